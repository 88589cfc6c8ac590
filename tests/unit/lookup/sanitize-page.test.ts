import { expect, test } from 'vitest';
import { sanitizePage } from '../../../lib/lookup/sanitize-page.ts';
import type { CivicRecord } from '../../../lib/record.ts';
import { aContract, aDisclosure } from '../../makers/records.ts';

const pageOf = (...records: CivicRecord[]) => sanitizePage({ records, total: records.length, unreadable: 0 });

test('what is sound stays as it is, and the same', () => {
  const record = aContract({ amount: { euros: 12_500.5, meaning: 'awarded' }, winners: [{ name: 'Sweco Nederland B.V.' }] });
  const before = structuredClone(record);
  const page = pageOf(record);
  expect(page).toEqual({ records: [before], total: 1, unreadable: 0 });
  expect(page.records[0]).toBe(record);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' data:text/html,<script>alert(1)</script>',
  'file:///etc/passwd',
  'blob:https://a.example/1',
  'https://reader:secret@a.example/',
  'https://www.tenderned.nl@a.example/',
  'https://[/',
  '//a.example/',
  '/aankondigingen',
  'https://a.example/\u202Efdp.exe',
  `https://a.example/${'x'.repeat(3_000)}`,
  '',
])('"%s" is no link: its record is counted, and not shown', (url) => {
  const page = pageOf(aContract({ url }), aContract({ id: 'tenderned:2' }));
  expect(page).toMatchObject({ unreadable: 1, problems: [expect.stringContaining('no number or link')] });
  expect(page.records.map(({ id }) => id)).toEqual(['tenderned:2']);
});

test.each(['0000-00-00', '9999-12-31', '2026-02-30', '2026-99-99', '1066-10-14', '31/12/2026', '20260101', 'gisteren'])(
  '"%s" is no day: the record goes without',
  (day) => {
    const [record] = pageOf(aContract({ date: day, closingDate: day, awardedOn: day })).records;
    expect(record).toMatchObject({ date: null });
    expect(record).not.toHaveProperty('closingDate');
    expect(record).not.toHaveProperty('awardedOn');
  },
);

test('a year is a date where no more is known', () => expect(pageOf(aDisclosure({ date: '2019' })).records[0]?.date).toBe('2019'));

test.each([-1, Number.NaN, Number.POSITIVE_INFINITY, 1e300])('%s euros are no amount, and 0 is one', (euros) => {
  const winners = [{ name: 'Een', amount: { euros, meaning: 'awarded' as const } }];
  const [record] = pageOf(aContract({ amount: { euros, meaning: 'awarded' }, winners })).records;
  expect(record).not.toHaveProperty('amount');
  expect(record).toMatchObject({ winners: [{ name: 'Een' }] });
});

test('a title stands on one line, and every sign in it can be seen', () => {
  const [record] = pageOf(aContract({ title: 'Aan\uFEFFbesteding\u202E van\n\tde\u200B weg' })).records;
  expect(record?.title).toBe('Aanbesteding van de weg');
});
