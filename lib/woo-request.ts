import type { EntityKey } from './entity.ts';
import type { IsoDate } from './record.ts';

/** A request under the Woo that the reader writes, or sent. Open Kaart sends nothing itself. */
export interface WooRequest {
  id: string;
  body: EntityKey;
  bodyName: string;
  /** What the reader asks for, in his own words. */
  subject: string;
  /** Day on which it was sent, YYYY-MM-DD; null while it is being written. */
  sentOn: IsoDate | null;
  /** Day on which the decision came; null while there is none. */
  decidedOn: IsoDate | null;
  /** Epoch milliseconds. */
  madeAt: number;
  changedAt: number;
}
