import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { entityKey, type EntityKey } from '../entity.ts';
import { isMember, partyKey } from './parties.ts';
import type { AreaResult, BundledElection, CouncilSeats, Register } from './register.ts';
import { by, byCode } from './spelling.ts';
import { readTable } from './table.ts';

/** Day on which the register of government organisations, with the members of councils in it, was taken. */
const councilsAsOf = '2026-05-16';

/** The lists name parties in their own way. Without those that our registers do not have. */
const partyIds: Record<string, string> = {
  '50PLUS': '50plus',
  BBB: 'bbb',
  BIJ1: 'bij1',
  'BVNL / Groep Van Haga': 'bvnl',
  BVNL: 'bvnl',
  CDA: 'cda',
  ChristenUnie: 'cu',
  CU: 'cu',
  D66: 'd66',
  DELINIE: 'de-linie',
  DENK: 'denk',
  Denk: 'denk',
  ELLECT: 'ellect',
  FNP: 'fnp',
  'Forum voor Democratie': 'fvd',
  FVD: 'fvd',
  'GL-PvdA': 'glpvda',
  'GROENLINKS / Partij van de Arbeid (PvdA)': 'glpvda',
  JA21: 'ja21',
  LP: 'lp',
  'LP (Libertaire Partij)': 'lp',
  'Nieuw Sociaal Contract': 'nsc',
  NSC: 'nsc',
  NLPLAN: 'nl-plan',
  'Nederland met een PLAN': 'nl-plan',
  'Partij voor de Dieren': 'pvdd',
  PVVD: 'pvdd',
  'Partij voor de Rechtsstaat': 'pvdr',
  Piratenpartij: 'piraten',
  'Piratenpartij - De Groenen': 'piraten',
  PVV: 'pvv',
  'PVV (Partij voor de Vrijheid)': 'pvv',
  SGP: 'sgp',
  'Staatkundig Gereformeerde Partij (SGP)': 'sgp',
  SP: 'sp',
  'SP (Socialistische Partij)': 'sp',
  Splinter: 'splinter',
  Volt: 'volt',
  VREVDIER: 'vvd-dieren',
  'Vrij Verbond': 'vrij-verbond',
  VVD: 'vvd',
};

/**
 * Results of the House of Representatives of 2023 and 2025 per municipality and for the country, and the seats in every municipal council. Votes as
 * announced; nothing about candidates. `known`: keys of bodies and parties.
 */
export async function readElections(folder: string, known: ReadonlySet<EntityKey>): Promise<Register['elections']> {
  const [of2023, of2025, councils] = await Promise.all([read2023(folder), read2025(folder), readCouncils(folder)]);
  const results = [...of2025.results, ...of2023.results].filter(({ area }) => area === 'nl' || known.has(area));
  const elections = [of2025.election, of2023.election].map((each): BundledElection => ({
    ...each,
    lists: each.lists.map(([name, party]) => [name, party && known.has(party) ? party : null]),
  }));
  return { asOf: councilsAsOf, elections, results, councils: councils.filter(({ body }) => known.has(body)) };
}

interface OneElection {
  election: BundledElection;
  results: AreaResult[];
}

const election = (id: string, title: string, lists: readonly string[]): BundledElection => ({
  id,
  title,
  lists: lists.map((name) => {
    const party = partyIds[name];
    return [name, party === undefined ? null : partyKey(party)];
  }),
});

const municipality = (code: string): EntityKey => entityKey('government-body', `gm${code.slice(-4)}`);

/** Votes by area and list, in the order of the lists. */
function inOrder(id: string, lists: readonly string[], votes: ReadonlyMap<EntityKey | 'nl', ReadonlyMap<string, number>>): AreaResult[] {
  return [...votes]
    .map(([area, of]): AreaResult => ({ election: id, area, votes: lists.map((list) => of.get(list) ?? 0) }))
    .toSorted(by(({ area }) => area));
}

/** The file of the Electoral Council as it is: one row a number, for the country, districts, municipalities, and candidates. */
async function read2023(folder: string): Promise<OneElection> {
  const id = 'TK20231122';
  const rows: Record<string, string>[] = parse(await readFile(join(folder, 'elections/TK2023_uitslag_gemeente.csv'), 'utf8'), {
    bom: true,
    columns: true,
    delimiter: ';',
    relax_quotes: true,
  });
  const votes = new Map<EntityKey | 'nl', Map<string, number>>();
  const counts = new Map<EntityKey | 'nl', Map<string, number>>();
  const add = (to: typeof votes, area: EntityKey | 'nl', name: string, count: number): void => {
    const of = to.get(area) ?? new Map<string, number>();
    to.set(area, of.set(name, (of.get(name) ?? 0) + count));
  };
  for (const { RegioCode = '', LijstNaam = '', VeldType = '', Waarde = '' } of rows) {
    // The country is the sum of its districts, those for voters abroad and in the Caribbean among them.
    const area = /^G\d{4}$/.test(RegioCode) ? municipality(RegioCode) : /^K\d/.test(RegioCode) ? 'nl' : undefined;
    if (!area || VeldType === 'KandidaatAantalStemmen') continue;
    if (VeldType === 'LijstAantalStemmen') add(votes, area, LijstNaam, Number(Waarde));
    else add(counts, area, VeldType, Number(Waarde));
  }
  const lists = byVotes(votes.get('nl'));
  const countOf = (area: EntityKey | 'nl', name: string): number => counts.get(area)?.get(name) ?? 0;
  return {
    election: election(id, 'Tweede Kamer 22 november 2023', lists),
    results: inOrder(id, lists, votes).map((result) => ({
      ...result,
      counts: ['Kiesgerechtigden', 'Opkomst', 'AantalGeldigeStemmen', 'AantalBlancoStemmen', 'AantalOngeldigeStemmen'].map((name) =>
        countOf(result.area, name),
      ),
    })),
  };
}

/** One row for each list in each municipality. What was cast abroad is in none of them, so the country comes from the table of parties, as announced. */
async function read2025(folder: string): Promise<OneElection> {
  const id = 'TK20251029';
  const rows = await readTable(join(folder, 'elections/uitslag_TK20251029_Gemeente.csv'), ['Gemeentecode', 'LijstNaam', 'Waarde']);
  const votes = new Map<EntityKey | 'nl', Map<string, number>>();
  for (const { Gemeentecode, LijstNaam, Waarde } of rows) {
    // A list that did not take part here has no number.
    if (Waarde === '') continue;
    const area = municipality(Gemeentecode);
    votes.set(area, (votes.get(area) ?? new Map()).set(LijstNaam, Number(Waarde)));
  }
  const parties = await readTable(join(folder, 'registers/parties.tsv'), ['id', 'tk2025_votes', 'tk2025_seats']);
  const announced = new Map(parties.flatMap((row) => (row.tk2025_votes === '' ? [] : [[row.id, row] as const])));
  const names = new Set(rows.map(({ LijstNaam }) => LijstNaam));
  const ofCountry = [...names].map((name) => {
    const row = announced.get(partyIds[name] ?? '');
    if (!row) throw new Error(`uitslag_TK20251029_Gemeente.csv: parties.tsv has no result of "${name}"`);
    return [name, row] as const;
  });
  const lists = byVotes(new Map(ofCountry.map(([name, row]) => [name, Number(row.tk2025_votes)])));
  const seats = new Map(ofCountry.map(([name, row]) => [name, Number(row.tk2025_seats)]));
  const country = new Map(ofCountry.map(([name, row]) => [name, Number(row.tk2025_votes)]));
  return {
    election: election(id, 'Tweede Kamer 29 oktober 2025', lists),
    results: inOrder(id, lists, new Map([...votes, ['nl', country]])).map((result) =>
      result.area === 'nl' ? { ...result, seats: lists.map((list) => seats.get(list) ?? 0) } : result,
    ),
  };
}

const byVotes = (votes: ReadonlyMap<string, number> | undefined): string[] =>
  [...(votes ?? [])].toSorted(([one, few], [other, many]) => many - few || byCode(one, other)).map(([name]) => name);

/** The parties in each council. A member without a party, or a group that bears the name of its member, stays without a name. */
async function readCouncils(folder: string): Promise<CouncilSeats[]> {
  const rows = await readTable(join(folder, 'registers/council_parties.tsv'), ['municipality_code', 'party', 'seats']);
  return [...Map.groupBy(rows, (row) => row.municipality_code)]
    .map(([code, parties]): CouncilSeats => ({
      body: entityKey('government-body', code),
      seats: parties.flatMap(({ party, seats }) => (seats === '' ? [] : [[isMember(party) ? null : party, Number(seats)]])),
    }))
    .toSorted(by(({ body }) => body));
}
