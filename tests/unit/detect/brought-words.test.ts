import { expect, test, vi } from 'vitest';
import { bringWords, wordsOf } from '../../../lib/detect/brought-words.ts';
import { packedWords } from '../../../lib/detect/words/index.ts';

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

test('what was brought is found once, and counted', () => {
  bringWords(packedWords());
  const politics = wordsOf('politics');
  expect(politics.exec('De fractie wil een motie.')?.[0]).toBe('fractie');
  expect(politics.countIn('De fractie wil een motie.')).toBe(2);
  expect(politics.countIn('Het regent.')).toBe(0);
});
