import type { Entity, EntityKind } from './entity.ts';
import type { CivicRecord, IsoDate, RecordKind, SourceId, StatedSum } from './record.ts';

/** A stretch of a source's answer. `find` may give the same record twice; the later one replaces the earlier. */
export interface AnswerPage {
  records: CivicRecord[];
  /** How many the source says it has; null when it does not say. */
  total: number | null;
  /** Items that did not fit the schema. */
  unreadable: number;
  /** What was wrong with the first few of those, or with what belongs to a record and could not be had. */
  problems?: string[];
  /** Fields that this source's items usually have, gone from more than half of them. */
  gone?: string[];
  /** Where to go on, in the source's own terms; absent when this was the last page. */
  next?: string;
  /** So many of a question it gives at most, and it has more. */
  capped?: number;
  /** Where the source knows the entity by more numbers than fit in a question. */
  units?: Units;
  /** Where it finds more than is about this entity: how much of it was gone through until now, with all pages before. */
  sifted?: Sifted;
  /** Date of the bundled snapshot this came from, YYYY-MM-DD. */
  snapshot?: IsoDate;
  /** Sums that the source itself states about this entity, beside its records. */
  sums?: StatedSum[];
}

/** What a source found under a name, of which only what is really about an entity is kept. */
export interface Sifted {
  read: number;
  found: number;
}

/** How many of the numbers by which a source knows an entity it was asked for. */
export interface Units {
  asked: number;
  of: number;
}

/** How we behave at a host's door. */
export interface Manners {
  /** Requests at the same time. */
  parallel: number;
  /** Milliseconds between the start of one request and the start of the next. */
  interval: number;
}

/** What a request may say: no cookies, no referrer, no page, no header that the reader did not cause. */
export interface Question {
  url: string;
  method?: 'GET' | 'POST';
  /** Sent as JSON. */
  json?: unknown;
  /** Media types to ask for, where the source wants another name for them than the usual: "application/vnd.api+json". */
  accept?: string;
  /**
   * The answer is one and the same for everybody (a list of all codes), so that asking whether it changed tells nothing about the reader. It is kept
   * with the marks that the source gave it; unchanged, it is not sent again. GET only.
   */
  sameForAll?: boolean;
  /** How many times the usual patience; default 1. Of a source that is known to think long. */
  patience?: number;
}

/** What an answer that is not JSON may be. */
export type TextKind = 'xml' | 'html' | 'csv' | 'plain';

/** The only way out. Made for one lookup: it knows whom it asks for, and stops with it. */
export interface Web {
  /** The parsed JSON body. Throws a Failure: never a Response, never HTML. */
  json(question: Question): Promise<unknown>;
  /** The body of an answer of this kind, as it came. Throws a Failure: never a page where XML was asked for. */
  text(question: Question & { as: TextKind }): Promise<string>;
}

/** What a source may use. */
export interface Desk {
  web: Web;
  /** A snapshot bundled with the extension, parsed: "gifts.json". */
  bundled(file: string): Promise<unknown>;
  /** Keeps what many lookups share (a register of ids) in the cache; asks again after `hours`. */
  shared<T>(name: string, hours: number, read: (value: unknown) => T, ask: () => Promise<unknown>): Promise<T>;
  /** Epoch milliseconds. */
  now(): number;
}

export interface Source {
  id: SourceId;
  homepage: string;
  /** SPDX identifier, or the words of the source. */
  licence: string;
  /** `https://<host>/*` for each host that it asks. Empty for a bundled snapshot. */
  hosts: string[];
  /** It learns at run time of hosts to ask (a body's own portal); for each of those the reader is asked. */
  asksOtherHosts?: boolean;
  /**
   * `essential`: its hosts are asked for when the extension is installed. `optional`: the reader is asked when the source could be of use, and until
   * then it is off. `bundled`: it came with the extension and asks nobody.
   */
  access: 'essential' | 'optional' | 'bundled';
  /** Default: one at a time, a quarter of a second apart. */
  manners?: Manners;
  /** At a host of another source, by host name: the manners of that one. */
  guestManners?: Readonly<Record<string, Manners>>;
  answersFor: EntityKind[];
  gives: RecordKind;
  keepForHours: number;
  /** Earliest year that the source covers, for "Niet gevonden in … 2012–nu". */
  coversFrom?: number;
  /**
   * Whether it can have anything about this one at all; without it: whatever it answers for. Who is not asked gets no line in the popup: "not found" would say
   * that somebody looked.
   */
  mayKnow?(entity: Entity, bundle: Pick<Desk, 'bundled'>): boolean | Promise<boolean>;
  /** One record by its number there, for a page that is of that very record; null when the source does not know the number. Throws a Failure. */
  one?(number: string, desk: Desk): Promise<CivicRecord | null>;
  /** One page of the answer, in as many parts as it takes: the list first, details after. `from` is an earlier page's `next`. */
  find(entity: Entity, desk: Desk, from?: string): AsyncIterable<AnswerPage>;
  /** What there is about the one that names the other, as far as one request tells; empty where it cannot answer for such a pair. */
  between?(entity: Entity, other: Entity, desk: Desk): Promise<CivicRecord[]>;
}

/** Checks that it is a source, and keeps what it says as its type: which of the optional methods are there is then known of each. */
export const defineSource = <const S extends Source>(source: S): S => source;
