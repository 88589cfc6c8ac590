import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { muteKinds, setKeeping, setLine, setSource } from '../../../entrypoints/background/preferences.ts';
import { endErasing, erase, stopErasing } from '../../../entrypoints/background/erasing.ts';
import type { Erasing, StepState } from '../../../lib/erasing.ts';
import { dossier as dossierDatabase } from '../../../lib/remember/dossier.ts';
import { addCorrections } from '../../../lib/remember/corrections.ts';
import { readErasing, watchErasing, writeErasing } from '../../../lib/remember/erasing.ts';
import { evict, limitsOf } from '../../../lib/remember/evict.ts';
import { countRows } from '../../../lib/remember/row-counts.ts';
import { putRecords } from '../../../lib/remember/records.ts';
import { logRequest } from '../../../lib/remember/request-log.ts';
import { keepSave } from '../../../lib/remember/saves.ts';
import { changeSettings, readSettings } from '../../../lib/remember/settings.ts';
import { changeTabState, readTabState } from '../../../lib/remember/tabs.ts';
import { dossierNow, emptyCache, emptyDossier } from '../../../lib/remember/wipe.ts';
import { defaultSettings } from '../../../lib/settings.ts';
import { allSaves } from '../../makers/dossier-and-copy.ts';
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
  await emptyCache();
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

const steps = (fetched: StepState, made: StepState, chosen: StepState) => [
  { step: 'fetched', is: fetched },
  { step: 'made', is: made },
  { step: 'chosen', is: chosen },
];

test('what was fetched can be thrown away; what the reader made stays', async () => {
  await erase('fetched');
  expect(await readErasing()).toMatchObject({ state: 'done', steps: [{ step: 'fetched', is: 'gone' }] });
  expect(await countRows()).toEqual({ saves: 1, bin: 0, corrections: 1, records: 0, askings: 0, requests: 0 });
});

test('after everything is erased it is as if just installed: nothing kept, nothing chosen, nothing allowed, no page read', async () => {
  await changeSettings((settings) => ({ ...settings, mode: 'everywhere', silentSites: ['bank.example'] }));
  await erase('everything');
  expect(await readErasing()).toMatchObject({ state: 'done', steps: steps('gone', 'gone', 'gone') });
  expect((await readErasing())?.keepsEverywhere).toBeUndefined();
  expect(await countRows()).toEqual({ saves: 0, bin: 0, corrections: 0, records: 0, askings: 0, requests: 0 });
  expect(await readSettings()).toEqual(defaultSettings);
  expect(await readTabState(3)).toBeNull();
  expect(sent).toContain('stopReading 3');
  expect(givenBack).toEqual(['*://krant.example/*']);
});

test('a permission that holds a source of the installation stays, and that is told: Chromium would take the source with it', async () => {
  permitted = ['http://*/*', 'https://*/*', 'https://*.tenderned.nl/*', 'https://www.tenderned.nl/*', 'https://krant.example/*'];
  await erase('everything');
  expect(await readErasing()).toMatchObject({ state: 'done', keepsEverywhere: true });
  expect(givenBack).toEqual(['http://*/*', 'https://krant.example/*']);
});

/** Stops as soon as it is at this step. */
function stopAt(step: number): void {
  const unwatch = watchErasing((erasing) => {
    if (erasing?.steps[step]?.is !== 'going') return;
    unwatch();
    void stopErasing();
  });
}

const isGoneWhere: Record<StepState, boolean | undefined> = {
  gone: true,
  there: false,
  going: undefined,
  'copy-left': undefined,
  partly: undefined,
};

test.each([0, 1, 2])('stopped at step %i it tells what is gone and what is still there, and so it is', async (step) => {
  await changeSettings((settings) => ({ ...settings, silentSites: ['bank.example'] }));
  stopAt(step);
  await erase('everything');
  const row = await readErasing();
  expect(['stopped', 'done']).toContain(row?.state);
  const [fetched, made, chosen] = (row?.steps ?? []).map(({ is }) => isGoneWhere[is]);
  const held = await countRows();
  expect([held.records === 0, held.saves === 0 && held.corrections === 0, (await readSettings()).silentSites.length === 0]).toEqual([
    fetched,
    made,
    chosen,
  ]);
  // Nothing behind the step at which it was stopped is touched.
  if (step < 2) expect(chosen).toBe(false);
});

test('how it goes is told, and a second window that asks waits for the first', async () => {
  const told: (string | undefined)[] = [];
  const unwatch = watchErasing((erasing) => void told.push(erasing?.steps.map(({ is }) => is).join(' ')));
  await Promise.all([erase('everything'), erase('fetched')]);
  unwatch();
  expect(told).toEqual(expect.arrayContaining(['going there there', 'gone going there', 'gone gone going', 'gone gone gone']));
});

test('where the worker was stopped in the middle, the next one finds out what is gone', async () => {
  const { dossier } = await begun();
  await writeErasing({ state: 'going', steps: begunSteps, part: 0.5, worker: 'another', dossier });
  await endErasing();
  expect(await readErasing()).toMatchObject({ state: 'failed', steps: steps('gone', 'there', 'there') });
  expect(await allSaves()).toHaveLength(1);

  await writeErasing({ state: 'going', steps: begunSteps, part: 0.5, worker: 'another', dossier });
  await emptyDossier();
  // What is kept after it does not make it less gone.
  await keepSave(aSave({ id: 'later' }));
  await endErasing();
  expect(await readErasing()).toMatchObject({ state: 'failed', steps: steps('gone', 'gone', 'there') });
});

test('where the worker was stopped when all was gone, that is what is told', async () => {
  await emptyCache();
  await writeErasing({ state: 'going', steps: [{ step: 'fetched', is: 'going' }], part: 1, worker: 'another' });
  await endErasing();
  expect(await readErasing()).toMatchObject({ state: 'done', steps: [{ step: 'fetched', is: 'gone' }] });
});

test('where nobody can know how much went before the worker was stopped, neither is said', async () => {
  await begun();
  // No dossier was known: it did not open then.
  await writeErasing({ state: 'going', steps: begunSteps, part: 0.5, worker: 'another' });
  await endErasing();
  expect(await readErasing()).toMatchObject({ state: 'failed', steps: steps('gone', 'partly', 'there') });

  await putRecords([aContract()]);
  await writeErasing({ state: 'going', steps: [{ step: 'fetched', is: 'going' }], part: 1, worker: 'another' });
  await endErasing();
  expect(await readErasing()).toMatchObject({ state: 'failed', steps: [{ step: 'fetched', is: 'partly' }] });
});

test('who stops it when it has just ended does not undo that it is told so', async () => {
  const set = fakeBrowser.storage.session.set.bind(fakeBrowser.storage.session);
  const stopping: Promise<void>[] = [];
  const writing = vi.spyOn(fakeBrowser.storage.session, 'set').mockImplementation(async (items: object) => {
    if (JSON.stringify(items).includes('"done"')) stopping.push(stopErasing());
    await set({ ...items });
  });
  await erase('fetched');
  writing.mockRestore();
  expect(stopping).toHaveLength(1);
  await Promise.all(stopping);
  expect(await readErasing()).toMatchObject({ state: 'done' });
});

test('what is erased while another window still finds out how the last ended, is what is told', async () => {
  const { dossier } = await begun();
  await writeErasing({ state: 'going', steps: begunSteps, part: 0.5, worker: 'another', dossier });
  let ending: Promise<void> | undefined;
  // Whoever finds out waits for this turn.
  await navigator.locks.request('the second copy', async () => {
    ending = endErasing();
    await vi.waitFor(async () => expect((await navigator.locks.query()).pending?.map(({ name }) => name)).toContain('the second copy'));
    await erase('fetched');
  });
  await ending;
  expect(await readErasing()).toMatchObject({ state: 'done', steps: [{ step: 'fetched', is: 'gone' }] });
});

test('where the dossier does not open, what was fetched can still be thrown away', async () => {
  const failing = vi.spyOn(dossierDatabase.marks, 'get').mockRejectedValue(new Error('cannot be opened'));
  await erase('fetched');
  failing.mockRestore();
  expect(await readErasing()).toMatchObject({ state: 'done' });
});

const begunSteps: Erasing['steps'] = [
  { step: 'fetched', is: 'gone' },
  { step: 'made', is: 'going' },
  { step: 'chosen', is: 'there' },
];

async function begun(): Promise<{ dossier: string }> {
  const dossier = await dossierNow();
  if (dossier === undefined) throw new Error('a dossier that is open has a birth');
  return { dossier };
}

test('a step that fails is told, and what comes after it stays', async () => {
  const failing = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('the disk is full'));
  await erase('everything');
  failing.mockRestore();
  expect(await readErasing()).toMatchObject({ state: 'failed', steps: steps('gone', 'there', 'there') });
  expect(await allSaves()).toHaveLength(1);
  await erase('everything');
  expect(await readErasing()).toMatchObject({ state: 'done' });
  expect(await allSaves()).toEqual([]);
});

test('a copy that could not be emptied yet is told', async () => {
  const failing = vi.spyOn(fakeBrowser.storage.local, 'remove').mockRejectedValue(new Error('not now'));
  await erase('everything');
  failing.mockRestore();
  expect((await readErasing())?.steps).toMatchObject([{ is: 'gone' }, { is: 'copy-left' }, { is: 'partly' }]);
  expect((await readErasing())?.state).toBe('failed');
  expect(await allSaves()).toEqual([]);
});

test('what is kept while the choices go keeps its copy', async () => {
  const unwatch = watchErasing((erasing) => {
    if (erasing?.steps[2]?.is !== 'going') return;
    unwatch();
    kept = keepSave(aSave({ id: 'later' }));
  });
  let kept: Promise<unknown> | undefined;
  await erase('everything');
  await kept;
  expect((await allSaves()).map(({ id }) => id)).toEqual(['later']);
  expect(await fakeBrowser.storage.local.get('copy:saves:later')).toEqual({ 'copy:saves:later': expect.stringContaining('later') });
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

test('what is older than the reader wants to keep goes', async () => {
  await putRecords([aContract({ id: 'tenderned:oud' })], Date.now() - 40 * day);
  await setKeeping({ keepDays: 90, keepRecords: 50_000 });
  await evict(Date.now(), limitsOf(await readSettings()));
  expect((await countRows()).records).toBe(2);
  await setKeeping({ keepDays: 30, keepRecords: 50_000 });
  await evict(Date.now(), limitsOf(await readSettings()));
  expect((await countRows()).records).toBe(1);
});
