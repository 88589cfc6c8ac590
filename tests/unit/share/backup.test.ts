import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SavedPage } from '../../../lib/save.ts';
import { aSeenEntity, anAnchor } from '../../makers/entities.ts';
import { readBackup, writeBackup } from '../../../lib/share/formats/backup.ts';

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

test('a backup gives back exactly what went in', () =>
  fc.assert(
    fc.property(fc.array(page, { maxLength: 5 }), (pages: SavedPage[]) => {
      expect(readBackup(writeBackup(pages, new Date(0)))).toEqual({ pages, unreadable: 0 });
    }),
  ));

test('a bad item is counted and the good ones stay', () => {
  const good: SavedPage = { id: 'a', title: 't', address: 'https://x.example/', savedAt: 1, seen: [], note: '' };
  const text = writeBackup([good, { ...good, id: 'b', address: 'javascript:alert(1)' }], new Date(0));
  expect(readBackup(text)).toEqual({ pages: [good], unreadable: 1 });
});

test.each(['', 'geen json', '[]', '{"format":"iets anders","version":1,"pages":[]}'])('%j is not a backup', (text) =>
  expect(readBackup(text)).toBeNull(),
);

test('a backup of an earlier version, which did not say where a name stood, is read', () => {
  const before = { id: 'a', title: 't', address: 'https://x.example/', savedAt: 1, seen: [aSeenEntity()], note: '' };
  const text = JSON.stringify({ format: 'open-kaart-backup', version: 1, pages: [before] });
  expect(readBackup(text)).toEqual({ pages: [{ ...before, seen: [{ ...aSeenEntity(), anchor: null }] }], unreadable: 0 });
});
