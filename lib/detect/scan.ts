import { dash, gap, unseen } from './characters.ts';
import { companyNounEnds, endOfNoun, formTable, inFormTable, longestForm } from './company-signs.ts';
import { asWritten, type Filter, mayBegin, mayHave, pair } from './name-filter.ts';
import { bytesOfCharacter, classAt, encode, encoded, kind, kinds, surplusOfCharacter } from './text-bytes.ts';
import { mayBeGenitive, readWord, signOfShorter, signOfWord, word } from './tokens.ts';
import { signOf } from './word-sign.ts';

// The loop that goes over every letter of every page: from one word at which something may stand to the next. Everything else is done elsewhere, so that this stays
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

/** The word at which `nextPlace` stopped. Offsets in UTF-16 code units. */
export const place = {
  from: 0,
  /** Where to read on. */
  at: 0,
  /** Bits of `may`. */
  may: 0,
  /** This word as the filter knows it (`asWritten`) where a name may begin with it, else `none`. */
  first: none,
  /** The same of the word before it, and where that begins. Set anew for the next. */
  previous: none,
  previousFrom: 0,
};

/** Where to read on among the bytes, and how many bytes of the text so far are beyond its code units. */
let byteAt = 0;
let surplus = 0;

/** To the beginning of a text. */
export function begin(text: string): void {
  encode(text);
  byteAt = encoded.start;
  surplus = encoded.start;
  place.at = 0;
  place.previous = none;
}

/** On to a place further in the text, if it is further. */
export function skipTo(offset: number): void {
  const { bytes, end } = encoded;
  while (byteAt - surplus < offset && byteAt < end) {
    const first = bytes[byteAt] ?? 0;
    byteAt += bytesOfCharacter(first);
    surplus += surplusOfCharacter(first);
  }
  place.at = byteAt - surplus;
}

/** Goes on to the next word at which something may stand; false when there is none. */
export function nextPlace(text: string, filter: Filter, shift: number): boolean {
  const { bytes, end } = encoded;
  let { previous, previousFrom } = place;
  let at = byteAt;
  let more = surplus;
  while (at < end) {
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
      more += surplusOfCharacter(first);
      continue;
    }
    const from = start - more;
    let sign: number;
    let shorter = none;
    let length = at - start;
    if (length > 0 && (kinds[bytes[at] ?? 0] === kind.gap || endsWord(bytes, at))) {
      sign = signOf(bytes, start, at);
      if (((bytes[at - 1] ?? 0) | 32) === 115 && length > 5) shorter = signOf(bytes, start, at - 1);
    } else {
      readWord(text, from);
      byteAt = start;
      surplus = more;
      skipTo(word.next);
      at = byteAt;
      more = surplus;
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
      byteAt = at;
      surplus = more;
      place.from = from;
      place.at = at - more;
      place.first = begins ? written : none;
      place.may = bits;
      place.previous = previous;
      place.previousFrom = previousFrom;
      return true;
    }
    previous = begins ? written : none;
    previousFrom = from;
  }
  return false;
}

const isBetweenWords = (found: number): boolean => found === gap || found === dash || found === unseen;

/** Whether a word in plain letters ends before this byte; else it has to be read as `readWord` does. */
function endsWord(bytes: Uint8Array, at: number): boolean {
  const after = kinds[bytes[at] ?? 0];
  if (after === kind.dash) return (bytes[at + 1] ?? 0) > 32;
  return after !== kind.wide || classAt(bytes, at) === gap;
}
