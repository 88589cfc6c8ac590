import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  afterNavigation,
  forgetTab,
  noteReading,
  noteSilence,
  shutOut,
  silenceTab,
  unsilenceTab,
} from '../../../entrypoints/background/tab-readings.ts';
import type { Silence } from '../../../lib/reading.ts';
import { changeSettings } from '../../../lib/remember/settings.ts';
import { readTabState } from '../../../lib/remember/tabs.ts';
import { aReading, aSeenEntity } from '../../makers/entities.ts';

/** By tab: what stands on the button. */
let badges: Map<number, string>;
let stopped: number[];

beforeEach(() => {
  badges = new Map();
  stopped = [];
  Object.assign(fakeBrowser.action, {
    setBadgeText: async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text),
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async () => undefined,
  });
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (_tab: number, message: { type: string }, { frameId }: { frameId: number }, answer: (said: unknown) => void) => {
      if (message.type === 'stopReading') stopped.push(frameId);
      answer({ res: undefined });
    },
  });
});

const from = (tab: number, frameId = 0, documentId = 'first', url = 'https://krant.example/') => ({
  id: 'us',
  frameId,
  documentId: `${documentId}-${frameId}`,
  url,
  tab: { id: tab, url },
});
const silent = (why: Silence, since = 1) => ({ why, since });
const reading = (...names: string[]) => aReading({ seen: names.map((name) => aSeenEntity({ key: `government-body:${name}`, name })) });

test('the number counts each entity of all frames once, and each tab has its own', async () => {
  await Promise.all([
    noteReading(reading('a', 'b'), from(1)),
    noteReading(reading('b', 'c'), from(1, 4)),
    noteReading(reading('z'), from(2)),
  ]);
  expect(Object.fromEntries(badges)).toEqual({ 1: '3', 2: '1' });
});

test('a new document starts anew; the same one keeps its frames', async () => {
  await noteReading(reading('a'), from(1));
  await noteReading(reading('b'), from(1, 4));
  await noteReading(reading('a', 'c'), from(1));
  expect(badges.get(1)).toBe('3');
  await noteReading(reading('d'), from(1, 0, 'second'));
  expect(badges.get(1)).toBe('1');
  expect(Object.keys((await readTabState(1))?.frames ?? {})).toEqual(['0']);
});

test('a page where nothing is named has no number', async () => {
  await noteReading(reading('a'), from(1));
  await noteReading(reading(), from(1, 0, 'second'));
  expect(badges.get(1)).toBe('');
});

test('a page that is switched off stays off until it is left: what still reports there is stopped', async () => {
  await noteReading(reading('a'), from(1));
  await silenceTab(1, 'page-off');
  await noteReading(reading('b'), from(1, 4));
  expect(await readTabState(1)).toMatchObject({ frames: {}, silence: 'page-off' });
  expect(stopped).toEqual([4]);
  expect(badges.get(1)).toBe('');
  await noteReading(reading('a'), from(1, 0, 'second'));
  expect(badges.get(1)).toBe('1');
});

test("a strange frame in a page of a site that is switched off is stopped, though the frame's own site is not", async () => {
  await changeSettings((settings) => ({ ...settings, silentSites: ['krant.example'] }));
  await noteReading(reading('a'), { ...from(1, 4), url: 'https://elsewhere.example/' });
  expect(stopped).toEqual([4]);
  expect(await readTabState(1)).toBeNull();
});

test('a silent frame says nothing about its page; a silent page does', async () => {
  await noteReading(reading('a'), from(1));
  await noteSilence(silent('opted-out'), from(1, 4));
  expect(badges.get(1)).toBe('1');
  await noteSilence(silent('opted-out'), from(1));
  expect(badges.get(1)).toBe('');
  expect(await readTabState(1)).toMatchObject({ silence: 'opted-out', frames: {} });
});

test('a tab that is closed or left is forgotten, and no other', async () => {
  await noteReading(reading('a'), from(1));
  await noteReading(reading('a'), from(2));
  await forgetTab(1);
  expect([await readTabState(1), (await readTabState(2)) !== null]).toEqual([null, true]);
});

test('a page that is asked for is being read until it tells what it names, or cannot be read', async () => {
  await unsilenceTab(1);
  expect(await readTabState(1)).toEqual({ frames: {}, isBeingRead: true });
  await noteReading(reading(), from(1));
  expect(await readTabState(1)).not.toHaveProperty('isBeingRead');
  // Read before: what it names stays until it tells anew.
  await unsilenceTab(1);
  expect(await readTabState(1)).not.toHaveProperty('isBeingRead');
  await unsilenceTab(2);
  await silenceTab(2, 'not-allowed');
  expect(await readTabState(2)).toEqual({ frames: {}, silence: 'not-allowed' });
});

/** As a browser does while one document goes and the next comes: nobody is there to hear the question, which shows after a while. */
function whereNobodyHears(meanwhile: () => Promise<void>): void {
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (_tab: number, _message: unknown, _frame: unknown, answer: (said: unknown) => void) =>
      void meanwhile().then(() => answer(undefined)),
  });
}

test('of a page that the reader comes back to, as it was left, the frames are asked too; of one that stays they are not', async () => {
  const asked: (number | undefined)[] = [];
  Object.assign(fakeBrowser.tabs, {
    sendMessage: (_tab: number, _message: unknown, frame: { frameId?: number } | undefined, answer: (said: unknown) => void) => {
      asked.push(frame?.frameId);
      void noteReading(reading('a'), from(1));
      if (frame?.frameId === undefined) void noteReading(reading('b'), from(1, 4));
      answer({ res: undefined });
    },
  });
  await noteReading(reading('z'), from(1, 0, 'second'));
  await afterNavigation(1, 'loading');
  await vi.waitFor(() => expect(badges.get(1)).toBe('2'));
  expect(asked).toEqual([0, undefined]);
  await afterNavigation(1, 'complete');
  expect(asked).toEqual([0, undefined, 0]);
});

test('where a tab went and nobody answers, what was known is forgotten', async () => {
  await noteReading(reading('a'), from(1));
  whereNobodyHears(async () => undefined);
  await afterNavigation(1, 'loading');
  expect(await readTabState(1)).toBeNull();
  expect(badges.get(1)).toBe('');
});

test('what a new document reports while nobody answered for the old one is kept', async () => {
  await noteReading(reading('a'), from(1));
  whereNobodyHears(() => noteSilence(silent('pdf'), from(1, 0, 'second')));
  await afterNavigation(1, 'loading');
  expect((await readTabState(1))?.silence).toBe('pdf');

  // Also where nothing was known before.
  whereNobodyHears(() => noteReading(reading('b'), from(2)));
  await afterNavigation(2, 'loading');
  expect(badges.get(2)).toBe('1');
});

test('that a browser lets nobody into a page is still known once the last of that page has come, and forgotten with the next one', async () => {
  let url = 'https://stukken.example/besluit.pdf';
  Object.assign(fakeBrowser.tabs, { get: async (id: number) => ({ id, url }) });
  whereNobodyHears(async () => undefined);
  await shutOut(1);
  await afterNavigation(1, 'complete');
  expect((await readTabState(1))?.silence).toBe('not-allowed');

  // The same page again may be another by then: the browser could not reach it before.
  await afterNavigation(1, 'loading');
  expect(await readTabState(1)).toBeNull();

  await shutOut(1);
  url = 'https://krant.example/';
  await afterNavigation(1, 'complete');
  expect(await readTabState(1)).toBeNull();
});

describe('where the browser has no ids of documents, and a page is loaded again at the same address', () => {
  const { documentId: _, ...here } = from(1);
  const again = (...names: string[]) => ({ ...reading(...names), since: 2 });
  const before = { ...reading('a'), since: 1 };

  test('what the new document reports while nobody answered for the old one is kept', async () => {
    await noteReading(before, here);
    whereNobodyHears(() => noteReading(again('a', 'b'), here));
    await afterNavigation(1, 'loading');
    expect(badges.get(1)).toBe('2');

    whereNobodyHears(() => noteSilence(silent('opted-out', 3), here));
    await afterNavigation(1, 'loading');
    expect((await readTabState(1))?.silence).toBe('opted-out');
  });

  test('frames of the old document are forgotten, and a page that was switched off is read again', async () => {
    await noteReading(before, here);
    await noteReading({ ...reading('b'), since: 1.5 }, { ...here, frameId: 4 });
    await noteReading(again('a'), here);
    expect(badges.get(1)).toBe('1');
    await silenceTab(1, 'page-off');
    await noteReading({ ...reading('a'), since: 3 }, here);
    expect(badges.get(1)).toBe('1');
    expect(stopped).toEqual([]);
  });

  test('a document whose address changes while it stays is still the same', async () => {
    await noteReading(before, here);
    await noteReading({ ...reading('b'), since: 1.5 }, { ...here, frameId: 4 });
    await noteReading(before, { ...here, url: 'https://krant.example/verder' });
    expect(badges.get(1)).toBe('2');
  });
});
