/**
 * How a stretch of a page's text is described so that it can be found again: the selectors of the W3C Web Annotation Data Model
 * (https://www.w3.org/TR/annotation-model/#selectors). The text that they speak of is defined in lib/collect/anchor/anchor-text.ts.
 */
export interface TextQuoteSelector {
  type: 'TextQuoteSelector';
  exact: string;
  /** The text right before, and right after; shorter only where the text begins or ends. */
  prefix: string;
  suffix: string;
}

/** In Unicode code points from the beginning of the text, as the data model wants it; `end` is the first that no longer belongs to it. */
export interface TextPositionSelector {
  type: 'TextPositionSelector';
  start: number;
  end: number;
}

/** What was said, and where: either alone may no longer hold when the page has changed. */
export interface Anchor {
  quote: TextQuoteSelector;
  position: TextPositionSelector;
}

/** How much of the text before and after is kept with a quote; enough to tell two of the same words apart. UTF-16 code units. */
export const contextLength = 32;

/** A longer quote is not described: it would be a copy of the page. UTF-16 code units. */
export const longestQuote = 2_000;

/** What became of an anchor on the page as it is now. */
export type Finding =
  /** Word for word, at the same place. */
  | { state: 'exact' }
  /** Word for word, elsewhere. */
  | { state: 'moved' }
  /** With other words in it: how alike it is (0–1), and what it says now. */
  | { state: 'changed'; similarity: number; now: string }
  /** No longer on the page, as far as can be said with certainty. */
  | { state: 'gone' }
  /** Not looked for to the end: the page is too large, or its time was up. */
  | { state: 'unknown' };

/** The last letters of a text are those of a sentence. A full stop behind a figure may as well be that of a number. */
const endsSentence = /(?:[!?…]|(?<!\d)\.)["'”’»)\]]*$/;

/**
 * What stands before and after a quote, as one reads it. What is kept of it was cut by the letter: of a word that was cut nothing is left, and where the
 * sentence goes on there is an ellipsis. Empty where nothing is known of it.
 * @param longest so many letters are enough before the quote, where that has to be in sight
 */
export function inContext({ prefix, exact, suffix }: TextQuoteSelector, longest = contextLength): { before: string; after: string } {
  // One less, where the cut would have split a character in two.
  const isCut = (text: string) => text.length >= contextLength - 1;
  const near = prefix.slice(-longest);
  const before = (isCut(prefix) || near !== prefix ? near.replace(/^\S*\s+/, '') : near).trimStart() || near.trimStart();
  const ended = suffix.trimEnd();
  const after = (isCut(suffix) && !endsSentence.test(ended) ? ended.replace(/\s+\S*$/, '') : ended) || ended;
  const goesOn = !endsSentence.test(after || exact.trimEnd());
  return {
    before: before && `…${before}`,
    after: after && (goesOn ? `${after.replace(/[\s,;:]+$/, '')}…` : after),
  };
}
