import Dexie from 'dexie';

/** Who follows work on many things at once. */
export interface Following {
  /** Says stop. */
  signal: AbortSignal;
  /** Told after each lot how many are done, of how many. */
  tell(done: number, of: number): void;
}

/** Read and written at a time; in between the window can do something else. */
const lot = 200;

/**
 * Does something with many, a lot at a time, inside a transaction of Dexie: `work` waits for that database alone. When the signal says stop this rejects, and the
 * transaction takes back what it did: all or nothing.
 * @param size how many make a lot; fewer where each is large
 */
export async function inLots<Item>(
  items: readonly Item[],
  work: (some: Item[]) => Promise<unknown>,
  following?: Following,
  size = lot,
): Promise<void> {
  for (let from = 0; from < items.length; from += size) {
    following?.signal.throwIfAborted();
    await work(items.slice(from, from + size));
    // Who draws this may read from the disk, which is no part of the transaction.
    Dexie.ignoreTransaction(() => following?.tell(Math.min(items.length, from + size), items.length));
  }
  following?.signal.throwIfAborted();
}
