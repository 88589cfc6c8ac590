import type { EntityKey } from '../entity.ts';
import { type FirstLook, firstRead } from '../first-look.ts';
import { recordKinds } from '../record.ts';
import { takeLook } from './ahead-door.ts';
import { cache, withCache } from './cache.ts';
import { allOfKind } from './records.ts';
import { watch } from './watch.ts';

/** How many of each kind there are and the newest few of each, in one go to the disk. */
export const firstLook = (entity: EntityKey): Promise<FirstLook> =>
  withCache(() =>
    cache.transaction('r', cache.records, cache.tallies, async () => {
      const tally = (await cache.tallies.get(entity))?.tally;
      const look: FirstLook = { about: entity, counts: {}, newest: {}, ...(tally && { tally }) };
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
    }),
  );

/**
 * Tells the first look now, and again whenever it changes. What was read of it while the page was opening is told first, and drawn, before a database is opened
 * for the rest.
 */
export function watchFirstLook(about: EntityKey, tell: (look: FirstLook) => void): () => void {
  const ahead = takeLook(about);
  const follow = (tellNew: (look: FirstLook) => void) => watch(() => firstLook(about), tellNew);
  if (!ahead) return follow(tell);
  let stop: (() => void) | undefined;
  let isOpen = true;
  void ahead
    .catch(() => undefined)
    .then((look) => {
      if (!isOpen) return;
      if (look) tell(look);
      const told = JSON.stringify(look);
      // After what was told is on the screen.
      setTimeout(() => {
        if (isOpen) stop = follow((now) => JSON.stringify(now) === told || tell(now));
      });
    });
  return () => {
    isOpen = false;
    stop?.();
  };
}
