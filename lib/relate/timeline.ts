import { type Period, isWithin } from '../day.ts';
import type { EntityKey } from '../entity.ts';
import type { CivicRecord, RecordKind, SourceId } from '../record.ts';
import { awardedTotal } from './awarded.ts';
import { eachOnce } from './each-once.ts';

/** What the reader wants to see of a timeline; what is absent is not asked. */
export interface Narrowed extends Period {
  kind?: RecordKind;
  source?: SourceId;
}

/** All records in one line: newest first, those without a date last; what several sources have, once. */
export function inOneLine(records: readonly CivicRecord[]): CivicRecord[] {
  return eachOnce(records).toSorted((one, other) => compare(other.date ?? '', one.date ?? '') || compare(one.id, other.id));
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

export const narrowed = (line: readonly CivicRecord[], { kind, source, ...period }: Narrowed): CivicRecord[] =>
  line.filter(
    (record) =>
      (kind === undefined || record.kind === kind) && (source === undefined || record.source === source) && isWithin(record.date, period),
  );

/** One bar of a chart. */
export interface Bar {
  label: string;
  value: number;
}

/** How many per year, the empty years too; what has no date is in no year. */
export function numberPerYear(line: readonly Pick<CivicRecord, 'date'>[]): Bar[] {
  const numbers = new Map<number, number>();
  for (const { date } of line) {
    const year = Number(date?.slice(0, 4)) || 0;
    numbers.set(year, (numbers.get(year) ?? 0) + 1);
  }
  return perYear(numbers);
}

const contractsIn = (line: readonly CivicRecord[]) => line.filter((record) => record.kind === 'contract');

/** What was awarded per year, the empty years too, by the rules of `awardedTotal`; what has no date is in no year. */
export const awardedPerYear = (line: readonly CivicRecord[], of: EntityKey): Bar[] =>
  perYear(new Map(awardedTotal(contractsIn(line), of).byYear.map(({ year, euros }) => [year ?? 0, euros])));

/** Other years are a form's way to say that there is none ("0001-01-01", "9999-12-31"), and would make thousands of bars. */
const [earliest, latest] = [1800, 2100];

/** A bar for each year from the first to the last. */
function perYear(values: ReadonlyMap<number, number>): Bar[] {
  const years = [...values.keys()].filter((year) => year >= earliest && year <= latest);
  if (years.length === 0) return [];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first + 1 }, (_, index) => ({ label: `${first + index}`, value: values.get(first + index) ?? 0 }));
}

/**
 * What was awarded to each winner, or of a supplier by each buyer, by the rules of `awardedTotal`, the largest first. What several won together and the notice
 * does not divide is nobody's, and is left out.
 */
export const awardedPerCounterpart = (line: readonly CivicRecord[], of: EntityKey): Bar[] =>
  awardedTotal(contractsIn(line), of).byCounterpart.flatMap(({ name, euros }) => (name === null ? [] : [{ label: name, value: euros }]));

/**
 * With whom contracts were made, by how many awards: of a buyer the winners, of a supplier the buyers. An award with several winners counts for each. Those that
 * occur most first.
 */
export function awardsPerCounterpart(line: readonly CivicRecord[], of: EntityKey): Bar[] {
  const counts = new Map<string, number>();
  for (const record of line) {
    if (record.kind !== 'contract' || record.stage !== 'award') continue;
    const names = of.startsWith('supplier:') ? [record.buyer] : record.winners.map(({ name }) => name);
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([label, value]) => ({ label, value }))
    .toSorted((one, other) => other.value - one.value || one.label.localeCompare(other.label, 'nl'));
}
