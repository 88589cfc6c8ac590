import { expect, test } from 'vitest';
import { awardedAmongKept, recordsKept, recordsPerEntity } from '../../../lib/relate/kept-bars.ts';
import { anEntity } from '../../makers/entities.ts';
import { aContract } from '../../makers/records.ts';
import { aKeptRecord, aSave } from '../../makers/saves.ts';

const award = (sourceId: string, date: string, euros: number, buyer = 'Gemeente Utrecht') =>
  aContract({ id: `tenderned:${sourceId}`, sourceId, title: sourceId, date, buyer, stage: 'award', amount: { euros, meaning: 'awarded' } });
const almere = anEntity({ key: 'government-body:gm0034', name: 'Gemeente Almere' });
const saves = [
  aSave({ id: 'a', record: aKeptRecord(award('1', '2024-03-01', 5_000)) }),
  // The same record kept with another quote.
  aSave({ id: 'b', record: aKeptRecord(award('1', '2024-03-01', 5_000)) }),
  aSave({ id: 'c', record: aKeptRecord(award('2', '2026-03-01', 7_000)) }),
  aSave({ id: 'd', record: aKeptRecord(award('3', '2026-04-01', 2_000, 'Gemeente Almere')), entity: almere }),
  aSave({ id: 'e', record: null }),
];

test('a record that was kept twice is one record', () =>
  expect(recordsKept(saves).map(({ id }) => id)).toEqual(['tenderned:1', 'tenderned:2', 'tenderned:3']));

test('what was awarded among what was kept, whoever bought, by year and with the empty years', () =>
  expect(awardedAmongKept(recordsKept(saves))).toEqual([
    { label: '2024', value: 5_000 },
    { label: '2025', value: 0 },
    { label: '2026', value: 9_000 },
  ]));

test('a notice in a shape that is not ours is in no sum', () => {
  const { buyer: _, ...without } = award('9', '2026-01-01', 5_000);
  expect(awardedAmongKept([without])).toEqual([]);
});

test('how many records of whom; a name without a record is none', () =>
  expect(recordsPerEntity(saves)).toEqual([
    { label: 'Gemeente Utrecht', value: 2 },
    { label: 'Gemeente Almere', value: 1 },
  ]));

test.each([
  [{ amount: { meaning: 'awarded', euros: 'veel' } }],
  [{ amount: 'veel' }],
  [{ winners: [null] }],
  [{ winners: [{ name: 'Firma', amount: { meaning: 'awarded', euros: null } }] }],
  [{ winners: 'Firma' }],
])('a notice that a file brought in another shape is not added up: %j', (but) => {
  const odd = { ...award('9', '2026-05-01', 3_000), ...but };
  expect(awardedAmongKept([award('2', '2026-03-01', 7_000), odd])).toEqual([{ label: '2026', value: 7_000 }]);
});
