import { expect, test } from 'vitest';
import { addressToKeep } from '../../lib/save.ts';

test.each([
  ['https://nieuws.example/artikel?id=7&utm_source=brief&fbclid=x#reacties', 'https://nieuws.example/artikel?id=7'],
  ['https://nieuws.example/#/artikel/7', 'https://nieuws.example/#/artikel/7'],
  ['https://lezer:geheim@nieuws.example/a', 'https://nieuws.example/a'],
  ['https://nieuws.example/zoek?q=utm_source', 'https://nieuws.example/zoek?q=utm_source'],
])('%s is kept as %s', (address, kept) => expect(addressToKeep(address)).toBe(kept));

test('what is no address is not kept', () => expect(() => addressToKeep('geen adres')).toThrow(TypeError));
