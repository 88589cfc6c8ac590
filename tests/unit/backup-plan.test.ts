import { expect, test } from 'vitest';
import { daysWithout, isDue, noPlan } from '../../lib/backup-plan.ts';

const day = 86_400_000;
const now = 1_000 * day;

test.each([
  ['nothing kept is nothing to lose', null, null, null, false],
  ['never made, kept yesterday', null, now - day, 1, false],
  ['never made, kept a week ago', null, now - 7 * day, 7, true],
  ['made today, kept long ago', now - 1, now - 500 * day, 0, false],
  ['made a week ago', now - 7 * day, now - 500 * day, 7, true],
  ['made in the future, by a clock that was wrong', now + day, now - 500 * day, 0, false],
] as const)('%s', (_, madeAt, first, days, due) => {
  const plan = { ...noPlan, madeAt };
  expect(daysWithout(plan, first, now)).toBe(days);
  expect(isDue(plan, first, now)).toBe(due);
});
