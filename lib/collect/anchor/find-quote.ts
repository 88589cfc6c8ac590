import search from 'approx-string-match';
import type { Anchor } from '../../anchor.ts';
import { contextLength, offsetOfCodePoint } from './describe-quote.ts';

/** A quote found again. Offsets in UTF-16 code units. */
export interface FoundQuote {
  start: number;
  end: number;
  state: 'exact' | 'moved' | 'changed';
  /** 0–1; 1 when every letter is the same. */
  similarity: number;
}

/** At most this share of a quote's letters may differ (edit distance), or it is another text. */
const largestChange = 1 / 4;
/**
 * Share of a quote and its context together that must be the same (as `evidenceFor` counts it), or it may as well be somewhere else that the same words
 * stand. For a name of sixteen letters: three quarters of the context on one side, or somewhat more than half on both.
 */
const leastEvidence = 2 / 5;
/** So many letters in the same order, the quote and what touches it, are no accident: a sentence that moved between other sentences. */
const longEnough = 40;
/** Of a longer quote, only so much of its head and of its tail is sought; the rest is compared where those were found. */
const soughtLength = 256;
/** How many places are looked at closely. A name may stand on a page a hundred thousand times. */
const mostCandidates = 50;
/** How much is searched at a time. UTF-16 code units. */
const stretch = 16_384;

interface Span {
  start: number;
  end: number;
}
interface Scored extends FoundQuote {
  evidence: number;
}

/**
 * Finds a described quote in a text that may have changed since: first word for word, in the place whose context is most alike (the nearest to where it
 * was, among equals), then with changes in it. Finds nothing rather than something else: a name that stands elsewhere, between other words, is not it.
 * Takes a breath (yields) often; between two breaths lies a bounded amount of work, whatever the text.
 * @param isShown whether a span is there to be read; of two equals, the one that is wins
 */
export function* findQuote(
  text: string,
  { quote, position }: Anchor,
  isShown: (span: Span) => boolean = () => true,
): Generator<void, FoundQuote | undefined, void> {
  const { exact } = quote;
  if (exact === '') return undefined;
  const sought: Sought = { ...quote, expected: offsetOfCodePoint(text, position.start) };
  const best = (yield* bestExact(text, sought, isShown)) ?? (yield* bestChanged(text, sought, isShown));
  return best && { start: best.start, end: best.end, state: best.state, similarity: best.similarity };
}

interface Sought {
  exact: string;
  prefix: string;
  suffix: string;
  /** Where it stood. */
  expected: number;
}

function* bestExact(text: string, sought: Sought, isShown: (span: Span) => boolean): Generator<void, Scored | undefined, void> {
  const { exact, prefix, suffix, expected } = sought;
  const rough: { start: number; alike: number }[] = [];
  let sinceBreath = 0;
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    rough.push({ start, alike: sameBackwards(text, start, prefix) + sameForwards(text, start + exact.length, suffix) });
    if (rough.length > mostCandidates * 20) keepBest(rough, expected);
    if (++sinceBreath % 1_000 === 0) yield;
  }
  yield;
  keepBest(rough, expected);
  const candidates = rough.flatMap(({ start, alike }): Scored[] => {
    const span = { start, end: start + exact.length };
    const evidence = evidenceFor(text, span, sought, exact.length);
    const isIt = evidence >= leastEvidence || exact.length + alike >= longEnough;
    return isIt ? [{ ...span, state: start === expected ? 'exact' : 'moved', similarity: 1, evidence }] : [];
  });
  return choose(candidates, text, expected, isShown);
}

function keepBest(rough: { start: number; alike: number }[], expected: number): void {
  rough.sort((one, other) => other.alike - one.alike || Math.abs(one.start - expected) - Math.abs(other.start - expected));
  rough.length = Math.min(rough.length, mostCandidates);
}

function* bestChanged(text: string, sought: Sought, isShown: (span: Span) => boolean): Generator<void, Scored | undefined, void> {
  const { exact, prefix, suffix, expected } = sought;
  const mostErrors = Math.floor(exact.length * largestChange);
  if (mostErrors === 0) return undefined;
  const ends = Math.min(exact.length, soughtLength);
  const head = prefix + exact.slice(0, ends);
  const tail = exact.slice(-ends) + suffix;
  const slack = exact.length - ends + mostErrors;
  const candidates: Scored[] = [];
  const overlap = Math.ceil(Math.max(head.length, tail.length) * (1 + largestChange));
  for (const from of stretchesAround(expected, text.length)) {
    const part = text.slice(Math.max(0, from - overlap), from + stretch + overlap);
    const offset = Math.max(0, from - overlap);
    // The context goes along: the words of the quote alone are too few to be found by.
    const around = [
      ...nearMatches(part, head).map(({ start, end }) => ({ start, end: end + slack })),
      ...nearMatches(part, tail).map(({ start, end }) => ({ start: start - slack, end })),
    ];
    for (const { start, end } of around) {
      const region = { start: Math.max(0, offset + start), end: Math.min(text.length, offset + end) };
      for (const { span, errors } of quotesIn(text, region, exact, mostErrors)) {
        const evidence = evidenceFor(text, span, sought, exact.length - errors);
        const state = errors === 0 ? 'moved' : 'changed';
        if (evidence >= leastEvidence) candidates.push({ ...span, state, similarity: 1 - errors / exact.length, evidence });
      }
      yield;
    }
    // Nearest stretches come first: what stands there with all its context need not be sought elsewhere.
    if (candidates.some(({ evidence }) => evidence > 0.9)) break;
    yield;
  }
  return choose(candidates, text, expected, isShown);
}

/** Beginnings of stretches that together cover a text, the nearest to a place first. */
function stretchesAround(place: number, length: number): number[] {
  const all: number[] = [];
  for (let from = 0; from < length; from += stretch) all.push(from);
  return all.toSorted((one, other) => Math.abs(one + stretch / 2 - place) - Math.abs(other + stretch / 2 - place));
}

/** Where something like this stands in a part of the text: the most alike only, and not more of those than can be looked at. */
const nearMatches = (part: string, pattern: string): Span[] =>
  search(part, pattern, Math.floor(pattern.length * largestChange)).slice(0, mostCandidates);

/** The quote within a region that was found by its context: where exactly, and how many letters differ. */
function quotesIn(text: string, region: Span, exact: string, mostErrors: number): { span: Span; errors: number }[] {
  const found = search(text.slice(region.start, region.end), exact, mostErrors).slice(0, mostCandidates);
  return found.map(({ start, end, errors }) => {
    const span = { start: region.start + start, end: region.start + end };
    while (span.start < span.end && text.charAt(span.start) === ' ' && !exact.startsWith(' ')) span.start++;
    while (span.start < span.end && text.charAt(span.end - 1) === ' ' && !exact.endsWith(' ')) span.end--;
    return { span, errors };
  });
}

/** The best of what is good enough: shown before not shown, then by evidence, then by how near it is to where it was. */
function choose(candidates: Scored[], text: string, expected: number, isShown: (span: Span) => boolean): Scored | undefined {
  const farness = ({ start }: Span) => Math.abs(start - expected) / (text.length + 1);
  // A hair's breadth of difference in context says less than the place.
  const score = (candidate: Scored) => candidate.evidence - 0.02 * farness(candidate);
  const ranked = candidates.toSorted((one, other) => score(other) - score(one));
  return ranked.find(isShown) ?? ranked[0];
}

/**
 * How much of the quote and its context stands here: 0–1, by letters. Any two texts have about a third of their letters in common, so a context counts
 * only for what it has in common above half.
 */
function evidenceFor(text: string, { start, end }: Span, { exact, prefix, suffix }: Sought, sameLetters: number): number {
  const reach = contextLength + contextLength / 4;
  // Beyond the ends of the text lies nothing but line feeds, in the description as on the page.
  const before = text.slice(Math.max(0, start - reach), start).padStart(reach, '\n');
  const after = text.slice(end, end + reach).padEnd(reach, '\n');
  const alike =
    likeness(reversed(prefix.slice(-contextLength).padStart(contextLength, '\n')), reversed(before)) +
    likeness(suffix.slice(0, contextLength).padEnd(contextLength, '\n'), after);
  return (sameLetters + alike * contextLength) / (exact.length + 2 * contextLength);
}

/** How alike one text is to the beginning of another, however much of that it takes: 0 for half the letters or fewer, 1 for all. */
function likeness(sought: string, text: string): number {
  // The last row of the edit distance matrix (Wagner–Fischer); its least value is the distance to the best beginning.
  let row = Array.from({ length: text.length + 1 }, (_, column) => column);
  for (let at = 0; at < sought.length; at++) {
    const next = [at + 1];
    for (let column = 1; column <= text.length; column++) {
      const same = sought.charCodeAt(at) === text.charCodeAt(column - 1) ? 0 : 1;
      next.push(Math.min((row[column - 1] ?? 0) + same, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return Math.max(0, 1 - (2 * Math.min(...row)) / sought.length);
}

const reversed = (text: string): string => Array.from({ length: text.length }, (_, at) => text.charAt(text.length - 1 - at)).join('');

/** How many letters before a place are those of a prefix, counted from the place. */
function sameBackwards(text: string, place: number, prefix: string): number {
  let same = 0;
  while (same < prefix.length && text.charCodeAt(place - 1 - same) === prefix.charCodeAt(prefix.length - 1 - same)) same++;
  return same;
}

function sameForwards(text: string, place: number, suffix: string): number {
  let same = 0;
  while (same < suffix.length && text.charCodeAt(place + same) === suffix.charCodeAt(same)) same++;
  return same;
}
