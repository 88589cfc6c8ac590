import { useEffect, useState } from 'preact/hooks';
import type { Asking } from '../../lib/asking.ts';
import { dayOnClock } from '../../lib/day.ts';
import type { EntityKey } from '../../lib/entity.ts';
import { firstRows } from '../../lib/first-look.ts';
import type { CivicRecord, Participation, RecordKind, SourceId } from '../../lib/record.ts';
import { type CountedOnce, countedOnce, eachOnce, isShared } from '../../lib/relate/each-once.ts';
import { openForResponse } from '../../lib/relate/open-for-response.ts';
import { askingsAbout } from '../../lib/remember/askings.ts';
import { recordsAbout, yearsAbout } from '../../lib/remember/records.ts';
import { watch } from '../../lib/remember/watch.ts';
import type { Tally, YearCount } from '../../lib/tally.ts';
import type { HowMany } from './how-many.ts';
import { RecordSection } from './record-section.tsx';
import type { SourceActions } from '../sources/source-line.tsx';
import { useWatched } from '../watched.ts';

/** Rows at first where there is much of every sort. */
const firstRowsOfMany = 2;
const step = 25;
/** What is open was published in the last months. */
const newestNotices = 500;

interface PanelProps {
  about: EntityKey;
  kind: RecordKind;
  /** At least its first rows, newest first. */
  newest: readonly CivicRecord[];
  /** How many the cache holds. */
  held: number;
  /** What is said of that. */
  count: HowMany;
  /** What is drawn first is on the screen: time for what adds up all of them. */
  isPainted: boolean;
  /** What all of them come to, where that is known before they are read. */
  tally: Tally | undefined;
  /** Of the sources that give this kind. */
  askings: readonly Asking[];
  now: number;
  actions: SourceActions;
  /** It is one of many kinds: a few rows to see what it is like, and the rest when the reader wants it. */
  amongMany: boolean;
  onFetchMore(source: SourceId): void;
  /** How many there are, each once, when that was counted while nobody was being asked. */
  onCounted(kind: RecordKind, count: number): void;
}

/** A section with its rows from the cache, redrawn when the cache changes. */
export function RecordPanel({
  about,
  kind,
  newest,
  held,
  count,
  isPainted,
  tally,
  askings,
  now,
  actions,
  amongMany,
  onFetchMore,
  onCounted,
}: PanelProps) {
  const [wanted, setWanted] = useState(0);
  const shown = wanted || (amongMany ? firstRowsOfMany : firstRows);
  const read = useWatched<CivicRecord[]>(
    (tell) => (shown > firstRows ? watch(() => recordsAbout(about, kind, { limit: shown }), tell) : noWatch),
    [about, kind, shown],
  );
  const first = read ?? newest;
  const records = eachOnce(first).slice(0, shown);
  const isBrief = wanted === 0 && amongMany;
  // What several sources have is counted once, below; where many kinds stand, years are not counted while rows come in, and shown where they are known.
  const hasYears = isPainted && !isBrief && !isShared(kind);
  const years = useWatched<YearCount[]>(
    (tell) => (hasYears ? watch(() => yearsAbout(about, kind), tell) : noWatch),
    [about, kind, hasYears],
  );
  const once = useWatched<Once>(
    (tell) => (isPainted && isShared(kind) ? watch(() => onceAbout(about, kind), tell) : noWatch),
    [about, kind, isPainted],
  );
  const today = dayOnClock(now);
  const open = useWatched<Participation[]>(
    (tell) => (isPainted && kind === 'participation' ? watch(() => openOn(today, about), tell) : noWatch),
    [about, kind, isPainted, today],
  );
  // What just came in is shown before it is on the disk, where all of them are counted.
  const isBehind = once !== undefined && once.each.length < records.length;
  const counted = isBehind ? undefined : once?.each.length;
  const settled = once?.isSettled ? once.each.length : undefined;
  useEffect(() => {
    if (settled !== undefined) onCounted(kind, settled);
  }, [settled]);
  return (
    <RecordSection
      about={about}
      kind={kind}
      records={(isBehind ? undefined : once?.each.slice(0, shown)) ?? records}
      held={counted ?? held}
      count={count}
      years={once?.years ?? years ?? tally?.years[kind] ?? []}
      total={once?.total ?? (kind === 'contract' ? tally?.awarded : undefined)}
      open={open}
      askings={askings}
      now={now}
      step={isBrief ? step - firstRowsOfMany : step}
      onMore={() => setWanted(isBrief ? step : shown + step)}
      onFetchMore={onFetchMore}
      actions={actions}
    />
  );
}

const noWatch = () => undefined;

interface Once extends CountedOnce {
  /** Nobody was being asked when they were read. */
  isSettled: boolean;
}

async function onceAbout(about: EntityKey, kind: RecordKind): Promise<Once> {
  // First how it stands: what is read after that is all that those gave who are done.
  const isSettled = (await askingsAbout(about)).every(({ gives, state }) => gives !== kind || state !== 'asking');
  return { isSettled, ...countedOnce(kind, await recordsAbout(about, kind), about) };
}

const openOn = async (today: string, about: EntityKey) =>
  openForResponse(await recordsAbout(about, 'participation', { limit: newestNotices }), today);
