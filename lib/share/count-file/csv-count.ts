import Papa from 'papaparse';
import type { CountedUnit, CountProblem, OfficialCount } from '../../count.ts';
import { votesIn } from './eml-count.ts';

type Row = Record<string, string>;

/** In between it is told how far it is. */
const rowsAtATime = 10_000;

/** What a row tells, by the word in its column `VeldType`. */
const fields: Record<string, 'valid' | 'blank' | 'invalid' | 'admitted'> = {
  AantalGeldigeStemmen: 'valid',
  AantalBlancoStemmen: 'blank',
  AantalOngeldigeStemmen: 'invalid',
  Opkomst: 'admitted',
};

interface Region extends CountedUnit {
  parent: string;
}

/**
 * Reads a result as the Electoral Council publishes it in CSV: a row for each number, with `Regio`, `RegioCode`, `OuderRegioCode`, `LijstNaam`, `VeldType` and
 * `Waarde`; or the short form of it, with the votes for lists alone. An area in which others lie is what is announced, those that lie in it are what is counted.
 * @param name of the file, as it is published: "uitslag_TK20251029_Gemeente.csv"
 */
export function readCsvCount(text: string, name = '', tell?: (part: number) => void): OfficialCount | CountProblem {
  const { data } = Papa.parse<Row>(text.replace(/^\uFEFF/, ''), { header: true, skipEmptyLines: true });
  const [first] = data;
  if (!first || !('Regio' in first && 'LijstNaam' in first && 'Waarde' in first)) return 'not-a-count';
  const lists: string[] = [];
  const regions = new Map<string, Region>();
  for (const [nth, row] of data.entries()) {
    // Taking it apart was half of it.
    if (nth % rowsAtATime === 0) tell?.(0.5 + nth / data.length / 2);
    const { Regio: name = '', LijstNaam: list = '', VeldType: sort = 'LijstAantalStemmen', Waarde: value = '' } = row;
    const field = fields[sort];
    const isOfCandidate = sort === 'KandidaatAantalStemmen';
    if (!field && !isOfCandidate && sort !== 'LijstAantalStemmen') continue;
    // A list that did not stand there.
    if (value.trim() === '') continue;
    const votes = votesIn(value);
    if (votes === undefined) return 'not-a-number';
    const code = row['RegioCode'] ?? row['Gemeentecode'] ?? name;
    const region = regions.get(code) ?? { name, parent: row['OuderRegioCode'] ?? '', votes: [], ofCandidates: [] };
    regions.set(code, region);
    if (field) {
      region[field] = votes;
      continue;
    }
    const title = list || row['LijstNummer'] || '';
    const known = lists.indexOf(title);
    const place = known < 0 ? lists.push(title) - 1 : known;
    if (isOfCandidate) region.ofCandidates[place] = (region.ofCandidates[place] ?? 0) + votes;
    else region.votes[place] = votes;
  }
  const parents = new Set([...regions.values()].flatMap(({ parent }) => (regions.has(parent) ? [parent] : [])));
  const units = [...regions].filter(([code]) => !parents.has(code)).map(([, region]) => region);
  if (units.length < 2) return 'no-parts';
  // Areas that hold others, and lie in none that does: together they are the whole.
  const highest = [...regions].filter(([code, { parent }]) => parents.has(code) && !parents.has(parent)).map(([, region]) => region);
  const counted = highest.length > 0 ? units.filter(({ parent }) => parents.has(parent)) : units;
  const codes = codesOf(name, regions);
  const isOfCountry = codes !== undefined && codes.municipality === undefined;
  if (isOfCountry)
    for (const [code, region] of regions) {
      const number = municipality.exec(code)?.[1];
      if (number !== undefined) region.municipality = municipalityCode(number);
    }
  return {
    election: '',
    ...(codes && { codes }),
    ...(isOfCountry && ![...regions.values()].some(isCaribbean) && { lacksCaribbean: true }),
    lists,
    of: 'areas',
    units: counted,
    announced: highest.length > 0 ? together(highest, lists.length) : null,
  };
}

/** The public bodies that vote for the House of Representatives and are no municipalities. */
const isCaribbean = ({ name }: CountedUnit): boolean => /^(?:Bonaire|Sint Eustatius|Saba)$/.test(name);

/** As many municipalities as only a count of the whole country has: the largest province has fewer. */
const manyMunicipalities = 200;
/** "G1680", "GM0518" */
const municipality = /^GM?(\d{1,4})$/;
const municipalityCode = (number: string): string => `gm${number.padStart(4, '0')}`;

/** Which election and which area a file is of: the election stands in its name, the area in its codes. Undefined where either does not say so. */
function codesOf(name: string, regions: ReadonlyMap<string, Region>): OfficialCount['codes'] {
  const election = /(?<![A-Z])(?:TK|EK|EP|GR|PS|WS)\d{8}(?!\d)/.exec(name)?.[0];
  if (election === undefined) return undefined;
  const codes = [...regions.keys()];
  const municipalities = codes.flatMap((code) => municipality.exec(code)?.[1] ?? []);
  if (municipalities.length >= manyMunicipalities) return /^(?:TK|EP)/.test(election) ? { election } : undefined;
  // One that counted: whatever else there is lies in it.
  const [only] = municipalities;
  const isOfOne =
    municipalities.length === 1 && codes.every((code) => municipality.test(code) || municipality.test(regions.get(code)?.parent ?? ''));
  return only !== undefined && isOfOne ? { election, municipality: municipalityCode(only) } : undefined;
}

/** What several areas announce, added up. */
function together(regions: readonly Region[], lists: number): CountedUnit {
  const sumOf = (numbers: readonly (number | undefined)[]): number | undefined =>
    numbers.some((each) => each !== undefined) ? numbers.reduce<number>((sum, each) => sum + (each ?? 0), 0) : undefined;
  const valid = sumOf(regions.map((region) => region.valid));
  const blank = sumOf(regions.map((region) => region.blank));
  const invalid = sumOf(regions.map((region) => region.invalid));
  return {
    name: regions.map(({ name }) => name).join(', '),
    votes: Array.from({ length: lists }, (_, list) => sumOf(regions.map(({ votes }) => votes[list]))),
    ofCandidates: Array.from({ length: lists }, (_, list) => sumOf(regions.map(({ ofCandidates }) => ofCandidates[list]))),
    ...(valid !== undefined && { valid }),
    ...(blank !== undefined && { blank }),
    ...(invalid !== undefined && { invalid }),
  };
}
