// A long list of words that is asked behind a name is asked of one place, and the letter there leaves few of them. An engine takes milliseconds to make such a list ready, and a place that was
// just started asks most of them once or twice: so the list is taken apart, and only what begins with that letter is made ready.

/** How a pattern begins that looks behind a name: white space, and then one of many. */
const head = String.raw`^\s+(?:`;

/** Gives of a pattern what can match where this letter stands behind the white space, as a pattern again; undefined when nothing can. */
export type ByLetter = (letter: string) => string | undefined;

/** Takes a pattern apart; undefined when it is not of the form `^\s+(?:…|…)…`, or counts what it captures. */
export function byLetter(source: string): ByLetter | undefined {
  if (!source.startsWith(head) || /(?<!\\)\((?!\?)|\(\?<\w/.test(source)) return undefined;
  const end = endOfGroup(source, head.length - '(?:'.length);
  const tail = source.slice(end);
  if (/^\)[?*+{]/.test(tail) || alternativesIn(tail.slice(1)).length > 1) return undefined;
  const all = alternativesIn(source.slice(head.length, end));
  return (letter) => {
    const able = beginningWith(letter, all);
    return able.length === 0 ? undefined : `${head}${able.join('|')}${tail}`;
  };
}

/** Of these what can begin with the letter; of a group at the beginning of one, what in it can. */
const beginningWith = (letter: string, alternatives: readonly string[]): string[] =>
  alternatives.flatMap((alternative) => {
    const end = endOfItem(alternative, 0);
    // What may be absent leaves the beginning to what follows; what may come again, comes again with any of its letters.
    if (/[?*+{]/.test(alternative.charAt(end))) return [alternative];
    const [, one, several] = /^(?:(\p{L})|\[(\p{L}+)\])$/u.exec(alternative.slice(0, end)) ?? [];
    const letters = one ?? several;
    if (letters !== undefined) return letters.includes(letter) ? [alternative] : [];
    if (!alternative.startsWith('(?:')) return [alternative];
    const able = beginningWith(letter, alternativesIn(alternative.slice('(?:'.length, end - 1)));
    return able.length === 0 ? [] : [`(?:${able.join('|')})${alternative.slice(end)}`];
  });

/** Where what is at a place of a pattern ends: an escaped sign, a class, a group, or one sign. */
function endOfItem(source: string, at: number): number {
  const sign = source[at];
  if (sign === '\\') return at + 2;
  if (sign === '(') return endOfGroup(source, at) + 1;
  if (sign !== '[') return at + 1;
  let end = at + 1;
  while (end < source.length && source[end] !== ']') end += source[end] === '\\' ? 2 : 1;
  return end + 1;
}

/** The bracket that closes the group which opens here. */
function endOfGroup(source: string, open: number): number {
  let at = open + 1;
  while (at < source.length && source[at] !== ')') at = endOfItem(source, at);
  return at;
}

function alternativesIn(source: string): string[] {
  const found: string[] = [];
  let from = 0;
  for (let at = 0; at < source.length; at = endOfItem(source, at)) {
    if (source[at] !== '|') continue;
    found.push(source.slice(from, at));
    from = at + 1;
  }
  return [...found, source.slice(from)];
}
