import { expect, test, vi } from 'vitest';
import { bringWords, wordsOf } from '../../../lib/detect/brought-words.ts';
import { byLetter } from '../../../lib/detect/by-letter.ts';
import { packedWords, type RuleWords } from '../../../lib/detect/words/index.ts';
import { briefWords } from '../../../lib/registers/brief-words.ts';
import { withLatinLetters } from '../../../lib/registers/latin-letters.ts';

const isList = (list: string): list is RuleWords =>
  packedWords()
    .split('\n')
    .some((line) => line.startsWith(`${list}\t`));
function listOf(list: string): RuleWords {
  if (!isList(list)) throw new Error(`${list} is no list`);
  return list;
}

test('words that no index has brought are asked in vain, and loudly', async () => {
  vi.resetModules();
  const { wordsOf: wordsOfNobody } = await import('../../../lib/detect/brought-words.ts');
  expect(() => wordsOfNobody('politics').test('de fractie')).toThrow('an index of names brings them');
});

test('every list that is packed is a pattern, in one line of its own', () => {
  const lines = packedWords().split('\n');
  for (const line of lines) {
    const [list = '', source = ''] = line.split('\t');
    expect(list).toMatch(/^[a-z]+$/i);
    expect(() => new RegExp(source, 'u'), list).not.toThrow();
    // What finds nothing at all, or finds it everywhere, is no list of words.
    expect(new RegExp(source, 'u').test('zzz'), list).toBe(false);
  }
  expect(new Set(lines.map((line) => line.split('\t')[0])).size).toBe(lines.length);
});

test('what travels is a good deal shorter, and the same again when it is brought', () => {
  const lines = withLatinLetters(packedWords());
  const brief = briefWords(lines);
  expect(new TextEncoder().encode(brief).length).toBeLessThan(new TextEncoder().encode(lines).length * 0.75);
  bringWords(brief);
  // A text with all the words that any of them looks for.
  const text = lines.replaceAll(/[^\p{L}\s-]+/gu, ' ');
  for (const line of lines.split('\n')) {
    const [list = '', source = ''] = line.split('\t');
    expect(wordsOf(listOf(list)).countIn(text), list).toBe(text.match(new RegExp(source, 'gu'))?.length ?? 0);
  }
});

test('what was brought is found once, and counted', () => {
  bringWords(briefWords(packedWords()));
  const politics = wordsOf('politics');
  expect(politics.exec('De fractie wil een motie.')?.[0]).toBe('fractie');
  expect(politics.countIn('De fractie wil een motie.')).toBe(2);
  expect(politics.countIn('Het regent.')).toBe(0);
});

test('a list that is asked in any case finds the same as an expression that takes capitals for small letters, as the text has it', () => {
  bringWords(briefWords(withLatinLetters(packedWords())));
  const asked = packedWords()
    .split('\n')
    .map((line) => line.split('\t'))
    // A list of words that begin with a capital is asked as it is.
    .filter(([, source = '']) => !withLatinLetters(source).includes('Ø-ÞĀ'));
  expect(asked.length).toBeGreaterThan(40);
  let found = 0;
  for (const [list = '', source = ''] of asked) {
    const words = [...new Set(source.match(/(?<!\p{L})[a-z]{2,30}(?!\p{L})/giu))];
    const inAnyCase = new RegExp(withLatinLetters(source), 'iu');
    const pattern = wordsOf(listOf(list), 'iu');
    for (const word of words)
      for (const text of [`Niet ${word} ÉÉN`, `Daar: ${word.toUpperCase()} `, ` ${word.charAt(0).toUpperCase()}${word.slice(1)}\u00a0`]) {
        const match = pattern.exec(text);
        expect([match?.index, match?.[0]], `${list}: ${text}`).toEqual([inAnyCase.exec(text)?.index, inAnyCase.exec(text)?.[0]]);
        expect(pattern.countIn(`${text}. ${text}`), `${list}: ${text}`).toBe(
          `${text}. ${text}`.match(new RegExp(inAnyCase, 'giu'))?.length ?? 0,
        );
        if (match) found++;
      }
  }
  expect(found).toBeGreaterThan(1000);
  // A letter that is two in small letters moves nothing.
  expect(wordsOf('politics', 'iu').exec('In İstanbul wil de FRACTIE niet')?.[0]).toBe('FRACTIE');
});

/** Texts that stand behind names: a clause that one of the words of a list opens, and what is none. */
const behindNames = (source: string): string[] => {
  const words = [...new Set(source.match(/\p{L}{2,}/gu))];
  const others = [
    '',
    ' ',
    'wil',
    ' ',
    '  ',
    ' € 3 miljoen',
    ' 12,5 miljoen euro',
    ' (Utrecht) wil',
    ', Ede en Urk willen',
    ' Éen',
    ' 😀 wil',
  ];
  return [...others, ...words.flatMap((word) => [` ${word} `, `\u00a0${word} de plannen voor het plein uit.`, `${word} niet`])];
};

test('a list that is asked letter by letter finds what it finds as a whole', () => {
  bringWords(briefWords(packedWords()));
  const apart = packedWords()
    .split('\n')
    .map((line) => line.split('\t'))
    .filter(([, source = '']) => byLetter(source));
  expect(apart.length).toBeGreaterThan(5);
  for (const [list = '', source = ''] of apart) {
    const whole = new RegExp(source, 'u');
    const sourceWith = byLetter(source);
    for (const text of behindNames(source)) {
      const ofLetter = sourceWith?.(text.trimStart().charAt(0));
      const found = /^\s/.test(text) && ofLetter !== undefined ? new RegExp(ofLetter, 'u').exec(text) : null;
      expect(found?.[0], `${list} in "${text}"`).toBe(whole.exec(text)?.[0]);
    }
  }
});

test.each([
  [String.raw`^\s+(?:aan|bij|(?:van|voor)(?:uit)?)(?!\p{L})`, 'v', String.raw`^\s+(?:(?:van|voor)(?:uit)?)(?!\p{L})`],
  [String.raw`^\s+(?:aan|bij)`, 'v', undefined],
  [String.raw`^\s+(?:[Aa]an|[Bb]ij)`, 'B', String.raw`^\s+(?:[Bb]ij)`],
  // What may be absent, or any sign, can begin with whatever comes then.
  [String.raw`^\s+(?:(?:al )?aan|b?ij|[a-m]\)|\p{Ll}+)`, 'z', String.raw`^\s+(?:(?:al )?aan|b?ij|[a-m]\)|\p{Ll}+)`],
  [String.raw`^\s+(?:(?:aan|bij)+x|(?!aan)b)`, 'a', String.raw`^\s+(?:(?:aan|bij)+x|(?!aan)b)`],
])('of %s is left for "%s" …', (source, letter, left) => {
  expect(byLetter(source)?.(letter)).toBe(left);
});

test.each([
  String.raw`(?<!\p{L})(?:aan|bij)$`,
  String.raw`^\s+(?:aan|bij)?x`,
  String.raw`^\s+(?:aan)|bij`,
  String.raw`^\s+(?:(aan)|bij)`,
  String.raw`^\s+(?:(?<way>aan)|bij)`,
])('%s stays whole', (source) => {
  expect(byLetter(source)).toBeUndefined();
});
