import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  followSettings,
  placesToRead,
  readOpenTabs,
  readTab,
  setMode,
  setPage,
  setSite,
} from '../../../entrypoints/background/reading-places.ts';
import { putBackSettings } from '../../../entrypoints/background/preferences.ts';
import { changeSettings, readSettings } from '../../../lib/remember/settings.ts';
import { changeTabState, readTabState } from '../../../lib/remember/tabs.ts';
import { type Settings, defaultSettings } from '../../../lib/settings.ts';
import { aReading } from '../../makers/entities.ts';

interface Place {
  id: string;
  matches: string[];
  excludeMatches: string[];
}

const aTab = (id: number, url: string) => ({
  id,
  url,
  index: 0,
  highlighted: false,
  active: true,
  incognito: false,
  pinned: false,
  windowId: 1,
});

/** What the browser has been told, and what the reader permits it. */
let places: Map<string, Place>;
let permitted: (origin: string) => boolean;
let injected: { tabId: number; files: string[] }[];

beforeEach(() => {
  places = new Map();
  permitted = () => true;
  injected = [];
  const put = async (scripts: Place[]) => {
    for (const script of scripts) places.set(script.id, script);
  };
  const inject = async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
    if (target.tabId === 99) throw new Error('Cannot access a chrome:// URL');
    injected.push({ tabId: target.tabId, files });
  };
  Object.assign(fakeBrowser, {
    scripting: {
      getRegisteredContentScripts: async () => [...places.values()],
      registerContentScripts: async (scripts: Place[]) => {
        if (scripts.some(({ id }) => places.has(id))) throw new Error('Duplicate script ID');
        await put(scripts);
      },
      updateContentScripts: put,
      unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
        for (const each of ids) places.delete(each);
      },
      insertCSS: inject,
      executeScript: async (injection: Parameters<typeof inject>[0]) => {
        await inject(injection);
        // Firefox, of a page of its own.
        return injection.target.tabId === 98 ? [null] : [{ frameId: 0, result: undefined }];
      },
    },
    permissions: { contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => permitted(origin)) },
  });
  Object.assign(fakeBrowser.action, {
    setBadgeText: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async () => undefined,
  });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => []);
  vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id) =>
    aTab(id, id === 5 ? 'https://bank.example/' : 'https://krant.example/'),
  );
});

const settings = (but: Partial<Settings>): Settings => ({ ...defaultSettings, ...but });

test('by default nothing is read without being asked', async () => {
  expect((await placesToRead(defaultSettings)).matches).toEqual([]);
  await followSettings();
  expect(places.size).toBe(0);
});

test('chosen sites are read as far as the browser permits them', async () => {
  permitted = (origin) => origin.includes('krant');
  const { matches } = await placesToRead(settings({ mode: 'chosen-sites', chosenSites: ['krant.example', 'blog.example'] }));
  expect(matches).toEqual(['http://krant.example/*', 'https://krant.example/*']);
});

test('everywhere is every page but the silent sites', async () => {
  await changeSettings(() => settings({ silentSites: ['bank.example'] }));
  await setMode('everywhere');
  expect(places.get('page')).toMatchObject({
    matches: ['http://*/*', 'https://*/*'],
    excludeMatches: ['http://bank.example/*', 'https://bank.example/*'],
  });
});

test('a mode that is switched off, or a permission that is taken back, takes the registration away', async () => {
  await setMode('everywhere');
  await setMode('on-click');
  expect(places.size).toBe(0);
  await setMode('everywhere');
  permitted = () => false;
  await followSettings();
  expect(places.size).toBe(0);
});

test('several changes at once leave one registration, of the last', async () => {
  await Promise.all([setMode('everywhere'), setMode('chosen-sites'), setSite({ host: 'krant.example', on: true })]);
  expect([...places.values()].map(({ matches }) => matches)).toEqual([['http://krant.example/*', 'https://krant.example/*']]);
});

test('a site is in one list at most', async () => {
  await setMode('chosen-sites');
  await setSite({ host: 'krant.example', on: true });
  expect(await readSettings()).toMatchObject({ chosenSites: ['krant.example'], silentSites: [] });
  await setSite({ host: 'krant.example', on: false });
  expect(await readSettings()).toMatchObject({ chosenSites: [], silentSites: ['krant.example'] });
});

test('a site that is switched on is read in the tabs that show it, and in no other', async () => {
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [
    aTab(1, 'https://krant.example/a'),
    aTab(2, 'https://blog.example/krant.example'),
  ]);
  await setMode('chosen-sites');
  await setSite({ host: 'krant.example', on: true });
  expect(new Set(injected.map(({ tabId }) => tabId))).toEqual(new Set([1]));
  expect(injected.flatMap(({ files }) => files)).toContain('/content-scripts/page.js');
});

test('a page is not read where we do not read by ourselves because the reader chose where to read', async () => {
  const tab = aTab(3, 'https://mail.example/');
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [tab]);
  const told = vi.spyOn(fakeBrowser.tabs, 'sendMessage');
  const asked = () => told.mock.calls.map(([, message]) => message).filter((message) => JSON.stringify(message).includes('"readNow"'));
  await setMode('everywhere');
  expect(asked()).toMatchObject([{ data: false }]);
  await readTab(3);
  expect(asked()).toMatchObject([{ data: false }, { data: true }]);
});

test('after an update the pages that are open are read anew where we read by ourselves, and none waits for a tab that is frozen', async () => {
  const tabs = [
    'https://frozen.example/',
    'https://krant.example/',
    'https://bank.example/',
    'chrome://settings/',
    'https://blog.example/',
  ].map((url, id) => ({ ...aTab(id, url), active: false }));
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async ({ active }) =>
    tabs.filter((tab) => active === undefined || tab.active === active),
  );
  const inject = fakeBrowser.scripting.executeScript;
  Object.assign(fakeBrowser.scripting, {
    executeScript: async (script: Parameters<typeof inject>[0]) =>
      script.target.tabId === 0 ? await new Promise(() => undefined) : await inject(script),
  });
  const choose = (chosen: Partial<Settings>) => changeSettings(() => settings({ silentSites: ['bank.example'], ...chosen }));
  const read = () => injected.filter(({ files }) => files.includes('/content-scripts/page.js')).map(({ tabId }) => tabId);
  await choose({ mode: 'on-click' });
  await readOpenTabs();
  expect(read()).toEqual([]);
  await choose({ mode: 'chosen-sites', chosenSites: ['krant.example'] });
  await readOpenTabs();
  expect(read()).toEqual([1]);
  await choose({ mode: 'everywhere' });
  void readOpenTabs();
  await vi.waitFor(() => expect(read()).toEqual([1, 1, 4]));
});

test.for([99, 98])('a tab where the browser lets no extension in says so, and forgets what it said before (%i)', async (tabId) => {
  await changeTabState(tabId, () => ({ frames: { 0: aReading() } }));
  await readTab(tabId);
  expect(await readTabState(tabId)).toMatchObject({ frames: {}, silence: 'not-allowed' });
});

test('a page of a site that is switched off is not read by opening the popup, but it is when the reader asks for this page', async () => {
  await changeSettings(() => settings({ silentSites: ['bank.example'] }));
  await readTab(5);
  expect(injected).toEqual([]);
  expect(await readTabState(5)).toMatchObject({ silence: 'site-off' });
  await setPage({ tabId: 5, on: true });
  expect(injected).toEqual([
    { tabId: 5, files: ['/content-scripts/page.css'] },
    { tabId: 5, files: ['/content-scripts/page.js'] },
  ]);
});

test('settings of a backup come back, but nobody is read everywhere because a file says so', async () => {
  const chosen = settings({ mode: 'everywhere', silentSites: ['bank.example'], mutedKinds: ['party'] });
  const file = { ...chosen, hostsAllowed: ['https://bron.example/*'] };
  permitted = () => false;
  expect(await putBackSettings(file)).toBe(false);
  expect(await readSettings()).toEqual({ ...chosen, mode: 'on-click' });
  expect(places.size).toBe(0);

  permitted = () => true;
  expect(await putBackSettings(file)).toBe(true);
  expect(await readSettings()).toEqual(chosen);
  expect(places.get('page')).toMatchObject({ excludeMatches: ['http://bank.example/*', 'https://bank.example/*'] });
});
