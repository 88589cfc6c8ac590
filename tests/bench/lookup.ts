import type { Page } from '@playwright/test';
import type { Asking } from '../../lib/asking.ts';
import { sources as shelf } from '../../lib/lookup/sources/index.ts';
import type { RecordRow } from '../../lib/remember/cache.ts';
import { allowEverywhere, allowSources } from '../browser/allow-everywhere.ts';
import { rowsOf } from '../browser/database.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { workerStopper } from '../browser/stop-worker.ts';
import { bodies } from '../sources/bodies.ts';
import { type Sources, startSources } from '../sources/server.ts';
import { median, rounded } from './median.ts';

/** Milliseconds that each source takes to answer, and within which the first records have to be there. */
const answer = 200;
const allowed = 350;
/** Nobody is asked about twice: the second time the cache would answer. */
const known = bodies.map(([code]) => code);
/** The first is opened before the clock starts, when registers and lists are read. */
const whileAwake = known.slice(0, 8);
/** The same with a worker that the browser stopped, and that starts by the question. */
const afterRest = known.slice(8, 13);
/** The same, and the pointer comes over the name so long before it is clicked, milliseconds. */
const pointedAt = known.slice(13, 18);
const hover = 150;
const replacing = new Set(['algorithm-register', 'verkiezingsuitslagen']);

/** How many requests may be open at a host at the same time: the most that any source that asks it says of its manners. */
function mostAt(host: string): number {
  const asking = shelf.filter(({ hosts }) => hosts.includes(`https://${host}/*`));
  return Math.max(...asking.map(({ manners }) => manners?.parallel ?? 1));
}

interface Opened {
  /** Milliseconds from choosing the name to its first record, whoever gave it; and to the first that a source on the network gave. */
  any: number;
  asked: number;
}

/**
 * Opens a body in the popup and notes when each record first stands there; then waits until every source has said what it has.
 * @param hover milliseconds between the pointer coming to its name and the click; 0 for no pointer
 */
async function open(popup: Page, body: string, hover: number, onShown: () => void): Promise<Opened> {
  const about = `government-body:${body}`;
  const { begun, shown } = await popup.evaluate<{ begun: number; shown: [string, number][] }>(`new Promise(async (resolve) => {
    const shown = new Map();
    const link = document.createElement('a');
    link.href = '#${about}';
    document.body.append(link);
    if (${hover} > 0) {
      link.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
      await new Promise((done) => setTimeout(done, ${hover}));
    }
    const begun = Date.now();
    link.click();
    link.remove();
    const look = () => {
      const now = Date.now() - begun;
      for (const { href } of document.querySelectorAll('.record h3 a')) if (!shown.has(href)) shown.set(href, now);
      if (now > 2000) resolve({ begun, shown: [...shown] });
      else requestAnimationFrame(look);
    };
    look();
  })`);
  // The rest may come as fast as it can.
  onShown();
  await untilAnswered(popup, about);
  const at = new Map(shown);
  const records = (await rowsOf<RecordRow>(popup, 'cache', 'records')).filter(({ entity }) => entity === about);
  const when = (row: RecordRow): number => at.get(row.record.url) ?? Number.POSITIVE_INFINITY;
  // What is bundled has the day of its snapshot; two sources replace it by what they say themselves, in the same place.
  const fresh = records.filter(({ source, record }) => !replacing.has(source) && Date.parse(record.retrievedAt) >= begun);
  return { any: Math.min(...records.map(when)), asked: Math.min(...fresh.map(when)) };
}

async function untilAnswered(popup: Page, about: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const rows = (await rowsOf<Asking>(popup, 'cache', 'askings')).filter((row) => row.about === about);
    if (rows.length > 0 && rows.every(({ state }) => state !== 'asking')) return;
    await popup.waitForTimeout(200);
  }
  throw new Error(`not every source answered about ${about}`);
}

/** The most requests that were open at one host at the same time, checked against what is promised. */
function checkManners(sources: Sources): number {
  const hosts = [...new Set(sources.log.map(({ host }) => host))];
  for (const host of hosts)
    if (sources.mostAtOnce(host) > mostAt(host))
      throw new Error(`${sources.mostAtOnce(host)} requests at ${host} at the same time; ${mostAt(host)} were promised`);
  return Math.max(...hosts.map((host) => sources.mostAtOnce(host)));
}

/**
 * Opens bodies of which the cache holds nothing, with every source allowed and answering in 200 ms: how long until the first records of a source on the network
 * are on the screen, and how many requests were open at one host at the same time.
 */
export async function lookup(): Promise<Record<string, number>> {
  const sources = await startSources();
  const chromium = await launchChromium({ sourcesPort: sources.tlsPort });
  let most = 0;
  const openAll = async (popup: Page, keys: readonly string[], before?: () => Promise<void>, pointing = 0): Promise<Opened[]> => {
    const all: Opened[] = [];
    for (const body of keys) {
      await before?.();
      sources.reset();
      sources.setDelay(answer);
      all.push(await open(popup, body, pointing, () => sources.setDelay(0)));
      most = Math.max(most, checkManners(sources));
      await popup.evaluate(`location.hash = ''`);
      await popup.waitForTimeout(500);
    }
    return all;
  };
  try {
    await allowEverywhere(chromium);
    await allowSources(chromium);
    // Its tab stays: one that is closed wakes the worker, and then it starts before it is asked anything.
    const worker = await workerStopper(chromium);
    const popup = await chromium.context.newPage();
    await popup.goto(chromium.extensionPage('popup.html'));
    await popup.waitForTimeout(1_000);
    const [, ...awake] = await openAll(popup, whileAwake);
    const rest = async (): Promise<void> => {
      await worker.stop();
      await popup.waitForTimeout(500);
    };
    const rested = await openAll(popup, afterRest, rest);
    const pointed = await openAll(popup, pointedAt, rest, hover);
    const first = awake.map(({ asked }) => asked).toSorted((one, other) => one - other);
    const middle = median(first);
    const quarter = (nth: number): number | undefined => first[Math.floor((first.length * nth) / 4)];
    console.log(
      [
        `first records of a source that is asked ${rounded(middle)} ms after choosing`,
        ` (the middle half ${quarter(1)}–${quarter(3)} ms, at worst ${first.at(-1)} ms)`,
        `, with sources that take ${answer} ms; at most ${allowed} ms is the aim`,
      ].join(''),
    );
    console.log(`first records of all, bundled ones among them: ${rounded(median(awake.map(({ any }) => any)))} ms`);
    console.log(
      `the same when the worker has to start: ${rounded(median(rested.map(({ asked }) => asked)))} ms, and ${rounded(median(rested.map(({ any }) => any)))} ms`,
    );
    console.log(
      `the same when the pointer came to the name ${hover} ms before: ${rounded(median(pointed.map(({ asked }) => asked)))} ms, and ${rounded(median(pointed.map(({ any }) => any)))} ms`,
    );
    console.log(`at most ${most} requests open at one host at the same time, nowhere more than its source's manners say`);
    return { 'first records, against a source': rounded(middle / answer), 'most at one host': most };
  } finally {
    await chromium.close();
    await sources.close();
  }
}
