import type { CDPSession } from '@playwright/test';
import { resolve } from 'node:path';
import { z } from 'zod/mini';
import { openNameIndex } from '../../lib/detect/name-index.ts';
import { packNames } from '../../lib/registers/pack.ts';
import { readSnapshots } from '../../lib/registers/snapshots.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { servePages } from '../browser/page-server.ts';
import { bareWalk } from './bare-walk.ts';
import { bundled } from './bundle.ts';
import { median, rounded } from './median.ts';
import { largePages } from './pages.ts';
import { syntheticNames, syntheticSuppliers } from './synthetic-names.ts';

const rounds = 15;
const totals = [0, 30_000, 200_000];

const Walked = z.object({ ms: z.number() });
const Read = z.object({ ms: z.number(), identifyMs: z.number(), characters: z.number(), sightings: z.number() });

/**
 * What reading a page costs, walk and detect and identify, against a bare walk over it, each time on a page that was just loaded and in a world of its own, as a content
 * script has it: nothing is known of the page, nothing of the code is compiled. In turn, so that whatever else the machine does falls on all. With the names of today, and with
 * firms that are none beside them.
 */
export async function detect(): Promise<Record<string, number>> {
  const pages = await servePages();
  const chromium = await launchChromium({ extension: null, pagesPort: pages.port });
  const ratios: Record<string, number> = {};
  try {
    const script = await bundled('read-page.ts');
    const indexes = await Promise.all(totals.map(namesUpTo));
    for (const [number, { bytes }] of indexes.entries()) pages.putFile(`/names-${number}.bin`, bytes, 'application/octet-stream');
    const page = await chromium.context.newPage();
    const cdp = await chromium.context.newCDPSession(page);
    for (const [name, html] of Object.entries(largePages())) {
      const path = `/${name.replaceAll(/\W+/g, '-')}.html`;
      pages.put(path, html);
      const walked: number[] = [];
      const read = indexes.map((): z.infer<typeof Read>[] => []);
      for (let round = 0; round < rounds; round++) {
        const visit = async () => {
          await page.goto('about:blank');
          await page.goto(`http://maat.test${path}`);
          return anotherWorld(cdp);
        };
        walked.push(Walked.parse(await (await visit())(`(${String(bareWalk)})()`)).ms);
        for (const [number, each] of read.entries()) {
          const run = await visit();
          await run(script);
          await run(`reading.open('/names-${number}.bin')`);
          each.push(Read.parse(await run('reading.read()')));
        }
      }
      for (const [number, each] of read.entries()) {
        const ms = each.map((one) => one.ms);
        const ratio = rounded(median(ms) / median(walked));
        ratios[`${name}, ${indexes[number]?.names} names`] = ratio;
        console.log(
          `${name} (${each[0]?.characters} characters, ${each[0]?.sightings} sightings), ${indexes[number]?.names} names: ${ratio} × a bare walk (${rounded(median(ms))} ms, ${rounded(Math.min(...ms))}–${rounded(Math.max(...ms))}, of which identify ${rounded(median(each.map((one) => one.identifyMs)))}; against ${rounded(median(walked))} ms, ${rounded(Math.min(...walked))}–${rounded(Math.max(...walked))})`,
        );
      }
    }
    return ratios;
  } finally {
    await Promise.all([chromium.close(), pages.close()]);
  }
}

/** The index of the bundled registers, with so many firms of our own making beside them that it has this many names. */
async function namesUpTo(total: number): Promise<{ bytes: Uint8Array<ArrayBuffer>; names: number }> {
  const register = await readSnapshots(resolve(import.meta.dirname, '../../assets/registers'));
  const { names } = openNameIndex(packNames(register).buffer);
  const made = syntheticSuppliers(syntheticNames(Math.max(0, total - names)));
  const bytes = packNames({ ...register, suppliers: [...register.suppliers, ...made] });
  return { bytes, names: openNameIndex(bytes.buffer).names };
}

/** A world of its own in the page that is open, as a content script has it: gives what an expression there comes to. */
async function anotherWorld(cdp: CDPSession): Promise<(expression: string) => Promise<unknown>> {
  const { frameTree } = await cdp.send('Page.getFrameTree');
  const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
  return async (expression) => {
    const { result, exceptionDetails } = await cdp.send('Runtime.evaluate', {
      expression,
      contextId,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}
