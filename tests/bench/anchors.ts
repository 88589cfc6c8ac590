import { type Anchor, type Finding } from '../../lib/anchor.ts';
import { describeQuote } from '../../lib/collect/anchor/describe-quote.ts';
import { normalizeSpace } from '../../lib/collect/anchor/normalize-space.ts';
import { allowEverywhere } from '../browser/allow-everywhere.ts';
import { type LaunchedChromium, launchChromium } from '../browser/launch-chromium.ts';
import { servePages } from '../browser/page-server.ts';
import { tabOf, tabStateOf } from '../browser/tabs.ts';
import { bareWalk } from './bare-walk.ts';
import { median, rounded } from './median.ts';
import { benchPage } from './pages.ts';

const kept = 20;
const rounds = 7;

/** About 1.5 million characters. */
const page = benchPage({ paragraphs: 11_000, names: 5 });
const bodyOf = (html: string) => html.slice(html.indexOf('<main>'), html.indexOf('</main>'));
const textOf = (html: string) =>
  normalizeSpace(
    bodyOf(html)
      .replaceAll(/<\/p>/g, ' ')
      .replaceAll(/<[^>]+>/g, ''),
  );

/** Some words of the page, spread evenly over it: each a few words long. */
function anchorsIn(text: string): Anchor[] {
  return Array.from({ length: kept }, (_, number) => {
    const start = text.indexOf(' ', Math.floor((text.length * (number + 0.5)) / kept)) + 1;
    return describeQuote(text, start, text.indexOf(' ', start + 20));
  });
}

/** The quotes with every second letter another: on no page of ours. */
const elsewhere = (anchors: readonly Anchor[]): Anchor[] => {
  const changed = (words: string) => words.replaceAll(/(.)./g, '$1#');
  return anchors.map(({ quote, position }) => ({
    quote: { ...quote, exact: changed(quote.exact), prefix: changed(quote.prefix), suffix: changed(quote.suffix) },
    position,
  }));
};

/** The quotes as they would have been when each had a letter more. */
const misspelt = (anchors: readonly Anchor[]): Anchor[] =>
  anchors.map(({ quote, position }) => ({ quote: { ...quote, exact: quote.exact.replace(/^(.{6})/, '$1#') }, position }));

/**
 * What it costs to find places again in a page of 1.5 million characters: word for word where they were, elsewhere, with changes, and not at all. All of it,
 * from the question to the answer, for all places together, as a multiple of a bare walk over the same page.
 */
export async function anchors(): Promise<Record<string, number>> {
  const pages = await servePages();
  const chromium = await launchChromium({ pagesPort: pages.port });
  const ratios: Record<string, number> = {};
  try {
    await allowEverywhere(chromium);
    const text = textOf(page);
    console.log(`${text.length} characters, ${kept} places`);
    pages.put('/vast.html', page);
    pages.put('/verschoven.html', page.replace('<main>', `<main>${bodyOf(benchPage({ paragraphs: 40, names: 0 }))}`));
    const there = anchorsIn(text);
    const cases: [what: string, path: string, sought: Anchor[], expected: Finding['state']][] = [
      ['where they were', '/vast.html', there, 'exact'],
      ['elsewhere', '/verschoven.html', there, 'moved'],
      ['with a change', '/vast.html', misspelt(there), 'changed'],
      ['not there', '/vast.html', elsewhere(there), 'gone'],
    ];
    for (const [what, path, sought, expected] of cases) {
      const ms: number[] = [];
      const walks: number[] = [];
      let long = 0;
      for (let round = 0; round < rounds; round++) {
        const tab = await chromium.context.newPage();
        await tab.goto(`http://maat.test${path}`);
        walks.push((await tab.evaluate(bareWalk)).ms);
        for (let tries = 0; tries < 400 && !(await tabStateOf(chromium, tab))?.frames[0]; tries++) await tab.waitForTimeout(50);
        const tabId = await tabOf(chromium, tab);
        const worker = await chromium.worker();
        await worker.evaluate(`chrome.scripting.executeScript({ target: { tabId: ${tabId} }, files: ['/anchors.js'] })`);
        await tab.evaluate(() => {
          const observer = new PerformanceObserver((list) => {
            document.title = String(Number(document.title || 0) + list.getEntries().length);
          });
          document.title = '0';
          observer.observe({ type: 'longtask' });
        });
        const { findings, took } = await find(chromium, tabId, sought);
        const odd = findings.filter(({ state }) => state !== expected);
        if (odd.length > 0) throw new Error(`${what}: ${JSON.stringify(odd.slice(0, 3))}`);
        ms.push(took);
        long += Number(await tab.title());
        await tab.close();
      }
      const ratio = rounded(median(ms) / median(walks));
      ratios[what] = ratio;
      console.log(
        `${what}: ${ratio} × a bare walk (${rounded(median(ms))} ms, at worst ${rounded(Math.max(...ms))} ms; tasks over 50 ms: ${long} in ${rounds} rounds)`,
      );
    }
    return ratios;
  } finally {
    await chromium.close();
    await pages.close();
  }
}

async function find(chromium: LaunchedChromium, tabId: number, sought: Anchor[]): Promise<{ findings: Finding[]; took: number }> {
  const worker = await chromium.worker();
  const message = JSON.stringify({ id: 1, type: 'findAnchors', data: sought, timestamp: 0 });
  return await worker.evaluate(`(async () => {
    const begun = performance.now();
    const { res, err } = await chrome.tabs.sendMessage(${tabId}, ${message}, { frameId: 0 });
    if (err) throw new Error(JSON.stringify(err));
    return { findings: res, took: performance.now() - begun };
  })()`);
}
