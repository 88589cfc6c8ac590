import type { Pattern } from '../detect/brought-words.ts';
import { mayHaveBrokenWords, withoutSoftHyphens } from '../detect/soft-hyphens.ts';
import type { Candidate, Mention, Sighting } from '../mention.ts';

/** A mention in its surroundings: the words before and after it, and where on the page we are. */
export interface Surroundings {
  /** The whole passage. */
  text: string;
  mention: Mention;
  surface: string;
  /** Up to 160 code units before and after. */
  left: string;
  right: string;
  /** The last word before, in small letters; or the sign, where one stands before the name or its last word: "van", "(", "." */
  before: string;
  /** The sighting before this one in the passage, if any. */
  previous: Sighting | undefined;
  /** The mention after this one, if any; not judged yet. */
  next: Mention | undefined;
  /** The words of the passage that a pattern finds, fit to be quoted; looked for once a passage. */
  says(pattern: Pattern): string | undefined;
}

/** A candidate that a rule speaks for. */
export interface Verdict {
  candidate: Candidate;
  confidence: number;
  /** Key under `why` in assets/locales. */
  rule: string;
  cue?: string;
}

const reach = 160;

/** A longer passage is asked in parts, so that what is far away says nothing and costs nothing. In code units. */
const longestPart = 4_000;

/** Makes the surroundings of mentions in one passage. */
export function readerOf(text: string): (mention: Mention, previous?: Sighting, next?: Mention) => Surroundings {
  let said: Map<Pattern, Map<number, string | undefined>> | undefined;
  // Asked once: most passages have no such hyphens, and each mention has two sides.
  const asRead = mayHaveBrokenWords(text) ? withoutSoftHyphens : (words: string) => words;
  return (mention, previous, next) => {
    const left = asRead(text.slice(Math.max(0, mention.start - reach), mention.start));
    const part = Math.floor(mention.start / longestPart);
    return {
      text,
      mention,
      surface: text.slice(mention.start, mention.end),
      left,
      right: asRead(text.slice(mention.end, mention.end + reach)),
      before: lastWord(left),
      previous,
      next,
      says(pattern) {
        said ??= new Map();
        const known = said.get(pattern) ?? new Map<number, string | undefined>();
        said.set(pattern, known);
        if (!known.has(part)) known.set(part, found(pattern, text.slice(part * longestPart, (part + 1) * longestPart)));
        return known.get(part);
      },
    };
  };
}

/** As `\s` of an expression; what is not ASCII is seldom, and asked. */
const isSpace = (code: number): boolean =>
  code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || (code > 0xff && /\s/.test(String.fromCharCode(code)));

/** Where the last word begins, and where it ends. */
function lastWordIn(left: string): [from: number, to: number] {
  let to = left.length;
  while (to > 0 && isSpace(left.charCodeAt(to - 1))) to--;
  let from = to;
  while (from > 0 && !isSpace(left.charCodeAt(from - 1))) from--;
  return [from, to];
}

function lastWord(left: string): string {
  const [from, to] = lastWordIn(left);
  // ",,Ede wil": as papers open a quotation.
  if (left.endsWith(',,')) return '„';
  if (to === left.length || /[.,;:!?()\]"'”’«»]/.test(left.charAt(to - 1))) return left.charAt(to - 1);
  return left.slice(from, to).toLowerCase();
}

/** The last word before as it is written, with the space behind it; empty when there is none behind it. An expression for that would begin anew at every letter. */
export function lastWordAsWritten(left: string): string {
  const [from, to] = lastWordIn(left);
  return to === left.length ? '' : left.slice(from);
}

/** The same as if the last `length` code units before the name were not there. */
export function withoutLast(around: Surroundings, length: number): Surroundings {
  const left = around.left.slice(0, around.left.length - length);
  return { ...around, left, before: lastWord(left) };
}

/** The words that a pattern found, fit to be quoted in a sentence; undefined when it found nothing. */
export function found(pattern: Pattern, text: string): string | undefined {
  const match = pattern.exec(text);
  return match ? quoted(match[0]) : undefined;
}

const longestQuote = 60;

export function quoted(words: string): string {
  const tidy = words.replace(/[\s\u00ad]+/g, ' ').replace(/^[\s,;:.([]+|[\s,;:([]+$/g, '');
  return tidy.length > longestQuote ? `…${tidy.slice(-longestQuote)}` : tidy;
}

/** The sentence of the mention, as far as its surroundings reach. */
export function sentenceOf({ left, surface, right }: Surroundings): string {
  // Backwards by hand: an expression would begin anew at every letter.
  let from = left.length;
  while (from > 0 && !endsSentence.has(left.charAt(from - 1))) from--;
  return `${left.slice(from)}${surface}${/^[^.!?]*/u.exec(right)?.[0] ?? ''}`;
}
const endsSentence = new Set('.!?');

/** Whether the words around are all in capitals, as in a heading: then capitals say nothing. */
export function isShouted({ left, right, surface }: Surroundings): boolean {
  if (surface !== surface.toUpperCase()) return false;
  const around = `${left.slice(-40)} ${right.slice(0, 40)}`;
  return around === around.toUpperCase() && (around.match(/\p{L}/gu)?.length ?? 0) >= 8;
}
