import Dexie from 'dexie';
import { versionOfToday } from '../dossier-versions.ts';
import { copiedKeys, keysOfOthers, noteLack, putCopies, removeCopies } from './copy-store.ts';
import { type CopiedDatabase, type Uncopied, birthOf, putOffIn } from './marks.ts';
import { inTurn } from './turns.ts';

/** Rows that are read, and written, at a time; in between others get their turn. */
export const lot = 200;

/** Copies what one writing changed, of a lot of rows at most, in one go. */
export async function copyTogether(database: CopiedDatabase, changes: readonly Uncopied[]): Promise<void> {
  const byTable = Map.groupBy(changes, ({ table }) => table);
  const left = new Map<string, ReadonlySet<string>>();
  await inTurn(database, () =>
    Promise.all(
      [...byTable].map(async ([table, those]) => {
        const keys = those.flatMap((change) => change.keys ?? []);
        left.set(table, await copyRows(database, table, keys));
      }),
    ),
  );
  for (const change of changes) {
    const keys = (change.keys ?? []).filter((key) => left.get(change.table)?.has(key));
    if (keys.length > 0) await database.uncopied.update(change.id, { keys });
  }
  const done = changes.filter(({ table, keys }) => !keys?.some((key) => left.get(table)?.has(key)));
  await database.uncopied.bulkDelete(done.map(({ id }) => id));
}

/** Copies what changed, a lot at a time, and forgets the note when all of it lies there. What cannot be copied yet, stays noted. */
export async function copyChange(database: CopiedDatabase, change: Uncopied): Promise<void> {
  const { id, table, keys } = change;
  if (keys) {
    const left = await copyLots(database, table, keys);
    await (left.length > 0 ? database.uncopied.update(id, { keys: left }) : database.uncopied.delete(id));
  } else if (await putOffIn(database)) {
    // What is not in this table may be in the copy alone.
    await inTurn(database, noteLack);
  } else {
    await copyTable(database, change);
    await database.uncopied.delete(id);
  }
}

async function copyLots(database: CopiedDatabase, table: string, keys: readonly string[]): Promise<string[]> {
  const left: string[] = [];
  for (let from = 0; from < keys.length; from += lot) {
    left.push(...(await inTurn(database, () => copyRows(database, table, keys.slice(from, from + lot)))));
    await breathe();
  }
  return left;
}

const none: ReadonlySet<string> = new Set();

/**
 * Copies rows as they are now, not as they were when their change was noted: whatever order changes are copied in, the copy ends up as the database is. As long as
 * the reader put off that the database gets back what was copied before, that is not touched: a backup that is taken in meanwhile may hold an older version of it, and who
 * takes that back throws away what the database never had. For who has the turn.
 * @returns the keys of which the copy stays as it was
 */
async function copyRows(database: CopiedDatabase, table: string, keys: readonly string[]): Promise<ReadonlySet<string>> {
  const by = (await putOffIn(database)) && (await birthOf(database));
  const left = by === undefined ? none : await keysOfOthers(table, keys, by);
  const ours = keys.filter((key) => !left.has(key));
  const rows: unknown[] = await database.table(table).bulkGet(ours);
  const there = new Map(ours.flatMap((key, place) => (rows[place] === undefined ? [] : [[key, rows[place]] as const])));
  const gone = ours.filter((key) => !there.has(key));
  if (there.size > 0) await putCopies(table, versionOfToday, there, by);
  if (gone.length > 0) await removeCopies(table, gone);
  if (left.size > 0) await noteLack();
  return left;
}

/** First what is there no more goes, then everything is copied; how far that is, is noted, for who goes on after a window was closed. */
async function copyTable(database: CopiedDatabase, { id, table, after }: Uncopied): Promise<void> {
  if (after === undefined) await inTurn(database, () => removeGone(database, table));
  for (let last = after ?? ''; ;) {
    const keys = await nextKeys(database, table, last, lot);
    if (keys.length > 0) await inTurn(database, () => copyRows(database, table, keys));
    const end = keys.at(-1);
    if (end === undefined || keys.length < lot) return;
    last = end;
    await database.uncopied.update(id, { after: last });
    await breathe();
  }
}

async function removeGone(database: CopiedDatabase, table: string): Promise<void> {
  // In this order: what is made meanwhile is in the database before it is in the copy.
  const copied = await copiedKeys(table);
  if (copied.length === 0) return;
  const there = new Set(await nextKeys(database, table, '', Infinity));
  const gone = copied.filter((key) => !there.has(key));
  if (gone.length > 0) await removeCopies(table, gone);
}

const nextKeys = async (database: CopiedDatabase, table: string, after: string, limit: number): Promise<string[]> =>
  (await database.table(table).where(':id').between(after, Dexie.maxKey, false, true).limit(limit).primaryKeys()).map(String);

/** The window can draw, and other windows write. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));
