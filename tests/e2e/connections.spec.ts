import AxeBuilder from '@axe-core/playwright';
import { mostRequests } from '../../lib/connection.ts';
import { expect, test } from './fixtures.ts';
import { popupBeside } from './popup-beside.ts';
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

test('of everybody on a page it is said who falls under, lies in, takes part in, became, uses or comes from whom, before anybody is asked', async ({
  chromium,
  page,
  pages,
  sources,
}) => {
  pages.put(
    '/ties.html',
    `<!doctype html><html lang="nl"><title>Krant</title>
    <p>De gemeente Teylingen gebruikt het algoritme “Burgerzaken: eDiensten” van Centric Netherlands B.V.</p>
    <p>De Veiligheidsregio Utrecht werkt voor de gemeente Utrecht, in de provincie Utrecht.</p>
    <p>Rijkswaterstaat valt onder het ministerie van Infrastructuur en Waterstaat.</p>
    <p>Het Zuiveringsschap Hollandse Eilanden en Waarden is nu het waterschap Hollandse Delta.</p>`,
  );
  await page.goto('http://krant.test/ties.html');
  const popup = await popupBeside(chromium, page);
  const section = popup.locator('details.connections');
  // The seventh: a body and the supplier of its algorithm, by the bundled snapshot of the register.
  await expect(section.locator('summary .count').first()).toHaveText('7');
  await section.locator('summary').first().click();
  await section.getByRole('button', { name: /Toon nog 3/ }).click();
  const throughAlgorithm = section.locator('summary', { hasText: 'Gemeente Teylingen' }).filter({ hasText: 'Centric Netherlands' });
  await throughAlgorithm.click();
  await expect(section.locator('details[open] .record').filter({ hasText: 'Burgerzaken: eDiensten' })).toBeVisible();
  for (const [one, other, sort] of [
    ['Gemeente Teylingen', 'Burgerzaken: eDiensten', 'uses'],
    ['Centric Netherlands B.V.', 'Burgerzaken: eDiensten', 'comes_from'],
    ['Gemeente Utrecht', 'Veiligheidsregio Utrecht', 'has_member'],
    ['Gemeente Utrecht', 'Provincie Utrecht', 'lies_in'],
    ['Ministerie van Infrastructuur en Waterstaat', 'Rijkswaterstaat', 'falls_under'],
    ['Waterschap Hollandse Delta', 'Zuiveringsschap Hollandse Eilanden en Waarden', 'became'],
  ] as const)
    await expect(
      section
        .getByRole('listitem')
        .filter({ hasText: one })
        .filter({ hasText: other })
        .getByText(say(`connection.tie.${sort}`)),
    ).toBeVisible();
  expect(sources.log).toEqual([]);
});

test('who gave to a party of the page is connected to it by the gift, with the amount, before anybody is asked', async ({
  chromium,
  page,
  pages,
  sources,
}) => {
  pages.put('/gift.html', '<!doctype html><html lang="nl"><title>Krant</title><p>De VVD kreeg geld van Lin Bun B.V.</p>');
  await page.goto('http://krant.test/gift.html');
  const popup = await popupBeside(chromium, page);
  const section = popup.locator('details.connections');
  await section.locator('summary').first().click();
  const gift = section.locator('summary', { hasText: 'Lin Bun' }).filter({ hasText: 'VVD' });
  await gift.click();
  await expect(section.getByText('€ 75.000')).toBeVisible();
  expect(sources.log).toEqual([]);
});
