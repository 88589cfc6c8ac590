import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keptHere, markWhereOpen } from '../../../entrypoints/background/anchors.ts';
import {
  discardSaves,
  keep,
  keepFromPage,
  keepFromScreen,
  putBackSaves,
  takeBackFromPage,
} from '../../../entrypoints/background/keeping.ts';
import type { Anchor } from '../../../lib/anchor.ts';
import { inBin } from '../../../lib/remember/bin.ts';
import { cache } from '../../../lib/remember/cache.ts';
import { dossier } from '../../../lib/remember/dossier.ts';
import { holdAnswer, putRecords } from '../../../lib/remember/records.ts';
import { changeTabState } from '../../../lib/remember/tabs.ts';
import { emptyDossier } from '../../../lib/remember/wipe.ts';
import { isUnaltered } from '../../../lib/share/fingerprint.ts';
import { allSaves } from '../../makers/dossier-and-copy.ts';
import { aBody, aReading, aSeenEntity, anAnchor } from '../../makers/entities.ts';
import { aContract, anAsking } from '../../makers/records.ts';
import { aSnapshot } from '../../makers/registers.ts';

const utrecht = 'government-body:gm0344';
const statement = { title: 'Utrecht koopt bruggen', siteName: 'De Krant', authors: ['A. Auteur'], publishedOn: '2026-11-20' };

/** What the page in tab 7 answers, by the name of the question; what is not here is not answered. */
let page: Record<string, unknown>;
let url: string;

beforeEach(async () => {
  await Promise.all([cache.open(), dossier.open()]);
  await Promise.all([...cache.tables.map((table) => table.clear()), emptyDossier()]);
  vi.stubGlobal('fetch', async (input: URL | string) => aSnapshot(String(input).endsWith('bodies.json') ? [aBody()] : []));
  url = 'https://krant.example/artikel?utm_source=brief#reacties';
  page = { describePage: statement, describeSelection: null, describeMentions: [{ entity: utrecht, anchor: anAnchor() }] };
  Object.assign(fakeBrowser.tabs, {
    get: async () => ({ id: 7, url, title: 'Titel van het tabblad' }),
    sendMessage: (_tab: number, { type }: { type: string }, _options: unknown, answer: (said: unknown) => void) =>
      answer(type in page ? { res: page[type] } : { err: { message: 'nobody there' } }),
  });
  Object.assign(fakeBrowser, { scripting: { executeScript: async () => [] } });
  await changeTabState(7, () => ({ frames: { 0: aReading() } }));
  await putRecords([aContract()]);
});

test('a record is kept as it was, with where it was found and what the page says of itself', async () => {
  const save = await keep({ tabId: 7, entity: utrecht, record: 'tenderned:470001' });
  expect(save).toMatchObject({
    page: { ...statement, address: 'https://krant.example/artikel' },
    quote: anAnchor(),
    entity: { key: utrecht, kind: 'government-body', name: 'Gemeente Utrecht' },
    record: { was: aContract(), licence: 'CC0-1.0' },
    named: [],
  });
  expect(save.record && (await isUnaltered(save.record))).toBe(true);
  expect(await allSaves()).toEqual([save]);
});

test('a record that stands on the screen and is not on the disk yet is written first, and kept', async () => {
  const { drop } = holdAnswer([aContract({ id: 'tenderned:soon' })], anAsking(), 60_000);
  expect((await keep({ entity: utrecht, record: 'tenderned:soon' })).record?.was.id).toBe('tenderned:soon');
  drop();
});

test('what is selected goes before where the name stands', async () => {
  page.describeSelection = anAnchor('heeft besloten');
  expect((await keep({ tabId: 7, entity: utrecht })).quote?.quote.exact).toBe('heeft besloten');
  expect(await keep({ tabId: 7, selection: true })).toMatchObject({ entity: null, quote: anAnchor('heeft besloten') });
});

test('the page as a whole is kept with everybody that it names', async () => {
  const save = await keep({ tabId: 7 });
  expect(save).toMatchObject({ quote: null, entity: null, record: null, named: [{ ...aSeenEntity(), anchor: anAnchor() }] });
});

test('a card keeps what it is about, and where', async () => {
  await keepFromPage(utrecht, { tab: { id: 7 }, frameId: 0 });
  expect(await allSaves()).toMatchObject([{ entity: { key: utrecht }, quote: anAnchor(), record: null }]);
});

test('what a card just kept can be taken back from that page, and goes to the bin; what was kept before cannot', async () => {
  const here = { tab: { id: 7 }, frameId: 0 };
  const id = await keepFromPage(utrecht, here);
  expect(await keepFromPage(utrecht, here), 'kept again it is renewed').toBeNull();
  url = 'https://krant.example/elders';
  await expect(takeBackFromPage(id ?? '', here)).rejects.toThrow('not kept here just now');
  url = 'https://krant.example/artikel';
  await takeBackFromPage(id ?? '', here);
  expect(await allSaves()).toEqual([]);
  expect((await inBin()).map(({ save }) => save.id)).toEqual([id]);

  const old = await keepFromPage(utrecht, here);
  await dossier.saves.update(old ?? '', { savedAt: Date.now() - 3_600_000 });
  await expect(takeBackFromPage(old ?? '', here)).rejects.toThrow('not kept here just now');
});

test('a lookup away from any page is kept without one', async () => {
  expect(await keep({ entity: utrecht, record: 'tenderned:470001' })).toMatchObject({
    page: null,
    quote: null,
    record: { was: { id: 'tenderned:470001' } },
  });
});

test('a page that says nothing is kept under the title of its tab', async () => {
  page = {};
  expect(await keep({ tabId: 7, entity: utrecht })).toMatchObject({
    page: { title: 'Titel van het tabblad', siteName: null, authors: [], publishedOn: null },
    quote: null,
  });
});

test.each([
  ['nothing is selected', { tabId: 7, selection: true }, undefined],
  ['there is nothing to keep', {}, undefined],
  ['the record is not in the cache', { tabId: 7, entity: utrecht, record: 'tenderned:1' } as const, undefined],
  ['the page is none that one can go back to', { tabId: 7 }, 'chrome://settings'],
])('nothing is kept when %s', async (_, what, address) => {
  url = address ?? url;
  await expect(keep(what)).rejects.toThrow(/./);
  expect(await allSaves()).toEqual([]);
});

test('what was kept here before is looked for, every place of it', async () => {
  await keep({ tabId: 7 });
  await keep({ tabId: 7, entity: utrecht });
  let sought: Anchor[] = [];
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (_tab: number, message: { data: Anchor[] }, _options: unknown, answer: (said: unknown) => void) => {
      sought = message.data;
      answer({ res: sought.map(() => ({ state: 'exact' })) });
    },
  });
  expect(await keptHere(7)).toMatchObject({ findings: [{ state: 'exact' }, { state: 'exact' }] });
  expect(sought).toEqual([anAnchor(), anAnchor()]);
  url = 'https://krant.example/anders';
  expect(await keptHere(7)).toBeNull();
});

test('what a screen keeps, takes out or puts back is marked anew on its page at once, where that is open, and on no other', async () => {
  const sought: Anchor[][] = [];
  const { sendMessage } = fakeBrowser.tabs;
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (tab: number, message: { type: string; data: Anchor[] }, options: unknown, answer: (said: unknown) => void) => {
      if (message.type !== 'findAnchors') return Reflect.apply(sendMessage, fakeBrowser.tabs, [tab, message, options, answer]);
      sought.push(message.data);
      return answer({ res: message.data.map(() => ({ state: 'exact' })) });
    },
  });
  const marked = (anchors: Anchor[]) => vi.waitFor(() => expect(sought.splice(0)).toEqual([anchors]));
  const { id } = await keepFromScreen({ tabId: 7, entity: utrecht });
  await marked([anAnchor()]);
  expect(await discardSaves([id])).toBe(1);
  await marked([]);
  expect(await putBackSaves([id])).toBe(1);
  await marked([anAnchor()]);
  await markWhereOpen(['https://krant.example/elders']);
  expect(sought).toEqual([]);
});
