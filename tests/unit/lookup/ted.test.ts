import { expect, test } from 'vitest';
import type { Entity } from '../../../lib/entity.ts';
import { ted } from '../../../lib/lookup/sources/ted.ts';
import { tenderned } from '../../../lib/lookup/sources/tenderned.ts';
import { tedNumberIn } from '../../../lib/lookup/tenderned/outcome.ts';
import type { Contract } from '../../../lib/record.ts';
import { eachNoticeOnce } from '../../../lib/relate/one-notice.ts';
import { aDesk, defence, fromStandIns, pagesOf, recordsOf, utrecht } from './a-desk.ts';

type Question = Parameters<typeof fromStandIns>[0];
const contractsOf = (pages: Parameters<typeof recordsOf>[0]) =>
  recordsOf(pages).filter((each): each is Contract => each.kind === 'contract');
const centric: Entity = { key: 'supplier:centric-netherlands', kind: 'supplier', name: 'Centric Netherlands B.V.' };
const bodyOf = ({ json }: Question): Record<string, unknown> => (typeof json === 'object' && json !== null ? { ...json } : {});

test('a body gets its own notices, newest first, and not those of who is called almost the same', async () => {
  const [page, ...more] = await pagesOf(ted, utrecht, aDesk());
  expect(more).toEqual([]);
  const contracts = contractsOf(page ? [page] : []);
  expect(contracts.length).toBeGreaterThan(30);
  for (const { buyer, about } of contracts) {
    expect(buyer).toMatch(/^Gemeente Utrecht(?:, Stadswerken)?$/);
    expect(about).toContain(utrecht.key);
  }
  // The search itself also found the Utrechtse Heuvelrug, so its count is not of this body.
  expect(page?.total).toBeNull();
  expect(page?.next).toBe('2');
  const days = contracts.map(({ date }) => date ?? '');
  expect(days).toEqual(days.toSorted().toReversed());
});

test('what leaves is the name, and no more', async () => {
  const desk = aDesk();
  await pagesOf(ted, utrecht, desk);
  await pagesOf(ted, centric, desk);
  expect(desk.questions.map(({ url, method }) => `${method} ${url}`)).toEqual(
    Array.from({ length: 2 }, () => 'POST https://api.ted.europa.eu/v3/notices/search'),
  );
  expect(desk.questions.map((question) => bodyOf(question)['query'])).toEqual([
    'buyer-country=NLD AND buyer-name~"Gemeente Utrecht" SORT BY publication-date DESC',
    'buyer-country=NLD AND winner-name~"centric netherlands" SORT BY publication-date DESC',
  ]);
});

test('a name that would end the query early, or bear another, does not', async () => {
  const desk = aDesk({ answer: () => ({ notices: [], totalNoticeCount: 0 }) });
  await pagesOf(ted, { key: 'government-body:x', kind: 'government-body', name: 'Raad "voor" \\ Stilte' }, desk);
  await pagesOf(
    ted,
    { key: 'government-body:mnre1045', kind: 'government-body', name: 'Ministerie van Economische Zaken en Klimaat' },
    desk,
  );
  expect(desk.questions.map((question) => bodyOf(question)['query'])).toEqual([
    'buyer-country=NLD AND buyer-name~"Raad voor Stilte" SORT BY publication-date DESC',
    'buyer-country=NLD AND (buyer-name~"Ministerie van Economische Zaken en Klimaat" OR buyer-name~"Ministerie van Economische Zaken") SORT BY publication-date DESC',
  ]);
});

test('units of a body are its own', async () => {
  const contracts = contractsOf(await pagesOf(ted, defence, aDesk()));
  expect(new Set(contracts.map(({ buyer }) => buyer)).size).toBeGreaterThan(1);
});

test('a supplier gets what it won, by the whole name, with the buyers that we know', async () => {
  const [page] = await pagesOf(ted, centric, aDesk());
  const contracts = contractsOf(page ? [page] : []);
  expect(contracts.length).toBeGreaterThan(20);
  for (const { winners, about, stage } of contracts) {
    expect(winners.map(({ supplier }) => supplier)).toContain(centric.key);
    expect(about[0]).toBe(centric.key);
    expect(stage).toBe('award');
  }
  const other: Entity = { key: 'supplier:centric', kind: 'supplier', name: 'Centric N.V.' };
  // "Centric Netherlands" begins the same; it is another firm.
  expect(contractsOf(await pagesOf(ted, other, aDesk()))).toEqual([]);
});

test('a winner is named once, a filler is no winner, and a value is only given where it is one', async () => {
  const notice = (but: object) => ({
    'publication-number': '00172531-2026',
    'publication-date': '2026-09-23+02:00',
    'notice-type': { value: 'can-standard' },
    'notice-title': { eng: ['Bridges'], nld: ['Bruggen &amp; wegen'] },
    'buyer-name': { nld: ['Gemeente Utrecht'] },
    ...but,
  });
  const read = async (but: object): Promise<Contract | undefined> => {
    const answer = () => ({ notices: [notice(but)], totalNoticeCount: 1 });
    return contractsOf(await pagesOf(ted, utrecht, aDesk({ answer })))[0];
  };
  const one = { 'winner-name': { nld: ['Dijk B.V.', 'Dijk B.V.', 'Gegunde opdrachten'] } };
  expect(await read({ ...one, 'total-value': 80_000, 'total-value-cur': ['EUR'] })).toMatchObject({
    id: 'ted:172531-2026',
    url: 'https://ted.europa.eu/nl/notice/-/detail/172531-2026',
    tedNumber: '172531-2026',
    title: 'Bruggen & wegen',
    date: '2026-09-23',
    winners: [{ name: 'Dijk B.V.' }],
    amount: { euros: 80_000, meaning: 'awarded' },
  });
  expect((await read({ ...one, 'tender-value': ['12500.5'], 'tender-value-cur': ['EUR'] }))?.amount).toEqual({
    euros: 12_500.5,
    meaning: 'awarded',
  });
  expect((await read({ ...one, 'total-value': 1, 'total-value-cur': ['EUR'] }))?.amount?.meaning).toBe('placeholder');
  for (const but of [
    { ...one, 'total-value': 80_000, 'total-value-cur': ['SEK'] },
    { ...one, 'total-value': 80_000 },
    { ...one, 'tender-value': ['100000', '200000'], 'tender-value-cur': ['EUR', 'EUR'] },
    { 'winner-name': { nld: ['Dijk B.V.', 'Dam B.V.'] }, 'tender-value': ['100000'], 'tender-value-cur': ['EUR'] },
    { ...one, 'notice-type': 'cn-standard', 'total-value': 80_000, 'total-value-cur': ['EUR'] },
  ])
    expect(await read(but)).not.toHaveProperty('amount');
  expect(await read({ 'winner-decision-date': ['2099-12-31+01:00'], 'contract-conclusion-date': ['2026-09-01+02:00'] })).toMatchObject({
    awardedOn: '2026-09-01',
  });
});

test('an answer that it gave up halfway is none', async () => {
  const answer = () => ({ notices: [], totalNoticeCount: 0, timedOut: true });
  await expect(pagesOf(ted, utrecht, aDesk({ answer }))).rejects.toMatchObject({ reason: 'too-slow' });
});

test('what it will not give is said', async () => {
  const answer = () => ({ notices: [], totalNoticeCount: 20_000 });
  const [last] = await pagesOf(ted, utrecht, aDesk({ answer }), '300');
  expect(last?.capped).toBe(15_000);
  expect(last?.next).toBeUndefined();
});

test.each([
  ['1739-2024', '1739-2024'],
  ['00001739-2024', '1739-2024'],
  ['2024/S 001-001739', '1739-2024'],
  ['2024/S 12-345678', '345678-2024'],
  ['', undefined],
  ['volgt', undefined],
])('the number in TED in "%s"', (text, number) => expect(tedNumberIn(text)).toBe(number));

test('what TenderNed and TED both have is one notice, by its number', async () => {
  const desk = aDesk();
  const both = contractsOf([...(await pagesOf(tenderned, utrecht, desk)), ...(await pagesOf(ted, utrecht, desk))]);
  const once = eachNoticeOnce(both);
  const shared = once.filter(({ alsoAt }) => alsoAt);
  expect(shared.length).toBeGreaterThan(2);
  expect(once).toHaveLength(both.length - shared.length);
  for (const { source, title, alsoAt } of shared) {
    expect(source).toBe('tenderned');
    expect(title).not.toMatch(/^Nederland/);
    expect(alsoAt).toMatchObject([
      { source: 'ted', url: expect.stringMatching(/^https:\/\/ted\.europa\.eu\/nl\/notice\/-\/detail\/\d+-\d{4}$/) },
    ]);
  }
});
