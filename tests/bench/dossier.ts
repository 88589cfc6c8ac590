import type { Page } from '@playwright/test';
import type { EntityKey } from '../../lib/entity.ts';
import type { RecordRow } from '../../lib/remember/cache.ts';
import type { Save } from '../../lib/save.ts';
import { type LaunchedChromium, launchChromium } from '../browser/launch-chromium.ts';
import { put } from '../browser/database.ts';
import { longTasks, startTrace, wholeTasks } from '../scan/script-time.ts';
import { aContract } from '../makers/records.ts';
import { aKeptRecord, aPage, aSave } from '../makers/saves.ts';
import { median, rounded } from './median.ts';
import { opened } from './opened.ts';

const rounds = 15;
const scrolls = 3;
const [few, many, cached] = [100, 10_000, 100_000];
/** As one types them, letter by letter; of some there are none. */
const searches = ['bruggen', 'noorderlicht', 'perceel 42', 'xyz'];

const bodies = Array.from({ length: 50 }, (_, nth): EntityKey => `government-body:gm0${100 + nth}`);
const words =
  'onderhoud vervanging aanleg levering beheer advies onderzoek ontwerp bruggen kademuren fietspaden zaaksystemen afval groen'.split(' ');
const oneOf = <T>(list: readonly T[], nth: number): T | undefined => list[nth % list.length];

/** Saves of which no two are alike, as large as real ones. */
function someSaves(count: number): Save[] {
  return Array.from({ length: count }, (_, nth) => {
    const about = oneOf(bodies, nth) ?? 'government-body:gm0344';
    const was = aContract({
      id: `tenderned:${nth}`,
      sourceId: `${nth}`,
      about: [about],
      title: `${oneOf(words, nth)} ${oneOf(words, nth * 7 + 3)} perceel ${nth}`,
      buyer: `Gemeente ${nth % 50}`,
      winners: Array.from({ length: 1 + (nth % 5) }, (__, place) => ({
        name: `${place === 0 && nth % 97 === 0 ? 'Noorderlicht' : 'Firma'} ${nth + place} B.V.`,
      })),
      procedure: 'Onderhandelingsprocedure zonder voorafgaande oproep tot mededinging',
    });
    return aSave({
      id: `save ${nth}`,
      entity: { key: about, kind: 'government-body', name: `Gemeente ${nth % 50}` },
      record: aKeptRecord(was),
      page: aPage({ address: `https://krant${nth % 40}.example/${nth}`, title: `Artikel ${nth} over ${oneOf(words, nth * 3)}` }),
      tags: [`label ${nth % 30}`],
      note: nth % 3 === 0 ? `Nabellen over **perceel ${nth}**. Wie tekende?` : '',
      savedAt: nth * 60_000,
      changedAt: nth * 60_000,
    });
  });
}

function someRecords(from: number, count: number): RecordRow[] {
  return Array.from({ length: count }, (_, place): RecordRow => {
    const nth = from + place;
    const entity = oneOf(bodies, nth) ?? 'government-body:gm0344';
    const id = `tenderned:${nth}`;
    const record = aContract({ id, sourceId: `${nth}`, title: `${oneOf(words, nth)} ${nth}`, about: [entity] });
    return { entity, id, kind: 'contract', date: record.date ?? '', source: 'tenderned', seenAt: Date.now(), record };
  });
}

/** Waits until everything is read and nothing more is being made ready. */
async function settled(page: Page, count: number): Promise<void> {
  await page.waitForFunction((all) => document.querySelector('[role=grid]')?.getAttribute('aria-rowcount') === String(all + 1), count, {
    timeout: 60_000,
  });
  await page.waitForTimeout(3_000);
}

/** Types each search letter by letter. Milliseconds from each letter to the rows that go with it, drawn. */
const typed = (page: Page): Promise<number[]> =>
  page.evaluate(async (all) => {
    const field = document.querySelector<HTMLInputElement>('input[type=search]') ?? document.createElement('input');
    const spent: number[] = [];
    const drawn = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (const search of all) {
      for (let length = 1; length <= search.length; length++) {
        await new Promise((resolve) => setTimeout(resolve, 30));
        const begun = performance.now();
        field.value = search.slice(0, length);
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
        await drawn();
        spent.push(performance.now() - begun);
      }
      field.value = '';
      field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await drawn();
    }
    return spent;
  }, searches);

/** Scrolls from the first row to the last in a hundred leaps. Milliseconds of each. */
const leaps = (page: Page, what: string): Promise<number[]> =>
  page.evaluate(async (sought) => {
    const view = document.querySelector(sought) ?? document.body;
    const steps: number[] = [];
    for (let step = 0; step <= 100; step++) {
      const begun = performance.now();
      view.scrollTop = ((view.scrollHeight - view.clientHeight) * step) / 100;
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      steps.push(performance.now() - begun);
    }
    view.scrollTop = 0;
    return steps;
  }, what);

/** Turns the wheel from row to row, so many times, as fast as frames come. */
const wheel = (page: Page, what: string): Promise<void> =>
  page.evaluate(async (sought) => {
    const view = document.querySelector(sought) ?? document.body;
    for (let turn = 0; turn < 100; turn++) {
      view.scrollTop += 120;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    view.scrollTop = 0;
  }, what);

/** Milliseconds of a leap, and how many tasks took more than 50 of the processor's time, over leaps and turns of the wheel. */
async function scrolled({ cdp, extensionId }: LaunchedChromium, page: Page, what = '[role=grid]'): Promise<{ step: number; long: number }> {
  const trace = await startTrace(cdp, [wholeTasks]);
  const steps: number[] = [];
  for (let round = 0; round < scrolls; round++) {
    steps.push(...(await leaps(page, what)));
    await wheel(page, what);
  }
  return { step: median(steps), long: longTasks(await trace.stop(), extensionId, 50) };
}

/** Milliseconds of each letter, and how many tasks took more than 50 of the processor's time: a letter that took longer without one waited for the machine. */
async function searched({ cdp, extensionId }: LaunchedChromium, page: Page): Promise<{ letters: number[]; long: number }> {
  const trace = await startTrace(cdp, [wholeTasks]);
  const letters = await typed(page);
  return { letters, long: longTasks(await trace.stop(), extensionId, 50) };
}

interface Measured {
  open: number;
  search: number;
  worst: number;
  longSearch: number;
  scroll: number;
  long: number;
}

async function measure(chromium: LaunchedChromium, page: Page, address: string, count: number): Promise<Measured> {
  const opens: number[] = [];
  for (let round = 0; round < rounds; round++) opens.push(await opened(page, address, '[role=row][aria-rowindex="2"]'));
  await settled(page, count);
  const { letters, long: longSearch } = await searched(chromium, page);
  const { step, long } = await scrolled(chromium, page);
  return { open: median(opens), search: median(letters), worst: Math.max(...letters), longSearch, scroll: step, long };
}

/** Opening, searching and scrolling ten thousand saves, beside a cache of a hundred thousand records, against the same with a hundred saves. */
export async function dossier(): Promise<Record<string, number>> {
  const chromium = await launchChromium({});
  try {
    const page = await chromium.context.newPage();
    await page.setViewportSize({ width: 1280, height: 900 });
    const address = chromium.extensionPage('dossier.html');
    const bare: number[] = [];
    // The first visit makes both databases.
    await opened(page, address, 'h1');
    await opened(page, chromium.extensionPage('popup.html#government-body:gm0344'), 'h1');
    await page.waitForTimeout(1_000);
    const saves = someSaves(many);
    await put(page, 'dossier', { saves: saves.slice(0, few) });
    const small = await measure(chromium, page, address, few);
    for (let from = few; from < many; from += 1_000) await put(page, 'dossier', { saves: saves.slice(from, from + 1_000) });
    for (let from = 0; from < cached; from += 5_000) await put(page, 'cache', { records: someRecords(from, 5_000) });
    for (let round = 0; round < rounds; round++) bare.push(await opened(page, chromium.extensionPage('sample.html'), 'h1'));
    const large = await measure(chromium, page, address, many);
    await put(page, 'cache', { records: someRecords(0, 10_000).map((record) => ({ ...record, entity: 'government-body:gm0344' })) });
    await opened(page, chromium.extensionPage('sidepanel.html#timeline=government-body:gm0344'), '.timeline li');
    await page.waitForTimeout(3_000);
    const timeline = await scrolled(chromium, page, '.timeline');
    console.log(
      `a hundredth of a timeline of 10,000 scrolled: ${rounded(timeline.step)} ms, with ${timeline.long} tasks over 50 ms of the processor`,
    );
    const open = rounded(large.open / median(bare));
    console.log(
      `first row of ${many}: ${open} × a page of the extension that is plain HTML (${rounded(large.open)} ms; of ${few}: ${rounded(small.open)} ms)`,
    );
    console.log(
      [
        `a letter in the search field, until its rows are drawn: ${rounded(large.search)} ms in ${many}, at worst ${rounded(large.worst)} ms`,
        `, with ${large.longSearch} tasks over 50 ms of the processor; ${rounded(small.search)} ms in ${few}`,
      ].join(''),
    );
    console.log(
      `a hundredth of the list scrolled: ${rounded(large.scroll)} ms in ${many} with ${large.long} tasks over 50 ms of the processor; ${rounded(small.scroll)} ms in ${few}`,
    );
    return {
      open,
      'open, of 10,000 against 100': rounded(large.open / small.open),
      'search, in 10,000 against 100': rounded(large.search / small.search),
      'search, tasks over 50 ms': large.longSearch,
      'scroll, in 10,000 against 100': rounded(large.scroll / small.scroll),
      'scroll, tasks over 50 ms': large.long,
      'timeline scroll, tasks over 50 ms': timeline.long,
    };
  } finally {
    await chromium.close();
  }
}
