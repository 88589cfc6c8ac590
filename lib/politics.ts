import type { EntityKey } from './entity.ts';
import type { IsoDate, RecordBase } from './record.ts';

export interface Gift extends RecordBase {
  kind: 'gift';
  party: string;
  partyKey: EntityKey | null;
  /** Null when the donor is a natural person or unknown: those names are not bundled. */
  donor: string | null;
  euros: number | null;
  /** "2025", "TK2025". */
  period: string;
  /** Gifts under this amount (euros) are not in the list. */
  threshold: number;
}

/** A transparency statement of a political advertisement. Contact details and names of persons are never kept. */
export interface PoliticalAd extends RecordBase {
  kind: 'political-ad';
  /** The organisation in whose name it is made. */
  advertiser: string;
  advertiserKey?: EntityKey;
  /** The organisation that pays, where it is another. */
  payer?: string;
  from?: IsoDate;
  until?: IsoDate;
  /** What was paid for the media of this advertisement, and for the whole campaign; euros, as stated by the advertiser. */
  mediaEuros?: number;
  campaignEuros?: number;
  /** Where it was shown, as the source words it. */
  media: string[];
  /** What it says about aiming at groups of readers; absent when it says nothing. */
  targeting?: string;
  /** How often the statement was changed since it was first made. */
  versions?: number;
}

/** The result of one election in one area. Numbers are votes or persons, as announced. */
export interface Election extends RecordBase {
  kind: 'election';
  /** TK, EK, EP, GR, PS, WS, ER, KC, RF: as the Electoral Council abbreviates them. */
  election: string;
  area: string;
  eligible?: number;
  turnout?: number;
  valid?: number;
  blank?: number;
  invalid?: number;
  /**
   * In the order of the source. `seats` only where seats are divided in this area; `votes` are left out where the source tells only who sits there. Null for
   * members without a party.
   */
  results: { party: string | null; partyKey?: EntityKey; votes?: number; seats?: number }[];
}
