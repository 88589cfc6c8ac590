import { stateOfAsking } from '../browser/cached.ts';
import { stopWorker, workerStopper } from '../browser/stop-worker.ts';
import type { Fault } from '../sources/faults.ts';
import { expect, test } from './fixtures.ts';
import { Visit, putArticle } from './visit.ts';
import { allAsked, say } from './words.ts';

const tenderned = 'www.tenderned.nl';
const woo = 'open.overheid.nl';

/** What the stand-ins have on Gemeente Utrecht: titles of notices and of documents as they make them up. */
const notice = /(Onderhoud|Aanleg|Levering|Beheer|Vervanging|Advies over|Onderzoek naar|Ontwerp van) \p{L}+ 20\d\d/u;
const documents = /(?:Besluit op Woo-verzoek|Stuk|Oordeel op een klacht) over/;
const wooRow = 'government-body:gm0344|open-overheid';

test('a name on a page becomes records, and they are still there with the network gone', async ({ visit, chromium, sources }) => {
  await visit.read('http://krant.test/council.html');
  expect(await visit.underlined()).toEqual([
    'Veiligheidsregio Utrecht',
    'VVD',
    'D66',
    'GroenLinks',
    'PVV',
    'Centric Netherlands B.V.',
    'gemeente Utrecht',
    'Waterschap De Stichtse Rijnlanden',
  ]);
  expect(await visit.badge()).toBe('8');

  const card = await visit.openCard('gemeente Utrecht');
  await card.says('Gemeente Utrecht');
  await card.choose(say('card.open'));

  const popup = await visit.openedPopup();
  await popup.shows('Gemeente Utrecht');
  await popup.shows(notice);
  await popup.shows(documents);
  await popup.close();

  for (const host of [tenderned, woo, 'algoritmes.overheid.nl']) sources.setFault(host, 'reset');
  await chromium.context.setOffline(true);
  try {
    const again = await visit.openEntity('Gemeente Utrecht');
    await again.shows(notice);
    await again.shows(documents);
    await again.close();
  } finally {
    await chromium.context.setOffline(false);
  }
});

test('a worker that is stopped in the middle of a lookup leaves a row that ends, and the lookup can be tried again', async ({
  visit,
  chromium,
  page,
  pages,
  sources,
}) => {
  await visit.read(putArticle(pages, ['De gemeente Utrecht legt een fietspad aan.']));
  sources.setFault(woo, 'slow');
  const popup = await visit.openEntity('Gemeente Utrecht');
  await expect.poll(() => sources.log.some(({ host }) => host === woo)).toBe(true);
  await popup.close();
  await stopWorker(chromium);
  // Somebody reads on, which wakes a new worker: it ends what the old one left.
  await page.reload();
  await expect.poll(() => stateOfAsking(chromium, wooRow)).toBe('interrupted');

  sources.setFault(woo, undefined);
  const again = await visit.openEntity('Gemeente Utrecht');
  await again.shows(documents);
  await again.close();
  await expect.poll(() => stateOfAsking(chromium, wooRow)).toBe('answered');
});

test('a popup that stands open when the worker is stopped has the lookup go on', async ({ visit, chromium, pages, sources }) => {
  await visit.read(putArticle(pages, ['De gemeente Utrecht legt een fietspad aan.']));
  const worker = await workerStopper(chromium);
  sources.setFault(woo, 'slow');
  const popup = await visit.openEntity('Gemeente Utrecht');
  await expect.poll(() => sources.log.some(({ host }) => host === woo)).toBe(true);
  sources.setFault(woo, undefined);
  await worker.stop();
  await popup.shows(documents);
  await popup.close();
  await worker.close();
  await expect.poll(() => stateOfAsking(chromium, wooRow)).toBe('answered');
});

/** How open.overheid.nl lets us down, and what the reader is told. */
const letDowns: [Fault, string][] = [
  ['html', say('failure.unreadable')],
  ['401', say('refusal.keyWanted', '401')],
  ['404', say('refusal.addressUnknown', '404')],
  ['429', say('refusal.tooBusy', '429')],
  ['500', say('refusal.outOfOrder', '500')],
  ['half', say('failure.unreadable')],
  ['huge', say('failure.unreadable')],
  ['empty', say('failure.unreadable')],
  ['reset', say('failure.offline')],
];
for (const [fault, words] of letDowns)
  test(`a source that answers with "${fault}" becomes a sentence, and the other sources' records stay`, async ({
    visit,
    pages,
    sources,
  }) => {
    sources.setFault(woo, fault);
    await visit.read(putArticle(pages, ['De gemeente Utrecht legt een fietspad aan.']));
    const popup = await visit.openEntity('Gemeente Utrecht');
    await popup.shows(words, 30_000);
    await popup.shows(notice);
    await popup.close();
  });

test('reading pages causes no request at all', async ({ visit, chromium, pages, sources }) => {
  const left: string[] = [];
  chromium.context.on('request', (request) => left.push(request.url()));
  const first = putArticle(pages, ['De gemeente Utrecht en het ministerie van Financiën.']);
  const second = putArticle(pages, ['Rijkswaterstaat sprak met de provincie Gelderland.'], 'weblog.test');
  await visit.read(first);
  await visit.read(second);
  // The card is opened too: it shows what is known already, and asks nobody.
  const card = await visit.openCard('Rijkswaterstaat');
  await card.says('Rijkswaterstaat');
  const popup = await visit.openPopup();
  await popup.shows('Rijkswaterstaat');
  await popup.close();

  expect(sources.log).toEqual([]);
  const elsewhere = left.filter((url) => /^https?:/.test(url) && ![first, second].includes(url) && !url.endsWith('/favicon.ico'));
  expect(elsewhere).toEqual([]);
});

test("a lookup sends only the entity's name or identifier, without cookies or referrer, and the log shows every request", async ({
  visit,
  chromium,
  pages,
  sources,
}) => {
  for (const host of [tenderned, woo, 'algoritmes.overheid.nl'])
    await chromium.context.addCookies([{ name: 'sessie', value: 'geheim', domain: host, path: '/', secure: true, sameSite: 'None' }]);
  await visit.read(putArticle(pages, ['De gemeente Zwolle praat met de gemeente Urk over vertrouwelijkheid.'], 'dagblad.test'));
  const popup = await visit.openEntity('Gemeente Zwolle');
  await popup.shows(allAsked);

  expect(sources.log.length).toBeGreaterThan(0);
  for (const arrival of sources.log) {
    const sent = decodeURIComponent(decodeURIComponent(`${arrival.path} ${arrival.body}`));
    expect(sent, 'no other entity of the page, no word of its text, no address').not.toMatch(/Urk|vertrouwelijk|dagblad|krant/i);
    expect(JSON.stringify(arrival.headers), 'nothing of the page in a header').not.toMatch(/dagblad|vertrouwelijk/i);
    expect(arrival.headers.cookie).toBeUndefined();
    expect(arrival.headers.referer).toBeUndefined();
    expect(arrival.tls).toBe(true);
  }

  await popup.choose(say('options.requests'));
  for (const { path } of sources.log) await popup.shows(path);
  await popup.close();
});

test('two tabs have a badge of their own', async ({ visit, chromium, pages }) => {
  await visit.read(putArticle(pages, ['De gemeente Utrecht en de gemeente Zwolle werken samen.']));
  const other = new Visit(chromium, await chromium.context.newPage());
  await other.read(putArticle(pages, ['De provincie Gelderland wacht af.']));
  expect(await other.badge()).toBe('1');
  expect(await visit.badge()).toBe('2');
  await other.page.close();
});
