import type { Page } from '@playwright/test';
import type { ReadingMode } from '../../lib/settings.ts';
import type { LaunchedChromium } from './launch-chromium.ts';

/** Body of a script, run in a page of the extension, that gives the background an order as the extension's own screens do. */
export function orderScript(type: string, data: unknown): string {
  const message = { id: 1, type, data, timestamp: 0 };
  return `new Promise((resolve, reject) => chrome.runtime.sendMessage(${JSON.stringify(message)}, (answer) => {
    if (chrome.runtime.lastError) reject(new Error(chrome.runtime.lastError.message));
    else if (!answer) reject(new Error('nobody answered ${type}'));
    else if (answer.err) reject(new Error(JSON.stringify(answer.err)));
    else resolve(answer.res);
  }))`;
}

/** Sends one message of lib/messages.ts from a screen of the extension, and gives the answer. */
export async function order(chromium: LaunchedChromium, type: string, data: unknown): Promise<unknown> {
  const page = await chromium.context.newPage();
  try {
    await page.goto(chromium.extensionPage('popup.html'));
    return await page.evaluate(orderScript(type, data));
  } finally {
    await page.close();
  }
}

/**
 * Grants the extension what the reader would grant in the browser's own prompt, which no test can click in a headless browser: first through
 * the extensions page, after which the extension's own request is granted without a prompt.
 * @param origins match patterns, as in the manifest
 */
export async function grant(chromium: LaunchedChromium, origins: string[]): Promise<void> {
  const page = await chromium.context.newPage();
  try {
    await page.goto('chrome://extensions');
    for (const origin of origins)
      await page.evaluate(`new Promise((resolve, reject) => chrome.developerPrivate.addHostPermission(
        ${JSON.stringify(chromium.extensionId)}, ${JSON.stringify(origin)},
        () => chrome.runtime.lastError ? reject(new Error(chrome.runtime.lastError.message)) : resolve()))`);
    await page.goto(chromium.extensionPage('popup.html'));
    const session = await chromium.context.newCDPSession(page);
    const expression = `chrome.permissions.request(${JSON.stringify({ origins })})`;
    const { result } = await session.send('Runtime.evaluate', { expression, userGesture: true, awaitPromise: true });
    if (result.value !== true) throw new Error(`the browser did not grant ${origins.join(', ')}`);
  } finally {
    await page.close();
  }
}

export const everyPage = ['http://*/*', 'https://*/*'];

/** Lets the extension read by itself: every page, or what `mode` says, with the permission that goes with it. */
export async function allow(chromium: LaunchedChromium, mode: ReadingMode): Promise<void> {
  if (mode !== 'on-click') await grant(chromium, everyPage);
  await order(chromium, 'setMode', mode);
}

/** Lets it ask every source on the shelf, as the reader would allow them one by one. */
export async function allowSources(chromium: LaunchedChromium): Promise<void> {
  const page = await chromium.context.newPage();
  try {
    await page.goto(chromium.extensionPage('popup.html'));
    await allowSourcesFrom(page);
  } finally {
    await page.close();
  }
}

/** The same from a page of the extension that is open. */
export async function allowSourcesFrom(page: Page): Promise<void> {
  const hosts = await page.evaluate<string[]>(
    `chrome.runtime.getManifest().optional_host_permissions.filter((pattern) => /^https:\\/\\/[a-z]/.test(pattern))`,
  );
  await page.evaluate(orderScript('allowHosts', hosts));
}

export const allowEverywhere = (chromium: LaunchedChromium): Promise<void> => allow(chromium, 'everywhere');
