import { z } from 'zod/mini';
import { type Correction, scopes } from '../correction.ts';
import { longestAddress } from '../save.ts';
import { EntityKeySchema, MomentSchema } from './save-schema.ts';

/** A correction, as a backup or a screen gives it back. */
export const CorrectionSchema = z
  .object({
    id: z.string().check(z.minLength(1), z.maxLength(100)),
    words: z.string().check(z.minLength(1), z.maxLength(500)),
    from: z.nullable(EntityKeySchema),
    to: z.nullable(EntityKeySchema),
    scope: z.enum(scopes),
    place: z.string().check(z.maxLength(longestAddress)),
    madeAt: MomentSchema,
    note: z.exactOptional(z.string().check(z.maxLength(10_000))),
  })
  .check(z.refine(({ scope, place }) => isPlaceOf[scope](place))) satisfies z.ZodMiniType<Correction>;

/** A page by its address, a site by its host name. */
const isPlaceOf: Record<Correction['scope'], (place: string) => boolean> = {
  page: (place) => URL.parse(place)?.href === place,
  site: (place) => /^[^/\s]+$/.test(place),
  everywhere: (place) => place === '',
};
