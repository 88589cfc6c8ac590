import { expect, test } from 'vitest';
import { perYear } from '../../../lib/relate/per-year.ts';
import { aContract } from '../../makers/records.ts';

test('the oldest year comes first; what has no date is in no year', () => {
  const dates = ['2026-05-15', '2024', null, '2026-01-01', '0000-00-00'];
  expect(perYear(dates.map((date) => aContract({ date })))).toEqual([
    { year: 2024, count: 1 },
    { year: 2026, count: 2 },
  ]);
});
