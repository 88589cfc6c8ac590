import { byLetter } from './by-letter.ts';
import { mayFind } from './pieces.ts';
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

/** A pattern of a list of words: `countIn` tells how often it is found. */
type WordPattern = Pattern & { countIn(text: string): number };

const patterns = new Map<string, WordPattern>();

/**
 * A pattern of lib/detect/words, made when it is first asked; the same one for all who ask for the list. The long lists of words by which rules judge travel in the
 * index, so that the script that runs on every page does not carry them. Throws a RangeError when no index was opened.
 */
export function wordsOf(list: RuleWords, flags: 'u' | 'iu' = 'u'): WordPattern {
  const name = `${list} ${flags}`;
  const known = patterns.get(name) ?? (flags === 'iu' ? inAnyCase(list) : inThisCase(list));
  patterns.set(name, known);
  return known;
}

function inThisCase(list: RuleWords): WordPattern {
  let whole: RegExp | undefined;
  const all = (): RegExp => (whole ??= new RegExp(sourceOf(list), 'gu'));
  const exec = (text: string): RegExpExecArray | null => {
    all().lastIndex = 0;
    return all().exec(text);
  };
  const mayStand = mayFind(() => sourceOf(list));
  let asked: Pattern['exec'] | undefined;
  const look = (text: string): RegExpExecArray | null => (mayStand(text) ? (asked ??= lookingByLetter(list) ?? exec)(text) : null);
  return { test: (text) => look(text) !== null, exec: look, countIn: (text) => (mayStand(text) ? (text.match(all())?.length ?? 0) : 0) };
}

/**
 * An engine takes five times as long to make a pattern ready for letters of any case, so both the pattern and the text are put in small letters. What is found is given as
 * the text has it; a list that is asked so captures nothing.
 */
function inAnyCase(list: RuleWords): WordPattern {
  let whole: RegExp | undefined;
  const source = (): string => patternInSmallLetters(sourceOf(list));
  const all = (): RegExp => (whole ??= new RegExp(source(), 'gu'));
  const mayStand = mayFind(source);
  const look = (text: string): RegExpExecArray | null => {
    const small = inSmallLetters(text);
    if (!mayStand(small)) return null;
    all().lastIndex = 0;
    const match = all().exec(small);
    if (match) match[0] = text.slice(match.index, match.index + match[0].length);
    return match;
  };
  const countIn = (text: string): number => {
    const small = inSmallLetters(text);
    return mayStand(small) ? (small.match(all())?.length ?? 0) : 0;
  };
  return { test: (text) => look(text) !== null, exec: look, countIn };
}

/** What follows a backslash is no letter. */
const patternInSmallLetters = (source: string): string =>
  source.replaceAll(/\\(?:p\{\w+\}|.)|[^\\]+/g, (part) => (part.startsWith('\\') ? part : part.toLowerCase()));

let lastText = '';
let lastInSmall = '';

/** Each letter at the place where it was. Several lists are asked of one text, one after another. */
function inSmallLetters(text: string): string {
  if (text === lastText) return lastInSmall;
  const small = text.toLowerCase();
  lastText = text;
  // The only letter that becomes two.
  lastInSmall = small.length === text.length ? small : text.replaceAll('İ', 'i').toLowerCase();
  return lastInSmall;
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
