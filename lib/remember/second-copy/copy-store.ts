import { browser } from 'wxt/browser';

// The second copy lies in the storage of the extension, one item a row: another place on the disk than the database, which the browser does not throw away when
// it cannot open it. Rows are texts: the browser would change the order of fields, and signs that are no whole letters.

const beginning = 'copy:';
const keyOf = (table: string, key: string) => `${beginning}${table}:${key}`;
/** Whose copy it is stands apart. */
const about = 'copy';
/** So does, while everything is erased, what the database is called once that is done. */
const erasingTo = 'erasing';

/** One row of the copy. */
export interface CopiedRow {
  table: string;
  key: string;
  /** Of the database that it was a row of. */
  version: number;
  row: unknown;
  /** The birth of the database that wrote it, where that was put in the place of the one that was copied, and has not got everything back yet. */
  by?: string;
}

/** Whose copy it is. */
export interface CopyOf {
  birth: string;
  /** Whether everything was copied; no more so while a copy did not succeed, or many rows are still to be copied. */
  isWhole: boolean;
}

/** Chrome lets the scripts that we bring into pages read this storage, unless it is told not to; in Firefox they can, and none of ours does. */
export const keepFromPages = async (): Promise<void> => await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });

/** Resolves when they lie there. Throws when the browser does not take them, for lack of room or because it cannot open this storage now. */
export const putCopies = (table: string, version: number, rows: ReadonlyMap<string, unknown>, by?: string): Promise<void> =>
  browser.storage.local.set(
    Object.fromEntries([...rows].map(([key, row]) => [keyOf(table, key), JSON.stringify({ version, row, by })] as const)),
  );

/** Which of these have a row in the copy that somebody else wrote than the database of this birth. */
export async function keysOfOthers(table: string, keys: readonly string[], by: string): Promise<ReadonlySet<string>> {
  const items = await browser.storage.local.get(keys.map((key) => keyOf(table, key)));
  return new Set(
    keys.filter((key) => {
      const value = items[keyOf(table, key)];
      return value !== undefined && rowIn(`${table}:${key}`, value)?.by !== by;
    }),
  );
}

export const removeCopies = (table: string, keys: readonly string[]): Promise<void> =>
  browser.storage.local.remove(keys.map((key) => keyOf(table, key)));

/** The keys of the rows of one table that have a copy. */
export async function copiedKeys(table: string): Promise<string[]> {
  const begins = keyOf(table, '');
  return (await allKeys()).flatMap((key) => (key.startsWith(begins) ? [key.slice(begins.length)] : []));
}

/** Everything goes, also whose copy it was; that last, so that what is left is still known for what it is. `tell` is told how far that is. */
export async function emptyCopy(tell?: (done: number, of: number) => void): Promise<void> {
  const keys = (await allKeys()).filter((key) => key.startsWith(beginning));
  for (let from = 0; from < keys.length; from += removedAtATime) {
    await browser.storage.local.remove(keys.slice(from, from + removedAtATime));
    tell?.(Math.min(keys.length, from + removedAtATime), keys.length);
  }
  await browser.storage.local.remove(about);
}

const removedAtATime = 500;

/** Everything in this storage but the copy, and what belongs to it. */
export async function emptyAllButCopy(): Promise<void> {
  const others = (await allKeys()).filter((key) => key !== about && key !== erasingTo && !key.startsWith(beginning));
  await browser.storage.local.remove(others);
}

/** To be told the keys alone is what Firefox, and Chrome before 130, do not know. */
const allKeys = async (): Promise<string[]> =>
  (await browser.storage.local.getKeys?.()) ?? Object.keys(await browser.storage.local.get(null));

/** The birth that the database has once it is erased, as long as it is not certain that copy and database agree on that; undefined otherwise. */
export async function erasedBirth(): Promise<string | undefined> {
  const { [erasingTo]: birth } = await browser.storage.local.get(erasingTo);
  return typeof birth === 'string' ? birth : undefined;
}

/** Undefined when they agree. */
export const putErasedBirth = (birth: string | undefined): Promise<void> =>
  birth === undefined ? browser.storage.local.remove(erasingTo) : browser.storage.local.set({ [erasingTo]: birth });

/** Undefined when there is none yet. */
export async function copyOf(): Promise<CopyOf | undefined> {
  const { [about]: value } = await browser.storage.local.get(about);
  return isCopyOf(value) ? { birth: value.birth, isWhole: value.isWhole } : undefined;
}

export const putCopyOf = (of: CopyOf): Promise<void> => browser.storage.local.set({ [about]: of });

/** The database has what the copy lacks: until that was caught up with, nobody may make the one anew from the other. */
export async function noteLack(): Promise<void> {
  const of = await copyOf();
  if (of?.isWhole) await putCopyOf({ ...of, isWhole: false });
}

const isCopyOf = (value: unknown): value is CopyOf =>
  typeof value === 'object' &&
  value !== null &&
  'birth' in value &&
  typeof value.birth === 'string' &&
  'isWhole' in value &&
  typeof value.isWhole === 'boolean';

/** All that lies there, in no order; and how many items are none of ours. */
export async function readCopy(): Promise<{ rows: CopiedRow[]; damaged: number }> {
  const items = Object.entries(await browser.storage.local.get(null)).filter(([name]) => name.startsWith(beginning));
  const rows = items.flatMap(([name, value]) => rowIn(name.slice(beginning.length), value) ?? []);
  return { rows, damaged: items.length - rows.length };
}

function rowIn(name: string, value: unknown): CopiedRow | undefined {
  const colon = name.indexOf(':');
  const read = typeof value === 'string' && colon > 0 ? parsed(value) : undefined;
  if (typeof read !== 'object' || read === null || !('version' in read) || !('row' in read)) return undefined;
  const { version, row } = read;
  if (typeof version !== 'number') return undefined;
  const by = 'by' in read && typeof read.by === 'string' ? { by: read.by } : {};
  return { table: name.slice(0, colon), key: name.slice(colon + 1), version, row, ...by };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
