import { expect, test } from 'vitest';
import type { Entity } from '../../../lib/entity.ts';
import { councilSeats } from '../../../lib/lookup/sources/council-seats.ts';
import { verkiezingsuitslagen } from '../../../lib/lookup/sources/verkiezingsuitslagen.ts';
import type { Election } from '../../../lib/record.ts';
import { aDesk, defence, pagesOf, recordsOf, utrecht } from './a-desk.ts';

const vvd: Entity = { key: 'party:vvd', kind: 'party', name: 'VVD' };
const stadsbelang: Entity = { key: 'party:stadsbelang', kind: 'party', name: 'Stadsbelang' };
const bundle = {
  'parties.json': [
    { key: 'party:vvd', name: 'VVD', scope: 'national' },
    { key: 'party:pvdd', name: 'Partij voor de Dieren', scope: 'national' },
    { key: 'party:stadsbelang', name: 'Stadsbelang', scope: 'council', municipalities: ['gm0344'] },
  ],
  'bodies.json': [{ key: 'government-body:gm0344', name: 'Gemeente Utrecht', bodyType: 'municipality', rooId: '38122' }],
  'elections.json': {
    asOf: '2026-05-16',
    elections: [
      {
        id: 'TK20251029',
        title: 'Tweede Kamer 29 oktober 2025',
        lists: [
          ['VVD', 'party:vvd'],
          ['PVVD', 'party:pvdd'],
          ['Nog Een', null],
        ],
      },
      { id: 'TK20231122', title: 'Tweede Kamer 22 november 2023', lists: [['PVVD', 'party:pvdd']] },
    ],
    results: [
      { election: 'TK20251029', area: 'government-body:gm0344', votes: [20, 30, 0] },
      { election: 'TK20251029', area: 'nl', votes: [200, 100, 5], seats: [2, 1, 0] },
      { election: 'TK20231122', area: 'government-body:gm0344', votes: [50], counts: [90, 60, 50, 6, 4] },
      { election: 'TK20231122', area: 'nl', votes: [500], counts: [900, 600, 500, 60, 40] },
    ],
    councils: [
      {
        body: 'government-body:gm0344',
        seats: [
          ['VVD', 5],
          [null, 1],
          ['Stadsbelang', 7],
          [null, 2],
        ],
      },
    ],
  },
};
const offline = { bundle, answer: () => Promise.reject(new Error('nobody is asked')) };
const resultsIn = (pages: Parameters<typeof recordsOf>[0]) => recordsOf(pages).filter((each): each is Election => each.kind === 'election');

test('of a municipality the bundled results come first, most votes first, without lists that took no part', async () => {
  const pages = verkiezingsuitslagen.find(utrecht, aDesk({ bundle }));
  const { value: first } = await pages.next();
  expect(first).toMatchObject({ total: 2, snapshot: '2026-05-16' });
  expect(first && 'records' in first ? first.records : []).toMatchObject([
    {
      id: 'verkiezingsuitslagen:TK20251029-gm0344',
      area: 'Utrecht',
      date: '2025-10-29',
      results: [
        { party: 'Partij voor de Dieren', partyKey: 'party:pvdd', votes: 30 },
        { party: 'VVD', votes: 20 },
      ],
    },
    { title: 'Tweede Kamer 22 november 2023', eligible: 90, turnout: 60, valid: 50, blank: 6, invalid: 4 },
  ]);
});

test('what the Electoral Council says itself takes the place of the same bundled result', async () => {
  const results = resultsIn(await pagesOf(verkiezingsuitslagen, utrecht, aDesk({ bundle })));
  const twice = results.filter(({ title, area }) => title === 'Tweede Kamer 29 oktober 2025' && area === 'Utrecht');
  expect(twice).toHaveLength(1);
  expect(twice[0]?.turnout).toBeGreaterThan(100);
});

test('of a party the country, and nobody is asked', async () => {
  const pages = await pagesOf(verkiezingsuitslagen, vvd, aDesk(offline));
  expect(pages).toHaveLength(1);
  expect(resultsIn(pages)).toMatchObject([
    { area: 'Nederland', results: [{ party: 'VVD', seats: 2 }, { seats: 1 }, { party: 'Nog Een', seats: 0 }] },
  ]);
});

test('of a municipality who sits in its council: members without a party together, and last', async () => {
  const pages = await pagesOf(councilSeats, utrecht, aDesk(offline));
  expect(pages).toMatchObject([{ total: 1, snapshot: '2026-05-16' }]);
  expect(resultsIn(pages)).toMatchObject([
    {
      date: '2026-05-16',
      url: 'https://organisaties.overheid.nl/38122/_',
      results: [
        { party: 'Stadsbelang', partyKey: 'party:stadsbelang', seats: 7 },
        { party: 'VVD', partyKey: 'party:vvd', seats: 5 },
        { party: null, seats: 3 },
      ],
    },
  ]);
  expect(JSON.stringify(pages)).not.toContain('votes');
});

test('of a local party the councils where it sits; a national one sits in all of them, and a ministry in none', async () => {
  expect(resultsIn(await pagesOf(councilSeats, stadsbelang, aDesk(offline)))).toMatchObject([
    { area: 'Utrecht', about: ['party:stadsbelang'] },
  ]);
  for (const entity of [vvd, defence]) expect(await councilSeats.mayKnow(entity, aDesk(offline))).toBe(false);
  for (const entity of [stadsbelang, utrecht]) expect(await councilSeats.mayKnow(entity, aDesk(offline))).toBe(true);
  expect(await verkiezingsuitslagen.mayKnow(stadsbelang, aDesk(offline))).toBe(false);
  expect(await verkiezingsuitslagen.mayKnow(vvd, aDesk(offline))).toBe(true);
});
