import * as z from 'zod/mini';
import { type Entity, idOf } from '../entity.ts';
import type { Election, IsoDate } from '../record.ts';
import type { Desk } from '../source.ts';
import { EntityKeySchema } from './entity-key-schema.ts';
import { type KnownParty, knownParties } from './known-parties.ts';
import { once } from './once.ts';
import { readAnswer } from './read-answer.ts';
import { pageOfElection } from './verkiezingsuitslagen/results.ts';

const Numbers = z.array(z.number());
const Bundle = z.object({
  asOf: z.string(),
  elections: z.array(z.object({ id: z.string(), title: z.string(), lists: z.array(z.tuple([z.string(), z.nullable(EntityKeySchema)])) })),
  results: z.array(
    z.object({ election: z.string(), area: z.string(), votes: Numbers, seats: z.optional(Numbers), counts: z.optional(Numbers) }),
  ),
  councils: z.array(z.object({ body: z.string(), seats: z.array(z.tuple([z.nullable(z.string()), z.number()])) })),
});
type Bundle = z.infer<typeof Bundle>;

/** Throws a Failure when the bundle is not what it should be. */
export const electionBundle = once(async (desk): Promise<Bundle> => readAnswer(await desk.bundled('elections.json'), Bundle));

export interface BundledResults {
  asOf: IsoDate;
  records: Election[];
}

/** Results of the House of Representatives: of a municipality those in it, of a national party those of the country that it stood in, of "nl" all of those. */
export async function bundledResults(of: Entity | 'nl', desk: Pick<Desk, 'bundled'>): Promise<BundledResults> {
  const bundle = await electionBundle(desk);
  const isOfCountry = of === 'nl' || of.kind === 'party';
  const area = isOfCountry ? 'nl' : of.key;
  const parties = new Map((await knownParties(desk)).map((party) => [party.key, party]));
  const records = bundle.results.flatMap((result) => {
    const election = bundle.elections.find(({ id }) => id === result.election);
    if (!election || result.area !== area) return [];
    const record = recordOf(of, bundle.asOf, election, result, parties);
    return of !== 'nl' && of.kind === 'party' && !record.results.some(({ partyKey }) => partyKey === of.key) ? [] : [record];
  });
  return { asOf: bundle.asOf, records };
}

function recordOf(
  of: Entity | 'nl',
  asOf: IsoDate,
  { id, title, lists }: Bundle['elections'][number],
  { votes, seats, counts }: Bundle['results'][number],
  parties: ReadonlyMap<string, KnownParty>,
): Election {
  const place =
    of === 'nl' || of.kind === 'party' ? { id: 'nl', name: 'Nederland' } : { id: idOf(of.key), name: of.name.replace(/^Gemeente /, '') };
  const sourceId = `${id}-${place.id}`;
  const results = lists.flatMap(([name, key], nth): Election['results'] => {
    const count = votes[nth] ?? 0;
    const seated = seats?.[nth];
    // Nobody voted for a list where it did not take part.
    return count === 0
      ? []
      : [
          {
            party: (key && parties.get(key)?.names[0]) ?? name,
            votes: count,
            ...(key && { partyKey: key }),
            ...(seated !== undefined && { seats: seated }),
          },
        ];
  });
  const [eligible, turnout, valid, blank, invalid] = counts ?? [];
  return {
    id: `verkiezingsuitslagen:${sourceId}`,
    kind: 'election',
    source: 'verkiezingsuitslagen',
    sourceId,
    url: pageOfElection(id),
    retrievedAt: asOf,
    about: of === 'nl' ? [] : [of.key],
    date: `${id.slice(2, 6)}-${id.slice(6, 8)}-${id.slice(8, 10)}`,
    title,
    election: id.slice(0, 2),
    area: place.name,
    // The country's own count of voters is only there as the sum of its districts; where that says nothing, nothing is said.
    ...(eligible && { eligible }),
    ...(turnout && { turnout }),
    ...(valid && { valid }),
    ...(blank && { blank }),
    ...(invalid && { invalid }),
    results: results.toSorted((one, other) => (other.votes ?? 0) - (one.votes ?? 0)),
  };
}
