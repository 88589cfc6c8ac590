import { beforeEach, expect, test } from 'vitest';
import { cache } from '../../../lib/remember/cache.ts';
import {
  countRecords,
  countsAbout,
  dropRecordsNotSeenSince,
  everythingAbout,
  putRecords,
  recordsAbout,
  yearsAbout,
} from '../../../lib/remember/records.ts';
import { aContract, aDisclosure, anAlgorithmRecord } from '../../makers/records.ts';

const utrecht = 'government-body:gm0344';
const contract = (id: number, date: string | null) => aContract({ id: `tenderned:${id}`, sourceId: `${id}`, date });

beforeEach(() => Promise.all(cache.tables.map((table) => table.clear())));

test('newest first, the ones without a date last, a page at a time', async () => {
  await putRecords([contract(1, '2024-01-01'), contract(2, null), contract(3, '2026-03-01'), contract(4, '2025-06-30')]);
  const ids = async (limit: number, offset = 0) =>
    (await recordsAbout(utrecht, 'contract', { limit, offset })).map(({ sourceId }) => sourceId);
  expect(await ids(10)).toEqual(['3', '4', '1', '2']);
  expect(await ids(2, 1)).toEqual(['4', '1']);
});

test('a record is found under each entity that it is about, and stands once', async () => {
  const record = aContract({ about: [utrecht, 'supplier:voorbeeld'] });
  await putRecords([record]);
  await putRecords([{ ...record, title: 'Onderhoud van bruggen, gewijzigd' }]);
  for (const key of record.about)
    expect(await recordsAbout(key, 'contract', { limit: 5 })).toMatchObject([{ title: 'Onderhoud van bruggen, gewijzigd' }]);
  expect(await countRecords('supplier:voorbeeld', 'contract')).toBe(1);
});

test('a record whose date changed moves', async () => {
  await putRecords([contract(1, '2024-01-01'), contract(2, '2025-01-01')]);
  await putRecords([contract(1, '2026-01-01')]);
  expect((await recordsAbout(utrecht, 'contract', { limit: 5 })).map(({ sourceId }) => sourceId)).toEqual(['1', '2']);
});

test('counts per kind and per year', async () => {
  await putRecords([contract(1, '2024-12-31'), contract(2, '2024-01-01'), contract(3, '2026-01-01'), contract(4, null), aDisclosure()]);
  expect(await countsAbout(utrecht)).toEqual({ contract: 4, disclosure: 1 });
  expect(await yearsAbout(utrecht, 'contract')).toEqual([
    { year: 2024, count: 2 },
    { year: 2026, count: 1 },
  ]);
  expect(await yearsAbout('government-body:gm0363', 'contract')).toEqual([]);
});

test('reading everything about an entity tells how far it is, and can be stopped', async () => {
  await putRecords(Array.from({ length: 2_300 }, (_, nth) => contract(nth, '2025-01-01')));
  const told: [number, number][] = [];
  const { signal } = new AbortController();
  const all = await everythingAbout(utrecht, { signal, tell: (done, of) => told.push([done, of]) });
  expect(new Set(all.map(({ id }) => id)).size).toBe(2_300);
  expect(told).toEqual([
    [1_000, 2_300],
    [2_000, 2_300],
    [2_300, 2_300],
  ]);
  const stop = new AbortController();
  const read: number[] = [];
  const tell = (done: number) => (read.push(done), stop.abort());
  await expect(everythingAbout(utrecht, { signal: stop.signal, tell })).rejects.toThrow('aborted');
  expect(read).toEqual([1_000]);
});

test('what a source no longer gives is dropped; other sources and entities keep theirs', async () => {
  await putRecords([contract(1, '2024-01-01')], 1_000);
  await putRecords([aContract({ about: ['government-body:gm0363'], id: 'tenderned:9' }), aDisclosure()], 1_000);
  await putRecords([contract(2, '2025-01-01')], 2_000);
  expect(await dropRecordsNotSeenSince(utrecht, 'tenderned', 2_000)).toBe(1);
  expect((await recordsAbout(utrecht, 'contract', { limit: 5 })).map(({ sourceId }) => sourceId)).toEqual(['2']);
  expect(await countRecords(utrecht, 'disclosure')).toBe(1);
  expect(await countRecords('government-body:gm0363', 'contract')).toBe(1);
});

test('the history of an algorithm stays when a list has the record without it, and is replaced by a newer one', async () => {
  const key = 'algorithm:12345678';
  const listed = anAlgorithmRecord({ about: [utrecht, key] });
  const opened = { ...listed, history: [{ date: '2025-01-01', changed: 2 }, { date: '2024-01-01' }] };
  const held = async () => (await recordsAbout(key, 'algorithm', { limit: 5 }))[0];
  await putRecords([opened]);
  await putRecords([{ ...listed, status: 'Buiten gebruik' }]);
  expect(await held()).toEqual({ ...opened, status: 'Buiten gebruik' });
  const newer = { ...opened, history: [{ date: '2026-01-01', changed: 1 }, ...opened.history] };
  await Promise.all([putRecords([newer]), putRecords([listed])]);
  expect(await held()).toEqual(newer);
  // Of another algorithm nothing is held.
  await putRecords([anAlgorithmRecord({ id: 'algorithm-register:2', about: [key] })]);
  expect(await recordsAbout(key, 'algorithm', { limit: 5 })).toHaveLength(2);
  expect((await recordsAbout(key, 'algorithm', { limit: 5 })).find(({ id }) => id === 'algorithm-register:2')).not.toHaveProperty(
    'history',
  );
});
