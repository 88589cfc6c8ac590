import type { Page } from '@playwright/test';
import { type LaunchedChromium, launchChromium } from '../browser/launch-chromium.ts';
import { put, rowsOf } from '../browser/database.ts';
import { servePages } from '../browser/page-server.ts';
import { openPopup } from '../browser/popup.ts';
import { aFullCache } from '../makers/full-cache.ts';
import { median, rounded } from './median.ts';

const rounds = 15;
const about = 'government-body:gm0344';
const howMany = 2_000;

interface Seen {
  /** Milliseconds from the start of the navigation until the browser began with the page, before any script of it. */
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

/** Opens a page of the extension, from the start of the navigation on. */
async function opening(page: Page, address: string): Promise<Seen> {
  await page.goto('about:blank');
  await page.goto(address);
  const seen = await page.evaluate<Seen>('seen');
  // What comes after the first rows, and what the worker does, is not to fall on the next.
  await page.waitForTimeout(400);
  return seen;
}

/** In the real popup, which stands open on its list: from choosing the entity on. */
async function inRealPopup(chromium: LaunchedChromium, page: Page): Promise<Seen> {
  const popup = await openPopup(chromium, page);
  await popup.until('document.querySelector("main")?.childElementCount');
  // A reader looks at the list first.
  await page.waitForTimeout(500);
  const spent = await popup.evaluate<Seen>(`(() => {
    const begun = performance.now();
    location.hash = '#${about}';
    return (${untilSeen})('.record', begun);
  })()`);
  await page.waitForTimeout(400);
  await popup.close();
  return spent;
}

/** "112 ms (98–160)" */
const spread = (ms: readonly number[]) => `${Math.round(median(ms))} ms (${Math.round(Math.min(...ms))}–${Math.round(Math.max(...ms))})`;

/** Time to the first rows of an entity of which the cache holds 2,000 records: opened on it, and chosen from the list; against opening a page of the extension that is plain HTML. */
export async function popup(): Promise<Record<string, number>> {
  const pages = await servePages();
  pages.put('/stil.html', '<!doctype html><title>Stil</title><p>Hier staat niets.');
  const chromium = await launchChromium({ pagesPort: pages.port });
  try {
    const page = await chromium.context.newPage();
    // The first visit makes the database; the next one adds up what is in it, as the end of a lookup does.
    await page.goto(chromium.extensionPage(`popup.html#${about}`));
    await page.waitForSelector('h1');
    await page.waitForTimeout(1_000);
    await put(page, 'cache', aFullCache(about, howMany));
    await page.reload();
    const addedUp = async () => (await rowsOf<{ tally?: object }>(page, 'cache', 'tallies')).some(({ tally }) => tally !== undefined);
    for (let tries = 0; !(await addedUp()); tries++) {
      if (tries > 200) throw new Error('what is in the cache was not added up');
      await page.waitForTimeout(50);
    }

    await page.addInitScript(`window.seen = (${untilSeen})(location.pathname === '/sample.html' ? 'h1' : '.record', 0)`);
    const direct: Seen[] = [];
    const bare: Seen[] = [];
    for (let round = 0; round < rounds; round++) {
      direct.push(await opening(page, chromium.extensionPage(`popup.html#${about}`)));
      bare.push(await opening(page, chromium.extensionPage('sample.html')));
    }
    await page.goto('http://maat.test/stil.html');
    const real: Seen[] = [];
    for (let round = 0; round < rounds; round++) real.push(await inRealPopup(chromium, page));

    const plain = bare.map(({ drawn }) => drawn);
    console.log(`a page of the extension that is plain HTML, opened: ${spread(plain)}`);
    console.log(
      `until the browser begins with the page of the popup: ${spread(direct.map(({ begun }) => begun))}; from there to the first rows: ${spread(direct.map(({ begun, drawn }) => drawn - begun))}`,
    );
    const ratios: Record<string, number> = {};
    for (const [what, seen] of Object.entries({ opening: direct, 'real popup, choosing': real })) {
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
  }
}
