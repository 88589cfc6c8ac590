import Dexie from 'dexie';
import { beforeEach, expect, test, vi } from 'vitest';
import { putAsking } from '../../../lib/remember/askings.ts';
import { cache, withCache } from '../../../lib/remember/cache.ts';
import { evict } from '../../../lib/remember/evict.ts';
import { countRecords, putRecords, yearsAbout } from '../../../lib/remember/records.ts';
import { watch } from '../../../lib/remember/watch.ts';
import { aContract, anAsking } from '../../makers/records.ts';

const utrecht = 'government-body:gm0344';
const hour = 3_600_000;

beforeEach(async () => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  await cache.open();
  await Promise.all(cache.tables.map((table) => table.clear()));
});

/** Puts a database in place of the cache that was made half, or by somebody else. */
async function breakCache(): Promise<void> {
  cache.close();
  await Dexie.delete('cache');
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open('cache', 500);
    opening.addEventListener('upgradeneeded', () => void opening.result.createObjectStore('records'));
    opening.addEventListener('success', () => resolve(opening.result.close()));
    opening.addEventListener('error', () => reject(new Error('not opened')));
  });
  cache.close({ disableAutoOpen: false });
}

test('a half-made database is mended while many ask at once, and what is put then stays', async () => {
  await breakCache();
  const numbers = [1, 2, 3, 4, 5];
  await Promise.all(numbers.map((id) => putRecords([aContract({ id: `tenderned:${id}` })])));
  expect(await countRecords(utrecht, 'contract')).toBe(5);
});

test('a mistake of ours that looks like trouble with the disk costs no records', async () => {
  await putRecords([aContract()]);
  // No key at all: IndexedDB calls that a DataError.
  await expect(withCache(() => cache.askings.get(Object.create(null)))).rejects.toThrow(/./);
  expect(await countRecords(utrecht, 'contract')).toBe(1);
});

test('what stays unreadable in a database that looks sound is thrown away', async () => {
  await putRecords([aContract()]);
  const count = await withCache(async () => {
    if ((await cache.records.count()) > 0) throw new Dexie.UnknownError('the disk says no');
    return await cache.records.count();
  });
  expect(count).toBe(0);
});

test('who watches goes on watching after the cache was mended', async () => {
  const told: number[] = [];
  const stop = watch(
    () => countRecords(utrecht, 'contract'),
    (count) => told.push(count),
  );
  await vi.waitFor(() => expect(told).toEqual([0]));
  await breakCache();
  await putRecords([aContract()]);
  await vi.waitFor(() => expect(told.at(-1)).toBe(1));
  stop();
  const before = told.length;
  await putRecords([aContract({ id: 'tenderned:2' })]);
  expect(await countRecords(utrecht, 'contract')).toBe(2);
  expect(told).toHaveLength(before);
});

test('a question of several steps is answered again when something in a later step changes', async () => {
  const told: number[] = [];
  for (const [id, date] of [
    ['a', '2019-01-01'],
    ['b', '2025-01-01'],
  ])
    await putRecords([aContract({ id: `tenderned:${id}`, date: date ?? null })]);
  const stop = watch(
    () => yearsAbout(utrecht, 'contract'),
    (years) => told.push(years.length),
  );
  await vi.waitFor(() => expect(told).toEqual([2]));
  await putRecords([aContract({ id: 'tenderned:c', date: '2022-05-05' })]);
  await vi.waitFor(() => expect(told.at(-1)).toBe(3));
  stop();
});

test('rows of a lookup of the last hour stay, also those that came with an earlier answer', async () => {
  const now = 10 * 24 * hour;
  await putRecords([aContract({ id: 'tenderned:1' }), aContract({ id: 'tenderned:2', about: ['supplier:x'] })], now - 5 * hour);
  // Asked again just now, and the source failed: what it said before is all there is.
  await putAsking(anAsking({ askedAt: now - 1, state: 'offline' }));
  await evict(now, { age: 90 * 24 * hour, rows: 0, spared: hour });
  expect(await countRecords(utrecht, 'contract')).toBe(1);
  expect(await countRecords('supplier:x', 'contract')).toBe(0);
});
