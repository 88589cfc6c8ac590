import type { Page } from '@playwright/test';
import { allowEverywhere } from '../browser/allow-everywhere.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { servePages } from '../browser/page-server.ts';
import { tabStateOf } from '../browser/tabs.ts';
import { bareWalk } from './bare-walk.ts';
import { median, rounded } from './median.ts';
import { type PageRecipe, benchPage } from './pages.ts';

const recipes: Record<string, PageRecipe> = {
  'news, few names': { paragraphs: 400, names: 5 },
  'news, many names': { paragraphs: 400, names: 60 },
  'long, no names': { paragraphs: 6_000, names: 0 },
  'long, few names': { paragraphs: 6_000, names: 2 },
};
const rounds = 15;

/**
 * What reading a page costs, all slices together, as the content script itself reports it, against a bare walk over the same page in a browser without the
 * extension; interleaved, so that whatever else the machine does falls on both.
 */
export async function detect(): Promise<Record<string, number>> {
  const pages = await servePages();
  const [reading, bare] = await Promise.all([
    launchChromium({ pagesPort: pages.port }),
    launchChromium({ extension: null, pagesPort: pages.port }),
  ]);
  const ratios: Record<string, number> = {};
  try {
    await allowEverywhere(reading);
    const [page, plain] = [await reading.context.newPage(), await bare.context.newPage()];
    for (const [name, recipe] of Object.entries(recipes)) {
      const path = `/${name.replaceAll(/\W+/g, '-')}.html`;
      pages.put(path, benchPage(recipe));
      const spent: number[] = [];
      const walked: number[] = [];
      const slices: number[] = [];
      for (let round = 0; round < rounds; round++) {
        await page.goto(`http://maat.test${path}?${round}`);
        const read = await readingOf(page, () => tabStateOf(reading, page));
        spent.push(read.spentMs);
        slices.push(read.longestSliceMs);
        await plain.goto(`http://maat.test${path}?${round}`);
        walked.push((await plain.evaluate(bareWalk)).ms);
      }
      const ratio = rounded(median(spent) / median(walked));
      ratios[name] = ratio;
      console.log(
        `${name}: ${ratio} × a bare walk (${rounded(median(spent))} ms against ${rounded(median(walked))} ms; longest slice ${rounded(median(slices))} ms, at worst ${rounded(Math.max(...slices))} ms)`,
      );
    }
    return ratios;
  } finally {
    await Promise.all([reading.close(), bare.close(), pages.close()]);
  }
}

/** Waits until the page was read, and gives the reading of its one frame. */
async function readingOf(page: Page, state: () => ReturnType<typeof tabStateOf>) {
  for (let tries = 0; tries < 400; tries++) {
    const [read] = Object.values((await state())?.frames ?? {});
    if (read) return read;
    await page.waitForTimeout(50);
  }
  throw new Error(`${page.url()} was not read`);
}
