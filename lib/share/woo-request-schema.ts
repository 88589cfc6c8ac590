import { z } from 'zod/mini';
import type { WooRequest } from '../woo-request.ts';
import { EntityKeySchema, IdSchema, MomentSchema } from './save-schema.ts';

/** A day that exists: of another no term can be told. */
const day = z.nullable(z.iso.date());

/** A request under the Woo, as it stands in a backup. */
export const WooRequestSchema = z.object({
  id: IdSchema,
  body: EntityKeySchema,
  bodyName: z.string().check(z.maxLength(500)),
  subject: z.string().check(z.maxLength(100_000)),
  sentOn: day,
  decidedOn: day,
  madeAt: MomentSchema,
  changedAt: MomentSchema,
}) satisfies z.ZodMiniType<WooRequest>;
