import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Sender, accepted, inbox } from '../../../entrypoints/background/inbox.ts';
import { NotAccepted } from '../../../entrypoints/background/message-parts.ts';
import { answered } from '../../../entrypoints/background/page-answers.ts';
import { longestId } from '../../../lib/record.ts';
import { defaultSettings } from '../../../lib/settings.ts';
import { aFollow, aNewRecord, aRequest } from '../../makers/follows.ts';
import { aReading, aSeenEntity, anAnchor } from '../../makers/entities.ts';

const ours = () => fakeBrowser.runtime.id;
const page = () => ({ id: ours(), url: 'https://krant.example/artikel', frameId: 0, tab: { id: 7 } });
const screen = () => ({ id: ours(), url: fakeBrowser.runtime.getURL('/popup.html') });

/** For each message: who sends it, one that is right, and several that are not. */
const letters: { [Name in keyof typeof inbox]: { by: 'page' | 'screen' | 'either'; right: unknown; wrong: unknown[] } } = {
  countNames: { by: 'page', right: ['De gemeente Utrecht'], wrong: ['De gemeente Utrecht', [7], ['x'.repeat(6_000_001)]] },
  identifyNames: {
    by: 'page',
    right: {
      texts: ['De gemeente Utrecht', [0, 7], { text: 'Ede', lead: 'Gemeenten' }],
      batches: ['b'],
      page: { host: 'krant.example', language: 'nl' },
      most: 4_000,
    },
    wrong: [
      { texts: ['De gemeente Utrecht'], batches: [], page: {} },
      { texts: ['De gemeente Utrecht'], batches: [], most: 4_000 },
      { texts: ['De gemeente Utrecht'], page: {}, most: 4_000 },
      { texts: ['De gemeente Utrecht'], batches: [], page: { language: 'x'.repeat(101) }, most: 4_000 },
      { texts: Array.from({ length: 50_001 }, () => ''), batches: [], page: {}, most: 4_000 },
      { texts: ['x'.repeat(6_000_001)], batches: [], page: {}, most: 4_000 },
      { texts: [[0, -1]], batches: ['b'], page: {}, most: 4_000 },
      { texts: [[0]], batches: ['b'], page: {}, most: 4_000 },
      { texts: [{ text: 'Ede' }], batches: [], page: {}, most: 4_000 },
      { texts: [{ text: 'Ede', lead: 'x'.repeat(201) }], batches: [], page: {}, most: 4_000 },
      { texts: [{ text: 'x'.repeat(6_000_001), lead: '' }], batches: [], page: {}, most: 4_000 },
    ],
  },
  whoElse: {
    by: 'page',
    right: { text: 'De gemeente Utrecht', start: 3, end: 19 },
    wrong: [{ text: 'De gemeente Utrecht' }, { start: 3, end: 19 }, { text: 7, start: 3, end: 19 }],
  },
  pageRead: {
    by: 'page',
    right: aReading(),
    wrong: [
      undefined,
      { ...aReading(), seen: [aSeenEntity({ kind: 'party' })] },
      { ...aReading(), seen: [{ ...aSeenEntity(), key: 'person:jan' }] },
      { ...aReading(), seen: [aSeenEntity({ surface: 'x'.repeat(501) })] },
      { ...aReading(), seen: Array.from({ length: 5_001 }, () => aSeenEntity()) },
      { ...aReading(), spentMs: -1 },
    ],
  },
  pageSilent: {
    by: 'page',
    right: { why: 'opted-out', since: 1.5 },
    wrong: ['opted-out', { why: 'because', since: 1.5 }, { why: 'opted-out' }, null],
  },
  bring: { by: 'page', right: 'corrections', wrong: [null, 'background', {}] },
  cardOpened: { by: 'page', right: 'party:vvd', wrong: ['vvd', 'party:', 3, 'party:' + 'x'.repeat(300)] },
  keepFromPage: { by: 'page', right: 'party:vvd', wrong: ['vvd', undefined] },
  takeBackFromPage: { by: 'page', right: 'een', wrong: ['', undefined, ['een']] },
  openEntity: { by: 'page', right: 'party:vvd', wrong: ['javascript:alert(1)'] },
  pageWishes: { by: 'page', right: undefined, wrong: [{}, 'https://krant.example/'] },
  correctHere: {
    by: 'page',
    right: { words: 'Utrecht', from: 'government-body:gm0344', to: null, scope: 'site' },
    wrong: [
      { words: '', from: null, to: 'party:vvd', scope: 'site' },
      { words: 'x'.repeat(201), from: null, to: 'party:vvd', scope: 'site' },
      { words: 'Jan Jansen', from: null, to: 'person:jan', scope: 'site' },
      { words: 'Utrecht', from: 'government-body:gm0344', scope: 'site' },
      { words: 'Utrecht', from: null, to: null, scope: 'https://krant.example/' },
    ],
  },
  findEntities: {
    by: 'either',
    right: { typed: 'utr', first: ['party:vvd'] },
    wrong: [{ typed: 'utr' }, { typed: 'x'.repeat(201), first: [] }, { typed: '', first: ['vvd'] }],
  },
  undoCorrections: { by: 'either', right: ['een'], wrong: ['een', [7]] },
  correctTab: {
    by: 'screen',
    right: { tabId: 7, entity: 'party:vvd', to: null, scope: 'everywhere' },
    wrong: [
      { tabId: 7, entity: null, to: null, scope: 'site' },
      { entity: 'party:vvd', to: null, scope: 'site' },
      { tabId: 7, entity: 'party:vvd', to: 'person:jan', scope: 'site' },
    ],
  },
  putBackSettings: {
    by: 'screen',
    right: defaultSettings,
    wrong: [
      { ...defaultSettings, mode: 'always' },
      { ...defaultSettings, silentSites: ['*'] },
      { ...defaultSettings, chosenSites: ['krant.example/pad'] },
      { ...defaultSettings, keepDays: 3 },
      undefined,
    ],
  },
  noteCorrection: { by: 'screen', right: { id: 'een', text: 'De stad.' }, wrong: [{ id: 'een' }, { id: 'een', text: 'x'.repeat(10_001) }] },
  readTab: { by: 'screen', right: 7, wrong: ['7', -1, 1.5] },
  lookUp: {
    by: 'screen',
    right: { entity: 'government-body:gm0344', sources: ['tenderned'], again: true },
    wrong: [{ entity: 'gm0344' }, { entity: 'party:vvd', sources: ['elsewhere'] }, {}],
  },
  allowHosts: {
    by: 'screen',
    right: ['https://api.ted.europa.eu/*'],
    wrong: [['https://*/*'], ['<all_urls>'], ['http://api.ted.europa.eu/*'], 'https://api.ted.europa.eu/*'],
  },
  holdBundled: {
    by: 'screen',
    right: [{ about: 'party:vvd', id: 'party-gifts:1' }],
    wrong: [['party:vvd'], [{ about: 'vvd', id: 'party-gifts:1' }], undefined],
  },
  connections: { by: 'screen', right: ['party:vvd', 'government-body:gm0344'], wrong: ['party:vvd', ['vvd'], undefined] },
  askForConnections: {
    by: 'screen',
    right: { tabId: 7, entities: ['party:vvd'] },
    wrong: [{ tabId: 7 }, { tabId: '7', entities: [] }, { tabId: 7, entities: ['person:jan'] }],
  },
  stopConnections: { by: 'screen', right: 7, wrong: ['7', null] },
  lookUpRecord: {
    by: 'screen',
    right: { source: 'open-overheid', number: 'eef2edec-019e-4085-8e2e-4d3f42686431', again: true },
    wrong: [
      { source: 'elsewhere', number: '1' },
      { source: 'tenderned' },
      { source: 'tenderned', number: '' },
      { source: 'tenderned', number: '../../1?x=https://krant.example/' },
      { source: 'tenderned', number: 'een zin van de pagina' },
      { source: 'tenderned', number: '1'.repeat(201) },
    ],
  },
  stopLookUp: { by: 'screen', right: 'record:tenderned:440769', wrong: ['', 'record:', 'record:tenderned:', 'krant.example'] },
  readPageAddress: { by: 'screen', right: 7, wrong: ['7', 'https://krant.example/', undefined] },
  rulingsHere: { by: 'screen', right: 7, wrong: ['7', undefined] },
  announcedResult: {
    by: 'screen',
    right: { municipality: 'government-body:gm0344', election: 'TK20251029', lists: ['VVD'] },
    wrong: [
      { municipality: 'gm0344', election: 'TK20251029', lists: [] },
      { municipality: 'government-body:gm0344', election: 'TK2025', lists: [] },
      { municipality: undefined, election: 'TK20251029', lists: [] },
      { municipality: 'government-body:gm0344', election: 'TK20251029' },
    ],
  },
  announcedResults: {
    by: 'screen',
    right: { municipalities: ['government-body:gm0344'], election: 'TK20251029', lists: ['VVD'] },
    wrong: [
      { municipalities: ['gm0344'], election: 'TK20251029', lists: [] },
      { municipalities: ['government-body:gm0344'], election: 'TK2025', lists: [] },
      { municipalities: Array.from({ length: 1001 }, () => 'government-body:gm0344'), election: 'TK20251029', lists: [] },
    ],
  },
  setMode: { by: 'screen', right: 'everywhere', wrong: ['always'] },
  setSite: {
    by: 'screen',
    right: { host: 'krant.example', on: true },
    wrong: [
      { host: 'krant.example/*', on: true },
      { host: '', on: true },
      { host: '*', on: true },
      { host: 'krant.example:8080', on: true },
      { host: 'Krant.example', on: true },
      { host: 'a:b', on: true },
    ],
  },
  forgetSite: { by: 'screen', right: 'krant.example', wrong: ['*', 'https://krant.example/', ''] },
  muteKinds: { by: 'screen', right: ['party'], wrong: ['party', ['person']] },
  setLine: { by: 'screen', right: { kind: 'party', line: 'wavy' }, wrong: [{ kind: 'party', line: 'none' }, { line: 'wavy' }] },
  setSource: {
    by: 'screen',
    right: { source: 'tenderned', on: false },
    wrong: [{ source: 'elsewhere', on: true }, { source: 'tenderned' }],
  },
  setKeeping: {
    by: 'screen',
    right: { keepDays: 30, keepRecords: 10_000 },
    wrong: [{ keepDays: 0, keepRecords: 10_000 }, { keepDays: 30, keepRecords: 1 }, {}],
  },
  getReady: { by: 'screen', right: undefined, wrong: [{}] },
  describeSources: { by: 'screen', right: undefined, wrong: [{}] },
  erase: { by: 'screen', right: 'everything', wrong: [undefined, 'made'] },
  stopErasing: { by: 'screen', right: undefined, wrong: [true] },
  endErasing: { by: 'screen', right: undefined, wrong: [true] },
  bringBack: { by: 'screen', right: undefined, wrong: [true] },
  setPage: { by: 'screen', right: { tabId: 7, on: false }, wrong: [{ tabId: 7 }] },
  showOnPage: { by: 'screen', right: { tabId: 7, entity: 'party:vvd' }, wrong: [{ tabId: 7, entity: 'vvd' }] },
  keep: {
    by: 'screen',
    // A document on a body's own portal is called by its address.
    right: { tabId: 7, entity: 'government-body:gm0344', record: 'own-portal:'.padEnd(longestId, 'x') },
    wrong: [
      undefined,
      7,
      { tabId: '7' },
      { entity: 'gm0344' },
      { tabId: 7, record: 'x'.repeat(longestId + 1) },
      { tabId: 7, selection: 'ja' },
    ],
  },
  openPdf: { by: 'screen', right: 7, wrong: ['https://x.example/'] },
  keptHere: { by: 'screen', right: 7, wrong: ['7'] },
  changeSave: {
    by: 'screen',
    right: { id: 'a', note: 'Nabellen.', tags: ['bruggen'], dossier: null },
    wrong: [{ note: 'x' }, { id: 'a', note: 'x'.repeat(100_001) }, { id: 'a', tags: [''] }, { id: 'a', dossier: 7 }],
  },
  follow: {
    by: 'screen',
    right: { entity: 'party:vvd', name: 'VVD' },
    wrong: [{ entity: 'party:vvd' }, { entity: 'person:jan', name: 'Jan' }, { entity: 'party:vvd', name: 'x'.repeat(501) }],
  },
  unfollow: { by: 'screen', right: 'party:vvd', wrong: ['person:jan', undefined] },
  putBackFollows: {
    by: 'screen',
    right: [aFollow()],
    wrong: [[{ ...aFollow(), id: 'person:jan' }], [{ ...aFollow(), news: [{ ...aNewRecord(), url: 'javascript:alert(1)' }] }], aFollow()],
  },
  putRequest: {
    by: 'screen',
    right: aRequest(),
    wrong: [
      { ...aRequest(), sentOn: 'gisteren' },
      { ...aRequest(), id: '' },
      { ...aRequest(), body: 'person:jan' },
    ],
  },
  makeDossier: { by: 'screen', right: 'Bruggen', wrong: ['', 'x'.repeat(201), 7] },
  discardSaves: { by: 'screen', right: ['a'], wrong: ['a', [7], ['']] },
  putBackSaves: { by: 'screen', right: ['a'], wrong: ['a', [7], ['']] },
};

type Name = keyof typeof inbox;
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table above is complete, the compiler sees to that
const names = Object.keys(letters) as Name[];
const take = <N extends Name>(name: N, data: unknown, sender: Sender) => accepted(name, inbox[name], data, sender);

test.each(names)('%s is taken in from the right sender, in the right shape, and not otherwise', (name) => {
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  const { by, right, wrong } = letters[name];
  const sender: Sender = by === 'page' ? page() : screen();
  expect(take(name, right, sender)).toEqual(right);
  for (const data of wrong) expect(() => take(name, data, sender), JSON.stringify(data)?.slice(0, 80)).toThrow(NotAccepted);
  const { tab: _tab, ...nowhere } = page();
  const wrongPlace = by === 'page' ? [nowhere] : by === 'screen' ? [page()] : [nowhere];
  if (by === 'either') expect(take(name, right, page())).toEqual(right);
  for (const stranger of [{ ...sender, id: 'another-extension' }, ...wrongPlace])
    expect(() => take(name, right, stranger)).toThrow(NotAccepted);
});

test.each<[Parameters<typeof answered>[0], unknown, unknown[]]>([
  [
    'describeMentions',
    [{ entity: 'party:vvd', anchor: anAnchor() }],
    [undefined, [{ entity: 'vvd', anchor: anAnchor() }], [{ entity: 'party:vvd', anchor: { ...anAnchor(), quote: { exact: '' } } }]],
  ],
  [
    'describeSelection',
    anAnchor(),
    [undefined, 'gemeente Utrecht', { ...anAnchor(), position: { type: 'TextPositionSelector', start: -1, end: 2 } }],
  ],
  [
    'findAnchors',
    [{ state: 'gone' }, { state: 'changed', similarity: 0.9, now: 'Gemeente Utrecht' }],
    [null, [{ state: 'changed' }], [{ state: 'here' }]],
  ],
  [
    'describePage',
    { title: 'Artikel', siteName: null, authors: ['A. Auteur'], publishedOn: '2026-11-20' },
    [undefined, { title: 'Artikel' }, { title: 'x'.repeat(2_001), siteName: null, authors: [], publishedOn: null }],
  ],
])('what a page answers to %s is taken in when it has the right shape', (name, right, wrong) => {
  expect(answered(name, right)).toEqual(right);
  for (const answer of wrong) expect(() => answered(name, answer), JSON.stringify(answer)).toThrow(NotAccepted);
});
