import type { CivicRecord, IsoDate, Participation } from '../record.ts';

/** What one may still respond to on a day, what closes first first. Only notices of which the source says until when. */
export const openForResponse = (records: readonly CivicRecord[], today: IsoDate): Participation[] =>
  records
    .filter((record): record is Participation => record.kind === 'participation' && (record.respondUntil ?? '') >= today)
    .toSorted((one, other) => (one.respondUntil ?? '').localeCompare(other.respondUntil ?? ''));
