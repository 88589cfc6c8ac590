import { gaps, letterRules, packRules, type LetterRule } from '../detect/name-style.ts';
import { fold, longestWord, tokenise } from '../detect/tokens.ts';
import type { NameEntry } from './names.ts';

/** A name as detection will meet it. */
export interface SpelledName {
  entry: NameEntry;
  /** Folded. */
  words: string[];
  /** What stands between each word and the one before it. */
  gaps: number[];
}

/** A name with a word that is too long to be looked up, or has other letters than ours, can never be found, and is left out. */
export function spelledOut(entry: NameEntry): SpelledName[] {
  const words = fold(entry.text);
  if (words.length === 0 || words.some((word) => word.length > longestWord || !/^[a-z0-9+]+$/.test(word))) return [];
  return [{ entry, words, gaps: gapsOf(entry.text) }];
}

/** What stands between the words of a name, beside spaces and hyphens. */
function gapsOf(text: string): number[] {
  const { count, start, end } = tokenise(text, () => 0);
  return Array.from({ length: count - 1 }, (_, place) => {
    let gap = 0;
    for (const sign of text.slice(end[place], start[place + 1])) {
      if (/['’‘`]/.test(sign)) gap |= gaps.apostrophe;
      else if (sign === ',') gap |= gaps.comma;
      else if (sign === '.') gap |= gaps.dot;
      else if (!/[\s-]/.test(sign)) gap |= gaps.other;
    }
    return gap;
  });
}

/** How a name is written and used, as one number: rules in the upper half, capitals in the lower. */
export const styleOf = ({ entry: { text, role, cue, letters } }: SpelledName): number =>
  packRules(role, cue, letters) * 0x10000 + capitals(text, letters);

/** Which of the first 16 letters (exact) or words (initials) of a name are capitals; nothing for `any`. */
function capitals(text: string, rule: LetterRule): number {
  if (rule === letterRules[0]) return 0;
  const tokens = tokenise(text, () => 0);
  let mask = 0;
  let bit = 0;
  for (let word = 0; word < tokens.count; word++)
    for (let at = tokens.start[word] ?? 0; at < (tokens.end[word] ?? 0) && bit < 16; at++) {
      if (rule === 'initials' && at > (tokens.start[word] ?? 0)) break;
      const letter = text.charAt(at);
      if (!/[\p{L}\p{N}]/u.test(letter)) continue;
      if (letter !== letter.toLowerCase()) mask |= 1 << bit;
      bit++;
    }
  return mask;
}

/** Whether a text that has this name must have a capital first. */
export const beginsWithCapital = ({ text, letters }: NameEntry): boolean => letters !== 'any' && (capitals(text, letters) & 1) === 1;
