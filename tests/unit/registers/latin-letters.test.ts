import { expect, test } from 'vitest';
import { latinLetters, withLatinLetters } from '../../../lib/registers/latin-letters.ts';

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, step) => from + step);

test.each([
  [String.raw`\p{L}`, [...range(0, 0x24f), ...range(0x1e00, 0x1eff)]],
  [String.raw`\p{Lu}`, range(0, 0x17f)],
  [String.raw`\p{Ll}`, range(0, 0x17f)],
  [String.raw`\p{N}`, range(0, 0x24f)],
])('%s written out says the same of every Latin character', (property, codes) => {
  for (const pattern of [property, `[${property}-]`, `[^x${property}]`]) {
    const [known, ours] = [new RegExp(pattern, 'u'), new RegExp(withLatinLetters(pattern), 'u')];
    const differ = codes.filter((code) => known.test(String.fromCharCode(code)) !== ours.test(String.fromCharCode(code)));
    expect(differ, pattern).toEqual([]);
  }
});

test.each([
  [String.raw`(?<![\p{L}\d-])gemeente\s+(?!\p{L})`, 'gemeente '],
  [String.raw`[&-](?=\p{L}).`, '&W'],
  [String.raw`\[\p{Lu}`, '[É'],
  [String.raw`(?:\p{Lu}\p{Ll}?\.)+[^\p{L}]`, 'Éé.A. '],
])('%s finds what it found, in a class and outside', (pattern, found) => {
  expect(new RegExp(withLatinLetters(pattern), 'u').exec(`– ${found}`)?.[0]).toBe(found);
  expect(withLatinLetters(pattern)).not.toContain('\\p');
});

test('the bracket of a list around a pattern is none of its own', () => {
  const code = String.raw`['lukt lukte', String.raw${'`'}(?:\p{Ll}+\s+)om(?!\p{L})${'`'}],`;
  const ours = /`([^`]+)`/.exec(withLatinLetters(code))?.[1] ?? '';
  expect(new RegExp(ours, 'u').exec('ommen niet om te')?.[0]).toBe('niet om');
  expect(new RegExp(ours, 'u').test('niet omheind')).toBe(false);
});

test('other properties, and what is no pattern, stay as they are', () => {
  const code = String.raw`const marks = /\p{M}/u; // every [letter]`;
  expect(withLatinLetters(code)).toBe(code);
});

test('a pattern that is laid out over lines is bundled on one, and what follows keeps its line', () => {
  const laidOut = ['const towns = pattern`', '  (?:', '    // [Two] of them.', '    Ede|Epe', '  )`;', 'const two = 2; // two'];
  const bundled = latinLetters.transform(laidOut.join('\n'), '/lib/identify/towns.ts')?.code.split('\n') ?? [];
  expect(bundled[0]).toBe('const towns = pattern`(?:Ede|Epe)`');
  expect(bundled[5]).toBe(laidOut[5]);
});
