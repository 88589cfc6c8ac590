import Dexie from 'dexie';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tallyOf } from '../../../entrypoints/background/tally.ts';
import { type FirstLook, firstRead } from '../../../lib/first-look.ts';
import { preloadAsked, preloadFollow, preloadLook } from '../../../lib/remember/preload.ts';
import { preloadedTold, leavePreloaded, takeAsked, takeFollow, takeLook } from '../../../lib/remember/preloaded.ts';
import { putAsking } from '../../../lib/remember/askings.ts';
import { cache } from '../../../lib/remember/cache.ts';
import { dossier } from '../../../lib/remember/dossier.ts';
import { firstLook, keepFirstLook } from '../../../lib/remember/first-looks.ts';
import { watch } from '../../../lib/remember/watch.ts';
import { type Followed, watchFollow } from '../../../lib/remember/watch-follow.ts';
import { type Asked, watchAsked } from '../../../lib/remember/watch-asked.ts';
import { watchFirstLook } from '../../../lib/remember/watch-first-look.ts';
import { putRecords } from '../../../lib/remember/records.ts';
import { aFollow } from '../../makers/follows.ts';
import { aContract, aDisclosure, anAsking } from '../../makers/records.ts';

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

test('what was made ready is read ahead as it is read otherwise; what was not is left to the screen', async () => {
  expect(await preloadLook(utrecht)).toBeUndefined();
  await keepFirstLook(utrecht, () => tallyOf(utrecht));
  const ahead = await preloadLook(utrecht);
  expect(ahead?.tally?.counts).toEqual({ contract: firstRead + 3, disclosure: 1 });
  expect(ahead?.newest.contract).toHaveLength(firstRead);
  expect(ahead).toEqual(await firstLook(utrecht));
  expect(await preloadLook(amsterdam)).toBeUndefined();
});

test('what else is asked of the disk waits until it was told', async () => {
  await keepFirstLook(utrecht, () => tallyOf(utrecht));
  expect(preloadedTold(), 'nobody took anything').toBeUndefined();
  const order: string[] = [];
  leavePreloaded({ about: utrecht, look: preloadLook(utrecht) });
  const stopLook = watchFirstLook(utrecht, () => order.push('look'));
  const stopOther = watch(
    () => cache.requests.count(),
    () => order.push('other'),
  );
  await vi.waitFor(() => expect(order).toContain('other'));
  expect(order[0]).toBe('look');
  expect(preloadedTold()).toBeUndefined();
  stopLook();
  stopOther();
});

test('who went away before it was told hears nothing', async () => {
  await keepFirstLook(utrecht, () => tallyOf(utrecht));
  leavePreloaded({ about: utrecht, look: preloadLook(utrecht) });
  const tell = vi.fn<(look: unknown) => void>();
  watchFirstLook(utrecht, tell)();
  watch(() => cache.requests.count(), tell)();
  await preloadedTold();
  await cache.requests.count();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(tell).not.toHaveBeenCalled();
});

test('a cache that is not there is not made, and one that cannot be read is left to who mends it', async () => {
  await cache.delete();
  expect(await preloadLook(utrecht)).toBeUndefined();
  expect(await Dexie.exists('cache')).toBe(false);
  const other = new Dexie('cache');
  other.version(1).stores({ something: 'else' });
  await other.open();
  expect(await preloadLook(utrecht)).toBeUndefined();
  await other.delete();
});

test('what was read ahead is for that entity, and for once', () => {
  leavePreloaded({ about: utrecht, look: Promise.resolve(undefined) });
  expect(takeLook(amsterdam)).toBeUndefined();
  expect(takeLook(utrecht), 'the reader went on to another').toBeUndefined();
  leavePreloaded({ about: utrecht, look: Promise.resolve(undefined) });
  expect(takeLook(utrecht)).toBeInstanceOf(Promise);
  expect(takeLook(utrecht)).toBeUndefined();
});

/** Watches from here on; `stop` ends it. */
function watched(): { told: FirstLook[]; stop(): void } {
  const told: FirstLook[] = [];
  return { told, stop: watchFirstLook(utrecht, (look) => told.push(look)) };
}

test('what was read ahead is told first; then only what changes', async () => {
  await keepFirstLook(utrecht, () => tallyOf(utrecht));
  leavePreloaded({ about: utrecht, look: preloadLook(utrecht) });
  const { told, stop } = watched();
  await vi.waitFor(() => expect(told).toHaveLength(1));
  await putRecords([contract(200, '2099-01-01')]);
  await vi.waitFor(() => expect(told.at(-1)?.newest.contract?.[0]?.sourceId).toBe('200'));
  expect(told).toHaveLength(2);
  stop();
});

test('where nothing could be read ahead it is read as always', async () => {
  leavePreloaded({ about: utrecht, look: Promise.reject(new Error('no disk')) });
  const { told, stop } = watched();
  await vi.waitFor(() => expect(told).toEqual([expect.objectContaining({ counts: { contract: firstRead + 3, disclosure: 1 } })]));
  stop();
  leavePreloaded({ about: utrecht, look: Promise.resolve(undefined) });
  const again = watched();
  await vi.waitFor(() => expect(again.told).toHaveLength(1));
  again.stop();
});

test('whether somebody is followed is read ahead as it is read otherwise, taken once, and told again when it changes', async () => {
  const follow = aFollow();
  await dossier.follows.put(follow);
  expect(await preloadFollow(utrecht)).toEqual(follow);
  expect(await preloadFollow(amsterdam)).toBeUndefined();
  leavePreloaded({ about: utrecht, follow: preloadFollow(utrecht) });
  expect(takeFollow(amsterdam), 'of another').toBeUndefined();
  leavePreloaded({ about: utrecht, follow: preloadFollow(utrecht) });
  const told: Followed[] = [];
  const stop = watchFollow(utrecht, (followed) => told.push(followed));
  expect(takeFollow(utrecht), 'it was taken').toBeUndefined();
  await vi.waitFor(() => expect(told).toContainEqual({ about: utrecht, follow }));
  await dossier.follows.delete(utrecht);
  await vi.waitFor(() => expect(told.at(-1)).toEqual({ about: utrecht }));
  stop();
});

test('how it stands with the sources is read ahead as it is read otherwise, taken once, and told again when it changes', async () => {
  const asking = anAsking({ next: '2' });
  await putAsking(asking);
  await putAsking(anAsking({ id: `${amsterdam}|tenderned`, about: amsterdam }));
  expect(await preloadAsked(utrecht)).toEqual([asking]);
  leavePreloaded({ about: utrecht, asked: preloadAsked(utrecht) });
  expect(takeAsked(amsterdam), 'of another').toBeUndefined();
  leavePreloaded({ about: utrecht, asked: Promise.resolve([]) });
  const told: Asked[] = [];
  const stop = watchAsked(utrecht, (asked) => told.push(asked));
  expect(takeAsked(utrecht), 'it was taken').toBeUndefined();
  await vi.waitFor(() =>
    expect(told).toEqual([
      { about: utrecht, asked: [] },
      { about: utrecht, asked: [asking] },
    ]),
  );
  await putAsking({ ...asking, state: 'offline' });
  await vi.waitFor(() => expect(told.at(-1)?.asked[0]?.state).toBe('offline'));
  stop();
});
