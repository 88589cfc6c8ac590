import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Reading } from '../../lib/reading.ts';
import { allowEverywhere } from '../browser/allow-everywhere.ts';
import { chromeBuild } from '../browser/built-extension.ts';
import { type LaunchedChromium, launchChromium } from '../browser/launch-chromium.ts';
import { servePages } from '../browser/page-server.ts';
import { tabStateOf } from '../browser/tabs.ts';
import { longestScriptTask, scriptTime, startTrace } from '../scan/script-time.ts';
import { bareWalk } from './bare-walk.ts';
import { median, rounded, spreadOf } from './median.ts';
import { largePages } from './pages.ts';
import { syntheticIndex, syntheticNames } from './synthetic-names.ts';

const rounds = 15;
/** Names of firms that are none. */
const manyNames = 200_000;

/**
 * What our script costs a page (made ready, walk, detect, identify, underline), in the processor's time of the page's thread, against a cold bare walk over the same page in a
 * browser without the extension; interleaved, so that whatever else the machine does falls on all. With the names of today, and with 200,000.
 */
export async function large(): Promise<Record<string, number>> {
  const pages = await servePages();
  const folder = mkdtempSync(join(tmpdir(), 'open-kaart-many-names-'));
  const browsers: LaunchedChromium[] = [];
  const launch = async (extension?: string | null): Promise<Page> => {
    const chromium = await launchChromium({ pagesPort: pages.port, ...(extension !== undefined && { extension }) });
    browsers.push(chromium);
    if (extension !== null) await allowEverywhere(chromium);
    return chromium.context.newPage();
  };
  const ratios: Record<string, number> = {};
  try {
    cpSync(chromeBuild, folder, { recursive: true });
    writeFileSync(join(folder, 'registers/names.bin'), syntheticIndex(syntheticNames(manyNames)));
    const [bare, today, many] = [await launch(null), await launch(), await launch(folder)];
    for (const [name, html] of Object.entries(largePages())) {
      const path = `/${name.replaceAll(/\W+/g, '-')}.html`;
      pages.put(path, html);
      const walked: number[] = [];
      const spent: Record<string, number[]> = { [name]: [], [`${name}, ${manyNames} names`]: [] };
      const longest: number[] = [];
      for (let round = 0; round < rounds; round++) {
        const address = `http://maat.test${path}?${round}`;
        await bare.goto(address);
        walked.push((await bare.evaluate(bareWalk)).ms);
        for (const [number, page] of [today, many].entries()) {
          const chromium = browsers[number + 1];
          if (!chromium) continue;
          // Nothing is known of the page before.
          await page.goto('about:blank');
          const trace = await startTrace(chromium.cdp);
          await page.goto(address);
          await readingOf(page, () => tabStateOf(chromium, page));
          const events = await trace.stop();
          Object.values(spent)[number]?.push(scriptTime(events, chromium.extensionId));
          if (number === 0) longest.push(longestScriptTask(events, chromium.extensionId));
        }
      }
      for (const [what, ms] of Object.entries(spent)) {
        const ratio = rounded(median(ms) / median(walked));
        ratios[what] = ratio;
        console.log(`${what}: ${ratio} × a bare walk (${spreadOf(ms)}, against ${spreadOf(walked)})`);
      }
      ratios[`${name}, longest task of 50 ms`] = rounded(median(longest) / 50);
      console.log(`${name}: longest task ${rounded(median(longest))} ms, at worst ${rounded(Math.max(...longest))} ms`);
    }
    return ratios;
  } finally {
    await Promise.all([...browsers.map((browser) => browser.close()), pages.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Waits until the page was read, and gives the reading of its one frame. */
export async function readingOf(page: Page, state: () => ReturnType<typeof tabStateOf>): Promise<Reading> {
  for (let tries = 0; tries < 1_200; tries++) {
    const [read] = Object.values((await state())?.frames ?? {});
    if (read) return read;
    await page.waitForTimeout(50);
  }
  throw new Error(`${page.url()} was not read`);
}
