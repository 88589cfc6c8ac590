import { expect, test } from 'vitest';
import type { Supplier } from '../../../lib/entity.ts';
import { namesOfSuppliers } from '../../../lib/registers/names-of-suppliers.ts';
import { aRegister } from '../../makers/registers.ts';

const supplier = (but: Partial<Supplier>): Supplier => ({
  key: 'supplier:kaars',
  kind: 'supplier',
  name: 'Kaars B.V.',
  spellings: [],
  ...but,
});
const namesOf = (but: Partial<Supplier>) =>
  namesOfSuppliers(aRegister({ suppliers: [supplier(but)] })).map(({ text, cue, letters }) => [text, cue, letters]);

test('a company that its legal form finds needs no name', () => {
  expect(namesOf({ spellings: ['Kaars B.V.', 'KAARS BV'] })).toEqual([]);
});

test('a name is held once, without legal form or country', () => {
  expect(
    namesOf({ name: 'Kaars Nederland B.V.', spellings: ['Kaars Nederland B.V.', 'Kaars'], shortName: 'Kaars', shortNameCue: 'safe' }),
  ).toEqual([['Kaars', 'none', 'initials']]);
});

test('another legal name leads to the company, with its form or near other evidence', () => {
  expect(namesOf({ spellings: ['Fakkel Licht B.V.', 'Fakkel B.V.'], shortName: 'Kaars', shortNameCue: 'preferred' })).toEqual([
    ['Kaars', 'preferred', 'initials'],
    ['Fakkel Licht', 'required', 'initials'],
    ['Fakkel', 'never-bare', 'initials'],
  ]);
});

test('an abbreviation counts letter for letter, and may ask for more than the name', () => {
  expect(
    namesOf({
      key: 'supplier:kaarsenmakerij',
      name: 'Kaarsenmakerij',
      shortName: 'Kaarsenmakerij',
      shortNameCue: 'safe',
      otherShortNames: [{ name: 'KM', cue: 'required' }],
    }),
  ).toEqual([
    ['Kaarsenmakerij', 'none', 'initials'],
    ['KM', 'required', 'exact'],
  ]);
});
