import { orderScript } from '../../browser/allow-everywhere.ts';
import { stateSeenFrom } from '../../browser/cached.ts';
import { openFirefoxPopup } from '../../browser/popup-firefox.ts';
import { expect, test } from './fixtures.ts';

const woo = 'open.overheid.nl';
test.override('options', { backgroundRests: 1_000 });

test('a background that is stopped in the middle of a lookup leaves a row that ends, and the lookup can be tried again', async ({
  firefox,
  sources,
  read,
}) => {
  const page = await read('/council.html');
  sources.setFault(woo, 'slow');
  const popup = await openFirefoxPopup(firefox, page);
  await popup.shows('Gemeente Utrecht');
  await popup.choose('Gemeente Utrecht');
  await expect.poll(() => sources.log.some(({ host }) => host === woo)).toBe(true);
  await popup.close();
  const aside = await firefox.openExtensionPage('sample.html', 'body');
  await expect.poll(() => aside.evaluate('browser.extension.getBackgroundPage() === null')).toBe(true);

  // Somebody reads on, which wakes a new background: it ends what the old one left.
  await page.bringToFront();
  await page.reload();
  await expect.poll(() => stateSeenFrom(aside, 'government-body:gm0344|open-overheid')).toBe('interrupted');

  sources.setFault(woo, undefined);
  const again = await openFirefoxPopup(firefox, page);
  await again.shows('Gemeente Utrecht');
  await again.choose('Gemeente Utrecht');
  await again.shows(/Besluit op Woo-verzoek over \w+/);
  await again.close();
});

test('what is kept in a background that was only just started opens a dossier that was put off, and arranges the daily question', async ({
  firefox,
}) => {
  const aside = await firefox.openExtensionPage('sample.html', 'body');
  await aside.evaluate(orderScript('follow', { entity: 'government-body:gm0344', name: 'Gemeente Utrecht' }));
  await aside.evaluate('Promise.all([browser.alarms.clearAll(), browser.storage.session.set({ "made-ready-later": true })])');
  await expect.poll(() => aside.evaluate('browser.extension.getBackgroundPage() === null')).toBe(true);
  await aside.evaluate(orderScript('makeDossier', 'Nieuw'));
  await expect.poll(() => aside.evaluate('browser.alarms.getAll().then((all) => all.map(({ name }) => name).join())')).toBe('follows');
});
