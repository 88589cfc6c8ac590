import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Correction } from '../../../lib/correction.ts';
import type { SavedPage } from '../../../lib/save.ts';
import { aSeenEntity, anAnchor } from '../../makers/entities.ts';
import { readBackup, writeBackup } from '../../../lib/share/formats/backup.ts';
import { aCorrection } from '../../makers/corrections.ts';

const page = fc.record({
  id: fc.uuid(),
  title: fc.string({ unit: 'grapheme' }),
  address: fc.webUrl({ validSchemes: ['https'] }),
  savedAt: fc.integer({ min: 0, max: 4e12 }),
  note: fc.string({ unit: 'grapheme' }),
  seen: fc.array(
    fc.record({
      key: fc.constant('government-body:gm0344' as const),
      kind: fc.constant('government-body' as const),
      name: fc.string(),
      count: fc.nat(),
      confidence: fc.double({ min: 0, max: 1, noNaN: true }).map((each) => each + 0), // JSON has no -0
      reason: fc.record({ rule: fc.string() }),
      surface: fc.string(),
      anchor: fc.option(fc.string({ minLength: 1, maxLength: 50 }).map(anAnchor)),
    }),
    { maxLength: 4 },
  ),
});

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

test('a backup gives back exactly what went in', () =>
  fc.assert(
    fc.property(fc.array(page, { maxLength: 5 }), fc.array(correction, { maxLength: 5 }), (pages: SavedPage[], corrections) => {
      expect(readBackup(writeBackup({ pages, corrections }, new Date(0)))).toEqual({ pages, corrections, unreadable: 0 });
    }),
  ));

const good: SavedPage = { id: 'a', title: 't', address: 'https://x.example/', savedAt: 1, seen: [], note: '' };

test('a backup that an earlier version made, without corrections, is read', () => {
  const text = JSON.stringify({ format: 'open-kaart-backup', version: 1, made: '2026-11-24T12:00:00.000Z', pages: [good] });
  expect(readBackup(text)).toEqual({ pages: [good], corrections: [], unreadable: 0 });
});

test('a bad item is counted and the good ones stay', () => {
  const right = aCorrection();
  const corrections: unknown[] = [
    right,
    { ...right, to: 'person:jan' },
    { ...right, scope: 'everywhere' },
    { ...right, scope: 'page' },
    { ...right, words: '' },
  ];
  const pages = [good, { ...good, id: 'b', address: 'javascript:alert(1)' }];
  const text = JSON.stringify({ format: 'open-kaart-backup', version: 2, made: '2026-11-24T12:00:00.000Z', pages, corrections });
  expect(readBackup(text)).toEqual({ pages: [good], corrections: [right], unreadable: 5 });
});

test.each([
  '',
  'geen json',
  '[]',
  '{"format":"iets anders","version":1,"pages":[]}',
  '{"format":"open-kaart-backup","version":3,"pages":[]}',
])('%j is not a backup', (text) => expect(readBackup(text)).toBeNull());

test('a backup of an earlier version, which did not say where a name stood, is read', () => {
  const before = { id: 'a', title: 't', address: 'https://x.example/', savedAt: 1, seen: [aSeenEntity()], note: '' };
  const text = JSON.stringify({ format: 'open-kaart-backup', version: 1, pages: [before] });
  expect(readBackup(text)).toEqual({
    pages: [{ ...before, seen: [{ ...aSeenEntity(), anchor: null }] }],
    corrections: [],
    unreadable: 0,
  });
});
