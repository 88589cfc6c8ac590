import { browser } from 'wxt/browser';
import Dexie from 'dexie';
import { cache, withCache } from './cache.ts';
import { dossier, openAfterAll } from './dossier.ts';
import { erasingRow } from './erasing.ts';
import type { Following } from './in-lots.ts';
import { emptyAllButCopy } from './second-copy/copy-store.ts';
import { endErasing, eraseWithCopy } from './second-copy/erase.ts';
import { birthOf } from './second-copy/marks.ts';

/**
 * What sources gave, and the list of requests; all or nothing. Every table is emptied; a window that watches one sees it. (To delete a database that another window
 * has open takes until that window closes.) Rejects when it was stopped, or failed.
 */
export async function emptyCache(following?: Following): Promise<void> {
  const { signal, tell } = following ?? {};
  const emptied = await withCache(async () => {
    if (signal?.aborted) return false;
    let giveUp = () => {};
    const writing = cache.transaction('rw', cache.tables, async (transaction) => {
      giveUp = () => transaction.abort();
      signal?.addEventListener('abort', giveUp, { once: true });
      const of = await cache.records.count();
      for (let done = 0, keys = await someKeys(); keys.length > 0; keys = await someKeys()) {
        await cache.records.where(':id').between(keys[0], keys.at(-1), true, true).delete();
        done += keys.length;
        Dexie.ignoreTransaction(() => tell?.(done, of));
        signal?.throwIfAborted();
      }
      await Promise.all(cache.tables.map((table) => table.clear()));
      signal?.throwIfAborted();
    });
    try {
      await writing;
      return true;
    } catch (error) {
      // Stopped is not broken: there is nothing to mend.
      if (signal?.aborted) return false;
      throw error;
    } finally {
      signal?.removeEventListener('abort', giveUp);
    }
  });
  if (!emptied && !(await isCacheEmpty())) throw signal?.reason;
}

/** A hundred thousand records go in six seconds, whether at once or so many at a time; only the latter tells how far it is. */
const someKeys = () => cache.records.toCollection().limit(2_000).primaryKeys();

/** Whether all of it is gone: a writing that was stopped at the last moment may have come through. */
export const isCacheEmpty = async (): Promise<boolean> =>
  (await withCache(() => Promise.all(cache.tables.map((table) => table.count())))).every((count) => count === 0);

/** What the reader made, and the second copy of it: see `eraseWithCopy`. */
export async function emptyDossier(following?: Following): Promise<'gone' | 'copy left'> {
  await openAfterAll();
  return await eraseWithCopy(dossier, following);
}

/** By what the dossier is known until it is erased. */
export const dossierNow = (): Promise<string | undefined> => birthOf(dossier);

/**
 * What is gone of it when erasing was cut off: all, or nothing.
 * @param before what `dossierNow` said before it was erased
 */
export async function howDossierErased(before: string): Promise<'gone' | 'copy-left' | 'there'> {
  const isSettled = await endErasing(dossier).then(
    () => true,
    () => false,
  );
  if ((await dossierNow()) === before) return 'there';
  return isSettled ? 'gone' : 'copy-left';
}

/** What the reader chose, and what is in memory about open tabs. Copies of what is kept meanwhile stay, and so does how it goes with erasing. */
export async function emptyStorage(): Promise<void> {
  const inMemory = Object.keys(await browser.storage.session.get(null)).filter((key) => key !== erasingRow);
  await Promise.all([emptyAllButCopy(), browser.storage.session.remove(inMemory)]);
}
