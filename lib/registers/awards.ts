import { join } from 'node:path';
import type { EntityKey } from '../entity.ts';
import type { Amount, Contract, Winner } from '../record.ts';
import { looksLikePerson } from './persons.ts';
import type { Register } from './register.ts';
import { by } from './spelling.ts';
import { filled, parts, readTable } from './table.ts';

/** Day on which the list was taken. */
const asOf = '2026-04-26';

const contractTypes: Record<string, NonNullable<Contract['contractType']>> = { D: 'services', L: 'supplies', W: 'works' };

/** What stands in for a winner who is a person: the name is not ours to spread. */
export const naturalPerson = 'natuurlijk persoon';

const columns = [
  'publicatie_id',
  'publicatiedatum',
  'aanbestedende_dienst',
  'titel',
  'procedure',
  'type_opdracht',
  'europees',
  'datum_gunning',
  'waarde_definitief_eur',
  'winnaars',
  'url',
] as const;

/**
 * Awarded contracts with their winners, newest first. A value under € 1,000 is a placeholder, not an amount.
 * `bodyOf`: body that bears a name, also with a unit behind it. `keyOf`: supplier that bears a name.
 */
export async function readAwards(
  folder: string,
  bodyOf: (name: string) => EntityKey | undefined,
  keyOf: (name: string) => EntityKey | undefined,
): Promise<Register['awards']> {
  const rows = await readTable(join(folder, 'procurement/tenderned_awards_with_winner.csv'), columns);
  const awards = rows.map((row): Contract => {
    const buyer = bodyOf(row.aanbestedende_dienst);
    const winners = parts(row.winnaars).map((name): Winner => {
      const supplier = keyOf(name);
      if (supplier) return { name, supplier };
      return { name: looksLikePerson(name) ? naturalPerson : name };
    });
    const amount = amountOf(row.waarde_definitief_eur);
    const contractType = contractTypes[row.type_opdracht];
    return {
      kind: 'contract',
      id: `tenderned-awards:${row.publicatie_id}`,
      source: 'tenderned-awards',
      sourceId: row.publicatie_id,
      url: row.url,
      retrievedAt: asOf,
      about: [...new Set([...(buyer ? [buyer] : []), ...winners.flatMap((winner) => winner.supplier ?? [])])],
      date: row.publicatiedatum,
      title: row.titel,
      stage: 'award',
      buyer: row.aanbestedende_dienst,
      winners,
      ...(amount && { amount }),
      ...filled({ procedure: row.procedure, awardedOn: row.datum_gunning }),
      ...(contractType && { contractType }),
      european: row.europees === 'True',
      details: 'read',
    };
  });
  return { asOf, awards: awards.toSorted(by((award) => award.id)).toSorted((a, b) => (b.date ?? '').localeCompare(a.date ?? '', 'en')) };
}

function amountOf(cell: string): Amount | undefined {
  if (cell === '') return undefined;
  const euros = Number(cell);
  if (!Number.isFinite(euros)) throw new Error(`not an amount: "${cell}"`);
  return { euros, meaning: euros < 1000 ? 'placeholder' : 'awarded' };
}
