import * as z from 'zod/mini';
import type { BodyType, EntityKey } from '../entity.ts';
import { ask, type Answer, type Line, NotGiven, type Version } from './ask.ts';
import { bodyKey } from './bodies.ts';

// The value lists of TOOI, the government's own list of its organisations. Each is published under a number that counts up; a list that
// is one further than the newest is a 404. The numbers here are those of February 2026: where the counting begins.
export const valueLists = {
  rwc_ministeries_compleet: 6,
  rwc_gemeenten_compleet: 5,
  rwc_provincies_compleet: 1,
  rwc_waterschappen_compleet: 2,
  rwc_caribische_openbare_lichamen_compleet: 1,
  rwc_zbo_compleet: 6,
  rwc_samenwerkingsorganisaties_compleet: 3,
  rwc_overige_overheidsorganisaties_compleet: 13,
} as const satisfies Record<string, number>;
export type ValueList = keyof typeof valueLists;

export const addressOf = (list: ValueList, number: number): string =>
  `https://repository.officiele-overheidspublicaties.nl/waardelijsten/${list}/${number}/json/${list}_${number}.json`;

export interface NewestList {
  address: string;
  answer: Answer;
}

/**
 * The newest of a value list: `known` is the address of the one we have, with its version. `'unchanged'` when that is still the newest.
 * Throws NotGiven when the list cannot be had, also when the number that we know is gone.
 */
export async function newestList(
  line: Line,
  list: ValueList,
  known?: { address: string; version: Version },
): Promise<NewestList | 'unchanged'> {
  const first = Math.max(numberIn(known?.address), valueLists[list]);
  let newest: NewestList | 'unchanged' | undefined;
  for (let number = first; number < first + most; number++) {
    const address = addressOf(list, number);
    let answer: Answer | 'unchanged' | 'missing';
    try {
      answer = await ask(line, address, known?.address === address ? { known: known.version } : {});
    } catch (error) {
      // Something newer than what we already have in hand is good enough, whatever comes after it.
      if (newest === undefined || newest === 'unchanged') throw error;
      break;
    }
    if (answer === 'missing') break;
    if (newest && newest !== 'unchanged') await newest.answer.response.body?.cancel();
    newest = answer === 'unchanged' ? 'unchanged' : { address, answer };
  }
  if (!newest) throw new NotGiven(`repository.officiele-overheidspublicaties.nl has no ${list} under number ${first}`);
  return newest;
}

/** So many new numbers at once mean that the server says yes to every number. */
const most = 100;

const numberIn = (address: string | undefined): number => Number(/_(\d+)\.json$/.exec(address ?? '')?.[1] ?? 0);

/** A body as a value list has it. */
export interface ListedBody {
  key: EntityKey;
  tooiUri: string;
  /** With its type word where it has one: "gemeente Utrecht". */
  name: string;
  officialName: string;
  otherNames: string[];
  abbreviation?: string;
  bodyType: BodyType;
  province?: EntityKey;
  ministry?: EntityKey;
  /** Last day, YYYY-MM-DD. */
  ended?: string;
}

export interface ReadList {
  bodies: ListedBody[];
  /** Names that bodies no longer bear. */
  formerNames: { entity: EntityKey; name: string }[];
  /** Body that ended → bodies that took its place. */
  successors: Map<EntityKey, EntityKey[]>;
  /** Items that have the type of a body and yet cannot be read. */
  unreadable: number;
  /** Day that the list describes. */
  date?: string;
}

const ontology = 'https://identifier.overheid.nl/tooi/def/ont/';
const prov = 'http://www.w3.org/ns/prov#';

const Node = z.looseObject({ '@id': z.string(), '@type': z.optional(z.array(z.string())) });
const Values = z.array(z.object({ '@value': z.optional(z.string()), '@id': z.optional(z.string()) }));

/** Sorts of organisation in the thesaurus of TOOI. What is not here is told by the class of the item, or is `other`. */
const sorts: Record<string, BodyType> = {
  c_49ea8180: 'municipality',
  c_358e6463: 'province',
  c_b5326808: 'water-board',
  c_b4470cdd: 'caribbean-body',
  c_56192790: 'independent-body',
  c_70b93ded: 'independent-body',
  c_81c05ccd: 'agency',
  c_07d0ec18: 'agency',
  c_cb42e80a: 'inspectorate',
  c_2c4326b9: 'advisory-body',
  c_4dec446b: 'advisory-body',
  c_690094b5: 'advisory-body',
  c_29b489f7: 'high-council',
  c_c5137aec: 'high-council',
  c_88fb8563: 'high-council',
  c_d9a4d49b: 'high-council',
  c_bbb05295: 'court',
  c_c6d95aea: 'court',
  c_5fea2a98: 'court',
  c_43418c0b: 'court',
  c_b9b318a5: 'police',
  c_a04c8796: 'joint-arrangement',
  c_c7eb524c: 'joint-arrangement',
};
const classes: Record<string, BodyType> = {
  Ministerie: 'ministry',
  Gemeente: 'municipality',
  Provincie: 'province',
  Waterschap: 'water-board',
  CaribischOpenbaarLichaam: 'caribbean-body',
  Zbo: 'independent-body',
  ZboCluster: 'independent-body',
  Samenwerkingsorganisatie: 'joint-arrangement',
  Overheidsorganisatie: 'other',
  Rijk: 'other',
};
const successions = new Set(['Samenvoeging', 'Uitbreiding', 'Herschikking', 'Opsplitsing']);

/** Reads a value list: expanded JSON-LD, organisations and what befell them in one array. Throws NotGiven when it is no such list. */
export function readList(content: unknown): ReadList {
  if (!Array.isArray(content) || content.length === 0) throw new NotGiven('a value list is empty, or no list at all');
  const read: ReadList = { bodies: [], formerNames: [], successors: new Map(), unreadable: 0 };
  const versions: { of: string; name: string }[] = [];
  const keys = new Map<string, EntityKey>();
  const changes: { from: string[]; to: string[] }[] = [];
  for (const item of content) {
    const parsed = z.safeParse(Node, item);
    if (!parsed.success) {
      read.unreadable += 1;
      continue;
    }
    const node = parsed.data;
    const types = (node['@type'] ?? []).map((type) => type.slice(type.search(/[^/#]+$/)));
    const values = (property: string): string[] => valuesOf(node[property]);
    const ont = (property: string): string | undefined => values(`${ontology}${property}`)[0];
    if (types.includes('HistorischeVersie')) {
      const name = ont('voorkeursnaamInclSoort') ?? ont('voorkeursnaamExclSoort');
      const [of] = values(`${prov}specializationOf`);
      if (name && of) versions.push({ of, name: isJoint(types) ? (ont('voorkeursnaamExclSoort') ?? name) : name });
    } else if (types.some((type) => successions.has(type)))
      changes.push({ from: values(`${prov}invalidated`), to: [...values(`${prov}generated`), ...values(`${prov}used`)] });
    else if (types.some((type) => type in classes)) {
      const body = bodyOf(node['@id'], types, ont, values(`${ontology}alternatieveNaam`), values(`${ontology}organisatiesoort`));
      if (body) {
        read.bodies.push(body);
        keys.set(body.tooiUri, body.key);
      } else read.unreadable += 1;
    } else if (types.includes('RegisterwaardelijstCompleet')) {
      const date = ont('zichtdatum') ?? ont('publicatiedatum');
      if (date) read.date = date.slice(0, 10);
    }
  }
  if (read.bodies.length === 0) throw new NotGiven('a value list holds no organisation that can be read');
  // A list also says which bodies will end one day.
  const { date } = read;
  if (date) for (const body of read.bodies) if (body.ended && body.ended > date) delete body.ended;
  const known = (uris: string[]): EntityKey[] => uris.flatMap((uri) => keys.get(uri) ?? []);
  for (const { of, name } of versions) for (const entity of known([of])) read.formerNames.push({ entity, name });
  for (const { from, to } of changes)
    for (const ended of known(from)) {
      const heirs = known(to).filter((key) => key !== ended);
      if (heirs.length > 0) read.successors.set(ended, [...new Set([...(read.successors.get(ended) ?? []), ...heirs])]);
    }
  return read;
}

const isJoint = (types: string[]): boolean =>
  types.includes('Samenwerkingsorganisatie') || types.includes('Zbo') || types.includes('ZboCluster');

function valuesOf(property: unknown): string[] {
  const parsed = z.safeParse(Values, property);
  return parsed.success ? parsed.data.flatMap((value) => value['@value'] ?? value['@id'] ?? []) : [];
}

function bodyOf(
  tooiUri: string,
  types: string[],
  ont: (property: string) => string | undefined,
  otherNames: string[],
  sortUris: string[],
): ListedBody | undefined {
  const code = ont('organisatiecode') ?? tooiUri.slice(tooiUri.lastIndexOf('/') + 1);
  const short = ont('voorkeursnaamExclSoort') ?? ont('officieleNaamExclSoort');
  if (!short || !/^[a-z]+\d+$/i.test(code)) return undefined;
  // The type word belongs to the name of a territory or a ministry ("gemeente Utrecht"), not to that of an agency ("zbo Kadaster").
  const withType = types.some((type) => /^(?:Ministerie|Gemeente|Provincie|Waterschap|CaribischOpenbaarLichaam)$/.test(type));
  // Some water boards have a type word of their own: "waterschap Hoogheemraadschap van Delfland" is none of them.
  const withoutDouble = (text: string): string => text.replace(/^waterschap (?=hoogheemraadschap|wetterskip)/i, '');
  const name = withoutDouble((withType && ont('voorkeursnaamInclSoort')) || short);
  const province = ont('ligtInProvincie');
  const ministry = ont('verantwoordelijkMinisterie');
  const abbreviation = ont('afkorting');
  const ended = ont('einddatum');
  const last = (uri: string): string => uri.slice(uri.lastIndexOf('/') + 1);
  const bodyType =
    sortUris.map((uri) => sorts[last(uri)]).find((sort) => sort) ?? types.map((type) => classes[type]).find((type) => type) ?? 'other';
  return {
    key: bodyKey(code),
    tooiUri,
    name,
    officialName: withoutDouble((withType && ont('officieleNaamInclSoort')) || ont('officieleNaamExclSoort') || name),
    otherNames,
    bodyType,
    ...(abbreviation && { abbreviation }),
    ...(province && { province: bodyKey(last(province)) }),
    ...(ministry && { ministry: bodyKey(last(ministry)) }),
    ...(ended && { ended: ended.slice(0, 10) }),
  };
}
