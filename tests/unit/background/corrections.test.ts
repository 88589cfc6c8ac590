import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { correctHere, correctTab, findEntities, undoCorrections, wishesFor } from '../../../entrypoints/background/corrections.ts';
import { addCorrections, allCorrections } from '../../../lib/remember/corrections.ts';
import { dossier } from '../../../lib/remember/dossier.ts';
import { changeSettings } from '../../../lib/remember/settings.ts';
import { changeTabState } from '../../../lib/remember/tabs.ts';
import { ordinaryLines } from '../../../lib/settings.ts';
import { aCorrection } from '../../makers/corrections.ts';
import { aBody, aReading } from '../../makers/entities.ts';
import { aSnapshot } from '../../makers/registers.ts';

const utrecht = 'government-body:gm0344';
const page = (address = 'https://krant.example/a?utm_source=x', tab = 1, url = address) => ({
  id: fakeBrowser.runtime.id,
  url,
  frameId: 0,
  tab: { id: tab, url: address },
});
const screen = () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html') });

/** Tabs that were told that the reader wants something else. */
let told: number[];
/** What the frames of a tab say is in them. */
let sightings: object[];

beforeEach(async () => {
  await dossier.corrections.clear();
  told = [];
  sightings = [];
  const tabs = new Map([
    [1, 'https://krant.example/a'],
    [2, 'https://krant.example/b'],
    [3, 'https://weblog.example/'],
  ]);
  for (const tab of tabs.keys()) await changeTabState(tab, () => ({ frames: { 0: aReading() } }));
  Object.assign(fakeBrowser.tabs, {
    get: async (id: number) => ({ id, url: tabs.get(id) }),
    sendMessage: (tab: number, message: { type: string }, _options: unknown, answer: (said: unknown) => void) => {
      if (message.type === 'wishesChanged') told.push(tab);
      answer({ res: message.type === 'listSightings' ? sightings : undefined });
    },
  });
  vi.stubGlobal('fetch', async (input: URL | string) => aSnapshot(String(input).endsWith('bodies.json') ? [aBody()] : []));
});

test.each([
  ['page', 'https://krant.example/a', [1]],
  ['site', 'krant.example', [1, 2]],
  ['everywhere', '', [1, 2, 3]],
] as const)('what is said of %s holds for %j, and the tabs concerned hear of it', async (scope, place, concerned) => {
  const [id] = await correctHere({ words: 'Utrecht', from: utrecht, to: null, scope }, page());
  expect(await allCorrections()).toMatchObject([{ id, words: 'Utrecht', from: utrecht, to: null, scope, place }]);
  expect(new Set(told)).toEqual(new Set(concerned));
});

test('a frame speaks of the page that it stands in', async () => {
  await correctHere(
    { words: 'Utrecht', from: utrecht, to: null, scope: 'site' },
    page('https://krant.example/a', 1, 'https://advertentie.example/'),
  );
  expect(await allCorrections()).toMatchObject([{ place: 'krant.example' }]);
});

test('nobody is meant who is in no register: a human being is in none', async () => {
  await expect(correctHere({ words: 'Jan', from: null, to: 'supplier:jan-jansen', scope: 'site' }, page())).rejects.toThrow('no register');
  expect(await allCorrections()).toEqual([]);
});

test('a page hears what holds there, with who is meant, the narrowest first; and which kinds are not marked', async () => {
  await changeSettings((settings) => ({ ...settings, mutedKinds: ['party'] }));
  await addCorrections([
    aCorrection({ id: 'everywhere', scope: 'everywhere', place: '', from: null, to: utrecht, note: 'Van mij.' }),
    aCorrection({ id: 'site' }),
    aCorrection({ id: 'elsewhere', place: 'weblog.example' }),
    aCorrection({ id: 'nobody', scope: 'everywhere', place: '', to: 'party:opgeheven' }),
  ]);
  expect(await wishesFor(undefined, page())).toEqual({
    corrections: [
      { id: 'site', words: 'Utrecht', from: utrecht, to: null, scope: 'site' },
      {
        id: 'everywhere',
        words: 'Utrecht',
        from: null,
        scope: 'everywhere',
        to: { entity: utrecht, kind: 'government-body', bodyType: 'municipality', name: 'Gemeente Utrecht' },
      },
    ],
    mutedKinds: ['party'],
    lines: ordinaryLines,
  });
});

test('a page that the browser makes ready before the reader goes there hears what holds on it, not on the page that the tab still shows', async () => {
  await addCorrections([aCorrection({ id: 'here' }), aCorrection({ id: 'there', place: 'weblog.example' })]);
  const ready = { ...page('https://krant.example/a', 1, 'https://weblog.example/'), frameId: 6, documentLifecycle: 'prerender' };
  expect((await wishesFor(undefined, ready)).corrections.map(({ id }) => id)).toEqual(['there']);
});

test('a page takes back only what holds there, a screen anything', async () => {
  await addCorrections([aCorrection({ id: 'here' }), aCorrection({ id: 'elsewhere', place: 'weblog.example' })]);
  expect(await undoCorrections(['here', 'elsewhere'], page())).toMatchObject([{ id: 'here' }]);
  expect(new Set(told)).toEqual(new Set([1, 2]));
  expect(await undoCorrections(['elsewhere'], screen())).toMatchObject([{ id: 'elsewhere' }]);
  expect(told.filter((tab) => tab === 3)).toHaveLength(1);
});

test('from the popup every way in which the page names somebody is corrected, by what the rules took it for', async () => {
  const sighting = { entity: utrecht, kind: 'government-body', name: 'Gemeente Utrecht' };
  sightings = [
    { ...sighting, surface: 'gemeente Utrecht' },
    { ...sighting, surface: 'GEMEENTE UTRECHT' },
    { ...sighting, surface: 'Domstad', corrected: { id: 'x', from: null, scope: 'everywhere' } },
    { ...sighting, surface: 'VVD', entity: 'party:vvd' },
  ];
  expect(await correctTab({ tabId: 2, entity: utrecht, to: null, scope: 'page' })).toHaveLength(2);
  const made = await allCorrections();
  expect(new Map(made.map(({ words, from, place }) => [words, [from, place]]))).toEqual(
    new Map([
      ['Domstad', [null, 'https://krant.example/b']],
      ['GEMEENTE UTRECHT', [utrecht, 'https://krant.example/b']],
    ]),
  );
});

test('who is suggested: those of the mention that a register has, then who is found, each once', async () => {
  const found = await findEntities({ typed: 'utrecht', first: ['supplier:nergens', utrecht] });
  expect(found).toEqual([{ key: utrecht, kind: 'government-body', name: 'Gemeente Utrecht' }]);
});
