import { z } from 'zod/mini';
import type { Follow } from '../follow.ts';
import { longestId, longestText, recordKinds, sourceIds } from '../record.ts';
import { EntityKeySchema, MomentSchema } from './save-schema.ts';

const text = (length: number) => z.string().check(z.maxLength(length));
const date = z.nullable(text(40));

/** Somebody who is followed, as it stands in a backup. */
export const FollowSchema = z.object({
  id: EntityKeySchema,
  name: text(500),
  since: MomentSchema,
  changedAt: MomentSchema,
  known: z
    .array(
      z.object({
        source: z.enum(sourceIds),
        ids: z.array(text(longestId)).check(z.maxLength(50_000)),
        oldest: date,
        isWhole: z.boolean(),
      }),
    )
    .check(z.maxLength(sourceIds.length)),
  news: z
    .array(
      z.object({
        id: text(longestId),
        kind: z.enum(recordKinds),
        source: z.enum(sourceIds),
        title: text(longestText),
        // It becomes a link.
        url: text(8_000).check(z.regex(/^https?:\/\//)),
        date,
        foundAt: MomentSchema,
      }),
    )
    .check(z.maxLength(1_000)),
}) satisfies z.ZodMiniType<Follow>;
