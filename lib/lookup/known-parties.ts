import * as z from 'zod/mini';
import { type EntityKey, entityKey } from '../entity.ts';
import { wordsOf } from './name-words.ts';
import { once } from './once.ts';
import { readBundled } from './read-each.ts';

const Party = z.object({
  key: z.string().check(z.startsWith('party:')),
  name: z.string(),
  abbreviation: z.optional(z.string()),
  scope: z.string(),
  municipalities: z.optional(z.array(z.string())),
});
const Alias = z.object({ entity: z.string().check(z.startsWith('party:')), name: z.string() });

export interface KnownParty {
  key: EntityKey;
  /** The name that it goes by first, then its abbreviation and other names. */
  names: string[];
  national: boolean;
  /** Codes of the municipalities where a local party has seats. */
  municipalities: string[];
}

/** How joint lists stand on a ballot, where that is not one of their names. */
const onBallot: Record<string, string[]> = {
  'party:glpvda': ['GROENLINKS / Partij van de Arbeid (PvdA)', 'GL-PvdA', 'GroenLinks-PvdA'],
};

/** The parties in the bundled register. */
export const knownParties = once(async (desk): Promise<readonly KnownParty[]> => {
  const named = await desk.bundled('aliases.json');
  const aliases = Map.groupBy(
    (Array.isArray(named) ? named : []).flatMap((each: unknown) => {
      const alias = z.safeParse(Alias, each);
      return alias.success ? [alias.data] : [];
    }),
    ({ entity }) => entity,
  );
  return readBundled(await desk.bundled('parties.json'), Party).read.map(({ key, name, abbreviation, scope, municipalities = [] }) => ({
    key: entityKey('party', key.slice('party:'.length)),
    names: [
      name,
      ...(abbreviation === undefined ? [] : [abbreviation]),
      ...(aliases.get(key) ?? []).map((alias) => alias.name),
      ...(onBallot[key] ?? []),
    ],
    national: scope === 'national',
    municipalities,
  }));
});

/** "SP (Socialistische Partij)" → the whole, what stands before the brackets, what stands in them. */
export function waysToName(name: string): string[] {
  const [, before = '', within = ''] = /^(.+?)\s*\(([^)]*)\)$/.exec(name.trim()) ?? [];
  return [name, before, within].map((each) => wordsOf(each)).filter((words) => words !== '');
}

/**
 * Finds a party by the name under which it takes part. In a municipality its own local party comes before a national one of that name; a name that several
 * bear finds none of them.
 */
export const partyFinder = once(async (desk): Promise<(name: string, municipality?: string) => EntityKey | undefined> => {
  const national = new Map<string, EntityKey | null>();
  const local = new Map<string, EntityKey | null>();
  const note = (map: Map<string, EntityKey | null>, name: string, key: EntityKey): void => {
    const known = map.get(name);
    map.set(name, known === undefined || known === key ? key : null);
  };
  for (const { key, names, national: isNational, municipalities } of await knownParties(desk))
    for (const words of new Set(names.flatMap(waysToName))) {
      if (isNational) note(national, words, key);
      else for (const code of municipalities) note(local, `${code} ${words}`, key);
    }
  return (name, municipality) => {
    const ways = waysToName(name);
    const here = municipality === undefined ? [] : ways.flatMap((words) => local.get(`${municipality} ${words}`) ?? []);
    return here[0] ?? ways.flatMap((words) => national.get(words) ?? [])[0];
  };
});
