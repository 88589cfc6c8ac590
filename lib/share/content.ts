import type { Correction } from '../correction.ts';
import type { Dossier } from '../dossier.ts';
import type { Follow } from '../follow.ts';
import type { NameList } from '../name-list.ts';
import type { Save } from '../save.ts';
import type { Settings } from '../settings.ts';
import type { WooRequest } from '../woo-request.ts';

/** What goes into a file, and comes out of one. */
export interface Content {
  saves: Save[];
  /** Those that the saves are in; in a backup all. */
  dossiers: Dossier[];
  /** Only a backup holds them. */
  corrections: Correction[];
  /** Only a backup holds them. */
  lists?: NameList[];
  /** Only a backup holds them. */
  follows?: Follow[];
  /** Only a backup holds them. */
  requests?: WooRequest[];
  /** Only a backup holds them. */
  settings?: Settings;
}

/** What could be read of a file. */
export interface ReadContent extends Content {
  /** Items that were not what they should be. */
  unreadable: number;
  /** Of a backup: epoch milliseconds at which it was made. */
  madeAt?: number;
}

export type Reading = Generator<number, ReadContent | null>;

/** Words that a file for people needs, in the reader's language; a file for programs does without. */
export interface FileWords {
  /** Of the headings of a table. */
  language: 'nl' | 'en';
  heading: string;
  /** "12 oktober 2026", of an ISO date. */
  day(date: string): string;
  /** "TenderNed", of the id of a source, also of one that is no more. */
  sourceName(id: string): string;
  /** "Gunning", of the kind of a record, also of one that is no more. */
  kindName(kind: string): string;
  found: string;
  source: string;
  retrieved(day: string): string;
  kept(day: string): string;
  licence: string;
  fingerprint: string;
  tags: string;
}

/** How the reader wants a file. */
export interface Writing {
  words: FileWords;
  /** Of CSV; default a comma. A Dutch Excel wants a semicolon. */
  separator?: ',' | ';' | '\t';
  /** Epoch milliseconds. */
  now: number;
}

/** A form in which what was kept can leave, and for some also come back. */
export interface Format {
  id: string;
  /** Of the name of the file, without a dot. */
  ending: string;
  mediaType: string;
  /** The text of a file, a piece for each item, so that a large one is made without keeping a window busy. */
  pieces(content: Content, how: Writing): Iterable<string>;
  /** Item by item, as `pieces`; each step says how far it is, from 0 to 1. Comes to null when the text is not of this format at all. */
  read?(text: string): Reading;
}

export const defineFormat = <const F extends Format>(format: F): F => format;
