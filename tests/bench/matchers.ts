import type { Page } from '@playwright/test';
import { launchChromium } from '../browser/launch-chromium.ts';
import { servePages } from '../browser/page-server.ts';
import { bundled } from './bundle.ts';
import type { PageBench } from './in-page.ts';
import { median, rounded } from './median.ts';
import { largePages } from './pages.ts';
import { namesUpTo, syntheticIndex, syntheticNames } from './synthetic-names.ts';

const rounds = 15;
/** Of the text of the page, so that the slowest of them are done within a second. */
const mostCharacters = 400_000;
/** Those that can be made of so many names within half a minute. */
const rivals: Record<number, string[]> = {
  30_000: ['@monyone/aho-corasick', 'modern-ahocorasick', 'retrie'],
  200_000: ['modern-ahocorasick'],
};
/** For mark.js name by name: it goes through the page once for each, so that a part of them tells what all cost. */
const askedOneByOne = 20;
const forMark = 2_000;

declare global {
  var bench: PageBench;
}

/**
 * Our matcher against those that npm has, on the paragraphs of a page of 1.5 million characters, with the same names for each, those of today and firms that are none beside them;
 * against mark.js also what comes before and after: its walk and its marks, ours without either. Each finds names whatever their capitals; ours and retrie's
 * expression find them between the ends of words alone, while ahocorasick's find them within words too, which is less work. How many times as long each takes
 * as ours; and what the index weighs and takes to be ready.
 */
export async function matchers(): Promise<Record<string, number>> {
  const pages = await servePages();
  const chromium = await launchChromium({ extension: null, pagesPort: pages.port });
  const script = await bundled('in-page.ts');
  const { '1.5 million characters': law, '41,000 elements': manual } = largePages();
  pages.put('/tekst.html', law);
  pages.put('/boek.html', manual);
  const ratios: Record<string, number> = {};
  try {
    const page = await chromium.context.newPage();
    const visit = async (path: string): Promise<Page> => {
      await page.goto(`http://maat.test${path}`);
      await page.addScriptTag({ content: script });
      return page;
    };
    for (const count of [30_000, 200_000]) {
      const { bytes, texts } = await namesUpTo(count);
      pages.putFile(`/names-${count}.bin`, bytes, 'application/octet-stream');
      await visit('/tekst.html');
      const opened = [];
      for (let round = 0; round < rounds; round++) opened.push(await page.evaluate((path) => bench.open(path), `/names-${count}.bin`));
      const ready = median(opened.map(({ ms }) => ms));
      ratios[`index of ${count}, MB`] = rounded((opened[0]?.bytes ?? 0) / 1_000_000);
      console.log(`index of ${count} names: ${opened[0]?.bytes} bytes, ready within ${rounded(ready)} ms`);
      const { length, ms: took } = await page.evaluate(([asked, list, characters, times]) => bench.match(asked, list, characters, times), [
        rivals[count] ?? [],
        texts,
        mostCharacters,
        rounds,
      ] as const);
      const ours = median(took['ours'] ?? []);
      let fastest = Number.POSITIVE_INFINITY;
      for (const [name, ms] of Object.entries(took)) {
        console.log(
          `${count} names, ${name}: ${rounded((median(ms) * 1e6) / length)} ns a character (${rounded(median(ms) / ours)} × ours)`,
        );
        if (name !== 'ours') fastest = Math.min(fastest, median(ms) / ours);
      }
      ratios[`fastest of npm, ${count} names`] = rounded(fastest);
    }
    Object.assign(ratios, await markers(visit, pages.putFile));
    return ratios;
  } finally {
    await Promise.all([chromium.close(), pages.close()]);
  }
}

async function markers(visit: (path: string) => Promise<Page>, put: (path: string, bytes: Uint8Array, type: string) => void) {
  const names = syntheticNames(forMark);
  put('/names-mark.bin', syntheticIndex(names), 'application/octet-stream');
  const ours: number[] = [];
  const all: number[] = [];
  const each: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await visit('/boek.html');
    await page.evaluate(() => bench.open('/names-mark.bin'));
    ours.push(await page.evaluate(() => bench.walkAndDetect()));
    await visit('/boek.html');
    all.push((await page.evaluate((list) => bench.markAll(list), names)).ms);
    await visit('/boek.html');
    each.push((await page.evaluate((list) => bench.markEach(list), names.slice(0, askedOneByOne))).ms * (forMark / askedOneByOne));
  }
  const [walked, together, apart] = [median(ours), median(all), median(each)];
  console.log(
    `mark.js, ${forMark} names, 41,000 elements: one expression ${rounded(together)} ms, name by name about ${Math.round(apart)} ms (of ${askedOneByOne} names); ours ${rounded(walked)} ms`,
  );
  return { 'mark.js, one expression': rounded(together / walked), 'mark.js, name by name': Math.round(apart / walked) };
}
