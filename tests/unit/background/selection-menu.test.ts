import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lookUpSelection } from '../../../entrypoints/background/selection-menu.ts';
import { readTabState } from '../../../lib/remember/tabs.ts';
import { aBody } from '../../makers/entities.ts';
import { aSnapshot } from '../../makers/registers.ts';

/** Addresses of the tabs that were opened, and how often the popup was. */
let opened: string[];
let popups: number;
/** Whether somebody in the tab shows a card. */
let answers: boolean;

beforeEach(() => {
  opened = [];
  popups = 0;
  answers = false;
  vi.stubGlobal('fetch', async (input: URL | string) => aSnapshot(String(input).endsWith('bodies.json') ? [aBody()] : []));
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => ({ id, url: 'https://krant.example/' }),
    create: async ({ url }: { url: string }) => void opened.push(url),
    sendMessage: (_tab: number, _message: unknown, _options: unknown, answer: (said: unknown) => void) =>
      answer(answers ? { res: undefined } : { err: { message: 'nobody there' } }),
  });
  Object.assign(fakeBrowser, { scripting: { executeScript: async () => Promise.reject(new Error('not here')) } });
  Object.assign(fakeBrowser.windows, { getLastFocused: async () => ({ id: 1, incognito: false }) });
  Object.assign(fakeBrowser.action, {
    openPopup: async () => void popups++,
    setBadgeText: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async () => undefined,
  });
});

const ours = (screen: string) => ({ selectionText: ' Gemeente\nUtrecht ', pageUrl: fakeBrowser.runtime.getURL('/') + screen });

test.each([
  ['in a tab', { id: 7, windowId: 1 }],
  ['beside a page', undefined],
])('words on a screen of ours %s open who is called so, and the screen is not said to be shut', async (_, tab) => {
  await lookUpSelection(ours('dossier.html'), tab);
  expect(opened).toEqual([`${fakeBrowser.runtime.getURL('/')}sidepanel.html#government-body:gm0344`]);
  expect([popups, await readTabState(7)]).toEqual([0, null]);
});

test('a screen of ours that shows a card shows it', async () => {
  answers = true;
  await lookUpSelection(ours('pdf.html'), { id: 7, windowId: 1 });
  expect([opened, popups]).toEqual([[], 0]);
});

test('where the browser lets no extension in the popup says so', async () => {
  await lookUpSelection({ selectionText: 'Gemeente Utrecht', pageUrl: 'https://winkel.example/' }, { id: 7, windowId: 1 });
  expect([opened, popups]).toEqual([[], 1]);
  expect(await readTabState(7)).toMatchObject({ silence: 'not-allowed' });
});
