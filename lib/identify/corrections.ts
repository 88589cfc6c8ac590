import type { CorrectionHere } from '../correction.ts';
import { isInAddress } from '../detect/in-address.ts';
import { hashOf } from '../detect/indexed-words.ts';
import { fold, tokenise, type WordLookup } from '../detect/tokens.ts';
import type { Sighting } from '../mention.ts';

/** What the reader said, made ready to be laid over what the rules found. */
export interface ReadersWord {
  /** By folded words; the first that goes for a sighting has the say. */
  bySurface: ReadonlyMap<string, readonly CorrectionHere[]>;
  /** Names that the reader marks by hand, by their first word. */
  marks: ReadonlyMap<number, readonly MarkedName[]>;
  /** Number of a folded word of such a name, or -1. */
  lookup: WordLookup;
}

interface MarkedName {
  surface: string;
  /** Numbers of its words. */
  words: number[];
  /** How each word is written: "initial" asks for a capital in the text, "all" for capitals only. */
  capitals: ('none' | 'initial' | 'all')[];
  /** What stands between the words, white space as one space. */
  gaps: string[];
}

/** Longer than any name that there is; what is longer is a sentence. In words. */
const longestName = 16;

/** Words that come to the same name: "Rijks­waterstaat" and "RIJKSWATERSTAAT". Empty for what is no word. */
export const surfaceOf = (words: string): string => fold(words).join(' ');

/** @param corrections those that hold on the page, in order of precedence */
export function readersWord(corrections: readonly CorrectionHere[]): ReadersWord {
  const bySurface = new Map<string, CorrectionHere[]>();
  const numbers = new Map<string, number>();
  const byHash = new Map<number, { word: string; number: number }[]>();
  const marks = new Map<number, MarkedName[]>();
  const numberOf = (word: string): number => {
    const known = numbers.get(word);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(word, number);
    const hash = hashOf(word);
    byHash.set(hash, [...(byHash.get(hash) ?? []), { word, number }]);
    return number;
  };
  for (const correction of corrections) {
    const words = fold(correction.words);
    const surface = words.join(' ');
    if (surface === '') continue;
    const others = bySurface.get(surface);
    if (others) others.push(correction);
    else bySurface.set(surface, [correction]);
    if (correction.from !== null || correction.to === null || words.length > longestName) continue;
    const name = markedName(correction.words, surface, words.map(numberOf));
    const [first = -1] = name.words;
    // Of two ways to write one name the looser one finds both.
    marks.set(first, [...(marks.get(first) ?? []), name]);
  }
  for (const names of marks.values()) names.sort((one, other) => other.words.length - one.words.length);
  const lookup: WordLookup = (letters, length, hash) =>
    byHash.get(hash)?.find(({ word }) => word === String.fromCharCode(...letters.subarray(0, length)))?.number ?? -1;
  return { bySurface, marks, lookup };
}

function markedName(text: string, surface: string, words: number[]): MarkedName {
  const { count, start, end } = tokenise(text, () => -1);
  const written = Array.from({ length: count }, (_, at) => text.slice(start[at], end[at]));
  return {
    surface,
    words,
    capitals: written.map((word) => (isShouted(word) ? 'all' : isSmall(word.charAt(0)) ? 'none' : 'initial')),
    gaps: written.slice(1).map((_, at) => spaced(text.slice(end[at], start[at + 1]))),
  };
}

const isShouted = (word: string): boolean => word.length > 1 && word === word.toUpperCase() && word !== word.toLowerCase();
const isSmall = (letter: string): boolean => letter === letter.toLowerCase();
const spaced = (gap: string): string => gap.replace(/\u00ad/g, '').replace(/\s+/g, ' ');

interface Span {
  start: number;
  end: number;
  surface: string;
}

/** Where names that the reader marks by hand stand in a text; the longest where several begin. Time is linear in the length of the text. */
export function markedByHand(text: string, { marks, lookup }: ReadersWord): Span[] {
  if (marks.size === 0) return [];
  const { count, start, end, word } = tokenise(text, lookup);
  const spans: Span[] = [];
  for (let at = 0; at < count; at++) {
    const name = marks.get(word[at] ?? -1)?.find((each) => standsAt(each, at));
    if (!name) continue;
    const last = at + name.words.length - 1;
    spans.push({ start: start[at] ?? 0, end: end[last] ?? 0, surface: name.surface });
    at = last;
  }
  return spans;

  function standsAt({ words, capitals, gaps }: MarkedName, from: number): boolean {
    for (let step = 0; step < words.length; step++) {
      const at = from + step;
      if (at >= count || word[at] !== words[step]) return false;
      const written = text.slice(start[at], end[at]);
      if (capitals[step] === 'initial' && isSmall(written.charAt(0))) return false;
      if (capitals[step] === 'all' && written !== written.toUpperCase()) return false;
      if (step === 0) continue;
      const gap = spaced(text.slice(end[at - 1], start[at]));
      if (gap !== gaps[step - 1] && !/^[ \-\u2010\u2011]?$/.test(gap)) return false;
    }
    const [first, after] = [start[from] ?? 0, end[from + words.length - 1] ?? 0];
    // "Zuid-Holland" is not Holland; "Sweco-rapport" is about Sweco.
    if (/[\p{L}\p{N}][-\u2010\u2011]$/u.test(text.slice(Math.max(0, first - 2), first))) return false;
    if (/^[-\u2010\u2011]\p{Lu}/u.test(text.slice(after, after + 2))) return false;
    return !isInAddress(text, first, after);
  }
}

/**
 * What the rules found in a passage, with the reader's word laid over it: sightings taken away or made another, and names marked that no rule
 * speaks for. In order of place, never two on one place.
 */
export function asTheReaderSays(text: string, sightings: Sighting[], word: ReadersWord): Sighting[] {
  if (word.bySurface.size === 0) return sightings;
  const kept = sightings.flatMap((sighting): Sighting[] => {
    const surface = surfaceOf(sighting.surface);
    const said = word.bySurface.get(surface)?.find(({ from }) => from === null || from === sighting.entity);
    return said ? corrected(sighting, said) : [sighting];
  });
  const added = markedByHand(text, word).flatMap(({ start, end, surface }): Sighting[] => {
    // What the rules speak of has had its turn above.
    if (sightings.some((each) => each.start === start && each.end === end)) return [];
    if (kept.some((each) => overlaps(each, start, end) && !(start <= each.start && each.end <= end))) return [];
    const said = word.bySurface.get(surface)?.find(({ from }) => from === null);
    return said ? corrected({ start, end, surface: text.slice(start, end) }, said) : [];
  });
  if (added.length === 0) return kept;
  // A longer name that the reader marks covers a shorter one that the rules found in it.
  return [...kept.filter((each) => !added.some(({ start, end }) => overlaps(each, start, end))), ...added].toSorted(
    (one, other) => one.start - other.start,
  );
}

const overlaps = (span: { start: number; end: number }, start: number, end: number): boolean => span.start < end && start < span.end;

function corrected(
  { start, end, surface }: Pick<Sighting, 'start' | 'end' | 'surface'>,
  { id, from, to, scope }: CorrectionHere,
): Sighting[] {
  if (!to) return [];
  return [{ start, end, surface, ...to, confidence: 1, reason: { rule: 'corrected' }, corrected: { id, from, scope } }];
}
