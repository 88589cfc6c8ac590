import type { AnnouncedResult, CountedUnit, OfficialCount } from '../count.ts';

/** One list: what the file announces, and what its parts add up to. */
export interface RecountedList {
  list: string;
  /** Undefined when the file announces nothing. */
  announced?: number;
  recounted: number;
}

/** One polling station or area in which something does not add up. */
export interface Oddity {
  unit: string;
  /** Valid votes as stated, and as its lists add up to. */
  valid?: { stated: number; recounted: number };
  /** Lists of which the candidates add up to something else than the list. */
  lists: { list: string; stated: number; ofCandidates: number }[];
}

export interface Recount {
  lists: RecountedList[];
  valid: { announced?: number; recounted: number };
  blank: { announced?: number; recounted?: number };
  invalid: { announced?: number; recounted?: number };
  /** Of each part, in the order of the file. */
  units: { name: string; valid: number; stated?: number; difference: number; more: number; fewer: number }[];
  oddities: Oddity[];
  /** Whether everything that can be compared is the same. */
  agrees: boolean;
}

/** Adds up an official count again from its parts, and compares it with what it announces itself. No number is rounded or made up. */
export function recount({ lists, units, announced }: OfficialCount): Recount {
  const counted = lists.map((list, place): RecountedList => {
    const said = announced?.votes[place];
    return { list, recounted: sum(units.map(({ votes }) => votes[place])), ...(said !== undefined && { announced: said }) };
  });
  const oddities = units.map((unit) => oddityOf(unit, lists)).filter(({ valid, lists: odd }) => valid !== undefined || odd.length > 0);
  const valid = both(announced?.valid, sum(counted.map(({ recounted }) => recounted)));
  const blank = ofAll(units, 'blank', announced);
  const invalid = ofAll(units, 'invalid', announced);
  return {
    lists: counted,
    valid,
    blank,
    invalid,
    units: units.map((unit) => ({
      name: unit.name,
      valid: sum(unit.votes),
      ...(unit.valid !== undefined && { stated: unit.valid }),
      difference: unit.valid === undefined ? 0 : sum(unit.votes) - unit.valid,
      more: unit.more ?? 0,
      fewer: unit.fewer ?? 0,
    })),
    oddities,
    agrees: oddities.length === 0 && [...counted, valid, blank, invalid].every(isSame),
  };
}

/**
 * The same count beside the result that the Electoral Council announced. A list of which that says nothing is compared with nothing; null when that is so for
 * every list: then it is about other lists, and to say that nothing differs would be no comparison.
 */
export function besideAnnounced(
  count: OfficialCount,
  result: AnnouncedResult,
): Pick<Recount, 'lists' | 'valid' | 'blank' | 'invalid' | 'agrees'> | null {
  if (result.votes.every((votes) => votes === null)) return null;
  const { lists, valid, blank, invalid } = recount(count);
  const beside = ({ recounted }: { recounted?: number }, announced: number | null | undefined) => ({
    ...(recounted !== undefined && { recounted }),
    ...(announced !== null && announced !== undefined && { announced }),
  });
  const compared = {
    lists: lists.map((row, place) => ({ list: row.list, recounted: row.recounted, ...beside(row, result.votes[place]) })),
    valid: { recounted: valid.recounted, ...beside(valid, result.valid) },
    blank: beside(blank, result.blank),
    invalid: beside(invalid, result.invalid),
  };
  return { ...compared, agrees: [...compared.lists, compared.valid, compared.blank, compared.invalid].every(isSame) };
}

/** A municipality in which the count is another than what was announced there. */
export interface DifferentPart {
  name: string;
  /** What differs: lists, and the valid, blank or invalid votes. */
  rows: { of: { list: string } | 'valid' | 'blank' | 'invalid'; announced: number; recounted: number }[];
}

export interface PartsBeside {
  /** How many were compared. */
  compared: number;
  different: DifferentPart[];
  /** Names of those of which nothing is held that they can be compared with, areas that are no municipality among them. */
  notHeld: string[];
}

/**
 * Each municipality in a count of the whole country beside what was announced there.
 * @param results by the code of the municipality: "gm0668"; their lists are those of the count
 */
export function partsBesideAnnounced({ lists, units }: OfficialCount, results: ReadonlyMap<string, AnnouncedResult>): PartsBeside {
  const different: DifferentPart[] = [];
  const notHeld: string[] = [];
  for (const { name, municipality, votes, ...stated } of units) {
    const result = municipality === undefined ? undefined : results.get(municipality);
    if (!result || result.votes.every((announced) => announced === null)) {
      notHeld.push(name);
      continue;
    }
    const ofLists = lists.map((list, place) => ({ of: { list }, announced: result.votes[place], recounted: votes[place] ?? 0 }));
    const ofRest = [
      { of: 'valid' as const, announced: result.valid, recounted: sum(votes) },
      { of: 'blank' as const, announced: result.blank, recounted: stated.blank },
      { of: 'invalid' as const, announced: result.invalid, recounted: stated.invalid },
    ];
    const rows = [...ofLists, ...ofRest].flatMap(({ of, announced, recounted }) =>
      announced === null || announced === undefined || recounted === undefined || announced === recounted
        ? []
        : [{ of, announced, recounted }],
    );
    if (rows.length > 0) different.push({ name, rows });
  }
  return { compared: units.length - notHeld.length, different, notHeld };
}

const isSame = ({ announced, recounted }: { announced?: number; recounted?: number }): boolean =>
  announced === undefined || recounted === undefined || announced === recounted;

function oddityOf(unit: CountedUnit, lists: readonly string[]): Oddity {
  const recounted = sum(unit.votes);
  return {
    unit: unit.name,
    ...(unit.valid !== undefined && unit.valid !== recounted && { valid: { stated: unit.valid, recounted } }),
    lists: lists.flatMap((list, place) => {
      const [stated, ofCandidates] = [unit.votes[place], unit.ofCandidates[place]];
      return stated !== undefined && ofCandidates !== undefined && stated !== ofCandidates ? [{ list, stated, ofCandidates }] : [];
    }),
  };
}

const sum = (numbers: readonly (number | undefined)[]): number => numbers.reduce<number>((total, each) => total + (each ?? 0), 0);

const both = (announced: number | undefined, recounted: number) => ({ recounted, ...(announced !== undefined && { announced }) });

/** A number that every part has to state before it can be added up. */
function ofAll(units: readonly CountedUnit[], field: 'blank' | 'invalid', announced: CountedUnit | null) {
  const said = announced?.[field];
  return {
    ...(units.every((unit) => unit[field] !== undefined) && { recounted: sum(units.map((unit) => unit[field])) }),
    ...(said !== undefined && { announced: said }),
  };
}
