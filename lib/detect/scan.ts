import { dash, gap, unseen } from './characters.ts';
import { companyNounEnds, endOfNoun, formTable, inFormTable, longestForm } from './company-signs.ts';
import { asWritten, type Filter, mayBegin, mayHave, pair } from './name-filter.ts';
import { bytesOfCharacter, classAt, encode, encoded, kind, kinds, surplusOfCharacter } from './text-bytes.ts';
import { mayBeGenitive, readWord, signOfShorter, signOfWord, word } from './tokens.ts';
import { signOf } from './word-sign.ts';

// The loop that goes over every letter of every page, and leaves behind the few words at which something may stand. Everything else is done elsewhere, so that this stays
// so small that an engine has it compiled within the first pages of a text: in a place that was just started, nothing is.

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

/** Finds the words of a text at which something may stand. */
export function findPlaces(text: string, filter: Filter, shift: number): void {
  encode(text);
  const { bytes, start: beginning, end } = encoded;
  let { from: froms, previousFrom: previousFroms, may: mays } = places;
  places.count = 0;
  /** The word before as the filter knows it (`asWritten`) where a name may begin with it, else `none`. */
  let previous: number = none;
  let previousFrom = 0;
  /** How many bytes so far are beyond the code units of the text. */
  let surplus = beginning;
  for (let at = beginning; at < end;) {
    const first = bytes[at] ?? 0;
    const kindOfFirst = kinds[first];
    if (kindOfFirst === kind.gap || kindOfFirst === kind.dash) {
      at++;
      continue;
    }
    const start = at;
    if (kindOfFirst === kind.letter)
      do at++;
      while (kinds[bytes[at] ?? 0] === kind.letter);
    else if (kindOfFirst === kind.wide && isBetweenWords(classAt(bytes, at))) {
      at += bytesOfCharacter(first);
      surplus += surplusOfCharacter(first);
      continue;
    }
    const from = start - surplus;
    let sign: number;
    let shorter = none;
    let length = at - start;
    if (length > 0 && (kinds[bytes[at] ?? 0] === kind.gap || endsWord(bytes, at))) {
      sign = signOf(bytes, start, at);
      if (((bytes[at - 1] ?? 0) | 32) === 115 && length > 5) shorter = signOf(bytes, start, at - 1);
    } else {
      readWord(text, from);
      for (at = start; at - surplus < word.next && at < end;) {
        const each = bytes[at] ?? 0;
        at += bytesOfCharacter(each);
        surplus += surplusOfCharacter(each);
      }
      sign = signOfWord();
      length = word.next - from;
      if (mayBeGenitive()) shorter = signOfShorter();
    }

    let bits = 0;
    const isCapital = first < 97 || first > 122;
    const written = asWritten(sign, isCapital);
    const begins = mayBegin(filter, shift, written);
    if (previous !== none && mayHave(filter, shift, pair(previous, sign))) bits = may.beSecond;
    if (begins && mayHave(filter, shift, written)) bits |= may.beName;
    if (shorter !== none) {
      if (previous !== none && mayHave(filter, shift, pair(previous, shorter))) bits |= may.beSecond;
      if (mayHave(filter, shift, asWritten(shorter, isCapital))) bits |= may.beName;
    }
    if (isCapital && from > 4 && companyNounEnds[endOfNoun(bytes, start)] === 1) bits |= may.beCompany;
    // The rarer first: what an engine cannot foresee costs it more than all else here.
    if (formTable[inFormTable(sign)] === 1 && length <= longestForm) bits |= may.beForm;
    if (bits !== 0) {
      if (places.count === froms.length) {
        makeRoom();
        ({ from: froms, previousFrom: previousFroms, may: mays } = places);
      }
      froms[places.count] = from;
      previousFroms[places.count] = previousFrom;
      mays[places.count++] = bits;
    }
    previous = begins ? written : none;
    previousFrom = from;
  }
}

const isBetweenWords = (found: number): boolean => found === gap || found === dash || found === unseen;

/** Whether a word in plain letters ends before this byte; else it has to be read as `readWord` does. */
function endsWord(bytes: Uint8Array, at: number): boolean {
  const after = kinds[bytes[at] ?? 0];
  if (after === kind.dash) return (bytes[at + 1] ?? 0) > 32;
  return after !== kind.wide || classAt(bytes, at) === gap;
}
