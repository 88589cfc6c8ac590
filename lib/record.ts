import type { EntityKey } from './entity.ts';

export const recordKinds = ['contract', 'disclosure', 'gift', 'algorithm'] as const;
export type RecordKind = (typeof recordKinds)[number];

export const sourceIds = ['tenderned', 'tenderned-awards', 'open-overheid', 'algorithm-register', 'party-gifts'] as const;
export type SourceId = (typeof sourceIds)[number];

/** ISO 8601 date (YYYY-MM-DD) or date-time. */
export type IsoDate = string;

interface RecordBase {
  /** `<source>:<sourceId>`. */
  id: string;
  source: SourceId;
  sourceId: string;
  /** The public page where a reader can see this record. */
  url: string;
  /** When we got it; for a bundled snapshot the date of the snapshot. */
  retrievedAt: IsoDate;
  about: EntityKey[];
  /** The date that the record is sorted by, YYYY-MM-DD; null when the source gives none. */
  date: IsoDate | null;
  title: string;
}

/** An amount and what the source says it is. Never spending: no source here publishes what was paid. */
export interface Amount {
  /** In whole euros and cents, as published. */
  euros: number;
  meaning:
    | 'awarded' // value of the awarded contract(s) according to the notice
    | 'estimated' // estimate before the procedure
    | 'framework-maximum' // ceiling of a framework agreement
    | 'placeholder'; // under € 1,000: entered because the form asks for a number
}

/** A sum that a source states itself, for one of its lists. Lists overlap: never add these up. */
export interface StatedSum {
  /** "2025", "TK2025". */
  period: string;
  euros: number;
}

export interface Winner {
  /** As published; "natuurlijk persoon" in place of the name of a human being. */
  name: string;
  /** Known supplier that bears this name. */
  supplier?: EntityKey;
  amount?: Amount;
}

export interface Contract extends RecordBase {
  kind: 'contract';
  stage: 'prior-notice' | 'market-consultation' | 'call' | 'award' | 'change' | 'rectification' | 'ended-early' | 'other';
  buyer: string;
  winners: Winner[];
  amount?: Amount;
  /** "Openbaar", as the source words it. */
  procedure?: string;
  contractType?: 'services' | 'supplies' | 'works';
  closingDate?: IsoDate;
  awardedOn?: IsoDate;
  european?: boolean;
  /** Winners and values were asked of the notice itself. `unreadable`: asked, but not understood. */
  details: 'not-asked' | 'read' | 'unreadable';
}

export interface Disclosure extends RecordBase {
  kind: 'disclosure';
  publisher: string;
  documentType?: string;
  /** Information category of the Woo, as the source words it. */
  category?: string;
  summary?: string;
  pages?: number;
  fileType?: string;
  fileSize?: string;
}

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

export interface AlgorithmRecord extends RecordBase {
  kind: 'algorithm';
  organisation: string;
  status?: string;
  category?: string;
  /** "Hoog-risico AI-systeem" | "Impactvolle algoritmes" | "Overige algoritmes", as the register words it. */
  publicationCategory?: string;
  goal?: string;
  provider?: string;
  begin?: string;
  end?: string;
}

export type CivicRecord = Contract | Disclosure | Gift | AlgorithmRecord;
