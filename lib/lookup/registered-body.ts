import * as z from 'zod/mini';
import type { EntityKey } from '../entity.ts';
import type { Desk } from '../source.ts';
import { once } from './once.ts';
import { readEach } from './read-each.ts';

const Registered = z.object({
  key: z.string(),
  name: z.string(),
  bodyType: z.string(),
  tooiUri: z.optional(z.string()),
  oin: z.optional(z.string()),
  kvk: z.optional(z.string()),
  cbsCode: z.optional(z.string()),
  rooId: z.optional(z.string()),
  website: z.optional(z.string()),
  wooDecisionsPage: z.optional(z.string()),
});
export type RegisteredBody = z.infer<typeof Registered>;

/** Rows by key, as they stand in the bundle. Whoever wants one has that one checked: to check all two thousand keeps a lookup waiting. */
const rows = once(async (desk): Promise<ReadonlyMap<unknown, unknown>> => {
  const bundle = await desk.bundled('bodies.json');
  return new Map(
    (Array.isArray(bundle) ? bundle : []).flatMap((row: unknown) =>
      typeof row === 'object' && row !== null && 'key' in row ? [[row.key, row]] : [],
    ),
  );
});

/** What the bundled register of bodies says of one; undefined when it is in none. */
export async function registeredBody(desk: Pick<Desk, 'bundled'>, key: EntityKey): Promise<RegisteredBody | undefined> {
  const row = (await rows(desk)).get(key);
  return row === undefined ? undefined : readEach([row], Registered).read[0];
}
