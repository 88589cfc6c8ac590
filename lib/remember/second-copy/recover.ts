import { tellComingBack } from '../coming-back.ts';
import { copyOf, erasedBirth, readCopy } from './copy-store.ts';
import { type CopiedDatabase, birthOf } from './marks.ts';
import { inTime } from './turns.ts';

/** Longer than this it never takes; a database that goes away meanwhile does not answer any more. Milliseconds. */
const longest = 120_000;

/**
 * Puts everything back that the copy holds, where the database is one that was made in the place of the one that was copied. What is in it already stays as it
 * is. All or nothing: it is done when the database has the mark of its birth. Only while a database opens: whoever has the turn of copying may be waiting for that,
 * so this waits for nobody who has it. It cannot be stopped: who opened a dossier with nothing in it, and went on in that, would have two. The screens tell how far it
 * is (`tellComingBack`).
 */
export const recover = (opening: CopiedDatabase): Promise<void> =>
  navigator.locks.request('the dossier comes back', () => inTime(putBackAll(opening), longest));

async function putBackAll(opening: CopiedDatabase): Promise<void> {
  if ((await birthOf(opening)) !== undefined) return;
  // It went away while everything was being erased, and was not told to stop: then it was erased, and the copy is emptied before it is next used.
  const erased = await erasedBirth();
  if (erased !== undefined) {
    await opening.marks.put({ id: 'birth', of: erased });
    return;
  }
  const of = await copyOf();
  const telling = tellComingBack();
  const copy = await readCopy();
  const born = { id: 'birth', of: of?.birth ?? crypto.randomUUID() } as const;
  if (copy.rows.length + copy.damaged === 0) {
    await opening.marks.put(born);
    return;
  }
  // What checks rows is large, and needed here alone.
  const { putBack } = await import('./put-back.ts');
  await putBack(opening, copy, born, telling.tell).finally(telling.end);
}
