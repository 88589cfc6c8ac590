import { expect, test } from 'vitest';
import { addressToKeep, siteOf, thingOf, withoutDoubles } from '../../lib/save.ts';
import { aKeptRecord, aSave } from '../makers/saves.ts';

test.each([
  ['https://nieuws.example/artikel?id=7&utm_source=brief&fbclid=x#reacties', 'https://nieuws.example/artikel?id=7'],
  ['https://nieuws.example/#/artikel/7', 'https://nieuws.example/#/artikel/7'],
  ['https://lezer:geheim@nieuws.example/a', 'https://nieuws.example/a'],
  ['https://nieuws.example/zoek?q=utm_source', 'https://nieuws.example/zoek?q=utm_source'],
])('%s is kept as %s', (address, kept) => expect(addressToKeep(address)).toBe(kept));

test('what is no address is not kept', () => expect(() => addressToKeep('geen adres')).toThrow(TypeError));

test.each([
  ['https://www.krant.example/a', 'krant.example'],
  ['https://wwwoord.example/', 'wwwoord.example'],
  ['geen adres', ''],
])('%s is of the site "%s"', (address, site) => expect(siteOf(address)).toBe(site));

test('two tags that differ in capitals or spaces are one', () =>
  expect(withoutDoubles(['Woo', ' woo ', 'na  te bellen', 'NA TE BELLEN', ' '])).toEqual(['Woo', 'na te bellen']));

test('what is kept does not become another thing by a note or a tag', () =>
  expect(thingOf(aSave({ note: 'x', tags: [], dossier: 'y', id: 'z', savedAt: 0 }))).toBe(thingOf(aSave())));

test('a record that says something else than before is another thing to keep', () => {
  const record = aKeptRecord();
  expect(thingOf(aSave({ record: { ...record, sha256: 'b'.repeat(64) } }))).not.toBe(thingOf(aSave({ record })));
});
