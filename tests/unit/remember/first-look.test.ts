import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tallyOf } from '../../../entrypoints/background/tally.ts';
import { type FirstLook, firstRead } from '../../../lib/first-look.ts';
import { lookAhead } from '../../../lib/remember/ahead.ts';
import { leaveAhead, takeLook, takeRegister } from '../../../lib/remember/ahead-door.ts';
import { cache } from '../../../lib/remember/cache.ts';
import { firstLook, watchFirstLook } from '../../../lib/remember/first-look.ts';
import { putRecords } from '../../../lib/remember/records.ts';
import { keepTally } from '../../../lib/remember/tallies.ts';
import { aContract, aDisclosure } from '../../makers/records.ts';

const utrecht = 'government-body:gm0344';
const amsterdam = 'government-body:gm0363';
const contract = (id: number, date: string | null) => aContract({ id: `tenderned:${id}`, sourceId: `${id}`, date });
const many = Array.from({ length: firstRead + 2 }, (_, index) => contract(index, `20${String(10 + index)}-01-01`));

beforeEach(async () => {
  await cache.open();
  await Promise.all(cache.tables.map((table) => table.clear()));
  await putRecords([...many, contract(100, null), aDisclosure()]);
});
afterEach(() => vi.restoreAllMocks());

test('a first look has the number of each kind, and its newest few', async () => {
  const look = await firstLook(utrecht);
  expect(look.counts).toEqual({ contract: firstRead + 3, disclosure: 1 });
  expect(look.newest.contract).toHaveLength(firstRead);
  expect(look.newest.contract?.[0]?.date).toBe(`20${10 + firstRead + 1}-01-01`);
  expect(look.newest.disclosure).toHaveLength(1);
  expect(await firstLook(amsterdam)).toEqual({ about: amsterdam, counts: {}, newest: {} });
});

test('what is read ahead is what is read otherwise, with and without a tally', async () => {
  const alike = async () => {
    expect(await lookAhead(utrecht)).toEqual(await firstLook(utrecht));
    expect(await lookAhead(amsterdam)).toEqual(await firstLook(amsterdam));
  };
  await alike();
  await keepTally(utrecht, () => tallyOf(utrecht));
  expect((await lookAhead(utrecht))?.tally?.counts).toEqual({ contract: firstRead + 3, disclosure: 1 });
  await alike();
});

test('also in a browser that reads backwards one by one only', async () => {
  const getAll = vi.spyOn(IDBIndex.prototype, 'getAll').mockImplementation(() => {
    throw new DOMException('no key', 'DataError');
  });
  const ahead = await lookAhead(utrecht);
  expect(getAll).toHaveBeenCalled();
  getAll.mockRestore();
  expect(ahead).toEqual(await firstLook(utrecht));
});

test('a cache that is not there is not made, and one that cannot be read is left to who mends it', async () => {
  await cache.delete();
  expect(await lookAhead(utrecht)).toBeUndefined();
  expect(await Dexie.exists('cache')).toBe(false);
  const other = new Dexie('cache');
  other.version(1).stores({ something: 'else' });
  await other.open();
  expect(await lookAhead(utrecht)).toBeUndefined();
  await other.delete();
});

test('what was read ahead is for that entity, and for once', () => {
  leaveAhead({ about: utrecht, look: Promise.resolve(undefined) });
  expect(takeLook(amsterdam)).toBeUndefined();
  expect(takeLook(utrecht), 'the reader went on to another').toBeUndefined();
  leaveAhead({ about: utrecht, look: Promise.resolve(undefined) });
  expect(takeLook(utrecht)).toBeInstanceOf(Promise);
  expect(takeLook(utrecht)).toBeUndefined();
});

test('a register that is being read already is taken by who asks for that one', async () => {
  leaveAhead({ about: utrecht, register: { kind: 'government-body', text: Promise.resolve('bodies') } });
  expect(takeRegister('supplier')).toBeUndefined();
  expect(await takeRegister('government-body')).toBe('bodies');
  expect(takeRegister('government-body')).toBeUndefined();
});

/** Watches from here on; `stop` ends it. */
function watched(): { told: FirstLook[]; stop(): void } {
  const told: FirstLook[] = [];
  return { told, stop: watchFirstLook(utrecht, (look) => told.push(look)) };
}

test('what was read ahead is told first; then only what changes', async () => {
  leaveAhead({ about: utrecht, look: lookAhead(utrecht) });
  const { told, stop } = watched();
  await vi.waitFor(() => expect(told).toHaveLength(1));
  await putRecords([contract(200, '2099-01-01')]);
  await vi.waitFor(() => expect(told.at(-1)?.newest.contract?.[0]?.sourceId).toBe('200'));
  expect(told).toHaveLength(2);
  stop();
});

test('where nothing could be read ahead it is read as always', async () => {
  leaveAhead({ about: utrecht, look: Promise.reject(new Error('no disk')) });
  const { told, stop } = watched();
  await vi.waitFor(() => expect(told).toEqual([expect.objectContaining({ counts: { contract: firstRead + 3, disclosure: 1 } })]));
  stop();
  leaveAhead({ about: utrecht, look: Promise.resolve(undefined) });
  const again = watched();
  await vi.waitFor(() => expect(again.told).toHaveLength(1));
  again.stop();
});
