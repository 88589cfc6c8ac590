import { dash, gap, unseen } from './characters.ts';
import { companyNounEnds, endOfNoun, formTable, inFormTable, longestForm } from './company-signs.ts';
import { asWritten, type Filter, mayBegin, mayHave, mayPass, pair } from './name-filter.ts';
import { bytesOfCharacter, classAt, encode, encoded, kind, kinds, surplusOfCharacter } from './text-bytes.ts';
import { mayBeGenitive, readWord, signOfShorter, signOfWord, word } from './tokens.ts';
import { signOf } from './word-sign.ts';

// What goes over every letter of every page, and leaves behind the few words at which something may stand. Everything else is done elsewhere.

export const none = -1;

/** What may stand at a word, as bits. */
export const may = {
  /** A name of one word, or the first of more. */
  beName: 1,
  /** The second word of a name. */
  beSecond: 2,
  /** A company, behind a word for one. */
  beCompany: 4,
  /** A legal form: "B.V.". */
  beForm: 8,
} as const;

/** The words at which something may stand, in order; those that `findPlaces` found last. Offsets in UTF-16 code units. */
export const places = {
  count: 0,
  from: new Int32Array(1024),
  /** Where the word before it begins. */
  previousFrom: new Int32Array(1024),
  /** Bits of `may`. */
  may: new Uint8Array(1024),
};

/** So many more as there may be in a longer text. */
function makeRoom(): void {
  for (const list of ['from', 'previousFrom'] as const) {
    const longer = new Int32Array(2 * places.count);
    longer.set(places[list]);
    places[list] = longer;
  }
  const longer = new Uint8Array(2 * places.count);
  longer.set(places.may);
  places.may = longer;
}

/** Where we are, for `lookCloser`. */
const here = {
  /** Place among the bytes. */
  at: 0,
  /** How many bytes so far are beyond the code units of the text. */
  surplus: 0,
  /** The word before as the filter knows it (`asWritten`) where a name may begin with it, else `none`; and where it begins. */
  previous: none as number,
  previousFrom: 0,
};

/**
 * Finds the words of a text at which something may stand. The loop is all that most words meet: it is kept small, so that an engine has it compiled within the first pages of a
 * text; in a place that was just started nothing is. Whatever is out of the ordinary is for `lookCloser`.
 */
export function findPlaces(text: string, filter: Filter, shift: number): void {
  encode(text);
  const { bytes, start: first, end } = encoded;
  places.count = 0;
  let at = first;
  let surplus = first;
  /** The word before, and 1 where a name may begin with it, else 0. */
  let previous: number = none;
  let begun = 0;
  let previousFrom = 0;
  while (at < end) {
    const start = at;
    const letter = bytes[at++] ?? 0;
    const kindOfFirst = kinds[letter];
    if (kindOfFirst === kind.gap) continue;
    if (kindOfFirst === kind.letter) {
      let next = bytes[at] ?? 0;
      while (kinds[next] === kind.letter) next = bytes[++at] ?? 0;
      const length = at - start;
      if (kinds[next] === kind.gap && (length < 6 || ((bytes[at - 1] ?? 0) | small) !== letterS)) {
        const sign = signOf(bytes, start, at);
        const written = asWritten(sign, letter < letterA);
        const begins = mayBegin(filter, shift, written);
        const second = pair(previous, sign);
        const passes = (begins & mayPass(filter, shift, written)) | (begun & mayPass(filter, shift, second));
        if (
          !(passes === 1 && (mayHave(filter, shift, second) || mayHave(filter, shift, written))) &&
          !(letter < letterA && companyNounEnds[endOfNoun(bytes, start)] === 1) &&
          !(length <= longestForm && formTable[inFormTable(sign)] === 1)
        ) {
          previous = written;
          begun = begins;
          previousFrom = start - surplus;
          at++;
          continue;
        }
      }
    }
    here.at = start;
    here.surplus = surplus;
    here.previous = begun === 1 ? previous : none;
    here.previousFrom = previousFrom;
    lookCloser(text, filter, shift);
    at = here.at;
    surplus = here.surplus;
    previous = here.previous;
    begun = previous === none ? 0 : 1;
    previousFrom = here.previousFrom;
  }
}

const letterA = 97;
const letterZ = 122;
const letterS = 115;
/** Bit that tells a small letter of ASCII from its capital; figures have it too. */
const small = 32;

/** Takes down what may stand here, if this is a word, and goes on behind it. */
function lookCloser(text: string, filter: Filter, shift: number): void {
  const { bytes } = encoded;
  const { at: start, surplus, previous, previousFrom } = here;
  const first = bytes[start] ?? 0;
  let at = start;
  if (kinds[first] === kind.dash) {
    here.at++;
    return;
  }
  if (kinds[first] === kind.letter)
    do at++;
    while (kinds[bytes[at] ?? 0] === kind.letter);
  else if (kinds[first] === kind.wide && isBetweenWords(classAt(bytes, at))) {
    here.at += bytesOfCharacter(first);
    here.surplus += surplusOfCharacter(first);
    return;
  }
  const from = start - surplus;
  let sign: number;
  let shorter = none;
  let length = at - start;
  if (length > 0 && (kinds[bytes[at] ?? 0] === kind.gap || endsWord(bytes, at))) {
    here.at = at;
    sign = signOf(bytes, start, at);
    if (length > 5 && ((bytes[at - 1] ?? 0) | small) === letterS) shorter = signOf(bytes, start, at - 1);
  } else {
    readWord(text, from);
    goTo(word.next);
    sign = signOfWord();
    length = word.next - from;
    if (mayBeGenitive()) shorter = signOfShorter();
  }

  let bits = 0;
  const isCapital = first < letterA || first > letterZ;
  const written = asWritten(sign, isCapital);
  const begins = mayBegin(filter, shift, written) === 1;
  if (previous !== none && mayHave(filter, shift, pair(previous, sign))) bits = may.beSecond;
  if (begins && mayHave(filter, shift, written)) bits |= may.beName;
  if (shorter !== none) {
    if (previous !== none && mayHave(filter, shift, pair(previous, shorter))) bits |= may.beSecond;
    if (mayHave(filter, shift, asWritten(shorter, isCapital))) bits |= may.beName;
  }
  if (isCapital && from > 4 && companyNounEnds[endOfNoun(bytes, start)] === 1) bits |= may.beCompany;
  if (formTable[inFormTable(sign)] === 1 && length <= longestForm) bits |= may.beForm;
  if (bits !== 0) {
    if (places.count === places.from.length) makeRoom();
    places.from[places.count] = from;
    places.previousFrom[places.count] = previousFrom;
    places.may[places.count++] = bits;
  }
  here.previous = begins ? written : none;
  here.previousFrom = from;
}

/** On to a place further in the text. */
function goTo(offset: number): void {
  const { bytes, end } = encoded;
  while (here.at - here.surplus < offset && here.at < end) {
    const each = bytes[here.at] ?? 0;
    here.at += bytesOfCharacter(each);
    here.surplus += surplusOfCharacter(each);
  }
}

const isBetweenWords = (found: number): boolean => found === gap || found === dash || found === unseen;

/** Whether a word in plain letters ends before this byte; else it has to be read as `readWord` does. */
function endsWord(bytes: Uint8Array, at: number): boolean {
  const after = kinds[bytes[at] ?? 0];
  if (after === kind.dash) return (bytes[at + 1] ?? 0) > 32;
  return after !== kind.wide || classAt(bytes, at) === gap;
}
