import type { Page } from '@playwright/test';
import type { LaunchedChromium } from './launch-chromium.ts';
import { tabOf } from './tabs.ts';

/**
 * Presses the key of a command of the extension on this page. The keys are the browser's own and reach it from a keyboard only, so the extension hears
 * of the press as the browser would tell it.
 */
export async function pressKeyOf(chromium: LaunchedChromium, page: Page, command: string): Promise<void> {
  const tab = await tabOf(chromium, page);
  const worker = await chromium.worker();
  await worker.evaluate(`chrome.tabs.get(${tab}).then((tab) => void chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab))`);
}
