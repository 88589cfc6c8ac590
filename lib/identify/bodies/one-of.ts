/** One of these, as a part of a pattern; each row holds words of one sort. A table of rows reads better than a pattern of a thousand letters. */
export const oneOf = (...rows: string[]): string => `(?:${rows.join('|')})`;
