import type { RuleWords } from './words/index.ts';

/** What rules ask of a pattern. */
export type Pattern = Pick<RegExp, 'test' | 'exec'>;

const sources = new Map<string, string>();

/** Takes the words that came along with the index of names: a line for each list, its name and, after a tab, its pattern. */
export function bringWords(lines: string): void {
  for (const line of lines.split('\n')) {
    const tab = line.indexOf('\t');
    sources.set(line.slice(0, tab), line.slice(tab + 1));
  }
}

/**
 * A pattern of lib/detect/words, made when it is first asked. The long lists of words by which rules judge travel in the index, so that the
 * script that runs on every page does not carry them. Throws a RangeError when no index was opened.
 */
export function wordsOf(list: RuleWords, flags: 'u' | 'iu' = 'u'): Pattern & { countIn(text: string): number } {
  const made = (more: string): RegExp => {
    const source = sources.get(list);
    if (source === undefined) throw new RangeError(`no words of ${list}: an index of names brings them`);
    return new RegExp(source, flags + more);
  };
  let [one, every]: RegExp[] = [];
  return {
    test: (text) => (one ??= made('')).test(text),
    exec: (text) => (one ??= made('')).exec(text),
    countIn: (text) => text.match((every ??= made('g')))?.length ?? 0,
  };
}
