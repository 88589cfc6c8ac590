import type { LaunchedChromium } from './launch-chromium.ts';

/**
 * Stops the extension's worker, as the browser does after half a minute of rest: whatever it kept in variables is gone. The next message starts a new one.
 * (Under Playwright it is never stopped by itself: a debugger is attached. And do not evaluate anything in a worker that is stopped: Chromium falls over.)
 */
export async function stopWorker(chromium: LaunchedChromium): Promise<void> {
  const page = await chromium.context.newPage();
  try {
    await page.goto(chromium.extensionPage('popup.html'));
    const session = await chromium.context.newCDPSession(page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
  } finally {
    await page.close();
  }
}
