import { browser } from 'wxt/browser';
import { endComingBack } from '../coming-back.ts';
import { catchUp } from './catch-up.ts';
import { copyOf, noteLack, putCopyOf } from './copy-store.ts';
import { copyChange, copyTogether, lot } from './copying.ts';
import { type CopiedDatabase, type Uncopied, birthOf, hasMarks, putOffIn } from './marks.ts';
import { noteChanges } from './note-changes.ts';
import { recover } from './recover.ts';
import { inTurn } from './turns.ts';

/** So long at most who changed a few rows waits for their copy. Milliseconds. */
const patience = 3_000;
/** So long after it was opened there is something better to do. Milliseconds. */
const afterOpening = 1_000;
/** So long until what did not succeed is tried again. Milliseconds. */
const again = 30_000;
/** The copy is asked for once more after each of these: who was killed a moment ago may still hold it. Milliseconds. */
const tries = [50, 100, 200, 400, 800];

/** A private window has a storage of its own, which is gone when it closes; the storage of the extension it shares. */
const isPrivate = (): boolean => browser.extension?.inIncognitoContext;

/**
 * Sees to it that of everything in this database there is a second copy outside it; and that one that the browser made anew, because it could not open the
 * other, has everything again before anybody reads it.
 */
export function keepSecondCopy(database: CopiedDatabase): void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const catchUpIn = (wait: number) => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void catchUp(database).catch(() => catchUpIn(again)), wait);
  };
  database.use(
    noteChanges(async (changes) => {
      if (isPrivate()) return;
      const isFew = changes.every(({ keys }) => keys) && changes.flatMap(({ keys }) => keys ?? []).length <= lot;
      const copied = isFew ? copyTogether(database, changes) : inTurns(database, changes);
      const ended = copied.catch(async () => {
        catchUpIn(again);
        await inTurn(database, noteLack).catch(() => undefined);
      });
      // Of many rows nobody waits for the copy: ten thousand take seconds, and whoever takes in so many has them in a file.
      if (isFew) await Promise.race([ended, passed(patience)]);
    }),
  );
  database.on('close', () => clearTimeout(waiting));
  database.on(
    'ready',
    async (opening: unknown) => {
      if (isPrivate() || !hasMarks(opening)) return;
      if ((await birthOf(opening)) === undefined || (await putOffIn(opening))) await recoverPatiently(opening);
      else endComingBack();
      catchUpIn(afterOpening);
    },
    true,
  );
}

async function inTurns(database: CopiedDatabase, changes: readonly Uncopied[]): Promise<void> {
  await inTurn(database, noteLack);
  for (const change of changes) await copyChange(database, change);
  await inTurn(database, async () => {
    const of = await copyOf();
    if (of && !of.isWhole && (await database.uncopied.count()) === 0) await putCopyOf({ ...of, isWhole: true });
  });
}

/** Who cannot read the copy now opens without it; it is tried again while one works. */
async function recoverPatiently(database: CopiedDatabase): Promise<void> {
  for (const wait of [...tries, undefined])
    try {
      return await recover(database);
    } catch (error) {
      if (wait === undefined) console.warn('Open Kaart: what was lost could not be put back yet', error);
      else await passed(wait);
    }
}

const passed = (wait: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, wait));
