import Dexie from 'dexie';
import type { Asking } from '../asking.ts';
import type { AboutKey } from '../page-address.ts';
import { type CivicRecord, type RecordKind, type SourceId, recordKinds } from '../record.ts';
import type { YearCount } from '../tally.ts';
import { type RecordRow, cache, withCache } from './cache.ts';
import type { Following } from './in-lots.ts';
import { announceIncoming } from './incoming-records.ts';
import { type HeldWriting, holdWriting, writeTogether } from './write-together.ts';

/**
 * Keeps records, each under every entity that it is about, and under what was asked for; one that is there already is replaced.
 * @param seenAt epoch milliseconds at which the source gave them
 */
export const putRecords = (records: readonly CivicRecord[], seenAt = Date.now(), askedFor?: AboutKey): Promise<void> =>
  writeTogether({ records: rowsOf(records, seenAt, askedFor) });

/** The same with how it now stands with the asking that gave them: on the disk are both, or neither. Who looks at the entity is shown the newest at once. */
export function putAnswer(records: readonly CivicRecord[], asking: Asking): Promise<void> {
  const written = writeTogether({ records: rowsOf(records, Date.now(), asking.about), asking });
  const settle = announceIncoming(asking.about, records);
  written.then(
    () => settle(true),
    () => settle(false),
  );
  return written;
}

/** As `putAnswer`, of an answer that a better one may replace soon: it is written when that is asked for, and otherwise after `wait` milliseconds. */
export function holdAnswer(records: readonly CivicRecord[], asking: Asking, wait: number): HeldWriting {
  const rows = rowsOf(records, Date.now(), asking.about);
  return holdWriting({ records: rows, asking }, wait, announceIncoming(asking.about, records));
}

const rowsOf = (records: readonly CivicRecord[], seenAt: number, askedFor: AboutKey | undefined): RecordRow[] =>
  records.flatMap((record) =>
    [...new Set<AboutKey>([...record.about, ...(askedFor ? [askedFor] : [])])].map((entity) => ({
      entity,
      id: record.id,
      kind: record.kind,
      date: record.date ?? '',
      source: record.source,
      seenAt,
      record,
    })),
  );

/** Drops what a source no longer gives about an entity: records that it did not give since `moment` (epoch milliseconds). */
export const dropRecordsNotSeenSince = (about: AboutKey, source: SourceId, moment: number): Promise<number> =>
  withCache(() =>
    cache.transaction('rw', cache.records, cache.firstLooks, async () => {
      const gone = cache.records
        .where('[entity+source+seenAt]')
        .between([about, source, Dexie.minKey], [about, source, moment], true, false);
      const dropped = await gone.delete();
      if (dropped > 0) await cache.firstLooks.delete(about);
      return dropped;
    }),
  );

/** Ids of what is held of a source about an entity. Read in the index: no record is. */
export const idsHeld = async (about: AboutKey, source: SourceId): Promise<string[]> => {
  const keys = await withCache(() =>
    cache.records.where('[entity+source+seenAt]').between([about, source, Dexie.minKey], [about, source, Dexie.maxKey]).primaryKeys(),
  );
  return keys.map(([, id]) => id);
};

/** Of one kind, oldest first. */
export const allOfKind = (entity: AboutKey, kind: RecordKind) =>
  cache.records.where('[entity+kind+date]').between([entity, kind, Dexie.minKey], [entity, kind, Dexie.maxKey]);

/** One record about an entity, by its id; undefined when the cache does not have it. */
export const recordAbout = async (entity: AboutKey, id: string): Promise<CivicRecord | undefined> =>
  (await withCache(() => cache.records.get([entity, id])))?.record;

/** Several at once, each by an entity that it is about and its id; undefined for those that the cache does not have. */
export const recordsNow = async (wanted: [about: AboutKey, id: string][]): Promise<(CivicRecord | undefined)[]> =>
  (await withCache(() => cache.records.bulkGet(wanted))).map((row) => row?.record);

/** Newest first; records without a date come last. */
export async function recordsAbout(
  entity: AboutKey,
  kind: RecordKind,
  { limit = Infinity, offset = 0 }: { limit?: number; offset?: number } = {},
): Promise<CivicRecord[]> {
  const rows = await withCache(() => allOfKind(entity, kind).reverse().offset(offset).limit(limit).toArray());
  return rows.map(({ record }) => record);
}

/** How many of one kind are held about this one, without reading any of them. */
export const countRecords = (entity: AboutKey, kind: RecordKind): Promise<number> => withCache(() => allOfKind(entity, kind).count());

/** How many of each kind there are; a kind of which there are none is absent. */
export async function countsAbout(entity: AboutKey): Promise<Partial<Record<RecordKind, number>>> {
  const counts = await Promise.all(recordKinds.map(async (kind) => [kind, await countRecords(entity, kind)] as const));
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}

/**
 * How many per year, oldest year first, years without any left out. Counted in the index: no record is read.
 * Records without a date are in no year.
 */
export async function yearsAbout(entity: AboutKey, kind: RecordKind): Promise<YearCount[]> {
  return await withCache(async () => {
    const dated = () => cache.records.where('[entity+kind+date]').between([entity, kind, '0'], [entity, kind, Dexie.maxKey]);
    const [first, last] = await Promise.all([dated().first(), dated().last()]);
    if (!first || !last) return [];
    const [from, to] = [Number(first.date.slice(0, 4)), Number(last.date.slice(0, 4))];
    const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
    const counts = await Promise.all(
      years.map((year) =>
        cache.records
          .where('[entity+kind+date]')
          .between([entity, kind, `${year}`], [entity, kind, `${year + 1}`], true, false)
          .count(),
      ),
    );
    return years.map((year, index) => ({ year, count: counts[index] ?? 0 })).filter(({ count }) => count > 0);
  });
}

/** Rows that are read in one go; in between the screen can draw. */
const stretch = 1_000;

/**
 * Everything about an entity, of every kind, in no order; read in stretches, so that ten thousand hold nothing up.
 * @throws when who follows it says stop
 */
export async function everythingAbout(entity: AboutKey, following?: Following): Promise<CivicRecord[]> {
  const records: CivicRecord[] = [];
  let from: string | typeof Dexie.minKey = Dexie.minKey;
  const rest = () => cache.records.where('[entity+id]').between([entity, from], [entity, Dexie.maxKey], false, false);
  const of = following ? await withCache(() => rest().count()) : 0;
  for (;;) {
    following?.signal.throwIfAborted();
    const rows = await withCache(() => rest().limit(stretch).toArray());
    for (const { record } of rows) records.push(record);
    // Who draws this may read from the disk, which is no part of this question.
    Dexie.ignoreTransaction(() => following?.tell(records.length, Math.max(of, records.length)));
    const last = rows.at(-1);
    if (rows.length < stretch || !last) return records;
    from = last.id;
  }
}
