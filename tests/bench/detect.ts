import type { Page } from '@playwright/test';
import { z } from 'zod/mini';
import { launchChromium } from '../browser/launch-chromium.ts';
import { servePages } from '../browser/page-server.ts';
import { bareWalk } from './bare-walk.ts';
import { bundled } from './bundle.ts';
import { median, rounded, spreadOf } from './median.ts';
import { largePages } from './pages.ts';
import { namesUpTo } from './synthetic-names.ts';

const rounds = 15;
const totals = [0, 30_000, 200_000];

const Walked = z.object({ ms: z.number() });
const Texts = z.object({ ms: z.number(), texts: z.array(z.string()) });
const Places = z.object({ ms: z.number(), places: z.array(z.number()) });
const Counted = z.object({ ms: z.number(), value: z.array(z.number()) });
const Identified = z.object({ ms: z.number(), value: z.number() });

/** Calls a function of what runs there, with these. */
type World = (name: string, ...given: unknown[]) => Promise<unknown>;

/**
 * What reading a page costs, walk and detect and identify, against a bare walk over it. The walks go over a page that was just loaded, in a world of its own, as a content script
 * has it: nothing is known of the page, nothing of the code is compiled. Names are looked for where the extension does that: in a place that stays from page to page, as the background
 * does while somebody reads on; and, to see what that makes out, in one that was just started. In turn, so that whatever else the machine does falls on all. With the names of today, and
 * with firms that are none beside them.
 */
export async function detect(): Promise<Record<string, number>> {
  const pages = await servePages();
  const chromium = await launchChromium({ extension: null, pagesPort: pages.port });
  const ratios: Record<string, number> = {};
  try {
    const script = await bundled('read-page.ts');
    const indexes = await Promise.all(totals.map(namesUpTo));
    for (const [number, { bytes }] of indexes.entries()) pages.putFile(`/names-${number}.bin`, bytes, 'application/octet-stream');
    pages.put('/background.html', '<!doctype html><title>Background</title>');
    const page = await chromium.context.newPage();
    const background = async (number: number): Promise<{ at: Page; world: World }> => {
      const at = await chromium.context.newPage();
      await at.goto('http://maat.test/background.html');
      const world = await anotherWorld(at, script);
      await world('reading.open', `/names-${number}.bin`);
      return { at, world };
    };
    const staying = await Promise.all(indexes.map(async (_, number) => (await background(number)).world));
    await page.bringToFront();
    for (const [name, html] of Object.entries(largePages())) {
      const path = `/${name.replaceAll(/\W+/g, '-')}.html`;
      pages.put(path, html);
      const visit = async (code: string): Promise<World> => {
        await page.goto('about:blank');
        await page.goto(`http://maat.test${path}`);
        return anotherWorld(page, code);
      };
      const walked: number[] = [];
      const spent = new Map<string, Spent[]>();
      for (let round = 0; round <= rounds; round++) {
        const bare = Walked.parse(await (await visit(`globalThis.bareWalk = ${String(bareWalk)}`))('bareWalk')).ms;
        const costs = new Map<string, Spent>();
        for (const [number, world] of staying.entries())
          costs.set(`${name}, ${indexes[number]?.names} names`, await readIn(await visit(script), world));
        const started = await background(0);
        await page.bringToFront();
        costs.set(`${name}, ${indexes[0]?.names} names, background just started`, await readIn(await visit(script), started.world));
        await started.at.close();
        // The first time in a place that stays is not what it will be.
        if (round === 0) continue;
        walked.push(bare);
        for (const [what, cost] of costs) spent.set(what, [...(spent.get(what) ?? []), cost]);
      }
      for (const [what, each] of spent) {
        const all = each.map(({ walk, sort, count, identify }) => walk + sort + count + identify);
        const part = (of: (one: Spent) => number) => rounded(median(each.map(of)));
        const [walk, found] = [part((one) => one.walk), part((one) => one.count)];
        const parts = `walk ${walk}, detect ${found}, what is shown ${part(({ sort }) => sort)}, identify ${part(({ identify }) => identify)}`;
        ratios[what] = rounded(median(all) / median(walked));
        console.log(
          `${what}: ${ratios[what]} × a bare walk (${spreadOf(all)}: ${parts}; against ${spreadOf(walked)}; ${each[0]?.sightings} sightings)`,
        );
      }
    }
    return ratios;
  } finally {
    await Promise.all([chromium.close(), pages.close()]);
  }
}

/** Milliseconds of each step, and how many names were found. */
interface Spent {
  walk: number;
  count: number;
  sort: number;
  identify: number;
  sightings: number;
}

/** Reads a page as the extension does: the page walks, the background looks for names; then it forgets them, so that the next time nothing is known. */
async function readIn(page: World, background: World): Promise<Spent> {
  const walk = Texts.parse(await page('reading.walk'));
  const count = Counted.parse(await background('reading.count', walk.texts));
  const sort = Places.parse(await page('reading.sort', count.value));
  const identify = Identified.parse(await background('reading.identify', sort.places, { host: 'maat.test', language: 'nl' }));
  await background('reading.forget');
  return { walk: walk.ms, count: count.ms, sort: sort.ms, identify: identify.ms, sightings: identify.value };
}

/** A world of its own in a page that is open, as a content script has it, in which this code was run. */
async function anotherWorld(page: Page, code: string): Promise<World> {
  const cdp = await page.context().newCDPSession(page);
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
  const call = async (functionDeclaration: string, given: unknown[]): Promise<unknown> => {
    const { result, exceptionDetails } = await cdp.send('Runtime.callFunctionOn', {
      functionDeclaration,
      executionContextId,
      arguments: given.map((value) => ({ value })),
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await cdp.send('Runtime.evaluate', { expression: code, contextId: executionContextId });
  return (name, ...given) => call(`(...given) => ${name}(...given)`, given);
}
