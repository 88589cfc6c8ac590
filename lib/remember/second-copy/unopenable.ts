import Dexie from 'dexie';
import { copyOf } from './copy-store.ts';
import type { CopiedDatabase } from './marks.ts';

/** What the browser says of a database that it cannot read. A mistake of ours, or a database of a later version, it calls otherwise. */
const unreadable = /Unknown|NotReadable/;
/** It is tried once more after each of these: the disk may be busy, or who was killed may hold it. Milliseconds. */
const tries = [200, 1_000, 3_000];

/**
 * Opens a database; one that stays unreadable is made anew where everything that was in it is in the copy, from which it comes back. Throws what the browser
 * says where it is not.
 */
export async function openWhateverItTakes(database: CopiedDatabase, open: () => PromiseLike<unknown>): Promise<void> {
  for (const wait of [...tries, undefined])
    try {
      await open();
      return;
    } catch (error) {
      if (!(error instanceof Error) || !unreadable.test(error.name)) throw error;
      if (wait === undefined && !(await copyOf())?.isWhole) throw error;
      if (wait !== undefined) await new Promise((resolve) => setTimeout(resolve, wait));
      // What is asked from now on waits for the next try.
      database.close({ disableAutoOpen: false });
    }
  await Dexie.delete(database.name);
  await open();
}
