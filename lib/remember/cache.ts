import Dexie, { type EntityTable, type Table } from 'dexie';
import type { Asking } from '../asking.ts';
import type { EntityKey } from '../entity.ts';
import type { CivicRecord, RecordKind, SourceId } from '../record.ts';
import type { LoggedRequest } from '../request.ts';

/** A record once for each entity that it is about, so that one index gives the newest of one kind about one entity. */
export interface RecordRow {
  entity: EntityKey;
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

/** What many lookups share: a register of ids, as the source gave it. */
export interface KeptRow {
  name: string;
  value: unknown;
  /** Epoch milliseconds. */
  at: number;
}

class Cache extends Dexie {
  declare readonly records: Table<RecordRow, [EntityKey, string]>;
  declare readonly askings: EntityTable<Asking, 'id'>;
  declare readonly requests: EntityTable<LoggedRequest, 'id', Omit<LoggedRequest, 'id'>>;
  declare readonly kept: EntityTable<KeptRow, 'name'>;
}

/** What was fetched. May be thrown away at any moment: a change of the schema, or trouble with the disk, clears it. */
export const cache = new Cache('cache');

const declareTables = () =>
  cache.version(1).stores({
    records: '[entity+id], [entity+kind+date], [entity+source+seenAt], seenAt',
    askings: 'id, about, state, askedAt',
    requests: '++id, at',
    kept: 'name, at',
  });
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

/** What can be mended by opening the database again, or, if that fails too, by starting with an empty one. */
const broken =
  /DatabaseClosed|OpenFailed|Version|Unknown|NotFound|InvalidState|MissingAPI|UpgradeError|Upgrade|Schema|DataError|AbortError|Corrupt|Timeout/;

/**
 * Does something with the cache, and mends the cache where that is what stands in the way: full → makes room; closed under our hands → opens it
 * again; unreadable → starts anew. Whatever else goes wrong is thrown. Inside a transaction of the caller it only does the work: the outermost mends.
 */
export async function withCache<T>(work: () => Promise<T>): Promise<T> {
  if (Dexie.currentTransaction) return await work();
  try {
    return await work();
  } catch (error) {
    const name = nameOf(error);
    if (/QuotaExceeded/.test(name)) {
      await makeRoom();
      return await work();
    }
    if (!broken.test(name)) throw error;
  }
  try {
    cache.close({ disableAutoOpen: false });
    await cache.open();
    return await work();
  } catch (error) {
    if (!broken.test(nameOf(error))) throw error;
  }
  await startAnew();
  return await work();
}

/** Throws the whole cache away. */
export async function startAnew(): Promise<void> {
  cache.close({ disableAutoOpen: false });
  await Dexie.delete(cache.name);
  // Dexie bends its idea of the tables to what it found on the disk; ours is the right one.
  declareTables();
  await cache.open();
}
