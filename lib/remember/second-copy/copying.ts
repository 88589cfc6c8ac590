import Dexie from 'dexie';
import { versionOfToday } from '../dossier-versions.ts';
import { copiedKeys, putCopies, removeCopies } from './copy-store.ts';
import type { CopiedDatabase, Uncopied } from './marks.ts';
import { inTurn } from './turns.ts';

/** Rows that are read, and written, at a time; in between others get their turn. */
export const lot = 200;

/** Copies what one writing changed, of a lot of rows at most, in one go. */
export async function copyTogether(database: CopiedDatabase, changes: readonly Uncopied[]): Promise<void> {
  const byTable = Map.groupBy(changes, ({ table }) => table);
  await inTurn(database, () =>
    Promise.all(
      [...byTable].map(([table, those]) =>
        copyRows(
          database,
          table,
          those.flatMap(({ keys }) => keys ?? []),
        ),
      ),
    ),
  );
  await database.uncopied.bulkDelete(changes.map(({ id }) => id));
}

/** Copies what changed, a lot at a time, and forgets the note when all of it lies there. */
export async function copyChange(database: CopiedDatabase, change: Uncopied): Promise<void> {
  const { id, table, keys } = change;
  if (keys) await copyLots(database, table, keys);
  else await copyTable(database, change);
  await database.uncopied.delete(id);
}

async function copyLots(database: CopiedDatabase, table: string, keys: readonly string[]): Promise<void> {
  for (let from = 0; from < keys.length; from += lot) {
    await inTurn(database, () => copyRows(database, table, keys.slice(from, from + lot)));
    await breathe();
  }
}

/**
 * Copies rows as they are now, not as they were when their change was noted: whatever order changes are copied in, the copy ends up as the database is. For who
 * has the turn.
 */
async function copyRows(database: CopiedDatabase, table: string, keys: readonly string[]): Promise<void> {
  const rows: unknown[] = await database.table(table).bulkGet([...keys]);
  const there = new Map(keys.flatMap((key, place) => (rows[place] === undefined ? [] : [[key, rows[place]] as const])));
  const gone = keys.filter((key) => !there.has(key));
  if (there.size > 0) await putCopies(table, versionOfToday, there);
  if (gone.length > 0) await removeCopies(table, gone);
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
