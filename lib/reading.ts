import type { Entity } from './entity.ts';
import type { Reason } from './mention.ts';

/** One entity on one page, all its mentions together. */
export interface SeenEntity extends Entity {
  count: number;
  /** Of the surest mention. */
  confidence: number;
  reason: Reason;
  /** The first way it was written. */
  surface: string;
}

/** Which document of a frame speaks. Its address does not tell: a page that is loaded again has the same, and one of an application of one page goes from one to another. */
export interface FromDocument {
  /** When it began to load, epoch milliseconds with a fraction (`performance.timeOrigin`). Chromium has ids of documents, Firefox has none. */
  since: number;
}

/** What a frame tells the background after reading (or re-reading) its text. Never its address or its text. */
export interface Reading extends FromDocument {
  seen: SeenEntity[];
  /** UTF-16 code units of text read. */
  characters: number;
  /** Main-thread milliseconds spent, all slices together. */
  spentMs: number;
  /** Reading ended early because the page is larger than the budget. */
  stoppedEarly: boolean;
}

/** Why nothing was read; each has its sentence under `silent` in assets/locales. */
export type Silence = 'page-off' | 'site-off' | 'opted-out' | 'private-place' | 'not-allowed' | 'pdf';

/** What a frame tells the background where nothing is read. */
export interface Silent extends FromDocument {
  why: Silence;
}

/** What is known about a tab: kept in session storage (memory only), one per tab. */
export interface TabState {
  /** By frame id. */
  frames: Record<number, Reading>;
  /** Which document of the tab this is about; another one starts anew. */
  document?: string;
  silence?: Silence;
  /** The reader asked to have it read, and no frame has told yet what it names. */
  isBeingRead?: true;
}
