/** How alike one text is to the beginning of another, however much of that it takes: 0 for half the letters or fewer, 1 for all. */
export function prefixSimilarity(sought: string, text: string): number {
  if (sought === '') return 0;
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

/** A text from its last UTF-16 code unit to its first. Only for comparing: it parts the halves of a character. */
export const reversed = (text: string): string => text.split('').reverse().join('');

/** How many letters before a place are those of a prefix, counted from the place. */
export function sameBackwards(text: string, place: number, prefix: string): number {
  let same = 0;
  while (same < prefix.length && text.charCodeAt(place - 1 - same) === prefix.charCodeAt(prefix.length - 1 - same)) same++;
  return same;
}

/** How many letters from a place on are those of a suffix. */
export function sameForwards(text: string, place: number, suffix: string): number {
  let same = 0;
  while (same < suffix.length && text.charCodeAt(place + same) === suffix.charCodeAt(same)) same++;
  return same;
}
