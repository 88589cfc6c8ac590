import type { Mention } from '../mention.ts';

/**
 * What two names share at the end, so that the first is written without, and the half name, perhaps with its type word: "Noord- en Zuid-Holland", "de Eerste en de
 * Tweede Kamer". The "gezamenlijke vergadering van de Eerste en Tweede Kamer" is neither by itself.
 */
const halves = [
  { shared: '-Holland', whole: /-Holland$/, half: /(?<!\p{L})(?<type>[Pp]rovincies?\s+)?(?:Noord|Zuid)-(?=\s+(?:en|of|én)\s+$)/u },
  {
    shared: ' Kamer',
    whole: /^Tweede Kamer/,
    half: /(?<!\p{L})(?<!vergadering\s+van\s+de\s+)(?<type>)Eerste(?=\s+(?:en|of|én|noch)\s+(?:de\s+)?$)/u,
  },
];
/** As far before the whole name as the half one may begin, in UTF-16 code units. */
const reach = 40;

/**
 * Adds the name of which only the first half is written, in order of place.
 * @param nameAt the name that begins at a place of a text and is the longest there, as a mention
 */
export function withHalvedNames(text: string, mentions: Mention[], nameAt: (text: string, from: number) => Mention | undefined): Mention[] {
  const halfOf = ({ start, end }: Mention) => halves.find(({ whole }) => whole.test(text.slice(start, end)));
  if (!mentions.some(halfOf)) return mentions;
  return mentions.flatMap((mention) => {
    const { shared = '', half } = halfOf(mention) ?? {};
    const from = Math.max(0, mention.start - reach);
    const found = half?.exec(text.slice(from, mention.start));
    if (!found) return [mention];
    const start = from + found.index;
    // As if it were written in full.
    const inFull = `${found[0].replace(/-$/, '')}${shared}`;
    const name = nameAt(inFull, 0) ?? nameAt(inFull, found.groups?.type?.length ?? 0);
    return name?.end === inFull.length ? [{ ...name, start: start + name.start, end: start + found[0].length }, mention] : [mention];
  });
}
