import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { EntityKey } from '../entity.ts';
import type { Gift } from '../record.ts';
import { partyKey } from './parties.ts';
import type { GiftTotal, Register } from './register.ts';

/** Date of the newest of the lists. */
const asOf = '2026-06-17';

// The topic page under which the ministry keeps its lists, for lists of which the page itself is not known to us.
const topic = 'https://www.rijksoverheid.nl/onderwerpen/democratie/documenten';

const lists: Record<string, { id: string; period: string; url: string }> = {
  'substantiele-giften-2023.csv': { id: '2023', period: '2023', url: topic },
  'substantiele-giften-2024.csv': { id: '2024', period: '2024', url: topic },
  'substantiele-giften-2025.csv': { id: '2025', period: '2025', url: topic },
  'substantiele-giften-2026.csv': {
    id: '2026',
    period: '2026',
    url: `${topic}/jaarverslagen/2026/01/21/overzicht-substantiele-giften-aan-politieke-partijen-2026`,
  },
  'giften-tk-2025-vanaf-1000.csv': {
    id: 'tk2025',
    period: 'TK2025',
    url: 'https://www.rijksoverheid.nl/documenten/rapporten/2025/10/22/giften-en-schulden-van-partijen-en-kandidaten-voor-de-tweede-kamerverkiezing-2025',
  },
};

/** The lists name parties in their own way; without the list number of an election ("02. GL"). */
const partyIds: Record<string, string> = {
  '50PLUS': '50plus',
  BBB: 'bbb',
  BIJ1: 'bij1',
  BVNL: 'bvnl',
  CDA: 'cda',
  CU: 'cu',
  D66: 'd66',
  DENK: 'denk',
  'DE LINIE': 'de-linie',
  ELLECT: 'ellect',
  FNP: 'fnp',
  FvD: 'fvd',
  GL: 'gl',
  JA21: 'ja21',
  'LP (Libertaire Partij)': 'lp',
  'NL PLAN': 'nl-plan',
  NSC: 'nsc',
  OPNL: 'opnl',
  'Partij voor de Rechtsstaat': 'pvdr',
  Piratenpartij: 'piraten',
  PvdA: 'pvda',
  PvdD: 'pvdd',
  PVV: 'pvv',
  SGP: 'sgp',
  SP: 'sp',
  Volt: 'volt',
  'Vrede voor Dieren': 'vvd-dieren',
  'Vrij Verbond': 'vrij-verbond',
  VVD: 'vvd',
};

const Rows = z.array(
  z.object({
    source: z.string(),
    line: z.number(),
    threshold: z.number(),
    party: z.string(),
    donor: z.nullable(z.string()),
    donor_kind: z.string(),
    total: z.nullable(z.number()),
    gifts: z.array(z.object({ amount: z.nullable(z.number()), date: z.nullable(z.string()) })),
  }),
);
const Totals = z.array(z.object({ file: z.string(), party: z.string(), total: z.nullable(z.number()) }));

/**
 * Gifts to parties, a record for each row of the ministry's lists, and the totals that the ministry states. The date is that of the last
 * gift in the row; the amount is the row's total. A row without total is part of the total of a row above it: its amount is null, so that
 * nothing is counted twice. Donors are named only where the list names an organisation.
 * `known`: keys of parties. `keyOf`: supplier that bears a name.
 */
export async function readGifts(
  folder: string,
  known: ReadonlySet<EntityKey>,
  keyOf: (donor: string) => EntityKey | undefined,
): Promise<Register['gifts']> {
  const rows = Rows.parse(JSON.parse(await readFile(join(folder, 'partyfinance/gifts.json'), 'utf8')));
  const totals = Totals.parse(JSON.parse(await readFile(join(folder, 'partyfinance/gifts_summary_by_party.json'), 'utf8')));
  const partyOf = (name: string): EntityKey | null => {
    const id = partyIds[name];
    const key = id === undefined ? null : partyKey(id);
    return key && known.has(key) ? key : null;
  };
  const gifts = rows.map((row): Gift => {
    const list = listOf(row.source);
    const party = partyOf(row.party);
    const donor = row.donor_kind === 'organisation' ? row.donor : null;
    const giver = donor === null ? undefined : keyOf(donor);
    return {
      kind: 'gift',
      id: `party-gifts:${list.id}-${row.line}`,
      source: 'party-gifts',
      sourceId: `${list.id}-${row.line}`,
      url: list.url,
      retrievedAt: asOf,
      about: [...(party ? [party] : []), ...(giver ? [giver] : [])],
      date:
        row.gifts
          .flatMap((gift) => gift.date ?? [])
          .toSorted()
          .at(-1) ?? null,
      title: donor ? `${row.party} ← ${donor}` : row.party,
      party: row.party,
      partyKey: party,
      donor,
      euros: row.total,
      period: list.period,
      threshold: row.threshold,
    };
  });
  return { asOf, gifts, totals: totals.map((row) => totalOf(row, partyOf)) };
}

function totalOf(row: z.infer<typeof Totals>[number], partyOf: (name: string) => EntityKey | null): GiftTotal {
  const party = row.party.replace(/^\d\d\. /, '');
  return { party, partyKey: partyOf(party), period: listOf(row.file).period, euros: row.total };
}

function listOf(file: string): { id: string; period: string; url: string } {
  const list = lists[file];
  if (!list) throw new Error(`gifts.json: no list is known under the name "${file}"`);
  return list;
}
