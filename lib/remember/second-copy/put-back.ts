import Dexie, { type Table } from 'dexie';
import type { z } from 'zod/mini';
import { declareVersions, versionOfToday } from '../dossier-versions.ts';
import type { CopiedRow } from './copy-store.ts';
import { type CopiedDatabase, type Mark, type PutBack, birthOf, copiedTables, seenByReaders } from './marks.ts';
import { unheard } from './note-changes.ts';
import { rowSchemas } from './row-schemas.ts';

type Tables = Record<string, unknown[]>;

/** Who becomes whom: the database as it is, and as it is once everything is back. */
interface Births {
  /** Undefined of one that was made a moment ago; otherwise of one whose reader put off what comes back now. */
  before: string | undefined;
  born: Mark;
}

interface Following {
  signal: AbortSignal;
  /** Told how far it is, from 0 to 1: looking whether rows are sound is half of it, writing them the other. */
  tell(part: number): void;
}

/**
 * Puts back what the database does not have. With it goes who it is, and what the reader is to be told. Throws when that cannot be written, when it was stopped, and when
 * everything was erased meanwhile; then nothing has changed.
 */
export async function putBack(
  database: CopiedDatabase,
  copy: { rows: readonly CopiedRow[]; damaged: number },
  { before, born }: Births,
  { signal, tell }: Following,
): Promise<void> {
  const { tables, lost } = await asOfToday(copy.rows, signal);
  const of = 2 * copy.rows.length;
  let done = 0;
  const went = (rows: number) => {
    signal.throwIfAborted();
    tell((done += rows) / of);
  };
  const good: Tables = {};
  for (const table of copiedTables) good[table] = await readable(tables[table] ?? [], table, went);
  const bad = copiedTables.reduce((sum, table) => sum + (tables[table] ?? []).length - (good[table] ?? []).length, 0);
  await database.transaction('rw', [...copiedTables, 'uncopied', 'marks'], async (transaction) => {
    unheard(transaction.idbtrans);
    if ((await birthOf(database)) !== before) throw new Error('this database is another by now');
    const counts = new Map<string, number>();
    const add = before === undefined ? addMissing : addBeside;
    for (const table of copiedTables) counts.set(table, await add(database, table, good[table] ?? [], went));
    await database.marks.put(born);
    await database.marks.delete('put off');
    const report: PutBack = {
      id: 'put back',
      at: Date.now(),
      saves: counts.get('saves') ?? 0,
      others: seenByReaders.reduce((sum, table) => sum + (counts.get(table) ?? 0), 0),
      unreadable: bad + lost + copy.damaged,
      lostFolder: (tables['backups'] ?? []).some(hasFolder),
    };
    if (report.saves + report.others + report.unreadable > 0) await database.marks.put(report);
  });
}

const hasFolder = (plan: unknown): boolean => typeof plan === 'object' && plan !== null && 'folder' in plan && plan.folder !== null;

/** So many at a time; in between the window that waits for them can draw. */
const lot = 250;

async function readable(rows: readonly unknown[], table: (typeof copiedTables)[number], went: (rows: number) => void): Promise<unknown[]> {
  const good: unknown[] = [];
  for (let from = 0; from < rows.length; from += lot) {
    const some = rows.slice(from, from + lot);
    for (const row of some) {
      const read = rowSchemas[table].safeParse(row);
      if (read.success) good.push(read.data);
      else if (read.error.issues.every(isOfLength)) good.push(row);
    }
    went(some.length);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return good;
}

/** How long a text or a list may be is a rule for what comes from outside. What we wrote ourselves, and let become longer, is the reader's. */
const isOfLength = (issue: z.core.$ZodIssue): boolean =>
  issue.code === 'too_big' && (issue.origin === 'string' || issue.origin === 'array');

/** How many were not there. What was thrown away a moment ago, and is still in the copy, does not come back. */
async function addMissing(database: CopiedDatabase, name: string, rows: readonly unknown[], went: (rows: number) => void): Promise<number> {
  const table = database.table(name);
  const changed = await database.uncopied.filter((change) => change.table === name).toArray();
  const isChanged = new Set(changed.flatMap(({ keys }) => keys ?? []));
  const there = new Set(await table.toCollection().primaryKeys());
  const missing = rows.filter((row) => {
    const key = keyIn(row, table.schema.primKey.keyPath);
    return !there.has(key) && !isChanged.has(key);
  });
  await putLots(table, missing, went);
  return missing.length;
}

/**
 * The same for a database that its reader went on with. None of these was ever in it: what it has of the same key came from a file, or was made anew, and what it threw away
 * was that. Of two that tell when they were changed, the later stays; of others what the reader did last.
 */
async function addBeside(database: CopiedDatabase, name: string, rows: readonly unknown[], went: (rows: number) => void): Promise<number> {
  const table = database.table(name);
  const keyOf = (row: unknown) => keyIn(row, table.schema.primKey.keyPath);
  const there = new Map((await table.toArray()).map((row: unknown) => [keyOf(row), row]));
  const missing = rows.filter((row) => !there.has(keyOf(row)));
  const newer = rows.filter((row) => there.has(keyOf(row)) && changedAt(row) > changedAt(there.get(keyOf(row))));
  await putLots(table, [...missing, ...newer], went);
  return missing.length;
}

const changedAt = (row: unknown): number => {
  const moment: unknown = typeof row === 'object' && row !== null && Reflect.get(row, 'changedAt');
  return typeof moment === 'number' ? moment : 0;
};

async function putLots(table: Table, missing: readonly unknown[], went: (rows: number) => void): Promise<void> {
  for (let from = 0; from < missing.length; from += lot) {
    const some = missing.slice(from, from + lot);
    await table.bulkPut(some);
    Dexie.ignoreTransaction(() => went(some.length));
  }
}

const keyIn = (row: unknown, keyPath: unknown): string =>
  typeof row === 'object' && row !== null && typeof keyPath === 'string' ? String(Reflect.get(row, keyPath)) : '';

/** The rows as the version of today has them. `lost` are those of a version or a table that this one does not know. */
async function asOfToday(rows: readonly CopiedRow[], signal: AbortSignal): Promise<{ tables: Tables; lost: number }> {
  const tables: Tables = {};
  let lost = 0;
  for (const [version, those] of Map.groupBy(rows, (row) => row.version)) {
    const ofThen = Object.fromEntries(
      [...Map.groupBy(those, ({ table }) => table)].map(([table, each]) => [table, each.map(({ row }) => row)]),
    );
    const isOlder = Number.isInteger(version) && version >= 1 && version < versionOfToday;
    const migrated = isOlder ? await migratedFrom(version, ofThen, signal) : { tables: ofThen, lost: 0 };
    lost += migrated.lost;
    for (const [table, each] of Object.entries(migrated.tables)) tables[table] = [...(tables[table] ?? []), ...each];
  }
  for (const [table, each] of Object.entries(tables)) if (!isOneOf(copiedTables, table)) lost += each.length;
  return { tables, lost };
}

const isOneOf = <T extends string>(all: readonly T[], one: string): one is T => all.some((each) => each === one);

/** Older rows take the steps that the database itself takes: they are put into a database of that version, which is then opened as one of today. */
async function migratedFrom(version: number, rows: Tables, signal: AbortSignal): Promise<{ tables: Tables; lost: number }> {
  const name = 'dossier, as it was';
  await Dexie.delete(name);
  const then = new Dexie(name);
  declareVersions(then, version);
  await then.open();
  let lost = 0;
  for (const [table, each] of Object.entries(rows))
    for (const row of each) {
      signal.throwIfAborted();
      if (!(await isTaken(then, table, row))) lost++;
    }
  then.close();
  const today = new Dexie(name);
  try {
    declareVersions(today);
    await today.open();
    const tables = await Promise.all(copiedTables.map(async (table) => [table, await today.table(table).toArray()] as const));
    return { tables: Object.fromEntries(tables), lost };
  } finally {
    today.close();
    await Dexie.delete(name);
  }
}

/** Whether a database of then has a place for it. */
const isTaken = async (then: Dexie, table: string, row: unknown): Promise<boolean> => {
  if (!then.tables.some(({ name }) => name === table)) return false;
  return await then
    .table(table)
    .put(row)
    .then(
      () => true,
      () => false,
    );
};
