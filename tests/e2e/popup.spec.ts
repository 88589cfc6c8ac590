import AxeBuilder from '@axe-core/playwright';
import { order } from '../browser/allow-everywhere.ts';
import { put, rowsOf } from '../browser/database.ts';
import { aFollow, aNewRecord } from '../makers/follows.ts';
import { aFullCache } from '../makers/full-cache.ts';
import { type Locator } from '@playwright/test';
import { expect, test } from './fixtures.ts';
import { looks } from './looks.ts';
import { popupBeside } from './popup-beside.ts';
import { putArticle } from './visit.ts';
import { allAsked, say } from './words.ts';

const article = `<!doctype html><html lang="nl"><title>Krant</title><p>De gemeente Utrecht en de gemeente Rotterdam spraken met het
ministerie van Financiën. Rijkswaterstaat was er niet bij.</p></html>`;

/** More names than we underline on one page. */
const endless = `<!doctype html><html lang="nl"><title>Lijst</title>${'<p>De gemeente Utrecht en de gemeente Rotterdam.</p>'.repeat(2_100)}</html>`;

test('of a page with more than we read the popup says that not all of it was read', async ({ chromium, page, pages }) => {
  pages.put('/endless.html', endless);
  await page.goto('http://krant.test/endless.html');
  const popup = await popupBeside(chromium, page);
  const note = popup.getByText('Daarom is niet alles gelezen');
  await expect(note).toBeVisible();
  await expect(popup.getByRole('link', { name: /Gemeente Utrecht/ })).toBeVisible();
  expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);

  pages.put('/named.html', article);
  await page.goto('http://krant.test/named.html');
  await expect(popup.getByRole('link', { name: /Rijkswaterstaat/ })).toBeVisible();
  await expect(note).toHaveCount(0);
});

test('when every source has answered, with everything folded open, everybody can use it, in 320 pixels too', async ({
  chromium,
  page,
  pages,
}) => {
  pages.put('/named.html', article);
  await page.goto('http://krant.test/named.html');
  const popup = await popupBeside(chromium, page);
  await popup.getByRole('link', { name: /Gemeente Utrecht/ }).click();
  await expect(popup.getByRole('heading', { level: 1, name: 'Gemeente Utrecht' })).toBeFocused();
  await expect(popup.getByText(allAsked)).toBeAttached();
  // Where many kinds stand, each has its chart as soon as the years are known; and at the latest the next time.
  const contracts = popup.getByRole('region', { name: new RegExp(`^${say('record.kind.contract')}`) });
  await expect(contracts.getByRole('img')).toBeVisible();
  for (const closed of await popup.locator('summary').all()) await closed.click();
  for (const { name, media } of looks) {
    await popup.emulateMedia(media);
    expect((await new AxeBuilder({ page: popup }).analyze()).violations, name).toEqual([]);
  }
  await popup.setViewportSize({ width: 320, height: 560 });
  expect(await popup.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);

  await popup.getByRole('link', { name: say('options.requests') }).click();
  await expect(popup.getByRole('heading', { level: 1, name: say('options.requests') })).toBeFocused();
  expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
  expect(await popup.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  await popup.close();
});

test('the first rows stay where they are when the rest comes', async ({ chromium, page }) => {
  const about = 'government-body:gm0344';
  const address = chromium.extensionPage(`popup.html#${about}`);
  await page.setViewportSize({ width: 400, height: 560 });
  await page.goto(chromium.extensionPage('sample.html'));
  await put(page, 'cache', aFullCache(about, 300));
  await page.goto(address);
  await expect
    .poll(async () => (await rowsOf<{ look?: object }>(page, 'cache', 'firstLooks')).filter(({ look }) => look !== undefined).length)
    .toBe(1);
  await page.addInitScript(`(() => {
    const places = () => [...document.querySelectorAll('#section-contract .record')].map((row) => row.getBoundingClientRect().top);
    addEventListener('DOMContentLoaded', () => {
      const look = () => {
        // Together with the count, the sum and the chart above them.
        if (places().length > 0) window.placesAtFirst = places();
        else requestAnimationFrame(look);
      };
      look();
    });
    window.places = places;
  })()`);
  await page.goto('about:blank');
  await page.goto(address);
  // The parts of the sum are known only when all contracts have been read; what stands below comes last.
  await expect(page.locator('#section-contract .split tbody tr').first()).toBeAttached();
  await expect(page.locator('.not-found').first()).toBeAttached();
  await expect(page.getByRole('heading', { level: 1, name: 'Gemeente Utrecht' })).toBeVisible();
  const before = await page.evaluate<number[]>('placesAtFirst');
  expect(before.length).toBeGreaterThan(0);
  expect((await page.evaluate<number[]>('places()')).slice(0, before.length)).toEqual(before);
});

/** Notes in every frame where the first rows are that match; from the first drawing on. */
const noteFrames = (rows: string) => `(() => {
  window.frames_ = [];
  addEventListener('DOMContentLoaded', () => {
    const look = () => {
      const at = [...document.querySelectorAll(${JSON.stringify(rows)})].slice(0, 2).map((row) => row.getBoundingClientRect().top);
      if (at.length > 0) window.frames_.push(at.join());
      requestAnimationFrame(look);
    };
    look();
  });
})()`;

/** There is more than was fetched: a line above the rows says of the sum that it is of what is here. */
const withMoreAtTheSource = ({ records, askings }: ReturnType<typeof aFullCache>) => ({
  records,
  askings: askings.map((asking) => (asking.source === 'tenderned' ? { ...asking, total: 5_000, next: '2' } : asking)),
});

/** The browser tells only after a while which tab it is: what the page says of somebody is then known later than its records. */
const toldLate = (milliseconds: number) => `(() => {
  const { get } = chrome.tabs;
  chrome.tabs.get = (...of) => new Promise((resolve) => setTimeout(resolve, ${milliseconds})).then(() => get.apply(chrome.tabs, of));
})()`;

test('what is known late of the page stands below the records of somebody, which stay where they are', async ({
  visit,
  chromium,
  page,
  pages,
}) => {
  const about = 'government-body:gm0344';
  const rows = '#section-contract .record';
  await visit.read(putArticle(pages, ['De gemeente Utrecht legt een fietspad aan.']));
  const popup = await popupBeside(chromium, page);
  await put(popup, 'cache', withMoreAtTheSource(aFullCache(about, 20)));
  await popup.goto(`${popup.url()}#${about}`);
  await popup.reload();
  await expect
    .poll(async () => (await rowsOf<{ look?: object }>(popup, 'cache', 'firstLooks')).filter(({ look }) => look !== undefined).length)
    .toBe(1);
  await popup.addInitScript(noteFrames(rows));
  await popup.addInitScript(toldLate(1_500));
  await popup.reload();
  await expect(popup.locator(rows).first()).toBeVisible();
  const why = popup.getByText(say('entity.whyRecognised'));
  await expect(popup.getByText(say('record.total.ofHeld'))).toBeVisible();
  await expect(why).toHaveCount(0);
  await expect(why).toBeAttached();
  const top = async (of: Locator) => (await of.boundingBox())?.y ?? Number.NaN;
  expect(await top(why)).toBeGreaterThan(await top(popup.locator(rows).last()));
  expect([...new Set(await popup.evaluate<string[]>('frames_'))]).toHaveLength(1);
  await popup.close();
});

for (const { what, hash, rows } of [
  { what: 'the records of somebody', hash: '#government-body:gm0344', rows: '#section-contract .record' },
  { what: 'the names of a page', hash: '', rows: '.group li.row' },
])
  test(`what is new about whom one follows never moves ${what}: what comes later stands below`, async ({
    visit,
    chromium,
    page,
    pages,
  }) => {
    const about = 'government-body:gm0344';
    await visit.read(putArticle(pages, ['De gemeente Utrecht legt een fietspad aan.', 'Rijkswaterstaat kijkt toe.']));
    const popup = await popupBeside(chromium, page);
    await put(popup, 'cache', withMoreAtTheSource(aFullCache(about, 20)));
    const news = aNewRecord({ title: 'Dit is nieuw' });
    const follow = aFollow({ news: [news] });
    await put(popup, 'dossier', { follows: [follow] });
    if (hash !== '') {
      // What is added up is there from the second opening on.
      await popup.goto(`${popup.url()}${hash}`);
      await popup.reload();
      await expect
        .poll(async () => (await rowsOf<{ look?: object }>(popup, 'cache', 'firstLooks')).filter(({ look }) => look !== undefined).length)
        .toBe(1);
    }
    await popup.addInitScript(noteFrames(rows));
    const shown = popup.getByText(hash === '' ? say('follow.newOf.1', '', follow.name) : news.title);
    const isAbove = async () => ((await shown.first().boundingBox())?.y ?? 0) < ((await popup.locator(rows).first().boundingBox())?.y ?? 0);
    await popup.reload();
    await expect(shown.first()).toBeVisible();
    await expect(popup.locator(rows).first()).toBeVisible();
    await popup.waitForTimeout(500);
    expect([...new Set(await popup.evaluate<string[]>('frames_'))]).toHaveLength(1);

    await put(popup, 'dossier', { follows: [{ ...follow, news: [] }] });
    await popup.reload();
    await expect(popup.locator(rows).first()).toBeVisible();
    await popup.waitForTimeout(500);
    // As the background does, once it has heard of it.
    await order(chromium, 'putBackFollows', [{ ...follow, changedAt: Date.now() + 60_000 }]);
    await expect(shown.first()).toBeVisible();
    expect(await isAbove()).toBe(false);
    expect([...new Set(await popup.evaluate<string[]>('frames_'))]).toHaveLength(1);
    await popup.close();
  });
