import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type EntityKey, entityKinds } from '../lib/entity.ts';
import { sendMessage } from '../lib/messages.ts';
import { partsOfRecordKey } from '../lib/page-address.ts';
import type { TabState } from '../lib/reading.ts';
import { type SourceId, sourceIds } from '../lib/record.ts';
import { watchSettings } from '../lib/remember/settings.ts';
import { watchTab } from '../lib/remember/tabs.ts';
import { type ReadingMode, defaultSettings } from '../lib/settings.ts';
import { ErrorBoundary } from './error-boundary.tsx';
import { Foot } from './foot.tsx';
import { OnThisPage } from './on-this-page.tsx';
import { requestSitePermission } from './permission.ts';
import { seenInTab } from './seen.ts';
import { type OpenTab, useTab } from './tab.ts';
import { useWatched } from './watched.ts';

/** What the address says to show: `#<entity key>`, `#<record key>`, `#requests`, or nothing for the list. */
type View =
  | { name: 'list' }
  | { name: 'requests' }
  | { name: 'entity'; about: EntityKey }
  | { name: 'record'; source: SourceId; number: string };

export function viewAt(hash: string): View {
  const said = decodeURIComponent(hash.replace(/^#/, ''));
  if (said === 'requests') return { name: 'requests' };
  const { source, number } = partsOfRecordKey(said) ?? {};
  const known = sourceIds.find((id) => id === source);
  if (known !== undefined && number !== undefined) return { name: 'record', source: known, number };
  return isEntityKey(said) ? { name: 'entity', about: said } : { name: 'list' };
}

const isEntityKey = (text: string): text is EntityKey =>
  entityKinds.some((kind) => text.startsWith(`${kind}:`) && text.length > kind.length + 1);

function useView(): View {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = () => setHash(location.hash);
    addEventListener('hashchange', follow);
    // It may have changed between the first drawing and this moment: a card's "Open" sets it while the popup is opening.
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return viewAt(hash);
}

/** The list needs no database; what does is fetched from the disk while the reader looks at the list. */
const loadEntityPanel = async () => (await import('./keepable-entity.tsx')).KeepableEntity;
const loadRecordView = async () => (await import('./record-view.tsx')).RecordView;
const loadConnections = async () => (await import('./connections.tsx')).Connections;
const loadRequestPanel = async () => (await import('./request-panel.tsx')).RequestPanel;

/** A component that comes later; a failure to come is thrown where the boundary sees it. */
function useLoaded<P>(load: () => Promise<FunctionComponent<P>>): FunctionComponent<P> | undefined {
  const [loaded, setLoaded] = useState<{ view?: FunctionComponent<P>; error?: unknown }>({});
  useEffect(() => {
    load().then(
      (view) => setLoaded({ view }),
      (error: unknown) => setLoaded({ error }),
    );
  }, [load]);
  if (loaded.error) throw loaded.error;
  return loaded.view;
}

function EntityView({ about, state, tab }: { about: EntityKey; state: TabState | null; tab: OpenTab | null }) {
  const EntityPanel = useLoaded(loadEntityPanel);
  const heading = useHeadingFocus(about, EntityPanel !== undefined);
  const seen = seenInTab(state ?? undefined).find(({ key }) => key === about);
  return (
    <div ref={heading}>
      <BackLink />
      {EntityPanel ? <EntityPanel about={about} seen={seen} tab={tab} /> : <h1 tabIndex={-1}>{seen?.name ?? i18n.t('popup.opening')}</h1>}
    </div>
  );
}

function OneRecordView({ source, number, tab }: { source: SourceId; number: string; tab: OpenTab | null }) {
  const RecordView = useLoaded(loadRecordView);
  const heading = useHeadingFocus(`${source} ${number}`, RecordView !== undefined);
  return (
    <div ref={heading}>
      <BackLink />
      {RecordView ? <RecordView source={source} number={number} tab={tab} /> : <h1 tabIndex={-1}>{i18n.t('popup.opening')}</h1>}
    </div>
  );
}

/** One name alone has no connections. */
function ConnectionsHere({ tab, state }: { tab: OpenTab | null; state: TabState | null }) {
  const Connections = useLoaded(loadConnections);
  const entities = state?.silence ? [] : seenInTab(state ?? undefined);
  return Connections && entities.length > 1 ? <Connections entities={entities} tab={tab} /> : null;
}

function RequestView() {
  const RequestPanel = useLoaded(loadRequestPanel);
  const heading = useHeadingFocus('requests', RequestPanel !== undefined);
  return (
    <div ref={heading}>
      <BackLink />
      <h1 tabIndex={-1}>{i18n.t('options.requests')}</h1>
      {RequestPanel && <RequestPanel />}
    </div>
  );
}

/** Takes the focus to the heading of a view that the reader went to, so that it is read out and the Tab key goes on from there. */
function useHeadingFocus(view: string, there: boolean) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    scrollTo(0, 0);
    place.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [view, there]);
  return place;
}

const BackLink = () => (
  <nav>
    <a href="#" class="back">
      <span aria-hidden="true">‹ </span>
      {i18n.t('popup.back')}
    </a>
  </nav>
);

/** Everything in the popup, in whatever window it stands. */
export function Popup() {
  const view = useView();
  const tab = useTab();
  const state = useTabState(tab);
  const settings = useWatched(watchSettings, []) ?? defaultSettings;
  useEffect(() => {
    // While the reader looks at the list, the next view is fetched from the disk.
    const idle = setTimeout(() => void loadEntityPanel().catch(() => undefined), 200);
    return () => clearTimeout(idle);
  }, []);

  const waiting = tab === undefined || (tab !== null && state === undefined);
  return (
    <>
      <main>
        <ErrorBoundary of={JSON.stringify(view)}>
          {view.name === 'entity' ? (
            <EntityView about={view.about} state={state ?? null} tab={tab ?? null} />
          ) : view.name === 'record' ? (
            <OneRecordView source={view.source} number={view.number} tab={tab ?? null} />
          ) : view.name === 'requests' ? (
            <RequestView />
          ) : (
            !waiting && (
              <OnThisPage tab={tab} state={state ?? null}>
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
          page={pageSwitch(tab, state ?? null)}
          onSwitchSite={switchSite(settings.mode)}
          onKeep={
            !tab || !/^https?:/.test(tab.address ?? '') || state?.silence === 'pdf'
              ? undefined
              : () => sendMessage('keep', { tabId: tab.id })
          }
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
