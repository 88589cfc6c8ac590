import { storage } from '@wxt-dev/storage';
import Dexie from 'dexie';
import type { AboutKey } from '../page-address.ts';
import { type Settings, defaultSettings } from '../settings.ts';
import { Failure } from '../failure.ts';
import { cache, onQuota, withCache } from './cache.ts';
import type { Following } from './in-lots.ts';
import { readSettings } from './settings.ts';

/** Records that go at a time; in between it is told how far it is. */
const atATime = 2_000;

const hour = 3_600_000;
const day = 24 * hour;

export interface Limits {
  /** Records and answers that no source gave in this long go. Milliseconds. */
  age: number;
  /** At most this many record rows stay; those that were given longest ago go first. */
  rows: number;
  /** What was looked up in this long stays, whatever the size. Milliseconds. */
  spared: number;
}
/** As the reader chose them. */
export const limitsOf = ({ keepDays, keepRecords }: Settings): Limits => ({ age: keepDays * day, rows: keepRecords, spared: hour });
export const ordinaryLimits = limitsOf(defaultSettings);

/**
 * Throws away what is old, and what is too much; all of that, or nothing when `following` says stop: then this rejects, and a later one goes on. A lookup whose records
 * went is asked anew: its row goes as well.
 */
export async function evict(now = Date.now(), { age, rows, spared }: Limits = ordinaryLimits, following?: Following): Promise<number> {
  return await fromFirstLooks(async () => {
    const ofOld = () => cache.records.where('seenAt').below(now - age);
    const [tooOld, all] = await Promise.all([ofOld().count(), cache.records.count()]);
    const went = (dropped: number) => {
      // As a reason of ours: an abort as the browser throws it would pass for trouble with the disk.
      if (following?.signal.aborted) throw new Failure('stopped');
      Dexie.ignoreTransaction(() => following?.tell(dropped, Math.max(tooOld, all - rows)));
    };
    let old = 0;
    while (old < tooOld) {
      const some = await ofOld().limit(atATime).delete();
      if (some === 0) break;
      went((old += some));
    }
    await cache.askings
      .where('askedAt')
      .below(now - age)
      .delete();
    await cache.kept
      .where('at')
      .below(now - age)
      .delete();
    await dropLooksAtNothing();
    const over = (await cache.records.count()) - rows;
    return old + (over > 0 ? await dropOldest(over, now - spared, (dropped) => went(old + dropped)) : 0);
  });
}

/** What is dropped is in no first look any more. */
const fromFirstLooks = (drop: () => Promise<number>): Promise<number> =>
  withCache(() =>
    cache.transaction('rw', cache.records, cache.askings, cache.kept, cache.firstLooks, async () => {
      const dropped = await drop();
      if (dropped > 0) await cache.firstLooks.clear();
      return dropped;
    }),
  );

/** Of whom nothing is held and who was not asked about, nothing has to be ready; whoever looked at many names in vain would keep a row of each. */
async function dropLooksAtNothing(): Promise<void> {
  const looks = await cache.firstLooks.toCollection().primaryKeys();
  const asked = new Set((await cache.askings.toArray()).map(({ about }) => about));
  const empty: AboutKey[] = [];
  for (const entity of looks) {
    if (asked.has(entity)) continue;
    const held = await cache.records.where('[entity+kind+date]').between([entity], [entity, []]).limit(1).count();
    if (held === 0) empty.push(entity);
  }
  await cache.firstLooks.bulkDelete(empty);
}

/** Whole lookups go, never half of one: what is shown of an entity is all there, or asked for anew. */
async function dropOldest(count: number, before: number, went: (dropped: number) => void = () => undefined): Promise<number> {
  let dropped = 0;
  for (const asking of await cache.askings.where('askedAt').below(before).sortBy('askedAt')) {
    if (dropped >= count) break;
    dropped += await cache.records
      .where('[entity+source+seenAt]')
      .between([asking.about, asking.source], [asking.about, asking.source, []])
      .delete();
    await cache.askings.delete(asking.id);
    went(dropped);
  }
  if (dropped >= count) return dropped;
  // Rows that hang on no lookup of their own (a supplier named in a body's contracts). What is left of the askings is recent, and keeps its rows.
  const recent = new Set((await cache.askings.toArray()).map(({ id }) => id));
  while (dropped < count) {
    const some = await cache.records
      .where('seenAt')
      .below(before)
      .filter(({ entity, source }) => !recent.has(`${entity}|${source}`))
      .limit(Math.min(atATime, count - dropped))
      .delete();
    if (some === 0) break;
    went((dropped += some));
  }
  return dropped;
}

// The disk is full: half of what we hold goes, the oldest first. What the reader is looking at goes only when there is nothing else.
onQuota(async () => {
  const now = Date.now();
  await fromFirstLooks(async () => {
    const half = Math.ceil((await cache.records.count()) / 2);
    return (await dropOldest(half, now - ordinaryLimits.spared)) || (await dropOldest(half, now));
  });
});

const lastEviction = storage.defineItem<number>('local:evicted-at', { fallback: 0 });

/** At most once a day, after a lookup or when the worker starts. */
export async function evictNowAndThen(now = Date.now()): Promise<void> {
  if (now - (await lastEviction.getValue()) < day) return;
  await lastEviction.setValue(now);
  await evict(now, limitsOf(await readSettings()));
}
