import { endPuttingOff, inTurnToBringBack, isComingBackPutOff, onPutOff, tellComingBack } from '../coming-back.ts';
import { type CopiedRow, copyOf, erasedBirth, readCopy } from './copy-store.ts';
import { type CopiedDatabase, birthOf, copiedTables, putOffIn, seenByReaders } from './marks.ts';
import { inTime } from './turns.ts';

/** Longer than this it never takes; a database that goes away meanwhile does not answer any more. Milliseconds. */
const longest = 120_000;

/**
 * Puts everything back that the copy holds, where the database is one that was made in the place of the one that was copied. What is in it already stays as it
 * is. All or nothing: it is done when the database has the birth of the copy. Only while a database opens: whoever has the turn of copying may be waiting for that,
 * so this waits for nobody who has it. The screens tell how far it is (`tellComingBack`), and the reader can put it off (`putOffComingBack`): then the database opens
 * without, knows that, and leaves in the copy what it did not get. It comes back when the reader asks for it (`bringBack`), and otherwise at the next start of the browser.
 */
export async function recover(opening: CopiedDatabase): Promise<void> {
  if (isBringing) return;
  await inTurnToBringBack(async () => {
    const birth = await birthOf(opening);
    const isThere = birth !== undefined && ((await putOffIn(opening)) === undefined || (await isComingBackPutOff()));
    if (!isThere) await inTime(putBackAll(opening, birth), longest);
  });
}

/** Whether `bringBack` has the turn here: the database that it asks may have to open first, and must not wait for that turn. */
let isBringing = false;

/** What the reader put off comes back now, unless it is put off again. Rejects when it failed, and nothing has changed. */
export const bringBack = (database: CopiedDatabase): Promise<void> =>
  inTurnToBringBack(async () => {
    isBringing = true;
    try {
      if (!(await putOffIn(database))) return;
      await endPuttingOff();
      await inTime(putBackAll(database, await birthOf(database)), longest);
    } finally {
      isBringing = false;
    }
  });

async function putBackAll(database: CopiedDatabase, before: string | undefined): Promise<void> {
  // It went away while everything was being erased, and was not told to stop: then it was erased, and the copy is emptied before it is next used.
  const erased = before === undefined ? await erasedBirth() : undefined;
  if (erased !== undefined) {
    await database.marks.put({ id: 'birth', of: erased });
    return;
  }
  const of = await copyOf();
  const stop = new AbortController();
  const unwatch = onPutOff(() => stop.abort());
  const telling = tellComingBack();
  try {
    const copy = await readCopy();
    const born = { id: 'birth', of: of?.birth ?? crypto.randomUUID() } as const;
    // What it wrote there itself, it has; or it was thrown away since.
    const rows = copy.rows.filter(({ by }) => before === undefined || by !== before);
    if (before === undefined && rows.length + copy.damaged === 0) {
      await database.marks.put(born);
      return;
    }
    // What checks rows is large, and needed here alone.
    const { putBack } = await import('./put-back.ts');
    try {
      await putBack(database, { ...copy, rows }, { before, born }, { signal: stop.signal, tell: telling.tell });
      // Said at the last moment, it came too late to be about this one, and is not about the next.
      await endPuttingOff();
    } catch (error) {
      if (!stop.signal.aborted) throw error;
      if (before === undefined) await notePutOff(database, rows);
    }
  } finally {
    unwatch();
    telling.end();
  }
}

/** With a birth of its own nobody takes it for the one that was copied, nor for one that was erased. */
async function notePutOff(database: CopiedDatabase, rows: readonly CopiedRow[]): Promise<void> {
  const waiting = new Map<string, number>();
  for (const [table, those] of Map.groupBy(rows, (row) => row.table)) {
    if (!copiedTables.some((each) => each === table)) continue;
    const there = new Set((await database.table(table).toCollection().primaryKeys()).map(String));
    waiting.set(table, those.filter(({ key }) => !there.has(key)).length);
  }
  const others = seenByReaders.reduce((sum, table) => sum + (waiting.get(table) ?? 0), 0);
  await database.transaction('rw', database.marks, async () => {
    await database.marks.put({ id: 'birth', of: crypto.randomUUID() });
    await database.marks.put({ id: 'put off', saves: waiting.get('saves') ?? 0, others });
  });
}
