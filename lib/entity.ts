/** The kinds of thing that Open Kaart recognises on a page. Natural persons are never one of them. */
export const entityKinds = ['government-body', 'supplier', 'party', 'algorithm'] as const;
export type EntityKind = (typeof entityKinds)[number];

/**
 * Names one entity for ever: its kind and its identifier in the register it comes from.
 * `government-body:gm0344` (TOOI code, or `roo…` where there is none) · `party:vvd` · `supplier:centric-netherlands` ·
 * `algorithm:75492670` (number in the Algorithm Register, or the name of one that is not in it).
 */
export type EntityKey = `${EntityKind}:${string}`;

/** What sort of government body; follows the types of TOOI and of the register of government organisations. */
export const bodyTypes = [
  'ministry',
  'municipality',
  'province',
  'water-board',
  'caribbean-body',
  'independent-body', // zelfstandig bestuursorgaan, or a cluster of them
  'agency', // agentschap, or a service or other part of central government
  'foundation', // stichting that works for government or by its order, and is no independent body
  'oversight-body', // keeps watch by law and decides for itself, and is no independent body
  'inspectorate',
  'advisory-body',
  'high-council', // Hoge Colleges van Staat, States General
  'court',
  'police',
  'safety-region',
  'health-service', // GGD
  'environment-service', // omgevingsdienst
  'joint-arrangement', // gemeenschappelijke regeling, samenwerkingsorganisatie
  'professional-body', // openbaar lichaam voor beroep of bedrijf: an order of a profession, a board of a trade
  'association', // VNG, IPO, Unie van Waterschappen
  'other',
] as const;
export type BodyType = (typeof bodyTypes)[number];

/** What travels between page, background and screens. The rest of an entity is looked up in the bundled registers by its key. */
export interface Entity {
  key: EntityKey;
  kind: EntityKind;
  /** Official or preferred name, with its type word: "Gemeente Utrecht", "Ministerie van Financiën", "VVD". */
  name: string;
}

/** An entity as a list of choices shows it. */
export interface FoundEntity extends Entity {
  /** It is no more. */
  ended?: boolean;
}

export interface GovernmentBody extends Entity {
  kind: 'government-body';
  bodyType: BodyType;
  abbreviation?: string;
  /** https://identifier.overheid.nl/tooi/id/… */
  tooiUri?: string;
  /** Number of the page in the register of government organisations (organisaties.overheid.nl). */
  rooId?: string;
  oin?: string;
  kvk?: string;
  cbsCode?: string;
  website?: string;
  /** Where this body says how to ask for information under the Woo. */
  wooRequestPage?: string;
  /** Where this body's Woo decisions are listed. */
  wooDecisionsPage?: string;
  province?: string;
  ministry?: string;
  /** Of a joint arrangement: the codes of the bodies that take part in it. Those that are in no register (abroad, or firms) are left out. */
  members?: string[];
  /** ISO date of the day it ended; absent when active. */
  ended?: string;
  successors?: EntityKey[];
}

export interface Party extends Entity {
  kind: 'party';
  abbreviation?: string;
  scope: 'national' | 'council';
  /** Codes of the municipalities where it has council seats (local parties only). */
  municipalities?: string[];
  website?: string;
  /** Year or ISO date. */
  founded?: string;
  ended?: string;
  successor?: EntityKey;
}

export interface Supplier extends Entity {
  kind: 'supplier';
  /** Spellings under which it appears in the sources; the first is `name`. */
  spellings: string[];
  /** Short or trading name, without legal form, where it is distinct enough to be one. */
  shortName?: string;
  /** How much evidence the short name needs beside itself; as with abbreviations. */
  shortNameCue?: ShortNameCue;
  /** Further short names, each with the evidence that it needs: "NAM", "BNG". */
  otherShortNames?: { name: string; cue: ShortNameCue }[];
}

export type ShortNameCue = 'safe' | 'preferred' | 'required' | 'never-bare';

export interface Algorithm extends Entity {
  kind: 'algorithm';
  /** Number ("lars") in the Algorithm Register; absent when it is not in it. */
  registerNumber?: string;
  /** Well known, from the news, without being in the Algorithm Register: what is said of it is general knowledge. */
  notInRegister?: true;
  /** Years in which it was used, where these are generally known. */
  from?: string;
  until?: string;
  /** Other names that people use, each with the evidence that it needs. */
  otherNames?: { name: string; cue: ShortNameCue }[];
  body?: EntityKey;
  bodyName: string;
  status?: string;
  /** ISO date of registration. */
  registered?: string;
  url?: string;
  /** Supplier that provides it, where a template of the register names one. */
  provider?: EntityKey;
  providerName?: string;
}

export type RegisteredEntity = GovernmentBody | Party | Supplier | Algorithm;

/** The key of an entity: its kind, a colon, and its id within the kind (a TOOI code, a number of a register). */
export const entityKey = (kind: EntityKind, id: string): EntityKey => `${kind}:${id}`;

/** Whether a text is the name of a kind that we know, a colon, and something; that somebody goes by it, it does not say. */
export const isEntityKey = (text: string | undefined): text is EntityKey =>
  entityKinds.some((kind) => text?.startsWith(`${kind}:`) && text.length > kind.length + 1);

/** The kind that a key begins with. Throws a TypeError for what is no key: keys from outside have passed a schema by then. */
export function kindOf(key: EntityKey): EntityKind {
  const kind = entityKinds.find((each) => key.startsWith(`${each}:`));
  if (!kind) throw new TypeError(`not an entity key: ${key}`);
  return kind;
}

/** The part after the kind: TOOI code, party id, register number. */
export const idOf = (key: EntityKey): string => key.slice(key.indexOf(':') + 1);
