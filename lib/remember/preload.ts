import type { Asking } from '../asking.ts';
import type { EntityKey } from '../entity.ts';
import type { FirstLook } from '../first-look.ts';
import type { Follow } from '../follow.ts';

// The databases as the browser has them. Dexie, by which everybody else reads them, is not there yet: that is what this is for. A test holds the two to each other.

/** Opens a database as it is; undefined when there is none, which is not for this script to make. */
function openAsItIs(name: 'cache' | 'dossier'): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    const request = indexedDB.open(name);
    // It is not there: stops the browser from making an empty one.
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', (event) => {
      event.preventDefault();
      resolve(undefined);
    });
    request.addEventListener('blocked', () => resolve(undefined));
  });
}

/** What one question to a table is answered; undefined when the database cannot be read this way. */
async function readAsItIs<T>(
  name: 'cache' | 'dossier',
  table: string,
  ask: (rows: IDBObjectStore) => IDBRequest<T>,
): Promise<T | undefined> {
  const database = await openAsItIs(name);
  if (!database) return undefined;
  // Whoever mends or throws away the database is not held up.
  database.addEventListener('versionchange', () => database.close());
  try {
    const request = ask(database.transaction(table).objectStore(table));
    return await new Promise((resolve) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => resolve(undefined));
    });
  } catch {
    // Not the database that we know.
    return undefined;
  } finally {
    database.close();
  }
}

/**
 * What a view of an entity begins with, read while the scripts of the screen are still coming.
 * @returns undefined where it was not made ready, or the cache cannot be read this way; the screen then reads it as always
 */
export const preloadLook = async (entity: EntityKey): Promise<FirstLook | undefined> =>
  (await readAsItIs<{ look?: FirstLook } | undefined>('cache', 'firstLooks', (rows) => rows.get(entity)))?.look;

/** How it stands with each source: whether the sums above the rows are of all that there is, which takes a line more where they are not. */
export const preloadAsked = (entity: EntityKey): Promise<Asking[] | undefined> =>
  readAsItIs<Asking[]>('cache', 'askings', (rows) => rows.index('about').getAll(entity));

/** Whether it is followed, and what is new about it: that stands above the first rows, which would move if it came after them. */
export const preloadFollow = (entity: EntityKey): Promise<Follow | undefined> =>
  readAsItIs<Follow | undefined>('dossier', 'follows', (rows) => rows.get(entity));
