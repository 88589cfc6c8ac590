import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { detect } from '../../../lib/detect/detect.ts';
import { identify } from '../../../lib/identify/identify.ts';
import { index, namesIn, sightingsIn } from './reading.ts';

const words = [
  'gemeente',
  'Goes',
  'Utrecht',
  'de VVD',
  'D66',
  '(DUO)',
  'Dienst Uitvoering Onderwijs',
  'en',
  ',',
  'burgemeester van',
  'minister',
  '(Financiën)',
  'algoritme',
  'Parkeerdruk',
  'Sweco',
  'B.V.',
  'Rijkswaterstaat',
  'waterschap',
  'Rijn en IJssel',
  'gemeenten',
  'zegt',
  '.',
  'AP',
  'politie-eenheden',
  'Limburg',
];
const passage = fc.array(fc.constantFrom(...words), { maxLength: 25 }).map((parts) => parts.join(' '));

test('as many lists as passages; in order, without overlap, sure enough, with the words that were underlined', () => {
  fc.assert(
    fc.property(fc.array(passage, { maxLength: 4 }), (texts) => {
      const passages = texts.map((text) => ({ text, mentions: detect(text, index) }));
      const seen = identify(passages, { language: 'nl' });
      expect(seen).toHaveLength(passages.length);
      for (const [place, sightings] of seen.entries()) {
        let last = 0;
        for (const { start, end, surface, confidence } of sightings) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(texts[place]?.slice(start, end)).toBe(surface);
          expect(confidence).toBeGreaterThanOrEqual(0.5);
          expect(confidence).toBeLessThanOrEqual(1);
          last = end;
        }
      }
    }),
    { numRuns: 400 },
  );
});

test('every rule has its sentence in both languages, and a sentence that quotes has something to quote', () => {
  const sentences = ['nl', 'en'].map(
    (language): Record<string, string> =>
      parse(readFileSync(resolve(import.meta.dirname, `../../../assets/locales/${language}.yml`), 'utf8')).why,
  );
  fc.assert(
    fc.property(fc.array(passage, { minLength: 1, maxLength: 4 }), (texts) => {
      for (const { reason } of sightingsIn(texts))
        for (const sentence of sentences) {
          expect(sentence[reason.rule], reason.rule).toBeDefined();
          if (sentence[reason.rule]?.includes('$1')) expect(reason.cue, reason.rule).toBeTruthy();
        }
    }),
    { numRuns: 400 },
  );
});

test('a reason quotes the page', () => {
  expect(sightingsIn('De burgemeester van Buren opent het feest.')[0]?.reason).toEqual({ rule: 'office', cue: 'burgemeester van' });
  expect(sightingsIn('De Dienst Uitvoering Onderwijs (DUO) zwijgt.')[1]?.reason).toEqual({
    rule: 'defined',
    cue: 'Dienst Uitvoering Onderwijs (DUO)',
  });
  expect(sightingsIn(['Aan de Dienst Uitvoering Onderwijs is het gevraagd.', 'DUO zwijgt.'])[1]?.reason).toEqual({
    rule: 'namedInFull',
    cue: 'Dienst Uitvoering Onderwijs',
  });
});

test('a short form that only the page knows', () =>
  expect(
    sightingsIn(['De Rijksdienst voor Ondernemend Nederland (ROON) helpt.', 'Bel ROON.']).map(({ surface, entity }) => [surface, entity]),
  ).toEqual([
    ['Rijksdienst voor Ondernemend Nederland', 'government-body:oorg10005'],
    ['ROON', 'government-body:oorg10005'],
    ['ROON', 'government-body:oorg10005'],
  ]));

test('what was sure by itself is looked at again when the page goes on to explain it as something else', () => {
  expect(namesIn(['De VVD wint.', 'Het regent.'])).toEqual(['VVD']);
  expect(namesIn(['De VVD wint.', 'Voetbalclub Voorwaarts Dames (VVD) speelt.'])).toEqual([]);
});
