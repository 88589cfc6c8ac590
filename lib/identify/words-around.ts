import { withoutSoftHyphens } from '../detect/soft-hyphens.ts';
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
  /** The sighting before this one in the passage, if any. */
  previous: Sighting | undefined;
  /** The mention after this one, if any; not judged yet. */
  next: Mention | undefined;
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

export function surroundings(text: string, mention: Mention, previous?: Sighting, next?: Mention): Surroundings {
  return {
    text,
    mention,
    surface: text.slice(mention.start, mention.end),
    left: withoutSoftHyphens(text.slice(Math.max(0, mention.start - reach), mention.start)),
    right: withoutSoftHyphens(text.slice(mention.end, mention.end + reach)),
    previous,
    next,
  };
}

/** The words that a pattern found, fit to be quoted in a sentence; undefined when it found nothing. */
export function found(pattern: RegExp, text: string): string | undefined {
  const match = pattern.exec(text);
  return match ? quoted(match[0]) : undefined;
}

const longestQuote = 60;

export function quoted(words: string): string {
  const tidy = words.replace(/[\s\u00ad]+/g, ' ').replace(/^[\s,;:.([]+|[\s,;:([]+$/g, '');
  return tidy.length > longestQuote ? `…${tidy.slice(-longestQuote)}` : tidy;
}

/** Whether the words around are all in capitals, as in a heading: then capitals say nothing. */
export function isShouted({ left, right, surface }: Surroundings): boolean {
  const around = `${left.slice(-40)} ${right.slice(0, 40)}`.replace(/[^\p{L}]/gu, '');
  return surface === surface.toUpperCase() && around.length >= 8 && around === around.toUpperCase();
}
