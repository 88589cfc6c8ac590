import type { Candidate } from '../mention.ts';
import { isWordCharacter } from './characters.ts';
import type { NameIndex } from './name-index.ts';
import { gaps } from './name-style.ts';
import { lookUp, lookUpShorter, mayBeGenitive, nextWordAt, readWord, word } from './tokens.ts';

/** A name of the index as it stands in a text: offsets of its first and after its last word, and all that it could be: nothing, for what only silences. */
export interface Found {
  start: number;
  end: number;
  candidates: Candidate[];
}

// The words of the name that is being followed; used again for each.
const start: number[] = [];
const end: number[] = [];
/** What stands before each word, as bits of `gaps`. */
const before: number[] = [];

/** The longest name that begins with the word here; undefined when there is none. */
export function longestName(text: string, from: number, index: NameIndex): Found | undefined {
  const first = read(text, from, 0, index);
  if (first < 0 || first >= index.firstWords) return undefined;
  let low = index.namesFrom(first);
  let high = index.namesFrom(first + 1);
  let best: Found | undefined;
  for (let place = 0; ; place++) {
    const isGenitive = wasGenitive;
    // Of the names that have all words so far, those that end here come first.
    const next = index.below(low, high, place, 0);
    if (next > low) best = endingAt(text, place, isGenitive, low, next, index) ?? best;
    // Only the last word of a name may have a genitive "s".
    if (next === high || isGenitive) return best;
    const at = nextWordAt(text, word.next);
    if (at === text.length) return best;
    const gap = gapBetween(text, end[place] ?? 0, at);
    if (gap < 0) return best;
    const number = read(text, at, place + 1, index);
    if (number < 0) return best;
    before[place + 1] = gap;
    low = index.below(next, high, place, number);
    high = index.below(low, high, place, number + 1);
    if (low === high) return best;
  }
}

let wasGenitive = false;

/** Reads the word that begins at this offset, and gives its number or -1. */
function read(text: string, at: number, place: number, index: NameIndex): number {
  readWord(text, at);
  start[place] = at;
  end[place] = word.end;
  const found = lookUp(index.lookup);
  wasGenitive = found < 0 && mayBeGenitive();
  return wasGenitive ? lookUpShorter(index.lookup) : found;
}

/** The names low..high, all of the words 0..last, that are written as these words are. */
function endingAt(text: string, last: number, isGenitive: boolean, low: number, high: number, index: NameIndex): Found | undefined {
  let candidates: Candidate[] | undefined;
  for (let name = low; name < high; name++) {
    if (!isSpelledLike(text, last, isGenitive, name, index) || !isJoinedLike(last, name, index)) continue;
    candidates ??= [];
    const candidate = index.candidate(name);
    if (candidate && !candidates.some(({ entity }) => entity === candidate.entity)) candidates.push(candidate);
  }
  return candidates && { start: start[0] ?? 0, end: end[last] ?? 0, candidates };
}

/** Whether nothing stands between the words that the name has not. */
function isJoinedLike(last: number, name: number, index: NameIndex): boolean {
  for (let place = 1; place <= last; place++) if (((before[place] ?? 0) & ~index.gapBefore(name, place - 1)) !== 0) return false;
  return true;
}

const longestGap = 24;

/** What stands between two words, as bits of `gaps`; -1 when it parts them. Spaces (also without a break), hyphens and one line break count for nothing. */
function gapBetween(text: string, from: number, to: number): number {
  if (to - from > longestGap) return -1;
  let lines = 0;
  let found = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 45) continue;
    if (code === 10) {
      if (++lines > 1) return -1;
    } else if (code === 39 || code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4) found |= gaps.apostrophe;
    else if (code === 44) found |= gaps.comma;
    else if (code === 46) found |= gaps.dot;
    else if (!isSpaceOrHyphen(code)) found |= gaps.other;
  }
  return found;
}

const isSpaceOrHyphen = (code: number): boolean =>
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0xad ||
  (code >= 0x2000 && code <= 0x2015) ||
  code === 0x2028 ||
  code === 0x202f ||
  code === 0x2060 ||
  code === 0x3000 ||
  code === 0xfeff;

/** Whether the capitals in the text are those that the name asks for. */
function isSpelledLike(text: string, last: number, isGenitive: boolean, name: number, index: NameIndex): boolean {
  const letters = index.lettersOf(name);
  if (letters === 'any') return true;
  const asked = index.capitalsOf(name);
  let capitals = 0;
  let bit = 0;
  let small = false;
  for (let place = 0; place <= last; place++) {
    const from = start[place] ?? 0;
    const to = (end[place] ?? 0) - (isGenitive && place === last ? 1 : 0);
    for (let at = from; at < to; at++) {
      const letter = text.charAt(at);
      if (letters === 'initials' && at > from) {
        if (!small) small = isSmall(letter);
        continue;
      }
      if (!isWordCharacter(letter.charCodeAt(0))) continue;
      if (isSmall(letter)) small = true;
      else if (bit < 16 && letter !== letter.toLowerCase()) capitals |= 1 << bit;
      bit++;
    }
  }
  if (letters === 'initials') return (capitals & asked) === asked;
  return capitals === asked || (!small && (capitals & asked) === asked && !isGenitive);
}

const isSmall = (letter: string): boolean => letter !== letter.toUpperCase() && letter === letter.toLowerCase();
