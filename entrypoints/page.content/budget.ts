/** Where reading ends on a monstrous page. The popup says so. */
export const budget = {
  /** UTF-16 code units of text; the longest Dutch law has 1.6 million. */
  characters: 5_000_000,
  /**
   * Nodes gone through in one reading. The browser keeps an object for each that we look at, and throws them all away in one task, some time later, that may well be
   * ours: with 500,000 that takes more than 50 ms.
   */
  nodes: 100_000,
  /** Main-thread milliseconds of one document, re-reading included. */
  totalMs: 5_000,
  /** Blocks with a name in them, and names in them that may be one of ours: what is identified together. */
  blocks: 4_000,
  mentions: 12_000,
  /** Names underlined: for each of them the browser has to look now and then whether it is near the window. */
  marks: 4_000,
  /** Blocks with a name in them that are not shown, and may be later. */
  notShown: 1_000,
  /** Share of the time that a page which keeps changing may cost. */
  share: 0.1,
};
export type Budget = typeof budget;

/** For what the reader opened in our own reader: it is what the tab is there for. */
export const ownBudget: Budget = { ...budget, totalMs: 60_000, blocks: 20_000, mentions: 60_000, marks: 20_000 };
