import { expect, test } from 'vitest';
import { verkiezingsuitslagen } from '../../../lib/lookup/sources/verkiezingsuitslagen.ts';
import type { Election } from '../../../lib/record.ts';
import { aDesk, defence, fromStandIns, pagesOf, recordsOf, type TestDesk, utrecht } from './a-desk.ts';

type Question = Parameters<typeof fromStandIns>[0];
const bundle = {
  'parties.json': [
    { key: 'party:vvd', name: 'VVD', scope: 'national' },
    { key: 'party:pvv', name: 'PVV', scope: 'national' },
    { key: 'party:glpvda', name: 'GroenLinks-PvdA', scope: 'national' },
    { key: 'party:sgp', name: 'SGP', scope: 'national' },
    { key: 'party:stadsbelang-utrecht', name: 'Stadsbelang Utrecht', scope: 'council', municipalities: ['gm0344'] },
  ],
};
const body = (id: string, name: string) => ({ key: `government-body:${id}`, kind: 'government-body', name }) as const;
const resultsIn = (pages: Parameters<typeof recordsOf>[0]) => recordsOf(pages).filter((each): each is Election => each.kind === 'election');
const asked = ({ questions }: TestDesk) => questions.map(({ url }) => new URL(url).pathname.replace('/verkiezingen', ''));

test('the newest of each election in a municipality, its own council first, one by one', async () => {
  const desk = aDesk({ bundle });
  const pages = await pagesOf(verkiezingsuitslagen, utrecht, desk);
  expect(resultsIn(pages).map(({ title, area }) => `${title}: ${area}`)).toEqual([
    'Gemeenteraad 18 maart 2026: Utrecht',
    'Tweede Kamer 29 oktober 2025: Utrecht',
    'Provinciale Staten 15 maart 2023: Utrecht',
  ]);
  expect(pages.map(({ next }) => next)).toEqual(['1', '2', '3']);
  expect(asked(desk)).toEqual([
    '',
    '/detailJson/GR20260318',
    expect.stringMatching(/^\/detailJson\/GR20260318\/\d+$/),
    '/detailJson/TK20251029',
    expect.stringMatching(/^\/detailJson\/TK20251029\/\d+$/),
    '/detailJson/PS20230315',
    expect.stringMatching(/^\/detailJson\/PS20230315\/\d+$/),
  ]);
  // What is the same for everybody says nothing of the reader; the rest is not asked whether it changed.
  expect(desk.questions.map(({ sameForAll = false }) => sameForAll)).toEqual([true, true, false, true, false, true, false]);
});

test('numbers as numbers, parties as ours, seats only where they are divided', async () => {
  const [council, national] = resultsIn(await pagesOf(verkiezingsuitslagen, utrecht, aDesk({ bundle })));
  const { eligible = 0, turnout = 0, valid = 0, blank = 0, invalid = 0, results = [] } = council ?? {};
  expect(turnout).toBe(valid + blank + invalid);
  expect(eligible).toBeGreaterThan(turnout);
  expect(results.reduce((sum, { votes = 0 }) => sum + votes, 0)).toBe(valid);
  expect(results.every(({ seats }) => seats !== undefined)).toBe(true);
  expect(national?.results.some(({ seats }) => seats !== undefined)).toBe(false);
  expect(results.find(({ party }) => party === 'Stadsbelang Utrecht')?.partyKey).toBe('party:stadsbelang-utrecht');
  const keys = Object.fromEntries((national?.results ?? []).map(({ party, partyKey }) => [party, partyKey]));
  expect(keys).toMatchObject({
    'PVV (Partij voor de Vrijheid)': 'party:pvv',
    'GROENLINKS / Partij van de Arbeid (PvdA)': 'party:glpvda',
    'Staatkundig Gereformeerde Partij (SGP)': 'party:sgp',
    CDA: undefined,
  });
});

test('later pages have the earlier elections, and an end', async () => {
  const desk = aDesk({ bundle });
  const pages = await pagesOf(verkiezingsuitslagen, utrecht, desk);
  for (let next = pages.at(-1)?.next; next !== undefined; next = pages.at(-1)?.next)
    pages.push(...(await pagesOf(verkiezingsuitslagen, utrecht, desk, next)));
  expect(resultsIn(pages)).toHaveLength(8);
});

test('where there was no election there is no result, and the next is looked at', async () => {
  const almere = body('gm0034', 'Gemeente Almere');
  const results = resultsIn(await pagesOf(verkiezingsuitslagen, almere, aDesk({ bundle })));
  expect(results.map(({ title }) => title)).not.toContain('Gemeenteraad 18 maart 2026');
  expect(results).toHaveLength(3);
});

test('a water board has its own elections, a ministry none', async () => {
  const board = body('ws0655', 'Waterschap Hollandse Delta');
  expect(resultsIn(await pagesOf(verkiezingsuitslagen, board, aDesk({ bundle }))).map(({ election }) => election)).toEqual(['WS']);
  expect(await verkiezingsuitslagen.mayKnow(board, aDesk())).toBe(true);
  expect(await verkiezingsuitslagen.mayKnow(defence, aDesk())).toBe(false);
});

test('the result of another area is not shown', async () => {
  const answer = (question: Question) =>
    fromStandIns({ ...question, url: question.url.replace(/(GR20260318\/)(\d+)/, (_, code, id) => `${code}${Number(id) + 1}`) });
  await expect(pagesOf(verkiezingsuitslagen, utrecht, aDesk({ answer }))).rejects.toMatchObject({ reason: 'unreadable' });
});

test('a list without elections is another page than it was', async () => {
  const answer = (question: Question) =>
    question.url.endsWith('/verkiezingen') ? '<html><a href="/over">Over</a></html>' : fromStandIns(question);
  await expect(pagesOf(verkiezingsuitslagen, utrecht, aDesk({ answer }))).rejects.toMatchObject({ reason: 'changed' });
});
