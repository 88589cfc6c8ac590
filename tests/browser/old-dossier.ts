import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DatabaseDump } from '../makers/database-dump.ts';

/** So many that it takes a good second, on any machine, to make them ready for today. */
export const howManyOld = 10_000;

const file = join(import.meta.dirname, '../unit/remember/made-by/version-3.json');
const { database }: { database: DatabaseDump } = JSON.parse(readFileSync(file, 'utf8'));

/**
 * Runs in a page of the extension that asks nothing of the dossier: the dossier is one that an older version made, with that many pages in it, each with as many names
 * as an ordinary page.
 */
export const makeOldDossier = `(async () => {
  const { version, stores } = ${JSON.stringify(database)};
  const ended = (request) => new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  await ended(indexedDB.deleteDatabase('dossier'));
  const opening = indexedDB.open('dossier', version);
  opening.onupgradeneeded = () => {
    for (const [name, { keyPath, autoIncrement, indexes, rows }] of Object.entries(stores)) {
      const store = opening.result.createObjectStore(name, { keyPath, autoIncrement });
      for (const [index, { keyPath: of, ...how }] of Object.entries(indexes)) store.createIndex(index, of, how);
      if (name !== 'pages') for (const row of rows) store.add(row);
      else for (let nth = 0; nth < ${howManyOld}; nth++)
        store.add({ ...rows[0], id: 'pagina ' + nth, address: 'https://krant.example/' + nth, seen: Array.from({ length: 6 }, () => rows[0].seen).flat() });
    }
  };
  (await ended(opening)).close();
})()`;

/** Runs in a page of the extension: the version in which the dossier lies on the disk, and how many pages and saves it has. */
export const asItLies = `new Promise((resolve, reject) => {
  const opening = indexedDB.open('dossier');
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    const database = opening.result;
    const tables = ['pages', 'saves'].filter((name) => database.objectStoreNames.contains(name));
    const counting = tables.map((name) => database.transaction(name).objectStore(name).count());
    counting.at(-1).transaction.oncomplete = () => {
      database.close();
      resolve({ version: database.version, [tables[0]]: counting[0].result });
    };
  };
})`;
