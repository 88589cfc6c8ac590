import * as z from 'zod/mini';
import { once } from './once.ts';
import { readBundled } from './read-each.ts';

const Period = z.object({ entity: z.string(), name: z.string(), from: z.optional(z.string()) });

/** By entity key: the names that a ministry has borne, latest first. Documents and notices stay under the name of their day. */
export const formerNames = once(async (desk): Promise<ReadonlyMap<string, string[]>> => {
  const periods = readBundled(await desk.bundled('name-periods.json'), Period).read;
  periods.sort((one, other) => (other.from ?? '').localeCompare(one.from ?? ''));
  const names = new Map<string, string[]>();
  for (const { entity, name } of periods) names.set(entity, [...new Set([...(names.get(entity) ?? []), name])]);
  return names;
});
