import type Dexie from 'dexie';
import type { EntityTable, Table } from 'dexie';

/** Rows of one table that changed, and may not lie in the second copy yet. */
export interface Uncopied {
  /** They are copied in the order in which they were noted. */
  id: number;
  table: string;
  /** Null for the whole table. */
  keys: string[] | null;
  /** Of a whole table: the last key of which the copy lies there. Without it, what is in the copy and no more in the table goes first. */
  after?: string;
}

/** What a database that has it was given at its birth; the second copy knows it too. A database without it was made anew. */
interface Birth {
  id: 'birth';
  of: string;
}

/** What was put back from the second copy, until the reader has seen that. */
export interface PutBack {
  id: 'put back';
  /** Epoch milliseconds. */
  at: number;
  /** How many things that were kept. */
  saves: number;
  /** How many others: what is in the bin, dossiers, corrections, lists of names, who is followed, requests. */
  others: number;
  /** How many rows of the copy are not what they should be. They stay in the copy. */
  unreadable: number;
  /** Whether there was a folder for backups, which only the database could hold. */
  lostFolder: boolean;
}

/** That the second copy could not be written, until it can. */
export interface CopyTrouble {
  id: 'trouble';
  /** Epoch milliseconds of the first time. */
  since: number;
}

/**
 * That the reader said "not now" while the dossier came back. The database then has a birth of its own, other than that of the copy, and what the copy had
 * before is left as it is (see `copyRows`).
 */
export interface PutOff {
  id: 'put off';
  /** How many things that were kept lie in the copy alone. */
  saves: number;
  /** How many others; as in `PutBack`. */
  others: number;
}

export type Mark = Birth | PutBack | CopyTrouble | PutOff;

/** A database of which there is a second copy. */
export interface CopiedDatabase extends Dexie {
  readonly uncopied: EntityTable<Uncopied, 'id'>;
  readonly marks: Table<Mark, Mark['id']>;
}

export const hasMarks = (value: unknown): value is CopiedDatabase =>
  typeof value === 'object' && value !== null && 'uncopied' in value && 'marks' in value;

/** Whose rows are copied: what the reader made. Few rows first: while the copy is still small, what it holds is soon looked through. */
export const copiedTables = ['backups', 'tags', 'dossiers', 'requests', 'corrections', 'lists', 'follows', 'bin', 'saves'] as const;
const copied: ReadonlySet<string> = new Set(copiedTables);
export const isCopied = (table: string): boolean => copied.has(table);

/** Beside saves; when tags were used last, and when the last backup was made, goes without saying. */
export const seenByReaders = ['bin', 'dossiers', 'corrections', 'lists', 'follows', 'requests'] as const;

/** What waits in the copy since the reader said "not now"; undefined when nothing does. */
export async function putOffIn(database: CopiedDatabase): Promise<PutOff | undefined> {
  const mark = await database.marks.get('put off');
  return mark?.id === 'put off' ? mark : undefined;
}

/** By which a database and its copy know that they belong together; undefined of a database that was made anew, and is to be given one. */
export async function birthOf(database: CopiedDatabase): Promise<string | undefined> {
  const birth = await database.marks.get('birth');
  return birth?.id === 'birth' ? birth.of : undefined;
}
