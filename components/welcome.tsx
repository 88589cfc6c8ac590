import { i18n } from '#i18n';
import { sendMessage } from '../lib/messages.ts';
import { watchSettings } from '../lib/remember/settings.ts';
import { type ReadingMode, defaultSettings } from '../lib/settings.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { KindMark } from './kind-mark.tsx';
import { ModeChoice } from './mode-choice.tsx';
import { requestEverywhere } from './permission.ts';
import { useWatched } from './watched.ts';

async function chooseMode(mode: ReadingMode): Promise<boolean> {
  // Asked first: a browser shows its prompt only in the click itself.
  if (mode === 'everywhere' && !(await requestEverywhere())) return false;
  await sendMessage('setMode', mode);
  return true;
}

/** The first thing that a new reader sees, and where the choice can be changed later. */
export function Welcome() {
  const { mode } = useWatched(watchSettings, []) ?? defaultSettings;
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
            {i18n.t('welcome.finds')}
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
          <p class="quiet">{i18n.t('welcome.chooseMore')}</p>
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
        </section>
      </ErrorBoundary>
    </main>
  );
}
