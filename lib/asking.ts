import type { AboutKey } from './page-address.ts';
import type { FailureReason } from './failure.ts';
import type { Sifted, Units } from './source.ts';
import type { IsoDate, RecordKind, SourceId, StatedSum } from './record.ts';

/** How it stands with one question to one source. A row in the cache, so that a stopped worker or a closed panel loses nothing. */
export interface Asking {
  /** `<about>|<source>`. */
  id: string;
  about: AboutKey;
  source: SourceId;
  gives: RecordKind;
  state: 'asking' | 'answered' | FailureReason;
  /** Which run of the worker asks; one that is not ours any more was interrupted. */
  worker: string;
  /** Epoch milliseconds. */
  askedAt: number;
  /** Epoch milliseconds of the last complete answer, kept through later failures ("dit is van 12 oktober"). */
  answeredAt?: number;
  /** Epoch milliseconds; after it an answer is stale. 0 after a failure. */
  freshUntil: number;
  /** How many the source says it has; null when it does not say. */
  total: number | null;
  /** How many we hold. */
  received: number;
  /** Items of the answer that did not fit the schema. */
  unreadable: number;
  /** What was wrong with the first few of those, or with what belongs to a record and could not be had. */
  problems?: string[];
  /** Fields that its items usually have, gone from more than half of them: the source has changed, and what is shown lacks them. */
  gone?: string[];
  /** Of those, fields that what is held lacks too: no answer had them since all of it was replaced. */
  lacks?: string[];
  /** What was held before has more than the source gives now, and stays as it was. */
  spares?: true;
  /** Where the next page starts, in the source's own terms; absent when all is here. */
  next?: string;
  /** So many it gives at most (10,000 hits), and it has more. */
  capped?: number;
  /** Of the numbers by which the source knows this one, for how many it was asked; absent when for all. */
  units?: Units;
  /** Of what it found under the name, how much was gone through for what is really about this one. */
  sifted?: Sifted;
  /** By what each page that came is known again: the ids of its list, made short. */
  pages?: string[];
  /** The source gave a page again in the place of the next: where it goes on cannot be had. */
  repeats?: boolean;
  /** Epoch milliseconds before which the source asked us not to come back, or until which it rests. */
  retryAt?: number;
  /** Match patterns that the browser has to be asked for, when the source may not be asked. */
  needs?: string[];
  /** HTTP status of the failure, if there was an answer at all. */
  status?: number;
  /** Date of the bundled snapshot that answered, YYYY-MM-DD. */
  snapshot?: IsoDate;
  /** Earliest year that the source covers, for "Niet gevonden in … 2012–nu". */
  coversFrom?: number;
  /** Sums that the source itself states, with its latest answer. */
  sums?: StatedSum[];
}

/** Whether the source has nothing more under the name that was not gone through: only then is what was not found not there. */
export const isGoneThrough = ({ next, sifted }: Asking): boolean =>
  next === undefined && (sifted === undefined || sifted.read >= sifted.found);

/** Whether the source has more than was fetched, of how much it may not tell. */
export const isCutShort = ({ next, capped, repeats }: Asking): boolean => next !== undefined || !!capped || !!repeats;

/** Whether the source has more than we hold. */
export const hasMore = (asking: Asking): boolean => isCutShort(asking) || (asking.total ?? 0) > asking.received;

/** Whether any source had something to say of this kind about whom these are about. Else what is held of it came with what others were looked up for. */
export const isLookedUp = (kind: RecordKind, askings: readonly Asking[]): boolean =>
  askings.some(({ gives, answeredAt, received }) => gives === kind && (answeredAt !== undefined || received > 0));
