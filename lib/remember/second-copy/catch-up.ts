import { type CopyOf, copyOf, putCopyOf } from './copy-store.ts';
import { copyChange } from './copying.ts';
import { isComingBackPutOff } from '../coming-back.ts';
import { type CopiedDatabase, birthOf, copiedTables, putOffIn } from './marks.ts';
import { inTurn } from './turns.ts';

/**
 * Copies what is not in the copy yet: what was written when the browser was killed, or the copy could not be; everything, where there was no copy. In one window
 * or worker at a time; whoever finds another at it leaves it to that. Throws when the copy cannot be read or written now, and notes that since when.
 */
export const catchUp = (database: CopiedDatabase): Promise<void> =>
  navigator.locks.request('catching up with the second copy', { ifAvailable: true }, async (turn) => {
    if (!turn) return;
    try {
      const whose = await sameAsCopied(database);
      await (whose ? copyRest(database, whose) : copyBeside(database));
      await database.marks.delete('trouble');
    } catch (error) {
      await noteTrouble(database).catch(() => undefined);
      throw error;
    }
  });

/**
 * Whose copy it is; undefined as long as the reader put off that it comes back. A database of somebody else, or of nobody because the copy could not be read when it was
 * opened, is opened anew: what it lacks then comes back.
 */
async function sameAsCopied(database: CopiedDatabase): Promise<{ birth: string; of: CopyOf | undefined } | undefined> {
  const isPutOff = (await putOffIn(database)) !== undefined;
  if (isPutOff && (await isComingBackPutOff())) return undefined;
  // In one turn: everything may be erased between the one question and the other.
  const { of, birth } = await inTurn(database, async () => ({ of: await copyOf(), birth: await birthOf(database) }));
  if (birth !== undefined && !isPutOff && (!of || of.birth === birth)) return { birth, of };
  if (birth !== undefined && !isPutOff) await database.marks.delete('birth');
  database.close({ disableAutoOpen: false });
  const again = await birthOf(database);
  const isStill = (await putOffIn(database)) !== undefined;
  if (isStill && (await isComingBackPutOff())) return undefined;
  if (again === undefined || isStill) throw new Error('the copy cannot be read');
  return { birth: again, of };
}

async function copyRest(database: CopiedDatabase, { birth, of }: { birth: string; of: CopyOf | undefined }): Promise<void> {
  if (!of) {
    await database.uncopied.bulkAdd(copiedTables.map((table) => ({ table, keys: null, after: '' })));
    await putCopyOfThis(database, { birth, isWhole: false });
  }
  for (;;) {
    const change = await database.uncopied.orderBy('id').first();
    if (!change) break;
    await copyChange(database, change);
  }
  if (!of?.isWhole) await putCopyOfThis(database, { birth, isWhole: true });
}

/** What was written since the reader said "not now", as far as it can stand beside what the copy has; the rest stays noted. */
async function copyBeside(database: CopiedDatabase): Promise<void> {
  for (const change of await database.uncopied.orderBy('id').toArray()) await copyChange(database, change);
}

/** Unless it was erased meanwhile, and is another by now. */
const putCopyOfThis = (database: CopiedDatabase, of: CopyOf): Promise<void> =>
  inTurn(database, async () => {
    if ((await birthOf(database)) === of.birth) await putCopyOf(of);
  });

/** Once: the first time is what counts. */
async function noteTrouble(database: CopiedDatabase): Promise<void> {
  if (!(await database.marks.get('trouble'))) await database.marks.put({ id: 'trouble', since: Date.now() });
}
