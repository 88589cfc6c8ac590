import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describeQuote, offsetOfCodePoint } from '../../../../lib/collect/anchor/describe-quote.ts';
import { placesOf, normalizeSpace } from '../../../../lib/collect/anchor/normalize-space.ts';

test.each([
  ['  De\n      gemeente\tUrk ', 'De gemeente Urk'],
  ['ge\u00admeente Urk', 'gemeente Urk'],
  ['Rijks\u200bwaterstaat', 'Rijkswaterstaat'],
  ['€\u00a01.000', '€ 1.000'],
  ['a \u00ad b', 'a b'],
  ['\u00ad\n', ''],
])('%j is normalised to %j', (text, normalised) => expect(normalizeSpace(text)).toBe(normalised));

const messy = fc.string({ unit: fc.constantFrom('a', 'É', '👓', ' ', '\n', '\u00a0', '\u00ad', '\u200b', '\ufeff') });

test('every letter of a normalised text is found back in the text', () =>
  fc.assert(
    fc.property(messy, (text) => {
      const normalised = normalizeSpace(text);
      const places = placesOf(text);
      expect(places.map((place) => text.charAt(place).replace(/\s/, ' ')).join('')).toBe(normalised);
      expect(places.toSorted((one, other) => one - other)).toEqual(places);
    }),
  ));

test('positions count characters, not the halves of them', () => {
  const text = '👓 De gemeente Urk 👓';
  const start = text.indexOf('gemeente');
  const { position, quote } = describeQuote(text, start, start + 'gemeente Urk'.length);
  expect(position).toEqual({ type: 'TextPositionSelector', start: 5, end: 17 });
  expect(quote).toEqual({ type: 'TextQuoteSelector', exact: 'gemeente Urk', prefix: '👓 De ', suffix: ' 👓' });
});

test('what was counted in characters is counted back', () =>
  fc.assert(
    fc.property(messy, fc.nat(40), fc.nat(40), (text, one, other) => {
      const characters = Array.from(text);
      const start = characters.slice(0, Math.min(one, other)).join('').length;
      const end = characters.slice(0, Math.max(one, other)).join('').length;
      const { position, quote } = describeQuote(text, start, end);
      expect(offsetOfCodePoint(text, position.start)).toBe(start);
      expect(offsetOfCodePoint(text, position.end)).toBe(end);
      // Never half a character.
      expect(quote.prefix.isWellFormed() && quote.suffix.isWellFormed()).toBe(true);
    }),
  ));
