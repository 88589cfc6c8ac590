import { browser } from 'wxt/browser';
import { sendMessage } from '../lib/messages.ts';

/**
 * The browser's own prompts. Each must be called in the handler of a click, before anything is awaited: a browser shows no prompt
 * that the reader did not ask for.
 */

/** To ask these hosts (match patterns) as sources, and no more. That the reader wants it is remembered apart from what the browser permits. */
export async function requestHosts(origins: readonly string[]): Promise<boolean> {
  const hosts = [...new Set(origins)];
  if (!(await browser.permissions.request({ origins: hosts }))) return false;
  await sendMessage('allowHosts', hosts);
  return true;
}

/** To read on one site, without and with TLS: each by itself, as the manifest has them. Chromium refuses one pattern for both. */
export const requestSitePermission = (host: string): Promise<boolean> =>
  browser.permissions.request({ origins: [`http://${host}/*`, `https://${host}/*`] });

/** To read on every page. */
export const requestEverywhere = (): Promise<boolean> => browser.permissions.request({ origins: ['http://*/*', 'https://*/*'] });

/** To read what the browser permitted before (match patterns). */
export const requestReading = (origins: readonly string[]): Promise<boolean> => browser.permissions.request({ origins: [...origins] });
