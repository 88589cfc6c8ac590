/* oxlint-disable no-empty-pattern -- Vitest reads the names of the fixtures that are asked for from this pattern. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { test as base } from 'vitest';
import { type FirefoxOptions, type LaunchedFirefox, launchFirefox } from '../../browser/launch-firefox.ts';
import { servePages } from '../../browser/page-server.ts';
import { startSources } from '../../sources/server.ts';

const options: FirefoxOptions = {};

function emptyFolder({}: object, { onCleanup }: { onCleanup(remove: () => void): void }): string {
  const folder = mkdtempSync(join(tmpdir(), 'open-kaart-'));
  // A browser that only just closed may still write its last.
  onCleanup(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  return folder;
}

/**
 * Tests of the built extension in Firefox. Nothing is started that no test of the file asks for. `http://krant.test/x.html` (any host under .test) is
 * tests/pages/x.html, or what `pages.put` puts there; the sources' own host names lead to their stand-ins, and nothing else leads anywhere.
 */
export const test = base
  .extend('sources', { scope: 'file' }, async ({}, { onCleanup }) => {
    const sources = await startSources();
    onCleanup(() => sources.close());
    return sources;
  })
  .extend('pages', { scope: 'file' }, async ({}, { onCleanup }) => {
    const pages = await servePages();
    onCleanup(() => pages.close());
    return pages;
  })
  /** How `firefox` is started; a file may override it. */
  .extend('options', { scope: 'file' }, () => options)
  // By itself, so that it is closed too when it does not come to what `firefox` allows.
  .extend('justInstalled', { scope: 'file' }, async ({ sources, pages, options }, { onCleanup }) => {
    const firefox = await launchFirefox({ sourcesPort: sources.tlsPort, pagesPort: pages.port, ...options });
    onCleanup(() => firefox.close());
    return firefox;
  })
  /** One browser for all tests of a file, which reads everywhere; starting one takes seconds. */
  .extend('firefox', { scope: 'file' }, async ({ justInstalled }) => {
    await justInstalled.allow('everywhere');
    return justInstalled;
  })
  /** An empty folder, for what a Firefox remembers that is closed and started again. */
  .extend('profile', emptyFolder)
  /** An empty folder, for what is downloaded. */
  .extend('downloads', emptyFolder)
  /** Starts a Firefox of the test's own, as it was just installed, which is closed at its end. */
  .extend('startFirefox', ({}, { onCleanup }) => {
    const started: LaunchedFirefox[] = [];
    onCleanup(async () => {
      for (const { browser, close } of started) if (browser.connected) await close();
    });
    return async (how: FirefoxOptions) => {
      const firefox = await launchFirefox(how);
      started.push(firefox);
      return firefox;
    };
  })
  /** Opens the page at this path of krant.test, puts this there before when it is given, and waits until something in it is underlined. */
  .extend('read', ({ firefox, pages }, { onCleanup }) => {
    const opened: Page[] = [];
    onCleanup(async () => {
      for (const page of opened) await page.close();
    });
    return async (path: string, body?: string, style = '') => {
      if (body !== undefined)
        pages.put(
          path,
          `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Nieuws</title><style>${style}</style></head><body>${body}</body></html>`,
        );
      const page = await firefox.browser.newPage();
      opened.push(page);
      await page.goto(`http://krant.test${path}`);
      await page.waitForFunction(() => CSS.highlights.size > 0, { timeout: 30_000 });
      return page;
    };
  });

export { expect } from 'vitest';
