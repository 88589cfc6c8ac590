import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { watchSettings } from '../../lib/remember/settings.ts';
import { defaultSettings } from '../../lib/settings.ts';
import { ErrorBoundary } from '../error-boundary.tsx';
import { useWatched } from '../watched.ts';
import { About } from './about.tsx';
import { Corrections } from './corrections.tsx';
import { Keys } from './keys.tsx';
import { OnThisDevice } from './on-this-device.tsx';
import { Reading } from './reading.tsx';
import { Sources } from './sources.tsx';
import { WhatIsMarked } from './what-is-marked.tsx';

const sections = [
  { id: 'reading', View: Reading },
  { id: 'marking', View: WhatIsMarked },
  { id: 'keys', View: Keys },
  { id: 'corrections', View: Corrections },
  { id: 'sources', View: Sources },
  { id: 'device', View: OnThisDevice },
] as const;

/** Everything that the reader can choose, and look up about what is kept. Each section works by itself. */
export function Options() {
  const settings = useWatched(watchSettings, []) ?? defaultSettings;
  return (
    <main class="options">
      <h1>{i18n.t('options.title')}</h1>
      <nav aria-label={i18n.t('options.title')}>
        <ul>
          {[...sections, { id: 'about' } as const].map(({ id }) => (
            <li key={id}>
              <a href={`#${id}`}>{i18n.t(`options.section.${id}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      {sections.map(({ id, View }) => (
        <section key={id} id={id} aria-labelledby={`${id}-heading`}>
          <h2 id={`${id}-heading`}>{i18n.t(`options.section.${id}`)}</h2>
          <ErrorBoundary of={id}>
            <View settings={settings} />
          </ErrorBoundary>
        </section>
      ))}
      <section id="about" aria-labelledby="about-heading">
        <h2 id="about-heading">{i18n.t('options.section.about')}</h2>
        <About version={browser.runtime.getManifest().version} />
      </section>
    </main>
  );
}
