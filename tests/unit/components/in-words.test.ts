import { expect, test } from 'vitest';
import { monthInFull } from '../../../components/in-words.ts';

test.each([
  ['03-2021', 'maart 2021'],
  ['2021-03', 'maart 2021'],
  ['2021-03-09', '9 maart 2021'],
  // As the source has it, where it is no month.
  ['2021', '2021'],
  ['13-2021', '13-2021'],
  ['medio 2021', 'medio 2021'],
])('%s is said as %s', (date, words) => expect(monthInFull(date)).toBe(words));
