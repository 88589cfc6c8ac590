import { browser } from 'wxt/browser';

/**
 * The browser's own prompts. Each must be called in the handler of a click, before anything is awaited: a browser shows no prompt
 * that the reader did not ask for.
 */

/** To ask these hosts, and no more. Match patterns. */
export const requestHosts = (origins: readonly string[]): Promise<boolean> =>
  browser.permissions.request({ origins: [...new Set(origins)] });

/** To read on one site, without and with TLS. */
export const requestSitePermission = (host: string): Promise<boolean> => browser.permissions.request({ origins: [`*://${host}/*`] });

/** To read on every page. */
export const requestEverywhere = (): Promise<boolean> => browser.permissions.request({ origins: ['http://*/*', 'https://*/*'] });
