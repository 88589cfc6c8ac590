import * as z from 'zod/mini';
import type { Contract } from '../record.ts';
import { once } from './once.ts';
import { EntityKeySchema } from './entity-key-schema.ts';
import { readAnswer } from './read-answer.ts';
import { readEach } from './read-each.ts';

const Amount = z.object({ euros: z.number(), meaning: z.enum(['awarded', 'estimated', 'framework-maximum', 'placeholder']) });
const Bundle = z.object({ asOf: z.string(), awards: z.array(z.unknown()) });
const Award = z.object({
  sourceId: z.string(),
  url: z.string(),
  about: z.array(EntityKeySchema),
  date: z.nullable(z.string()),
  title: z.string(),
  buyer: z.string(),
  winners: z.array(z.object({ name: z.string(), supplier: z.optional(EntityKeySchema), amount: z.optional(Amount) })),
  amount: z.optional(Amount),
  procedure: z.optional(z.string()),
  contractType: z.optional(z.enum(['services', 'supplies', 'works'])),
  awardedOn: z.optional(z.string()),
  european: z.optional(z.boolean()),
});

/** The bundled sample of awards with their winners: research and advice, 2019–2025. */
export const bundledAwards = once(async (desk): Promise<{ asOf: string; awards: Contract[]; unreadable: number }> => {
  const { asOf, awards } = readAnswer(await desk.bundled('awards.json'), Bundle);
  const { read, unreadable } = readEach(awards, Award);
  return {
    asOf,
    unreadable,
    awards: read.map((award) => ({
      id: `tenderned-awards:${award.sourceId}`,
      kind: 'contract',
      source: 'tenderned-awards',
      sourceId: award.sourceId,
      url: award.url,
      retrievedAt: asOf,
      about: award.about,
      date: award.date,
      title: award.title,
      stage: 'award',
      buyer: award.buyer,
      winners: award.winners.map(({ name, supplier, amount }) => ({ name, ...(supplier && { supplier }), ...(amount && { amount }) })),
      details: 'read',
      ...(award.amount && { amount: award.amount }),
      ...(award.procedure !== undefined && { procedure: award.procedure }),
      ...(award.contractType && { contractType: award.contractType }),
      ...(award.awardedOn !== undefined && { awardedOn: award.awardedOn }),
      ...(award.european !== undefined && { european: award.european }),
    })),
  };
});
