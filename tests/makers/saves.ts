import fc from 'fast-check';
import type { Dossier } from '../../lib/dossier.ts';
import type { CivicRecord } from '../../lib/record.ts';
import type { KeptPage, KeptRecord, Save } from '../../lib/save.ts';
import { anAnchor, anEntity } from './entities.ts';
import { aContract } from './records.ts';

export const aPage = (but: Partial<KeptPage> = {}): KeptPage => ({
  title: 'Utrecht koopt bruggen',
  address: 'https://krant.example/artikel',
  siteName: 'De Krant',
  authors: ['A. Auteur'],
  publishedOn: '2026-11-20',
  ...but,
});

/** Not the real hash; a test that is about that makes it with `asItWas`. */
export const aKeptRecord = (was: CivicRecord = aContract()): KeptRecord => ({ was, licence: 'CC0-1.0', sha256: 'a'.repeat(64) });

export const aSave = (but: Partial<Save> = {}): Save => ({
  id: 'een',
  page: aPage(),
  quote: anAnchor(),
  entity: anEntity(),
  record: aKeptRecord(),
  named: [],
  tags: ['bruggen'],
  note: '',
  dossier: null,
  savedAt: Date.parse('2026-11-24T12:00:00Z'),
  changedAt: Date.parse('2026-11-24T12:00:00Z'),
  ...but,
});

export const aDossier = (but: Partial<Dossier> = {}): Dossier => ({
  id: 'bruggen',
  name: 'Bruggen',
  madeAt: Date.parse('2026-11-24T12:00:00Z'),
  ...but,
});

const text = (maxLength: number, minLength = 0) => fc.string({ unit: 'grapheme', minLength, maxLength });
/** Words with everything in them that a format may stumble over. */
const prose = fc.oneof(
  text(40),
  fc.constantFrom(
    '',
    '=SOM(A1)',
    '+31',
    '-5',
    '@naam',
    "'=SOM(A1)",
    '"aan"; een, twee',
    'regel\nregel',
    'regel\r\nregel\t',
    '{\\"o}',
    'TY  - JOUR',
    '*ster* <b>',
    ' ruimte ',
  ),
);
/** The same, but something. */
const words = prose.filter((each) => each !== '');
const moment = fc.integer({ min: 0, max: 4e12 });
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const address = fc.webUrl({ validSchemes: ['https', 'http'], withQueryParameters: true });
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null });
const anchor = text(60, 1).map(anAnchor);
const entity = fc.record({
  key: fc.constantFrom('government-body:gm0344' as const, 'government-body:gm0193' as const),
  kind: fc.constant('government-body' as const),
  name: prose,
});

const record: fc.Arbitrary<KeptRecord> = fc.record({
  was: fc
    .record({ title: prose, euros: fc.integer(), buyer: prose, date: maybe(day), number: fc.uuid(), url: address })
    .map(({ title, euros, buyer, date, number, url }) =>
      aContract({ id: `tenderned:${number}`, sourceId: number, title, buyer, date, url, amount: { euros, meaning: 'awarded' } }),
    ),
  licence: fc.constantFrom('CC0-1.0', 'open overheidsinformatie', ''),
  sha256: fc.stringMatching(/^[0-9a-f]{64}$/),
});

/** Any save that could have been kept, in one of these dossiers or in none. */
export const anySave = (dossiers: readonly Dossier[] = []): fc.Arbitrary<Save> =>
  fc
    .record({
      id: fc.uuid(),
      page: maybe(
        fc.record({ title: prose, address, siteName: maybe(words), authors: fc.array(words, { maxLength: 3 }), publishedOn: maybe(day) }),
      ),
      quote: maybe(
        fc.oneof(
          anchor,
          anchor.map(({ quote }) => ({ quote, position: null })),
        ),
      ),
      entity: maybe(entity),
      record: maybe(record),
      named: fc.array(
        fc.record({
          key: fc.constant('party:vvd' as const),
          kind: fc.constant('party' as const),
          name: prose,
          count: fc.nat(),
          confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((each) => each + 0), // JSON has no -0
          reason: fc.record({ rule: fc.constant('partyName') }),
          surface: prose,
          anchor: maybe(anchor),
        }),
        { maxLength: 2 },
      ),
      tags: fc.uniqueArray(fc.constantFrom('bruggen', 'Woo', 'na te bellen', 'één, twee', '; x', '=som'), { maxLength: 3 }),
      note: prose,
      dossier: fc.constantFrom(null, ...dossiers.map(({ id }) => id)),
      savedAt: moment,
      changedAt: moment,
    })
    // Something has to be kept, or it is nothing.
    .map((save) => (save.page || save.entity || save.record ? save : { ...save, page: aPage() }));
