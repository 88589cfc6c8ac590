import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FirefoxWindow, keys, openFirefoxWindow } from '../../browser/firefox-window.ts';
import { type PageServer, servePages } from '../../browser/page-server.ts';
import { say } from '../words.ts';

const patience = { timeout: 60_000 };
const address = 'http://krant.test/fietspad.html';
let pages: PageServer;
let firefox: FirefoxWindow;

beforeAll(async () => {
  pages = await servePages();
  pages.put(
    '/fietspad.html',
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Nieuws</title>
    <p>De gemeente Utrecht legt een fietspad aan.</p><p>Rijkswaterstaat kijkt toe.</p><p>Haar buren van Sweco</p></html>`,
  );
  firefox = await openFirefoxWindow(pages.port);
});
afterAll(async () => {
  await firefox?.close();
  await pages?.close();
});

/** What the card on the page says; empty when there is none. */
const card = () =>
  firefox.inPage(`
    const roots = [...document.querySelectorAll('*')].map((each) => each.openOrClosedShadowRoot).filter(Boolean);
    return roots.map((root) => root.querySelector('[role=dialog]')?.textContent ?? '').join('');`);
const shownAddress = () => firefox.inWindow('return gBrowser.selectedBrowser.currentURI.spec');
const isPopupOpen = () => firefox.inWindow(`return document.getElementById('customizationui-widget-panel')?.state === 'open'`);
const says = async (words: string) => {
  await expect.poll(card, patience).toContain(words);
};

test('with real keys: read this page, from name to name and back, keep, and the sidebar', async () => {
  await firefox.goTo(address);
  // It reads nothing by itself; the key of the button is what has it read.
  expect(await firefox.inPage('return CSS.highlights.size')).toBe(0);
  await firefox.press(keys.alt, keys.shift, 'P');
  await expect.poll(isPopupOpen, patience).toBe(true);
  await expect.poll(() => firefox.inPage('return CSS.highlights.size'), patience).toBeGreaterThan(0);
  await firefox.press(keys.escape);
  await expect.poll(isPopupOpen, patience).toBe(false);

  await firefox.press(keys.alt, keys.shift, 'J');
  await says('Gemeente Utrecht');
  await firefox.press(keys.alt, keys.shift, 'J');
  await says('Rijkswaterstaat');
  await firefox.press(keys.alt, keys.shift, 'K');
  await says('Gemeente Utrecht');
  await firefox.press(keys.alt, keys.shift, 'D');
  await says(say('keep.kept'));
});

test('the key of the sidebar opens it, and has it read the page in front', async () => {
  const isRead = async () => Number(await firefox.inPage('return CSS.highlights.size')) > 0;
  const sidebar = () => firefox.inWindow('return SidebarController.isOpen && SidebarController.currentID');
  const inSidebar = () =>
    firefox.inWindow(`
      const inner = document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
      return inner?.currentURI?.filePath ?? '';`);
  await firefox.goTo(address);
  expect(await isRead()).toBe(false);
  expect(await sidebar()).toBe(false);
  // As after half a minute of rest: the key wakes the background, and still opens the sidebar.
  const background = `WebExtensionPolicy.getByID('open-kaart@open-kaart').extension`;
  await firefox.inWindow(`${background}.terminateBackground()`);
  await expect.poll(() => firefox.inWindow(`return ${background}.backgroundState`), patience).toBe('stopped');
  await firefox.press(keys.alt, keys.shift, 'O');
  await expect.poll(sidebar, patience).toMatch(/^open-kaart/);
  await expect.poll(isRead, patience).toBe(true);
  await expect.poll(inSidebar, patience).toBe('/sidepanel.html');
  // It is open already; what comes next in this tab is read at the key alone.
  await firefox.goTo(address.replace('krant', 'ander'));
  expect(await isRead()).toBe(false);
  await firefox.press(keys.alt, keys.shift, 'O');
  await expect.poll(isRead, patience).toBe(true);
  expect(await sidebar()).toMatch(/^open-kaart/);
  await firefox.inWindow('SidebarController.hide()');
});

test('in the address bar: ok and a name', async () => {
  await firefox.goTo(address);
  await firefox.press(keys.control, 'l');
  await firefox.type('ok gemeente utrecht');
  const suggested = () =>
    firefox.inWindow(`return [...document.querySelectorAll('.urlbarView-row')].map((row) => row.textContent).join('\\n')`);
  await expect.poll(suggested, patience).toContain('Gemeente Utrecht');
  await firefox.press(keys.enter);
  await expect.poll(shownAddress, patience).toMatch(/^moz-extension:.*#government-body:gm0344$/);
});

test('whom one follows is asked about once a day, and is in the list of who is followed', async () => {
  const here = await shownAddress();
  expect(here).toMatch(/^moz-extension:.*#government-body:gm0344$/);
  const inButton = (name: string) =>
    `[...document.querySelectorAll('button')].find(({ innerText }) => innerText === ${JSON.stringify(name)})`;
  await expect.poll(() => firefox.inPage(`return ${inButton(say('follow.follow'))} !== undefined`), patience).toBe(true);
  await firefox.inPage(`${inButton(say('follow.follow'))}.click()`);
  await expect.poll(() => firefox.inPage(`return ${inButton(say('follow.isFollowed'))} !== undefined`), patience).toBe(true);
  await firefox.inPage(`location.hash = 'follows'`);
  await expect.poll(() => firefox.inPage('return document.body.innerText'), patience).toContain(say('follow.end'));
  await firefox.inPage(
    'window.wrappedJSObject.browser.alarms.getAll().then((all) => (document.title = all.map(({ name, periodInMinutes }) => name + periodInMinutes).join()))',
  );
  await expect.poll(() => firefox.inPage('return document.title'), patience).toBe('follows1440');
});

test('in the menu of what is selected', async () => {
  await firefox.goTo(address);
  await firefox.inPage(`getSelection().selectAllChildren(document.querySelectorAll('p')[1])`);
  await firefox.rightClick('p:nth-of-type(2)');
  const labels = () =>
    firefox.inWindow(`
      const menu = document.getElementById('contentAreaContextMenu');
      return menu.state === 'open' ? [...menu.querySelectorAll('menuitem')].filter((item) => !item.hidden).map((item) => item.label) : [];`);
  await expect.poll(labels, patience).toContain(say('selection.menu'));
  await firefox.inWindow(
    `const menu = document.getElementById('contentAreaContextMenu');
    menu.activateItem([...menu.querySelectorAll('menuitem')].find(({ label }) => label === arguments[0]));`,
    say('selection.menu'),
  );
  await says('Rijkswaterstaat');
});
