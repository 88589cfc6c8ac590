import { i18n } from '#i18n';
import { sendMessage } from '../../lib/messages.ts';
import type { Settings } from '../../lib/settings.ts';
import { type SilentPlaceKind, silentPlaces } from '../../lib/silent-places.ts';
import { chooseMode } from '../welcome/choose-mode.ts';
import { ModeChoice } from '../welcome/mode-choice.tsx';
import { PermissionGone } from '../permission-gone.tsx';
import { requestSitePermission } from '../permission.ts';
import { SiteList } from './site-list.tsx';

const kinds: readonly SilentPlaceKind[] = ['mail', 'money', 'health'];

/** Where pages are read by themselves, and where never. */
export const Reading = ({ settings }: { settings: Settings }) => {
  const { mode, chosenSites, silentSites } = settings;
  return (
    <>
      <ModeChoice mode={mode} onChoose={chooseMode} />
      <PermissionGone settings={settings} />
      {mode === 'chosen-sites' && (
        <SiteList
          heading={i18n.t('options.chosenSites')}
          empty={i18n.t('options.chosenNone')}
          hosts={chosenSites}
          add={async (host) => {
            // Asked first: a browser shows its prompt only in the click itself.
            if (!(await requestSitePermission(host))) return false;
            await sendMessage('setSite', { host, on: true });
            return true;
          }}
        />
      )}
      <SiteList
        heading={i18n.t('options.silentSites')}
        explanation={i18n.t('options.silentMeans')}
        empty={i18n.t('options.silentNone')}
        hosts={silentSites}
        add={async (host) => {
          await sendMessage('setSite', { host, on: false });
          return true;
        }}
      />
      <details>
        <summary>{i18n.t('options.silentPlaces', Object.values(silentPlaces).flat().length)}</summary>
        <p class="quiet">{i18n.t('options.silentPlacesMean')}</p>
        {kinds.map((kind) => (
          <div key={kind}>
            <h4>{i18n.t(`options.silentPlace.${kind}`)}</h4>
            <p class="hosts">{silentPlaces[kind].join(', ')}</p>
          </div>
        ))}
      </details>
    </>
  );
};
