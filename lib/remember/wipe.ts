import { storage } from '@wxt-dev/storage';
import { cache, withCache } from './cache.ts';
import { dossier } from './dossier.ts';
import { eraseWithCopy } from './second-copy/recover.ts';

/** What sources gave, and the list of requests. Every table is emptied; a window that watches one sees it. (To delete a database that another window has open takes until that window closes.) */
export const emptyCache = (): Promise<void> =>
  withCache(async () => void (await cache.transaction('rw', cache.tables, () => Promise.all(cache.tables.map((table) => table.clear())))));

/** What the reader made, and the second copy of it. There is no way back. */
export const emptyDossier = (): Promise<void> => eraseWithCopy(dossier);

/** What the reader chose, and what is in memory about open tabs. */
export const emptyStorage = async (): Promise<void> => void (await Promise.all([storage.clear('local'), storage.clear('session')]));
