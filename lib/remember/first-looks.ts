import type { EntityKey } from '../entity.ts';
import { type FirstLook, firstRead } from '../first-look.ts';
import { recordKinds } from '../record.ts';
import type { Tally } from '../tally.ts';
import { cache, withCache } from './cache.ts';
import { allOfKind } from './records.ts';
import { whoIs } from './who-is.ts';

/** What a view of an entity begins with: as it was made ready, in one row; where that was not done yet, read from the records, without a tally. */
export const firstLook = (entity: EntityKey): Promise<FirstLook> =>
  withCache(() =>
    cache.transaction(
      'r',
      cache.records,
      cache.firstLooks,
      async () => (await cache.firstLooks.get(entity))?.look ?? (await lookAt(entity)),
    ),
  );

/** What everything that is held of an entity comes to; undefined where that was not made ready since it last changed. */
export const tallyHeld = async (entity: EntityKey): Promise<Tally | undefined> =>
  (await withCache(() => cache.firstLooks.get(entity)))?.look?.tally;

async function lookAt(entity: EntityKey, ready: Pick<FirstLook, 'tally' | 'who'> = {}): Promise<FirstLook> {
  const { tally } = ready;
  const look: FirstLook = { about: entity, counts: {}, newest: {}, ...ready };
  await Promise.all(
    recordKinds.map(async (kind) => {
      const rows = await allOfKind(entity, kind).reverse().limit(firstRead).toArray();
      if (rows.length === 0) return;
      // Counting two thousand takes the browser longer than reading the first of every kind.
      look.counts[kind] = tally?.counts[kind] ?? (rows.length < firstRead ? rows.length : await allOfKind(entity, kind).count());
      look.newest[kind] = rows.map(({ record }) => record);
    }),
  );
  return look;
}

/**
 * Makes the first look at an entity ready, counted and added up, in a row of its own: what would take a reader's patience each time is done once. Whatever writes
 * or drops records forgets the looks of whom they are about, in the same transaction; so one that is there is true. One that was overtaken while it was made is
 * not kept. Does nothing when there is one.
 */
export async function keepFirstLook(entity: EntityKey, count: () => Promise<Tally>): Promise<void> {
  if ((await withCache(() => cache.firstLooks.get(entity)))?.look) return;
  const turn = crypto.randomUUID();
  await withCache(async () => void (await cache.firstLooks.put({ entity, turn })));
  const [tally, who] = await Promise.all([count(), whoIs(entity).catch(() => undefined)]);
  await withCache(() =>
    cache.transaction('rw', cache.records, cache.firstLooks, async () => {
      if ((await cache.firstLooks.get(entity))?.turn !== turn) return;
      await cache.firstLooks.put({ entity, look: await lookAt(entity, { tally, ...(who && { who }) }) });
    }),
  );
}
