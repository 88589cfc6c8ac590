import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openPdf } from '../../../entrypoints/background/pdf.ts';
import { forgetPrivateWindows, noteIfPrivate } from '../../../entrypoints/background/private-windows.ts';
import { stop, stoppable } from '../../../lib/lookup/look-up.ts';
import { forgetAskedInPrivate } from '../../../lib/remember/asked-in-private.ts';
import { cache } from '../../../lib/remember/cache.ts';
import { putAsking } from '../../../lib/remember/askings.ts';
import { logRequest } from '../../../lib/remember/request-log.ts';
import { aLoggedRequest, anAsking } from '../../makers/records.ts';

const utrecht = 'government-body:gm0344';
const noted = async () => Boolean((await fakeBrowser.storage.local.get('asked-in-private'))['asked-in-private']);
/** The windows that are open, the one that the reader is in first. */
let windows: { incognito: boolean }[] = [];

beforeEach(async () => {
  await Promise.all(cache.tables.map((table) => table.clear()));
  Object.assign(fakeBrowser.windows, { getLastFocused: async () => windows[0], getAll: async () => windows });
});

test('a question of a tab is from its window, one of the popup from the window that the reader is in, and one of nobody from none', async () => {
  windows = [{ incognito: true }];
  await noteIfPrivate([utrecht], undefined);
  await noteIfPrivate([utrecht], { tab: { id: 1, incognito: false } });
  expect(await noted()).toBe(false);
  await noteIfPrivate([utrecht], {});
  expect(await noted()).toBe(true);
  await fakeBrowser.storage.local.clear();

  windows = [{ incognito: false }, { incognito: true }];
  await noteIfPrivate([utrecht], {});
  expect(await noted()).toBe(false);
  await noteIfPrivate([utrecht], { tab: { id: 1, incognito: true } });
  expect(await noted()).toBe(true);
});

test('what was asked is forgotten when no private window is left, and not before', async () => {
  windows = [{ incognito: true }, { incognito: false }];
  await noteIfPrivate([utrecht], {});
  await putAsking(anAsking({ about: utrecht }));
  await forgetPrivateWindows();
  expect(await cache.askings.count()).toBe(1);
  windows = [{ incognito: false }];
  await forgetPrivateWindows();
  expect(await cache.askings.count()).toBe(0);
  expect(await noted()).toBe(false);
});

test('a line of the log that still waits to be written is forgotten as well', async () => {
  windows = [{ incognito: true }];
  await noteIfPrivate([utrecht], {});
  const logged = logRequest(aLoggedRequest({ about: utrecht, at: Date.now() }));
  windows = [];
  await forgetPrivateWindows();
  await logged;
  expect(await cache.requests.count()).toBe(0);
});

test('what is asked once more just when it is forgotten gives up its turn, so that neither waits for the other', async () => {
  windows = [{ incognito: true }];
  await noteIfPrivate([utrecht], {});
  let again: Promise<void> | undefined;
  await forgetAskedInPrivate(async (about) => {
    again = stoppable(about, (signal) => noteIfPrivate([about], {}, signal));
    again.catch(() => undefined);
    await stop(about);
  });
  await expect(again).rejects.toThrow(/abort/i);
  expect(await noted()).toBe(false);
});

test('the reader for pdfs hears no address of a pdf in a private window: it would stand in the history', async () => {
  const opened: unknown[] = [];
  Object.assign(fakeBrowser.tabs, {
    get: async () => ({ url: 'https://krant.example/a.pdf', index: 0, windowId: 1, incognito: true }),
    create: async ({ url }: { url: string }) => opened.push(new URL(url).pathname + new URL(url).search),
  });
  await openPdf(1);
  expect(opened).toEqual(['/pdf.html']);
});
