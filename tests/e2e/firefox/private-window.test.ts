import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './fixtures.ts';

test('in private windows there is no Open Kaart: its own pages would have other databases there than the background', async ({
  profile,
  startFirefox,
}) => {
  // As a reader who allowed it in private windows, if only the browser let them.
  const allowed = { 'open-kaart@open-kaart': { permissions: ['internal:privateBrowsingAllowed'], origins: [] } };
  writeFileSync(join(profile, 'extension-preferences.json'), JSON.stringify(allowed));
  const firefox = await startFirefox({ profile });
  const page = await firefox.openExtensionPage('sample.html', 'body');
  expect(await page.evaluate('browser.runtime.getManifest().incognito')).toBe('not_allowed');
  expect(await page.evaluate('browser.extension.isAllowedIncognitoAccess()')).toBe(false);
  expect(await page.evaluate('browser.windows.create({ incognito: true }).then(() => true, () => false)')).toBe(false);
});
