import { expect, test } from 'vitest';
import { detect, detectEach } from '../../../lib/detect/detect.ts';
import { NameFinder } from '../../../lib/detect/name-finder.ts';
import { openNameIndex } from '../../../lib/detect/name-index.ts';
import { packNames } from '../../../lib/registers/pack.ts';
import { aSmallRegister } from './a-register.ts';

const index = openNameIndex(packNames(aSmallRegister()).buffer);
const text = 'De gemeente Utrecht en Rijkswaterstaat';

/** How many names each text holds, with all steps taken. */
function countIn(finder: NameFinder, ...texts: string[]): number[] {
  const steps = finder.count(texts, 'batch');
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

test('texts with names that were counted are remembered with those names, until they are forgotten', () => {
  const finder = new NameFinder(index);
  expect(finder.counted('batch', 1)).toBeUndefined();
  expect(countIn(finder, 'Het regent.', text)).toEqual([0, 2]);
  expect(finder.counted('batch', 0)).toBeUndefined();
  expect(finder.counted('batch', 1)).toEqual([{ text, mentions: detect(text, index) }]);
  expect(finder.counted('another', 1)).toBeUndefined();
  // An item of a list goes with what stands above it, which holds no name and is not remembered itself.
  countIn(finder, 'Deelnemende gemeenten', 'Utrecht');
  expect(finder.counted('batch', 1)).toEqual([{ text: 'Utrecht', mentions: detect('Utrecht', index), lead: 'Deelnemende gemeenten' }]);
  // Also where so much stands before it that the item is looked through in another go than its heading.
  countIn(finder, 'Het regent. '.repeat(2_666), 'Deelnemende gemeenten', 'Utrecht');
  expect(finder.counted('batch', 2)?.[0]?.lead).toBe('Deelnemende gemeenten');
  finder.forget();
  expect(finder.counted('batch', 1)).toBeUndefined();
});

test('no more is remembered than stands on the longest page', () => {
  const finder = new NameFinder(index);
  const long = `${text} ${'en het regent '.repeat(70_000)}`;
  expect(countIn(finder, long, `${long}.`, `${long}!`, text)).toEqual([2, 2, 2, 2]);
  expect([0, 1, 2, 3].map((place) => finder.counted('batch', place) !== undefined)).toEqual([true, true, true, false]);
  // Of the next page as much as of this one.
  finder.forget();
  countIn(finder, long, text);
  expect(finder.counted('batch', 1)).toBeDefined();
});

const several = [
  'De gemeente',
  'Utrecht kiest. De gemeente “Utrecht” niet, maar ’s avonds Rijkswaterstaat',
  '',
  text,
  'Rijkswater-',
  'staat',
  '\ud83d',
  'De VVD in Utrecht: ministerie van Financiën, Rijks\u00adwaterstaat',
  text,
];

test('many texts are looked through together as each by itself, and no name goes from one to the next', () => {
  const found = detectEach(several, index);
  expect(several.map((_, number) => found.get(number) ?? [])).toEqual(several.map((each) => detect(each, index)));
  expect([...detectEach(['De gemeente', 'Utrecht'], index)].map(([number, mentions]) => [number, mentions.length])).toEqual([[1, 1]]);
  expect([...detectEach([], index)]).toEqual([]);
});

test('texts are counted in their order, also when some were counted before, and more than are looked through at a time', () => {
  const counts = several.map((each) => detect(each, index).length);
  const finder = new NameFinder(index);
  expect(countIn(finder, ...several.slice(3, 5))).toEqual(counts.slice(3, 5));
  expect(countIn(finder, ...several)).toEqual(counts);
  const long = 'Het regent in Zwolle. '.repeat(1_000);
  const many = Array.from({ length: 20 }, (_, place) => (place % 2 === 0 ? `${long} ${place}` : `${long} gemeente Utrecht ${place}`));
  expect(countIn(finder, ...many, ...several)).toEqual([...many.map((each) => detect(each, index).length), ...counts]);
});

test('of a text that was typed each paragraph is read by itself, and each item of a list', () => {
  const finder = new NameFinder(index);
  const typed = 'Dit is geen zin over de gemeente\u2029\nUtrecht kiest de gemeente\nUtrecht.\u2029Deelnemende gemeenten\n - Utrecht';
  const found = finder.find(typed);
  const shown = found.flatMap(({ start = 0, mentions }) => mentions.map((each) => typed.slice(start + each.start, start + each.end)));
  expect(shown).toEqual(['Utrecht', 'gemeente\nUtrecht', 'Utrecht']);
  expect(found.at(-1)?.lead).toBe('Deelnemende gemeenten');
  expect(countIn(finder, 'Het regent.', typed, text)).toEqual([0, 3, 2]);
  const named = found.filter(({ mentions }) => mentions.length > 0);
  expect(finder.counted('batch', 1)).toEqual(named.map(({ start = 0, ...each }) => (start > 0 ? { ...each, start } : each)));
  expect(finder.counted('batch', 2)).toEqual(finder.find(text));
});

test.each([
  ['{\n  "naam": "gemeente Utrecht"\n}', 0],
  ['<naam>\n  gemeente Utrecht\n</naam>', 0],
  ['const naam = "gemeente Utrecht";\nroep(naam);', 0],
  ['def naam():\n    naam = "gemeente Utrecht"\n    return naam', 0],
  // Lists end in semicolons, letters quote what they answer, and notes have numbers.
  ['a. de gemeente Utrecht;\nb. Rijkswaterstaat;', 2],
  ['> de gemeente Utrecht\n> en Rijkswaterstaat', 2],
  ['[1] De gemeente Utrecht.\n[2] Rijkswaterstaat.', 2],
  ['{ "naam": "gemeente Utrecht" }', 1],
])('in code of several lines no names are found: %j', (typed, count) => {
  const finder = new NameFinder(index);
  expect(countIn(finder, typed)).toEqual([count]);
  expect(finder.find(typed).flatMap(({ mentions }) => mentions)).toHaveLength(count);
});
