import { i18n } from '#i18n';
import { watchSettings } from '../../lib/remember/settings.ts';
import { defaultSettings } from '../../lib/settings.ts';
import { chooseMode } from './choose-mode.ts';
import { ErrorBoundary } from '../error-boundary.tsx';
import { keyOf, useKeys } from '../keys.ts';
import { KindMark } from '../entity/kind-mark.tsx';
import { ModeChoice } from './mode-choice.tsx';
import { useWatched } from '../watched.ts';

/** The first thing that a new reader sees. */
export function Welcome() {
  const { mode } = useWatched(watchSettings, []) ?? defaultSettings;
  const key = keyOf('open-panel', useKeys());
  return (
    <main>
      <ErrorBoundary of="">
        <header>
          <img src="/icon/128.png" alt="" width="64" height="64" />
          <h1>{i18n.t('welcome.title')}</h1>
          <p class="lead">{i18n.t('welcome.lead')}</p>
        </header>
        <ol class="what">
          <li>
            <KindMark kind="government-body" />
            {i18n.t(import.meta.env.FIREFOX ? 'welcome.findsTinted' : 'welcome.finds')}
          </li>
          <li>
            <KindMark kind="supplier" />
            {i18n.t('welcome.shows')}
          </li>
          <li>
            <KindMark kind="party" />
            {i18n.t('welcome.private')}
          </li>
        </ol>
        <section aria-labelledby="mode">
          <h2 id="mode">{i18n.t('welcome.choose')}</h2>
          <ModeChoice mode={mode} onChoose={chooseMode} />
          <p class="quiet">
            {i18n.t('welcome.chooseMore')} <a href="/options.html">{i18n.t('options.title')}</a>.
          </p>
        </section>
        <section aria-labelledby="try">
          <h2 id="try">{i18n.t('welcome.try')}</h2>
          <p>
            <a class="go" href="/sample.html">
              {i18n.t('welcome.sample')}
            </a>
          </p>
          <p class="quiet">{i18n.t('welcome.tryMore')}</p>
          <p class="quiet">{i18n.t('welcome.pin')}</p>
          {key && <p class="quiet">{i18n.t('welcome.panelKey', [key])}</p>}
        </section>
      </ErrorBoundary>
    </main>
  );
}
