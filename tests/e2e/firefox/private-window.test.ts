import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type LaunchedFirefox, launchFirefox } from '../../browser/launch-firefox.ts';

let firefox: LaunchedFirefox;
let profile: string;

beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'open-kaart-private-'));
  // As a reader who allowed it in private windows, if only the browser let them.
  const allowed = { 'open-kaart@open-kaart': { permissions: ['internal:privateBrowsingAllowed'], origins: [] } };
  writeFileSync(join(profile, 'extension-preferences.json'), JSON.stringify(allowed));
  firefox = await launchFirefox({ profile });
});
afterAll(async () => {
  await firefox?.close();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('in private windows there is no Open Kaart: its own pages would have other databases there than the background', async () => {
  const page = await firefox.openExtensionPage('sample.html', 'body');
  expect(await page.evaluate('browser.runtime.getManifest().incognito')).toBe('not_allowed');
  expect(await page.evaluate('browser.extension.isAllowedIncognitoAccess()')).toBe(false);
  expect(await page.evaluate('browser.windows.create({ incognito: true }).then(() => true, () => false)')).toBe(false);
});
