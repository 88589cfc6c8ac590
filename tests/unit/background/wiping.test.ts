import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { muteKinds, setKeeping, setLine, setSource } from '../../../entrypoints/background/preferences.ts';
import { wipeCache, wipeEverything } from '../../../entrypoints/background/wiping.ts';
import { addCorrections } from '../../../lib/remember/corrections.ts';
import { countHeld } from '../../../lib/remember/held.ts';
import { putRecords } from '../../../lib/remember/records.ts';
import { logRequest } from '../../../lib/remember/request-log.ts';
import { keepSave } from '../../../lib/remember/saves.ts';
import { changeSettings, readSettings } from '../../../lib/remember/settings.ts';
import { changeTabState, readTabState } from '../../../lib/remember/tabs.ts';
import { emptyDossier } from '../../../lib/remember/wipe.ts';
import { defaultSettings } from '../../../lib/settings.ts';
import { aCorrection } from '../../makers/corrections.ts';
import { aReading } from '../../makers/entities.ts';
import { aContract, aLoggedRequest } from '../../makers/records.ts';
import { aSave } from '../../makers/saves.ts';

const day = 24 * 3_600_000;
let sent: string[];
let givenBack: string[];
let permitted: string[];

beforeEach(async () => {
  sent = [];
  givenBack = [];
  permitted = ['https://www.tenderned.nl/*', '*://krant.example/*'];
  await wipeCache();
  await emptyDossier();
  Object.assign(fakeBrowser, {
    scripting: { getRegisteredContentScripts: async () => [], registerContentScripts: async () => undefined },
    permissions: {
      contains: async () => false,
      getAll: async () => ({ origins: permitted }),
      remove: async ({ origins }: { origins: string[] }) => void givenBack.push(...origins),
    },
  });
  vi.spyOn(fakeBrowser.runtime, 'getManifest').mockImplementation(() => ({
    manifest_version: 3,
    name: 'Open Kaart',
    version: '0.1.0',
    host_permissions: ['https://www.tenderned.nl/*'],
  }));
  Object.assign(fakeBrowser.action, {
    setBadgeText: async () => undefined,
    setBadgeBackgroundColor: async () => undefined,
    setTitle: async () => undefined,
  });
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => ({ id, url: 'https://krant.example/' }),
    sendMessage: (tab: number, { type }: { type: string }, _options: unknown, answer: (said: unknown) => void) => {
      sent.push(`${type} ${tab}`);
      answer({ res: undefined });
    },
  });
  await putRecords([aContract()]);
  await logRequest(aLoggedRequest());
  await keepSave(aSave());
  await addCorrections([aCorrection()]);
  await changeTabState(3, () => ({ frames: { 0: aReading() } }));
});

test('what was fetched can be thrown away; what the reader made stays', async () => {
  await wipeCache();
  expect(await countHeld()).toEqual({ saves: 1, bin: 0, corrections: 1, records: 0, askings: 0, requests: 0 });
});

test('after everything is erased it is as if just installed: nothing kept, nothing chosen, nothing allowed, no page read', async () => {
  await changeSettings((settings) => ({ ...settings, mode: 'everywhere', silentSites: ['bank.example'] }));
  expect(await wipeEverything()).toBe(false);
  expect(await countHeld()).toEqual({ saves: 0, bin: 0, corrections: 0, records: 0, askings: 0, requests: 0 });
  expect(await readSettings()).toEqual(defaultSettings);
  expect(await readTabState(3)).toBeNull();
  expect(sent).toContain('stopReading 3');
  expect(givenBack).toEqual(['*://krant.example/*']);
});

test('a permission that holds a source of the installation stays, and that is told: Chromium would take the source with it', async () => {
  permitted = ['http://*/*', 'https://*/*', 'https://*.tenderned.nl/*', 'https://www.tenderned.nl/*', 'https://krant.example/*'];
  expect(await wipeEverything()).toBe(true);
  expect(givenBack).toEqual(['http://*/*', 'https://krant.example/*']);
});

test('kinds are muted in open pages too', async () => {
  await muteKinds(['party']);
  expect((await readSettings()).mutedKinds).toEqual(['party']);
  expect(sent).toEqual(['wishesChanged 3']);
});

test('two kinds never have the same line: who takes one over gives its own for it', async () => {
  await setLine({ kind: 'party', line: 'wavy' });
  expect((await readSettings()).lines).toEqual({ 'government-body': 'solid', supplier: 'dashed', party: 'wavy', algorithm: 'double' });
  await setLine({ kind: 'party', line: 'solid' });
  await setLine({ kind: 'party', line: 'solid' });
  expect((await readSettings()).lines).toEqual({ 'government-body': 'wavy', supplier: 'dashed', party: 'solid', algorithm: 'double' });
  expect(sent).toEqual(['wishesChanged 3', 'wishesChanged 3', 'wishesChanged 3']);
});

test('a source is switched off once, and on again', async () => {
  await setSource({ source: 'tenderned', on: false });
  await setSource({ source: 'tenderned', on: false });
  expect((await readSettings()).sourcesOff).toEqual(['tenderned']);
  await setSource({ source: 'tenderned', on: true });
  expect((await readSettings()).sourcesOff).toEqual([]);
});

test('what is older than the reader wants to keep goes at once', async () => {
  await putRecords([aContract({ id: 'tenderned:oud' })], Date.now() - 40 * day);
  await setKeeping({ keepDays: 90, keepRecords: 50_000 });
  expect((await countHeld()).records).toBe(2);
  await setKeeping({ keepDays: 30, keepRecords: 50_000 });
  expect((await countHeld()).records).toBe(1);
});
