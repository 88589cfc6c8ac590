/** All that a pattern finds in a text. It is tried only where one of these signs stands, which all that it finds has in it or beside it: most passages have none. */
export const everyMatch = (text: string, pattern: RegExp, ...signs: string[]): RegExpExecArray[] =>
  signs.some((sign) => text.includes(sign)) ? [...text.matchAll(pattern)] : [];
