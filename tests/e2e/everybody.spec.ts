import { type Page } from '@playwright/test';
import type { EntityKey } from '../../lib/entity.ts';
import { withFingerprint } from '../../lib/share/fingerprint.ts';
import { compareHash } from '../../components/popup/view-at.ts';
import { put } from '../browser/database.ts';
import type { Card } from '../browser/card.ts';
import type { LaunchedChromium } from '../browser/launch-chromium.ts';
import type { PageServer } from '../browser/page-server.ts';
import { anEmlCount } from '../makers/counts.ts';
import { aCorrection } from '../makers/corrections.ts';
import { aFullCache } from '../makers/full-cache.ts';
import { aFollow, aRequest } from '../makers/follows.ts';
import { aPdf, pdfLines } from '../makers/pdf.ts';
import { aContract } from '../makers/records.ts';
import { aDossier, aPage, aSave } from '../makers/saves.ts';
import { isForEverybody } from './everybody.ts';
import { expect, test } from './fixtures.ts';
import { popupBeside } from './popup-beside.ts';
import { Visit, putArticle } from './visit.ts';
import { say } from './words.ts';

const utrecht: EntityKey = 'government-body:gm0344';
const rotterdam: EntityKey = 'government-body:gm0599';

const article = `<!doctype html><html lang="nl"><title>Krant</title><p>De gemeente Utrecht en de gemeente Rotterdam spraken met het
ministerie van Financiën, zoals in ECLI:NL:RVS:2020:1.</p></html>`;

interface Room {
  chromium: LaunchedChromium;
  page: Page;
  pages: PageServer;
}

/** A screen of the extension, with this in its databases. */
async function screen(
  { chromium }: Room,
  address: string,
  { cache, dossier }: { cache?: Record<string, readonly unknown[]>; dossier?: Record<string, readonly unknown[]> } = {},
): Promise<Page> {
  const opened = await chromium.context.newPage();
  await opened.setViewportSize({ width: 900, height: 700 });
  if (cache ?? dossier) {
    await opened.goto(chromium.extensionPage('dossier.html'));
    await expect(opened.getByText(say('dossier.empty'))).toBeVisible();
    const names = () => opened.evaluate('indexedDB.databases().then((all) => all.map(({ name }) => name))');
    await expect.poll(names).toContain('cache');
    if (cache) await put(opened, 'cache', cache);
    if (dossier) await put(opened, 'dossier', dossier);
    await opened.goto('about:blank');
  }
  await opened.goto(chromium.extensionPage(address));
  return opened;
}

/** As it is after a long time: nobody has to be asked. */
const longHeld = () => {
  const each = [utrecht, rotterdam].map((about) => aFullCache(about, 40));
  return { records: each.flatMap(({ records }) => records), askings: each.flatMap(({ askings }) => askings) };
};

const kept = async () => ({
  saves: [
    aSave({ id: 'record', record: await withFingerprint(aContract(), 'CC0-1.0'), note: 'Bel **terug**.', dossier: 'bruggen' }),
    aSave({ id: 'page', quote: null, entity: null, record: null, tags: ['Woo'], page: aPage({ address: 'https://krant.example/2' }) }),
    aSave({ id: 'body', record: null, tags: [], page: aPage({ title: 'Een ander artikel', address: 'https://krant.example/3' }) }),
  ],
  dossiers: [aDossier()],
});

/** The record that was kept, as its source has it now. */
const changedSince = () => {
  const record = aContract({ amount: { euros: 912_500, meaning: 'awarded' }, retrievedAt: '2026-11-25T12:00:00Z' });
  const { id, kind, date, source } = record;
  return { records: [{ entity: utrecht, id, kind, date, source, seenAt: Date.now(), record }] };
};

/** What stands in the closed shadow root of the card, found as a screen reader finds it. */
async function shadowHtml(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const backendNodeId = nodes.find(({ role }) => role?.value === 'dialog')?.backendDOMNodeId;
  if (backendNodeId === undefined) throw new Error('there is no card');
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { objectId } = object;
  if (objectId === undefined) throw new Error('the card cannot be reached');
  const read = { objectId, functionDeclaration: 'function () { return this.getRootNode().innerHTML; }', returnByValue: true };
  const { result } = await session.send('Runtime.callFunctionOn', read);
  return String(result.value);
}

/**
 * The card of a name. Nobody reaches into its closed shadow root, axe neither: what is in it is looked at in an open one, on a page that has nothing else.
 */
async function cardOf({ chromium, page, pages }: Room, then: (card: Card) => Promise<void> = async () => undefined): Promise<Page> {
  const visit = new Visit(chromium, page);
  await visit.read(putArticle(pages, ['De gemeente Utrecht legt een fietspad aan.', 'Twee alinea’s.']));
  const card = await visit.openCard('gemeente Utrecht');
  await card.says(say('card.nothingYet'));
  await then(card);
  const inside = await shadowHtml(page);
  pages.put('/card.html', '<!doctype html><html lang="nl"><title>Kaart</title><main><h1>Artikel</h1></main></html>');
  await page.goto('http://stil.test/card.html');
  await page.evaluate((html) => {
    const host = document.body.appendChild(document.createElement('div'));
    host.attachShadow({ mode: 'open' }).setHTMLUnsafe(html);
  }, inside);
  await expect(page.getByRole('dialog')).toBeVisible();
  return page;
}

/** Every screen, in a state with much on it. */
const screens: Record<string, (room: Room) => Promise<Page>> = {
  'the list of names in the popup': async ({ chromium, page, pages }) => {
    pages.put('/named.html', article);
    await page.goto('http://krant.test/named.html');
    const popup = await popupBeside(chromium, page);
    await expect(popup.getByRole('link', { name: /Gemeente Utrecht/ })).toBeVisible();
    await popup.getByText(say('popup.rulings')).click();
    return popup;
  },
  'somebody in the popup': async (room) => {
    const popup = await screen(room, `popup.html#${utrecht}`, { cache: longHeld() });
    await expect(popup.getByRole('heading', { level: 1, name: 'Gemeente Utrecht' })).toBeVisible();
    await popup
      .getByRole('button', { name: /^Bewaar “Onderhoud van brug 0”/ })
      .first()
      .click();
    await expect(popup.getByLabel(say('dossier.note'))).toBeVisible();
    return popup;
  },
  'the list of requests': (room) => screen(room, 'popup.html#requests'),
  'the side panel': async (room) => {
    const panel = await screen(room, `sidepanel.html#${utrecht}`, { cache: longHeld() });
    await expect(panel.getByRole('button', { name: say('panel.pin') })).toBeVisible();
    return panel;
  },
  'two beside each other': async (room) => {
    const panel = await screen(room, `sidepanel.html#${compareHash(utrecht, rotterdam)}`, { cache: longHeld() });
    await expect(panel.getByRole('columnheader', { name: 'Gemeente Rotterdam' })).toBeVisible();
    return panel;
  },
  'how open a body is': async (room) => {
    const panel = await screen(room, `sidepanel.html#openness=${utrecht}`, { cache: longHeld() });
    await expect(panel.getByText(say('openness.wholeGroup')).first()).toBeVisible();
    return panel;
  },
  'who is followed, and requests': async (room) => {
    const requests = [aRequest({ sentOn: '2026-01-05' }), aRequest({ id: 'nieuw', sentOn: null })];
    const panel = await screen(room, 'sidepanel.html#follows', { dossier: { follows: [aFollow()], requests } });
    await expect(panel.getByRole('button', { name: say('follow.seen') })).toBeVisible();
    return panel;
  },
  'a request under the Woo': async (room) => {
    const panel = await screen(room, `sidepanel.html#${utrecht}`, { cache: longHeld(), dossier: { requests: [aRequest()] } });
    await panel.getByText(say('wooRequest.title')).click();
    await panel.getByText(say('wooRequest.letter')).click();
    await expect(panel.getByRole('heading', { name: say('wooRequest.sentHere') })).toBeVisible();
    return panel;
  },
  'a timeline': async (room) => {
    const panel = await screen(room, `sidepanel.html#timeline=${utrecht}`, { cache: aFullCache(utrecht, 400) });
    await expect(panel.getByText(say('timeline.count.n', '400', '400'))).toBeVisible();
    await expect(panel.getByRole('img', { name: new RegExp(say('chart.number', 'Gemeente Utrecht')) })).toBeVisible();
    return panel;
  },
  'the dossier, with a record that its source changed since': async (room) => {
    const page = await screen(room, 'dossier.html', { cache: changedSince(), dossier: await kept() });
    await expect(page.getByRole('row').getByText(say('dossier.changed'))).toBeVisible();
    return page;
  },
  'the dossier, with that record open and all chosen': async (room) => {
    const page = await screen(room, 'dossier.html', { cache: changedSince(), dossier: await kept() });
    await page.getByRole('row', { name: /Onderhoud van bruggen/ }).click();
    await expect(page.getByText(say('dossier.sound'))).toBeVisible();
    await expect(page.getByText('nu € 912.500.')).toBeVisible();
    await page.getByRole('checkbox', { name: say('dossier.chooseAll', '3') }).check();
    return page;
  },
  'the dossier in pictures': async (room) => {
    const page = await screen(room, 'dossier.html', { dossier: await kept() });
    await page.getByRole('button', { name: say('chart.show') }).click();
    await expect(page.getByRole('img', { name: new RegExp(say('chart.keptPerEntity')) })).toBeVisible();
    return page;
  },
  'files out and in': async (room) => {
    const page = await screen(room, 'dossier.html', { dossier: await kept() });
    await page.getByRole('button', { name: say('dossier.files') }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    return page;
  },
  'the bin': async (room) => {
    const [save] = (await kept()).saves;
    const page = await screen(room, 'dossier.html', { dossier: { bin: [{ id: 'record', save, discardedAt: Date.now() }] } });
    await page.getByRole('button', { name: say('dossier.bin') }).click();
    await expect(page.getByRole('heading', { name: say('dossier.bin') })).toBeVisible();
    return page;
  },
  'an empty bin': async (room) => {
    const page = await screen(room, 'dossier.html');
    await page.getByRole('button', { name: say('dossier.bin') }).click();
    await expect(page.getByText(say('dossier.binEmpty'))).toBeVisible();
    return page;
  },
  'a list of names': async (room) => {
    const named = (typed: string, key: EntityKey) => ({
      typed,
      entity: { key, kind: 'government-body', name: `Gemeente ${typed}` },
      choices: [],
      state: 'asked',
    });
    const choice = (code: string, name: string) => ({ key: `government-body:${code}`, kind: 'government-body', name });
    const rows = [
      named('Utrecht', utrecht),
      named('Rotterdam', rotterdam),
      { typed: 'Wie is dit', entity: null, choices: [], state: 'waiting' },
      {
        typed: 'Groningen',
        entity: null,
        choices: [choice('gm0014', 'Gemeente Groningen'), choice('pv20', 'Provincie Groningen')],
        state: 'waiting',
      },
    ];
    const list = { id: 'l', name: 'Gemeenten', kinds: ['contract', 'algorithm'], rows, madeAt: 1, changedAt: 1 };
    const page = await screen(room, 'names.html', { cache: longHeld(), dossier: { lists: [list] } });
    await expect(page.getByRole('link', { name: 'Gemeente Utrecht' })).toBeVisible();
    await expect(page.getByRole('combobox', { name: say('names.whoIs', 'Groningen') })).toBeVisible();
    return page;
  },
  'the options, with everything folded open': async (room) => {
    const page = await screen(room, 'options.html', { dossier: { corrections: [aCorrection()] } });
    await page.setViewportSize({ width: 320, height: 640 });
    await expect(page.getByRole('heading', { level: 2 })).toHaveCount(7);
    await expect(page.getByText(`“${aCorrection().words}”`)).toBeVisible();
    await expect(page.getByRole('switch', { name: 'TenderNed', exact: true })).toBeVisible();
    for (const closed of await page.locator('summary').all()) await closed.click();
    await page.getByRole('button', { name: say('options.wipeEverything') }).click();
    await expect(page.getByRole('heading', { name: say('options.wipeSure') })).toBeFocused();
    return page;
  },
  'the welcome': (room) => screen(room, 'welcome.html'),
  'the sample article': (room) => screen(room, 'sample.html'),
  'a recount': async (room) => {
    const page = await screen(room, 'recount.html');
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: say('recount.choose') }).click(),
    ]);
    const lists = (red: number) => [{ list: 'Lijst Rood', votes: red }];
    const buffer = Buffer.from(anEmlCount({ lists: lists(3), blank: 0 }, { School: { lists: lists(1) }, Kerk: { lists: lists(2) } }));
    await chooser.setFiles({ name: 'telling.xml', mimeType: 'text/xml', buffer });
    await expect(page.getByText(say('recount.agrees'))).toBeVisible();
    return page;
  },
  'the card on a page': (room) => cardOf(room),
  'the card, while the reader says who it is': (room) =>
    cardOf(room, async (card) => {
      await card.choose(say('correction.start'));
      await card.says(say('correction.title', 'gemeente Utrecht'));
    }),
  'a pdf': async ({ chromium, page, pages }) => {
    pages.putFile(
      '/besluit.pdf',
      aPdf({ pages: [pdfLines(['Besluit', 'De gemeente Utrecht besluit tot openbaarmaking.'])] }),
      'application/pdf',
    );
    await page.goto(chromium.extensionPage(`pdf.html?of=${encodeURIComponent('http://stukken.test/besluit.pdf')}`));
    await expect(page.getByText('Besluit', { exact: true })).toBeVisible();
    return page;
  },
};

for (const [name, open] of Object.entries(screens))
  test(`${name}: for everybody`, async ({ chromium, page, pages }) => {
    const opened = await open({ chromium, page, pages });
    await isForEverybody(opened);
    if (opened !== page) await opened.close();
  });
