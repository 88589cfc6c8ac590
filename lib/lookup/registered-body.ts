import * as z from 'zod/mini';
import type { EntityKey } from '../entity.ts';
import type { Desk } from '../source.ts';
import { readEach } from './read-each.ts';

const Registered = z.object({
  key: z.string(),
  name: z.string(),
  bodyType: z.string(),
  tooiUri: z.optional(z.string()),
  oin: z.optional(z.string()),
  kvk: z.optional(z.string()),
  cbsCode: z.optional(z.string()),
  website: z.optional(z.string()),
});
export type RegisteredBody = z.infer<typeof Registered>;

/** What the bundled register of bodies says of one; undefined when it is in none. */
export async function registeredBody(desk: Desk, key: EntityKey): Promise<RegisteredBody | undefined> {
  const bundle = await desk.bundled('bodies.json');
  const rows = (Array.isArray(bundle) ? bundle : []).filter(
    (row: unknown) => typeof row === 'object' && row !== null && 'key' in row && row.key === key,
  );
  return readEach(rows, Registered).read[0];
}
