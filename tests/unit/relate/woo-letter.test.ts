import { expect, test } from 'vitest';
import type { GovernmentBody } from '../../../lib/entity.ts';
import { stateOfRequest, whereToAsk, wooLetter } from '../../../lib/relate/woo-letter.ts';

const aBody = (but: Partial<GovernmentBody> = {}): GovernmentBody => ({
  key: 'government-body:gm0344',
  kind: 'government-body',
  name: 'Gemeente Utrecht',
  bodyType: 'municipality',
  ...but,
});
const ministry = aBody({
  key: 'government-body:mnre1130',
  name: 'Ministerie van Infrastructuur en Waterstaat',
  bodyType: 'ministry',
  wooRequestPage: 'https://woo.example/ienw',
});

test('a request goes to the page for it; of a service inside a ministry to that of the ministry; else to the site', () => {
  const own = { wooRequestPage: 'https://utrecht.example/woo', website: 'https://utrecht.example' };
  expect(whereToAsk(aBody(own), undefined)).toEqual({ kind: 'page', url: own.wooRequestPage });
  const agency = aBody({ bodyType: 'agency', website: 'https://agentschap.example' });
  expect(whereToAsk(agency, ministry)).toEqual({ kind: 'page', url: 'https://woo.example/ienw', of: ministry.name });
  // An independent body decides itself, whatever ministry it falls under.
  expect(whereToAsk({ ...agency, bodyType: 'independent-body' }, ministry)).toEqual({ kind: 'site', url: 'https://agentschap.example' });
  for (const bodyType of ['foundation', 'oversight-body'] as const)
    expect(whereToAsk({ ...agency, bodyType }, ministry)).toEqual({ kind: 'site', url: 'https://agentschap.example' });
  expect(whereToAsk(aBody(), undefined)).toEqual({ kind: 'unknown' });
});

test.each(['court', 'association'] as const)('for a %s the Woo does not hold, whatever page it has', (bodyType) => {
  expect(whereToAsk(aBody({ bodyType, wooRequestPage: 'https://x.example' }), undefined)).toEqual({
    kind: 'not-under-woo',
    sort: bodyType,
  });
});

test('the letter names the body, the subject and the law; what the reader did not write yet, it says between brackets', () => {
  const letter = wooLetter({ bodyName: 'Gemeente Utrecht', subject: '  De fietsbruggen, 2025.\nOok de e-mails.  ' });
  expect(letter).toContain('Aan: Gemeente Utrecht');
  expect(letter).toContain('\nDe fietsbruggen, 2025.\nOok de e-mails.\n');
  expect(letter).toContain('artikel 4.1 van de Wet open overheid');
  expect(wooLetter({ bodyName: 'Gemeente Utrecht', subject: ' ' })).toContain('[waarover:');
});

test.each([
  ['2026-11-30', 'waiting'],
  ['2026-12-01', 'first-over'],
  ['2026-12-14', 'first-over'],
  ['2026-12-15', 'over'],
] as const)('on %s a request that was sent on 2 November is %s', (day, state) => {
  expect(stateOfRequest({ sentOn: '2026-11-02', decidedOn: null }, day)).toBe(state);
  expect(stateOfRequest({ sentOn: '2026-11-02', decidedOn: '2026-11-20' }, day)).toBe('decided');
  expect(stateOfRequest({ sentOn: null, decidedOn: null }, day)).toBe('writing');
});
