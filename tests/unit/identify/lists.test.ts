import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

describe('a list under words that say what is in it', () => {
  test.each([
    [
      ['Deelnemende gemeenten', 'Ede', 'Tiel', 'Epe'],
      ['Gemeente Ede', 'Gemeente Tiel', 'Gemeente Epe'],
    ],
    [
      ['De volgende gemeenten doen mee:', '1. Ede', '2. Tiel (per 2027)', '• Epe;'],
      ['Gemeente Ede', 'Gemeente Tiel', 'Gemeente Epe'],
    ],
    [
      ['Gemeente', 'Inwoners', 'Ede', '120.000', 'Tiel', '42.000'],
      ['Gemeente Ede', 'Gemeente Tiel'],
    ],
    [
      ['Gemeenten in de regio', 'Wethouder', 'Ede', 'Jan Vermolen', 'Tiel', 'Piet Waterman'],
      ['Gemeente Ede', 'Gemeente Tiel'],
    ],
    [
      ['Regio', 'Gemeenten', 'Oost', 'Ede, Tiel en Epe', 'West', 'Zeist\nBunnik'],
      ['Gemeente Ede', 'Gemeente Tiel', 'Gemeente Epe', 'Gemeente Zeist', 'Gemeente Bunnik'],
    ],
    [
      ['Naam nieuwe gemeente', 'Op te heffen gemeenten', 'Berkelland', 'Borculo Eibergen Neede Ruurlo'],
      ['Gemeente Berkelland', 'Gemeente Borculo', 'Gemeente Eibergen', 'Gemeente Neede', 'Gemeente Ruurlo'],
    ],
    // Behind a heading begins another list.
    [
      ['Gemeenten', 'Ede', 'Tiel', 'Winkels', 'Epe', 'Almelo'],
      ['Gemeente Ede', 'Gemeente Tiel'],
    ],
    [['Gemeenten', 'Ede', 'Winkels', 'Epe'], ['Gemeente Ede']],
    [
      ['Gemeenten', 'Ede', 'Provincies', 'Utrecht'],
      ['Gemeente Ede', 'Provincie Utrecht'],
    ],
    [
      ['Provincies', 'Utrecht', 'Flevoland', 'Groningen'],
      ['Provincie Utrecht', 'Provincie Flevoland', 'Provincie Groningen'],
    ],
    [
      ['De ministeries:', 'Financiën', 'Defensie'],
      ['Ministerie van Financiën', 'Ministerie van Defensie'],
    ],
    [
      ['De fracties:', 'Volt', 'DENK', 'SP'],
      ['Volt', 'DENK', 'SP'],
    ],
    [
      ['Partij', 'Zetels', 'VVD', '5', 'SP', '3', 'Volt', '2', 'Hart voor Urk', '1'],
      ['VVD', 'SP', 'Volt', 'Hart voor Urk'],
    ],
    [
      ['Opdrachtgever', 'Ede', 'Opdrachtnemer', 'Heijmans'],
      ['Gemeente Ede', 'Heijmans'],
    ],
    [
      ['Softwareleveranciers', 'Centric', 'Capgemini'],
      ['Centric Netherlands B.V.', 'Capgemini Nederland B.V.'],
    ],
    // Of several columns each name stands under the one that it fits.
    [
      ['Gemeente', 'Leverancier', 'Ede', 'Centric', 'Tiel', 'Centric'],
      ['Gemeente Ede', 'Centric Netherlands B.V.', 'Gemeente Tiel', 'Centric Netherlands B.V.'],
    ],
    [
      ['Gemeente', 'Provincie', 'Ede', 'Gelderland', 'Almere', 'Flevoland'],
      ['Gemeente Ede', 'Provincie Gelderland', 'Gemeente Almere', 'Provincie Flevoland'],
    ],
    [['Ministerie', 'Financiën', 'Minister', 'Jan Vermolen'], ['Ministerie van Financiën']],
    [
      ['Politieke partij', 'DENK', 'Volt'],
      ['DENK', 'Volt'],
    ],
    [
      ['Fractie', 'Voor', 'Tegen', 'SP', 'x', '', 'GL', '', 'x'],
      ['SP', 'GroenLinks'],
    ],
  ])('%j', (paragraphs, names) => expect(namesIn(paragraphs)).toEqual(names));

  test('the reason quotes what stands above', () => {
    const [first] = sightingsIn(['Deelnemende gemeenten:', 'Ede', 'Tiel']);
    expect(first?.reason).toEqual({ rule: 'listed', cue: 'Deelnemende gemeenten' });
    const [, firm] = sightingsIn(['Opdrachtgever', 'Leverancier', 'Ede', 'Centric']);
    expect(firm?.reason).toEqual({ rule: 'listed', cue: 'Leverancier' });
    const [, party] = sightingsIn(['Partij', 'Zetels', 'VVD', '5', 'SP', '3']);
    expect(party?.reason).toEqual({ rule: 'listed', cue: 'Partij' });
  });

  test.each([
    [['Onze vestigingen', 'Ede', 'Tiel', 'Epe']],
    [['Een partij', 'Volt', 'DENK']],
    [['Opdrachtgever', 'Utrecht']],
    [['Leverancier', 'Best', 'Goes']],
    [['Partijen bij de overeenkomst en hun adres', 'Volt', 'DENK']],
    [['Ede', 'Tiel', 'Epe']],
    [['Steden en dorpen:', 'Ede', 'Tiel']],
    // Congregations, and where something is.
    [['Gereformeerde gemeenten', 'Ede', 'Tiel']],
    [['Protestantse gemeenten in Gelderland', 'Ede', 'Tiel']],
    [['Onze trainingen voor gemeenten vinden plaats in:', 'Ede', 'Tiel']],
    [['Wij werken voor gemeenten en hebben vestigingen in:', 'Ede', 'Tiel']],
    [['Vacatures bij gemeenten in de buurt van:', 'Ede', 'Tiel']],
    [['Hoofdsteden van de provincies:', 'Utrecht', 'Groningen']],
    [['Plaatsen in deze gemeenten', 'Ede', 'Tiel']],
    // Something else begins.
    [['Gemeenten', 'Wie een fiets wil huren, kan van maandag tot en met zaterdag terecht bij al onze winkels.', 'Ede', 'Tiel']],
    [['Gemeenten', 'een', 'twee', 'drie', 'vier', 'vijf', 'zes', 'Ede', 'Tiel']],
    // No list: a sentence.
    [['Gemeenten', 'Ede is mooi.', 'In Tiel regent het.']],
    [['Ede', 'Tiel', 'Deelnemende gemeenten']],
  ])('silent: %j', (paragraphs) => expect(namesIn(paragraphs)).toEqual([]));
});

describe('a list within one text', () => {
  test.each([
    ['De volgende gemeenten doen mee:\n- Ede\n- Tiel\n- Epe', ['Gemeente Ede', 'Gemeente Tiel', 'Gemeente Epe']],
    ['Deelnemende gemeenten:\n1. Ede\n2. Tiel', ['Gemeente Ede', 'Gemeente Tiel']],
    ['Deelnemende gemeenten: 1. Ede 2. Tiel 3. Epe', ['Gemeente Ede', 'Gemeente Tiel', 'Gemeente Epe']],
    ['Deelnemende gemeenten:\n• Ede;\n• Tiel;\n• Epe.', ['Gemeente Ede', 'Gemeente Tiel', 'Gemeente Epe']],
    ['Zij wonen verspreid:\n1. Ede\n2. Tiel', []],
  ])('%j', (text, names) => expect(namesIn(text)).toEqual(names));
});

describe('a word for what it is, with a colon', () => {
  test.each([
    ['Gemeente: Ede', ['Gemeente Ede']],
    ['Naam: De Brug\nGemeente: Ede\nPlaats: Bennekom', ['Gemeente Ede']],
    ['Gemeente(n): Ede', ['Gemeente Ede']],
    ['Verantwoordelijke gemeente: Ede', ['Gemeente Ede']],
    ['Zaaknummer 12 | Provincie: Utrecht', ['Provincie Utrecht']],
    ['Waterschap: Rijnland', ['Hoogheemraadschap van Rijnland']],
    ['Verantwoordelijk ministerie: Financiën', ['Ministerie van Financiën']],
    ['Bestuursorgaan: Ede', ['Gemeente Ede']],
  ])('%j', (text, names) => expect(namesIn(text)).toEqual(names));

  test('the reason quotes it', () => {
    expect(sightingsIn('Verantwoordelijke gemeente: Ede')[0]?.reason).toEqual({ rule: 'typeWord', cue: 'Verantwoordelijke gemeente:' });
  });

  test.each([
    'Plaats: Ede',
    'Woonplaats: Ede',
    'Locatie: Ede',
    'Vestigingsplaats: Ede',
    'Gereformeerde gemeente: Ede',
    'Het mooiste van deze gemeente: Ede heeft bos.',
    'Gemeente: Best veel werk',
    'Bestuursorgaan: Utrecht',
  ])('silent: %s', (text) => expect(namesIn(text)).toEqual([]));
});
