import Dexie from 'dexie';
import { beforeEach, expect, test } from 'vitest';
import { Failure } from '../../../lib/failure.ts';
import { askingOf, askingsAbout, interruptAskingsOfOtherWorkers, putAsking } from '../../../lib/remember/askings.ts';
import { cache, withCache } from '../../../lib/remember/cache.ts';
import { evict } from '../../../lib/remember/evict.ts';
import { shared } from '../../../lib/remember/shared-answers.ts';
import { countRecords, putRecords } from '../../../lib/remember/records.ts';
import { logRequest, recentRequests } from '../../../lib/remember/request-log.ts';
import { aContract, aLoggedRequest, anAsking } from '../../makers/records.ts';

const utrecht = 'government-body:gm0344';
const hour = 3_600_000;

beforeEach(async () => {
  await cache.open();
  await Promise.all(cache.tables.map((table) => table.clear()));
});

test('a database that is deleted under our hands is made again', async () => {
  await putRecords([aContract()]);
  await new Dexie('cache').delete();
  await putRecords([aContract()]);
  expect(await countRecords(utrecht, 'contract')).toBe(1);
});

test('a database of another shape, made by a newer version, is thrown away and made anew', async () => {
  cache.close();
  await Dexie.delete('cache');
  const strange = new Dexie('cache');
  strange.version(9).stores({ records: '++other' });
  await strange.open();
  await strange.table('records').add({ what: 'is this' });
  strange.close();
  cache.close({ disableAutoOpen: false });
  expect(await countRecords(utrecht, 'contract')).toBe(0);
  await putRecords([aContract()]);
  expect(await countRecords(utrecht, 'contract')).toBe(1);
});

test('what an earlier version held stays, but how its questions ended is asked again', async () => {
  cache.close();
  await Dexie.delete('cache');
  const earlier = new Dexie('cache');
  earlier.version(2).stores({
    records: '[entity+id], [entity+kind+date], [entity+source+seenAt], seenAt',
    askings: 'id, about, state, askedAt',
    requests: '++id, at',
    kept: 'name, at',
    tallies: 'entity',
  });
  await earlier.open();
  const record = aContract();
  const row = { entity: utrecht, id: record.id, kind: 'contract', date: record.date, source: record.source, seenAt: Date.now(), record };
  await earlier.table('records').add(row);
  await earlier.table('askings').add({ ...anAsking(), capped: true });
  earlier.close();
  cache.close({ disableAutoOpen: false });
  expect(await countRecords(utrecht, 'contract')).toBe(1);
  expect(await askingsAbout(utrecht)).toEqual([]);
  expect([...cache.backendDB().objectStoreNames]).not.toContain('tallies');
});

test('a full disk gets room, and the work is done after all', async () => {
  await putAsking(anAsking({ askedAt: 0 }));
  await putRecords([aContract({ id: 'tenderned:1' }), aContract({ id: 'tenderned:2' })], 0);
  let full = true;
  await withCache(async () => {
    if (full) {
      full = false;
      throw new Dexie.QuotaExceededError();
    }
  });
  expect(await countRecords(utrecht, 'contract')).toBe(0);
});

test('of a full disk what was looked up in the last hour goes last', async () => {
  await putAsking(anAsking({ askedAt: 0 }));
  await putRecords([aContract({ id: 'tenderned:1' })], 0);
  await putAsking(anAsking({ id: 'party:a|tenderned', about: 'party:a', askedAt: Date.now() }));
  await putRecords([2, 3, 4].map((id) => aContract({ id: `tenderned:${id}`, about: ['party:a'] })));
  let full = true;
  await withCache(async () => {
    if (full) {
      full = false;
      throw new Dexie.QuotaExceededError();
    }
  });
  expect([await countRecords(utrecht, 'contract'), await countRecords('party:a', 'contract')]).toEqual([0, 3]);
});

test('what is no trouble of the cache is thrown on', async () => {
  await expect(withCache(() => Promise.reject(new RangeError('ours')))).rejects.toThrow(RangeError);
});

test('rows of a stopped worker end as interrupted; our own and the answered ones stay', async () => {
  await putAsking(anAsking({ source: 'tenderned', state: 'asking', worker: 'gone' }));
  await putAsking(anAsking({ source: 'open-overheid', state: 'asking', worker: 'ours' }));
  await putAsking(anAsking({ source: 'algorithm-register', state: 'answered', worker: 'gone' }));
  expect(await interruptAskingsOfOtherWorkers('ours')).toBe(1);
  expect(Object.fromEntries((await askingsAbout(utrecht)).map(({ source, state }) => [source, state]))).toEqual({
    tenderned: 'interrupted',
    'open-overheid': 'asking',
    'algorithm-register': 'answered',
  });
});

test('eviction by age takes records and their rows, and spares the rest', async () => {
  const now = 200 * 24 * hour;
  await putRecords([aContract({ id: 'tenderned:old' })], now - 100 * 24 * hour);
  await putAsking(anAsking({ askedAt: now - 100 * 24 * hour }));
  await putRecords([aContract({ id: 'tenderned:new' })], now - 24 * hour);
  expect(await evict(now)).toBe(1);
  expect(await countRecords(utrecht, 'contract')).toBe(1);
  expect(await askingOf(utrecht, 'tenderned')).toBeUndefined();
});

test('eviction by size takes whole lookups, the oldest first, never one of the last hour', async () => {
  const now = 10 * 24 * hour;
  const lookup = async (about: 'party:a' | 'party:b' | 'party:c', askedAt: number) => {
    await putAsking(anAsking({ about, askedAt }));
    await putRecords(
      [1, 2, 3].map((id) => aContract({ id: `tenderned:${about}${id}`, about: [about] })),
      askedAt,
    );
  };
  await lookup('party:a', now - 5 * hour);
  await lookup('party:b', now - 3 * hour);
  await lookup('party:c', now - 1);
  await evict(now, { age: 90 * 24 * hour, rows: 5, spared: hour });
  const left = await Promise.all((['party:a', 'party:b', 'party:c'] as const).map((about) => countRecords(about, 'contract')));
  expect(left).toEqual([0, 0, 3]);
  // What went is asked anew when somebody opens it.
  expect((await cache.askings.toArray()).map(({ about }) => about)).toEqual(['party:c']);
});

test('the request log gives the newest first and forgets the oldest', async () => {
  const lines = Array.from({ length: 2_150 }, (_, line) => aLoggedRequest({ path: `/${line}` }));
  await Promise.all(lines.map(logRequest));
  expect((await recentRequests({ limit: 2 })).map(({ path }) => path)).toEqual(['/2149', '/2148']);
  expect(await cache.requests.count()).toBeLessThan(2_101);
});

test('what lookups share is asked for once, again when it is old, and serves on when the source fails', async () => {
  let asked = 0;
  let now = 0;
  const read = (value: unknown) => {
    if (typeof value !== 'number') throw new TypeError('no number');
    return value;
  };
  const get = (ask: () => Promise<unknown>) => shared('n', 2, read, ask, () => now);
  const answer = () => Promise.resolve(++asked);
  expect([await get(answer), await get(answer)]).toEqual([1, 1]);
  now = 3 * hour;
  expect(await get(() => Promise.reject(new Failure('offline')))).toBe(1);
  expect(await get(answer)).toBe(2);
  now = 6 * hour;
  await expect(get(() => Promise.resolve('not a number'))).rejects.toThrow(TypeError);
});

test('lookups that start together ask once; when the first is stopped, the second asks for itself', async () => {
  let asked = 0;
  const read = (value: unknown) => String(value);
  const get = (name: string, ask: () => Promise<unknown>) => shared(name, 2, read, ask, () => 0);
  const slowly = async () => {
    asked++;
    await new Promise((resolve) => setTimeout(resolve, 20));
    return 'list';
  };
  const first = get('together', slowly);
  // The first has looked in the cache and is asking by now.
  await expect.poll(() => asked).toBe(1);
  expect([await get('together', slowly), await first, asked]).toEqual(['list', 'list', 1]);

  const stopped = get('stopped', async () => {
    await slowly();
    throw new Failure('stopped');
  }).catch((error: unknown) => error);
  await expect.poll(() => asked).toBe(2);
  expect(await get('stopped', slowly)).toBe('list');
  expect(await stopped).toBeInstanceOf(Failure);
  expect(asked).toBe(3);
});

test('three that come at the same moment ask once', async () => {
  let asked = 0;
  const get = () =>
    shared(
      'at once',
      2,
      (value) => String(value),
      () => Promise.resolve(`list ${++asked}`),
      () => 0,
    );
  expect(await Promise.all([get(), get(), get()])).toEqual(['list 1', 'list 1', 'list 1']);
});

test('eviction tells how far it is, and stopped halfway nothing has gone', async () => {
  const now = 100 * 24 * hour;
  await putRecords(
    Array.from({ length: 4_500 }, (_, nth) => aContract({ id: `tenderned:${nth}` })),
    1,
  );
  const before = await cache.records.count();
  const stop = new AbortController();
  const told: number[] = [];
  const stopping = evict(now, undefined, {
    signal: stop.signal,
    tell: (done, of) => {
      told.push(done / of);
      if (told.length === 2) stop.abort();
    },
  });
  await expect(stopping).rejects.toThrow('stopped');
  expect(told).toEqual([2_000 / before, 4_000 / before]);
  expect(await cache.records.count()).toBe(before);
  expect(await evict(now)).toBe(before);
});
