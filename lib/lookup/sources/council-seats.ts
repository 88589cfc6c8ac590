import { type Entity, type EntityKey, entityKey, idOf } from '../../entity.ts';
import type { Election } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { electionBundle } from '../bundled-elections.ts';
import { knownParties, partyFinder } from '../known-parties.ts';
import { registeredBody } from '../registered-body.ts';

/** Who sits in the municipal councils, as the register of government organisations lists their members; bundled, without the members. */
export const councilSeats = defineSource({
  id: 'council-seats',
  homepage: 'https://organisaties.overheid.nl',
  licence: 'CC0-1.0',
  hosts: [],
  access: 'bundled',
  answersFor: ['government-body', 'party'],
  gives: 'election',
  keepForHours: 24,
  mayKnow: async ({ kind, key }, bundle) => (kind === 'party' ? (await seatedIn(key, bundle)).length > 0 : /^gm\d/.test(idOf(key))),

  /** Of a municipality its own council; of a local party the councils where it sits. A national party sits in all of them. */
  async *find(entity: Entity, desk: Desk): AsyncGenerator<AnswerPage> {
    const { asOf, councils } = await electionBundle(desk);
    const wanted = new Set(entity.kind === 'party' ? await seatedIn(entity.key, desk) : [entity.key]);
    const partyOf = await partyFinder(desk);
    const held = councils
      .map(({ body, seats }) => ({ body: entityKey('government-body', body.slice('government-body:'.length)), seats }))
      .filter(({ body }) => wanted.has(body));
    const records = await Promise.all(
      held.map(async ({ body, seats }): Promise<Election> => {
        const code = idOf(body);
        const { name = code, rooId } = (await registeredBody(desk, body)) ?? {};
        return {
          id: `council-seats:${code}`,
          kind: 'election',
          source: 'council-seats',
          sourceId: code,
          url: rooId === undefined ? 'https://organisaties.overheid.nl' : `https://organisaties.overheid.nl/${rooId}/_`,
          retrievedAt: asOf,
          about: [entity.key],
          date: asOf,
          title: 'Gemeenteraad',
          election: 'GR',
          area: name.replace(/^Gemeente /, ''),
          results: seatedParties(seats, (each) => partyOf(each, code)),
        };
      }),
    );
    yield { records, total: records.length, unreadable: 0, snapshot: asOf };
  },
});

/** The municipalities where a local party has seats. A national one has them nearly everywhere. */
const seatedIn = async (party: EntityKey, bundle: Pick<Desk, 'bundled'>): Promise<EntityKey[]> =>
  ((await knownParties(bundle)).find(({ key }) => key === party)?.municipalities ?? []).map((code) => entityKey('government-body', code));

/** Most seats first; members without a party together, last. */
function seatedParties(
  seats: readonly [party: string | null, seats: number][],
  keyOf: (party: string) => Election['results'][number]['partyKey'],
): Election['results'] {
  const named = seats.flatMap(([party, count]): Election['results'] => {
    const partyKey = party === null ? undefined : keyOf(party);
    return party === null ? [] : [{ party, seats: count, ...(partyKey && { partyKey }) }];
  });
  const rest = seats.reduce((sum, [party, count]) => (party === null ? sum + count : sum), 0);
  const sorted = named.toSorted((one, other) => (other.seats ?? 0) - (one.seats ?? 0));
  return rest > 0 ? [...sorted, { party: null, seats: rest }] : sorted;
}
