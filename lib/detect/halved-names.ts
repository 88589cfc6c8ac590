import type { Mention } from '../mention.ts';

/** What two provinces share at the end, so that the first is written without: "Noord- en Zuid-Holland". */
const shared = '-Holland';
/** The half name, perhaps with its type word. */
const half = /(?<!\p{L})(?<type>[Pp]rovincies?\s+)?(?<first>Noord|Zuid)-(?=\s+(?:en|of|én)\s+$)/u;
/** As far before the whole name as the half one may begin, in UTF-16 code units. */
const reach = 40;

/**
 * Adds the name of which only the first half is written, in order of place.
 * @param nameAt the name that begins at a place of a text and is the longest there, as a mention
 */
export function withHalvedNames(text: string, mentions: Mention[], nameAt: (text: string, from: number) => Mention | undefined): Mention[] {
  if (!mentions.some(({ end }) => text.endsWith(shared, end))) return mentions;
  return mentions.flatMap((mention) => {
    const from = Math.max(0, mention.start - reach);
    const found = text.endsWith(shared, mention.end) ? half.exec(text.slice(from, mention.start)) : null;
    if (!found) return [mention];
    const start = from + found.index;
    // As if it were written in full.
    const inFull = `${found[0].slice(0, -1)}${shared}`;
    const name = nameAt(inFull, 0) ?? nameAt(inFull, found.groups?.type?.length ?? 0);
    return name?.end === inFull.length ? [{ ...name, start: start + name.start, end: start + found[0].length }, mention] : [mention];
  });
}
