import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changesSince, compare, isSame } from '../../../lib/relate/changes.ts';
import { aContract } from '../../makers/records.ts';

test('field by field, what a source says now that it did not say then', () =>
  expect(
    changesSince(
      aContract(),
      aContract({
        title: 'Onderhoud',
        amount: { euros: 900_000, meaning: 'awarded' },
        winners: [{ name: 'Ander B.V.' }],
        procedure: 'Openbaar',
      }),
    ),
  ).toEqual([
    { field: 'title', before: 'Onderhoud van bruggen', now: 'Onderhoud' },
    { field: 'winners', before: [{ name: 'Voorbeeld Infra B.V.' }], now: [{ name: 'Ander B.V.' }] },
    { field: 'amount.euros', before: 800_000, now: 900_000 },
    { field: 'procedure', before: undefined, now: 'Openbaar' },
  ]));

test('a winner more, or one less, is a change', () => {
  const one = [{ name: 'Voorbeeld Infra B.V.' }];
  const two = [...one, { name: 'Ander B.V.' }];
  for (const [winners, now] of [
    [one, two],
    [two, one],
  ])
    expect(compare(aContract({ winners: winners ?? [] }), aContract({ winners: now ?? [] }))).toMatchObject({ state: 'changed' });
});

test('a field that went is a change too', () => {
  const { amount, ...without } = aContract();
  expect(changesSince(aContract(), without)).toEqual([{ field: 'amount', before: amount, now: undefined }]);
});

test('whom we know by its names is no change: newer registers know more of them', () => {
  const winners = [{ name: 'Voorbeeld Infra B.V.' }];
  const known = [{ name: 'Voorbeeld Infra B.V.', supplier: 'supplier:voorbeeld' as const }];
  const other = [{ name: 'Voorbeeld Infra B.V.', supplier: 'supplier:infra' as const }];
  expect(compare(aContract({ winners }), aContract({ winners: known }))).toEqual({ state: 'same' });
  expect(compare(aContract({ winners: known }), aContract({ winners: other }))).toEqual({ state: 'same' });
  const [before, now] = [null, 'government-body:gm0344'].map((buyerKey) => ({ ...aContract(), buyerKey }));
  expect(before && now && changesSince(before, now)).toEqual([]);
  expect(compare(aContract({ winners: known }), aContract({ winners: [{ name: 'C', supplier: 'supplier:voorbeeld' }] }))).toMatchObject({
    state: 'changed',
  });
});

test('when we got it, and about whom we asked, is no change', () =>
  expect(compare(aContract(), aContract({ retrievedAt: '2027-01-01', about: ['supplier:x'] }))).toEqual({ state: 'same' }));

test('what was not asked again, or only in part, says nothing', () => {
  expect(compare(aContract(), null)).toEqual({ state: 'unknown' });
  expect(compare(aContract(), aContract({ winners: [], details: 'not-asked' }))).toEqual({ state: 'unknown' });
});

test('nothing differs from itself, in whatever order its fields stand', () =>
  fc.assert(
    fc.property(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()), (value, fields) => {
      expect(isSame(value, structuredClone(value))).toBe(true);
      expect(isSame(fields, Object.fromEntries(Object.entries(fields).toReversed()))).toBe(true);
    }),
  ));
