import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Correction, type CorrectionHere, byPrecedence } from '../../../lib/correction.ts';
import { asTheReaderSays, markedByHand, readersWord } from '../../../lib/identify/corrections.ts';
import type { Sighting } from '../../../lib/mention.ts';
import { aCorrection, aCorrectionHere } from '../../makers/corrections.ts';

const municipality = { entity: 'government-body:gm0344', kind: 'government-body', name: 'Gemeente Utrecht' } as const;
const province = { entity: 'government-body:pv26', kind: 'government-body', name: 'Provincie Utrecht' } as const;
const sweco = { entity: 'supplier:sweco-nederland', kind: 'supplier', name: 'Sweco Nederland B.V.' } as const;

/** What the rules found: these words, taken for this one. */
const seen = (text: string, words: string, who: Pick<Sighting, 'entity' | 'kind' | 'name'> = municipality): Sighting => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
  surface: words,
  ...who,
  confidence: 0.9,
  reason: { rule: 'office' },
});

/** "Utrecht=Provincie Utrecht": what stands marked, and as whom. */
const said = (text: string, sightings: Sighting[], ...corrections: CorrectionHere[]): string[] =>
  asTheReaderSays(text, sightings, readersWord(corrections)).map(({ start, end, name }) => `${text.slice(start, end)}=${name}`);

const nothing = aCorrectionHere();
const another = aCorrectionHere({ to: province });
const byHand = aCorrectionHere({ words: 'Utrecht', from: null, to: municipality });

test.each<[string, string, string[], CorrectionHere[], string[]]>([
  ['no correction leaves all as it is', 'Utrecht bouwt.', ['Utrecht'], [], ['Utrecht=Gemeente Utrecht']],
  ['to nothing', 'Utrecht bouwt.', ['Utrecht'], [nothing], []],
  ['to another', 'Utrecht bouwt.', ['Utrecht'], [another], ['Utrecht=Provincie Utrecht']],
  ['other words for the same one stay', 'De gemeente Utrecht.', ['gemeente Utrecht'], [nothing], ['gemeente Utrecht=Gemeente Utrecht']],
  ['capitals, accents and soft hyphens do not matter', 'ÚT\u00adRECHT bouwt.', ['ÚT\u00adRECHT'], [nothing], []],
  ['the first has the say', 'Utrecht bouwt.', ['Utrecht'], [another, nothing], ['Utrecht=Provincie Utrecht']],
  [
    'what was taken for somebody else was not spoken of',
    'Utrecht bouwt.',
    ['Utrecht'],
    [aCorrectionHere({ from: province.entity })],
    ['Utrecht=Gemeente Utrecht'],
  ],
  [
    'what the reader marked by hand goes for whatever the rules make of it',
    'Utrecht bouwt.',
    ['Utrecht'],
    [aCorrectionHere({ from: null, to: province })],
    ['Utrecht=Provincie Utrecht'],
  ],
  ['by hand, though no rule speaks', 'Het regent in Utrecht.', [], [byHand], ['Utrecht=Gemeente Utrecht']],
  ['and not here', 'Het regent in Utrecht.', [], [aCorrectionHere({ from: null, to: null, scope: 'page' }), byHand], []],
  ['a longer name of the rules stays whole', 'De gemeente Utrecht.', ['gemeente Utrecht'], [byHand], ['gemeente Utrecht=Gemeente Utrecht']],
  [
    'a longer name by hand covers a shorter one of the rules',
    'Regio Utrecht Noord bouwt.',
    ['Utrecht'],
    [aCorrectionHere({ words: 'Regio Utrecht Noord', from: null, to: province })],
    ['Regio Utrecht Noord=Provincie Utrecht'],
  ],
  [
    'of two by hand the longer',
    'Utrecht Noord',
    [],
    [byHand, { ...byHand, words: 'Utrecht Noord', to: province }],
    ['Utrecht Noord=Provincie Utrecht'],
  ],
])('%s', (_, text, words, corrections, expected) =>
  expect(
    said(
      text,
      words.map((each) => seen(text, each)),
      ...corrections,
    ),
  ).toEqual(expected),
);

/** Words marked by hand, a text, and what of it is marked then. */
test.each([
  ['Sweco', 'Sweco en SWECO, niet sweco of Swecon.', ['Sweco', 'SWECO']],
  ['hek', 'Een Hek om het hek.', ['Hek', 'hek']],
  ['HEK', 'Het HEK, dat is geen Hek of hek.', ['HEK']],
  ['Jansen & Zonen', 'Jansen & Zonen, Jansen en Zonen, Jansen. En Zonen.', ['Jansen & Zonen', 'Jansen en Zonen']],
  [
    'Dienst Toeslagen',
    'De Dienst\n  Toe\u00adslagen; Dienst. Toeslagen; Dienst-Toeslagen',
    ['Dienst\n  Toe\u00adslagen', 'Dienst-Toeslagen'],
  ],
  ['Holland', 'Zuid-Holland, Holland, Holland-Rijnland, Holland-rapport', ['Holland', 'Holland']],
  ['Sweco', 'www.sweco.nl, info@Sweco.nl, https://x.nl/Sweco/a, Sweco.', ['Sweco']],
  ['Centraal Bureau', 'Centraal Bureaus', ['Centraal Bureaus']],
  ['…', 'Niets … te zien', []],
])('%j is marked in %j where it stands', (words, text, expected) => {
  const word = readersWord([aCorrectionHere({ words, from: null, to: sweco })]);
  expect(markedByHand(text, word).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});

test('a corrected sighting knows by which correction, and what the rules had made of it', () => {
  const [sighting] = asTheReaderSays('Utrecht bouwt.', [seen('Utrecht bouwt.', 'Utrecht')], readersWord([another]));
  expect(sighting).toEqual({
    start: 0,
    end: 7,
    surface: 'Utrecht',
    ...province,
    confidence: 1,
    reason: { rule: 'corrected' },
    corrected: { id: 'een', from: municipality.entity, scope: 'site' },
  });
});

test('a page goes before its site, its site before everywhere, and the last word before an earlier one', () => {
  const made = (id: string, scope: Correction['scope'], madeAt: number) => aCorrection({ id, scope, madeAt });
  const all = [made('d', 'everywhere', 9), made('c', 'site', 1), made('a', 'page', 1), made('b', 'site', 5)];
  expect(all.toSorted(byPrecedence).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
});

const words = fc.array(fc.constantFrom('Utrecht', 'utrecht', 'Bergen', 'NS', 'en', 'Úl', 'Rijks\u00adwater', '&'), {
  minLength: 1,
  maxLength: 3,
});
const correction = fc.record({
  id: fc.constant('x'),
  words: words.map((each) => each.join(' ')),
  from: fc.constantFrom(null, municipality.entity, province.entity),
  to: fc.constantFrom(null, municipality, province),
  scope: fc.constantFrom('page' as const, 'site' as const),
});

test('whatever the reader says: in order of place, never two on one place, and within the text', () => {
  fc.assert(
    fc.property(fc.array(correction, { maxLength: 6 }), fc.array(fc.oneof(words, fc.constant([','])), { maxLength: 12 }), (all, pieces) => {
      const text = pieces.map((each) => each.join(' ')).join(' ');
      const found: Sighting[] = [...text.matchAll(/Utrecht/g)].map(({ index }) => ({
        ...seen(text, 'Utrecht'),
        start: index,
        end: index + 7,
      }));
      let end = 0;
      for (const sighting of asTheReaderSays(text, found, readersWord(all))) {
        expect(sighting.start).toBeGreaterThanOrEqual(end);
        expect(sighting.surface).toBe(text.slice(sighting.start, sighting.end));
        ({ end } = sighting);
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});
