import { expect, test } from 'vitest';
import { awardedTotal } from '../../../lib/relate/awarded.ts';
import { aContract } from '../../makers/records.ts';

const body = 'government-body:gm0344';
const firm = 'supplier:voorbeeld-infra';

test('what was awarded is added up to the cent; everything else is counted as left out, with its reason', () => {
  const total = awardedTotal(
    [
      aContract({ title: 'a', amount: { euros: 0.1, meaning: 'awarded' } }),
      aContract({ title: 'b', amount: { euros: 0.2, meaning: 'awarded' } }),
      aContract({ title: 'c', amount: { euros: 9_000_000, meaning: 'framework-maximum' } }),
      aContract({ title: 'd', amount: { euros: 1, meaning: 'placeholder' } }),
      aContract({ title: 'e', amount: { euros: 5_000, meaning: 'estimated' } }),
      { ...aContract({ title: 'f' }), amount: undefined },
    ].map(({ amount, ...rest }) => (amount ? { ...rest, amount } : rest)),
    body,
  );
  expect(total).toMatchObject({
    euros: 0.3,
    counted: 2,
    left: { without: 1, estimated: 1, 'framework-maximum': 1, placeholder: 1, shared: 0, repeated: 0 },
  });
});

test('a call, a change or a rectification does not count a contract again, nor does the same award announced twice', () => {
  const total = awardedTotal(
    [aContract(), aContract({ id: 'tenderned:2' }), aContract({ stage: 'call' }), aContract({ stage: 'change' })],
    body,
  );
  expect(total).toMatchObject({ euros: 800_000, counted: 1, left: { repeated: 1 } });
});

test('a supplier is credited with what is stated for it alone', () => {
  const own = { name: 'Voorbeeld Infra B.V.', supplier: firm } as const;
  const other = { name: 'Andere Infra B.V.' };
  const stated = awardedTotal([aContract({ winners: [{ ...own, amount: { euros: 300_000, meaning: 'awarded' } }, other] })], firm);
  expect(stated).toMatchObject({ euros: 300_000, counted: 1 });
  expect(awardedTotal([aContract({ winners: [own] })], firm)).toMatchObject({ euros: 800_000, counted: 1 });
  expect(awardedTotal([aContract({ winners: [own, other] })], firm)).toMatchObject({ euros: 0, counted: 0, left: { shared: 1 } });
});

test('the sum is told per year and per winner; what several won together is divided only where the notice says how', () => {
  const infra = { name: 'Voorbeeld Infra B.V.', supplier: firm } as const;
  const other = { name: 'Andere Infra B.V.' };
  const won = (euros: number) => ({ amount: { euros, meaning: 'awarded' as const } });
  const contracts = [
    aContract({ title: 'a', winners: [infra], ...won(10_000), awardedOn: '2024-12-31', date: '2025-01-02' }),
    aContract({
      title: 'b',
      winners: [
        { ...infra, ...won(4_000) },
        { ...other, ...won(2_000) },
      ],
      ...won(6_000),
      date: '2026-03-01',
    }),
    aContract({ title: 'c', winners: [infra, other], ...won(5_000), date: '2026-04-01' }),
    aContract({ title: 'd', winners: [other], ...won(1_000.5), date: null }),
  ];
  const { byYear, byCounterpart, euros } = awardedTotal(contracts, body);
  expect(byYear).toEqual([
    { year: 2026, euros: 11_000, counted: 2 },
    { year: 2024, euros: 10_000, counted: 1 },
    { year: null, euros: 1_000.5, counted: 1 },
  ]);
  expect(byCounterpart).toEqual([
    { name: 'Voorbeeld Infra B.V.', key: firm, euros: 14_000, counted: 2 },
    { name: null, euros: 5_000, counted: 1 },
    { name: 'Andere Infra B.V.', euros: 3_000.5, counted: 2 },
  ]);
  expect(byCounterpart.reduce((sum, each) => sum + each.euros, 0)).toBe(euros);
  expect(awardedTotal([aContract({ winners: [infra], about: [body, firm] })], firm).byCounterpart).toEqual([
    { name: 'Gemeente Utrecht', key: body, euros: 800_000, counted: 1 },
  ]);
});

test('a notice whose winners do not come to its own total is divided over nobody', () => {
  const won = (euros: number) => ({ amount: { euros, meaning: 'awarded' as const } });
  const winners = [
    { name: 'A', ...won(4_000) },
    { name: 'B', ...won(2_000) },
  ];
  expect(awardedTotal([aContract({ winners, ...won(9_000) })], body).byCounterpart).toEqual([{ name: null, euros: 9_000, counted: 1 }]);
});

test('a notice about two bodies says not which of them bought', () => {
  const winners = [{ name: 'Voorbeeld Infra B.V.', supplier: firm }] as const;
  const { byCounterpart } = awardedTotal([aContract({ winners: [...winners], about: [body, 'government-body:gm0034', firm] })], firm);
  expect(byCounterpart).toEqual([{ name: 'Gemeente Utrecht', euros: 800_000, counted: 1 }]);
});
