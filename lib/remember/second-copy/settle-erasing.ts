import type { Following } from '../in-lots.ts';
import { emptyCopy, erasedBirth, putCopyOf, putErasedBirth } from './copy-store.ts';
import { type CopiedDatabase, birthOf } from './marks.ts';

/**
 * Ends an erasing that was cut off, where there is one: came its writing through, then the copy is emptied too; did it not, then everything is as it was. For who
 * has the turn, and before anything of the copy is read or written.
 * @returns `settled` when there was nothing to end; `whole` when nothing was erased; `gone` when everything was
 */
export async function settleErasing(database: CopiedDatabase, tell?: Following['tell']): Promise<'settled' | 'whole' | 'gone'> {
  const birth = await erasedBirth();
  if (birth === undefined) return 'settled';
  const now = await birthOf(database);
  // A database without a birth was made anew in the place of one that went away meanwhile (see `recover`).
  const isGone = now === undefined || now === birth;
  if (isGone) {
    if (now === undefined) await database.marks.put({ id: 'birth', of: birth });
    await emptyCopy(tell);
    await putCopyOf({ birth, isWhole: (await database.uncopied.count()) === 0 });
  }
  await putErasedBirth(undefined);
  return isGone ? 'gone' : 'whole';
}
