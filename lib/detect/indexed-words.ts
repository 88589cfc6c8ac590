import type { SectionReader } from './packed-sections.ts';
import { hashStart, hashStep, longestWord, spread, type WordLookup } from './tokens.ts';

/** The words of all names. */
export interface IndexedWords {
  /** Number of a folded word, or -1. */
  lookup: WordLookup;
  /** Words with a number below this begin a name. */
  firstWords: number;
}

/** Opens the words of a packed index. Throws a RangeError when they cannot be looked up. */
export function openWords(read: SectionReader): IndexedWords {
  const slots = read('slots');
  const letters = read('letters');
  const wordOfLength = read('wordOfLength');
  const mask = slots.length - 1;
  const slotShift = 32 - Math.log2(slots.length);
  const lengths = longestWord + 1;
  if (slots.length === 0 || (slots.length & mask) !== 0 || wordOfLength.length !== 2 * lengths + 1)
    throw new RangeError('names.bin is damaged');
  const firstWords = wordOfLength[lengths] ?? 0;
  /** Where the letters of the first word of each length stand. */
  const letterOfLength = new Uint32Array(2 * lengths);
  for (let group = 1; group < 2 * lengths; group++)
    letterOfLength[group] =
      (letterOfLength[group - 1] ?? 0) + ((wordOfLength[group] ?? 0) - (wordOfLength[group - 1] ?? 0)) * ((group - 1) % lengths);

  return {
    firstWords,
    lookup(word, length, hash) {
      for (let slot = spread(hash) >>> slotShift; ; slot = (slot + 1) & mask) {
        const number = (slots[slot] ?? 0) - 1;
        if (number < 0) return -1;
        const group = number < firstWords ? length : length + lengths;
        const first = wordOfLength[group] ?? 0;
        if (number < first || number >= (wordOfLength[group + 1] ?? 0)) continue;
        const from = (letterOfLength[group] ?? 0) + (number - first) * length;
        let place = 0;
        while (place < length && letters[from + place] === word[place]) place++;
        if (place === length) return number;
      }
    },
  };
}

/** Hash of a folded word, as `lookup` wants it. */
export function hashOf(word: string): number {
  let hash = hashStart;
  for (let place = 0; place < word.length; place++) hash = hashStep(hash, word.charCodeAt(place));
  return hash;
}
