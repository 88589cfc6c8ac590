import Dexie from 'dexie';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dossier } from '../../lib/remember/dossier.ts';
import { copiedTables } from '../../lib/remember/second-copy/marks.ts';
import type { Save } from '../../lib/save.ts';

/** Rows by table, each table in the order of its keys; a table without rows is left out. */
export type Rows = Record<string, unknown[]>;

/** Everything that is kept, newest first. */
export const allSaves = (): Promise<Save[]> => dossier.saves.orderBy('savedAt').reverse().toArray();

export async function inTables(): Promise<Rows> {
  const each = await Promise.all(copiedTables.map(async (table) => [table, await dossier.table(table).toArray()] as const));
  return Object.fromEntries(each.filter(([, rows]) => rows.length > 0));
}

/** The same of the second copy, as the storage of the extension holds it. */
export async function inCopy(): Promise<Rows> {
  const items = Object.entries(await fakeBrowser.storage.local.get(null)).toSorted(([one], [other]) => (one < other ? -1 : 1));
  const rows: Rows = {};
  for (const [name, value] of items) {
    const [beginning, table = ''] = name.split(':');
    if (beginning === 'copy' && table !== '') rows[table] = [...(rows[table] ?? []), JSON.parse(String(value)).row];
  }
  return rows;
}

/** The browser throws the database away, and nothing else. */
export async function loseDatabase(): Promise<void> {
  dossier.close();
  await Dexie.delete('dossier');
  dossier.close({ disableAutoOpen: false });
}
