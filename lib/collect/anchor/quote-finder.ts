import search from 'approx-string-match';
import { type Anchor, contextLength } from '../../anchor.ts';
import { offsetOfCodePoint } from './describe-quote.ts';
import { prefixSimilarity, reversed, sameBackwards, sameForwards } from './edit-distance.ts';
import { type WordPlaces, likelyPlaces, wordPlacesIn } from './word-places.ts';

/** A stretch of the text. Offsets in UTF-16 code units. */
interface Span {
  start: number;
  end: number;
}

export interface FoundQuote extends Span {
  state: 'exact' | 'moved' | 'changed';
  /** 0–1; 1 when every letter is the same. */
  similarity: number;
}

interface Scored extends FoundQuote {
  evidence: number;
}

interface Sought {
  exact: string;
  prefix: string;
  suffix: string;
  /** Where it stood. */
  expected: number;
}

/** At most this share of a quote's letters may differ (edit distance), and at most so many, or it is another text. */
const largestChange = { share: 1 / 4, letters: 120 };
/**
 * Share of a quote and its context together that must be the same (as `#evidenceFor` counts it), or it may as well be somewhere else that the same words
 * stand. For a name of sixteen letters: three quarters of the context on one side, or somewhat more than half on both.
 */
const leastEvidence = 2 / 5;
/** So many letters in the same order, the quote and what touches it, are no accident: a sentence that moved between other sentences. */
const longEnough = 40;
/** How many places are looked at closely. A name may stand on a page a hundred thousand times. */
const mostCandidates = 50;
/** How far from where the words point to the quote is looked for. */
const reach = 64;

/**
 * Finds described quotes in a text that may have changed since they were described: first word for word, in the place whose context is most alike (the
 * nearest to where it was, among equals), then with changes in it. Finds nothing rather than something else: a name that stands elsewhere, between other
 * words, is not it. Every step takes a breath (yields) often; between two breaths lies a bounded amount of work, whatever the text.
 */
export class QuoteFinder {
  readonly #text: string;
  readonly #isShown: (span: Span) => boolean;
  #words: WordPlaces | undefined;

  /** @param isShown whether a span is there to be read; of two equals, the one that is wins */
  constructor(text: string, isShown: (span: Span) => boolean = () => true) {
    this.#text = text;
    this.#isShown = isShown;
  }

  *find({ quote, position }: Anchor): Generator<void, FoundQuote | undefined, void> {
    if (quote.exact === '') return undefined;
    const sought: Sought = { ...quote, expected: offsetOfCodePoint(this.#text, position.start) };
    const best = (yield* this.#wordForWord(sought)) ?? (yield* this.#withChanges(sought));
    return best && { start: best.start, end: best.end, state: best.state, similarity: best.similarity };
  }

  *#wordForWord(sought: Sought): Generator<void, Scored | undefined, void> {
    const { exact, prefix, suffix, expected } = sought;
    const text = this.#text;
    if (text.startsWith(exact, expected) && this.#isSame(expected, sought))
      return { start: expected, end: expected + exact.length, state: 'exact', similarity: 1, evidence: 1 };
    const rough: { start: number; alike: number }[] = [];
    let count = 0;
    for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
      rough.push({ start, alike: sameBackwards(text, start, prefix) + sameForwards(text, start + exact.length, suffix) });
      if (rough.length > mostCandidates * 20) keepBest(rough, expected);
      if (++count % 500 === 0) yield;
    }
    yield;
    keepBest(rough, expected);
    const candidates: Scored[] = [];
    for (const { start, alike } of rough) {
      const span = { start, end: start + exact.length };
      const evidence = this.#evidenceFor(span, sought, exact.length);
      if (evidence >= leastEvidence || exact.length + alike >= longEnough)
        candidates.push({ ...span, state: start === expected ? 'exact' : 'moved', similarity: 1, evidence });
      yield;
    }
    return this.#choose(candidates, expected);
  }

  /** Whether all the context that was described stands around a place; a suffix shorter than it might have been says that the text ended there. */
  #isSame(start: number, { exact, prefix, suffix }: Sought): boolean {
    const end = start + exact.length;
    const begins = this.#text.endsWith(prefix, start) && (prefix.length >= contextLength - 1 || prefix.length === start);
    const ends = this.#text.startsWith(suffix, end) && (suffix.length >= contextLength - 1 || end + suffix.length === this.#text.length);
    return begins && ends;
  }

  *#withChanges(sought: Sought): Generator<void, Scored | undefined, void> {
    const { exact, prefix, suffix, expected } = sought;
    const mostErrors = Math.min(Math.floor(exact.length * largestChange.share), largestChange.letters);
    if (mostErrors === 0) return undefined;
    this.#words ??= yield* wordPlacesIn(this.#text);
    const likely = likelyPlaces(this.#words, prefix + exact + suffix).map((place) => place + prefix.length);
    const candidates: Scored[] = [];
    for (const place of new Set([expected, ...likely])) {
      for (const { span, errors } of this.#alikeNear(place, exact, mostErrors)) {
        const evidence = this.#evidenceFor(span, sought, exact.length - errors);
        const state = errors === 0 ? 'moved' : 'changed';
        if (evidence >= leastEvidence) candidates.push({ ...span, state, similarity: 1 - errors / exact.length, evidence });
      }
      yield;
    }
    return this.#choose(candidates, expected);
  }

  /** Where near a place the text is most like the quote, and how many letters differ there. */
  #alikeNear(place: number, exact: string, mostErrors: number): { span: Span; errors: number }[] {
    const from = Math.max(0, place - reach - mostErrors);
    const part = this.#text.slice(from, place + exact.length + reach + mostErrors);
    const farness = ({ start }: Span) => Math.abs(from + start - place);
    return search(part, exact, mostErrors)
      .toSorted((one, other) => farness(one) - farness(other))
      .slice(0, 5)
      .map(({ start, end, errors }) => ({ span: withoutSpaces(this.#text, { start: from + start, end: from + end }), errors }));
  }

  /** The best of what is good enough: shown before not shown, then by evidence, then by how near it is to where it was. */
  #choose(candidates: Scored[], expected: number): Scored | undefined {
    // A hair's breadth of difference in context says less than the place.
    const score = ({ evidence, start }: Scored) => evidence - (0.02 * Math.abs(start - expected)) / (this.#text.length + 1);
    const ranked = candidates.toSorted((one, other) => score(other) - score(one));
    return ranked.find(this.#isShown) ?? ranked[0];
  }

  /**
   * How much of the quote and a whole context on both sides stands here: 0–1, by letters. Where the text began or ended there was less context, and so
   * there is less to go by. Any two texts have about a third of their letters in common; what counts is what they have in common above half.
   */
  #evidenceFor({ start, end }: Span, { exact, prefix, suffix }: Sought, sameLetters: number): number {
    // A few letters more than the context has: some may have come in between.
    const width = contextLength + contextLength / 4;
    const before = prefix.slice(-contextLength);
    const after = suffix.slice(0, contextLength);
    const alike =
      before.length * prefixSimilarity(reversed(before), reversed(this.#text.slice(Math.max(0, start - width), start))) +
      after.length * prefixSimilarity(after, this.#text.slice(end, end + width));
    return (sameLetters + alike) / (exact.length + 2 * contextLength);
  }
}

/** Those with most letters of their context, then those nearest to where it was. */
function keepBest(rough: { start: number; alike: number }[], expected: number): void {
  rough.sort((one, other) => other.alike - one.alike || Math.abs(one.start - expected) - Math.abs(other.start - expected));
  rough.length = Math.min(rough.length, mostCandidates);
}

/** A match may take a space along at its ends; a quote never does. */
function withoutSpaces(text: string, { start, end }: Span): Span {
  const [first, last] = [text.slice(start, end).search(/\S/), text.slice(start, end).trimEnd().length];
  return first < 0 ? { start, end } : { start: start + first, end: start + last };
}
