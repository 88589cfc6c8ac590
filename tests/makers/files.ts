import type { Content, Format, ReadContent, Reading, Writing } from '../../lib/share/content.ts';
import { aDossier, aSave } from './saves.ts';

/** Words as the Dutch screens hand them to a file. */
export const writing = (but: Partial<Writing> = {}): Writing => ({
  now: Date.parse('2026-11-25T12:00:00Z'),
  words: {
    language: 'nl',
    heading: 'Bewaard met Open Kaart',
    day: (date) => new Intl.DateTimeFormat('nl', { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date)),
    sourceName: (id) => (id === 'tenderned' ? 'TenderNed' : id),
    kindName: (kind) => (kind === 'contract' ? 'Aanbestedingen en gunningen' : kind),
    found: 'Gevonden op',
    source: 'Bron',
    retrieved: (day) => `opgehaald op ${day}`,
    kept: (day) => `Bewaard op ${day}`,
    licence: 'licentie',
    fingerprint: 'Vingerafdruk (SHA-256)',
    tags: 'Labels',
  },
  ...but,
});

export const aContent = (but: Partial<Content> = {}): Content => ({
  saves: [aSave({ dossier: 'bruggen' })],
  dossiers: [aDossier()],
  corrections: [],
  ...but,
});

/** The whole text of a file. */
export const written = ({ pieces }: Pick<Format, 'pieces'>, content: Content, how: Writing): string => [...pieces(content, how)].join('');

/** What comes of reading, all at once. */
export function ended(reading: Reading): ReadContent | null {
  for (let step = reading.next(); ; step = reading.next()) if (step.done) return step.value;
}
