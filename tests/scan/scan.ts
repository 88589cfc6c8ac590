/**
 * `npm run scan -- FILE.html|URL …`: opens each page in headless Chromium with the built extension reading everywhere, and prints one line of JSON
 * per page: what was marked and why, requests that the extension let out (there should be none), and how long at most it held the page's thread. Builds when
 * there is no build. A page under an address is fetched once, without cookies, and shown from this machine. Exit code 1 when a page fails.
 */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build } from 'wxt';
import { kindOf } from '../../lib/entity.ts';
import type { Sighting } from '../../lib/mention.ts';
import type { TabState } from '../../lib/reading.ts';
import { allowEverywhere } from '../browser/allow-everywhere.ts';
import { chromeBuild } from '../browser/built-extension.ts';
import { type LaunchedChromium, launchChromium } from '../browser/launch-chromium.ts';
import { type PageServer, servePages } from '../browser/page-server.ts';
import { tabOf, tabStateOf } from '../browser/tabs.ts';
import { say } from '../e2e/words.ts';
import { contentOf } from './content.ts';
import { longestScriptTask, startTrace } from './script-time.ts';

const root = resolve(import.meta.dirname, '../..');
/** A page that never reports is given up; a guard against hanging, not a measure. Milliseconds. */
const patience = 90_000;
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

interface Line {
  page: string;
  sightings: { surface: string; kind: string; name: string; key: string; confidence: number; why: string }[];
  requests: number;
  longestTaskMs: number;
  detectMs: number;
  characters: number;
  stoppedEarly: boolean;
  silence?: string;
}

/** Asks the content script of each frame for all that it marked, as only the extension can. */
async function sightingsIn(chromium: LaunchedChromium, tabId: number, state: TabState): Promise<Sighting[]> {
  const screen = await chromium.context.newPage();
  try {
    await screen.goto(chromium.extensionPage('popup.html'));
    const all: Sighting[] = [];
    for (const frameId of Object.keys(state.frames).map(Number)) {
      const message = JSON.stringify({ id: 1, type: 'listSightings', timestamp: 0 });
      const found: Sighting[] = await screen.evaluate(
        `chrome.tabs.sendMessage(${tabId}, ${message}, { frameId: ${frameId} }).then(({ res, err }) => { if (err) throw new Error(JSON.stringify(err)); return res; })`,
      );
      all.push(...found);
    }
    return all;
  } finally {
    await screen.close();
  }
}

async function scanPage(chromium: LaunchedChromium, pages: PageServer, page: string, number: number): Promise<Line> {
  const path = `/scan-${number}.html`;
  pages.put(path, await contentOf(page));
  const tab = await chromium.context.newPage();
  let requests = 0;
  try {
    // What our script in the page asks for names our script as who began it; what the worker asks for is the worker's.
    const network = await chromium.context.newCDPSession(tab);
    await network.send('Network.enable');
    network.on('Network.requestWillBeSent', ({ request, initiator }) => {
      const ours = initiator.stack?.callFrames.some(({ url }) => url.startsWith(`chrome-extension://${chromium.extensionId}/`));
      if (ours && /^https?:/.test(request.url)) requests++;
    });
    const count = (request: { serviceWorker(): unknown; url(): string }) => {
      if (request.serviceWorker() !== null && /^https?:/.test(request.url())) requests++;
    };
    chromium.context.on('request', count);
    const trace = await startTrace(chromium.cdp);
    await tab.goto(`${pages.origin}${path}`, { waitUntil: 'load', timeout: patience });
    let state = await tabStateOf(chromium, tab);
    for (const end = Date.now() + patience; !state?.frames[0] && !state?.silence; state = await tabStateOf(chromium, tab)) {
      if (Date.now() > end) throw new Error(`${page}: the extension never said that it read this page`);
      await pause(100);
    }
    const events = await trace.stop();
    const sightings = await sightingsIn(chromium, await tabOf(chromium, tab), state);
    chromium.context.off('request', count);
    const readings = Object.values(state.frames);
    const sum = (of: (reading: (typeof readings)[number]) => number) => readings.reduce((total, reading) => total + of(reading), 0);
    return {
      page,
      sightings: sightings.map(({ surface, entity, name, confidence, reason }) => ({
        surface,
        kind: kindOf(entity),
        name,
        key: entity,
        confidence,
        why: say(`why.${reason.rule}`, reason.cue ?? ''),
      })),
      requests,
      longestTaskMs: Math.round(longestScriptTask(events, chromium.extensionId) * 10) / 10,
      detectMs: Math.round(sum(({ spentMs }) => spentMs) * 10) / 10,
      characters: sum(({ characters }) => characters),
      stoppedEarly: readings.some(({ stoppedEarly }) => stoppedEarly),
      ...(state.silence && { silence: state.silence }),
    };
  } finally {
    await tab.close();
  }
}

async function scan(given: string[]): Promise<void> {
  if (given.length === 0 || given.some((each) => each.startsWith('-'))) throw new Error('Which page? npm run scan -- FILE.html|URL …');
  if (!existsSync(join(chromeBuild, 'manifest.json'))) await build({ root, browser: 'chrome' });
  const pages = await servePages();
  let chromium: LaunchedChromium | undefined;
  try {
    chromium = await launchChromium({ pagesPort: pages.port });
    await allowEverywhere(chromium);
    for (const [number, page] of given.entries())
      try {
        console.log(JSON.stringify(await scanPage(chromium, pages, page, number)));
      } catch (error) {
        console.log(JSON.stringify({ page, error: error instanceof Error ? error.message : String(error) }));
        process.exitCode = 1;
      }
  } finally {
    await chromium?.close();
    await pages.close();
  }
}

scan(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
