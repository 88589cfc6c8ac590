import AxeBuilder from '@axe-core/playwright';
import { mostRequests } from '../../lib/connection.ts';
import { expect, test } from './fixtures.ts';
import { say } from './words.ts';

const article = `<!doctype html><html lang="nl"><title>Krant</title><p>De gemeente Utrecht vroeg Sweco Nederland B.V. om raad over de brug, en
de provincie Utrecht keek mee.</p></html>`;

test('the popup says who of a page have to do with each other, asks the sources when told to, and shows the records', async ({
  chromium,
  page,
  pages,
  sources,
}, info) => {
  pages.put('/connected.html', article);
  await page.goto('http://krant.test/connected.html');
  const popup = await chromium.context.newPage();
  await popup.setViewportSize({ width: 400, height: 700 });
  await popup.goto(chromium.extensionPage('popup.html'));
  const tab = await popup.evaluate<number>(
    `chrome.tabs.query({}).then((tabs) => tabs.find(({ url }) => url === ${JSON.stringify(page.url())}).id)`,
  );
  await popup.goto('about:blank');
  await popup.goto(`${chromium.extensionPage('popup.html')}?tab=${tab}`);

  // What the registers know is said at once, and nobody is asked.
  const section = popup.locator('details.connections');
  await expect(section.locator('summary .count').first()).toHaveText('1');
  await section.locator('summary').first().click();
  await expect(section.getByText(say('connection.tie.lies_in'))).toBeVisible();
  expect(sources.log).toEqual([]);
  await popup.screenshot({ path: info.outputPath('before.png'), fullPage: true });

  await section.getByRole('button', { name: say('connection.fetch') }).click();
  const withSweco = section.locator('summary', { hasText: 'Sweco' }).filter({ hasText: 'Gemeente Utrecht' });
  await expect(withSweco).toContainText('openbare documenten');
  await expect(section.getByRole('button', { name: say('connection.again') })).toBeVisible({ timeout: 150_000 });
  expect(sources.log.length).toBeLessThanOrEqual(mostRequests);
  for (const { headers, path } of sources.log) {
    expect(headers.referer).toBeUndefined();
    expect(path).not.toContain('krant.test');
  }

  await withSweco.click();
  await expect(section.getByText('door Sweco Nederland').first()).toBeVisible();
  expect((await new AxeBuilder({ page: popup }).analyze()).violations).toEqual([]);
  await popup.screenshot({ path: info.outputPath('after.png'), fullPage: true });
  await popup.emulateMedia({ colorScheme: 'dark' });
  await popup.setViewportSize({ width: 320, height: 700 });
  await popup.screenshot({ path: info.outputPath('dark-narrow.png'), fullPage: true });
  expect(await popup.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
});
