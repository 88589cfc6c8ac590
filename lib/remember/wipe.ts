import { storage } from '@wxt-dev/storage';
import type Dexie from 'dexie';
import { cache, withCache } from './cache.ts';
import { dossier } from './dossier.ts';

/** Empties every table; a window that watches one sees it. (To delete a database that another window has open takes until that window closes.) */
const empty = (database: Dexie): Promise<unknown> =>
  database.transaction('rw', database.tables, () => Promise.all(database.tables.map((table) => table.clear())));

/** What sources gave, and the list of requests. */
export const emptyCache = (): Promise<void> => withCache(async () => void (await empty(cache)));

/** What the reader made. There is no way back. */
export const emptyDossier = async (): Promise<void> => void (await empty(dossier));

/** What the reader chose, and what is in memory about open tabs. */
export const emptyStorage = async (): Promise<void> => void (await Promise.all([storage.clear('local'), storage.clear('session')]));
