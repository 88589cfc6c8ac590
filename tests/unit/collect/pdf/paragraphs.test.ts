import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TextRun } from '../../../../lib/collect/pdf/lines.ts';
import { paragraphsOf } from '../../../../lib/collect/pdf/paragraphs.ts';

/** Letters of ten points high and five wide, lines twelve points apart. */
const aRun = (text: string, but: Partial<TextRun> = {}): TextRun => ({
  text,
  left: 50,
  baseline: 100,
  width: text.length * 5,
  size: 10,
  font: 'regular',
  upright: true,
  ...but,
});
/** Lines below each other, each one run. */
const lines = (texts: string[], but: Partial<TextRun> = {}): TextRun[] =>
  texts.map((text, index) => aRun(text, { ...but, baseline: (but.baseline ?? 100) + 12 * index }));
/** What the paragraphs say; a hyphen that shows only at a line's end is not there. */
const read = (runs: TextRun[]): string[] =>
  paragraphsOf(runs).map(({ runs: each }) =>
    each
      .map(({ text }) => text)
      .join('')
      .replaceAll('\u00ad', ''),
  );

test.each<[string, string[], string[]]>([
  ['lines read on', ['De raad van de gemeente', 'Utrecht besluit morgen.'], ['De raad van de gemeente Utrecht besluit morgen.']],
  ['a broken word is whole', ['Dit vindt de gemeen-', 'te Utrecht een goed plan'], ['Dit vindt de gemeente Utrecht een goed plan']],
  ['a soft hyphen is one', ['Dit vindt Rijkswater\u00ad', 'staat een goed plan'], ['Dit vindt Rijkswaterstaat een goed plan']],
  ['a hyphen of its own stays', ['Dat is in Noord-', 'Holland niet anders'], ['Dat is in Noord-Holland niet anders']],
  [
    'so does one that stands for a word',
    ['Wij kijken naar de in-', 'en uitvoer van graan'],
    ['Wij kijken naar de in- en uitvoer van graan'],
  ],
  ['and one behind a single letter', ['Stuur ons een e-', 'mail met uw vraag'], ['Stuur ons een e-mail met uw vraag']],
  ['and one before a number', ['De regels voor covid-', '19 zijn vervallen'], ['De regels voor covid-19 zijn vervallen']],
  ['a dash is no hyphen', ['Dat kan – zegt zij –', 'ook volgend jaar nog'], ['Dat kan – zegt zij – ook volgend jaar nog']],
  [
    'points of a list are apart',
    ['Wij vragen:', '• gemeente Utrecht', '• gemeente Zwolle'],
    ['Wij vragen:', '• gemeente Utrecht', '• gemeente Zwolle'],
  ],
  ['numbered ones too', ['1. De minister van', 'Financiën', '2. De Kamer'], ['1. De minister van Financiën', '2. De Kamer']],
  [
    'a line that ends early, with a full stop, ends a paragraph',
    ['Een regel die zo lang is als de kolom breed', 'is.', 'Utrecht begint een nieuwe alinea, ook zonder wit'],
    ['Een regel die zo lang is als de kolom breed is.', 'Utrecht begint een nieuwe alinea, ook zonder wit'],
  ],
])('%s', (_, texts, expected) => expect(read(lines(texts))).toEqual(expected));

test('white between lines parts paragraphs', () =>
  expect(read([aRun('Eerste alinea'), aRun('Tweede alinea', { baseline: 130 })])).toEqual(['Eerste alinea', 'Tweede alinea']));

test('a heading is apart, by the height of its letters or their font', () => {
  expect(read([aRun('Gemeente', { size: 16 }), ...lines(['Utrecht besluit'], { baseline: 116 })])).toEqual(['Gemeente', 'Utrecht besluit']);
  expect(read([aRun('Gemeente', { font: 'bold' }), ...lines(['Utrecht besluit'], { baseline: 112 })])).toEqual([
    'Gemeente',
    'Utrecht besluit',
  ]);
});

test('a word in bold letters parts nothing', () =>
  expect(
    read([
      aRun('Volgens de ', { width: 50 }),
      aRun('gemeente', { left: 100, width: 40, font: 'bold' }),
      aRun('Utrecht is dat zo', { baseline: 112 }),
    ]),
  ).toEqual(['Volgens de gemeente Utrecht is dat zo']));

test('a word that is said in pieces is one, and a gap is a space', () =>
  expect(
    read([aRun('Rijks', { width: 25 }), aRun('waterstaat', { left: 75.4, width: 50 }), aRun('bouwt', { left: 130, width: 25 })]),
  ).toEqual(['Rijkswaterstaat bouwt']));

test('a raised figure stands in its line', () =>
  expect(
    read([
      aRun('gemeente Utrecht', { width: 80 }),
      aRun('1', { left: 130, baseline: 96, size: 6, width: 3 }),
      aRun('besluit', { baseline: 112 }),
    ]),
  ).toEqual(['gemeente Utrecht1 besluit']));

const left = ['De linker kolom noemt', 'de gemeente Utrecht.'];
const right = ['De rechter kolom noemt', 'de provincie Fryslân.'];
const inColumns = [lines(left), lines(right, { left: 300 })] as const;
test.each<[string, TextRun[]]>([
  ['one after the other', inColumns.flat()],
  ['line by line', [0, 1].flatMap((row) => inColumns.flatMap((column) => column[row] ?? []))],
])('two columns read down, also when the pdf says them %s', (_, runs) => expect(read(runs)).toEqual([left.join(' '), right.join(' ')]));

test('cells of a table are apart', () =>
  expect(
    read([
      aRun('Gemeente'),
      aRun('Utrecht', { left: 200 }),
      aRun('Provincie', { baseline: 125 }),
      aRun('Gelderland', { left: 200, baseline: 125 }),
    ]),
  ).toEqual(['Gemeente', 'Utrecht', 'Provincie', 'Gelderland']));

test('text that stands on its side is read, by itself', () =>
  expect(read([aRun('Gemeente', { upright: false }), aRun('Utrecht', { baseline: 112 })])).toEqual(['Gemeente', 'Utrecht']));

test('whatever stands on a page, every run with words in it is read once', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          text: fc.string({ maxLength: 12 }),
          left: fc.double({ min: -10, max: 600, noNaN: true }),
          baseline: fc.double({ min: -10, max: 800, noNaN: true }),
          width: fc.double({ min: 0, max: 600, noNaN: true }),
          size: fc.double({ min: 0, max: 60, noNaN: true }),
          font: fc.constantFrom('a', 'b'),
          upright: fc.boolean(),
        }),
        { maxLength: 40 },
      ),
      (runs) => {
        const numbers = paragraphsOf(runs).flatMap(({ runs: each }) => each.map(({ run }) => run));
        expect(new Set(numbers).size).toBe(numbers.length);
        const said = runs.flatMap(({ text }, number) => (text.trim() === '' ? [] : [number]));
        expect(numbers.filter((number) => said.includes(number)).toSorted((a, b) => a - b)).toEqual(said);
      },
    ),
  ));
