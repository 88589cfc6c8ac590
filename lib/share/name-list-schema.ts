import { z } from 'zod/mini';
import { type NameList, longestList } from '../name-list.ts';
import { recordKinds } from '../record.ts';
import { EntitySchema, IdSchema, MomentSchema } from './save-schema.ts';

const text = z.string().check(z.maxLength(500));

/** A list of names, as it stands in a backup. */
export const NameListSchema = z.object({
  id: IdSchema,
  name: text,
  kinds: z.array(z.enum(recordKinds)).check(z.maxLength(recordKinds.length)),
  rows: z
    .array(
      z.object({
        typed: text,
        entity: z.nullable(EntitySchema),
        choices: z.array(EntitySchema).check(z.maxLength(20)),
        state: z.enum(['waiting', 'asked', 'failed']),
      }),
    )
    .check(z.maxLength(longestList)),
  madeAt: MomentSchema,
  changedAt: MomentSchema,
}) satisfies z.ZodMiniType<NameList>;
