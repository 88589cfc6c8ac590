import { byLetter } from './by-letter.ts';
import type { RuleWords } from './words/index.ts';

/** What rules ask of a pattern. */
export type Pattern = Pick<RegExp, 'test' | 'exec'>;

const sources = new Map<string, string>();

/**
 * Takes the words that came along with the index of names: a line for each list, its name and, after a tab, its pattern. Before these a line with what many
 * patterns repeat, separated by tabs; there stands a control character for it, U+0001 for the first.
 */
export function bringWords(brief: string): void {
  const end = brief.indexOf('\n');
  const lines = brief
    .slice(0, end)
    .split('\t')
    .reduce((said, part, place) => said.replaceAll(String.fromCharCode(place + 1), part), brief.slice(end + 1));
  for (const line of lines.split('\n')) {
    const tab = line.indexOf('\t');
    sources.set(line.slice(0, tab), line.slice(tab + 1));
  }
}

/** A list of fewer signs is made ready as a whole in less time than it is taken apart. */
const longList = 300;

/**
 * A pattern of lib/detect/words, made when it is first asked. The long lists of words by which rules judge travel in the index, so that the
 * script that runs on every page does not carry them. Throws a RangeError when no index was opened.
 */
export function wordsOf(list: RuleWords, flags: 'u' | 'iu' = 'u'): Pattern & { countIn(text: string): number } {
  let [one, every]: RegExp[] = [];
  const exec = (text: string): RegExpExecArray | null => (one ??= new RegExp(sourceOf(list), flags)).exec(text);
  let asked: Pattern['exec'] | undefined;
  const look = (text: string): RegExpExecArray | null => (asked ??= (flags === 'u' && lookingByLetter(list)) || exec)(text);
  return {
    test: (text) => look(text) !== null,
    exec: look,
    countIn: (text) => text.match((every ??= new RegExp(sourceOf(list), `${flags}g`)))?.length ?? 0,
  };
}

function sourceOf(list: RuleWords): string {
  const source = sources.get(list);
  if (source === undefined) throw new RangeError(`no words of ${list}: an index of names brings them`);
  return source;
}

/** Finds the same as the whole list, letter by letter; undefined for a list that is short, or cannot be taken apart. */
function lookingByLetter(list: RuleWords): Pattern['exec'] | undefined {
  const source = sourceOf(list);
  const sourceWith = source.length >= longList ? byLetter(source) : undefined;
  if (!sourceWith) return undefined;
  const made = new Map<string, RegExp | undefined>();
  return (text) => {
    const at = text.search(/\S/);
    if (at < 1) return null;
    const letter = text.charAt(at);
    if (!made.has(letter)) {
      const ofLetter = sourceWith(letter);
      made.set(letter, ofLetter === undefined ? undefined : new RegExp(ofLetter, 'u'));
    }
    return made.get(letter)?.exec(text) ?? null;
  };
}
