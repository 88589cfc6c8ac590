import type { Entity, RegisteredEntity } from './entity.ts';
import type { AboutKey } from './page-address.ts';
import type { CivicRecord, RecordKind } from './record.ts';
import type { Tally } from './tally.ts';

/** So many records of a kind are shown at first. */
export const firstRows = 4;
/** A notice that two sources have is two records, so that more are read than are shown. */
export const firstRead = 2 * firstRows;

/** What the registers say of an entity. */
export interface WhoItIs {
  /** Null when no register has it. */
  registered: RegisteredEntity | null;
  /** Whom the register points to from there (province, successor), as far as the registers have them. */
  others: Entity[];
}

/** What a view of an entity begins with. A kind of which there are none is absent. */
export interface FirstLook {
  about: AboutKey;
  counts: Partial<Record<RecordKind, number>>;
  /** Newest first, `firstRead` of them at most. */
  newest: Partial<Record<RecordKind, CivicRecord[]>>;
  /** What everything comes to, where that was added up since it last changed. */
  tally?: Tally;
  /** As an earlier version of the registers may have had it. */
  who?: WhoItIs;
}
