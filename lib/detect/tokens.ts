import { ampersand, classOf, dash, expansions, firstLetter, otherLetter, plus, several, unseen } from './characters.ts';
import { signOf } from './word-sign.ts';

// Words of a text, folded so that spellings of one name come out alike: lower case, no accents, ligatures in letters, soft hyphens gone. One
// pass over the code units with a table of classes; nothing is allocated per word.

/** What a tokeniser asks of an index: the number of a folded word, or -1. Letters are ASCII codes in `letters[0..length)`. */
export type WordLookup = (letters: Uint8Array, length: number, hash: number) => number;

/** Longer words are in no name. In folded letters. */
export const longestWord = 64;

const newline = 10;
const letterS = 115;

/**
 * Hash of folded letters: rotates 25 bits by 5 and adds the letter. It stays among the numbers that an engine handles without a box, also
 * before it has compiled this; what uses it spreads the bits (`spread`). The same function makes the index.
 */
export const hashStart = 0;
export const hashStep = (hash: number, letter: number): number => ((hash << 5) ^ (hash >> 20) ^ letter) & 0x1ff_ffff;
/** 32 bits of which the upper ones can be used for a table; the multiplier is 2³² over the golden ratio (Knuth). */
export const spread = (hash: number): number => Math.imul(hash, 0x9e37_79b1);

/** The word that `readWord` read last. */
export const word = {
  /** After its last letter; offset in UTF-16 code units. */
  end: 0,
  /** Where to read on. */
  next: 0,
  /** In folded letters, as is what follows. */
  length: 0,
  hash: hashStart,
  /** Of all but the last letter. */
  hashBefore: hashStart,
};
/** Room around its letters, for `signOf`. */
const room = new Uint8Array(4 + longestWord + 4);
/** Its letters; what runs over is overwritten, and such a word is not looked up. */
const letters = room.subarray(4, 4 + longestWord);

function add(letter: number): void {
  letters[word.length++ & (longestWord - 1)] = letter;
  word.hashBefore = word.hash;
  word.hash = hashStep(word.hash, letter);
}

/** Reads the word that begins here: a letter, a digit, "&" (which reads as "en") or "+". */
export function readWord(text: string, from: number): void {
  word.length = 0;
  word.hash = word.hashBefore = hashStart;
  word.end = from;
  const sign = classOf(text.charCodeAt(from));
  if (sign === ampersand || sign === plus) {
    for (const letter of sign === plus ? '+' : 'en') add(letter.charCodeAt(0));
    word.end = word.next = from + 1;
    return;
  }
  let at = from;
  while (at < text.length) {
    const letter = classOf(text.charCodeAt(at));
    if (letter >= firstLetter) {
      add(letter);
      word.end = ++at;
    } else if (letter === unseen) at++;
    else if (letter === several) {
      for (const part of expansions.get(text.charCodeAt(at)) ?? '') add(classOf(part.charCodeAt(0)));
      word.end = ++at;
    } else {
      const after = letter === dash ? wordGoesOnAt(text, at) : -1;
      if (after < 0) break;
      at = after;
    }
  }
  word.next = at;
}

/** Whether the word that was read last may be a name's last word with a genitive "s": "Rijkswaterstaats". */
export const mayBeGenitive = (): boolean =>
  word.length > 5 && word.length <= longestWord && letters[(word.length - 1) & (longestWord - 1)] === letterS;

/** The sign of the word that was read last, with or without its genitive "s"; that of a word which is too long is one of no name. */
export const signOfWord = (): number => signOf(room, 4, 4 + Math.min(word.length, longestWord));
export const signOfShorter = (): number => signOf(room, 4, 4 + Math.min(word.length, longestWord) - 1);

/** Looks up the word that was read last, with or without its genitive "s". */
export const lookUp = (lookup: WordLookup): number => (word.length <= longestWord ? lookup(letters, word.length, word.hash) : -1);
export const lookUpShorter = (lookup: WordLookup): number => lookup(letters, word.length - 1, word.hashBefore);

/** Where the next word begins, from here on; the length of the text when there is none. */
export function nextWordAt(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind >= several) break;
    at++;
  }
  return at;
}

/** The words of a text. Offsets in UTF-16 code units. */
export interface Tokens {
  count: number;
  start: number[];
  end: number[];
  /** Number that the lookup gave, or -1. */
  word: number[];
}

/** Cuts a text in words and looks each one up. */
export function tokenise(text: string, lookup: WordLookup): Tokens {
  const tokens: Tokens = { count: 0, start: [], end: [], word: [] };
  for (let at = nextWordAt(text, 0); at < text.length; at = nextWordAt(text, word.next)) {
    readWord(text, at);
    tokens.count++;
    tokens.start.push(at);
    tokens.end.push(word.end);
    const found = lookUp(lookup);
    tokens.word.push(found < 0 && mayBeGenitive() ? lookUpShorter(lookup) : found);
  }
  return tokens;
}

/** The words of a text as an index has them. "Financiën" → ["financien"], "DT&V" → ["dt", "en", "v"]. One with other letters than ours comes as it is, in lower case. */
export function fold(text: string): string[] {
  const words: string[] = [];
  for (let at = nextWordAt(text, 0); at < text.length; at = nextWordAt(text, word.next)) {
    readWord(text, at);
    const folded = letters.subarray(0, word.length);
    const isOurs = word.length <= longestWord && !folded.includes(otherLetter);
    words.push(isOurs ? String.fromCharCode(...folded) : text.slice(at, word.end).toLowerCase());
  }
  return words;
}

/** Where a word broken off at the end of a line goes on: "Rijkswater-⏎staat". -1 when it is no such break. */
function wordGoesOnAt(text: string, at: number): number {
  let next = at + 1;
  let broken = false;
  for (; next < text.length && next < at + 12; next++) {
    const space = text.charCodeAt(next);
    if (space === newline || space === 13) broken = true;
    else if (space !== 32 && space !== 9 && space !== 0xa0) break;
  }
  if (!broken) return -1;
  const letter = text.charAt(next);
  // "Immigratie-⏎en Naturalisatiedienst" is no broken word.
  if (letter === '' || letter !== letter.toLowerCase() || letter === letter.toUpperCase()) return -1;
  return /^(?:en|of)\s/.test(text.slice(next, next + 3)) ? -1 : next;
}
