import Dexie from 'dexie';
import type { Following } from '../in-lots.ts';
import { putErasedBirth } from './copy-store.ts';
import { type CopiedDatabase, birthOf, copiedTables } from './marks.ts';
import { unheard } from './note-changes.ts';
import { settleErasing } from './settle-erasing.ts';
import { inTime, turn } from './turns.ts';

/** Longer than this no step of it takes; a database that goes away meanwhile does not answer any more. Milliseconds. */
const longest = 120_000;

type Tell = Following['tell'];

/**
 * Throws away everything that the reader made, and the second copy of it; all or nothing. There is no way back. Of what is written meanwhile in other windows, what
 * comes before goes too, and what comes after stays, and is copied.
 *
 * The database and the copy lie in two places and cannot change in one go. What decides is one writing of the database: it empties all tables and gives the
 * database another birth. Before it, that birth is noted beside the copy; after it the copy is emptied, and the note goes last. Whoever comes upon the note, in any
 * window and after whatever end, can tell by the birth of the database on which side of that writing we are (`settleErasing`): a copy is never used before that.
 *
 * Rejects when it was stopped, or failed, and nothing has changed: everything is there, with its copy.
 * @returns `copy left` when everything is gone from the database, and the copy could not be emptied yet; that is tried again by itself
 */
export const eraseWithCopy = (database: CopiedDatabase, following?: Following): Promise<'gone' | 'copy left'> =>
  turn(async () => {
    await inTime(settleErasing(database), longest);
    following?.signal.throwIfAborted();
    const birth = crypto.randomUUID();
    await putErasedBirth(birth);
    const tell: Tell = (done, of) => following?.tell(done, of);
    const half = copiedTables.length;
    const failure: unknown = await emptyTables(database, birth, following?.signal, (done) => tell(done, 2 * half)).then(
      () => undefined,
      (error: unknown) => error,
    );
    // Whether a writing that was stopped at the last moment came through is what the database alone can tell.
    const end = await inTime(
      settleErasing(database, (done, of) => tell(half + (half * done) / of, 2 * half)),
      longest,
    ).catch(async (error: unknown) => {
      if ((await inTime(birthOf(database), longest)) !== birth) throw error;
      return 'copy left' as const;
    });
    if (end === 'whole' || end === 'settled') throw failure ?? new Error('not erased');
    return end;
  }, following?.signal);

/** Ends one that was cut off, whatever cut it off. */
export const endErasing = (database: CopiedDatabase): Promise<unknown> => turn(() => inTime(settleErasing(database), longest));

/** In one writing, of which each step can be the last: what was done is then taken back. */
async function emptyTables(
  database: CopiedDatabase,
  birth: string,
  signal: AbortSignal | undefined,
  tell: (done: number) => void,
): Promise<void> {
  let giveUp = () => {};
  const writing = database.transaction('rw', [...copiedTables, 'uncopied', 'marks'], async (transaction) => {
    giveUp = () => transaction.abort();
    signal?.throwIfAborted();
    signal?.addEventListener('abort', giveUp, { once: true });
    unheard(transaction.idbtrans);
    for (const [place, table] of copiedTables.entries()) {
      await database.table(table).clear();
      Dexie.ignoreTransaction(() => tell(place + 1));
      signal?.throwIfAborted();
    }
    await database.uncopied.clear();
    await database.marks.clear();
    await database.marks.put({ id: 'birth', of: birth });
  });
  try {
    await inTime(Promise.resolve(writing), longest);
  } catch (error) {
    // Nobody waits for it any more, so it must not come through later.
    giveUp();
    throw error;
  } finally {
    signal?.removeEventListener('abort', giveUp);
  }
}
