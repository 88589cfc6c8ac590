import type { EntityKey } from './entity.ts';
import type { IsoDate, RecordBase, SourceId } from './record.ts';

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

export interface Winner {
  /** As published; "natuurlijk persoon" in place of the name of a human being. */
  name: string;
  /** Known supplier that bears this name. */
  supplier?: EntityKey;
  amount?: Amount;
}

/** A notice of a tender. */
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
  /** Publication number of the same notice in TED, without leading zeros: "1739-2024". Notices of two sources with one number are one notice. */
  tedNumber?: string;
  /** Which notices belong to one procedure, in the source's own numbering. */
  procedureNumber?: string;
  /** Other notices of the same procedure, as far as the source was asked for them. */
  related?: { stage: Contract['stage']; url: string; date: IsoDate | null }[];
  /** The same notice in other sources. Never kept: it is made of several records when they are shown. */
  alsoAt?: { source: SourceId; url: string }[];
  /** Ids of the other records that this one is made of. Never kept either. */
  sameAs?: string[];
  /** Winners and values were asked of the notice itself. `unreadable`: asked, but not understood. */
  details: 'not-asked' | 'read' | 'unreadable';
}

/**
 * What the state spent at a supplier in one year, as its yearly overview says it: never an amount, only the bracket it lies in, VAT included.
 * No sum, mean or order follows from brackets.
 */
export interface Spending extends RecordBase {
  kind: 'spending';
  /** Absent where the overview does not say which ministry it was. */
  buyer?: string;
  buyerKey?: EntityKey;
  /** As the overview spells it. */
  supplier: string;
  supplierKey?: EntityKey;
  year: number;
  /** Euros, VAT included: more than `over`, and at most `upTo`; null where the bracket has no such end. */
  bracket: { over: number | null; upTo: number | null };
  /** Main category of cost, as the overview words it. */
  category?: string;
}
