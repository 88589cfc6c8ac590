import { beforeEach, expect, test } from 'vitest';
import type { Entity } from '../../../lib/entity.ts';
import { announcedResult } from '../../../lib/lookup/announced-results.ts';
import { cache } from '../../../lib/remember/cache.ts';
import { putRecords } from '../../../lib/remember/records.ts';
import { anElection } from '../../makers/records.ts';
import { aDesk } from './a-desk.ts';

const epe: Entity = { key: 'government-body:gm0232', kind: 'government-body', name: 'Gemeente Epe' };
const desk = aDesk({
  bundle: {
    'parties.json': [
      { key: 'party:vvd', name: 'VVD', scope: 'national' },
      { key: 'party:de-linie', name: 'De Linie', scope: 'national' },
    ],
    'aliases.json': [{ entity: 'party:vvd', name: 'Volkspartij voor Vrijheid en Democratie' }],
    'elections.json': {
      asOf: '2026-05-16',
      elections: [
        {
          id: 'TK20251029',
          title: 'Tweede Kamer 2025',
          lists: [
            ['VVD', 'party:vvd'],
            ['DELINIE', 'party:de-linie'],
            ['Nog Een', null],
          ],
        },
      ],
      results: [
        { election: 'TK20251029', area: 'nl', votes: [1352163, 5, 9331] },
        { election: 'TK20251029', area: epe.key, votes: [1300, 0, 400], counts: [3000, 1720, 1700, 12, 8] },
      ],
      councils: [],
    },
  },
});
beforeEach(() => cache.records.clear());

test('what is bundled is found by party or by name, in the order of the lists that are asked for; nobody is asked', async () => {
  const lists = ['Nog een', 'Volkspartij voor Vrijheid en Democratie', 'Lijst 3'];
  expect(await announcedResult(epe, 'TK20251029', lists, desk)).toEqual({
    title: 'Tweede Kamer 2025',
    area: 'Epe',
    url: 'https://www.verkiezingsuitslagen.nl/verkiezingen/detail/TK20251029',
    retrievedAt: '2026-05-16',
    votes: [400, 1300, null],
    valid: 1700,
    blank: 12,
    invalid: 8,
  });
  expect(desk.questions).toEqual([]);
});

test('what the source gave goes before what is bundled; of what is not held there is null', async () => {
  const id = 'verkiezingsuitslagen:TK20251029-gm0232';
  await putRecords([anElection({ id, about: [epe.key], results: [{ party: 'VVD', partyKey: 'party:vvd', votes: 1301 }] })]);
  expect(await announcedResult(epe, 'TK20251029', ['VVD', 'Nog Een'], desk)).toMatchObject({ votes: [1301, null] });
  expect(await announcedResult(epe, 'GR20260318', ['VVD'], desk)).toBeNull();
});

test('a count of the whole country is compared with the result of the whole country', async () => {
  expect(await announcedResult('nl', 'TK20251029', ['Nog Een', 'VVD'], desk)).toMatchObject({ area: 'Nederland', votes: [9331, 1352163] });
  // As its files write it, which is no name that a party has.
  expect(await announcedResult('nl', 'TK20251029', ['DELINIE'], desk)).toMatchObject({ votes: [5] });
  expect(await announcedResult('nl', 'EP20240606', ['VVD'], desk)).toBeNull();
});
