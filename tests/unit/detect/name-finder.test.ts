import { expect, test } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';
import { NameFinder } from '../../../lib/detect/name-finder.ts';
import { openNameIndex } from '../../../lib/detect/name-index.ts';
import { packNames } from '../../../lib/registers/pack.ts';
import { aSmallRegister } from './a-register.ts';

const index = openNameIndex(packNames(aSmallRegister()).buffer);
const text = 'De gemeente Utrecht en Rijkswaterstaat';

test('names that were counted are found without looking again, until they are forgotten', () => {
  const finder = new NameFinder(index);
  const before = finder.find(text);
  expect(before).toEqual(detect(text, index));
  expect(finder.find(text)).not.toBe(before);
  expect(finder.count(text)).toBe(2);
  const remembered = finder.find(text);
  expect(remembered).toEqual(before);
  expect(finder.find(text)).toBe(remembered);
  expect(finder.count(text)).toBe(2);
  expect(finder.find(text)).toBe(remembered);
  finder.forget();
  expect(finder.find(text)).not.toBe(remembered);
  expect(finder.find(text)).toEqual(before);
});

test('a text without names is counted and found too', () => {
  const finder = new NameFinder(index);
  expect(finder.count('Het regent.')).toBe(0);
  expect(finder.find('Het regent.')).toEqual([]);
});
