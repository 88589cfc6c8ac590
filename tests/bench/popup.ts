import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { chromeBuild } from '../browser/built-extension.ts';
import { type LaunchedChromium, launchChromium } from '../browser/launch-chromium.ts';
import { put, rowsOf } from '../browser/database.ts';
import { servePages } from '../browser/page-server.ts';
import { openPopup } from '../browser/popup.ts';
import { aFullCache } from '../makers/full-cache.ts';
import { median, rounded } from './median.ts';

const rounds = 15;
const about = 'government-body:gm0344';
const howMany = 2_000;
/** Between two of them, in milliseconds: what comes after the first rows, what the worker does, and a window that closes, are not to fall on the next. */
const breath = 600;

interface Seen {
  /** Milliseconds from the start of the navigation until the first script ran. */
  begun: number;
  /** Milliseconds until it was in the page. */
  drawn: number;
  /** Until the frame with it was handed to the screen. */
  painted: number;
}

/** Script of a function: waits until something matches, and says how long after `begun` (on the page's own clock) that was. */
const untilSeen = `(sought, begun) => new Promise((resolve) => {
  const first = performance.now();
  const look = () => {
    if (!document.querySelector(sought)) return;
    watching.disconnect();
    const drawn = performance.now() - begun;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve({ begun: first, drawn, painted: performance.now() - begun });
      port2.postMessage(0);
    });
  };
  const watching = new MutationObserver(look);
  watching.observe(document, { childList: true, subtree: true });
  look();
})`;

/** The built extension with a stopwatch in front of the first script of its popup: the real popup is not a page that a script can be put into from outside. */
function withStopwatch(): string {
  const folder = mkdtempSync(join(tmpdir(), 'open-kaart-stopwatch-'));
  cpSync(chromeBuild, folder, { recursive: true });
  const first = join(folder, 'preload.js');
  writeFileSync(first, `window.seen = (${untilSeen})('.record', 0);\n${readFileSync(first, 'utf8')}`);
  return folder;
}

/** Opens a page of the extension in a tab, from the start of the navigation on. */
async function opening(page: Page, address: string): Promise<Seen> {
  await page.goto('about:blank');
  await page.goto(address);
  const seen = await page.evaluate<Seen>('seen');
  await page.waitForTimeout(breath);
  return seen;
}

/** The real popup, opened on the entity as a card's "Open" does, from the start of its navigation on. */
async function openingRealPopup(chromium: LaunchedChromium, page: Page): Promise<Seen> {
  const worker = await chromium.worker();
  await worker.evaluate(`chrome.action.setPopup({ popup: 'popup.html#${about}' })`);
  const popup = await openPopup(chromium, page);
  const seen = await popup.evaluate<Seen>('seen');
  await worker.evaluate(`chrome.action.setPopup({ popup: 'popup.html' })`);
  await popup.close();
  return seen;
}

/** In the real popup, which stands open on its list: from choosing the entity on. */
async function choosingInRealPopup(chromium: LaunchedChromium, page: Page): Promise<Seen> {
  const popup = await openPopup(chromium, page);
  await popup.until('document.querySelector("main")?.childElementCount');
  // A reader looks at the list first.
  await page.waitForTimeout(breath);
  const spent = await popup.evaluate<Seen>(`(() => {
    const begun = performance.now();
    location.hash = '#${about}';
    return (${untilSeen})('.record', begun);
  })()`);
  await popup.close();
  return spent;
}

/** "112 ms (98–160)" */
const spread = (ms: readonly number[]) => `${Math.round(median(ms))} ms (${Math.round(Math.min(...ms))}–${Math.round(Math.max(...ms))})`;

/** Time to the first rows of an entity of which the cache holds 2,000 records: opened on it, and chosen from the list; against opening a page of the extension that is plain HTML. */
export async function popup(): Promise<Record<string, number>> {
  const pages = await servePages();
  pages.put('/stil.html', '<!doctype html><title>Stil</title><p>Hier staat niets.');
  const extension = withStopwatch();
  const chromium = await launchChromium({ pagesPort: pages.port, extension });
  try {
    const page = await chromium.context.newPage();
    // The list makes the database and asks nobody; a visit to the entity then adds up what is in it, as the end of a lookup does.
    await page.goto(chromium.extensionPage('popup.html'));
    await page.waitForFunction(`indexedDB.databases().then((all) => all.some(({ name }) => name === 'cache'))`);
    await page.waitForTimeout(breath);
    await put(page, 'cache', aFullCache(about, howMany));
    await opening(page, chromium.extensionPage(`popup.html#${about}`));
    const addedUp = async () => (await rowsOf<{ look?: object }>(page, 'cache', 'firstLooks')).some(({ look }) => look !== undefined);
    for (let tries = 0; !(await addedUp()); tries++) {
      if (tries > 200) throw new Error('what is in the cache was not added up');
      await page.waitForTimeout(50);
    }

    await page.addInitScript(`if (location.pathname === '/sample.html') window.seen = (${untilSeen})('h1', 0)`);
    const direct: Seen[] = [];
    const bare: Seen[] = [];
    for (let round = 0; round < rounds; round++) {
      direct.push(await opening(page, chromium.extensionPage(`popup.html#${about}`)));
      bare.push(await opening(page, chromium.extensionPage('sample.html')));
    }
    await page.goto('http://maat.test/stil.html');
    const real: Seen[] = [];
    const chosen: Seen[] = [];
    for (let round = 0; round < rounds; round++) {
      real.push(await openingRealPopup(chromium, page));
      await page.waitForTimeout(breath);
      chosen.push(await choosingInRealPopup(chromium, page));
      await page.waitForTimeout(breath);
    }

    const plain = bare.map(({ drawn }) => drawn);
    console.log(`a page of the extension that is plain HTML, opened: ${spread(plain)}`);
    console.log(
      [
        `until the browser runs the first script of the popup, in a tab: ${spread(direct.map(({ begun }) => begun))}`,
        `from there to the first rows: ${spread(direct.map(({ begun, drawn }) => drawn - begun))}`,
      ].join('; '),
    );
    const ratios: Record<string, number> = {};
    for (const [what, seen] of Object.entries({ 'in a tab': direct, 'real popup, opening': real, 'real popup, choosing': chosen })) {
      const drawn = seen.map((each) => each.drawn);
      ratios[what] = rounded(median(drawn) / median(plain));
      console.log(
        `${howMany} records in the cache, ${what}: first rows in ${spread(drawn)}, painted in ${spread(seen.map(({ painted }) => painted))}; ${ratios[what]} × the plain page`,
      );
    }
    return ratios;
  } finally {
    await chromium.close();
    await pages.close();
    rmSync(extension, { recursive: true, force: true });
  }
}
