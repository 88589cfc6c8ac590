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
