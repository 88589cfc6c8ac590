import { allowEverywhere, allowSources } from '../browser/allow-everywhere.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { sources as shelf } from '../../lib/lookup/sources/index.ts';
import { startSources } from '../sources/server.ts';
import { median, rounded } from './median.ts';

/** Milliseconds that each source takes to answer, and within which the first records have to be there. */
const answer = 200;
const allowed = 350;
/** Nobody is asked about twice: the second time the cache would answer. None of them has anything in what is bundled. */
const bodies = ['gm0599', 'gm0518', 'gm0855', 'gm0014', 'gm0268', 'gm0758', 'gm0772', 'gm0193', 'gm0200'];

/** How many requests may be open at a host at the same time: the most that any source that asks it says of its manners. */
function mostAt(host: string): number {
  const asking = shelf.filter(({ hosts }) => hosts.includes(`https://${host}/*`));
  return Math.max(...asking.map(({ manners }) => manners?.parallel ?? 1));
}

/**
 * Opens bodies of which the cache holds nothing, with every source allowed and answering in 200 ms: how long until the first records of a source on the network
 * are on the screen, and how many requests were open at one host at the same time.
 */
export async function lookup(): Promise<Record<string, number>> {
  const sources = await startSources();
  const chromium = await launchChromium({ sourcesPort: sources.tlsPort });
  try {
    await allowEverywhere(chromium);
    await allowSources(chromium);
    const popup = await chromium.context.newPage();
    await popup.goto(chromium.extensionPage('popup.html'));
    await popup.waitForTimeout(1_000);
    const first: number[] = [];
    for (const body of bodies) {
      sources.reset();
      sources.setDelay(answer);
      // From choosing the name to the first record of a source that was asked; what is bundled names no such source.
      first.push(
        await popup.evaluate<number>(`new Promise((resolve) => {
          const begun = performance.now();
          location.hash = '#government-body:${body}';
          const asked = () => [...document.querySelectorAll('.record')].some((row) => !row.textContent.includes('meegeleverd'));
          const look = () => (asked() ? resolve(performance.now() - begun) : requestAnimationFrame(look));
          look();
        })`),
      );
      for (const host of new Set(sources.log.map((arrival) => arrival.host))) {
        const most = sources.mostAtOnce(host);
        if (most > mostAt(host)) throw new Error(`${most} requests at ${host} at the same time; ${mostAt(host)} were promised`);
      }
      await popup.evaluate(`location.hash = ''`);
      await popup.waitForTimeout(1_500);
    }
    const middle = median(first);
    console.log(
      `first records ${rounded(middle)} ms after choosing, at worst ${rounded(Math.max(...first))} ms, with sources that take ${answer} ms; at most ${allowed} ms is the aim`,
    );
    return { 'first records, against a source': rounded(middle / answer) };
  } finally {
    await chromium.close();
    await sources.close();
  }
}
