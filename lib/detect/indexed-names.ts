import { type LetterRule, lettersIn, manyStyles } from './name-style.ts';
import type { Numbers, SectionReader } from './packed-sections.ts';

/** The names of an index: how each goes on behind its first word, and how it is written. */
export interface IndexedNames {
  /** The names that begin with this word are those from here to where those of the next word begin. */
  namesFrom(firstWord: number): number;
  /** Of names from..to that have the same words up to `place` (0 is the second word): the first with this word or a higher one there. -1 is the end of a name, and comes first. */
  below(from: number, to: number, place: number, word: number): number;
  /** What may stand before the word at this place (0 is the second word) of a name. */
  gapBefore(name: number, place: number): number;
  lettersOf(name: number): LetterRule;
  capitalsOf(name: number): number;
  /** Role, cue and letters of a name, packed (name-style.ts). */
  rulesOf(name: number): number;
  names: number;
}

export function openNames(read: SectionReader): IndexedNames {
  const nameOfFirst = read('nameOfFirst');
  const nameTail = read('nameTail');
  const tailWord = read('tailWord');
  const tailGap = read('tailGap');
  const nameStyle = read('nameStyle');
  const styleRules = read('styleRules');
  const styleCapitals = read('styleCapitals');
  const rareStyled = read('rareStyled');
  const styleOf = (name: number): number => {
    const style = nameStyle[name] ?? 0;
    return style === manyStyles ? manyStyles + placeIn(rareStyled, name) : style;
  };
  const rulesOf = (name: number): number => styleRules[styleOf(name)] ?? 0;
  return {
    namesFrom: (firstWord) => nameOfFirst[firstWord] ?? 0,
    below(from, to, place, word) {
      let low = from;
      let high = to;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((tailWord[(nameTail[middle] ?? 0) + place] ?? 0) <= word) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    gapBefore: (name, place) => tailGap[(nameTail[name] ?? 0) + place] ?? 0,
    lettersOf: (name) => lettersIn(rulesOf(name)),
    capitalsOf: (name) => styleCapitals[styleOf(name)] ?? 0,
    rulesOf,
    names: nameTail.length,
  };
}

/** Where a number stands in a list that is in order and has it. */
function placeIn(ordered: Numbers, number: number): number {
  let [low, high] = [0, ordered.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ordered[middle] ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}
