import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ask, factsFor } from '../../../entrypoints/background/lookups.ts';
import { tallyOf } from '../../../entrypoints/background/tally.ts';
import { stopAll } from '../../../lib/lookup/look-up.ts';
import { askingOf, putAsking } from '../../../lib/remember/askings.ts';
import { cache } from '../../../lib/remember/cache.ts';
import { firstLook, keepFirstLook } from '../../../lib/remember/first-looks.ts';
import { putRecords } from '../../../lib/remember/records.ts';
import { changeTabState } from '../../../lib/remember/tabs.ts';
import { aBody, aReading, aSeenEntity } from '../../makers/entities.ts';
import { aContract, aCouncilPaper, aDisclosure, anAsking } from '../../makers/records.ts';
import { aSnapshot } from '../../makers/registers.ts';

const utrecht = 'government-body:gm0344';
const page = { id: 'us', frameId: 3, url: 'https://frame.example/', tab: { id: 7, url: 'https://krant.example/a' } };
const asked: string[] = [];

beforeEach(async () => {
  await cache.open();
  await Promise.all(cache.tables.map((table) => table.clear()));
  asked.length = 0;
  Object.assign(fakeBrowser, { permissions: { contains: async () => false, getAll: async () => ({}) } });
  Object.assign(fakeBrowser.runtime, { getPlatformInfo: async () => ({}) });
  vi.stubGlobal('fetch', async (input: URL | string) => {
    const address = String(input);
    asked.push(address);
    return aSnapshot(address.endsWith('bodies.json') ? [aBody()] : []);
  });
});

test('a card shows what the cache holds, with the age of the oldest answer, and asks nobody', async () => {
  await putRecords([aContract(), aContract({ id: 'tenderned:2', sourceId: '2' }), aDisclosure()]);
  await putAsking(anAsking({ source: 'tenderned', answeredAt: 200 }));
  await putAsking(anAsking({ source: 'open-overheid', gives: 'disclosure', answeredAt: 100 }));
  expect(await factsFor(utrecht, page)).toEqual({
    entity: { key: utrecht, kind: 'government-body', name: 'Gemeente Utrecht' },
    counts: { contract: 2, disclosure: 1 },
    viaOthers: {},
    answeredAt: 100,
    site: 'krant.example',
  });
  expect(asked.filter((address) => !address.startsWith(fakeBrowser.runtime.getURL('/')))).toEqual([]);
});

test('a card counts what several sources have once, whether or not that was added up before', async () => {
  await putRecords([aContract({ sourceId: '1', id: 'tenderned:1' }), aContract({ sourceId: '2', id: 'tenderned:2' })]);
  await putRecords([aContract({ id: 'tenderned-awards:2', source: 'tenderned-awards', sourceId: '2' })]);
  const ori = aCouncilPaper({ id: 'open-raadsinformatie:7', source: 'open-raadsinformatie', sourceId: '7' });
  await putRecords([ori, aCouncilPaper({ id: 'bron:1', source: 'bron', sourceId: '1', takenFrom: '7' })]);
  await putAsking(anAsking());
  await putAsking(anAsking({ source: 'bron', gives: 'council' }));
  const once = { contract: 2, council: 1 };
  expect((await factsFor(utrecht, page)).counts).toEqual(once);
  await keepFirstLook(utrecht, () => tallyOf(utrecht));
  expect((await factsFor(utrecht, page)).counts).toEqual(once);
  expect((await firstLook(utrecht)).counts, 'what the popup says').toEqual(once);
});

test('what came with what others were looked up for is no number of its own, until a source told of that kind', async () => {
  await putRecords([aContract(), aDisclosure()]);
  await putAsking(anAsking({ about: 'supplier:sweco' }));
  expect(await factsFor(utrecht, page)).toMatchObject({ counts: {}, viaOthers: { contract: 1, disclosure: 1 } });
  await putAsking(anAsking({ source: 'open-overheid', gives: 'disclosure' }));
  const { answeredAt: _never, ...unanswered } = anAsking({ state: 'offline', received: 0 });
  await putAsking(unanswered);
  expect(await factsFor(utrecht, page)).toMatchObject({ counts: { disclosure: 1 }, viaOthers: { contract: 1 } });
});

test('an entity that is in no register is known as the page names it', async () => {
  const key = 'supplier:alleen-hier';
  await changeTabState(3, () => ({
    frames: { 0: aReading({ seen: [aSeenEntity({ key, kind: 'supplier', name: 'Alleen Hier B.V.' })] }) },
  }));
  expect((await factsFor(key, page)).entity.name).toBe('Alleen Hier B.V.');
});

test('a lookup ends the rows of an earlier run first, and when it answers every source has its row', async () => {
  await putAsking(anAsking({ about: 'party:vvd', source: 'party-gifts', state: 'asking', worker: 'an earlier run' }));
  await ask({ entity: utrecht, sources: ['open-overheid'] });
  expect(await askingOf('party:vvd', 'party-gifts')).toMatchObject({ state: 'interrupted', freshUntil: 0 });
  expect(await askingOf(utrecht, 'open-overheid')).toMatchObject({ state: 'not-permitted' });
  expect(await askingOf(utrecht, 'tenderned')).toBeUndefined();
});

test('a screen that does not know yet whether anybody was asked before has that done only where nobody was', async () => {
  await expect(ask({ entity: utrecht, sources: ['open-overheid'], ifNew: true })).resolves.toBe('asked');
  expect(await askingOf(utrecht, 'open-overheid')).toMatchObject({ state: 'not-permitted' });
  const offline = anAsking({ source: 'open-overheid', state: 'offline', freshUntil: 0 });
  await putAsking(offline);
  await expect(ask({ entity: utrecht, sources: ['open-overheid', 'tenderned'], ifNew: true })).resolves.toBe('asked-before');
  expect(await askingOf(utrecht, 'open-overheid')).toEqual(offline);
  expect(await askingOf(utrecht, 'tenderned')).toBeUndefined();
  await expect(ask({ entity: 'supplier:bestaat-niet', ifNew: true })).resolves.toBe('stranger');
});

test('nobody is asked about an entity that nobody knows', async () => {
  await expect(ask({ entity: 'supplier:bestaat-niet' })).resolves.toBe('stranger');
  expect(await cache.askings.count()).toBe(0);
});

test('who stops all that is asked, to throw it away, waits until nothing more is written about whom it was', async () => {
  const asking = ask({ entity: utrecht, sources: ['open-overheid'] });
  await vi.waitUntil(async () => (await cache.askings.count()) > 0, { interval: 0 });
  await stopAll();
  const written = await cache.firstLooks.toArray();
  await asking;
  expect(await cache.firstLooks.toArray()).toEqual(written);
});
