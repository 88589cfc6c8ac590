import type { Page } from '@playwright/test';
import type { LaunchedChromium } from './launch-chromium.ts';

/**
 * Stops the extension's worker, as the browser does after half a minute of rest: whatever it kept in variables is gone. The next message starts a new one.
 * (Under Playwright it is never stopped by itself: a debugger is attached. And do not evaluate anything in a worker that is stopped: Chromium falls over.)
 */
export async function stopWorker(chromium: LaunchedChromium): Promise<void> {
  const { stop, close } = await workerStopper(chromium);
  await stop().finally(close);
}

/** The same in two steps, for a test in which nothing may happen on the screen at that moment: a popup closes when a tab opens. */
export async function workerStopper(chromium: LaunchedChromium): Promise<{ stop(): Promise<void>; close(): Promise<void> }> {
  const page = await chromium.context.newPage();
  await page.goto(chromium.extensionPage('welcome.html'));
  return { stop: await stopperFrom(page), close: () => page.close() };
}

/** The same from a page of the extension that is open. */
export async function stopperFrom(page: Page): Promise<() => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  return async () => void (await session.send('ServiceWorker.stopAllWorkers'));
}
