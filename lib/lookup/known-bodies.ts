import * as z from 'zod/mini';
import { type EntityKey, entityKey, idOf } from '../entity.ts';
import { formerNames } from './former-names.ts';
import { once } from './once.ts';
import { readBundled } from './read-each.ts';

const Body = z.object({ key: z.string().check(z.startsWith('government-body:')), name: z.string() });
const Alias = z.object({ entity: z.string(), name: z.string(), role: z.string() });

export interface KnownBody {
  key: EntityKey;
  /** The official name first, then other names in full: former ones, and those in another language. No abbreviations. */
  names: string[];
}

/** The government bodies in the bundled register, ended ones among them. */
export const knownBodies = once(async (desk): Promise<readonly KnownBody[]> => {
  const known = new Map<string, KnownBody>();
  for (const { key, name } of readBundled(await desk.bundled('bodies.json'), Body).read)
    known.set(key, { key: entityKey('government-body', key.slice('government-body:'.length)), names: [name] });
  for (const { entity, name, role } of readBundled(await desk.bundled('aliases.json'), Alias).read) {
    const body = known.get(entity);
    if (!body) continue;
    if (role === 'full' || role === 'former') body.names.push(name);
    // "Den Bosch" alone is a place; as a buyer it is written out.
    else if (role === 'alias' && idOf(body.key).startsWith('gm')) body.names.push(`Gemeente ${name}`);
  }
  for (const [entity, names] of await formerNames(desk)) known.get(entity)?.names.push(...names);
  return [...known.values()];
});
