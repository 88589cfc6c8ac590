import type { Contract, Spending } from './contract.ts';
import type { EntityKey } from './entity.ts';
import type { Election, Gift, PoliticalAd } from './politics.ts';

export type { Amount, Contract, Spending, Winner } from './contract.ts';
export type { Election, Gift, PoliticalAd } from './politics.ts';

/** What may be published about an entity. Each has its card on components/cards and its words under `record.kind`. */
export const recordKinds = [
  'contract', // a notice of a tender
  'spending', // what the state paid a supplier in a year, as a bracket
  'disclosure', // a document or decision made public (Woo)
  'complaint', // a ruling, letter or report on a complaint
  'gift', // a gift to a party
  'political-ad', // a transparency statement of a political advertisement
  'algorithm', // an entry of the Algorithm Register
  'election', // a result, in one area
  'participation', // something one may respond to, or a notice of a body
  'council', // a paper of a council, of provincial states or of a water board
  'parliament', // a question, motion or letter in the States General
  'dataset', // open data
  'repository', // source code
  'ruling', // a court ruling
  'identity', // what a register of identifiers says
] as const;
export type RecordKind = (typeof recordKinds)[number];

export const sourceIds = [
  'tenderned',
  'tenderned-awards',
  'open-overheid',
  'algorithm-register',
  'party-gifts',
  'open-overheid-complaints',
  'woogle',
  'woogle-complaints',
  'tweede-kamer',
  'ombudsman',
  'officiele-bekendmakingen',
  'lokale-bekendmakingen',
  'complaint-notices',
  'open-raadsinformatie',
  'bron',
  'council-complaints',
  'political-ads',
  'verkiezingsuitslagen',
  'council-seats',
  'ted',
  'state-spending',
  'data-overheid',
  'code-hosting',
  'gleif',
  'kvk-open-data',
  'wikidata',
  'rechtspraak',
  'own-portal',
  'woo-knop',
] as const;
export type SourceId = (typeof sourceIds)[number];

/** ISO 8601 date (YYYY-MM-DD) or date-time. */
export type IsoDate = string;

/** No text of a record is longer, and no number or address of one: as it is taken in, and as it comes back out of a file. UTF-16 code units. */
export const longestText = 10_000;
export const longestId = 2_000;
/** Its fields that a screen makes a link of; all others are shown as text. */
export const linkFields: ReadonlySet<string> = new Set(['url', 'website']);

/** What every record has. */
export interface RecordBase {
  /** `<source>:<sourceId>`. */
  id: string;
  source: SourceId;
  sourceId: string;
  /** The public page where a reader can see this record. */
  url: string;
  /** When we got it; for a bundled snapshot the date of the snapshot. */
  retrievedAt: IsoDate;
  about: EntityKey[];
  /** The date that the record is sorted by: YYYY-MM-DD, or YYYY where the source knows no more; null when it gives none. */
  date: IsoDate | null;
  title: string;
}

/** A sum that a source states itself, for one of its lists. Lists overlap: never add these up. */
export interface StatedSum {
  /** "2025", "TK2025". */
  period: string;
  euros: number;
  /** What the rows of the list add up to, where that is another sum. */
  ofRows?: number;
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
  /** Of a Woo decision: when it was asked for, and when it was decided. */
  requestedOn?: IsoDate;
  decidedOn?: IsoDate;
  /** "Deels openbaar", as the source words it. */
  outcome?: string;
}

/** A ruling on a complaint, or a letter or report about complaints. Names of complainants are never kept. */
export interface Complaint extends RecordBase {
  kind: 'complaint';
  /** "Klachtoordeel", "Rapport", "Jaarverslag klachten", as the source words it. */
  documentType: string;
  /** Who ruled or reported: an ombudsman, a committee, the body itself. Absent where the source does not say. */
  by?: string;
  /** The body that the complaint is about, as published. */
  against?: string;
  /** Number of the report or letter. */
  number?: string;
  /** "Gegrond", as the source words it. */
  outcome?: string;
  receivedOn?: IsoDate;
  summary?: string;
}

/** How the register described an algorithm from a day on. */
export interface AlgorithmVersion {
  date: IsoDate;
  status?: string;
  /** How many fields are other than in the version before; absent for the first. */
  changed?: number;
}

export interface AlgorithmRecord extends RecordBase {
  kind: 'algorithm';
  organisation: string;
  status?: string;
  category?: string;
  /** "Hoog-risico AI-systeem" | "Impactvolle algoritmes" | "Overige algoritmes", as the register words it. */
  publicationCategory?: string;
  /** Newest first; only where one algorithm was asked for. */
  history?: AlgorithmVersion[];
  goal?: string;
  provider?: string;
  begin?: string;
  end?: string;
}

/** A notice of a body: something lies open for inspection, a plan to respond to, a decree. */
export interface Participation extends RecordBase {
  kind: 'participation';
  publisher: string;
  /** "Terinzagelegging", "Verordening", as the source words it. */
  documentType?: string;
  /** Gazette and number: "Gemeenteblad 2026, 123". */
  publication?: string;
  /** Last day on which one may respond; only where the source states it. */
  respondUntil?: IsoDate;
  summary?: string;
}

/** A paper of a council, of provincial states or of the board of a water board. */
export interface CouncilPaper extends RecordBase {
  kind: 'council';
  /** Whose council, as published. */
  organisation: string;
  /** "Agendapunt", "Document", "Vergadering". */
  documentType?: string;
  /** Day on which it was or will be discussed. */
  discussedOn?: IsoDate;
  /** The words in which the entity is named, as the source shows them. */
  passage?: string;
  fileType?: string;
  /** The number that it has in Open Raadsinformatie, where another source took it over from there. */
  takenFrom?: string;
  /** The same paper at other sources, where it is shown as one with those; and their ids. */
  alsoAt?: { source: SourceId; url: string }[];
  sameAs?: string[];
}

/** A question, motion, letter or other paper in the States General. */
export interface ParliamentPaper extends RecordBase {
  kind: 'parliament';
  /** "Schriftelijke vragen", "Motie", "Brief regering", as parliament words it. */
  documentType: string;
  /** "2025D21063". */
  number?: string;
  /** "36600-VII". */
  dossier?: string;
  /** How it stands, as parliament words it. */
  status?: string;
  /** The matter it belongs to. */
  matter?: string;
}

/** A set of open data. */
export interface Dataset extends RecordBase {
  kind: 'dataset';
  /** Who owns the data, as published. */
  owner: string;
  /** The catalogue that it was harvested from: not always the owner's. */
  catalogue?: string;
  /** Of the data, as published. */
  licence?: string;
  formats: string[];
  frequency?: string;
  summary?: string;
}

/** Source code that a body publishes. */
export interface Repository extends RecordBase {
  kind: 'repository';
  /** "github.com". */
  host: string;
  /** Account or group that holds it. */
  owner: string;
  summary?: string;
  language?: string;
  /** SPDX identifier. */
  licence?: string;
  archived?: boolean;
  /** A copy of somebody else's repository. */
  fork?: boolean;
  /** What its publiccode.yml says; absent when it has none or it was not asked for. */
  publiccode?: { name?: string; status?: string; type?: string };
}

/** A court ruling. Only what the court publishes: there are no names of persons in it. */
export interface Ruling extends RecordBase {
  kind: 'ruling';
  ecli: string;
  court: string;
  caseNumber?: string;
  /** "Bestuursrecht", as the court words it. */
  fields: string[];
  procedure?: string;
  publishedOn?: IsoDate;
  summary?: string;
}

/** What identifiers a register knows an entity by. */
export interface Identity extends RecordBase {
  kind: 'identity';
  identifiers: { scheme: 'lei' | 'kvk' | 'oin' | 'tooi' | 'roo' | 'wikidata'; value: string; url?: string }[];
  /** How we know that this is the same one: the number was the same, or only the name. */
  matchedBy: 'identifier' | 'name';
  legalForm?: string;
  active?: boolean;
  insolvency?: string;
  /** Day on which it began, as the register has it. */
  since?: IsoDate;
  /** Postal region or town; no address. */
  place?: string;
  /** Main activity first; SBI codes. */
  activities?: string[];
  website?: string;
  /** What it is a part of, as the register names it. */
  parents?: { name: string; entity?: EntityKey; url?: string }[];
}

export type CivicRecord =
  | Contract
  | Spending
  | Disclosure
  | Complaint
  | Gift
  | PoliticalAd
  | AlgorithmRecord
  | Election
  | Participation
  | CouncilPaper
  | ParliamentPaper
  | Dataset
  | Repository
  | Ruling
  | Identity;

/** Every id by which a record is known: where it is shown as one with its doubles, theirs too. Its own first. */
export const idsOf = (record: CivicRecord): string[] => [
  record.id,
  ...(record.kind === 'contract' || record.kind === 'council' ? (record.sameAs ?? []) : []),
];
