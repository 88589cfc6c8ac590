import { Fragment } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Asking } from '../../lib/asking.ts';
import { type Entity, type EntityKey, idOf, kindOf } from '../../lib/entity.ts';
import { type FirstLook, type WhoItIs, firstRows } from '../../lib/first-look.ts';
import type { SeenEntity } from '../../lib/reading.ts';
import type { RecordKind } from '../../lib/record.ts';
import { preloadedTold } from '../../lib/remember/preloaded.ts';
import { type Followed, watchFollow } from '../../lib/remember/watch-follow.ts';
import { watchFirstLook } from '../../lib/remember/watch-first-look.ts';
import { type Asked, watchAsked } from '../../lib/remember/watch-asked.ts';
import { watchSettings } from '../../lib/remember/settings.ts';
import { whoIs } from '../../lib/remember/who-is.ts';
import { defaultSettings } from '../../lib/settings.ts';
import { SaidByReader } from '../corrections/not-this.tsx';
import { NewsList } from '../follow/news-list.tsx';
import { failureOf } from '../sources/asking-in-words.ts';
import { useCountsShown } from './counts-shown.ts';
import { EntityHeader } from './entity-header.tsx';
import { arrange } from './kinds-of-record.ts';
import { IsPainted } from '../lazy-details.tsx';
import { KindLinks } from './kind-links.tsx';
import { useLookUp } from './look-up.ts';
import { NamedHere } from './named-here.tsx';
import { RecordPanel } from '../records/record-panel.tsx';
import { sourceName } from '../sources/source-in-words.ts';
import { usePlacement } from '../placement.ts';
import { StillAsking } from '../sources/still-asking.tsx';
import { NotFound } from './not-found.tsx';
import { SourcesOff } from '../sources/sources-off.tsx';
import { SourcesToAllow } from '../sources/sources-to-allow.tsx';
import type { OpenTab } from '../tab.ts';
import { useAnswer, useWatched } from '../watched.ts';
import { WhereToComplain } from './where-to-complain.tsx';

const noAskings: Asking[] = [];
const nobody: WhoItIs = { registered: null, others: [] };
/** So many kinds of record fit in a window or two with their first rows. */
const someKinds = 5;

interface PanelProps {
  about: EntityKey;
  /** Its mentions on the page, if it is named there. */
  seen: SeenEntity | undefined;
  /** Whether it is known yet what the page names. */
  isTabKnown: boolean;
  /** The tab that the popup speaks of. */
  tab: OpenTab | null;
}

/** What was known of somebody when the rows were drawn, and stands above them. What comes later stands below: it would move them. */
interface AtFirst {
  about: EntityKey;
  hasNews: boolean;
  /** The page names it. */
  isSeen: boolean;
  /** The reader said that the page names it. */
  isSaid: boolean;
}

/** One entity, with everything that the cache holds about it. Opening it is what asks the sources. */
export function EntityPanel({ about, seen, isTabKnown, tab }: PanelProps) {
  const { sourcesOff } = useWatched(watchSettings, []) ?? defaultSettings;
  // Before all others that read the disk: they wait until it is told.
  const seenFirst = useWatched<FirstLook>((tell) => watchFirstLook(about, tell), [about]);
  const rows = useWatched<Asked>((tell) => watchAsked(about, tell), [about]);
  const asked = rows?.asked ?? noAskings;
  // Not that of whom the panel showed before.
  const look = seenFirst?.about === about ? seenFirst : undefined;
  const known = useAnswer<{ about: EntityKey; who: WhoItIs | undefined }>(async () => {
    await preloadedTold();
    return { about, who: await whoIs(about).catch(() => undefined) };
  }, [about]);
  // A register that cannot be read is one that does not have it.
  const { registered, others = [] } = (known?.about === about ? (known.who ?? look?.who ?? nobody) : look?.who) ?? {};

  const followed = useWatched<Followed>((tell) => watchFollow(about, tell), [about]);
  const { follow } = followed?.about === about ? followed : {};
  // Whether there is more than is held stands in a line above the rows.
  const hasRows = look !== undefined && registered !== undefined && rows?.about === about;
  // What is new about whoever is followed, and only became known later, stands below the rows.
  const isFollowKnown = followed?.about === about;
  const placement = usePlacement(about, isFollowKnown && isTabKnown, hasRows);
  const atFirst = useRef<AtFirst>(null);
  // All at once: what stands above the rows would move them if it came later.
  const isDrawn = hasRows && placement !== 'undecided';
  if (atFirst.current?.about !== about) atFirst.current = null;
  if (isDrawn)
    atFirst.current ??= {
      about,
      hasNews: isFollowKnown && (follow?.news.length ?? 0) > 0,
      isSeen: tab !== null && seen !== undefined,
      isSaid: tab !== null && seen?.reason.rule === 'corrected',
    };
  const isNewsFirst = atFirst.current?.hasNews === true;
  const isSeenFirst = atFirst.current?.isSeen !== false;
  const isSaidFirst = atFirst.current?.isSaid === true;
  const isPainted = usePainted(isDrawn);
  const isNew = rows?.about === about && rows.asked.length === 0;
  const { lookUp, actions, isUnheard, isStranger } = useLookUp(about, isDrawn, isNew);

  const entity: Entity = registered ?? seen ?? { key: about, kind: kindOf(about), name: idOf(about) };
  const now = Date.now();
  const askings = asked.filter(({ source }) => !sourcesOff.includes(source));
  const complain = registered?.kind === 'government-body' && !registered.ended && <WhereToComplain body={registered} />;
  const { full, awaited, notFound, withheld } = arrange(entity.kind, askings, look?.counts ?? {});
  const { countOf, onCounted } = useCountsShown(about, askings, look);
  const namedHere = <NamedHere entity={entity} seen={seen} tab={tab} />;
  const saidByReader = tab && <SaidByReader key={about} entity={entity} tab={tab} isSaid={isSaidFirst} />;
  return (
    <article>
      <IsPainted.Provider value={!isDrawn || isPainted}>
        <EntityHeader
          entity={entity}
          registered={registered}
          others={others}
          namedHere={isSeenFirst && namedHere}
          saidByReader={isSaidFirst && saidByReader}
        />
      </IsPainted.Provider>
      {isUnheard && (
        <p class="notice" role="alert">
          {i18n.t('popup.unheard')}
        </p>
      )}
      {isStranger && (
        <p class="notice" role="alert">
          {i18n.t('popup.stranger', [idOf(about)])}
        </p>
      )}
      {isDrawn && isNewsFirst && follow && <NewsList follow={follow} />}
      <p role="status" class="unseen">
        {progressInWords(askings)}
      </p>
      {isDrawn && (
        <IsPainted.Provider value={isPainted}>
          <KindLinks kinds={full.filter((kind) => look.counts[kind])} countOf={countOf} />
          {(isPainted ? full : firstKinds(full, look)).map((kind) => (
            <Fragment key={`${about} ${kind}`}>
              <RecordPanel
                about={about}
                kind={kind}
                newest={look.newest[kind] ?? []}
                held={look.counts[kind] ?? 0}
                count={countOf(kind)}
                isPainted={isPainted}
                tally={look.tally}
                askings={
                  rows?.about === about ? askings.filter((asking) => asking.gives === kind && !withheld.includes(asking)) : undefined
                }
                now={now}
                actions={actions}
                amongMany={full.length > someKinds}
                onFetchMore={(source) => lookUp({ sources: [source], more: true })}
                onCounted={onCounted}
              />
              {kind === 'complaint' && complain}
            </Fragment>
          ))}
        </IsPainted.Provider>
      )}
      {isPainted && (
        <>
          {!isSeenFirst && <div class="openers">{namedHere}</div>}
          {!isSaidFirst && saidByReader}
          {!isNewsFirst && follow && <NewsList follow={follow} />}
          {!full.includes('complaint') && complain}
          <StillAsking askings={awaited} starting={asked.length === 0 && !isUnheard && !isStranger} actions={actions} />
          <SourcesToAllow askings={withheld} actions={actions} />
          <SourcesOff kind={entity.kind} off={sourcesOff} />
          <NotFound askings={notFound} now={now} actions={actions} />
        </>
      )}
    </article>
  );
}

/** The kinds that fill a window with their first rows; what stands below them is drawn when they are on the screen. */
function firstKinds(kinds: readonly RecordKind[], { newest }: FirstLook): RecordKind[] {
  let rows = 0;
  return kinds.filter((kind) => {
    const isInSight = rows < firstRows;
    rows += Math.min(newest[kind]?.length ?? 0, firstRows);
    return isInSight;
  });
}

/** Whether what was drawn is on the screen. */
function usePainted(isDrawn: boolean): boolean {
  const [isPainted, setPainted] = useState(false);
  // An effect comes after the painting.
  useEffect(() => setPainted(isDrawn), [isDrawn]);
  return isDrawn && isPainted;
}

/** One sentence for who listens instead of looks: who is still being asked, or that all have answered. */
export function progressInWords(askings: readonly Asking[]): string {
  if (askings.length === 0) return '';
  const busy = askings.filter(({ state }) => state === 'asking');
  if (busy.length > 0) return i18n.t('asking.busy', [busy.map(({ source }) => sourceName(source)).join(', ')]);
  // Who may not be asked was not, and has a section of its own.
  const hasTrouble = askings.some((asking) => asking.state !== 'not-permitted' && failureOf(asking) !== null);
  return i18n.t(hasTrouble ? 'asking.readyWithTrouble' : 'asking.ready');
}
