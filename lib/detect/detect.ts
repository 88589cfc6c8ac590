import type { Candidate, Mention } from '../mention.ts';
import { kindRules } from './kinds/index.ts';
import { legalFormWords, legalNames, namedCompanies } from './unlisted-companies.ts';
import { gaps, type NameIndex } from './name-index.ts';
import { among, isWordCharacter, tokenise, type Tokens } from './tokens.ts';
import { type Opened, openedBy, withUnlisted } from './unlisted.ts';

const forms = among(legalFormWords);

/**
 * Finds every name of the index in a text, the longest where several begin, never two on one place. Offsets in UTF-16 code units; in
 * order. Says what a name could be, not what it is: that is `identify`'s. Pure; time is linear in the length of the text.
 */
export function detect(text: string, index: NameIndex): Mention[] {
  const tokens = tokenise(text, index.lookup, forms);
  const mentions: Mention[] = [];
  const opened: Opened[] = [];
  for (let at = 0; at < tokens.count;) {
    // Most words begin no name.
    const word = tokens.word[at] ?? -1;
    const found = word < 0 || word >= index.firstWords ? undefined : longestAt(text, tokens, at, index);
    if (!found) {
      at++;
      continue;
    }
    const mention = found.candidates.length > 0 ? asMention(text, tokens, found, at, mentions.at(-1)?.end ?? 0) : undefined;
    if (mention) mentions.push(mention);
    const unlisted = openedBy(text, tokens.start[at] ?? 0, tokens.end[at + found.length - 1] ?? 0);
    if (unlisted && !isInAddress(text, unlisted.from, unlisted.to)) opened.push(unlisted);
    // What is no mention after all may hide a name that begins later; what silences hides nothing.
    at += mention || found.candidates.length === 0 ? found.length : 1;
  }
  const named = opened.length === 0 ? mentions : withUnlisted(text, mentions, opened);
  return withUnlistedCompanies(text, named, tokens.mayHave);
}

interface Found {
  /** In words. */
  length: number;
  candidates: Candidate[];
}

/** What stands between the words of the name that is being followed; bits of `gaps` for each place. */
const between: number[] = [];

function longestAt(text: string, tokens: Tokens, from: number, index: NameIndex): Found | undefined {
  const word = tokens.word[from] ?? -1;
  let low = index.namesFrom(word);
  let high = index.namesFrom(word + 1);
  let best: Found | undefined;
  for (let place = 0; ; place++) {
    const at = from + place;
    // Of the names that have all words so far, those that end here come first.
    const end = index.below(low, high, place, 0);
    if (end > low) best = endingAt(text, tokens, from, at, low, end, index) ?? best;
    // Only the last word of a name may have a genitive "s".
    if (end === high || tokens.genitive[at] === 1 || at + 1 >= tokens.count) return best;
    const next = tokens.word[at + 1] ?? -1;
    if (next < 0) return best;
    low = index.below(end, high, place, next);
    high = index.below(low, high, place, next + 1);
    if (low === high) return best;
    const gap = gapBetween(text, tokens.end[at] ?? 0, tokens.start[at + 1] ?? 0);
    if (gap < 0) return best;
    between[place] = gap;
  }
}

/** The names from..to, all of the same words, that are written as they stand at from..at in the text. */
function endingAt(text: string, tokens: Tokens, from: number, at: number, low: number, high: number, index: NameIndex): Found | undefined {
  let candidates: Candidate[] | undefined;
  for (let name = low; name < high; name++) {
    if (!isSpelledLike(text, tokens, from, at, name, index) || !isJoinedLike(name, at - from, index)) continue;
    candidates ??= [];
    const candidate = index.candidate(name);
    if (candidate && !candidates.some(({ entity }) => entity === candidate.entity)) candidates.push(candidate);
  }
  return candidates && { length: at - from + 1, candidates };
}

/** Whether nothing stands between the words that the name has not. */
function isJoinedLike(name: number, places: number, index: NameIndex): boolean {
  for (let place = 0; place < places; place++) if (((between[place] ?? 0) & ~index.gapBefore(name, place)) !== 0) return false;
  return true;
}

const longestGap = 24;

/** What stands between two words, as bits of `gaps`; -1 when it parts them. Spaces (also without a break), hyphens and one line break count for nothing. */
function gapBetween(text: string, from: number, to: number): number {
  if (to - from > longestGap) return -1;
  let lines = 0;
  let found = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 32 || code === 45) continue;
    if (code === 10) {
      if (++lines > 1) return -1;
    } else if (code === 39 || code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4) found |= gaps.apostrophe;
    else if (code === 44) found |= gaps.comma;
    else if (code === 46) found |= gaps.dot;
    else if (!isSpaceOrHyphen(code)) found |= gaps.other;
  }
  return found;
}

const isSpaceOrHyphen = (code: number): boolean =>
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0xad ||
  (code >= 0x2000 && code <= 0x2015) ||
  code === 0x2028 ||
  code === 0x202f ||
  code === 0x2060 ||
  code === 0x3000 ||
  code === 0xfeff;

/** Whether the capitals in the text are those that the name asks for. */
function isSpelledLike(text: string, tokens: Tokens, from: number, to: number, name: number, index: NameIndex): boolean {
  const letters = index.lettersOf(name);
  if (letters === 'any') return true;
  const asked = index.capitalsOf(name);
  const genitive = tokens.genitive[to] === 1;
  let capitals = 0;
  let bit = 0;
  let small = false;
  for (let at = from; at <= to; at++) {
    const end = (tokens.end[at] ?? 0) - (genitive && at === to ? 1 : 0);
    for (let place = tokens.start[at] ?? 0; place < end; place++) {
      const first = place === tokens.start[at];
      if (letters === 'initials' && !first) {
        if (!small) small = isSmall(text.charAt(place));
        continue;
      }
      const letter = text.charAt(place);
      if (!isWordCharacter(letter.charCodeAt(0))) continue;
      if (isSmall(letter)) small = true;
      else if (bit < 16 && letter !== letter.toLowerCase()) capitals |= 1 << bit;
      bit++;
    }
  }
  if (letters === 'initials') return (capitals & asked) === asked;
  return capitals === asked || (!small && (capitals & asked) === asked && !genitive);
}

const isSmall = (letter: string): boolean => letter !== letter.toUpperCase() && letter === letter.toLowerCase();

const firstOf = (candidates: Candidate[], text: string, from: number, start: number, end: number) => {
  for (const rules of kindRules) {
    const extended = rules.extend?.(candidates, text, from, start, end);
    if (extended) return extended;
  }
  return { start, end, candidates };
};

function asMention(text: string, tokens: Tokens, found: Found, at: number, from: number): Mention | undefined {
  const start = withApostrophe(text, tokens.start[at] ?? 0, tokens.end[at] ?? 0);
  const end = withLastDot(text, start, tokens.end[at + found.length - 1] ?? 0);
  if (isInAddress(text, start, end)) return undefined;
  const left = hyphenated(text, start, -1);
  const right = hyphenated(text, end, 1);
  const fitting = found.candidates.filter((candidate) => {
    const rules = kindRules.find((each) => each.kind === candidate.kind);
    return rules?.mayBeJoined(candidate, left, right) ?? true;
  });
  return fitting.length > 0 ? firstOf(fitting, text, from, start, end) : undefined;
}

/** The apostrophe of "'s-Hertogenbosch" and "'t Harde" belongs to the name. */
const withApostrophe = (text: string, start: number, end: number): number =>
  end - start === 1 && /['’‘`´]/.test(text.charAt(start - 1)) && !isWordCharacter(text.charCodeAt(start - 2)) ? start - 1 : start;

/** And the last full stop of "B.V." */
const withLastDot = (text: string, start: number, end: number): number =>
  text.charAt(end) === '.' && /\b(?:[BN]\.\s?V|V\.O\.F)$/.test(text.slice(Math.max(start, end - 5), end)) ? end + 1 : end;

/** The word glued on with a hyphen, on the left (`-1`) or right (`1`): "oud" in "oud-VVD'er", "leider" in "VVD-leider". Empty when there is none. */
function hyphenated(text: string, at: number, side: -1 | 1): string {
  const hyphen = text.charCodeAt(side < 0 ? at - 1 : at);
  if (hyphen !== 45 && hyphen !== 0x2010 && hyphen !== 0x2011) return '';
  const from = side < 0 ? at - 2 : at + 1;
  let to = from;
  while (to >= 0 && to < text.length && Math.abs(to - from) < 40 && isWordCharacter(text.charCodeAt(to))) to += side;
  return side < 0 ? text.slice(to + 1, from + 1) : text.slice(from, to);
}

/** Part of a web or mail address, a file path or an account name: no mention. */
export function isInAddress(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  if (before === '@' || before === '_' || before === '\\') return true;
  const after = text.charAt(end);
  if (after === '@' || after === '_') return true;
  if (after === '.' && isWordCharacter(text.charCodeAt(end + 1)) && text.charAt(end + 1) !== text.charAt(end + 1).toUpperCase())
    return true;
  if (before !== '/' && before !== '.' && after !== '/') return false;
  const chunk = /\S{0,80}$/.exec(text.slice(Math.max(0, start - 80), start))?.[0] ?? '';
  return /:\/\/|www\.|\.\w+\//i.test(chunk) || (before === '.' && isWordCharacter(text.charCodeAt(start - 2)));
}

/**
 * Companies that no register here knows. One with a legal form beats a name within it, but not a known name that ends with the same form; where it
 * begins with a company that is known everywhere ("Heijmans Utiliteit B.V.") it is that company. One behind a word for a company gives way to any other.
 */
function withUnlistedCompanies(text: string, mentions: Mention[], mayHaveForms: boolean): Mention[] {
  const legal = (mayHaveForms ? legalNames(text) : []).flatMap((each): Mention[] => {
    const within = touching(mentions, each);
    // A known name that reaches beyond it, or ends with the same form, is the better reading.
    if (within.some((mention) => mention.end >= each.end || mention.start < each.start)) return [];
    const parent = within
      .find(({ start, end }) => start === each.start && !/^\s(?:en|&|\+|\/)/.test(text.slice(end, each.end)))
      ?.candidates.find(({ kind, cue, role }) => kind === 'supplier' && (cue === 'none' || role === 'full'));
    return [parent ? { ...each, candidates: [{ ...parent, role: 'full' }] } : each];
  });
  const kept = legal.length === 0 ? mentions : mentions.filter((mention) => touching(legal, mention).length === 0);
  const sure = merged(kept, legal);
  return merged(
    sure,
    namedCompanies(text).filter((each) => touching(sure, each).length === 0),
  );
}

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
