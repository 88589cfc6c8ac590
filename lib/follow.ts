import type { EntityKey } from './entity.ts';
import type { IsoDate, RecordKind, SourceId } from './record.ts';

/** Something that a source had not before: enough of it to find it again, also when the cache has let it go. */
export interface NewRecord {
  /** Id of the record. */
  id: string;
  kind: RecordKind;
  source: SourceId;
  title: string;
  url: string;
  date: IsoDate | null;
  /** Epoch milliseconds at which it was first seen here. */
  foundAt: number;
}

/** What a source had when it was last asked. */
export interface KnownOfSource {
  source: SourceId;
  /** Ids of its records. */
  ids: string[];
  /** Date of the oldest of them; null where none has a date. */
  oldest: IsoDate | null;
  /** It has no more than these. */
  isWhole: boolean;
}

/** Somebody of whom the reader wants to hear what is newly published. Its id is the key of the entity. */
export interface Follow {
  id: EntityKey;
  name: string;
  /** Epoch milliseconds. */
  since: number;
  changedAt: number;
  known: KnownOfSource[];
  /** What the reader did not say to have seen, newest first. */
  news: NewRecord[];
}

/** Each is asked about once a day: more than these would be a burden to the sources. */
export const followsAtMost = 25;
