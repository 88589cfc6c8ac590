import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Correction } from '../../../../lib/correction.ts';
import { backup } from '../../../../lib/share/formats/backup.ts';
import { longestId, longestText } from '../../../../lib/record.ts';
import type { Settings } from '../../../../lib/settings.ts';
import { aCorrection } from '../../../makers/corrections.ts';
import { aSeenEntity } from '../../../makers/entities.ts';
import { aFollow, aNewRecord, aRequest } from '../../../makers/follows.ts';
import { aContract } from '../../../makers/records.ts';
import { ended, writing, written } from '../../../makers/files.ts';
import { aDossier, aKeptRecord, aPage, aSave, anySave } from '../../../makers/saves.ts';

const address = fc.webUrl({ validSchemes: ['https'] }).map((each) => new URL(each).href);
const key = fc.constantFrom('government-body:gm0344', 'party:vvd', null);
const place = fc.oneof(
  fc.record({ scope: fc.constant('page'), place: address }),
  fc.record({ scope: fc.constant('site'), place: fc.domain() }),
  fc.record({ scope: fc.constant('everywhere'), place: fc.constant('') }),
) satisfies fc.Arbitrary<Pick<Correction, 'scope' | 'place'>>;
const correction = fc
  .record({
    id: fc.uuid(),
    words: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 50 }),
    from: key,
    to: key,
    madeAt: fc.integer({ min: 0, max: 4e12 }),
    note: fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined }),
  })
  .chain(({ note, ...rest }) => place.map((where): Correction => ({ ...rest, ...where, ...(note !== undefined && { note }) })));

const madeAt = writing().now;

test('a backup gives back exactly what went in', () =>
  fc.assert(
    fc.property(fc.array(anySave([aDossier()]), { maxLength: 5 }), fc.array(correction, { maxLength: 5 }), (saves, corrections) => {
      const dossiers = [aDossier()];
      expect(ended(backup.read(written(backup, { saves, dossiers, corrections }, writing())))).toEqual({
        saves,
        dossiers,
        corrections,
        unreadable: 0,
        madeAt,
      });
    }),
  ));

test('what the reader chose comes back; what another version knew, and we do not, says nothing; nonsense is counted', () => {
  const settings: Settings = {
    mode: 'chosen-sites',
    chosenSites: ['krant.example'],
    silentSites: ['bank.example', 'localhost'],
    mutedKinds: ['party'],
    lines: { 'government-body': 'wavy', supplier: 'solid', party: 'dotted', algorithm: 'double' },
    sourcesOff: ['ted'],
    hostsAllowed: ['https://bron.example/*'],
    keepDays: 30,
    keepRecords: 10_000,
  };
  const empty = { saves: [], dossiers: [], corrections: [] };
  const text = written(backup, { ...empty, settings }, writing());
  expect(ended(backup.read(text))).toEqual({ ...empty, settings, unreadable: 0, madeAt });
  expect(ended(backup.read(text.replace('"ted"', '"ted", "morgen"')))?.settings).toEqual(settings);
  // Two kinds with one line could not be told apart.
  expect(ended(backup.read(text.replace('"wavy"', '"solid"')))).toMatchObject({ unreadable: 1 });
  expect(ended(backup.read(text.replace('"chosen-sites"', '"altijd"')))).toEqual({ ...empty, unreadable: 1, madeAt });
  expect(ended(backup.read(text.replace('"bank.example"', '"*"')))).toEqual({ ...empty, unreadable: 1, madeAt });
});

test('a bad item is counted and the good ones stay', () => {
  const text = written(
    backup,
    {
      saves: [
        aSave(),
        aSave({ page: aPage({ address: 'javascript:alert(1)' }) }),
        aSave({ page: null, entity: null, record: null }),
        aSave({ record: { ...aKeptRecord(), sha256: 'x' } }),
        aSave({ record: aKeptRecord(aContract({ alsoAt: [{ source: 'ted', url: ' javascript:alert(1)' }] })) }),
      ],
      dossiers: [aDossier({ name: '' })],
      corrections: [aCorrection(), aCorrection({ scope: 'everywhere' }), aCorrection({ scope: 'page' }), aCorrection({ words: '' })],
    },
    writing(),
  );
  expect(ended(backup.read(text))).toEqual({ saves: [aSave()], dossiers: [], corrections: [aCorrection()], unreadable: 8, madeAt });
});

test.each([
  '',
  'geen json',
  '[]',
  '{"format":"iets anders","version":1,"pages":[]}',
  '{"format":"open-kaart-backup","version":6,"saves":[]}',
])('%j is not a backup', (text) => expect(ended(backup.read(text))).toBeNull());

test('a record comes back with fields that no version of ours knows', () => {
  const was = { ...aContract(), kind: 'verdwenen-soort', source: 'verdwenen-bron', onbekend: { diep: [1, null, 'x'] } };
  const save = aSave({ record: { ...aKeptRecord(), was } });
  expect(ended(backup.read(written(backup, { saves: [save], dossiers: [], corrections: [] }, writing())))?.saves).toEqual([save]);
});

test.each([1, 2])('a backup that version %i made has pages; they are saves of the page as a whole', (version) => {
  const page = { id: 'a', title: 'Artikel', address: 'https://x.example/', savedAt: 1, seen: [aSeenEntity()], note: 'Nabellen.' };
  const text = JSON.stringify({ format: 'open-kaart-backup', version, pages: [page, { ...page, address: 'file:///etc/passwd' }] });
  const save = {
    ...aSave({ id: 'a', quote: null, entity: null, record: null, tags: [], note: 'Nabellen.', savedAt: 1, changedAt: 1 }),
    page: { title: 'Artikel', address: 'https://x.example/', siteName: null, authors: [], publishedOn: null },
    named: [{ ...aSeenEntity(), anchor: null }],
  };
  expect(ended(backup.read(text))).toEqual({ saves: [save], dossiers: [], corrections: [], unreadable: 1 });
});

test('what no screen could show is counted: a moment after the last day, a record that nests without end, an address that runs something', () => {
  const nested = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const [good, record] = [aSave({ id: 'good' }), aKeptRecord()];
  const of = (save: object, rest: object = {}) =>
    ended(backup.read(JSON.stringify({ ...outside, saves: [good, save], ...rest }).replace('"NESTED"', nested)));
  const outside = { format: 'open-kaart-backup', version: 4 };
  for (const bad of [
    { ...aSave(), savedAt: 8.64e15 + 1 },
    { ...aSave(), changedAt: -1 },
    { ...aSave(), record: { ...record, was: { ...record.was, more: 'NESTED' } } },
    { ...aSave(), record: { ...record, was: { ...record.was, website: [{ url: ' JavaScript:alert(1)' }] } } },
    { ...aSave(), page: aPage({ address: 'javascript:alert(1)' }) },
  ])
    expect(of(bad)).toMatchObject({ saves: [good], unreadable: 1 });
  const correction = { ...aCorrection(), madeAt: 8.64e15 + 1 };
  const requests = [aRequest({ madeAt: -1 }), aRequest({ changedAt: 9e15 }), aRequest()];
  expect(of(aSave(), { corrections: [correction], dossiers: [aDossier({ madeAt: 9e15 })], requests })).toMatchObject({
    corrections: [],
    dossiers: [],
    requests: [aRequest()],
    unreadable: 4,
  });
});

test('whatever could be kept comes back: titles that begin like an address, addresses and numbers as long as there are', () => {
  const kept = [
    ...['Data: wat de gemeente weet', 'File: bestek', 'javascript:void', 'T'.repeat(longestText)].map((title) =>
      aContract({ title, buyer: title }),
    ),
    aContract({ id: 'i'.repeat(longestId), sourceId: 'i'.repeat(longestId), url: 'HTTPS://X.example' }),
  ];
  const long = `https://krant.example/?${'z'.repeat(9_000)}`;
  const saves = [
    ...kept.map((was, nth) => aSave({ id: `${nth}`, record: aKeptRecord(was) })),
    aSave({ id: 'long', page: aPage({ address: long }) }),
  ];
  const corrections = [aCorrection({ scope: 'page', place: long })];
  const follows = [aFollow({ news: [aNewRecord({ id: 'i'.repeat(longestId), title: 'T'.repeat(longestText) })] })];
  const content = { saves, dossiers: [], corrections, follows };
  expect(ended(backup.read(written(backup, content, writing())))).toEqual({ ...content, unreadable: 0, madeAt });
});

test('names that mean something to the language itself change nothing but what they stand in', () => {
  const file = `{"__proto__": {"version": 4, "saves": [{}]}, "constructor": {"prototype": {"seen": true}}, "format": "open-kaart-backup", "version": 4,
    "saves": [${JSON.stringify(aSave()).replace('{', '{"__proto__": {"seen": true},')}]}`;
  expect(ended(backup.read(file))).toMatchObject({ saves: [aSave()], unreadable: 0 });
  expect('seen' in {}).toBe(false);
});

test('lists of names come back as they were; a bad one is counted', () => {
  const list = {
    id: 'lijst',
    name: 'Gemeenten',
    kinds: ['disclosure' as const],
    rows: [
      {
        typed: 'Utrecht',
        entity: { key: 'government-body:gm0344' as const, kind: 'government-body' as const, name: 'Gemeente Utrecht' },
        choices: [],
        state: 'asked' as const,
      },
    ],
    madeAt: 1,
    changedAt: 2,
  };
  const content = { saves: [], dossiers: [], corrections: [], lists: [list, { ...list, id: '' }] };
  expect(ended(backup.read(written(backup, content, writing())))).toEqual({ ...content, lists: [list], unreadable: 1, madeAt });
});

test('who is followed and what was asked for come back as they were; a link that is none does not, nor a day that is none', () => {
  const bad = aFollow({ news: [aNewRecord({ url: 'javascript:alert(1)' })] });
  const noDay = aRequest({ id: 'nooit', sentOn: '2026-02-31' });
  const content = { saves: [], dossiers: [], corrections: [], follows: [aFollow(), bad], requests: [aRequest(), noDay] };
  const read = ended(backup.read(written(backup, content, writing())));
  expect(read).toEqual({ ...content, follows: [aFollow()], requests: [aRequest()], unreadable: 2, madeAt });
});
