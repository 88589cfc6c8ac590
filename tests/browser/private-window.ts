import type { Page } from '@playwright/test';
import { order } from './allow-everywhere.ts';
import type { LaunchedChromium } from './launch-chromium.ts';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** Allows the extension in private windows, as the reader does on the page of the browser's extensions. The browser begins the extension anew. */
export async function allowInPrivate(chromium: LaunchedChromium): Promise<void> {
  const page = await chromium.context.newPage();
  try {
    await page.goto('chrome://extensions');
    // Else what came from the command line is not begun again.
    await page.evaluate('new Promise((done) => chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true }, done))');
    const change = JSON.stringify({ extensionId: chromium.extensionId, incognitoAccess: true });
    await page.evaluate(`new Promise((done) => chrome.developerPrivate.updateExtensionConfiguration(${change}, done))`);
    for (const end = Date.now() + 30_000; Date.now() < end; await pause(200))
      if (await order(chromium, 'describeSources', undefined).catch(() => undefined)) return;
    throw new Error('the extension does not begin again');
  } finally {
    await page.close();
  }
}

/** Opens an address in a private window. */
export async function openPrivate(chromium: LaunchedChromium, address: string): Promise<{ page: Page; close(): Promise<void> }> {
  const screen = await chromium.context.newPage();
  await screen.goto(chromium.extensionPage('sample.html'));
  const opened = chromium.context.waitForEvent('page', (page) => page.url() === address || page.url() === 'about:blank');
  const id = await screen.evaluate(`chrome.windows.create({ incognito: true, url: ${JSON.stringify(address)} }).then(({ id }) => id)`);
  const page = await opened;
  await page.waitForURL(address);
  return {
    page,
    close: async () => {
      await screen.evaluate(`chrome.windows.remove(${Number(id)})`);
      await screen.close();
    },
  };
}
