import * as z from 'zod/mini';
import { type Entity, type EntityKey, entityKey, idOf } from '../entity.ts';
import type { Desk } from '../source.ts';
import { firmName } from './name-words.ts';
import { once } from './once.ts';
import { readBundled } from './read-each.ts';

const Known = z.object({
  key: z.string().check(z.startsWith('supplier:')),
  name: z.string(),
  spellings: z.optional(z.array(z.string())),
  shortName: z.optional(z.string()),
  shortNameCue: z.optional(z.string()),
});

export interface KnownSupplier {
  key: EntityKey;
  name: string;
  spellings: string[];
  shortName?: string;
  /** How much evidence the short name needs beside itself; see Supplier. */
  shortNameCue?: string;
}

/** The suppliers in the bundled register. */
export const knownSuppliers = once(async (desk): Promise<readonly KnownSupplier[]> => {
  return readBundled(await desk.bundled('suppliers.json'), Known).read.map(({ key, name, spellings = [], shortName, shortNameCue }) => ({
    key: entityKey('supplier', key.slice('supplier:'.length)),
    name,
    spellings: [name, ...spellings],
    ...(shortName !== undefined && { shortName }),
    ...(shortNameCue !== undefined && { shortNameCue }),
  }));
});

/** Finds a supplier by the name under which a source mentions it, legal form left aside. A name that two suppliers share finds neither. */
export const supplierFinder = once(async (desk): Promise<(name: string) => EntityKey | undefined> => {
  const byName = new Map<string, EntityKey | 'several'>();
  for (const { key, spellings } of await knownSuppliers(desk))
    for (const spelling of spellings) {
      const name = firmName(spelling);
      const known = byName.get(name);
      byName.set(name, known === undefined || known === key ? key : 'several');
    }
  return (name) => {
    const found = byName.get(firmName(name));
    return found === 'several' ? undefined : found;
  };
});

/** One supplier as the bundle knows it; by its key, or with its name alone when the bundle does not know it. */
export async function knownSupplier(desk: Pick<Desk, 'bundled'>, key: EntityKey, name: string): Promise<KnownSupplier> {
  const known = (await knownSuppliers(desk)).find((each) => idOf(each.key) === idOf(key));
  return known ?? { key, name, spellings: [name] };
}

/** Under what names a supplier is searched for, and whether a name that a source gives is its own: the legal form is left aside, which sources spell in every way. */
export async function namesOfFirm(
  { key, name }: Entity,
  desk: Pick<Desk, 'bundled'>,
): Promise<{ shortName?: string; firms: string[]; isNamed(name: string): boolean }> {
  const { shortName, spellings } = await knownSupplier(desk, key, name);
  const firms = new Set(spellings.map(firmName));
  return { firms: [...firms], isNamed: (named) => firms.has(firmName(named)), ...(shortName !== undefined && { shortName }) };
}
