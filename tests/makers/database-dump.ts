import { isDeepStrictEqual } from 'node:util';

/** An IndexedDB database as it lies on the disk, as JSON: what some code made, so that other code can be given exactly that. */
export interface DatabaseDump {
  name: string;
  /** As IndexedDB counts; Dexie's number times ten. */
  version: number;
  stores: Record<string, StoreDump>;
}

interface StoreDump {
  keyPath: string | string[];
  autoIncrement: boolean;
  indexes: Record<string, { keyPath: string | string[]; unique: boolean; multiEntry: boolean }>;
  /** In the order of their keys. */
  rows: unknown[];
}

/** Throws when there is no such database, when a store keeps its keys apart from its rows, and when a row holds something that JSON does not. */
export async function dumpDatabase(name: string): Promise<DatabaseDump> {
  const database = await opened(indexedDB.open(name));
  const stores: DatabaseDump['stores'] = {};
  for (const each of database.objectStoreNames) {
    const store = database.transaction(each).objectStore(each);
    const { keyPath, autoIncrement } = store;
    if (keyPath === null) throw new TypeError(`${each} keeps its keys apart`);
    const indexes: StoreDump['indexes'] = {};
    for (const one of store.indexNames) {
      const index = store.index(one);
      indexes[one] = { keyPath: index.keyPath, unique: index.unique, multiEntry: index.multiEntry };
    }
    stores[each] = { keyPath, autoIncrement, indexes, rows: (await settled(store.getAll())).map(asJson) };
  }
  database.close();
  return { name, version: database.version, stores };
}

/** Makes the database of a dump, with nothing but IndexedDB itself. There must be none of that name. */
export async function restoreDatabase({ name, version, stores }: DatabaseDump): Promise<void> {
  const database = await opened(indexedDB.open(name, version), (empty) => {
    for (const [each, { keyPath, autoIncrement, indexes, rows }] of Object.entries(stores)) {
      const store = empty.createObjectStore(each, { keyPath, autoIncrement });
      for (const [one, { keyPath: of, unique, multiEntry }] of Object.entries(indexes)) store.createIndex(one, of, { unique, multiEntry });
      for (const row of rows) store.add(row);
    }
  });
  database.close();
}

function opened(request: IDBOpenDBRequest, make?: (empty: IDBDatabase) => void): Promise<IDBDatabase> {
  request.addEventListener('upgradeneeded', ({ oldVersion }) => {
    if (make && oldVersion === 0) make(request.result);
    else request.transaction?.abort();
  });
  return settled(request);
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((done, failed) => {
    request.addEventListener('success', () => done(request.result));
    request.addEventListener('error', () => failed(request.error ?? new Error('IndexedDB says no, and not why')));
  });

function asJson(row: unknown): unknown {
  const json: unknown = JSON.parse(JSON.stringify(row));
  if (!isDeepStrictEqual(json, row)) throw new TypeError(`not something that JSON can hold: ${JSON.stringify(row)}`);
  return json;
}
