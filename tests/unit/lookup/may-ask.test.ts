import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { mayAskInBrowser } from '../../../lib/lookup/may-ask.ts';
import { bron } from '../../../lib/lookup/sources/bron.ts';
import { tenderned } from '../../../lib/lookup/sources/tenderned.ts';
import { changeSettings } from '../../../lib/remember/settings.ts';

/** What the browser gave, as it says it of all at once and of one pattern. */
function permits(origins: string[], contains = vi.fn(async () => false)) {
  Object.assign(fakeBrowser, { permissions: { getAll: async () => ({ origins, permissions: [] }), contains } });
  return contains;
}
const wants = (hostsAllowed: string[]) => changeSettings((settings) => ({ ...settings, hostsAllowed }));
let hour = 0;
beforeEach(() => {
  vi.restoreAllMocks();
  // What was found out is believed for a second.
  vi.spyOn(Date, 'now').mockReturnValue((hour += 3_600_000));
});

test('who reads on every page gave every host, of which the browser names none: one question to it answers for all sources', async () => {
  const asked = permits(['https://*/*', 'http://*/*']);
  await wants(['https://api.bron.live/*']);
  expect(await mayAskInBrowser(tenderned)('www.tenderned.nl')).toBe(true);
  expect(await mayAskInBrowser(bron)('api.bron.live')).toBe(true);
  expect(asked).not.toHaveBeenCalled();
});

test('an optional source is asked only where the reader wanted that one, also when every host is given', async () => {
  permits(
    ['https://*/*'],
    vi.fn(async () => true),
  );
  await wants([]);
  expect(await mayAskInBrowser(bron)('api.bron.live')).toBe(false);
  await wants(['https://api.bron.live/*']);
  // A no is never believed: the reader may just have allowed it.
  expect(await mayAskInBrowser(bron)('api.bron.live')).toBe(true);
});

test('what the browser did not give is not asked', async () => {
  permits(['https://open.overheid.nl/*']);
  await wants(['https://api.bron.live/*']);
  expect(await mayAskInBrowser(tenderned)('www.tenderned.nl')).toBe(false);
  expect(await mayAskInBrowser(bron)('api.bron.live')).toBe(false);
});

test('what the browser gave is not believed for long: it may be taken back', async () => {
  permits(['https://*/*']);
  expect(await mayAskInBrowser(tenderned)('www.tenderned.nl')).toBe(true);
  permits([]);
  vi.spyOn(Date, 'now').mockReturnValue(hour + 2_000);
  expect(await mayAskInBrowser(tenderned)('www.tenderned.nl')).toBe(false);
});

test('where the browser did not say, it is asked again', async () => {
  Object.assign(fakeBrowser, { permissions: { getAll: () => Promise.reject(new Error('not now')), contains: async () => false } });
  await expect(mayAskInBrowser(tenderned)('www.tenderned.nl')).rejects.toThrow('not now');
  permits(['https://*/*']);
  expect(await mayAskInBrowser(tenderned)('www.tenderned.nl')).toBe(true);
});
