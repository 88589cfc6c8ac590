import { textOf } from '../../browser/page-firefox.ts';
import { openFirefoxPopup } from '../../browser/popup-firefox.ts';
import { aPdf, pdfLines } from '../../makers/pdf.ts';
import { say } from '../words.ts';
import { expect, test } from './fixtures.ts';

const decision = aPdf({
  title: 'Besluit',
  pages: [
    pdfLines(['Op 12 mei heeft u aan de gemeen-', 'te Utrecht gevraagd om documenten.']),
    pdfLines(['De provincie Gelderland kijkt toe.']),
  ],
});

test('Firefox lets nobody into its pdf viewer; the button opens the reader, which fetches the pdf and finds the names in it', async ({
  firefox,
  pages,
}) => {
  pages.putFile('/besluit.pdf', decision, 'application/pdf');
  // WebDriver is not told of a tab that an extension opens; the extension is. It asks from behind: what is not looked at is not read.
  const aside = await firefox.openExtensionPage('popup.html');
  const original = await firefox.browser.newPage();
  await original.goto('http://stukken.test/besluit.pdf').catch(() => undefined);
  const popup = await openFirefoxPopup(firefox, original);
  await popup.shows(say('pdf.isPdf'));
  await popup.choose(say('pdf.openInReader'));
  await popup.close();

  const badge = (): Promise<unknown> =>
    aside.evaluate(`browser.tabs.query({}).then(async (tabs) => {
      const reader = tabs.find(({ url }) => url?.includes('/pdf.html?of='));
      return reader ? await browser.action.getBadgeText({ tabId: reader.id }) : 'no reader';
    })`);
  await expect.poll(badge).toBe('2');
  await aside.close();
  await original.close();
});

test('a damaged pdf is a sentence in Firefox too', async ({ firefox, pages }) => {
  pages.putFile('/kapot.pdf', decision.slice(0, 300), 'application/pdf');
  const page = await firefox.openExtensionPage(`pdf.html?of=${encodeURIComponent('http://stukken.test/kapot.pdf')}`);
  await page.waitForSelector('[role=alert]', { timeout: 30_000 });
  expect(await textOf(page)).toContain(say('pdf.trouble.damaged'));
  await page.close();
});
