import * as z from 'zod/mini';
import { once } from './once.ts';
import { readEach } from './read-each.ts';

const Period = z.object({ entity: z.string(), name: z.string(), from: z.optional(z.string()) });

/** By entity key: the names that a ministry has borne, latest first. Documents and notices stay under the name of their day. */
export const formerNames = once(async (desk): Promise<ReadonlyMap<string, string[]>> => {
  const bundle = await desk.bundled('name-periods.json');
  const periods = readEach(Array.isArray(bundle) ? bundle : [], Period).read;
  periods.sort((one, other) => (other.from ?? '').localeCompare(one.from ?? ''));
  const names = new Map<string, string[]>();
  for (const { entity, name } of periods) names.set(entity, [...new Set([...(names.get(entity) ?? []), name])]);
  return names;
});
