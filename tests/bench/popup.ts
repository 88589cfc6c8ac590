import type { Page } from '@playwright/test';
import type { Asking } from '../../lib/asking.ts';
import { sources } from '../../lib/lookup/sources/index.ts';
import type { RecordRow } from '../../lib/remember/cache.ts';
import { type LaunchedChromium, launchChromium } from '../browser/launch-chromium.ts';
import { put } from '../browser/database.ts';
import { servePages } from '../browser/page-server.ts';
import { openPopup } from '../browser/popup.ts';
import { aContract, anAsking } from '../makers/records.ts';
import { median, rounded } from './median.ts';
import { opened } from './opened.ts';

const rounds = 15;
const about = 'government-body:gm0344';
const howMany = 2_000;

/** What the cache holds after a long time: 2,000 contracts of one body, and answers that are still fresh, so that nothing is asked. */
function cached(): { records: RecordRow[]; askings: Asking[] } {
  const day = (index: number) => new Date(Date.UTC(2026, 10, 20) - index * 2 * 86_400_000).toISOString().slice(0, 10);
  const records = Array.from({ length: howMany }, (_, index): RecordRow => {
    const id = `tenderned:${400_000 + index}`;
    const date = day(index);
    const record = aContract({ id, sourceId: String(400_000 + index), date, title: `Onderhoud van brug ${index}`, about: [about] });
    return { entity: about, id, kind: 'contract', date, source: 'tenderned', seenAt: Date.now(), record };
  });
  const fresh = { about, state: 'answered', freshUntil: Date.now() + 86_400_000, answeredAt: Date.now() } as const;
  const askings = sources.map(({ id, gives }) => {
    const total = id === 'tenderned' ? howMany : 0;
    return anAsking({ ...fresh, id: `${about}|${id}`, source: id, gives, total, received: total });
  });
  return { records, askings };
}

/** In the real popup, which stands open on its list: from choosing the entity until its first rows are there. */
async function inRealPopup(chromium: LaunchedChromium, page: Page): Promise<number> {
  const popup = await openPopup(chromium, page);
  await popup.until('document.querySelector("main")?.childElementCount');
  // While a reader looks at the list, the next view is fetched from the disk.
  await page.waitForTimeout(400);
  const spent = await popup.evaluate<number>(`new Promise((resolve) => {
    const begun = performance.now();
    location.hash = '#${about}';
    const look = () => (document.querySelector('.record') ? resolve(performance.now() - begun) : requestAnimationFrame(look));
    look();
  })`);
  await popup.close();
  return spent;
}

/** Time to the first rows of an entity of which the cache holds 2,000 records, against a page of the extension on which there is next to nothing. */
export async function popup(): Promise<Record<string, number>> {
  const pages = await servePages();
  pages.put('/stil.html', '<!doctype html><title>Stil</title><p>Hier staat niets.');
  const chromium = await launchChromium({ pagesPort: pages.port });
  try {
    const page = await chromium.context.newPage();
    // The first visit makes the database.
    await opened(page, chromium.extensionPage(`popup.html#${about}`), 'h1');
    await page.waitForTimeout(1_000);
    await put(page, 'cache', cached());

    const rows: number[] = [];
    const bare: number[] = [];
    for (let round = 0; round < rounds; round++) {
      rows.push(await opened(page, chromium.extensionPage(`popup.html#${about}`), '.record'));
      bare.push(await opened(page, chromium.extensionPage('sample.html'), 'h1'));
    }
    await page.goto('http://maat.test/stil.html');
    const real: number[] = [];
    for (let round = 0; round < rounds; round++) real.push(await inRealPopup(chromium, page));

    const ratio = rounded(median(rows) / median(bare));
    console.log(
      `${howMany} records in the cache: first rows ${ratio} × a page of the extension that is plain HTML (${rounded(median(rows))} ms against ${rounded(median(bare))} ms)`,
    );
    console.log(
      `in the real popup, from choosing the entity to its first rows: ${rounded(median(real))} ms, at worst ${rounded(Math.max(...real))} ms`,
    );
    return { 'first rows': ratio, 'real popup, choosing': rounded(median(real) / median(bare)) };
  } finally {
    await chromium.close();
    await pages.close();
  }
}
