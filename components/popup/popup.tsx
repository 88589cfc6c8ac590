import type { FunctionComponent } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityKey } from '../../lib/entity.ts';
import { sendMessage } from '../../lib/messages.ts';
import type { TabState } from '../../lib/reading.ts';
import type { SourceId } from '../../lib/record.ts';
import { watchSettings } from '../../lib/remember/settings.ts';
import { watchTab } from '../../lib/remember/tabs.ts';
import { type ReadingMode, defaultSettings } from '../../lib/settings.ts';
import { OpeningLine, SecondCopyLine, useCopyTold } from '../dossier/second-copy-line.tsx';
import { ErrorBoundary } from '../error-boundary.tsx';
import { Foot } from './foot.tsx';
import { inDigits } from '../in-words.ts';
import { useGettingReady } from './getting-ready.ts';
import { keyOf, useKeys } from '../keys.ts';
import { KeepableEntity } from '../entity/keepable-entity.tsx';
import { OnThisPage } from './on-this-page.tsx';
import { openPanel } from './open-panel.ts';
import { PanelBar } from './panel-bar.tsx';
import { requestSitePermission } from '../permission.ts';
import { seenInTab } from './seen-entities.ts';
import { type OpenTab, useTab } from '../tab.ts';
import { useView } from './view.ts';
import type { View } from './view-at.ts';
import { useWatched } from '../watched.ts';

/** What few readers open, comes when they do. */
const loadRecordView = async () => (await import('../records/record-view.tsx')).RecordView;
const loadConnections = async () => (await import('./connections.tsx')).Connections;
const loadComparison = async () => (await import('./comparison.tsx')).Comparison;
const loadTimeline = async () => (await import('../records/timeline.tsx')).Timeline;
const loadOpenness = async () => (await import('../openness/openness-profile.tsx')).OpennessProfile;
const loadFollows = async () => (await import('../follow/follows-view.tsx')).FollowsView;
const loadRequestPanel = async () => (await import('../sources/request-panel.tsx')).RequestPanel;

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

interface EntityViewProps {
  about: EntityKey;
  /** Undefined until it is known. */
  state: TabState | null | undefined;
  tab: OpenTab | null;
}

function EntityView({ about, state, tab }: EntityViewProps) {
  const heading = useHeadingFocus(about, true);
  const seen = seenInTab(state ?? undefined).find(({ key }) => key === about);
  return (
    <div ref={heading}>
      <BackLink />
      <KeepableEntity about={about} seen={seen} isTabKnown={state !== undefined} tab={tab} />
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

/**
 * One name alone has no connections. The line stands there from the first drawing on and keeps its height, so that nothing moves from under the pointer when
 * they are known.
 */
function ConnectionsHere({ tab, state }: { tab: OpenTab | null; state: TabState | null }) {
  const Connections = useLoaded(loadConnections);
  const [count, setCount] = useState(0);
  const entities = state?.silence ? [] : seenInTab(state ?? undefined);
  if (entities.length < 2) return null;
  return (
    <details class="connections">
      <summary>
        <h2>{i18n.t('connection.title')}</h2>
        {count > 0 && <span class="count">{inDigits(count)}</span>}
      </summary>
      {Connections && <Connections entities={entities} tab={tab} onCounted={setCount} />}
    </details>
  );
}

function CompareView({ both }: { both: [EntityKey, EntityKey] }) {
  const Comparison = useLoaded(loadComparison);
  const heading = useHeadingFocus(both.join(' '), Comparison !== undefined);
  return (
    <div ref={heading}>
      <h1 tabIndex={-1}>{i18n.t('compare.title')}</h1>
      {Comparison && <Comparison both={both} />}
    </div>
  );
}

function TimelineView({ about, tab }: { about: EntityKey; tab: OpenTab | null }) {
  const Line = useLoaded(loadTimeline);
  const heading = useHeadingFocus(`timeline ${about}`, Line !== undefined);
  return (
    <div ref={heading}>
      <h1 tabIndex={-1}>{i18n.t('timeline.title')}</h1>
      {Line && <Line about={about} tab={tab} />}
    </div>
  );
}

function OpennessView({ about }: { about: EntityKey }) {
  const Profile = useLoaded(loadOpenness);
  const heading = useHeadingFocus(`openness ${about}`, Profile !== undefined);
  return (
    <div ref={heading}>
      <h1 tabIndex={-1}>{i18n.t('openness.title')}</h1>
      {Profile && <Profile about={about} />}
    </div>
  );
}

function FollowsHere() {
  const Follows = useLoaded(loadFollows);
  const heading = useHeadingFocus('follows', Follows !== undefined);
  return (
    <div ref={heading}>
      <BackLink />
      <h1 tabIndex={-1}>{i18n.t('follow.all')}</h1>
      {Follows && <Follows />}
    </div>
  );
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
          {view.name === 'compare' ? (
            <CompareView both={view.both} />
          ) : view.name === 'timeline' ? (
            <TimelineView about={view.about} tab={tab ?? null} />
          ) : view.name === 'follows' ? (
            <FollowsHere />
          ) : view.name === 'openness' ? (
            <OpennessView about={view.about} />
          ) : view.name === 'entity' ? (
            <EntityView about={view.about} state={waiting ? undefined : (state ?? null)} tab={tab ?? null} />
          ) : view.name === 'record' ? (
            <OneRecordView source={view.source} number={view.number} tab={tab ?? null} />
          ) : view.name === 'requests' ? (
            <RequestView />
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
