import type { Mention } from '../mention.ts';
import { asMention } from './as-mention.ts';
import { isInAddress } from './in-address.ts';
import { isAfterNoun, mayBeForm } from './company-signs.ts';
import { withHalvedNames } from './halved-names.ts';
import { type Found, longestName } from './longest-name.ts';
import type { NameIndex } from './name-index.ts';
import { findPlaces, may, none, places } from './scan.ts';
import { type Opened, openedBy, withUnlisted } from './unlisted.ts';
import { legalNames, namedCompanies } from './unlisted-companies.ts';

/**
 * Finds every name of the index in a text, the longest where several begin, never two on one place. Offsets in UTF-16 code units; in
 * order. Says what a name could be, not what it is: that is `identify`'s. Pure; time is linear in the length of the text.
 */
export function detect(text: string, index: NameIndex): Mention[] {
  findPlaces(text, index.filter, index.filterShift);
  return mentionsAt(text, 0, places.count, 0, index);
}

/** Between texts that are looked through together: in no name, no space and no end of a line. */
const between = '\u0000';
/** What makes an engine take two bytes for each letter of a text, and a browser three times as long to encode it. Of other texts it is told at once that this is not in them. */
const wide = /[\u0100-\uffff]/;

/**
 * The same for many texts: the names in each in which there are some, by its number. To ask a browser for the bytes of a paragraph costs as much as to go through them: that is done
 * for all at once, those with wide letters by themselves.
 */
export function detectEach(texts: readonly string[], index: NameIndex): Map<number, Mention[]> {
  const found = new Map<number, Mention[]>();
  const narrow: number[] = [];
  const others: number[] = [];
  for (let number = 0; number < texts.length; number++) (wide.test(texts[number] ?? '') ? others : narrow).push(number);
  detectTogether(texts, narrow, index, found);
  detectTogether(texts, others, index, found);
  return found;
}

/** Looks through the texts with these numbers as one, and puts what is in each to what was found. */
function detectTogether(texts: readonly string[], numbers: readonly number[], index: NameIndex, found: Map<number, Mention[]>): void {
  const together = numbers.length === texts.length ? texts : numbers.map((number) => texts[number]);
  findPlaces(together.join(between), index.filter, index.filterShift);
  let begin = 0;
  let place = 0;
  for (let nth = 0; place < places.count; nth++) {
    const number = numbers[nth] ?? 0;
    const text = texts[number] ?? '';
    const first = place;
    const end = begin + text.length;
    while (place < places.count && (places.from[place] ?? 0) < end) place++;
    if (place > first) {
      const mentions = mentionsAt(text, first, place, begin, index);
      if (mentions.length > 0) found.set(number, mentions);
    }
    begin = end + between.length;
  }
}

/** The names at places first…last of a text, which are counted from before its beginning. */
function mentionsAt(text: string, first: number, last: number, begin: number, index: NameIndex): Mention[] {
  const mentions: Mention[] = [];
  const opened: Opened[] = [];
  /** Capitals behind a word for a company. */
  const named: number[] = [];
  let hasForm = false;

  /** Takes the name that begins here and goes on beyond there, if any, and gives where to read on; `none` when nothing was taken. */
  const take = (from: number, beyond: number): number => {
    const found = withoutArticle(text, longestName(text, from, index), index);
    if (!found || found.end <= beyond) return none;
    const mention = found.candidates.length > 0 ? asMention(text, found, mentions.at(-1)?.end ?? 0) : undefined;
    if (mention) mentions.push(mention);
    const unlisted = openedBy(text, found.start, found.end);
    if (unlisted && !isInAddress(text, unlisted.from, unlisted.to)) opened.push(unlisted);
    // What is no mention after all may hide a name that begins later; what silences hides nothing.
    return mention || found.candidates.length === 0 ? found.end : none;
  };

  /** Where the name that was taken last ends. */
  let taken = 0;
  for (let place = first; place < last; place++) {
    const bits = places.may[place] ?? 0;
    const from = (places.from[place] ?? 0) - begin;
    const previousFrom = (places.previousFrom[place] ?? 0) - begin;
    if ((bits & may.beForm) !== 0 && mayBeForm(text, from)) hasForm = true;
    if (from < taken) continue;
    if ((bits & may.beCompany) !== 0 && isAfterNoun(text, from)) named.push(from);
    let end: number = none;
    if ((bits & may.beSecond) !== 0 && previousFrom >= taken) end = take(previousFrom, from);
    if (end === none && (bits & may.beName) !== 0) end = take(from, from);
    if (end !== none) taken = end;
  }
  const whole = withHalvedNames(text, mentions, (words, from) => {
    const found = longestName(words, from, index);
    return found && asMention(words, found, 0);
  });
  const listed = opened.length === 0 ? whole : withUnlisted(text, whole, opened);
  return hasForm || named.length > 0 ? withUnlistedCompanies(text, listed, hasForm, named) : listed;
}

const article = /^(?:De|Het)\s+(?=\p{Lu})/u;

/** "De Unie" is a party, but "De Unie van Waterschappen" is what begins behind the article. */
function withoutArticle(text: string, found: Found | undefined, index: NameIndex): Found | undefined {
  const first = found && text.charAt(found.start);
  if (!found || (first !== 'D' && first !== 'H')) return found;
  const before = article.exec(text.slice(found.start, found.end))?.[0];
  const longer = before === undefined ? undefined : longestName(text, found.start + before.length, index);
  return longer && longer.candidates.length > 0 && longer.end > found.end ? longer : found;
}

/**
 * Companies that no register here knows. One with a legal form beats a name within it, but not a known name that ends with the same form; where it
 * begins with a company that is known everywhere ("Heijmans Utiliteit B.V.") it is that company. One behind a word for a company gives way to any other.
 */
function withUnlistedCompanies(text: string, mentions: Mention[], hasForm: boolean, afterNouns: readonly number[]): Mention[] {
  const legal = (hasForm ? legalNames(text) : []).flatMap((each): Mention[] => {
    const within = touching(mentions, each);
    // A known name that reaches beyond it, or ends with the same form, is the better reading.
    if (within.some((mention) => mention.end >= each.end || mention.start < each.start || isBodyWithForm(text, mention, each))) return [];
    const parent = within
      .find(({ start, end }) => start === each.start && !/^\s(?:en|&|\+|\/)/.test(text.slice(end, each.end)))
      ?.candidates.find(({ kind, cue, role }) => kind === 'supplier' && (cue === 'none' || role === 'full'));
    return [parent ? { ...each, candidates: [{ ...parent, role: 'full' }] } : each];
  });
  const kept = legal.length === 0 ? mentions : mentions.filter((mention) => touching(legal, mention).length === 0);
  const sure = merged(kept, legal);
  return merged(
    sure,
    namedCompanies(text, afterNouns).filter((each) => touching(sure, each).length === 0),
  );
}

/** "De Nederlandsche Bank N.V.", also at the end of a row: a body that the form belongs to. */
const isBodyWithForm = (text: string, { end, candidates }: Mention, whole: Mention): boolean =>
  /^\s\S+$/.test(text.slice(end, whole.end)) &&
  candidates.some(({ kind, cue, role }) => kind === 'government-body' && cue === 'none' && role === 'full');

const merged = (mentions: Mention[], more: Mention[]): Mention[] =>
  more.length === 0 ? mentions : [...mentions, ...more].toSorted((a, b) => a.start - b.start);

/** Those of the mentions, in order and none over another, that share a letter with this one. */
function touching(mentions: readonly Mention[], { start, end }: Mention): Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  let last = low;
  while ((mentions[last]?.start ?? end) < end) last++;
  return mentions.slice(low, last);
}
