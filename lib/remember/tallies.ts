import type { EntityKey } from '../entity.ts';
import type { Tally } from '../tally.ts';
import { cache, withCache } from './cache.ts';

/**
 * Counts and adds up once what would take a reader's patience each time: in an index of two thousand records that takes longer than all else that the first look
 * needs. Whatever writes or drops records forgets the tallies of whom they are about, in the same transaction; so a tally that is there is true. One that was
 * overtaken while it was made is not kept. Does nothing when there is one.
 */
export async function keepTally(entity: EntityKey, count: () => Promise<Tally>): Promise<void> {
  if ((await withCache(() => cache.tallies.get(entity)))?.tally) return;
  const turn = crypto.randomUUID();
  await withCache(async () => void (await cache.tallies.put({ entity, turn })));
  const tally = await count();
  await withCache(() =>
    cache.transaction('rw', cache.tallies, async () => {
      if ((await cache.tallies.get(entity))?.turn === turn) await cache.tallies.put({ entity, tally });
    }),
  );
}
