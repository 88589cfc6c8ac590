import { z } from 'zod/mini';
import type { Finding } from '../../lib/anchor.ts';
import type { Protocol } from '../../lib/messages.ts';
import { AnchorSchema } from '../../lib/share/anchor-schema.ts';
import { EntityKeySchema, PageMetadataSchema } from '../../lib/share/save-schema.ts';
import { NotAccepted, text } from './message-parts.ts';

const Finding = z.discriminatedUnion('state', [
  z.object({ state: z.enum(['exact', 'moved', 'gone', 'unknown']) }),
  z.object({ state: z.literal('changed'), similarity: z.number().check(z.gte(0), z.lte(1)), now: text(10_000) }),
]) satisfies z.ZodMiniType<Finding>;

/** What pages are asked about their text. */
export type Question = 'describeEclis' | 'describePage' | 'describeMentions' | 'describeSelection' | 'findAnchors';

/** What a page answers is a stranger's word as much as what it says by itself. */
const answers: { readonly [Name in Question]: z.ZodMiniType<ReturnType<Protocol[Name]>> } = {
  describeEclis: z.array(z.string().check(z.regex(/^ECLI:NL:[A-Z]{2,7}:\d{4}:[A-Z\d.]{1,40}$/))).check(z.maxLength(100)),
  describePage: PageMetadataSchema,
  describeMentions: z.array(z.object({ entity: EntityKeySchema, anchor: AnchorSchema })).check(z.maxLength(5_000)),
  describeSelection: z.nullable(AnchorSchema),
  findAnchors: z.array(Finding).check(z.maxLength(5_000)),
};

/** A page's answer to a question of ours, checked. Throws NotAccepted. */
export function answered<Name extends Question>(name: Name, answer: unknown): ReturnType<Protocol[Name]> {
  const schema: z.ZodMiniType<ReturnType<Protocol[Name]>> = answers[name];
  const read = schema.safeParse(answer);
  if (!read.success) throw new NotAccepted(name);
  return read.data;
}
