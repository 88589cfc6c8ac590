import { expect, test } from 'vitest';
import { openForResponse } from '../../../lib/relate/open-for-response.ts';
import { aContract, aParticipation } from '../../makers/records.ts';

const until = (id: string, respondUntil: string) => aParticipation({ id, respondUntil });

test('what closes first comes first; the last day itself counts, and what is closed or has no day does not', () => {
  const { respondUntil: _day, ...undated } = until('undated', '2026-12-01');
  const records = [until('later', '2027-01-08'), until('closed', '2026-11-24'), aContract(), until('today', '2026-11-25'), undated];
  expect(openForResponse(records, '2026-11-25').map(({ id }) => id)).toEqual(['today', 'later']);
});
