/**
 * Words of a text, folded so that spellings of one name come out alike: lower case, no accents, ligatures in letters, soft hyphens gone.
 * One pass over the code units with a table of classes; nothing is allocated per word, nor per text: the arrays are used again, so what
 * `tokenise` gave is good until it is called again.
 */
export interface Tokens {
  count: number;
  /** Offsets in UTF-16 code units. */
  start: Int32Array;
  end: Int32Array;
  /** Number of the word in the index; -1 when no name has it. */
  word: Int32Array;
  /** 1 when the word was only known without its last "s": "Rijkswaterstaats". */
  genitive: Uint8Array;
  /** Whether one of the words asked for with `among` may be there. */
  mayHave: boolean;
}

/** What a tokeniser asks of an index: the number of a folded word, or -1. Letters are code units in `letters[0..length)`. */
export type WordLookup = (letters: Uint16Array, length: number, hash: number) => number;

/** Longer words are in no name. In folded letters. */
export const longestWord = 64;

// Classes of code units; from `firstLetter` on, it is the folded letter itself. "&" and "+" are words of their own.
const unknown = 0;
const gap = 1;
const unseen = 2; // soft hyphen, zero-width characters, combining marks: not there
const several = 3; // one character, several letters
const ampersand = 38;
const plus = 43;
const firstLetter = 48; // "0"

const hyphen = 45;
const newline = 10;
const letterS = 115;

const classes = new Uint16Array(65_536);
const expansions = new Map<number, string>();
const special: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ı: 'i' };
for (let code = 0; code < 128; code++) {
  const isLetter = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === ampersand || code === plus;
  classes[code] = isLetter ? code : code >= 65 && code <= 90 ? code + 32 : gap;
}

/** Folds one character the slow way; the table remembers it. */
function classify(code: number): number {
  const character = String.fromCharCode(code);
  let found = gap;
  if (/[\u00ad\u200b-\u200f\u2060\ufeff]|\p{M}/u.test(character)) found = unseen;
  else if (/[\p{L}\p{N}]/u.test(character)) {
    const plain = character
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
    // What is left of "⑴" or of an Arabic vowel sign that stands alone may be a bracket or a space; those are no letters.
    const folded = plain.replace(/[^\p{L}\p{N}]/gu, '').replace(/[^a-z0-9]/g, (letter) => special[letter] ?? letter);
    if (folded.length === 1) found = folded.charCodeAt(0);
    else if (folded.length > 1) {
      found = several;
      expansions.set(code, folded);
    } else found = unseen;
  }
  classes[code] = found;
  return found;
}

const classOf = (code: number): number => {
  const known = classes[code] ?? gap;
  return known === unknown ? classify(code) : known;
};

/** True for a letter or digit: a name may not begin or end beside one. */
export const isWordCharacter = (code: number): boolean => {
  const kind = classOf(code);
  return kind >= firstLetter || kind === several;
};

/** FNV-1a over folded letters, 32 bits. The same function makes the index. */
export const hashStart = 0x811c9dc5;
export const hashStep = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);

const letters = new Uint16Array(longestWord);
const andLetters = Uint16Array.of(101, 110); // "&" reads as "en"
const andHash = hashStep(hashStep(hashStart, 101), 110);

/** A word as `Tokens` would see it; for making the index. "Financiën" → ["financien"], "DT&V" → ["dt", "en", "v"]. */
export function fold(text: string): string[] {
  const words: string[] = [];
  const found = tokenise(text, (codes, length) => words.push(String.fromCharCode(...codes.subarray(0, length))) - 1);
  return Array.from({ length: found.count }, (_, place) => words[found.word[place] ?? -1] ?? '');
}

/** A small table of words to look out for, by their hashes; now and then another word passes for one of them. */
export type Among = Uint8Array;
const amongSize = 1024;
const longestAmong = 4;
const nothing: Among = new Uint8Array(amongSize);

/** @param words folded, of at most four letters */
export function among(words: readonly string[]): Among {
  const table = new Uint8Array(amongSize);
  for (const word of words) {
    let hash = hashStart;
    for (const letter of word) hash = hashStep(hash, letter.charCodeAt(0));
    table[hash & (amongSize - 1)] = 1;
  }
  return table;
}

const roomAtFirst = 4_096;
const tokens: Tokens = {
  count: 0,
  start: new Int32Array(roomAtFirst),
  end: new Int32Array(roomAtFirst),
  word: new Int32Array(roomAtFirst),
  genitive: new Uint8Array(roomAtFirst),
  mayHave: false,
};

/** Room for as many words as a text of this length can have. */
function makeRoom(length: number): void {
  if (tokens.word.length >= length) return;
  const room = 2 ** Math.ceil(Math.log2(length));
  tokens.start = new Int32Array(room);
  tokens.end = new Int32Array(room);
  tokens.word = new Int32Array(room);
  tokens.genitive = new Uint8Array(room);
}

/** Cuts a text in words and looks each one up. */
export function tokenise(text: string, lookup: WordLookup, wanted: Among = nothing): Tokens {
  const total = text.length;
  makeRoom(total);
  const { start, end, word, genitive } = tokens;
  let count = 0;
  let mayHave = 0;
  let at = 0;
  while (at < total) {
    const kind = classOf(text.charCodeAt(at));
    if (kind < several) {
      at++;
      continue;
    }
    start[count] = at;
    genitive[count] = 0;
    if (kind === ampersand || kind === plus) {
      letters[0] = kind;
      word[count] = kind === plus ? lookup(letters, 1, hashStep(hashStart, plus)) : lookup(andLetters, 2, andHash);
      end[count++] = ++at;
      continue;
    }
    let hash = hashStart;
    let before = hash;
    let length = 0;
    let last = at;
    while (at < total) {
      const letter = classOf(text.charCodeAt(at));
      if (letter >= firstLetter) {
        // What runs over is overwritten; such a word is not looked up.
        letters[length++ & (longestWord - 1)] = letter;
        before = hash;
        hash = Math.imul(hash ^ letter, 0x01000193);
        last = ++at;
      } else if (letter === unseen) at++;
      else if (letter === several) {
        for (const part of expansions.get(text.charCodeAt(at)) ?? '') {
          const each = part.charCodeAt(0);
          letters[length++ & (longestWord - 1)] = each;
          before = hash;
          hash = hashStep(hash, each);
        }
        last = ++at;
      } else {
        const after = wordGoesOnAt(text, at);
        if (after < 0) break;
        at = after;
      }
    }
    end[count] = last;
    if (length <= longestAmong) mayHave |= wanted[hash & (amongSize - 1)] ?? 0;
    let found = length <= longestWord ? lookup(letters, length, hash) : -1;
    if (found < 0 && length > 5 && length <= longestWord && letters[length - 1] === letterS) {
      found = lookup(letters, length - 1, before);
      if (found >= 0) genitive[count] = 1;
    }
    word[count++] = found;
  }
  tokens.count = count;
  tokens.mayHave = mayHave !== 0;
  return tokens;
}

/** Where a word broken off at the end of a line goes on: "Rijkswater-⏎staat". -1 when it is no such break. */
function wordGoesOnAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code !== hyphen && code !== 0x2010) return -1;
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
