import { beforeEach, expect, test, vi } from 'vitest';
import { askingOf, putAsking } from '../../../lib/remember/askings.ts';
import { cache } from '../../../lib/remember/cache.ts';
import { readTogether } from '../../../lib/remember/read-together.ts';
import { countRecords, putAnswer, putRecords } from '../../../lib/remember/records.ts';
import { logRequest, recentRequests } from '../../../lib/remember/request-log.ts';
import { allWritten } from '../../../lib/remember/write-together.ts';
import { watch } from '../../../lib/remember/watch.ts';
import { aContract, aLoggedRequest, anAsking } from '../../makers/records.ts';

const utrecht = 'government-body:gm0344';
beforeEach(() => Promise.all(cache.tables.map((table) => table.clear())));

test('what is written in the same breath is written in one go, and the last word on a row counts', async () => {
  const transaction = vi.spyOn(cache, 'transaction');
  await Promise.all([
    putAsking(anAsking({ source: 'tenderned', state: 'asking' })),
    putAnswer([aContract()], anAsking({ source: 'tenderned', received: 1 })),
    putAsking(anAsking({ source: 'open-overheid', state: 'asking' })),
    logRequest(aLoggedRequest()),
  ]);
  expect(transaction).toHaveBeenCalledTimes(1);
  transaction.mockRestore();
  expect(await askingOf(utrecht, 'tenderned')).toMatchObject({ state: 'answered', received: 1 });
  expect(await askingOf(utrecht, 'open-overheid')).toMatchObject({ state: 'asking' });
  expect([await countRecords(utrecht, 'contract'), (await recentRequests({ limit: 9 })).length]).toEqual([1, 1]);
});

test('a line of the log waits a while for something that a reader waits for, and is written also when nothing comes', async () => {
  const transaction = vi.spyOn(cache, 'transaction');
  const logged = logRequest(aLoggedRequest({ path: '/1' }));
  await putAsking(anAsking());
  expect(transaction).toHaveBeenCalledTimes(1);
  await logged;
  await logRequest(aLoggedRequest({ path: '/2' }));
  transaction.mockRestore();
  expect((await recentRequests({ limit: 9 })).map(({ path }) => path)).toEqual(['/2', '/1']);
});

test('who waits until everything is written finds it on the disk, also what was said while something else was written', async () => {
  await allWritten();
  const many = Array.from({ length: 100 }, (_, number) => aContract({ id: `tenderned:${number}` }));
  const first = putRecords(many);
  await vi.waitFor(async () => expect(await countRecords(utrecht, 'contract')).toBe(100));
  const second = putRecords([aContract({ id: 'tenderned:more' })]);
  await allWritten();
  expect(await countRecords(utrecht, 'contract')).toBe(101);
  await Promise.all([first, second]);
});

test('what is written later is written after what was written before', async () => {
  const states = ['asking', 'offline', 'asking', 'answered'] as const;
  await Promise.all(states.map((state) => putAsking(anAsking({ state }))));
  expect(await askingOf(utrecht, 'tenderned')).toMatchObject({ state: 'answered' });
});

test('what cannot be written costs the others nothing', async () => {
  const odd = aContract({ id: 'tenderned:odd' });
  // A function cannot go to a disk.
  const ends = await Promise.allSettled([
    putRecords([Object.assign(odd, { title: () => undefined })]),
    putRecords([aContract({ id: 'tenderned:well' })]),
    putAsking(anAsking()),
  ]);
  expect(ends.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'fulfilled']);
  expect(await countRecords(utrecht, 'contract')).toBe(1);
});

test('a line of the log that has to go again gets a number anew: the one of before may be that of another window’s line by now', async () => {
  // A full disk shows at the end, when all has had its number.
  const full = vi.spyOn(cache, 'transaction').mockImplementationOnce((...given) =>
    cache
      .transaction('rw', cache.tables, async () => {
        const work: unknown = given.at(-1);
        if (typeof work === 'function') await work();
        throw new DOMException('full', 'QuotaExceededError');
      })
      .catch(async (error: unknown) => {
        await cache.requests.add(aLoggedRequest({ path: '/other' }));
        throw error;
      }),
  );
  const line = await logRequest(aLoggedRequest({ path: '/own' }));
  full.mockRestore();
  const lines = await recentRequests({ limit: 9 });
  expect(lines.map(({ path }) => path).toSorted()).toEqual(['/other', '/own']);
  expect(lines.find(({ path }) => path === '/own')?.id).toBe(line);
});

test('what is sought in the same breath is read in one go, each gets its own; a failure reaches all who sought, and nobody after them', async () => {
  const read = vi.fn(async (keys: number[]) => {
    if (keys.includes(0)) throw new Error('no');
    return keys.map((key) => key * 2);
  });
  const doubleOf = readTogether(read);
  expect(await Promise.all([doubleOf(1), doubleOf(2), doubleOf(1)])).toEqual([2, 4, 2]);
  expect(read.mock.calls).toEqual([[[1, 2, 1]]]);
  expect((await Promise.allSettled([doubleOf(0), doubleOf(3)])).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await doubleOf(3)).toBe(6);
});

test('who watches is told while the writing goes on, though the question takes longer than the time between two writings', async () => {
  const writing = new AbortController();
  const told: number[] = [];
  const stop = watch(
    async () => {
      const count = await countRecords(utrecht, 'contract');
      for (let more = 0; more < 8; more++) await countRecords(utrecht, 'contract');
      return count;
    },
    (count) => told.push(count),
  );
  await vi.waitFor(() => expect(told).toEqual([0]));
  const writer = (async () => {
    for (let number = 0; !writing.signal.aborted && number < 3_000; number++) await putRecords([aContract({ id: `tenderned:${number}` })]);
  })();
  await vi.waitFor(() => expect(told.length).toBeGreaterThan(3), 30_000);
  writing.abort();
  await writer;
  const all = await countRecords(utrecht, 'contract');
  await vi.waitFor(() => expect(told.at(-1)).toBe(all), 30_000);
  // It watches on: also what is written when all was quiet is told.
  for (const more of [1, 2, 3]) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    await putRecords([aContract({ id: `tenderned:later-${more}` })]);
    await vi.waitFor(() => expect(told.at(-1)).toBe(all + more), 30_000);
  }
  // Never back to what was before.
  expect(told.toSorted((one, other) => one - other)).toEqual(told);
  stop();
});
