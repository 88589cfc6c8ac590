import type { Page } from '@playwright/test';
import { allowEverywhere } from '../browser/allow-everywhere.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { servePages } from '../browser/page-server.ts';
import { tabStateOf } from '../browser/tabs.ts';
import { median, rounded } from './median.ts';
import { type PageRecipe, benchPage } from './pages.ts';

const recipes: Record<string, PageRecipe> = {
  'news, few names': { paragraphs: 400, names: 5 },
  'news, many names': { paragraphs: 400, names: 60 },
  'long, no names': { paragraphs: 6_000, names: 0 },
  'long, few names': { paragraphs: 6_000, names: 2 },
};
const rounds = 15;

/** The least that anything which reads a page must do: visit each text node, once, in a page that nobody visited before. Milliseconds. */
const bareWalk = (page: Page) =>
  page.evaluate(() => {
    const begun = performance.now();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let length = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.nodeValue?.length ?? 0;
    return { ms: performance.now() - begun, length };
  });

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
        walked.push((await bareWalk(plain)).ms);
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
