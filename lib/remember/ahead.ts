import type { EntityKey } from '../entity.ts';
import { type FirstLook, firstRead } from '../first-look.ts';
import { type CivicRecord, recordKinds } from '../record.ts';
import type { Tally } from '../tally.ts';

// The cache as the browser has it. Dexie, by which everybody else reads it, is not there yet: that is what this is for. What it reads and how is that of
// first-look.ts, and a test holds the two to each other.

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

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('not read')));
  });

/** The last few rows of a range, last first. */
async function lastFew(index: IDBIndex, query: IDBKeyRange): Promise<CivicRecord[]> {
  try {
    // In one go, which a newer browser can; an older one takes the words for a key, and throws.
    const how = { query, count: firstRead, direction: 'prev' };
    const request: IDBRequest<{ record: CivicRecord }[]> = Reflect.apply(index.getAll, index, [how]);
    return (await answered(request)).map(({ record }) => record);
  } catch {
    return new Promise((resolve, reject) => {
      const records: CivicRecord[] = [];
      const request = index.openCursor(query, 'prev');
      request.addEventListener('error', () => reject(request.error ?? new Error('not read')));
      request.addEventListener('success', () => {
        const cursor = request.result;
        if (!cursor || records.push(cursor.value.record) === firstRead) resolve(records);
        else cursor.continue();
      });
    });
  }
}

/**
 * What a view of an entity begins with, read while the scripts of the screen are still coming.
 * @returns undefined where the cache cannot be read this way; the screen then reads it as always
 */
export async function lookAhead(entity: EntityKey): Promise<FirstLook | undefined> {
  const database = await openCache();
  if (!database) return undefined;
  // Whoever mends or throws away the cache is not held up.
  database.addEventListener('versionchange', () => database.close());
  try {
    const transaction = database.transaction(['records', 'tallies']);
    const index = transaction.objectStore('records').index('[entity+kind+date]');
    const lists = recordKinds.map((kind) => IDBKeyRange.bound([entity, kind], [entity, kind, []]));
    // All asked for at once: an answer is taken only between two scripts of the screen, and a question that waited for it would come after them.
    const [row, ...newest] = await Promise.all([
      answered<{ tally?: Tally } | undefined>(transaction.objectStore('tallies').get(entity)),
      ...lists.map((range) => lastFew(index, range)),
    ]);
    const tally = row?.tally;
    const look: FirstLook = { about: entity, counts: {}, newest: {}, ...(tally && { tally }) };
    await Promise.all(
      recordKinds.map(async (kind, place) => {
        const records = newest[place] ?? [];
        if (records.length === 0) return;
        look.counts[kind] =
          tally?.counts[kind] ?? (records.length < firstRead ? records.length : await answered(index.count(lists[place])));
        look.newest[kind] = records;
      }),
    );
    return look;
  } catch {
    return undefined;
  } finally {
    database.close();
  }
}
