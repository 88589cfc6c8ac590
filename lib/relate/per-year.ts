import type { CivicRecord } from '../record.ts';

/** How many records per year, oldest year first, years without any left out; a record without a date is in no year. */
export function perYear(records: readonly CivicRecord[]): { year: number; count: number }[] {
  const counts = new Map<number, number>();
  for (const { date } of records) {
    const year = Number(date?.slice(0, 4));
    if (year > 0) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  return [...counts].map(([year, count]) => ({ year, count })).toSorted((one, other) => one.year - other.year);
}
