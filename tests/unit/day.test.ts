import { afterEach, expect, test, vi } from 'vitest';
import { downloadText } from '../../components/download-file.ts';
import { today } from '../../components/follow/today.ts';
import { inFull } from '../../components/in-words.ts';
import { dateOf } from '../../lib/relate/dossier-index.ts';
import { markdown } from '../../lib/share/formats/markdown.ts';
import { referencesOf } from '../../lib/share/reference.ts';
import { aContent, writing, written } from '../makers/files.ts';
import { aContract } from '../makers/records.ts';
import { aKeptRecord, aPage, aSave } from '../makers/saves.ts';

/** Half an hour into 28 November where the reader is; in universal time it is the 27th still. */
const justAfterMidnight = '2026-11-27T23:30:00.000Z';
const moment = Date.parse(justAfterMidnight);

vi.stubEnv('TZ', 'Europe/Amsterdam');
afterEach(() => vi.unstubAllGlobals());

test('a moment is of the day that the reader’s own clock says', () => {
  vi.useFakeTimers({ now: moment });
  expect(today()).toBe('2026-11-28');
  vi.useRealTimers();
  expect(inFull(justAfterMidnight)).toBe('28 november 2026');
  // In summer two hours ahead.
  expect(inFull('2026-06-30T22:10:00Z')).toBe('1 juli 2026');
});

test('a day, and a date-time that says of which place it is, stay what the source says', () => {
  expect(['2026-11-27', '2026-11-27T23:30:00+02:00', '2026-11-27T23:30:00', '2026'].map(inFull)).toEqual([
    ...Array.from({ length: 3 }, () => '27 november 2026'),
    '2026',
  ]);
});

test('what was got or kept after midnight is so in files too', () => {
  const save = aSave({ savedAt: moment, record: aKeptRecord(aContract({ retrievedAt: justAfterMidnight })) });
  expect([...referencesOf([save, aSave({ savedAt: moment, record: null })], { sourceName: String })]).toMatchObject([
    { accessed: '2026-11-28' },
    { accessed: '2026-11-28' },
  ]);
  const list = written(markdown, aContent({ saves: [save] }), writing());
  expect(list).toContain('opgehaald op 28 november 2026');
  expect(list).toContain('Bewaard op 28 november 2026');
  expect(dateOf(aSave({ record: null, page: aPage({ publishedOn: justAfterMidnight }) }))).toBe('2026-11-28');
});

test('a file has the day of today in its name', () => {
  const link = { click: vi.fn(), href: '', download: '' };
  vi.stubGlobal('document', { createElement: () => link });
  downloadText('', { name: 'open-kaart', ending: 'csv', mediaType: 'text/csv' }, new Date(moment));
  expect(link.download).toBe('open-kaart-2026-11-28.csv');
});
