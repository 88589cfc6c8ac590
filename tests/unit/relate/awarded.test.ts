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
  expect(total).toEqual({
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
