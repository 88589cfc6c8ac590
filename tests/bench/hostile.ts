import { allowEverywhere } from '../browser/allow-everywhere.ts';
import { launchChromium } from '../browser/launch-chromium.ts';
import { servePages } from '../browser/page-server.ts';
import { tabStateOf } from '../browser/tabs.ts';
import { longestScriptTask, startTrace } from '../scan/script-time.ts';
import { readingOf } from './large-pages.ts';
import { median, rounded } from './median.ts';
import { benchPage } from './pages.ts';

const rounds = 3;
const page = (body: string, script = '') =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Maat</title></head><body>${body}<script>${script}</script></body></html>`;

/** Pages that nobody should make, and somebody will. */
const hostilePages = (): Record<string, string> => ({
  'capitals only': benchPage({ paragraphs: 8_000, names: 20 }).replaceAll(/>[^<]+</g, (text) => text.toUpperCase()),
  'one endless word': page(`<p>${'rijkswaterstaat'.repeat(100_000)}</p>`),
  'a name a hundred thousand times': page(`<p>${'De gemeente Utrecht en Rijkswaterstaat. '.repeat(100_000)}</p>`),
  // Made by a script: it is the nodes that are many, not the bytes.
  '500,000 nodes': page(
    '<main></main>',
    `const all = document.createDocumentFragment();
    for (let row = 0; row < 250000; row++) { const each = document.createElement('p'); each.textContent = 'gemeente ' + row; all.append(each); }
    document.querySelector('main').append(all);`,
  ),
  'a page that changes for ever': page(
    '<main></main>',
    `setInterval(() => { const row = document.createElement('p'); row.textContent = 'De gemeente Zwolle ' + Date.now(); document.querySelector('main').append(row);
      if (document.querySelector('main').childElementCount > 500) document.querySelector('main').firstChild.remove(); }, 5);`,
  ),
});

/** How long the page's thread was held at most on such pages, in the processor's time and against the 50 ms that count as a long task; and whether reading stopped. */
export async function hostile(): Promise<Record<string, number>> {
  const pages = await servePages();
  const chromium = await launchChromium({ pagesPort: pages.port });
  const ratios: Record<string, number> = {};
  try {
    await allowEverywhere(chromium);
    for (const [name, html] of Object.entries(hostilePages())) {
      const path = `/${name.replaceAll(/\W+/g, '-')}.html`;
      pages.put(path, html);
      const longest: number[] = [];
      let told = '';
      for (let round = 0; round < rounds; round++) {
        const tab = await chromium.context.newPage();
        const trace = await startTrace(chromium.cdp);
        await tab.goto(`http://maat.test${path}`);
        await readingOf(tab, () => tabStateOf(chromium, tab));
        // What goes on changing is read again some times.
        if (name.includes('for ever')) await tab.waitForTimeout(5_000);
        const { spentMs, characters, stoppedEarly } = await readingOf(tab, () => tabStateOf(chromium, tab));
        longest.push(longestScriptTask(await trace.stop(), chromium.extensionId));
        told = `${characters} characters read in ${Math.round(spentMs)} ms${stoppedEarly ? ', then stopped' : ''}`;
        await tab.close();
      }
      ratios[name] = rounded(median(longest) / 50);
      console.log(`${name}: longest task ${rounded(median(longest))} ms, at worst ${rounded(Math.max(...longest))} ms; ${told}`);
    }
    return ratios;
  } finally {
    await Promise.all([chromium.close(), pages.close()]);
  }
}
