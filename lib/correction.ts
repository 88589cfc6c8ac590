import type { BodyType, EntityKey, EntityKind } from './entity.ts';
import type { Lines } from './settings.ts';

/** Where a correction holds, the narrowest first: what the reader says of a page goes before what the reader says of its site. */
export const scopes = ['page', 'site', 'everywhere'] as const;
export type Scope = (typeof scopes)[number];

/** What the reader said that words stand for, or that they stand for nothing of ours. What the reader made; never thrown away by us. */
export interface Correction {
  id: string;
  /** As they stood on the page. Compared without regard to capitals, accents and soft hyphens. */
  words: string;
  /** What the rules took the words for; null when they stay silent: the reader marks the words by hand. */
  from: EntityKey | null;
  /** Always one of the bundled registers, so never a human being; null for nothing. */
  to: EntityKey | null;
  scope: Scope;
  /** The address of the page as it is kept (`addressToKeep`), the host name of the site, or empty for everywhere. */
  place: string;
  /** Epoch milliseconds. */
  madeAt: number;
  /** The reader's own words, plain text. */
  note?: string;
}

/** A correction as a page hears of it: not where else it holds, but who is meant. */
export interface CorrectionHere extends Pick<Correction, 'id' | 'words' | 'from' | 'scope'> {
  to: { entity: EntityKey; kind: EntityKind; bodyType?: BodyType; name: string } | null;
}

/** What the reader wants on one page. */
export interface PageWishes {
  /** Those that hold there; where two speak of the same words the first has the say. */
  corrections: CorrectionHere[];
  /** Kinds that are not marked. */
  mutedKinds: EntityKind[];
  lines: Lines;
}

/** The narrower scope first; of two in one scope the newer. */
export const byPrecedence = (one: Correction, other: Correction): number =>
  scopes.indexOf(one.scope) - scopes.indexOf(other.scope) || other.madeAt - one.madeAt;
