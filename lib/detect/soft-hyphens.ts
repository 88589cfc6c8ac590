/** What is no part of a word: a hyphen that shows only where a line breaks, and one at the end of a line with which a word is broken off ("gemeen-⏎te"). */
const hidden = /\u00ad|(?<=\p{Ll})-\n[ \t]*(?=\p{Ll})/gu;

/** Whether a text may have such hyphens; most have none. */
export const mayHaveBrokenWords = (text: string): boolean => text.includes('\u00ad') || text.includes('-\n');

/** A text as it is read: without the hyphens that are no part of a word. */
export const withoutSoftHyphens = (text: string): string => (mayHaveBrokenWords(text) ? text.replace(hidden, '') : text);

/** How long the last `length` letters that are read of a text are with such hyphens among them. */
export function lengthWithSoftHyphens(text: string, length: number): number {
  const breaks = mayHaveBrokenWords(text) ? [...text.matchAll(hidden)].toReversed() : [];
  let start = text.length - length;
  for (const { index, 0: hyphen } of breaks) {
    if (index + hyphen.length <= start) break;
    start -= hyphen.length;
  }
  return text.length - start;
}

/** How long the first `length` letters that are read of a text are with such hyphens among them. */
export function lengthAheadWithSoftHyphens(text: string, length: number): number {
  let end = length;
  for (const { index, 0: hyphen } of mayHaveBrokenWords(text) ? text.matchAll(hidden) : []) {
    if (index >= end) break;
    end += hyphen.length;
  }
  return end;
}
