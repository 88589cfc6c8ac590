import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { EntityKey } from '../../lib/entity.ts';
import type { TabState } from '../../lib/reading.ts';
import type { SourceId } from '../../lib/record.ts';
import { KeepableEntity } from '../entity/keepable-entity.tsx';
import type { OpenTab } from '../tab.ts';
import { useLoaded } from './loaded.ts';
import { seenInTab } from './seen-entities.ts';
import type { View } from './view-at.ts';

/** What few readers open, comes when they do. */
const loadRecordView = async () => (await import('../records/record-view.tsx')).RecordView;
const loadComparison = async () => (await import('./comparison.tsx')).Comparison;
const loadTimeline = async () => (await import('../records/timeline.tsx')).Timeline;
const loadOpenness = async () => (await import('../openness/openness-profile.tsx')).OpennessProfile;
const loadFollows = async () => (await import('../follow/follows-view.tsx')).FollowsView;
const loadRequestPanel = async () => (await import('../sources/request-panel.tsx')).RequestPanel;

interface GoneToProps {
  view: Exclude<View, { name: 'list' }>;
  /** What the page names; undefined until it is known. */
  state: TabState | null | undefined;
  tab: OpenTab | null;
}

/** Whatever the reader went to from the list of names. */
export function GoneTo({ view, state, tab }: GoneToProps) {
  switch (view.name) {
    case 'entity':
      return <EntityView about={view.about} state={state} tab={tab} />;
    case 'record':
      return <OneRecordView source={view.source} number={view.number} tab={tab} />;
    case 'compare':
      return <CompareView both={view.both} />;
    case 'timeline':
      return <TimelineView about={view.about} tab={tab} />;
    case 'openness':
      return <OpennessView about={view.about} />;
    case 'follows':
      return <FollowsHere />;
    case 'requests':
      return <RequestView />;
  }
}

function EntityView({ about, state, tab }: { about: EntityKey } & Omit<GoneToProps, 'view'>) {
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
