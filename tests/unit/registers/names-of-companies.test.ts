import { describe, expect, test } from 'vitest';
import { companyKey, isConsortium, tidied, withoutCountry, withoutLegalForm } from '../../../lib/registers/company-names.ts';
import { knownCompanies } from '../../../lib/registers/known-companies/index.ts';
import { looksLikePerson } from '../../../lib/registers/persons.ts';
import { isDistinct } from '../../../lib/registers/suppliers.ts';
import { supplierLookup } from '../../../lib/registers/supplier-lookup.ts';

describe('a legal form', () => {
  test.each([
    ['Blauwdruk Nederland B.V.', 'Blauwdruk Nederland', 'Blauwdruk'],
    ['Blauwdruk BV', 'Blauwdruk', 'Blauwdruk'],
    ['N.V. Zoutwater', 'Zoutwater', 'Zoutwater'],
    ['Kaars (Netherlands) b.v.', 'Kaars (Netherlands)', 'Kaars'],
    ['Fakkel Benelux GmbH', 'Fakkel Benelux', 'Fakkel'],
    ['Nederland B.V.', 'Nederland', 'Nederland'],
    ['Avanza', 'Avanza', 'Avanza'],
  ])('%s', (name, bare, short) => {
    expect(withoutLegalForm(name)).toBe(bare);
    expect(withoutCountry(name)).toBe(short);
  });

  test('does not tell two companies apart, nor do case, accents and marks', () => {
    expect(new Set(['Bügel & Zoon B.V.', 'BUGEL & ZOON BV', 'Bügel  &  Zoon b.v.'].map(companyKey)).size).toBe(1);
    expect(companyKey('Bügel Advies B.V.')).not.toBe(companyKey('Bügel & Zoon B.V.'));
  });
});

describe('a cell with a winner', () => {
  test.each([
    ['Contractant: Kaars BV', 'Kaars B.V.'],
    ['2. Kaars  Advies bv', 'Kaars Advies B.V.'],
    ['Kaars B.V. – https://kaars.example', 'Kaars B.V.'],
    ['CafÃ© Kaars B.V.', 'Café Kaars B.V.'],
    ['4water B.V.', '4water B.V.'],
  ])('%s is %s', (raw, name) => expect(tidied(raw)).toBe(name));

  test.each([
    'https://voorbeeld.example/today/1',
    'Zie aanvullende inlichtingen',
    'Diverse ondernemers; zie bijlage',
    'Anoniem 405',
    'Kaars B.V. / Fakkel B.V.',
    'Consortium Licht zijnde Kaars en Fakkel',
    "'t stille hoekje b.v.",
    'KaarsÃƒ B.V.',
    '?',
  ])('%s is no company', (raw) => expect(tidied(raw)).toBeNull());

  test('of several companies is a consortium', () => {
    expect(isConsortium('Kaars B.V. & Fakkel N.V.')).toBe(true);
    expect(isConsortium('B.V. Aannemingsbedrijf Kaars')).toBe(false);
  });
});

describe('a person', () => {
  test.each([
    'Jan Jansen',
    'Mevr. J. Jansen',
    'J.P. de Vries',
    'A. van der Berg & Zn',
    'Lotte de Vries Onderwijsadvies',
    'marieke jansen',
    'Eenmanszaak De Vries',
    'Peter Jansen B.V.',
    'Jan-Willem Jansen B.V.',
    'Peter Jansen Nederland B.V.',
    'Peter Jansen, advies & management B.V.',
    'Erik de Groot Holding B.V.',
  ])('%s may be one', (name) => expect(looksLikePerson(name)).toBe(true));

  test.each([
    'Kaars & Zonen B.V.',
    'I&O Research',
    'KWR Water B.V.',
    'Universiteit Twente',
    'Stichting Jan Jansen Fonds',
    'Van Oord N.V.',
    'Maatschap Maasarend',
    'Witteveen+Bos',
    'Bouwgroep Jan van Dijk Zwolle B.V.',
  ])('%s is none', (name) => expect(looksLikePerson(name)).toBe(false));
});

describe('a short name', () => {
  const taken = (name: string) => ['urk', 'loods', 'vecht'].includes(name.toLowerCase());
  test.each(['Blauwdrukkerijk', 'ResearchMed', 'Pels Rijcken', 'Dura Vermeer'])('%s is distinct', (name) =>
    expect(isDistinct(name, taken)).toBe(true),
  );
  test.each([
    'Kaars',
    'Vooruit',
    'Landscape',
    'Vecht',
    'Jelmer',
    'Anna Zwart',
    'Van Ginkel',
    'Go',
    'Drukkerij W.J. van Dam',
    'Groene Kaars',
    'Iv-Water',
  ])('%s is not', (name) => expect(isDistinct(name, taken)).toBe(false));
});

test('a supplier is found in any spelling; a spelling of two is found in neither', () => {
  const keyOf = supplierLookup([
    {
      key: 'supplier:kaars',
      kind: 'supplier',
      name: 'Kaars Licht B.V.',
      spellings: ['Kaars Licht B.V.', 'Licht'],
      shortName: 'Kaars Licht',
    },
    { key: 'supplier:fakkel', kind: 'supplier', name: 'Fakkel B.V.', spellings: ['Fakkel B.V.', 'Licht'] },
  ]);
  expect(keyOf('KAARS LICHT BV')).toBe('supplier:kaars');
  expect(keyOf('Licht')).toBeUndefined();
  expect(keyOf('Zie aanvullende inlichtingen')).toBeUndefined();
});

test('the well-known companies are enough, each once', () => {
  expect(knownCompanies.length).toBeGreaterThanOrEqual(600);
  const owners = new Map<string, Set<string>>();
  for (const { short, legal, others } of knownCompanies)
    for (const name of [short, ...legal, ...others.map((each) => each.name)])
      owners.set(companyKey(name), (owners.get(companyKey(name)) ?? new Set()).add(short));
  expect([...owners].filter(([, shorts]) => shorts.size > 1)).toEqual([]);
  expect(new Set(knownCompanies.map(({ short }) => short)).size).toBe(knownCompanies.length);
});
