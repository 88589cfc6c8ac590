import type { EntityKey } from './entity.ts';
import type { RecordKind, SourceId } from './record.ts';

/** A record that an address is of. Nothing has been asked: all of this stands in the address. */
export interface RecordReference {
  kind: RecordKind;
  /** Its number on its site: "440769", "ECLI:NL:RVS:2020:1", "kst-36600-VII-1". */
  number: string;
  /** The source of ours that gives it by its number; absent where none does. */
  source?: SourceId;
}

/** What an address says of its page. Never leaves the browser. */
export interface PageAddress {
  /** Whose page it is. */
  owner?: EntityKey;
  /** Whom it is about. */
  about?: EntityKey;
  /** What it is about; beside `about` it is the record of that entity itself, for when the registers do not know it. */
  record?: RecordReference;
}

/** The same with the names of its entities, as the registers have them, and without those that no register knows. */
export interface DescribedPage extends PageAddress {
  names: Partial<Record<EntityKey, string>>;
}

/** Stands in the cache for one record, beside the entities that records are about. */
export type RecordKey = `record:${string}`;
export type AboutKey = EntityKey | RecordKey;

export const recordKey = (source: SourceId, number: string): RecordKey => `record:${source}:${number}`;

/** Its source and number; null for a text that is no key of a record. */
export function partsOfRecordKey(key: string): { source: string; number: string } | null {
  const [, source, number] = /^record:([a-z-]+):(.+)$/.exec(key) ?? [];
  return source !== undefined && number !== undefined ? { source, number } : null;
}
