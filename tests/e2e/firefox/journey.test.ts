import { countMarks, hasCard } from '../../browser/page-firefox.ts';
import { openFirefoxPopup, popupAfter } from '../../browser/popup-firefox.ts';
import { allAsked, say } from '../words.ts';
import { expect, test } from './fixtures.ts';

test.beforeEach(({ sources }) => sources.reset());

// First, before anything was asked that could still be on its way.
test('reading pages causes no request to a source', async ({ firefox, sources, read }) => {
  await read('/stil.html', '<p>Het ministerie van Financiën en de provincie Gelderland.</p>');
  expect(sources.log).toEqual([]);
  const left = firefox.refused.filter((host) => !/\.(mozilla\.com|mozilla\.org|mozilla\.net|firefox\.com)(:443)?$/.test(host));
  expect(left, 'nothing but the browser itself tried to leave').toEqual([]);
});

test('on a page of a council: from the underlined name to its card, and from there to the records', async ({ firefox, read }) => {
  const page = await read('/council.html');
  await expect.poll(() => countMarks(page)).toBe(8);
  const before = await page.evaluate(() => document.documentElement.outerHTML);
  const popup = await popupAfter(firefox, page, async () => {
    const spot = await page.evaluate(() => {
      const [cell] = [...document.querySelectorAll('td')].filter(({ innerText }) => innerText.includes('gemeente Utrecht'));
      const range = document.createRange();
      const text = cell?.firstChild;
      if (!text) return null;
      range.setStart(text, (text.textContent ?? '').indexOf('Utrecht'));
      range.setEnd(text, (text.textContent ?? '').indexOf('Utrecht') + 4);
      const { x, y, width, height } = range.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    if (!spot) throw new Error('the page does not name Utrecht');
    await page.mouse.click(spot.x, spot.y);
    await expect.poll(() => hasCard(page)).toBe(true);
    // Its first stop is the way out, the second what is published.
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
  });
  await popup.shows('Gemeente Utrecht');
  await popup.shows(/Besluit op Woo-verzoek over \w+/);
  await popup.close();
  await page.keyboard.press('Escape');
  await expect.poll(() => page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
});

test('a name on a page becomes records, and they are still there when the source no longer answers', async ({ firefox, sources, read }) => {
  const page = await read('/fietspad.html', '<p>De gemeente Utrecht legt een fietspad aan. Dat is het beste.</p>');
  const popup = await openFirefoxPopup(firefox, page);
  await popup.shows('Gemeente Utrecht');
  await popup.choose('Gemeente Utrecht');
  await popup.shows(/(?:Besluit op Woo-verzoek|Stuk|Oordeel op een klacht) over/);
  await popup.close();

  for (const host of ['www.tenderned.nl', 'open.overheid.nl', 'algoritmes.overheid.nl']) sources.setFault(host, 'reset');
  const again = await openFirefoxPopup(firefox, page);
  await again.shows('Gemeente Utrecht');
  await again.choose('Gemeente Utrecht');
  await again.shows(/(?:Besluit op Woo-verzoek|Stuk|Oordeel op een klacht) over/);
  await again.close();
});

test('a source that fails becomes a sentence, and the other records stay', async ({ firefox, sources, read }) => {
  sources.setFault('open.overheid.nl', 'html');
  const page = await read('/zwolle.html', '<p>De gemeente Zwolle bouwt een brug.</p>');
  const popup = await openFirefoxPopup(firefox, page);
  await popup.shows('Gemeente Zwolle');
  await popup.choose('Gemeente Zwolle');
  await popup.shows(say('failure.unreadable'));
  await popup.close();
});

test('a lookup carries no cookie, no referrer and no word of the page', async ({ firefox, sources, read }) => {
  const page = await read('/breda.html', '<p>De gemeente Breda overlegt over vertrouwelijkheid.</p>');
  const popup = await openFirefoxPopup(firefox, page);
  await popup.shows('Gemeente Breda');
  await popup.choose('Gemeente Breda');
  await popup.shows(allAsked, 60_000);
  expect(sources.log.length).toBeGreaterThan(0);
  for (const { path, body, headers } of sources.log) {
    expect(decodeURIComponent(`${path} ${body} ${JSON.stringify(headers)}`)).not.toMatch(/vertrouwelijk|krant\.test/i);
    expect(headers.cookie).toBeUndefined();
    expect(headers.referer).toBeUndefined();
  }
  await popup.close();
});

test('a page with a shadow tree is read, and its names are underlined there too', async ({ read }) => {
  const page = await read(
    '/schaduw.html',
    '<p>Rijkswaterstaat.</p><div id="host"><template shadowrootmode="open"><p>De gemeente Breda.</p></template></div>',
  );
  await expect.poll(() => countMarks(page)).toBe(2);
  const line = await page.evaluate(() => {
    const inside = document.querySelector('#host')?.shadowRoot?.querySelector('p');
    return inside ? getComputedStyle(inside, '::highlight(mark-a-solid)').textDecorationLine : '';
  });
  expect(line).toBe('underline');
});

test('a page is read though elements are called as what a document has of itself', async ({ read }) => {
  const called =
    'body head documentElement title URL contentType nodeType visibilityState activeElement querySelector querySelectorAll elementFromPoint ' +
    'caretPositionFromPoint createRange createElement createElementNS addEventListener dispatchEvent';
  const forms = called.replaceAll(/\w+/g, '<form name="$&"></form>');
  const page = await read('/called.html', `<p>De gemeente Breda.</p>${forms}<p>Rijkswaterstaat.</p>`);
  await expect.poll(() => countMarks(page)).toBe(2);
  expect(await page.evaluate(() => document.body.localName), 'what the page itself sees').toBe('form');
});

test('of many names those near the window are underlined, and others as the reader comes to them', async ({ read }) => {
  const page = await read(
    '/veel.html',
    `<p>De gemeente Breda.</p>${'<p style="height: 100px">De gemeente Breda.</p>'.repeat(200)}<p id="last">Rijkswaterstaat.</p>`,
  );
  await expect.poll(() => countMarks(page)).toBeGreaterThan(5);
  expect(await countMarks(page)).toBeLessThan(60);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  const isLastMarked = () =>
    page.evaluate(() =>
      [...CSS.highlights.values()].some((spans) => [...spans].some(({ startContainer }) => startContainer.parentElement?.id === 'last')),
    );
  await expect.poll(isLastMarked).toBe(true);
  expect(await countMarks(page)).toBeLessThan(60);
});

test('a page that was switched off, and one with a frame that is gone, are read anew when they are loaded again', async ({
  firefox,
  pages,
  read,
}) => {
  const page = await read('/weer.html', '<p>De gemeente Breda.</p><iframe srcdoc="<p>Rijkswaterstaat.</p>"></iframe>');
  const aside = await firefox.openExtensionPage('sample.html', 'body');
  const inTab = (body: string) =>
    aside.evaluate(`browser.tabs.query({}).then(async (tabs) => {
      const tabId = tabs.find(({ url }) => url?.endsWith('/weer.html')).id;
      ${body}
    })`);
  const badge = () => inTab('return await browser.action.getBadgeText({ tabId });');
  await expect.poll(badge).toBe('2');
  await page.bringToFront();

  pages.put('/weer.html', '<!doctype html><html lang="nl"><meta charset="utf-8"><p>De gemeente Breda.</p></html>');
  await page.reload();
  await expect.poll(badge).toBe('1');

  await firefox.order('setPage', { tabId: await inTab('return tabId;'), on: false });
  await page.bringToFront();
  await expect.poll(() => countMarks(page)).toBe(0);
  await page.reload();
  await expect.poll(() => countMarks(page)).toBe(1);
  await expect.poll(badge).toBe('1');
  await aside.close();
});

// Last: it changes where is read.
test('three modes on the welcome page: what the browser will ask is explained before it asks, and each reads where it says', async ({
  firefox,
  pages,
}) => {
  await firefox.order('setMode', 'on-click');
  pages.put('/drie.html', '<!doctype html><html lang="nl"><meta charset="utf-8"><p>De gemeente Breda begint.</p></html>');
  const page = await firefox.browser.newPage();
  const marks = () => page.evaluate(() => CSS.highlights.size);
  const isRead = async (expected: number) => {
    await page.bringToFront();
    await page.goto('http://krant.test/drie.html');
    await expect.poll(marks).toBe(expected);
  };
  const welcome = await firefox.openExtensionPage('welcome.html', 'fieldset.modes');
  const press = async (words: string, what = 'label.mode, button, a') => {
    await welcome.bringToFront();
    await welcome.evaluate(
      ([sought, among]) =>
        [...document.querySelectorAll<HTMLElement>(among)]
          .find(({ textContent }) => textContent.includes(sought))
          ?.setAttribute('data-pressed', ''),
      [words, what] as const,
    );
    await welcome.click('[data-pressed]');
    await welcome.evaluate(() => document.querySelector('[data-pressed]')?.removeAttribute('data-pressed'));
  };
  const says = async (words: string) => {
    await expect.poll(() => welcome.evaluate(() => document.body.textContent)).toContain(words);
  };

  await isRead(0);
  await press(say('welcome.everywhere'));
  await says(say('welcome.prompt'));
  await isRead(0);
  await press(say('welcome.promptGo'));
  await says(say('welcome.chosen'));
  await isRead(1);
  await press(say('welcome.chosen_sites'));
  await expect.poll(() => welcome.$eval('label.chosen', ({ textContent }) => textContent)).toContain(say('welcome.chosen_sites'));
  await isRead(0);
  await firefox.order('setSite', { host: 'krant.test', on: true });
  await isRead(1);
  await press(say('welcome.on_click'));
  await expect.poll(() => welcome.$eval('label.chosen', ({ textContent }) => textContent)).toContain(say('welcome.on_click'));
  await isRead(0);
  const sample = await firefox.openExtensionPage('sample.html');
  await expect.poll(() => sample.evaluate(() => CSS.highlights.size)).toBeGreaterThan(2);
});
