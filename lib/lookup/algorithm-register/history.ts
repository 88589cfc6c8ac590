import Papa from 'papaparse';
import { Failure } from '../../failure.ts';
import type { AlgorithmVersion } from '../../record.ts';
import type { Desk } from '../../source.ts';
import { plainText } from '../plain-text.ts';
import { unlessUnknown } from '../read-answer.ts';

const service = 'https://algoritmes.overheid.nl/api/downloads/history/algorithms';

type Row = Record<string, string>;

/** When it was published says nothing of what it says. */
const published = 'publication_dt';

/**
 * How the register has described one algorithm through time, newest first: each version with its day, the status that it gave then, and how many fields were
 * other than in the version before. Empty when it keeps none. It comes as CSV, a row a version. Throws a Failure.
 * @param number "lars" of the register
 */
export async function historyOf(number: string, desk: Desk): Promise<AlgorithmVersion[]> {
  const url = `${service}/${encodeURIComponent(number)}/NLD?filetype=csv`;
  const csv = await unlessUnknown(() => desk.web.text({ url, as: 'csv' }));
  if (csv === null) return [];
  const { data, meta } = Papa.parse<Row>(csv.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
  const { fields = [] } = meta;
  if (!fields.includes(published)) throw new Failure('changed', { message: 'a history without days' });
  // What a row has beyond its fields is in none of them, and is not compared.
  const told = fields.filter((field) => field !== published);
  const rows = data
    .flatMap((row) => (/^\d{4}-\d{2}-\d{2}/.test(row[published] ?? '') ? [row] : []))
    .toSorted((one, other) => (one[published] ?? '').localeCompare(other[published] ?? ''));
  return rows
    .map((row, nth): AlgorithmVersion => {
      const before = rows[nth - 1];
      const status = plainText(row['status'] ?? '');
      return {
        date: (row[published] ?? '').slice(0, 10),
        ...(status && { status }),
        ...(before && { changed: differences(before, row, told) }),
      };
    })
    .toReversed();
}

const differences = (one: Row, other: Row, fields: readonly string[]): number =>
  fields.filter((field) => (one[field] ?? '').trim() !== (other[field] ?? '').trim()).length;
