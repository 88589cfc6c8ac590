import { z } from 'zod/mini';
import type { WooRequest } from '../woo-request.ts';
import { KeySchema } from './follow-schema.ts';
import { IdSchema } from './save-schema.ts';

const day = z.nullable(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/)));

/** A request under the Woo, as it stands in a backup. */
export const WooRequestSchema = z.object({
  id: IdSchema,
  body: KeySchema,
  bodyName: z.string().check(z.maxLength(500)),
  subject: z.string().check(z.maxLength(100_000)),
  sentOn: day,
  decidedOn: day,
  madeAt: z.int(),
  changedAt: z.int(),
}) satisfies z.ZodMiniType<WooRequest>;
