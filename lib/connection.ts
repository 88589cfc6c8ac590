import type { EntityKey } from './entity.ts';
import type { IsoDate, RecordKind } from './record.ts';

/** What the registers themselves say of two entities. Each has its words under `connection.tie` in assets/locales. */
export interface Tie {
  sort: 'falls-under' | 'lies-in' | 'has-member' | 'became' | 'uses' | 'comes-from';
  /** Which of the two it is said of. */
  of: EntityKey;
}

/** A record, and an entity under which the cache has it. */
export interface ConnectingRecord {
  about: EntityKey;
  id: string;
  date: IsoDate | null;
  /** Ids of its doubles in other sources. */
  sameAs?: string[];
  /** It came with the extension, and the cache does not have it yet. */
  bundled?: true;
}

/** Two entities of a page, and everything that says that they have to do with each other: at least one tie or one record. */
export interface Connection {
  between: readonly [EntityKey, EntityKey];
  ties: Tie[];
  /** By kind, newest first. */
  records: { kind: RecordKind; each: ConnectingRecord[] }[];
}

/** How it goes with asking the sources about the connections of a page. */
export interface Connecting {
  state: 'asking' | 'done' | 'stopped' | 'limit-reached';
  /** Requests that left so far. */
  requests: number;
  /** Questions that a source did not answer. */
  failures: number;
}

/** More requests than these do not leave for the connections of one page, whatever it names. */
export const mostRequests = 120;
