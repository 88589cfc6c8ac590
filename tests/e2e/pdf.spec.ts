import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { cardOn } from '../browser/card.ts';
import { type LaunchedChromium, launchChromium } from '../browser/launch-chromium.ts';
import { openPopup } from '../browser/popup.ts';
import { badgeOf } from '../browser/tabs.ts';
import { clickWords, markedAsKept, underlined } from '../browser/words-on-page.ts';
import { aPdf, pdfLines } from '../makers/pdf.ts';
import { expect, test } from './fixtures.ts';
import { say } from './words.ts';

/** A decision of a page and ten more: words broken at the ends of lines, two columns, links. */
const decision = aPdf({
  title: 'Besluit over de fietsbrug',
  language: 'nl',
  pages: [
    [
      ...pdfLines(['Besluit over de fietsbrug'], { size: 20, bold: true }),
      ...pdfLines(['Op 12 mei heeft u aan de gemeen-', 'te Utrecht gevraagd om documenten. Ook Rijks-', 'waterstaat heeft die gekregen.'], {
        y: 140,
      }),
      ...pdfLines(['Links staat dat de', 'gemeente Houten betaalt.'], { y: 240 }),
      ...pdfLines(['Rechts staat dat de', 'gemeente Nieuwegein wacht.'], { x: 320, y: 240 }),
    ],
    ...Array.from({ length: 9 }, (_, index) => pdfLines([`Bladzijde ${index + 2}`, 'Hier staat niets bijzonders.'])),
    pdfLines(['Bijlage', 'De provincie Gelderland kijkt toe.']),
  ],
  links: [
    { box: [72, 300, 100, 14], to: 'https://stukken.example/' },
    { box: [200, 300, 100, 14], to: 11 },
  ],
});
/** As the text of the pdf has it: a hyphen that shows only where a line ends is a soft one. */
const named = ['gemeen\u00adte Utrecht', 'Rijks\u00adwaterstaat', 'gemeente Houten', 'gemeente Nieuwegein', 'provincie Gelderland'];

const reader = (chromium: LaunchedChromium, address: string) => chromium.extensionPage(`pdf.html?of=${encodeURIComponent(address)}`);

/** Waits until the text of every page was read and looked through. */
async function untilRead(page: Page, names: string[]): Promise<void> {
  await expect.poll(() => underlined(page), { timeout: 30_000 }).toEqual(names);
}

test('a click on the button opens a pdf in the reader, without any permission but that click', async ({ pages }) => {
  pages.putFile('/besluit', decision, 'application/pdf');
  const chromium = await launchChromium({ pagesPort: pages.port });
  try {
    const original = await chromium.context.newPage();
    // A browser that shows a pdf by itself may call that a download.
    await original.goto('http://stukken.test/besluit').catch(() => undefined);
    const popup = await openPopup(chromium, original);
    await popup.shows(say('pdf.isPdf'));
    // As soon as it is there.
    expect(await popup.evaluate('document.activeElement.textContent')).toBe(say('pdf.openInReader'));
    const opened = chromium.context.waitForEvent('page');
    // It closes as soon as the key goes down.
    await popup.press('Enter').catch(() => undefined);
    const page = await opened;
    await untilRead(page, named);
    expect(await badgeOf(chromium, page)).toBe('5');
    await expect(page).toHaveTitle('Besluit over de fietsbrug');

    const list = await openPopup(chromium, page);
    for (const name of ['Gemeente Utrecht', 'Rijkswaterstaat', 'Gemeente Houten', 'Provincie Gelderland']) await list.shows(name);
    await list.choose(say('options.requests'));
    await list.shows(say('options.requestForPdf'));
    await list.shows('/besluit');
    await list.close();
  } finally {
    await chromium.close();
  }
});

test('in the reader a name opens its card, and the way from name to name goes through all pages', async ({ chromium, page, pages }) => {
  pages.putFile('/besluit.pdf', decision, 'application/pdf');
  await page.goto(reader(chromium, 'http://stukken.test/besluit.pdf'));
  await untilRead(page, named);
  await clickWords(page, 'gemeente Houten');
  const card = await cardOn(page);
  await card.says('Gemeente Houten');
  await page.keyboard.press('Escape');
  await card.gone();

  // From the one that was opened: to Nieuwegein, and on to the last page.
  const next = page.getByRole('button', { name: say('pdf.nextName') });
  await next.click();
  await card.says('Gemeente Nieuwegein');
  await next.click();
  await card.says('Provincie Gelderland');
  await expect(page.getByLabel(say('pdf.page'), { exact: true })).toHaveValue('11');
  await page.keyboard.press('Escape');

  // The keyboard, the page number, a link within the pdf, the size.
  await page.keyboard.press('p');
  await expect(page.getByLabel(say('pdf.page'), { exact: true })).toHaveValue('10');
  await page.getByLabel(say('pdf.page'), { exact: true }).fill('1');
  await page.keyboard.press('Enter');
  await expect(page.getByLabel(say('pdf.page'), { exact: true })).toHaveValue('1');
  await page.getByRole('link', { name: say('pdf.goToPage', '11') }).click();
  await expect(page.getByLabel(say('pdf.page'), { exact: true })).toHaveValue('11');
  await expect(page.getByRole('link', { name: 'https://stukken.example/' })).toHaveAttribute('rel', 'noreferrer');
  const width = () =>
    page
      .locator('.page')
      .first()
      .evaluate((sheet) => sheet.getBoundingClientRect().width);
  const before = await width();
  await page.getByRole('button', { name: say('pdf.zoomIn') }).click();
  await expect.poll(width).toBeGreaterThan(before);
  // What is far from the window is not drawn.
  expect(await page.locator('.page canvas').count()).toBeLessThan(8);
});

test('in the reader "nothing, on this site" holds at once, and when the pdf is opened again', async ({ chromium, page, pages }) => {
  pages.putFile('/besluit.pdf', decision, 'application/pdf');
  await page.goto(reader(chromium, 'http://stukken.test/besluit.pdf'));
  await untilRead(page, named);
  await clickWords(page, 'gemeente Houten');
  const card = await cardOn(page);
  await card.choose(say('correction.start'));
  await card.choose(say('correction.toNothing'));
  await card.says(say('correction.nothing.site', 'gemeente Houten', 'stukken.test'));
  await page.keyboard.press('Escape');
  const left = named.filter((name) => name !== 'gemeente Houten');
  await untilRead(page, left);
  await page.reload();
  await untilRead(page, left);

  // Undone where all corrections stand, it is back.
  const options = await chromium.context.newPage();
  await options.goto(chromium.extensionPage('options.html'));
  await options.getByRole('button', { name: say('options.undoNamed', 'gemeente Houten') }).click();
  await expect(options.getByText(say('options.correctionsNone'))).toBeVisible();
  // Said once the open pages were told: a tab that is closed within that moment tells nobody.
  await expect(options.getByText(say('options.correctionsGone.1'))).toBeVisible();
  await options.close();
  await page.bringToFront();
  await untilRead(page, named);
});

test('a locked pdf asks for its password, and says when that is not right', async ({ chromium, page, pages }) => {
  pages.putFile(
    '/slot.pdf',
    aPdf({ pages: [pdfLines(['Geheim besluit van de gemeente Utrecht.'])], password: 'sesam' }),
    'application/pdf',
  );
  await page.goto(reader(chromium, 'http://stukken.test/slot.pdf'));
  const field = page.getByLabel(say('pdf.password'));
  await expect(page.getByText(say('pdf.locked'))).toBeVisible();
  await expect(field).toBeFocused();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await field.fill('open u');
  await page.keyboard.press('Enter');
  await expect(page.getByText(say('pdf.wrongPassword'))).toBeVisible();
  await field.fill('sesam');
  await page.keyboard.press('Enter');
  await untilRead(page, ['gemeente Utrecht']);
});

const damaged = Buffer.from(decision).subarray(0, 300);
const troubles: [what: string, content: Uint8Array | string, type: string, status: number, sentence: string][] = [
  ['damaged', damaged, 'application/pdf', 200, say('pdf.trouble.damaged')],
  ['a page to log in', '<!doctype html><title>Inloggen</title>', 'text/html', 200, say('pdf.trouble.not_a_pdf')],
  ['refused', 'nee', 'text/plain', 403, say('pdf.trouble.refused', 'stukken.test', '403')],
];
for (const [what, content, type, status, sentence] of troubles)
  test(`a pdf that is ${what} is a sentence, and the reader can choose the file`, async ({ chromium, page, pages }) => {
    pages.putFile('/stuk.pdf', content, type, status);
    await page.goto(reader(chromium, 'http://stukken.test/stuk.pdf'));
    await expect(page.getByRole('alert')).toContainText(sentence);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const chooser = page.waitForEvent('filechooser');
    await page
      .getByRole('alert')
      .getByRole('button', { name: say('pdf.choose') })
      .click();
    await (await chooser).setFiles({ name: 'besluit.pdf', mimeType: 'application/pdf', buffer: Buffer.from(decision) });
    await untilRead(page, named);
  });

test('a host that the browser does not let us ask is a sentence, with what can be done', async ({ pages }) => {
  const chromium = await launchChromium({ pagesPort: pages.port });
  try {
    const page = await chromium.context.newPage();
    await page.goto(reader(chromium, 'http://elders.test/besluit.pdf'));
    await expect(page.getByRole('alert')).toContainText(say('pdf.trouble.not_permitted', 'elders.test'));
    await expect(page.getByRole('button', { name: say('pdf.allow', 'elders.test') })).toBeVisible();
    await page.goto(reader(chromium, 'blob:http://elders.test/1'));
    await expect(page.getByRole('alert')).toContainText(say('pdf.trouble.no_address'));
  } finally {
    await chromium.close();
  }
});

test('a pdf without text says that it is a scan, and a file can be dropped', async ({ chromium, page }) => {
  await page.goto(chromium.extensionPage('pdf.html'));
  const drop = (bytes: Uint8Array) =>
    page.evaluate(
      (content) => {
        const data = new DataTransfer();
        data.items.add(new File([new Uint8Array(content)], 'stuk.pdf', { type: 'application/pdf' }));
        dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
      },
      [...bytes],
    );
  await drop(aPdf({ pages: [[]] }));
  await expect(page.getByText(say('pdf.noText'))).toBeVisible();
  await drop(decision);
  await untilRead(page, named);
  await expect(page.getByText(say('pdf.noText'))).toBeHidden();
});

test('the reader is for everybody: light and dark, wide and narrow', async ({ chromium, page, pages }) => {
  pages.putFile('/besluit.pdf', decision, 'application/pdf');
  await page.goto(reader(chromium, 'http://stukken.test/besluit.pdf'));
  await untilRead(page, named);
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1100, 320]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 700 });
      expect((await new AxeBuilder({ page }).analyze()).violations, `${colorScheme}, ${width}`).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), 'nothing sticks out').toBeLessThanOrEqual(width);
    }
});

test('what was kept of a pdf is marked in it the next time, also when the pdf was changed', async ({ chromium, page, pages }) => {
  pages.putFile('/besluit.pdf', decision, 'application/pdf');
  const address = reader(chromium, 'http://stukken.test/besluit.pdf');
  await page.goto(address);
  await untilRead(page, named);
  const popup = await openPopup(chromium, page);
  await popup.shows('Gemeente Utrecht');
  await popup.choose(say('dossier.keep'));
  await popup.shows(say('dossier.stillThere.n', '5'));
  await popup.close();

  const again = aPdf({
    pages: [
      pdfLines(['Herzien op 3 juni', 'Dit besluit komt in de plaats van een eerder besluit.']),
      pdfLines(['Op 12 mei heeft u aan de', 'gemeente Utrecht gevraagd om docu-', 'menten. Ook Rijkswaterstaat heeft die gekregen.']),
    ],
  });
  pages.putFile('/besluit.pdf', again, 'application/pdf');
  await page.goto('about:blank');
  await page.goto(address);
  await expect.poll(() => markedAsKept(page), { timeout: 30_000 }).toEqual(['gemeente Utrecht', 'Rijkswaterstaat']);
});
