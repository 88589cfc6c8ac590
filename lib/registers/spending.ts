import { join } from 'node:path';
import type { EntityKey } from '../entity.ts';
import type { NamePeriod, Register, SpendingRow } from './register.ts';
import { by } from './spelling.ts';
import { parts, readTable } from './table.ts';

/** Last day that the overviews describe. */
const asOf = '2024-12-31';

const columns = ['leverancier', 'ministerie', 'kostensoort', 'jaar', 'staffel'] as const;

/** "I & M" and "IenM" are one abbreviation. */
const letters = (abbreviation: string): string =>
  abbreviation
    .replaceAll(/(?<=\p{Lu})en(?=\p{Lu})/gu, '')
    .replaceAll(/[\s&]/g, '')
    .toUpperCase();

const samePurchase = ({ supplier, year, bracket, category = '' }: SpendingRow): string => [supplier, year, bracket, category].join('|');

/**
 * What the ministries spent at suppliers, as the yearly overviews say it: a year, a bracket, a category of cost. A row of several ministries or in
 * several brackets says nothing of any one of them and is left out, as is one without a year or of a supplier that is in no register.
 * `keyOf`: supplier that bears a name.
 */
export async function readSpending(
  folder: string,
  namePeriods: readonly NamePeriod[],
  keyOf: (name: string) => EntityKey | undefined,
): Promise<Register['spending']> {
  const ministry = (abbreviation: string, year: number): NamePeriod | undefined => {
    const bearing = namePeriods.filter((period) => period.abbreviation && letters(period.abbreviation) === letters(abbreviation));
    const then = bearing.filter(({ from = '', until = '9999' }) => from <= `${year}-12-31` && until >= `${year}-01-01`);
    return (then.length > 0 ? then : bearing).at(-1);
  };
  const rows = new Map<string, SpendingRow>();
  for (const row of await readTable(join(folder, 'procurement/rijk_inkoop_suppliers_legal_entities.csv'), columns)) {
    const supplier = keyOf(row.leverancier);
    const year = Number(row.jaar);
    const bracket = Number(row.staffel);
    const ministries = parts(row.ministerie);
    if (!supplier || row.staffel === '' || !Number.isInteger(bracket) || !/^20\d\d$/.test(row.jaar) || ministries.length > 1) continue;
    const buyer = ministries[0] === undefined ? undefined : ministry(ministries[0], year);
    const read: SpendingRow = {
      supplier,
      supplierName: row.leverancier,
      ...(buyer && { buyer: buyer.entity, buyerName: buyer.name }),
      year,
      bracket,
      ...(row.kostensoort && { category: row.kostensoort }),
    };
    rows.set(JSON.stringify(read), read);
  }
  // The overview of all ministries together repeats, without naming it, what one of them spent.
  const named = new Set([...rows.values()].filter(({ buyer }) => buyer).map(samePurchase));
  const each = [...rows.values()].filter((row) => row.buyer || !named.has(samePurchase(row)));
  return { asOf, rows: each.toSorted(by((row) => `${row.supplier} ${9999 - row.year} ${JSON.stringify(row)}`)) };
}
