import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { allowEverywhere } from '../browser/allow-everywhere.ts';
import { chromeBuild } from '../browser/built-extension.ts';
import { type LaunchedChromium, launchChromium } from '../browser/launch-chromium.ts';
import { servePages } from '../browser/page-server.ts';
import { startTrace, type TraceEvent, wholeTasks } from '../scan/script-time.ts';
import { median, rounded, spreadOf } from './median.ts';
import { largePages } from './pages.ts';

const rounds = 15;
/** So long after its load event a page is watched: by then it has been read. Milliseconds. */
const settled = 1_500;
const largeSettled = 4_000;
/** What a first underline may take after the page has loaded. Milliseconds. */
const soon = 100;
/** In so many of them a page is changed, to see what we make of each. */
const frames = 60;

/**
 * What a visit to a page costs with us, an ordinary one and the two large ones, against the same browser with an extension whose script and style sheet are empty:
 * the time of the processor that the page's thread takes from the navigation until the page is settled, and while a word of it changes in each of sixty frames; the
 * memory of the page; and how long after its load event the first name is underlined.
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
    const large = largePages();
    for (const [name, html] of Object.entries({ ...ordinaryPages(), ...large })) {
      const isLarge = name in large;
      const path = `/${name.replaceAll(/\W+/g, '-')}.html`;
      pages.put(path, html);
      const spent: number[][] = [[], []];
      const held: number[][] = [[], []];
      const changed: number[][] = [[], []];
      const waited: number[] = [];
      for (let round = 0; round < rounds; round++) {
        for (const [number, chromium] of browsers.entries()) {
          const tab = await chromium.context.newPage();
          const address = `http://maat.test${path}?${round}`;
          const trace = await startTrace(chromium.cdp, [wholeTasks]);
          await tab.goto(address);
          await tab.waitForTimeout(isLarge ? largeSettled : settled);
          const events = await trace.stop();
          const thread = threadOf(events, address);
          spent[number]?.push(timeOf(events, thread));
          held[number]?.push(await memoryOf(tab));
          const changing = await startTrace(chromium.cdp, [wholeTasks]);
          await tab.evaluate(changeEachFrame, frames);
          changed[number]?.push(timeOf(await changing.stop(), thread));
          // Of the large ones one names nobody.
          if (number === 1 && !isLarge) {
            await tab.goto('about:blank');
            await tab.goto(`${address}again`, { waitUntil: 'commit' });
            waited.push(await tab.evaluate(untilUnderlined));
          }
          await tab.close();
        }
      }
      const [nothing = [], ours = []] = spent;
      const [without = [], withUs = []] = held;
      const [still = [], moved = []] = changed;
      ratios[`${name}, page's thread`] = rounded(median(ours) / median(nothing));
      ratios[`${name}, while it changes`] = rounded(median(moved) / median(still));
      ratios[`${name}, memory of the tab in MB`] = rounded((median(withUs) - median(without)) / 1e6);
      console.log(
        [
          `${name}: the page's thread ${spreadOf(ours)}, against ${spreadOf(nothing)}`,
          `${frames} times drawn anew ${rounded(median(moved))} against ${rounded(median(still))} ms`,
          `memory ${rounded((median(withUs) - median(without)) / 1e6)} MB more`,
        ].join('; '),
      );
      if (isLarge) continue;
      ratios[`${name}, first underline of ${soon} ms`] = rounded(median(waited) / soon);
      console.log(
        `${name}: first underline ${rounded(median(waited))} ms after load (${rounded(Math.min(...waited))}–${rounded(Math.max(...waited))})`,
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

/** A thread of a process of the browser. */
type Thread = Pick<TraceEvent, 'pid' | 'tid'>;

/** The one that read this address. */
function threadOf(events: readonly TraceEvent[], address: string): Thread {
  const parsed = events.find(({ name, args }) => name === 'ParseHTML' && args?.beginData?.url === address);
  if (!parsed) throw new Error(`${address} was not parsed`);
  return parsed;
}

/** The processor's time of all its tasks, in milliseconds. */
function timeOf(events: readonly TraceEvent[], thread: Thread): number {
  const tasks = events.filter(({ name, pid, tid }) => name === 'RunTask' && pid === thread.pid && tid === thread.tid);
  return tasks.reduce((sum, { tdur = 0 }) => sum + tdur / 1000, 0);
}

/** Runs in the page. Changes a word at its top in each of so many frames. */
function changeEachFrame(times: number): Promise<void> {
  return new Promise((done) => {
    const line = document.body.insertBefore(document.createElement('p'), document.body.firstChild);
    const change = (left: number): void => {
      line.textContent = `nog ${left}`;
      if (left === 0) done();
      else requestAnimationFrame(() => change(left - 1));
    };
    change(times);
  });
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
