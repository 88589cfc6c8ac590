import { beforeEach, expect, test, vi } from 'vitest';
import { type FirstLook, firstRead } from '../../../lib/first-look.ts';
import type { CivicRecord } from '../../../lib/record.ts';
import { cache } from '../../../lib/remember/cache.ts';
import * as firstLooks from '../../../lib/remember/first-looks.ts';
import {
  type IncomingRecords,
  listenToIncoming,
  longestUnsettled,
  lookWith,
  announceIncoming,
} from '../../../lib/remember/incoming-records.ts';
import { countRecords, holdAnswer, putAnswer } from '../../../lib/remember/records.ts';
import { watchFirstLook } from '../../../lib/remember/watch-first-look.ts';
import { allWritten } from '../../../lib/remember/write-together.ts';
import { aContract, aDisclosure, anAsking } from '../../makers/records.ts';

const utrecht = 'government-body:gm0344';
const amsterdam = 'government-body:gm0363';
const contract = (id: number, date: string | null) => aContract({ id: `tenderned:${id}`, sourceId: `${id}`, date });
const lotOf = (records: CivicRecord[]): IncomingRecords => ({
  lot: 'one',
  about: utrecht,
  newest: records,
  ids: Object.fromEntries([...Map.groupBy(records, ({ kind }) => kind)].map(([kind, each]) => [kind, each.map(({ id }) => id)])),
});
const nothing: FirstLook = { about: utrecht, counts: {}, newest: {} };

beforeEach(async () => {
  await allWritten();
  await Promise.all(cache.tables.map((table) => table.clear()));
});

/** Watches from here on, and knows what the disk said first; `stop` ends it. */
async function watched(): Promise<{ told: FirstLook[]; stop(): void }> {
  const told: FirstLook[] = [];
  const stop = watchFirstLook(utrecht, (look) => told.push(look));
  await vi.waitFor(() => expect(told).toHaveLength(1));
  return { told, stop };
}

test('what came in is told before it is on the disk, and once more when the disk tells something else', async () => {
  const { told, stop } = await watched();
  const settle = announceIncoming(utrecht, [contract(1, '2026-01-01'), aDisclosure()]);
  await vi.waitFor(() => expect(told.at(-1)?.counts).toEqual({ contract: 1, disclosure: 1 }));
  expect(await countRecords(utrecht, 'contract')).toBe(0);
  // Of what is said to be there only the disk tells from here on, and here that has something else.
  settle(true);
  await putAnswer([contract(2, '2026-02-01')], anAsking());
  await vi.waitFor(() => expect(told.at(-1)?.counts).toEqual({ contract: 1 }));
  expect(told.at(-1)?.newest.contract?.map(({ sourceId }) => sourceId)).toEqual(['2']);
  stop();
});

test('what is told of an answer is what the disk tells of it afterwards', async () => {
  const { told, stop } = await watched();
  const many = Array.from({ length: firstRead + 4 }, (_, index) => contract(index, index === 3 ? null : `20${10 + (index % 5)}-01-01`));
  const { firstLook } = firstLooks;
  const read: FirstLook[] = [];
  const reading = vi.spyOn(firstLooks, 'firstLook').mockImplementation((of) => firstLook(of).then((look) => (read.push(look), look)));
  await putAnswer([...many, aDisclosure()], anAsking());
  await vi.waitFor(() => expect(told.at(-1)?.counts).toEqual({ contract: firstRead + 4, disclosure: 1 }));
  await vi.waitFor(() => expect(read.at(-1)?.counts).toEqual({ contract: firstRead + 4, disclosure: 1 }));
  reading.mockRestore();
  // The first that told of it did so before the disk, and the disk had nothing to add.
  expect(told).toHaveLength(2);
  expect(told.at(-1)).toEqual(read.at(-1));
  stop();
});

test('what does not get to the disk is taken back at once: an answer that was dropped, and one that cannot be written', async () => {
  const { told, stop } = await watched();
  const held = holdAnswer([contract(1, '2026-01-01')], anAsking(), 60_000);
  await vi.waitFor(() => expect(told.at(-1)?.counts).toEqual({ contract: 1 }));
  held.drop();
  await vi.waitFor(() => expect(told.at(-1)).toEqual(nothing));

  const full = vi.spyOn(cache, 'transaction').mockRejectedValueOnce(new Error('the disk is full'));
  const failing = holdAnswer([contract(2, '2026-01-01')], anAsking(), 60_000);
  await vi.waitFor(() => expect(told.at(-1)?.counts).toEqual({ contract: 1 }));
  await expect(failing.write()).rejects.toThrow('the disk is full');
  full.mockRestore();
  await vi.waitFor(() => expect(told.at(-1)).toEqual(nothing));
  stop();
});

test('what nobody says the end of is not shown for ever: the worker that would have written it may be gone', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const tell = vi.fn();
  const listening = listenToIncoming(utrecht, tell);
  announceIncoming(utrecht, [contract(1, '2026-01-01')]);
  await vi.waitFor(() => expect(listening.lots()).toHaveLength(1));
  vi.advanceTimersByTime(longestUnsettled);
  expect(listening.lots()).toEqual([]);
  expect(tell).toHaveBeenCalledTimes(2);
  listening.stop();
  vi.useRealTimers();
});

test('of somebody else nothing is told, and nothing to who went away', async () => {
  const { told, stop } = await watched();
  announceIncoming(amsterdam, [contract(1, '2026-01-01')]);
  announceIncoming(utrecht, [contract(2, '2026-01-01')]);
  await vi.waitFor(() => expect(told.at(-1)?.newest.contract?.map(({ sourceId }) => sourceId)).toEqual(['2']));
  stop();
  const other = await watched();
  announceIncoming(utrecht, [contract(3, '2026-01-01')]);
  await vi.waitFor(() => expect(other.told).toHaveLength(2));
  expect(told).toHaveLength(2);
  other.stop();
});

test('an answer that is held is told at once; it is written when that is asked for or time is up, and not when a better one came', async () => {
  const { told, stop } = await watched();
  const soon = holdAnswer([contract(1, '2026-01-01')], anAsking(), 60_000);
  await vi.waitFor(() => expect(told.at(-1)?.counts).toEqual({ contract: 1 }));
  expect(await countRecords(utrecht, 'contract')).toBe(0);
  soon.drop();
  await soon.write();
  expect(await countRecords(utrecht, 'contract')).toBe(0);

  const asked = holdAnswer([contract(2, '2026-01-01')], anAsking(), 60_000);
  await asked.write();
  expect(await countRecords(utrecht, 'contract')).toBe(1);
  asked.drop();

  holdAnswer([contract(3, '2026-01-01')], anAsking(), 1);
  await vi.waitFor(async () => expect(await countRecords(utrecht, 'contract')).toBe(2));
  stop();
});

test('together with the disk: newest first, each once and as it came last, undated ones at the end, few rows and every one counted', () => {
  const read: FirstLook = { about: utrecht, counts: { contract: 2 }, newest: { contract: [contract(1, '2025-01-01'), contract(2, null)] } };
  const renewed = aContract({ id: 'tenderned:1', sourceId: '1', date: '2025-01-01', title: 'Nieuwe titel' });
  const both = lookWith(read, [lotOf([renewed, contract(3, '2026-01-01'), contract(4, '2024-01-01')])]);
  expect(both.newest.contract?.map(({ sourceId }) => sourceId)).toEqual(['3', '1', '4', '2']);
  expect(both.newest.contract?.[1]?.title).toBe('Nieuwe titel');
  expect(both.counts).toEqual({ contract: 4 });
  const many = lookWith(nothing, [lotOf(Array.from({ length: firstRead + 5 }, (_, index) => contract(index, '2026-01-01')))]);
  expect([many.newest.contract?.length, many.counts.contract]).toEqual([firstRead, firstRead + 5]);
});

test('where there are more than were read, only the disk knows how many there are', () => {
  const newest = Array.from({ length: firstRead }, (_, index) => contract(100 - index, '2026-01-01'));
  const look = lookWith({ about: utrecht, counts: { contract: 500 }, newest: { contract: newest } }, [lotOf([contract(1, '2026-02-01')])]);
  expect([look.counts.contract, look.newest.contract?.[0]?.sourceId]).toEqual([500, '1']);
});
