import type { Candidate, Mention } from '../mention.ts';
import { kindRules } from './kinds/index.ts';
import { legalNames } from './kinds/supplier.ts';
import { gaps, noEntity, type NameIndex } from './name-index.ts';
import { isWordCharacter, tokenise, type Tokens } from './tokens.ts';
import { type Opened, openedBy, withUnlisted } from './unlisted.ts';

/**
 * Finds every name of the index in a text, the longest where several begin, never two on one place. Offsets in UTF-16 code units; in
 * order. Says what a name could be, not what it is: that is `identify`'s. Pure; time is linear in the length of the text.
 */
export function detect(text: string, index: NameIndex): Mention[] {
  const tokens = tokenise(text, index.lookup);
  const mentions: Mention[] = [];
  const opened: Opened[] = [];
  for (let at = 0; at < tokens.count;) {
    // Most words begin no name.
    const word = tokens.word[at] ?? -1;
    const found = word < 0 || index.first(word) === 0 ? undefined : longestAt(text, tokens, at, index);
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
  return withLegalNames(text, opened.length === 0 ? mentions : withUnlisted(text, mentions, opened));
}

interface Found {
  /** In words. */
  length: number;
  candidates: Candidate[];
}

function longestAt(text: string, tokens: Tokens, from: number, index: NameIndex): Found | undefined {
  const word = tokens.word[from] ?? -1;
  let node = word < 0 ? 0 : index.first(word);
  let best: Found | undefined;
  for (let at = from; node > 0;) {
    const end = index.namesFrom(node + 1);
    let candidates: Candidate[] | undefined;
    for (let name = index.namesFrom(node); name < end; name++) {
      if (!isSpelledLike(text, tokens, from, at, name, index)) continue;
      candidates ??= [];
      const entity = index.entityOf(name);
      if (entity === noEntity) continue;
      const { role, cue } = index.rulesOf(name);
      const { key, kind, bodyType, name: official, owner, ended } = index.entity(entity);
      if (candidates.some((each) => each.entity === key)) continue;
      candidates.push({
        entity: key,
        kind,
        ...(bodyType && { bodyType }),
        name: official,
        role,
        cue,
        ...(owner && { owner }),
        ...(ended && { ended }),
      });
    }
    if (candidates) best = { length: at - from + 1, candidates };
    // Only the last word of a name may have a genitive "s".
    if (tokens.genitive[at] === 1 || ++at >= tokens.count) break;
    node = index.next(node, tokens.word[at] ?? -1);
    if (node > 0 && !isJoined(text, tokens.end[at - 1] ?? 0, tokens.start[at] ?? 0, index.gapBefore(node))) break;
  }
  return best;
}

const longestGap = 24;

/** Whether what stands between two words lets them be one name. Spaces (also without a break), hyphens and one line break always do. */
function isJoined(text: string, from: number, to: number, allowed: number): boolean {
  if (to - from > longestGap) return false;
  let lines = 0;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10) {
      if (++lines > 1) return false;
    } else if (code === 39 || code === 0x2019 || code === 0x2018 || code === 0x60 || code === 0xb4) {
      if ((allowed & gaps.apostrophe) === 0) return false;
    } else if (code === 44) {
      if ((allowed & gaps.comma) === 0) return false;
    } else if (code === 46) {
      if ((allowed & gaps.dot) === 0) return false;
    } else if (!isSpaceOrHyphen(code) && (allowed & gaps.other) === 0) return false;
  }
  return true;
}

const isSpaceOrHyphen = (code: number): boolean =>
  code === 32 ||
  code === 45 ||
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
  const { letters } = index.rulesOf(name);
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
function isInAddress(text: string, start: number, end: number): boolean {
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

/** Companies that no register here knows, by their legal form; a known name that ends with the same form wins, and one within gives way. */
function withLegalNames(text: string, mentions: Mention[]): Mention[] {
  const ends = new Set(mentions.map(({ end }) => end));
  const legal = legalNames(text).filter(({ end }) => !ends.has(end));
  if (legal.length === 0) return mentions;
  const kept = mentions.filter((mention) => !legal.some((each) => covers(each, mention)));
  const added = legal.filter((each) => !kept.some((mention) => mention.start < each.end && each.start < mention.end));
  return [...kept, ...added].toSorted((a, b) => a.start - b.start);
}

const covers = (outer: Mention, inner: Mention): boolean =>
  outer.start <= inner.start && outer.end >= inner.end && outer.end - outer.start > inner.end - inner.start;
