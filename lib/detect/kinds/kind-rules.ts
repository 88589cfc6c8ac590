import type { EntityKey, EntityKind } from '../../entity.ts';
import type { Candidate, Mention } from '../../mention.ts';
import { slug } from '../slug.ts';

/** What is peculiar to names of one kind of entity. */
export interface KindRules {
  kind: EntityKind;
  /** Whether such a name may be glued to the words on its left and right ("" when there is none): "VVD-leider" yes, "Amsterdam-Noord" no. */
  mayBeJoined(candidate: Candidate, left: string, right: string): boolean;
  /** Takes in the words beside a name that belong to it: "gemeente" before "Utrecht". Does not go left of `from`. */
  extend?(candidates: Candidate[], text: string, from: number, start: number, end: number): Mention | undefined;
  /** A name that no register has, opened by the words at this place: "waterschap De Dongestroom". */
  unlisted?(text: string, start: number, end: number): Mention | undefined;
}

/** The key of what only its name tells, as lib/registers makes it. */
export const keyOfName = (kind: EntityKind, name: string): EntityKey => `${kind}:${slug(name)}`;

/** "oud-", "ex-", "anti-": a word before the hyphen that leaves the name what it is. */
export const isPrefix = (word: string): boolean =>
  word === '' || (word === word.toLowerCase() && word.length > 1) || /^(?:Oud|Ex|Anti|Pro|Niet|Mede|Kandidaat)$/.test(word);

/** "ProRail-CEO": who leads it, or its money or machines. */
export const isTitle = (word: string): boolean => /^C[A-Z]{1,2}O$/.test(word);

export const isCapitalised = (word: string): boolean => word !== '' && word.charAt(0) !== word.charAt(0).toLowerCase();
