import * as z from 'zod/mini';
import { type Entity, idOf } from '../../entity.ts';
import { Failure } from '../../failure.ts';
import type { Identity } from '../../record.ts';
import { type AnswerPage, defineSource, type Desk } from '../../source.ts';
import { asGuestOfGleif, kvkOf, knownLegalEntitiesOf } from '../gleif/legal-entities.ts';
import { sameName } from '../name-words.ts';
import { plainText } from '../plain-text.ts';
import { readAnswer } from '../read-answer.ts';
import { readEach } from '../read-each.ts';
import { registeredBody } from '../registered-body.ts';

const service = 'https://www.wikidata.org/w/api.php';

/** Properties of Wikidata. */
const property = {
  kvk: 'P3220',
  lei: 'P1278',
  cbsMunicipality: 'P382',
  website: 'P856',
  parent: 'P749',
  begin: 'P571',
  country: 'P17',
} as const;
const netherlands = 'Q55';
/** Nobody has more namesakes than these in one list. */
const candidates = 5;

const Searched = z.object({ query: z.object({ search: z.array(z.object({ title: z.string().check(z.regex(/^Q\d+$/)) })) }) });
const Named = z.object({
  search: z.array(z.object({ id: z.string().check(z.regex(/^Q\d+$/)), match: z.optional(z.object({ text: z.optional(z.string()) })) })),
});
const Entities = z.object({ entities: z.record(z.string(), z.unknown()) });
const Texts = z.optional(z.record(z.string(), z.object({ value: z.string() })));
const Item = z.object({
  id: z.string(),
  labels: Texts,
  claims: z.optional(
    z.record(
      z.string(),
      z.array(z.object({ rank: z.optional(z.string()), mainsnak: z.object({ datavalue: z.optional(z.object({ value: z.unknown() })) }) })),
    ),
  ),
});
type Item = z.infer<typeof Item>;

/** What Wikidata has on a supplier or a body: found by a number where there is one, else by its name, and then said to be so. */
export const wikidata = defineSource({
  id: 'wikidata',
  homepage: 'https://www.wikidata.org',
  licence: 'CC0-1.0',
  hosts: ['https://www.wikidata.org/*', 'https://api.gleif.org/*'],
  access: 'optional',
  manners: { parallel: 1, interval: 500 },
  guestManners: asGuestOfGleif,
  answersFor: ['supplier', 'government-body'],
  gives: 'identity',
  keepForHours: 14 * 24,

  async *find(entity: Entity, desk: Desk): AsyncGenerator<AnswerPage> {
    const byNumber = await idsByNumber(entity, desk);
    const ids = byNumber.length > 0 ? byNumber : await idsByName(entity, desk);
    const { read, ...told } = await itemsOf(ids, desk);
    // A name alone is shared by many abroad.
    const own = byNumber.length > 0 ? read : read.filter((item) => idsIn(item, property.country).includes(netherlands));
    const parents = await itemsOf([...new Set(own.flatMap((item) => idsIn(item, property.parent)))], desk);
    const labels = new Map(parents.read.map((item) => [item.id, labelOf(item)]));
    const matchedBy = byNumber.length > 0 ? 'identifier' : 'name';
    yield { records: own.map((item) => identityOf(item, matchedBy, labels, entity, desk.now())), total: own.length, ...told };
  },
});

async function idsByNumber(entity: Entity, desk: Desk): Promise<string[]> {
  const statements = await numbersOf(entity, desk);
  if (statements.length === 0) return [];
  const query = new URLSearchParams({
    action: 'query',
    list: 'search',
    srsearch: `haswbstatement:${statements.map(([name, value]) => `${name}=${value}`).join('|')}`,
    srlimit: String(candidates),
    format: 'json',
  });
  const answer = readAnswer(await desk.web.json({ url: `${service}?${query}` }), Searched);
  return answer.query.search.map(({ title }) => title);
}

/** The numbers that Wikidata knows: KvK and LEI of a firm, as far as the register of those has it; the CBS code of a municipality. */
async function numbersOf(entity: Entity, desk: Desk): Promise<[property: string, value: string][]> {
  if (entity.kind === 'supplier') {
    // Without leave for that register there is still the name.
    const { read } = await knownLegalEntitiesOf(entity, desk).catch((error: unknown) => {
      if (error instanceof Failure && error.reason === 'not-permitted') return { read: [] };
      throw error;
    });
    return read.flatMap((each): [property: string, value: string][] => {
      const kvk = kvkOf(each);
      return [[property.lei, each.id], ...(kvk === undefined ? [] : [[property.kvk, kvk] satisfies [string, string]])];
    });
  }
  const body = await registeredBody(desk, entity.key);
  const cbs = /^gm(\d{4})$/.exec(idOf(entity.key))?.[1];
  return body && cbs !== undefined ? [[property.cbsMunicipality, cbs]] : [];
}

async function idsByName(entity: Entity, desk: Desk): Promise<string[]> {
  const query = new URLSearchParams({
    action: 'wbsearchentities',
    search: entity.name,
    language: 'nl',
    uselang: 'nl',
    type: 'item',
    limit: String(candidates),
    format: 'json',
  });
  const { search } = readAnswer(await desk.web.json({ url: `${service}?${query}` }), Named);
  return search.filter(({ match }) => sameName(match?.text ?? '', entity.name)).map(({ id }) => id);
}

/** What these items say, without the names of what they belong to, for which others would have to be asked. Throws a Failure. */
export async function identitiesOf(ids: readonly string[], entity: Entity, desk: Desk): Promise<AnswerPage> {
  const { read, ...told } = await itemsOf(ids, desk);
  return { records: read.map((item) => identityOf(item, 'identifier', new Map(), entity, desk.now())), total: read.length, ...told };
}

async function itemsOf(ids: readonly string[], desk: Desk) {
  if (ids.length === 0) return { read: [], unreadable: 0 };
  const query = new URLSearchParams({
    action: 'wbgetentities',
    ids: ids.slice(0, 20).join('|'),
    props: 'labels|claims',
    languages: 'nl|en',
    format: 'json',
  });
  const { entities } = readAnswer(await desk.web.json({ url: `${service}?${query}` }), Entities);
  return readEach(Object.values(entities), Item, ['labels', 'claims']);
}

/** Values of a property; the preferred ones, where some are. */
function valuesIn({ claims }: Item, name: string): unknown[] {
  const all = claims?.[name] ?? [];
  const preferred = all.filter(({ rank }) => rank === 'preferred');
  return (preferred.length > 0 ? preferred : all.filter(({ rank }) => rank !== 'deprecated')).flatMap(({ mainsnak }) =>
    mainsnak.datavalue === undefined ? [] : [mainsnak.datavalue.value],
  );
}
const textsIn = (item: Item, name: string): string[] => valuesIn(item, name).filter((value) => typeof value === 'string');
const idsIn = (item: Item, name: string): string[] =>
  valuesIn(item, name).flatMap((value) =>
    typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? [value.id] : [],
  );

const labelOf = ({ labels, id }: Item): string => plainText(labels?.['nl']?.value ?? labels?.['en']?.value ?? id);

function identityOf(
  item: Item,
  matchedBy: Identity['matchedBy'],
  labels: ReadonlyMap<string, string>,
  entity: Entity,
  now: number,
): Identity {
  const [website] = textsIn(item, property.website).filter((each) => /^https?:\/\//.test(each));
  const [begin] = valuesIn(item, property.begin).flatMap((value) =>
    typeof value === 'object' && value !== null && 'time' in value ? [String(value.time)] : [],
  );
  // "+1984-00-00T00:00:00Z": of the month and the day nothing is known.
  const since = /^\+(\d{4}(?:-(?!00)\d{2}-(?!00)\d{2})?)/.exec(begin ?? '')?.[1];
  const pageOf = (id: string): string => `https://www.wikidata.org/wiki/${encodeURIComponent(id)}`;
  const parents = idsIn(item, property.parent).map((id) => ({ name: labels.get(id) ?? id, url: pageOf(id) }));
  return {
    id: `wikidata:${item.id}`,
    kind: 'identity',
    source: 'wikidata',
    sourceId: item.id,
    url: pageOf(item.id),
    retrievedAt: new Date(now).toISOString(),
    about: [entity.key],
    date: null,
    title: labelOf(item),
    identifiers: [
      { scheme: 'wikidata', value: item.id, url: pageOf(item.id) },
      ...textsIn(item, property.kvk).map((value) => ({ scheme: 'kvk' as const, value })),
      ...textsIn(item, property.lei).map((value) => ({ scheme: 'lei' as const, value })),
    ],
    matchedBy,
    ...(website !== undefined && { website }),
    ...(since !== undefined && { since }),
    ...(parents.length > 0 && { parents }),
  };
}
