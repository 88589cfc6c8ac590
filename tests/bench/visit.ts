import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { allowEverywhere } from '../browser/allow-everywhere.ts';
import { chromeBuild } from '../browser/built-extension.ts';
import { type LaunchedChromium, launchChromium } from '../browser/launch-chromium.ts';
import { servePages } from '../browser/page-server.ts';
import { startTrace, type TraceEvent, wholeTasks } from '../scan/script-time.ts';
import { median, rounded } from './median.ts';

const rounds = 15;
/** So long after its load event a page is watched: by then it has been read. Milliseconds. */
const settled = 1_500;
/** What a first underline may take after the page has loaded. Milliseconds. */
const soon = 100;

/**
 * What a visit to an ordinary page costs with us, against the same browser with an extension whose script and style sheet are empty: the time of the processor that the page's thread takes from the
 * navigation until the page is settled, and the memory of the page afterwards; and how long after its load event the first name is underlined.
 */
export async function visit(): Promise<Record<string, number>> {
  const pages = await servePages();
  const folder = mkdtempSync(join(tmpdir(), 'open-kaart-nothing-'));
  const browsers: LaunchedChromium[] = [];
  const ratios: Record<string, number> = {};
  try {
    cpSync(chromeBuild, folder, { recursive: true });
    for (const file of ['page.js', 'page.css']) writeFileSync(join(folder, 'content-scripts', file), '');
    for (const extension of [folder, chromeBuild]) {
      const chromium = await launchChromium({ pagesPort: pages.port, extension });
      browsers.push(chromium);
      await allowEverywhere(chromium);
    }
    for (const [name, html] of Object.entries(ordinaryPages())) {
      const path = `/${name.replaceAll(/\W+/g, '-')}.html`;
      pages.put(path, html);
      const spent: number[][] = [[], []];
      const held: number[][] = [[], []];
      const waited: number[] = [];
      for (let round = 0; round < rounds; round++) {
        for (const [number, chromium] of browsers.entries()) {
          const tab = await chromium.context.newPage();
          const address = `http://maat.test${path}?${round}`;
          const trace = await startTrace(chromium.cdp, [wholeTasks]);
          await tab.goto(address);
          await tab.waitForTimeout(settled);
          spent[number]?.push(mainThread(await trace.stop(), address));
          held[number]?.push(await memoryOf(tab));
          if (number === 1) {
            await tab.goto('about:blank');
            await tab.goto(`${address}again`, { waitUntil: 'commit' });
            waited.push(await tab.evaluate(untilUnderlined));
          }
          await tab.close();
        }
      }
      const [nothing = [], ours = []] = spent;
      const [without = [], withUs = []] = held;
      ratios[`${name}, page's thread`] = rounded(median(ours) / median(nothing));
      ratios[`${name}, first underline of ${soon} ms`] = rounded(median(waited) / soon);
      ratios[`${name}, memory of the tab in MB`] = rounded((median(withUs) - median(without)) / 1e6);
      console.log(
        `${name}: the page's thread ${rounded(median(ours))} ms (${rounded(Math.min(...ours))}–${rounded(Math.max(...ours))}) against ${rounded(median(nothing))} ms (${rounded(Math.min(...nothing))}–${rounded(Math.max(...nothing))}); first underline ${rounded(median(waited))} ms after load (${rounded(Math.min(...waited))}–${rounded(Math.max(...waited))}); memory ${rounded((median(withUs) - median(without)) / 1e6)} MB more`,
      );
    }
    return ratios;
  } finally {
    await Promise.all([...browsers.map((browser) => browser.close()), pages.close()]);
    rmSync(folder, { recursive: true, force: true });
  }
}

/** An article of ours, and a long one of an encyclopedia where that lies beside the project. */
function ordinaryPages(): Record<string, string> {
  const ours = readFileSync(resolve(import.meta.dirname, '../pages/newspaper.html'), 'utf8');
  const path = resolve(import.meta.dirname, '../../../shared/pages/wikipedia_nl_NU.nl.html');
  return { 'a newspaper article': ours, ...(existsSync(path) && { 'an encyclopedia article': readFileSync(path, 'utf8') }) };
}

/** The processor's time of all tasks of the thread that read this address, in milliseconds. */
function mainThread(events: readonly TraceEvent[], address: string): number {
  const parsed = events.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === address);
  if (!parsed) throw new Error(`${address} was not parsed`);
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === parsed.pid && tid === parsed.tid);
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}

/** Bytes of objects and buffers of the page and of what runs in it, after what is of no use was thrown away. */
async function memoryOf(tab: Page): Promise<number> {
  const session = await tab.context().newCDPSession(tab);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize + backingStorageSize;
}

/** Runs in the page. Milliseconds from its load event until something is underlined, 0 when it was by then. */
function untilUnderlined(): Promise<number> {
  return new Promise((done, fail) => {
    const look = (): void => {
      const [visited] = performance.getEntriesByType('navigation');
      const loaded = visited instanceof PerformanceNavigationTiming ? visited.loadEventEnd : 0;
      if (CSS.highlights.size > 0 && loaded > 0) done(Math.max(0, performance.now() - loaded));
      else if (performance.now() > 30_000) fail(new Error('nothing was underlined'));
      else setTimeout(look, 4);
    };
    look();
  });
}
