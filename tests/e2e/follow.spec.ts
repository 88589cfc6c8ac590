import type { Page } from '@playwright/test';
import type { Follow } from '../../lib/follow.ts';
import type { WooRequest } from '../../lib/woo-request.ts';
import { order, orderScript } from '../browser/allow-everywhere.ts';
import { put, rowsOf } from '../browser/database.ts';
import { stopWorker } from '../browser/stop-worker.ts';
import { expect, test } from './fixtures.ts';
import { putArticle } from './visit.ts';
import { allAsked, say } from './words.ts';

const utrecht = 'government-body:gm0344';
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

const follows = (page: Page) => rowsOf<Follow>(page, 'dossier', 'follows');

test('who follows a body hears once a day what is new, in its own words and in the list of names, until it was seen', async ({
  visit,
  chromium,
  page,
  pages,
}) => {
  await visit.read(putArticle(pages, ['De gemeente Utrecht legt een fietspad aan.', 'Twee alinea’s.']));
  const popup = await visit.openEntity('Gemeente Utrecht');
  await popup.shows(allAsked);
  await popup.choose(say('follow.follow'));
  await popup.shows(say('follow.begun').slice(0, 40));
  await popup.close();

  const panel = await chromium.context.newPage();
  await panel.setViewportSize({ width: 400, height: 900 });
  await panel.goto(`${chromium.extensionPage('sidepanel.html')}#follows`);
  await expect(panel.getByRole('link', { name: 'Gemeente Utrecht' })).toBeVisible();
  const [follow] = await follows(panel);
  if (!follow) throw new Error('it is not on the disk');
  expect(follow.news).toEqual([]);
  expect(follow.known.length).toBeGreaterThan(3);
  const worker = await chromium.worker();
  expect(await worker.evaluate('chrome.alarms.getAll()')).toMatchObject([{ name: 'follows', periodInMinutes: 1440 }]);

  // As if it were another day, on which one decision was not there yet.
  const [newest] = (await rowsOf<{ entity: string; source: string; record: { id: string; title: string } }>(panel, 'cache', 'records'))
    .filter(({ entity, source }) => entity === utrecht && source === 'open-overheid')
    .map(({ record }) => record)
    .filter(({ id }) => follow.known.some(({ ids }) => ids.includes(id)))
    .slice(-1);
  if (!newest) throw new Error('there is no document');
  const without = follow.known.map((each) => ({ ...each, isWhole: true, ids: each.ids.filter((id) => id !== newest.id) }));
  await put(panel, 'dossier', { follows: [{ ...follow, known: without }] });
  await worker.evaluate('void chrome.alarms.onAlarm.dispatch({ name: "follows" })');
  await expect.poll(async () => (await follows(panel)).flatMap(({ news }) => news.map(({ id }) => id))).toEqual([newest.id]);

  await panel.goto(chromium.extensionPage('sidepanel.html'));
  await panel.reload();
  await page.bringToFront();
  await expect(panel.getByText(say('follow.newOf.1', '', 'Gemeente Utrecht'))).toBeVisible();
  await panel.getByRole('link', { name: say('follow.all') }).click();
  const news = panel.getByRole('region', { name: say('follow.newOf.1', '', 'Gemeente Utrecht') });
  await expect(news.getByRole('link', { name: newest.title })).toBeVisible();
  await news.getByRole('button', { name: say('follow.seen') }).click();
  await expect(news).toBeHidden();

  // Asked by hand it comes to the same; and who changes his mind has it as it was.
  await panel.getByRole('button', { name: say('follow.askNow') }).click();
  await expect(panel.getByText(say('follow.asked'))).toBeVisible();
  const before = await follows(panel);
  await panel.getByRole('button', { name: say('follow.endNamed', 'Gemeente Utrecht') }).click();
  await expect(panel.getByText(say('follow.nobody'))).toBeVisible();
  expect(await worker.evaluate('chrome.alarms.getAll()')).toEqual([]);
  await panel.getByRole('button', { name: say('dossier.undo') }).click();
  await expect(panel.getByRole('link', { name: 'Gemeente Utrecht' })).toBeVisible();
  expect(await follows(panel)).toEqual(before);
  expect(await worker.evaluate('chrome.alarms.getAll()')).toHaveLength(1);

  // The button stays under the pointer, whatever is said of it.
  await panel.goto(`${chromium.extensionPage('sidepanel.html')}#${utrecht}`);
  const followed = panel.getByRole('button', { name: say('follow.isFollowedNamed', 'Gemeente Utrecht') });
  const place = await followed.boundingBox();
  await followed.click();
  await expect(panel.getByText(say('follow.ended'))).toBeVisible();
  const now = await panel.getByRole('button', { name: say('follow.named', 'Gemeente Utrecht') }).boundingBox();
  expect([now?.x, now?.y]).toEqual([place?.x, place?.y]);
  await panel.getByRole('button', { name: say('follow.named', 'Gemeente Utrecht') }).click();
  await expect(followed).toBeVisible();

  // In the dossier the way to it stands under the title.
  await panel.goto(chromium.extensionPage('dossier.html'));
  const [title, way] = [panel.getByRole('heading', { level: 1 }), panel.getByRole('link', { name: say('follow.all') })];
  await expect(way).toBeVisible();
  const startOf = async (line: typeof way) => (await line.boundingBox())?.x;
  expect(await startOf(way)).toBe(await startOf(title));
  await panel.close();
});

test('a request under the Woo needs only its subject; it is kept while it is written, and its term is told when it is over', async ({
  chromium,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const panel = await context.newPage();
  await panel.setViewportSize({ width: 400, height: 900 });
  const address = chromium.extensionPage('sidepanel.html');
  await panel.goto(`${address}#${utrecht}`);
  await expect(panel.getByText(allAsked)).toBeAttached({ timeout: 30_000 });
  const opened = async () => {
    await panel.getByText(say('wooRequest.title')).click();
    return panel.getByLabel(say('wooRequest.subject'));
  };
  const subject = await opened();
  await subject.fill('De aanbesteding van de fietsbruggen, 2025.');
  await panel.reload();
  await expect(await opened()).toHaveValue('De aanbesteding van de fietsbruggen, 2025.');

  await panel.getByRole('button', { name: say('wooRequest.copy') }).click();
  await expect(panel.getByText(say('wooRequest.copied'))).toBeVisible();
  const letter = await panel.evaluate('navigator.clipboard.readText()');
  expect(letter).toContain('Aan: Gemeente Utrecht');
  expect(letter).toContain('De aanbesteding van de fietsbruggen, 2025.');
  await expect(panel.getByRole('link', { name: say('wooRequest.page', 'Gemeente Utrecht') })).toHaveAttribute('href', /^https:\/\//);
  await panel.getByText(say('wooRequest.letter')).click();
  await panel.getByText(say('wooRequest.title')).scrollIntoViewIfNeeded();

  await panel.getByLabel(say('wooRequest.sentOn')).fill(daysAgo(90));
  // Who fills in a day of long ago is not told of a decision that has yet to come.
  await expect(panel.getByText(say('wooRequest.over').slice(0, 40))).toBeVisible();
  await panel.getByRole('button', { name: say('wooRequest.remember') }).click();
  await expect(panel.getByRole('heading', { name: say('wooRequest.sentHere') })).toBeVisible();
  await expect(panel.getByLabel(say('wooRequest.subject'))).toHaveValue('');
  expect(await rowsOf<WooRequest>(panel, 'dossier', 'requests')).toMatchObject([{ body: utrecht, sentOn: daysAgo(90), decidedOn: null }]);

  for (const screen of ['sidepanel.html', 'popup.html', 'dossier.html']) {
    await panel.goto(chromium.extensionPage(screen));
    await expect(panel.getByText(say('wooRequest.overAt', 'Gemeente Utrecht'))).toBeVisible();
  }
  await panel.goto(`${address}#follows`);
  await panel.getByRole('button', { name: say('wooRequest.decide'), exact: true }).click();
  await expect(panel.getByRole('button', { name: say('wooRequest.undecide') })).toBeVisible();
  await panel.getByRole('button', { name: /^Gooi weg/ }).click();
  await expect(panel.getByText(say('wooRequest.none'))).toBeVisible();
  await panel.getByRole('button', { name: say('dossier.undo') }).click();
  await expect(panel.getByText('De aanbesteding van de fietsbruggen, 2025.')).toBeVisible();
  await panel.close();
});

test('what is kept in a worker that was only just started opens a dossier that was put off, and arranges the daily question', async ({
  chromium,
  page,
}) => {
  await order(chromium, 'follow', { entity: utrecht, name: 'Gemeente Utrecht' });
  await page.goto(chromium.extensionPage('sample.html'));
  await page.evaluate('Promise.all([chrome.alarms.clearAll(), chrome.storage.session.set({ "made-ready-later": true })])');
  await stopWorker(chromium);
  await page.evaluate(orderScript('makeDossier', 'Nieuw'));
  await expect.poll(() => page.evaluate('chrome.alarms.getAll()')).toMatchObject([{ name: 'follows' }]);
  expect(await page.evaluate('chrome.storage.session.get("made-ready-later")')).toEqual({});
});
