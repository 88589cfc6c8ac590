import type { Candidate, Mention } from '../mention.ts';
import { isWordCharacter } from './characters.ts';
import { isInAddress } from './in-address.ts';
import { kindRules } from './kinds/index.ts';
import type { Found } from './longest-name.ts';

/** What a name that was found says in its place: with the words that belong to it, unless it is part of something else. Does not go left of `from`. */
export function asMention(text: string, found: Found, from: number): Mention | undefined {
  const start = withFirstSign(text, found);
  const end = withLastSign(text, start, found.end);
  if (isInAddress(text, start, end)) return undefined;
  const left = hyphenated(text, start, -1);
  const right = hyphenated(text, end, 1);
  const fitting = found.candidates.filter((candidate) => {
    const rules = kindRules.find((each) => each.kind === candidate.kind);
    return rules?.mayBeJoined(candidate, left, right) ?? true;
  });
  return fitting.length > 0 ? firstOf(fitting, text, from, start, end) : undefined;
}

const firstOf = (candidates: Candidate[], text: string, from: number, start: number, end: number) => {
  for (const rules of kindRules) {
    const extended = rules.extend?.(candidates, text, from, start, end);
    if (extended) return extended;
  }
  return { start, end, candidates };
};

/** The apostrophe of "'s-Hertogenbosch" and "'t Harde" belongs to the name, and the sign of "@migo-boras". */
const withFirstSign = (text: string, { start, candidates }: Found): number =>
  (text.charAt(start - 1) === '@' && !isWordCharacter(text.charCodeAt(start - 2)) && candidates.some(({ name }) => name.startsWith('@'))) ||
  (!isWordCharacter(text.charCodeAt(start + 1)) && /['’‘`´]/.test(text.charAt(start - 1)) && !isWordCharacter(text.charCodeAt(start - 2)))
    ? start - 1
    : start;

/** And the last full stop of "B.V." and "Nuenen c.a.", and the bracket that closes "Verkeersmodel Fiets (Brutus)". */
function withLastSign(text: string, start: number, end: number): number {
  const sign = text.charCodeAt(end);
  if (sign === 46) return /\b(?:[BN]\.\s?V|V\.O\.F|c\.a)$/.test(text.slice(Math.max(start, end - 5), end)) ? end + 1 : end;
  return sign === 41 && /\([^)]*$/.test(text.slice(start, end)) ? end + 1 : end;
}

/** The word glued on with a hyphen, on the left (`-1`) or right (`1`): "oud" in "oud-VVD'er", "leider" in "VVD-leider". Empty when there is none. */
function hyphenated(text: string, at: number, side: -1 | 1): string {
  const hyphen = text.charCodeAt(side < 0 ? at - 1 : at);
  if (hyphen !== 45 && hyphen !== 0x2010 && hyphen !== 0x2011) return '';
  const from = side < 0 ? at - 2 : at + 1;
  let to = from;
  while (to >= 0 && to < text.length && Math.abs(to - from) < 40 && isWordCharacter(text.charCodeAt(to))) to += side;
  return side < 0 ? text.slice(to + 1, from + 1) : text.slice(from, to);
}
