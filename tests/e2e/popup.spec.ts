import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { LaunchedChromium } from '../browser/launch-chromium.ts';
import { expect, test } from './fixtures.ts';
import { looks } from './looks.ts';
import { allAsked, say } from './words.ts';

const article = `<!doctype html><html lang="nl"><title>Krant</title><p>De gemeente Utrecht en de gemeente Rotterdam spraken met het
ministerie van Financiën. Rijkswaterstaat was er niet bij.</p></html>`;

/** The popup as a page of its own, speaking of the tab that shows an article; axe can look at that. */
async function popupBeside(chromium: LaunchedChromium, page: Page, hash = ''): Promise<Page> {
  const popup = await chromium.context.newPage();
  await popup.goto(chromium.extensionPage('popup.html'));
  const tab = await popup.evaluate<number | undefined>(
    `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(page.url())})?.id)`,
  );
  await popup.goto('about:blank');
  await popup.setViewportSize({ width: 400, height: 560 });
  await popup.goto(`${chromium.extensionPage('popup.html')}?tab=${tab}${hash}`);
  return popup;
}

for (const { name, media } of looks)
  test(`everybody can use the list, an entity and the request log in ${name}`, async ({ chromium, page, pages }) => {
    pages.put('/named.html', article);
    await page.goto('http://krant.test/named.html');
    const popup = await popupBeside(chromium, page);
    await popup.emulateMedia(media);
    await expect(popup.getByRole('link', { name: /Gemeente Utrecht/ })).toBeVisible();
    expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);

    await popup.getByRole('link', { name: /Gemeente Utrecht/ }).click();
    await expect(popup.getByRole('heading', { level: 1, name: 'Gemeente Utrecht' })).toBeFocused();
    await expect(popup.getByText(allAsked)).toBeAttached();
    for (const closed of await popup.locator('summary').all()) await closed.click();
    expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);

    await popup.getByRole('link', { name: say('options.requests') }).click();
    await expect(popup.getByRole('heading', { level: 1, name: say('options.requests') })).toBeFocused();
    expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);

    await popup.goto(chromium.extensionPage('welcome.html'));
    await expect(popup.getByRole('heading', { level: 1 })).toHaveText(say('welcome.title'));
    expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
    await popup.close();
  });

test('nothing in the popup is cut off at 320 pixels', async ({ chromium, page, pages }) => {
  pages.put('/named.html', article);
  await page.goto('http://krant.test/named.html');
  const popup = await popupBeside(chromium, page, '#government-body:gm0344');
  await popup.setViewportSize({ width: 320, height: 560 });
  await expect(popup.getByText(allAsked)).toBeAttached();
  expect(await popup.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
  await popup.close();
});
