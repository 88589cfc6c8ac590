// Of the patterns that a name is asked by most find nothing. To make one ready takes an engine a tenth of a millisecond, or several, and a place that was just started asks most of them
// only a few times: so a pattern is first asked by pieces, words or parts of words of which one stands in all that it finds.

/** Who asks a pattern more often than this has an answer sooner from the pattern itself. */
const mostAsked = 64;

/** Tells whether a pattern may find something in a text: not where none of its pieces stands. Once it may, it always may: then it is ready. */
export function mayFind(sourceOf: () => string): (text: string) => boolean {
  let pieces: readonly string[] | undefined;
  let left = mostAsked;
  return (text) => {
    if (left === 0) return true;
    pieces ??= piecesOf(sourceOf());
    left = pieces.some((piece) => text.includes(piece)) ? 0 : left - 1;
    return left === 0;
  };
}

/** What a pattern is made of: letters that stand for themselves, none of which is said to be there or not; a class; an escaped sign; what opens a group; how often; any other sign. */
const part =
  /[^\\[\](){}|?*+.^$]+(?![?*{])|\[(?:[^\]\\]+|\\.)*\]|\\(?:[pP]\{\w+\}|k<\w+>|u\w{4}|.)|\((?:\?(?:<?[=!]|:|<\w+>))?|(?:[?*+]|\{\d+,?\d*\})\??|./gsu;
/** Parts with these at the head say nothing of which letters there are. */
const others = new Set(String.raw`[\.^$?*+{`);
/** Before these stands what need not be there. */
const mayBeAbsent = new Set<string | undefined>(['?', '*', '??', '*?', '{0']);
/** Every text has this in it. */
const anything: readonly string[] = [''];

/** Pieces of which one stands in all that a pattern finds, or beside it where the pattern looks around: of its parts one after another, those that are longest. */
export function piecesOf(source: string): readonly string[] {
  const parts = source.match(part) ?? [];
  let at = 0;
  const ofGroup = (): readonly string[] => {
    const before: string[] = [];
    let best = anything;
    let length = 0;
    while (at < parts.length && parts[at] !== ')') {
      const each = parts[at++] ?? '';
      const sign = each.charAt(0);
      if (others.has(sign)) continue;
      if (sign === '|') {
        before.push(...best);
        best = anything;
        length = 0;
        continue;
      }
      const pieces = sign === '(' ? ofGroup() : [each];
      const isAbsent = sign === '(' && each.endsWith('!');
      if (isAbsent || mayBeAbsent.has(parts[at]?.slice(0, 2))) continue;
      const shortest = lengthOfShortest(pieces);
      if (shortest <= length) continue;
      best = pieces;
      length = shortest;
    }
    // Behind its bracket.
    at++;
    return before.length === 0 ? best : [...before, ...best];
  };
  return ofGroup();
}

function lengthOfShortest(pieces: readonly string[]): number {
  let shortest = Infinity;
  for (let place = 0; place < pieces.length; place++) shortest = Math.min(shortest, pieces[place]?.length ?? 0);
  return shortest;
}
