import { type FirefoxWindow, keys, openFirefoxWindow } from '../../browser/firefox-window.ts';
import { say } from '../words.ts';
import { expect, test as inBrowser } from './fixtures.ts';

const address = 'http://krant.test/fietspad.html';

/** Before the window of a browser of their own: its keys, its menus, its address bar. */
const test = inBrowser.extend('window', { scope: 'file' }, async ({ pages }, { onCleanup }) => {
  pages.put(
    '/fietspad.html',
    `<!doctype html><html lang="nl"><meta charset="utf-8"><title>Nieuws</title>
    <p>De gemeente Utrecht legt een fietspad aan.</p><p>Rijkswaterstaat kijkt toe.</p><p>Haar buren van Sweco</p></html>`,
  );
  const window = await openFirefoxWindow(pages.port);
  onCleanup(() => window.close());
  return window;
});

/** What the card on the page says; empty when there is none. */
const card = (window: FirefoxWindow) =>
  window.inPage(`
    const roots = [...document.querySelectorAll('*')].map((each) => each.openOrClosedShadowRoot).filter(Boolean);
    return roots.map((root) => root.querySelector('[role=dialog]')?.textContent ?? '').join('');`);
const shownAddress = (window: FirefoxWindow) => window.inWindow('return gBrowser.selectedBrowser.currentURI.spec');
const isPopupOpen = (window: FirefoxWindow) =>
  window.inWindow(`return document.getElementById('customizationui-widget-panel')?.state === 'open'`);
const says = async (window: FirefoxWindow, words: string) => {
  await expect.poll(() => card(window)).toContain(words);
};

test('with real keys: read this page, from name to name and back, keep, and the sidebar', async ({ window }) => {
  await window.goTo(address);
  // It reads nothing by itself; the key of the button is what has it read.
  expect(await window.inPage('return CSS.highlights.size')).toBe(0);
  await window.press(keys.alt, keys.shift, 'P');
  await expect.poll(() => isPopupOpen(window)).toBe(true);
  await expect.poll(() => window.inPage('return CSS.highlights.size')).toBeGreaterThan(0);
  await window.press(keys.escape);
  await expect.poll(() => isPopupOpen(window)).toBe(false);

  await window.press(keys.alt, keys.shift, 'J');
  await says(window, 'Gemeente Utrecht');
  await window.press(keys.alt, keys.shift, 'J');
  await says(window, 'Rijkswaterstaat');
  await window.press(keys.alt, keys.shift, 'K');
  await says(window, 'Gemeente Utrecht');
  await window.press(keys.alt, keys.shift, 'D');
  await says(window, say('keep.kept'));
});

test('what is published opens from a card in a tab beside the page, as Firefox opens no popup by itself; it speaks of the page, and leads back to it', async ({
  window,
}) => {
  await window.goTo(address);
  await window.press(keys.alt, keys.shift, 'P');
  await expect.poll(() => window.inPage('return CSS.highlights.size')).toBeGreaterThan(0);
  await window.press(keys.escape);
  await expect.poll(() => isPopupOpen(window)).toBe(false);
  const nextTo = await window.inWindow(`
    gBrowser.addTab('about:blank', { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() });
    return gBrowser.selectedTab._tPos + 1;`);
  await window.press(keys.alt, keys.shift, 'J');
  await says(window, 'Gemeente Utrecht');
  await window.inPage(`document.documentElement.lastElementChild.openOrClosedShadowRoot.querySelector('button.open').click()`);
  await expect.poll(() => shownAddress(window)).toMatch(/^moz-extension:.*popup\.html\?tab=\d+#government-body:gm0344$/);
  expect(await window.inWindow('return gBrowser.selectedTab._tPos')).toBe(nextTo);
  await window.inWindow('gBrowser.removeTab(gBrowser.selectedTab)');
  await expect.poll(() => shownAddress(window)).toBe(address);
  await window.inWindow('gBrowser.removeTab(gBrowser.tabs.at(-1))');
});

test('the key of the sidebar opens it, and has it read the page in front', async ({ window }) => {
  const isRead = async () => Number(await window.inPage('return CSS.highlights.size')) > 0;
  const sidebar = () => window.inWindow('return SidebarController.isOpen && SidebarController.currentID');
  const inSidebar = () =>
    window.inWindow(`
      const inner = document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
      return inner?.currentURI?.filePath ?? '';`);
  await window.goTo(address);
  expect(await isRead()).toBe(false);
  expect(await sidebar()).toBe(false);
  // As after half a minute of rest: the key wakes the background, and still opens the sidebar.
  const background = `WebExtensionPolicy.getByID('open-kaart@open-kaart').extension`;
  await window.inWindow(`${background}.terminateBackground()`);
  await expect.poll(() => window.inWindow(`return ${background}.backgroundState`)).toBe('stopped');
  await window.press(keys.alt, keys.shift, 'O');
  await expect.poll(sidebar).toMatch(/^open-kaart/);
  await expect.poll(isRead).toBe(true);
  await expect.poll(inSidebar).toBe('/sidepanel.html');
  // It is open already; what comes next in this tab is read at the key alone.
  await window.goTo(address.replace('krant', 'ander'));
  expect(await isRead()).toBe(false);
  await window.press(keys.alt, keys.shift, 'O');
  await expect.poll(isRead).toBe(true);
  expect(await sidebar()).toMatch(/^open-kaart/);
  await window.inWindow('SidebarController.hide()');
});

test('in the address bar: ok and a name', async ({ window }) => {
  await window.goTo(address);
  await window.press(keys.control, 'l');
  await window.type('ok gemeente utrecht');
  const suggested = () =>
    window.inWindow(`return [...document.querySelectorAll('.urlbarView-row')].map((row) => row.textContent).join('\\n')`);
  await expect.poll(suggested).toContain('Gemeente Utrecht');
  await window.press(keys.enter);
  await expect.poll(() => shownAddress(window)).toMatch(/^moz-extension:.*#government-body:gm0344$/);
});

test('whom one follows is asked about once a day, and is in the list of who is followed', async ({ window }) => {
  const here = await shownAddress(window);
  expect(here).toMatch(/^moz-extension:.*#government-body:gm0344$/);
  const inButton = (name: string) =>
    `[...document.querySelectorAll('button')].find(({ innerText }) => innerText === ${JSON.stringify(name)})`;
  await expect.poll(() => window.inPage(`return ${inButton(say('follow.follow'))} !== undefined`)).toBe(true);
  await window.inPage(`${inButton(say('follow.follow'))}.click()`);
  await expect.poll(() => window.inPage(`return ${inButton(say('follow.isFollowed'))} !== undefined`)).toBe(true);
  await window.inPage(`location.hash = 'follows'`);
  await expect.poll(() => window.inPage('return document.body.innerText')).toContain(say('follow.end'));
  await window.inPage(
    'window.wrappedJSObject.browser.alarms.getAll().then((all) => (document.title = all.map(({ name, periodInMinutes }) => name + periodInMinutes).join()))',
  );
  await expect.poll(() => window.inPage('return document.title')).toBe('follows1440');
});

test('in the menu of what is selected', async ({ window }) => {
  await window.goTo(address);
  await window.inPage(`getSelection().selectAllChildren(document.querySelectorAll('p')[1])`);
  await window.rightClick('p:nth-of-type(2)');
  const labels = () =>
    window.inWindow(`
      const menu = document.getElementById('contentAreaContextMenu');
      return menu.state === 'open' ? [...menu.querySelectorAll('menuitem')].filter((item) => !item.hidden).map((item) => item.label) : [];`);
  await expect.poll(labels).toContain(say('selection.menu'));
  await window.inWindow(
    `const menu = document.getElementById('contentAreaContextMenu');
    menu.activateItem([...menu.querySelectorAll('menuitem')].find(({ label }) => label === arguments[0]));`,
    say('selection.menu'),
  );
  await says(window, 'Rijkswaterstaat');
});
