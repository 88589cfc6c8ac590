import type { Page } from '@playwright/test';
import type { Reading, SeenEntity, TabState } from '../../lib/reading.ts';
import type { LaunchedChromium } from './launch-chromium.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The browser's number of the tab that shows this page; brings it to the front. */
export async function tabOf(chromium: LaunchedChromium, page: Page): Promise<number> {
  await page.bringToFront();
  const worker = await chromium.worker();
  // There is one window; on a busy machine the system may call none of its windows focused.
  const id = await worker.evaluate('chrome.tabs.query({ active: true, windowType: "normal" }).then(([tab]) => tab?.id)');
  if (typeof id !== 'number') throw new Error(`no tab shows ${page.url()}`);
  return id;
}

/** What stands on the toolbar button of this tab; waits until that is something. */
export async function badgeOf(chromium: LaunchedChromium, page: Page, patience = 30_000): Promise<string> {
  const tabId = await tabOf(chromium, page);
  const worker = await chromium.worker();
  for (const end = Date.now() + patience; Date.now() < end; await pause(50)) {
    const text = await worker.evaluate(`chrome.action.getBadgeText({ tabId: ${tabId} })`);
    if (typeof text === 'string' && text !== '') return text;
  }
  return '';
}

/** What the background holds on this tab, in its memory-only session storage. */
export async function tabStateOf(chromium: LaunchedChromium, page: Page): Promise<TabState | undefined> {
  const tabId = await tabOf(chromium, page);
  const worker = await chromium.worker();
  const stored: Record<string, TabState | Record<string, TabState>> = await worker.evaluate('chrome.storage.session.get(null)');
  const isTab = (value: TabState | Record<string, TabState> | undefined): value is TabState => value !== undefined && 'frames' in value;
  for (const [key, value] of Object.entries(stored)) {
    if (isTab(value)) {
      if (new RegExp(`\\b${tabId}$`).test(key)) return value;
    } else if (isTab(value[tabId])) return value[tabId];
  }
  return undefined;
}

/** What was read in this tab, all frames together, most certain first. */
export async function seenOn(chromium: LaunchedChromium, page: Page): Promise<SeenEntity[]> {
  const state = await tabStateOf(chromium, page);
  const readings: Reading[] = Object.values(state?.frames ?? {});
  return readings.flatMap((reading) => reading.seen).toSorted((a, b) => b.confidence - a.confidence);
}
