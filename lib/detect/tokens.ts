/**
 * Words of a text, folded so that spellings of one name come out alike: lower case, no accents, ligatures in letters, soft hyphens gone.
 * One pass over the code units with a table of classes; nothing is allocated per word.
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
}

/** What a tokeniser asks of an index: the number of a folded word, or -1. Letters are code units in `letters[from..to)`. */
export type WordLookup = (letters: Uint16Array, length: number, hash: number) => number;

// Classes of code units; anything above is the folded letter itself.
const unknown = 0;
const gap = 1;
const unseen = 2; // soft hyphen, zero-width characters, combining marks: not there
const several = 3; // one character, several letters

const classes = new Uint16Array(65_536);
const expansions = new Map<number, string>();
const special: Record<string, string> = { ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe', ð: 'd', þ: 'th', ı: 'i' };

/** Folds one character the slow way; the table remembers it. */
function classify(code: number): number {
  const character = String.fromCharCode(code);
  let found = gap;
  if (/[\u00ad\u200b-\u200f\u2060\ufeff]|\p{M}/u.test(character)) found = unseen;
  else if (character === '&' || character === '+') found = code;
  else if (/[\p{L}\p{N}]/u.test(character)) {
    const plain = character
      .normalize('NFKD')
      .replace(/\p{M}+/gu, '')
      .toLowerCase();
    const folded = plain.replace(/[^a-z0-9]/g, (letter) => special[letter] ?? letter);
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
export const isWordCharacter = (code: number): boolean => classOf(code) >= several && code !== plus && code !== ampersand;

/** FNV-1a over folded letters, 32 bits. The same function makes the index. */
export const hashStart = 0x811c9dc5;
export const hashStep = (hash: number, letter: number): number => Math.imul(hash ^ letter, 0x01000193);

const ampersand = 38;
const plus = 43;
const hyphen = 45;
const newline = 10;
const letterS = 115;
const longestWord = 64;
const letters = new Uint16Array(longestWord + 16);
const andLetters = Uint16Array.of(101, 110); // "&" reads as "en"

/** A word as `Tokens` would see it; for making the index. "Financiën" → ["financien"], "DT&V" → ["dt", "en", "v"]. */
export function fold(text: string): string[] {
  const words: string[] = [];
  const tokens = tokenise(text, (codes, length) => words.push(String.fromCharCode(...codes.subarray(0, length))) - 1);
  return Array.from({ length: tokens.count }, (_, place) => words[tokens.word[place] ?? -1] ?? '');
}

/** Cuts a text in words and looks each one up. The arrays are new ones for every call, as large as needed. */
export function tokenise(text: string, lookup: WordLookup): Tokens {
  let room = (text.length >> 2) + 16;
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let word = new Int32Array(room);
  let genitive = new Uint8Array(room);
  let count = 0;
  const total = text.length;
  let at = 0;
  while (at < total) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind < several) {
      at++;
      continue;
    }
    if (count === room) {
      room *= 2;
      start = grown(start, new Int32Array(room));
      end = grown(end, new Int32Array(room));
      word = grown(word, new Int32Array(room));
      genitive = grown(genitive, new Uint8Array(room));
    }
    start[count] = at;
    if (kind === ampersand || kind === plus) {
      letters[0] = kind;
      word[count] =
        kind === plus
          ? lookup(letters, 1, hashStep(hashStart, plus))
          : lookup(andLetters, 2, hashStep(hashStep(hashStart, andLetters[0] ?? 0), andLetters[1] ?? 0));
      end[count++] = ++at;
      continue;
    }
    let hash = hashStart;
    let before = hash;
    let length = 0;
    let last = at;
    while (at < total) {
      const letter = classOf(text.charCodeAt(at));
      if (letter > several && letter !== ampersand && letter !== plus) {
        if (length < longestWord) letters[length] = letter;
        length++;
        before = hash;
        hash = Math.imul(hash ^ letter, 0x01000193);
        last = ++at;
      } else if (letter === unseen) at++;
      else if (letter === several) {
        for (const part of expansions.get(text.charCodeAt(at)) ?? '') {
          const each = part.charCodeAt(0);
          if (length < longestWord) letters[length] = each;
          length++;
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
    let found = length <= longestWord ? lookup(letters, length, hash) : -1;
    if (found < 0 && length > 5 && length <= longestWord && letters[length - 1] === letterS) {
      found = lookup(letters, length - 1, before);
      if (found >= 0) genitive[count] = 1;
    }
    word[count++] = found;
  }
  return { count, start, end, word, genitive };
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

function grown<A extends Int32Array | Uint8Array>(from: A, to: A): A {
  to.set(from);
  return to;
}
