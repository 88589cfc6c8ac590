import { expect, test } from 'vitest';
import {
  awardedPerCounterpart,
  awardedPerYear,
  awardsPerCounterpart,
  inOneLine,
  narrowed,
  numberPerYear,
} from '../../../lib/relate/timeline.ts';
import type { CivicRecord } from '../../../lib/record.ts';
import { aContract, aDisclosure } from '../../makers/records.ts';

const utrecht = 'government-body:gm0344';
const awarded = (euros: number) => ({ euros, meaning: 'awarded' as const });
const ids = (records: readonly CivicRecord[]) => records.map(({ id }) => id);
const old = aDisclosure({ id: 'open-overheid:oud', date: '2023' });
const undated = aDisclosure({ id: 'open-overheid:geen', date: null });
const may = aContract({ id: 'tenderned:1', sourceId: '1', date: '2026-05-15', title: 'Een' });
const june = aContract({ id: 'tenderned:2', sourceId: '2', date: '2026-06-01', title: 'Twee' });

test('newest first, what has no date last, and a notice that two sources have once', () => {
  const again = aContract({ id: 'tenderned-awards:1', source: 'tenderned-awards', sourceId: '1', date: '2026-05-15', title: 'Een' });
  expect(ids(inOneLine([undated, may, old, again, june]))).toEqual([
    'tenderned:2',
    'tenderned:1',
    'open-overheid:oud',
    'open-overheid:geen',
  ]);
});

test.each([
  [{}, ['tenderned:2', 'tenderned:1', 'open-overheid:oud', 'open-overheid:geen']],
  [{ kind: 'contract' as const }, ['tenderned:2', 'tenderned:1']],
  [{ source: 'open-overheid' as const }, ['open-overheid:oud', 'open-overheid:geen']],
  [{ from: '2026-05-16' }, ['tenderned:2']],
  [{ until: '2026-05-15' }, ['tenderned:1', 'open-overheid:oud']],
  [{ from: '2023-06-01', until: '2023-07-01' }, ['open-overheid:oud']],
])('narrowed to %j', (wanted, left) => expect(ids(narrowed(inOneLine([june, may, old, undated]), wanted))).toEqual(left));

test('years without any are in the picture too; what has no date is in no year', () => {
  expect(numberPerYear([june, may, old, undated])).toEqual([
    { label: '2023', value: 1 },
    { label: '2024', value: 0 },
    { label: '2025', value: 0 },
    { label: '2026', value: 2 },
  ]);
  expect(numberPerYear([undated])).toEqual([]);
});

test('a date that stands for none makes no picture of two thousand years', () => {
  const none = ['0001-01-01', '9999-12-31'].map((date) => aDisclosure({ id: `open-overheid:${date}`, date }));
  expect(numberPerYear([may, ...none])).toEqual([{ label: '2026', value: 1 }]);
});

test('only what was awarded is added up, per year; without any there is no picture', () => {
  const line = [
    aContract({ stage: 'award', sourceId: '1', title: 'Een', date: '2025-01-01', amount: awarded(100) }),
    aContract({ stage: 'award', sourceId: '2', title: 'Twee', date: '2026-01-01', amount: awarded(250) }),
    aContract({ stage: 'award', sourceId: '3', title: 'Drie', date: '2026-02-01', amount: { euros: 9_000, meaning: 'framework-maximum' } }),
  ];
  expect(awardedPerYear(line, utrecht)).toEqual([
    { label: '2025', value: 100 },
    { label: '2026', value: 250 },
  ]);
  expect(awardedPerYear(line.slice(2), utrecht)).toEqual([]);
});

test('whom a body awarded to most, and who awarded most to a supplier', () => {
  const award = (buyer: string, ...names: string[]) => aContract({ stage: 'award', buyer, winners: names.map((name) => ({ name })) });
  const line = [award('Gemeente Utrecht', 'A', 'B'), award('Gemeente Utrecht', 'B'), award('Gemeente Almere', 'B')];
  expect(awardsPerCounterpart(line, utrecht)).toEqual([
    { label: 'B', value: 3 },
    { label: 'A', value: 1 },
  ]);
  expect(awardsPerCounterpart(line, 'supplier:b')).toEqual([
    { label: 'Gemeente Utrecht', value: 2 },
    { label: 'Gemeente Almere', value: 1 },
  ]);
});

test('what each winner was awarded; what several won together and nobody divided is nobody’s', () => {
  const won = (sourceId: string, euros: number, ...names: string[]) =>
    aContract({ stage: 'award', sourceId, title: sourceId, winners: names.map((name) => ({ name })), amount: awarded(euros) });
  const line = [won('1', 5_000, 'A'), won('2', 2_000, 'B'), won('3', 4_000, 'B'), won('4', 90_000, 'A', 'B')];
  expect(awardedPerCounterpart(line, utrecht)).toEqual([
    { label: 'B', value: 6_000 },
    { label: 'A', value: 5_000 },
  ]);
});

test('an award is of the year in which it was awarded, where the notice says so', () => {
  const late = aContract({ stage: 'award', date: '2026-01-10', awardedOn: '2024-12-20', amount: awarded(5_000) });
  expect(awardedPerYear([late], utrecht)).toEqual([{ label: '2024', value: 5_000 }]);
});

test('what is of one day stands in the same order, however it came in', () => {
  const [one, two] = ['a', 'b'].map((nth) => aDisclosure({ id: `open-overheid:${nth}`, date: '2026-05-15' }));
  const both = one && two ? [one, two] : [];
  expect(ids(inOneLine(both.toReversed()))).toEqual(ids(inOneLine(both)));
});

test('with whom contracts were made is counted by awards: a call is none, and a winner of several lots is one', () => {
  const lots = aContract({ stage: 'award', sourceId: '1', winners: [{ name: 'A' }, { name: 'A' }, { name: 'B' }] });
  const call = aContract({ id: 'tenderned:2', sourceId: '2', stage: 'call', winners: [{ name: 'B' }] });
  expect(awardsPerCounterpart([lots, call], utrecht)).toEqual([
    { label: 'A', value: 1 },
    { label: 'B', value: 1 },
  ]);
});
