import { expect, test } from 'vitest';
import type { AnnouncedResult, CountedUnit, OfficialCount } from '../../../lib/count.ts';
import { besideAnnounced, partsBesideAnnounced, recount } from '../../../lib/relate/recount.ts';

const count = (but: Partial<OfficialCount> = {}): OfficialCount => ({
  election: 'Gemeenteraad Voorbeeld 2026',
  lists: ['Rood', 'Blauw'],
  of: 'stations',
  units: [
    { name: 'School', votes: [18, 7], ofCandidates: [18, 7], valid: 25, blank: 2, invalid: 0, fewer: 1 },
    { name: 'Kerk', votes: [12, undefined], ofCandidates: [12, undefined], valid: 12, blank: 1, invalid: 1 },
  ],
  announced: { name: '', votes: [30, 7], ofCandidates: [], valid: 37, blank: 3, invalid: 1 },
  ...but,
});

test('the parts are added up beside what is announced, and a list that did not stand somewhere counts as nothing there', () => {
  expect(recount(count())).toEqual({
    lists: [
      { list: 'Rood', announced: 30, recounted: 30 },
      { list: 'Blauw', announced: 7, recounted: 7 },
    ],
    valid: { announced: 37, recounted: 37 },
    blank: { announced: 3, recounted: 3 },
    invalid: { announced: 1, recounted: 1 },
    units: [
      { name: 'School', valid: 25, stated: 25, difference: 0, more: 0, fewer: 1 },
      { name: 'Kerk', valid: 12, stated: 12, difference: 0, more: 0, fewer: 0 },
    ],
    oddities: [],
    agrees: true,
  });
});

test('another announced result, another sum of a polling station, and candidates that differ from their list are each said', () => {
  const { lists, oddities, agrees } = recount(
    count({
      units: [
        { name: 'School', votes: [18, 7], ofCandidates: [17, 7], valid: 25 },
        { name: 'Kerk', votes: [12, 0], ofCandidates: [12, 0], valid: 13 },
      ],
      announced: { name: '', votes: [31, 7], ofCandidates: [] },
    }),
  );
  expect(lists[0]).toEqual({ list: 'Rood', announced: 31, recounted: 30 });
  expect(oddities).toEqual([
    { unit: 'School', lists: [{ list: 'Rood', stated: 18, ofCandidates: 17 }] },
    { unit: 'Kerk', valid: { stated: 13, recounted: 12 }, lists: [] },
  ]);
  expect(agrees).toBe(false);
});

test('where nothing is announced nothing is compared, and what a part does not state is not added up', () => {
  const { lists, blank, agrees } = recount(
    count({ announced: null, units: [{ name: 'School', votes: [1, 2], ofCandidates: [] }, ...count().units] }),
  );
  expect(lists[0]).toEqual({ list: 'Rood', recounted: 31 });
  expect(blank).toEqual({});
  expect(agrees).toBe(true);
});

test('beside the result that was announced elsewhere: list by list, and one of which that says nothing is compared with nothing', () => {
  const result = {
    title: 'Tweede Kamer',
    area: 'Voorbeeld',
    url: 'https://x.example',
    retrievedAt: '2026-05-16',
    votes: [30, null],
    valid: 37,
  };
  expect(besideAnnounced(count(), result)).toEqual({
    lists: [
      { list: 'Rood', announced: 30, recounted: 30 },
      { list: 'Blauw', recounted: 7 },
    ],
    valid: { announced: 37, recounted: 37 },
    blank: { recounted: 3 },
    invalid: { recounted: 1 },
    agrees: true,
  });
  expect(besideAnnounced(count(), { ...result, votes: [29, 7] })).toMatchObject({
    lists: [{ announced: 29, recounted: 30 }, {}],
    agrees: false,
  });
  expect(besideAnnounced(count(), { ...result, blank: 4 })?.agrees).toBe(false);
  // Other lists altogether: nothing was compared, and so nothing agrees.
  expect(besideAnnounced(count(), { ...result, votes: [null, null] })).toBeNull();
});

test('of a count of the country each municipality is compared with what was announced there, and what cannot be compared is named', () => {
  const announced = (votes: (number | null)[], valid: number): AnnouncedResult => ({
    title: '',
    area: '',
    url: '',
    retrievedAt: '',
    votes,
    valid,
  });
  const place = (name: string, municipality: string | undefined, votes: (number | undefined)[]): CountedUnit => ({
    name,
    ofCandidates: [],
    votes,
    ...(municipality && { municipality }),
  });
  const country = count({
    of: 'areas',
    units: [
      place('Aa', 'gm0001', [5, 3]),
      place('Bee', 'gm0002', [5, undefined]),
      place('Cee', 'gm0003', [1, 1]),
      place('Dee', 'gm0004', [1, 1]),
      place('Saba', undefined, [1, 1]),
    ],
  });
  const results = new Map([
    ['gm0001', announced([5, 3], 8)],
    ['gm0002', announced([5, 2], 7)],
    // It is about other lists.
    ['gm0003', announced([null, null], 2)],
  ]);
  expect(partsBesideAnnounced(country, results)).toEqual({
    compared: 2,
    different: [
      {
        name: 'Bee',
        rows: [
          { of: { list: 'Blauw' }, announced: 2, recounted: 0 },
          { of: 'valid', announced: 7, recounted: 5 },
        ],
      },
    ],
    notHeld: ['Cee', 'Dee', 'Saba'],
  });
});
