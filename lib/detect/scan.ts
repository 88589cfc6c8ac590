import { classes, classOf, dash, firstLetter, gap, unknown, unseen } from './characters.ts';
import { anyCase, capitalised, type Filter, mayHave, pair } from './name-filter.ts';
import { hashStart, mayBeGenitive, readWord, word } from './tokens.ts';
import { companyNounEnds, endOfNoun, formTable, inFormTable, longestForm } from './company-signs.ts';

// The loop that goes over every letter of every page: from one word at which something may stand to the next. Everything else is done elsewhere, so that this stays
// so small that an engine has it compiled within the first pages of a text: in a page that was just loaded, nothing is.

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
  hash: hashStart,
  /** Bits of `may`. */
  may: 0,
  /** Hash of the word before it, or `none`, and where that begins. Set anew for the next. */
  previous: none,
  previousFrom: 0,
};

/** To the beginning of a text. */
export function rewind(): void {
  place.at = 0;
  place.previous = none;
}

/** Goes on, from `place.at`, to the next word at which something may stand; false when there is none. */
export function nextPlace(text: string, filter: Filter, shift: number): boolean {
  let { at, previous, previousFrom } = place;
  const { length } = text;
  while (at < length) {
    const from = at;
    const first = text.charCodeAt(from);
    let letter = classes[first] ?? gap;
    if (letter === unknown) letter = classOf(first);
    if (letter === gap || letter === dash || letter === unseen) {
      at++;
      continue;
    }
    // As `readWord` does for plain letters, which nearly all are; written out, because this is where the time goes.
    let hash = hashStart;
    let hashBefore = hashStart;
    while (letter >= firstLetter) {
      hashBefore = hash;
      hash = ((hash << 5) ^ (hash >> 20) ^ letter) & 0x1ff_ffff;
      letter = ++at < length ? (classes[text.charCodeAt(at)] ?? gap) : gap;
    }
    let isGenitive = at - from > 5 && (text.charCodeAt(at - 1) | 32) === 115;
    // Nowhere before the beginning or behind the end is looked at: an engine throws away what it had compiled for texts.
    if (letter !== gap && !(letter === dash && at + 1 < length && text.charCodeAt(at + 1) > 32)) {
      readWord(text, from);
      ({ hash, hashBefore, next: at } = word);
      isGenitive = mayBeGenitive();
    }

    let bits = 0;
    const isCapital = first < 97 || first > 122;
    if (previous !== none) {
      if (mayHave(filter, shift, pair(previous, hash)) || (isGenitive && mayHave(filter, shift, pair(previous, hashBefore))))
        bits = may.beSecond;
    }
    if (mayHave(filter, shift, anyCase(hash)) || (isCapital && mayHave(filter, shift, capitalised(hash)))) bits |= may.beName;
    else if (isGenitive && (mayHave(filter, shift, anyCase(hashBefore)) || mayHave(filter, shift, capitalised(hashBefore))))
      bits |= may.beName;
    if (isCapital && from > 4 && companyNounEnds[endOfNoun(text, from)] === 1) bits |= may.beCompany;
    if (at - from <= longestForm && formTable[inFormTable(hash)] === 1) bits |= may.beForm;
    if (bits !== 0) {
      place.from = from;
      place.at = at;
      place.hash = hash;
      place.may = bits;
      place.previous = previous;
      place.previousFrom = previousFrom;
      return true;
    }
    previous = hash;
    previousFrom = from;
  }
  return false;
}
