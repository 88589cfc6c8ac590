import { expect, test } from 'vitest';
import type { Entity } from '../../../lib/entity.ts';
import { partyGifts } from '../../../lib/lookup/sources/party-gifts.ts';
import { stateSpending } from '../../../lib/lookup/sources/state-spending.ts';
import { tendernedAwards } from '../../../lib/lookup/sources/tenderned-awards.ts';
import { aDesk, pagesOf, utrecht } from './a-desk.ts';

const party: Entity = { key: 'party:zee', kind: 'party', name: 'De Zeepartij' };
const firm: Entity = { key: 'supplier:sweco-nederland', kind: 'supplier', name: 'Sweco Nederland B.V.' };

const gift = (sourceId: string, but: object = {}) => ({
  kind: 'gift',
  id: `party-gifts:${sourceId}`,
  source: 'party-gifts',
  sourceId,
  url: 'https://www.rijksoverheid.nl/onderwerpen/democratie/documenten',
  retrievedAt: '2026-06-17',
  about: ['party:zee'],
  date: '2025-03-04',
  title: 'De Zeepartij',
  party: 'De Zeepartij',
  partyKey: 'party:zee',
  donor: null,
  euros: 12_000,
  period: '2025',
  threshold: 10_000,
  ...but,
});
const gifts = {
  asOf: '2026-06-17',
  gifts: [
    gift('2025-1'),
    gift('2025-2', { about: ['party:zee', 'supplier:sweco-nederland'], donor: 'Sweco Nederland B.V.' }),
    gift('2025-3', { about: ['party:duin'], partyKey: 'party:duin' }),
    gift('2025-4', { euros: 'veel' }),
  ],
  totals: [
    { party: 'De Zeepartij', partyKey: 'party:zee', period: '2025', euros: 24_000 },
    { party: 'De Zeepartij', partyKey: 'party:zee', period: 'TK2025', euros: 30_000 },
    { party: 'De Zeepartij', partyKey: 'party:zee', period: '2024', euros: null },
    { party: 'Duin', partyKey: 'party:duin', period: '2025', euros: 1 },
  ],
};

test("a party gets its gifts, the ministry's own sums per list, and the date of the lists", async () => {
  const [page, ...more] = await pagesOf(partyGifts, party, aDesk({ bundle: { 'gifts.json': gifts } }));
  expect(more).toEqual([]);
  expect(page?.records.map(({ sourceId }) => sourceId)).toEqual(['2025-1', '2025-2']);
  // In a dossier or a list of literature its title is all there is to tell it by.
  expect(page?.records.map(({ title }) => title)).toEqual(['Gift aan De Zeepartij', 'Gift aan De Zeepartij van Sweco Nederland B.V.']);
  expect(page).toMatchObject({
    total: 2,
    unreadable: 1,
    snapshot: '2026-06-17',
    sums: [
      { period: '2025', euros: 24_000 },
      // Its rows do not come to what the ministry states; both are said.
      { period: 'TK2025', euros: 30_000, ofRows: 0 },
    ],
  });
  expect(page?.sums?.[0]).not.toHaveProperty('ofRows');
});

test('a firm gets what it gave, and no sums', async () => {
  const [page] = await pagesOf(partyGifts, firm, aDesk({ bundle: { 'gifts.json': gifts } }));
  expect(page?.records).toMatchObject([{ sourceId: '2025-2', about: ['party:zee', firm.key] }]);
  expect(page?.sums).toBeUndefined();
});

test('awards of the sample are given to the body that bought and to the firm that won', async () => {
  const award = (sourceId: string, about: string[]) => ({
    sourceId,
    url: `https://www.tenderned.nl/aankondigingen/overzicht/${sourceId}`,
    about,
    date: '2024-05-06',
    title: 'Onderzoek naar getijden',
    buyer: 'Gemeente Utrecht',
    winners: [{ name: 'Sweco Nederland B.V.', supplier: firm.key }],
    amount: { euros: 60_000, meaning: 'awarded' },
  });
  const awards = {
    asOf: '2026-04-26',
    awards: [award('1', [utrecht.key, firm.key]), award('2', [firm.key]), award('3', ['raar']), 'kapot'],
  };
  const desk = aDesk({ bundle: { 'awards.json': awards } });
  const [ofBody] = await pagesOf(tendernedAwards, utrecht, desk);
  const [ofFirm] = await pagesOf(tendernedAwards, firm, desk);
  expect(ofBody).toMatchObject({
    total: 1,
    unreadable: 2,
    snapshot: '2026-04-26',
    records: [{ id: 'tenderned-awards:1', details: 'read', stage: 'award' }],
  });
  expect(ofFirm?.records.map(({ sourceId }) => sourceId)).toEqual(['1', '2']);
  expect(desk.questions).toEqual([]);
});

test('spending is given to the supplier and to the ministry, as a bracket and a year, never an amount', async () => {
  const row = (but: object) => ({ supplier: firm.key, supplierName: 'SWECO Nederland BV', year: 2023, bracket: 5, ...but });
  const defence: Entity = { key: 'government-body:mnre1018', kind: 'government-body', name: 'Ministerie van Defensie' };
  const spending = {
    asOf: '2024-12-31',
    rows: [
      row({ buyer: defence.key, buyerName: 'Ministerie van Defensie', category: '6220 - Beheer programmatuur' }),
      row({ bracket: 13 }),
      row({ bracket: 0 }),
      row({ bracket: 14 }),
    ],
  };
  const desk = aDesk({ bundle: { 'spending.json': spending } });
  const [ofFirm] = await pagesOf(stateSpending, firm, desk);
  expect(ofFirm).toMatchObject({
    total: 3,
    unreadable: 1,
    snapshot: '2024-12-31',
    records: [
      { date: '2023', buyer: 'Ministerie van Defensie', bracket: { over: 250_000, upTo: 500_000 }, category: 'Beheer programmatuur' },
      { bracket: { over: 150_000_000, upTo: null } },
      { bracket: { over: null, upTo: 0 } },
    ],
  });
  expect(new Set(ofFirm?.records.map(({ id }) => id)).size).toBe(3);
  expect(JSON.stringify(ofFirm)).not.toContain('euros');
  const [ofBody] = await pagesOf(stateSpending, defence, desk);
  expect(ofBody?.records).toMatchObject([{ about: [firm.key, defence.key], supplier: 'SWECO Nederland BV' }]);
  expect(desk.questions).toEqual([]);
});

test('a bundle of another shape is a failure, not an empty answer', async () => {
  await expect(pagesOf(partyGifts, party, aDesk({ bundle: { 'gifts.json': [] } }))).rejects.toMatchObject({ reason: 'changed' });
});
