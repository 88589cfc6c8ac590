import AxeBuilder from '@axe-core/playwright';
import { standIns } from '../sources/stand-ins.ts';
import { allowEverywhere, allowSources } from '../browser/allow-everywhere.ts';
import { expect, test } from './fixtures.ts';
import { say } from './words.ts';

/** The first ruling in the open index of the stand-in: its number, and who gave it when. */
function newest(): { ecli: string; court: string } {
  const query = new URLSearchParams({ max: '1' });
  const answered = standIns
    .find(({ host }) => host === 'data.rechtspraak.nl')
    ?.answer({ method: 'GET', path: '/uitspraken/zoeken', query, body: undefined });
  const [, ecli, court] = /<title type="text">(ECLI:[^,<]+), ([^,<]+), /.exec(answered && 'text' in answered ? answered.text : '') ?? [];
  if (ecli === undefined || court === undefined) throw new Error('the stand-in has no rulings');
  return { ecli, court };
}

test('a page that names rulings gives the way to each; nothing is asked before one is opened', async ({
  visit,
  chromium,
  page,
  pages,
  sources,
}, info) => {
  const { ecli, court } = newest();
  const ruling = `https://deeplink.rechtspraak.nl/uitspraak?id=${encodeURIComponent(ecli)}`;
  pages.put(
    '/uitspraak.html',
    `<!doctype html><html lang="nl"><title>Uitspraak</title><p>De <a href="${ruling}">rechter</a> zag dat anders, zoals eerder in ECLI:NL:RVS:2020:1.</p></html>`,
  );
  await allowEverywhere(chromium);
  await allowSources(chromium);
  await page.goto('http://krant.test/uitspraak.html');
  sources.reset();
  const popup = await visit.openPopup();
  await popup.shows(say('popup.rulings'));
  await popup.until("document.querySelectorAll('.rulings li').length === 2");
  expect(sources.log).toEqual([]);
  await popup.evaluate("document.querySelector('.rulings').open = true");
  await popup.screenshot(info.outputPath('rulings.png'));
  await popup.evaluate(`document.querySelector('.rulings a[href$="${ecli}"]').click()`);
  await popup.shows(court);
  await popup.shows('Bestuursrecht');
  await popup.screenshot(info.outputPath('ruling.png'));
  await popup.close();
  expect(sources.log.map(({ host, path }) => `${host}${path}`)).toEqual([
    `data.rechtspraak.nl/uitspraken/content?id=${encodeURIComponent(ecli)}`,
  ]);
});

test('on the page of a ruling the popup opens on that very ruling', async ({ visit, chromium, page, sources }) => {
  const { ecli, court } = newest();
  await allowEverywhere(chromium);
  await allowSources(chromium);
  await page.goto(`https://uitspraken.rechtspraak.nl/details?id=${encodeURIComponent(ecli)}`);
  sources.reset();
  const popup = await visit.openPopup();
  await popup.until("document.activeElement?.matches('.page-subject a')");
  await popup.press('Enter');
  // The court alone is no sign of an answer: the page is of that court, and the popup says so before anybody is asked.
  await popup.shows('Bestuursrecht');
  await popup.shows(court);
  await popup.close();
  expect(sources.log.map(({ host }) => host)).toEqual(['data.rechtspraak.nl']);

  // The same screen as a tab, where it can be looked through for who cannot see or use a mouse.
  const screen = await chromium.context.newPage();
  await screen.goto(`${chromium.extensionPage('popup.html')}#record:rechtspraak:${ecli}`);
  await expect(screen.getByText(court).first()).toBeVisible();
  expect((await new AxeBuilder({ page: screen }).analyze()).violations).toEqual([]);
  await screen.close();
});
