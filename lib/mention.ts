import type { Scope } from './correction.ts';
import type { BodyType, EntityKey, EntityKind } from './entity.ts';

/** How the words on the page relate to the entity. */
export const nameRoles = [
  'full', // with type word or in full: "gemeente Utrecht", "Dienst Uitvoering Onderwijs"
  'bare', // without its type word: "Utrecht", "Financiën"
  'abbreviation', // "DUO"
  'adjective', // "Utrechtse"
  'alias', // another name in use: "Den Bosch", Frisian or English name
  'short', // short or trading name of a supplier
  'former', // a name it no longer bears
] as const;
export type NameRole = (typeof nameRoles)[number];

/** One entity that a stretch of text may stand for. */
export interface Candidate {
  entity: EntityKey;
  kind: EntityKind;
  bodyType?: BodyType;
  /** Present-day official name. */
  name: string;
  role: NameRole;
  /** How much evidence beside the name itself is asked for before it may be shown. */
  cue: 'none' | 'preferred' | 'required' | 'never-bare';
  /** The body of an algorithm, the municipality of a local party, the province of a municipality. */
  owner?: EntityKey;
  /** A body that is no more. */
  ended?: boolean;
  /** Of a name that no register has: the words on the page that say what it is ("waterschap"). */
  opener?: string;
}

/** A name found in a text: where, and all that it could be. Offsets in UTF-16 code units. */
export interface Mention {
  start: number;
  end: number;
  candidates: Candidate[];
}

/** Why a mention was taken for this entity: the name of the rule, and the words on the page that speak for it. */
export interface Reason {
  /** A key under `why` in assets/locales; each rule of lib/identify has its sentence there. */
  rule: string;
  /** The words of the page that the sentence quotes, if any ("wethouder", "Rijksdienst voor … (RVO)"). */
  cue?: string;
}

/** A mention of which we are sure enough to show it. */
export interface Sighting {
  /** Span to underline, in UTF-16 code units of the passage's text. */
  start: number;
  end: number;
  surface: string;
  entity: EntityKey;
  kind: EntityKind;
  bodyType?: BodyType;
  name: string;
  /** 0–1. Under 0.5 nothing is shown; 0.9 and over is worded as sure. */
  confidence: number;
  reason: Reason;
  /** Present when it is here because the reader said so: by which correction, and what the rules had made of it. */
  corrected?: { id: string; from: EntityKey | null; scope: Scope };
}

/** A stretch of running text in which names were looked for: one block of the page. */
export interface Passage {
  text: string;
  mentions: Mention[];
  /** What stands above a list or a column of which this is an item, where that says what the list is of. */
  lead?: string;
  /** Where it begins in the text of which it is a paragraph; absent at its beginning. UTF-16 code units. */
  start?: number;
}

/** What the page says about itself; never leaves the browser. */
export interface PageContext {
  /** Host name, without port. */
  host?: string;
  /** BCP 47, from `<html lang>`. */
  language?: string;
  title?: string;
}
