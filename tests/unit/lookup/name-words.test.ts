import { expect, test } from 'vitest';
import { firmName, sameName, standsIn } from '../../../lib/lookup/name-words.ts';

test.each([
  ['Sweco Nederland B.V.', 'sweco nederland'],
  ['SWECO Nederland bv', 'sweco nederland'],
  ['Bouwbedrijf van der Berg V.O.F.', 'bouwbedrijf der berg'],
  // A firm that is called by nothing else.
  ['Coöperatie U.A.', 'cooperatie ua'],
])('%s without its legal form is "%s"', (name, bare) => expect(firmName(name)).toBe(bare));

test('names are the same however they are spelled', () => {
  expect(sameName('Gemeente Súdwest-Fryslân', 'gemeente SUDWEST FRYSLAN')).toBe(true);
  expect(sameName("Gemeente 's-Hertogenbosch", 'Gemeente ’s Hertogenbosch')).toBe(true);
  expect(sameName('Gemeente Bergen', 'Gemeente Bergen op Zoom')).toBe(false);
});

test('a name stands in a text whole, or not at all', () => {
  expect(standsIn('Gemeente Urk', 'Brief van de gemeente Urk.')).toBe(true);
  expect(standsIn('Urk', 'Urkers in Zwolle')).toBe(false);
  expect(standsIn('de', 'De brief')).toBe(false);
});
