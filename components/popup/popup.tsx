import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityKey } from '../../lib/entity.ts';
import { sendMessage } from '../../lib/messages.ts';
import type { TabState } from '../../lib/reading.ts';
import { watchSettings } from '../../lib/remember/settings.ts';
import { watchTab } from '../../lib/remember/tabs.ts';
import { type ReadingMode, defaultSettings } from '../../lib/settings.ts';
import { OpeningLine, SecondCopyLine, useCopyTold } from '../dossier/second-copy-line.tsx';
import { ErrorBoundary } from '../error-boundary.tsx';
import { keyOf, useKeys } from '../keys.ts';
import { requestSitePermission } from '../permission.ts';
import { type OpenTab, useTab } from '../tab.ts';
import { useWatched } from '../watched.ts';
import { ConnectionsHere } from './connections-here.tsx';
import { Foot } from './foot.tsx';
import { useGettingReady } from './getting-ready.ts';
import { GoneTo } from './gone-to.tsx';
import { OnThisPage } from './on-this-page.tsx';
import { openPanel } from './open-panel.ts';
import { PanelBar } from './panel-bar.tsx';
import { useView } from './view.ts';
import type { View } from './view-at.ts';

/** Whoever is looked at and not pinned makes way for the page that the reader goes to. */
function useFollowing(isPanel: boolean, view: View, tab: OpenTab | null | undefined, isPinned: boolean): void {
  const shown = useRef<number | undefined>(undefined);
  useEffect(() => {
    if (!isPanel || !tab) return;
    const before = shown.current;
    shown.current = tab.id;
    if (before !== undefined && before !== tab.id && !isPinned && (view.name === 'entity' || view.name === 'record')) location.hash = '';
  }, [tab?.id]);
}

/** Everything in the popup, in whatever window it stands. With room (the side panel) it stays open, follows the reader, and compares. */
export function Popup({ isPanel = false }: { isPanel?: boolean }) {
  const view = useView();
  const tab = useTab(isPanel);
  // Whom it was opened for (in a tab, from the address bar) is what it is there for.
  const [pinned, setPinned] = useState<EntityKey | undefined>(view.name === 'entity' ? view.about : undefined);
  useFollowing(isPanel, view, tab, view.name === 'entity' && view.about === pinned);
  const state = useTabState(tab);
  const panelKey = keyOf('open-panel', useKeys());
  const settings = useWatched(watchSettings, []) ?? defaultSettings;
  useGettingReady();
  const isDossierOpen = useCopyTold() !== undefined;

  const waiting = tab === undefined || (tab !== null && state === undefined);
  return (
    <>
      {isPanel && <PanelBar about={'about' in view ? view.about : undefined} pinned={pinned} onPin={setPinned} />}
      <main>
        <ErrorBoundary of={JSON.stringify(view)}>
          {view.name !== 'list' ? (
            <GoneTo view={view} state={waiting ? undefined : (state ?? null)} tab={tab ?? null} />
          ) : (
            !waiting && (
              <OnThisPage
                tab={tab}
                state={state ?? null}
                mutedKinds={settings.mutedKinds}
                unreadHint={!isPanel ? undefined : panelKey ? i18n.t('panel.unreadKey', [panelKey]) : i18n.t('panel.unread')}
              >
                <OpeningLine isOpening={!isDossierOpen} />
                <SecondCopyLine />
                <ConnectionsHere tab={tab} state={state ?? null} />
              </OnThisPage>
            )
          )}
        </ErrorBoundary>
      </main>
      {!waiting && view.name !== 'requests' && (
        <Foot
          host={tab?.host}
          settings={settings}
          isPrivate={tab?.isPrivate === true}
          page={pageSwitch(tab, state ?? null)}
          onSwitchSite={switchSite(settings.mode)}
          onKeep={
            !tab || !/^https?:/.test(tab.address ?? '') || state?.silence === 'pdf'
              ? undefined
              : () => sendMessage('keep', { tabId: tab.id })
          }
          onPanel={isPanel ? undefined : openPanel(tab)}
          keptHere={async () => (tab ? await sendMessage('keptHere', tab.id) : null)}
        />
      )}
    </>
  );
}

/** Null when nothing is known of the tab; undefined until that is known. */
function useTabState(tab: OpenTab | null | undefined): TabState | null | undefined {
  return useWatched<TabState | null>((tell) => (tab ? watchTab(tab.id, (known) => tell(known ?? null)) : () => undefined), [tab?.id]);
}

/** No switch on a page that cannot be read anyway. */
function pageSwitch(tab: OpenTab | null, state: TabState | null) {
  if (!tab || state?.silence === 'not-allowed' || state?.silence === 'pdf') return undefined;
  return {
    on: state?.silence !== 'page-off',
    onSwitch: (on: boolean) => void sendMessage('setPage', { tabId: tab.id, on }).catch(() => undefined),
  };
}

/** Switches reading on this host on or off. On a first site this is also the choice to read on chosen sites. */
const switchSite = (mode: ReadingMode) => async (host: string, on: boolean) => {
  // Asked first: a browser shows its prompt only in the click itself.
  if (on && !(await requestSitePermission(host))) return false;
  if (on && mode === 'on-click') await sendMessage('setMode', 'chosen-sites');
  await sendMessage('setSite', { host, on });
  return true;
};
