import { type Entity, idOf } from '../../entity.ts';
import type { Election } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { bundledResults } from '../bundled-elections.ts';
import { knownBodies } from '../known-bodies.ts';
import { knownParties, partyFinder } from '../known-parties.ts';
import { type AreaResult, type ElectionCode, elections, pageOfElection, resultIn } from '../verkiezingsuitslagen/results.ts';

/** In which elections an area of this sort has a result, its own first, and what the source calls the sort. */
const areas: [code: RegExp, sort: string, kinds: string[]][] = [
  [/^gm\d/, 'Gemeente', ['GR', 'TK', 'PS', 'EP']],
  [/^pv\d/, 'Provincie', ['PS', 'TK', 'EP']],
  [/^ws\d/, 'Waterschap', ['WS']],
];

const areaOf = ({ kind, key }: Entity) => (kind === 'party' ? undefined : areas.find(([code]) => code.test(idOf(key))));

/** Local parties took no part in elections of the country. */
const isNational = async ({ key }: Entity, bundle: Pick<Desk, 'bundled'>): Promise<boolean> =>
  (await knownParties(bundle)).some((party) => party.key === key && party.national);

/** Results with one page, and elections that are looked at for them: each costs a request or two. */
const resultsAPage = 3;
const electionsAPage = 6;

/** Results of elections, as the Electoral Council announces them, per municipality, province or water board. */
export const verkiezingsuitslagen = defineSource({
  id: 'verkiezingsuitslagen',
  homepage: 'https://www.verkiezingsuitslagen.nl',
  licence: 'open overheidsinformatie',
  hosts: ['https://www.verkiezingsuitslagen.nl/*'],
  access: 'optional',
  manners: { parallel: 1, interval: 500 },
  answersFor: ['government-body', 'party'],
  gives: 'election',
  keepForHours: 24 * 7,
  mayKnow: (entity, bundle) => (entity.kind === 'party' ? isNational(entity, bundle) : areaOf(entity) !== undefined),

  /**
   * The bundled results first, so that there is something to read without the network. Then the newest of each kind, one by one, and the earlier ones with
   * later pages. `from` is how many came before. Of a party only what is bundled: the source has no page of parties.
   */
  async *find(entity: Entity, desk: Desk, from?: string): AsyncGenerator<AnswerPage> {
    const found = areaOf(entity);
    // The question leaves before the bundled results are read, and those are written while it is on its way.
    const listed = found && elections(desk);
    listed?.catch(() => undefined);
    if (from === undefined) {
      const { asOf, records } = await bundledResults(entity, desk);
      if (records.length > 0 || !found) yield { records, total: records.length, unreadable: 0, snapshot: asOf };
    }
    if (!found || !listed) return;
    const [, sort, kinds] = found;
    const held = inOrder(await listed, kinds);
    const names = await areaNames(entity, desk);
    const partyOf = await partyFinder(desk);
    const code = idOf(entity.key);
    const begin = Number(from ?? 0);
    let given = 0;
    // An area may have taken no part: a municipality that did not exist yet, a council that was elected on another day.
    for (let nth = begin; nth < held.length; nth += 1) {
      const election = held[nth];
      if (!election || given === resultsAPage || nth - begin === electionsAPage) break;
      const next = nth + 1 < held.length ? { next: String(nth + 1) } : {};
      const result = await resultIn(election.code, sort, names, desk);
      if (!result) {
        yield { records: [], total: null, unreadable: 0, ...next };
        continue;
      }
      given += 1;
      const withParties = result.results.map((each) => {
        const partyKey = partyOf(each.party, code);
        return { ...each, ...(partyKey && { partyKey }) };
      });
      yield {
        records: [electionRecord(election, { ...result, results: withParties }, entity, desk.now())],
        total: null,
        ...result.told,
        ...next,
      };
    }
  },
});

/** The newest of each kind, then all others by date. */
function inOrder(all: readonly ElectionCode[], kinds: readonly string[]): ElectionCode[] {
  const newest = kinds.flatMap((kind) => all.find((each) => each.kind === kind) ?? []);
  return [...newest, ...all.filter((each) => kinds.includes(each.kind) && !newest.includes(each))];
}

/** "Utrecht" for the municipality and for the province: the source leaves the sort out. */
async function areaNames(entity: Entity, desk: Desk): Promise<string[]> {
  const known = (await knownBodies(desk)).find(({ key }) => key === entity.key)?.names ?? [];
  const bare = (name: string): string => name.replace(/^(?:Gemeente|Provincie|Waterschap) /, '');
  return [...new Set([entity.name, ...known].flatMap((name) => [bare(name), name]))];
}

function electionRecord(
  { code, kind, date }: ElectionCode,
  result: AreaResult & Pick<Election, 'results'>,
  entity: Entity,
  now: number,
): Election {
  const { title, told: _told, ...rest } = result;
  const sourceId = `${code}-${idOf(entity.key)}`;
  return {
    id: `verkiezingsuitslagen:${sourceId}`,
    kind: 'election',
    source: 'verkiezingsuitslagen',
    sourceId,
    url: pageOfElection(code),
    retrievedAt: new Date(now).toISOString(),
    about: [entity.key],
    date,
    title,
    election: kind,
    ...rest,
  };
}
