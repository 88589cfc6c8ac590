import type { EntityKey } from '../entity.ts';
import type { FirstLook } from '../first-look.ts';

// The cache as the browser has it. Dexie, by which everybody else reads it, is not there yet: that is what this is for. A test holds the two to each other.

/** Opens the cache as it is; undefined when there is none, which is not for this script to make. */
function openCache(): Promise<IDBDatabase | undefined> {
  return new Promise((resolve) => {
    const request = indexedDB.open('cache');
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

/**
 * What a view of an entity begins with, read while the scripts of the screen are still coming.
 * @returns undefined where it was not made ready, or the cache cannot be read this way; the screen then reads it as always
 */
export async function lookAhead(entity: EntityKey): Promise<FirstLook | undefined> {
  const database = await openCache();
  if (!database) return undefined;
  // Whoever mends or throws away the cache is not held up.
  database.addEventListener('versionchange', () => database.close());
  try {
    const request: IDBRequest<{ look?: FirstLook } | undefined> = database.transaction('firstLooks').objectStore('firstLooks').get(entity);
    return await new Promise((resolve) => {
      request.addEventListener('success', () => resolve(request.result?.look));
      request.addEventListener('error', () => resolve(undefined));
    });
  } catch {
    // Not the cache that we know.
    return undefined;
  } finally {
    database.close();
  }
}
