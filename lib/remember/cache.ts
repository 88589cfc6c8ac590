import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Asking } from '../asking.ts';
import type { FirstLook } from '../first-look.ts';
import type { AboutKey } from '../page-address.ts';
import type { CivicRecord, RecordKind, SourceId } from '../record.ts';
import type { LoggedRequest } from '../request.ts';

/** A record once for each entity that it is about (or under its own key, where it was asked for by its number), so that one index gives the newest of one kind about one entity. */
export interface RecordRow {
  entity: AboutKey;
  /** Id of the record. */
  id: string;
  kind: RecordKind;
  /** YYYY-MM-DD; empty where the source gives no date, which sorts it last. */
  date: string;
  source: SourceId;
  /** Epoch milliseconds when the source last gave it. */
  seenAt: number;
  record: CivicRecord;
}

/** What many lookups share: a register of ids, as the source gave it. Its table is called "kept" on the disks of readers. */
export interface SharedRow {
  name: string;
  value: unknown;
  /** Epoch milliseconds. */
  at: number;
}

/** The first look at an entity, made ready; or the turn of who is making it at this moment. */
interface FirstLookRow {
  entity: AboutKey;
  turn?: string;
  look?: FirstLook;
}

class Cache extends Dexie {
  declare readonly records: Table<RecordRow, [AboutKey, string]>;
  declare readonly askings: EntityTable<Asking, 'id'>;
  declare readonly requests: EntityTable<LoggedRequest, 'id', LoggedRequest>;
  declare readonly kept: EntityTable<SharedRow, 'name'>;
  declare readonly firstLooks: EntityTable<FirstLookRow, 'entity'>;
}

/** What was fetched. May be thrown away at any moment: a change of the schema, or trouble with the disk, clears it. */
export const cache = new Cache('cache');

const declareTables = () =>
  cache
    .version(3)
    .stores({
      records: '[entity+id], [entity+kind+date], [entity+source+seenAt], seenAt',
      askings: 'id, about, state, askedAt',
      requests: '++id, at',
      kept: 'name, at',
      firstLooks: 'entity',
    })
    // Of an answer that was cut off, earlier versions did not keep after how many.
    .upgrade((change) => change.table('askings').clear());
declareTables();

/** Gives the disk some room; set by evict.ts, which needs the tables above. */
let makeRoom: () => Promise<void> = async () => undefined;
export const onQuota = (evict: () => Promise<void>): void => {
  makeRoom = evict;
};

const nameOf = (error: unknown): string => {
  if (!(error instanceof Error)) return '';
  // Dexie wraps what the browser threw.
  return 'inner' in error && error.inner instanceof Error ? `${error.name} ${error.inner.name}` : error.name;
};

/** What may be the database's own trouble; whether it is, `isSound` finds out. A mistake of ours may look the same. */
const suspect = /DatabaseClosed|OpenFailed|Version|Unknown|NotFound|NotReadable|InvalidState|Upgrade|Schema|DataError|Abort|Timeout/;

/** Trouble that the shape of the database does not show: what is on the disk cannot be read. */
const unreadable = /Unknown|NotReadable/;

/**
 * Does something with the cache, and mends the cache where that is what stands in the way: full → makes room; closed under our hands → opens it
 * again; not as it should be, or unreadable → starts anew. Whatever else goes wrong is thrown. Inside a transaction of the caller it only does
 * the work: the outermost mends.
 */
export async function withCache<T>(work: () => Promise<T>): Promise<T> {
  if (Dexie.currentTransaction) return await work();
  for (let attempt = 1; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      const name = nameOf(error);
      // Another window may be mending at the same moment, so once is not always enough.
      if (attempt > 3) throw error;
      if (/QuotaExceeded/.test(name)) await makeRoom();
      else if (suspect.test(name)) await mend(attempt > 1 && unreadable.test(name));
      else throw error;
    }
  }
}

let mending: Promise<void> | undefined;

/** Opens the cache again, and throws it away when it is not sound. One mender at a time, in all our windows together. */
function mend(anyway: boolean): Promise<void> {
  mending ??= navigator.locks
    .request('mend the cache', async () => {
      if (anyway || !(await isSound())) await startAnew();
      for (const tell of menders) tell();
    })
    .finally(() => {
      mending = undefined;
    });
  return mending;
}

const menders = new Set<() => void>();

/** Calls `tell` whenever the cache was mended: who watched it then watches something that is gone. */
export function onMended(tell: () => void): () => void {
  menders.add(tell);
  return () => menders.delete(tell);
}

/** Whether the database opens and has, on the disk, the keys and indexes that we count on. */
async function isSound(): Promise<boolean> {
  try {
    await reopen();
    const disk = cache.backendDB().transaction(cache.tables.map(({ name }) => name));
    return cache.tables.every(({ name, schema }) => {
      const store = disk.objectStore(name);
      return (
        JSON.stringify(store.keyPath) === JSON.stringify(schema.primKey.keyPath) &&
        schema.indexes.every((index) => store.indexNames.contains(index.name))
      );
    });
  } catch {
    return false;
  }
}

/** Throws the whole cache away. */
export async function startAnew(): Promise<void> {
  cache.close();
  await Dexie.delete(cache.name);
  await reopen();
}

async function reopen(): Promise<void> {
  // An opening that is under way ends, and until we are done no question opens the database by itself.
  cache.close();
  await new Promise((resolve) => setTimeout(resolve));
  cache.close({ disableAutoOpen: false });
  // Dexie bends its idea of the tables to what it found on the disk; ours is the right one.
  declareTables();
  await cache.open();
}
