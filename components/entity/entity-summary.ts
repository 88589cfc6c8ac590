import { type Asking, hasMore, isGoneThrough, isLookedUp } from '../../lib/asking.ts';
import type { EntityKey } from '../../lib/entity.ts';
import type { IsoDate, RecordKind, SourceId } from '../../lib/record.ts';
import type { AwardedTotal } from '../../lib/relate/awarded.ts';
import { countedOnce, isShared } from '../../lib/relate/each-once.ts';
import { askingsAbout } from '../../lib/remember/askings.ts';
import { countsAbout, recordsAbout, yearsAbout } from '../../lib/remember/records.ts';
import { recordKinds } from '../../lib/record.ts';
import { failureOf } from '../sources/asking-in-words.ts';

/** What the cache holds of one kind about one entity. */
export interface KindSummary {
  /** Notices that several sources have are counted once. */
  held: number;
  /** A source has more than is held here, or none was asked about this one itself, so that this is a number of what was fetched. */
  isPartial: boolean;
  newest: IsoDate | null;
  /** Of contracts: the one sum that may honestly be made. */
  awarded?: AwardedTotal;
  /** Oldest first; years without any are left out. */
  years: { year: number; count: number }[];
}

export interface EntitySummary {
  kinds: Partial<Record<RecordKind, KindSummary>>;
  /** Kinds of which every source that may be asked has told all: where none is held, none was found. */
  answered: ReadonlySet<RecordKind>;
  /** Some source gave an answer, if perhaps not all of it. */
  isHeardOf: boolean;
  /** Sources that are being asked at this moment. */
  busy: readonly SourceId[];
  /** Sources that failed, or may not be asked. */
  failed: readonly SourceId[];
}

/** Everything that is held about one entity, in numbers. Asks nobody. */
export async function summaryOf(about: EntityKey): Promise<EntitySummary> {
  const [counts, askings] = await Promise.all([countsAbout(about), askingsAbout(about)]);
  const held = recordKinds.filter((kind) => counts[kind]);
  const kinds = await Promise.all(held.map(async (kind) => [kind, await kindOf(about, kind, counts[kind] ?? 0, askings)] as const));
  return {
    kinds: Object.fromEntries(kinds),
    answered: new Set(recordKinds.filter((kind) => isAnswered(askings.filter(({ gives }) => gives === kind)))),
    isHeardOf: askings.some(({ state }) => state === 'answered'),
    busy: askings.filter(({ state }) => state === 'asking').map(({ source }) => source),
    failed: askings.filter((asking) => failureOf(asking) !== null || asking.state === 'not-permitted').map(({ source }) => source),
  };
}

/** What may not be asked is left out: whoever is told "not found" is told so of the sources that were asked. */
function isAnswered(askings: readonly Asking[]): boolean {
  const asked = askings.filter(({ state }) => state !== 'not-permitted');
  return asked.length > 0 && asked.every((asking) => asking.state === 'answered' && isGoneThrough(asking));
}

async function kindOf(about: EntityKey, kind: RecordKind, count: number, askings: readonly Asking[]): Promise<KindSummary> {
  const isPartial = !isLookedUp(kind, askings) || askings.some((asking) => asking.gives === kind && hasMore(asking));
  if (!isShared(kind)) {
    const [[newest], years] = await Promise.all([recordsAbout(about, kind, { limit: 1 }), yearsAbout(about, kind)]);
    return { held: count, isPartial, newest: newest?.date ?? null, years };
  }
  const { each, years, total } = countedOnce(kind, await recordsAbout(about, kind), about);
  return { held: each.length, isPartial, newest: each[0]?.date ?? null, years, ...(total && { awarded: total }) };
}
