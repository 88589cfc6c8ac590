import * as z from 'zod/mini';
import { isOfThisAlone } from '../../failure.ts';
import type { Desk } from '../../source.ts';
import { readAnswer } from '../read-answer.ts';
import type { Outcome } from './awards.ts';
import { readNotice } from './notice.ts';
import { service } from './service.ts';

const Rendering = z.object({ html: z.string() });
const Detail = z.object({ pbNummerTed: z.nullish(z.union([z.string(), z.number()])), sluitingsDatum: z.nullish(z.string()) });
const Amount = z.object({ euros: z.number(), meaning: z.enum(['awarded', 'estimated', 'framework-maximum', 'placeholder']) });
const Kept = z.nullable(
  z.object({
    winners: z.array(z.object({ name: z.string(), amount: z.optional(Amount) })),
    amount: z.optional(Amount),
    awardedOn: z.optional(z.string()),
  }),
);

/** Thrown to `kept` in place of an answer: when nothing may be asked, or there is nothing to keep. */
class NothingToKeep extends Error {}

/** What is published of a notice does not change; so long it is kept, in hours. */
const year = 365 * 24;

/**
 * Winners and value of a notice. Without `ask` only what is kept is given. Throws a Failure when the source does not answer; a notice that we cannot
 * read, or that is gone, is `unreadable`.
 */
export async function outcomeOf(id: string, desk: Desk, ask: boolean): Promise<Outcome | 'unreadable' | undefined> {
  try {
    const kept = await desk.shared(
      `tenderned-notice-${id}`,
      year,
      (value) => readAnswer(value, Kept),
      async () => {
        if (!ask) throw new NothingToKeep();
        const { html } = readAnswer(await desk.web.json({ url: `${service}/publicaties/${id}/html` }), Rendering);
        return readNotice(html) ?? null;
      },
    );
    return kept === null ? 'unreadable' : withoutUndefined(kept);
  } catch (error) {
    if (error instanceof NothingToKeep) return undefined;
    if (isOfThisAlone(error)) return 'unreadable';
    throw error;
  }
}

function withoutUndefined({ winners, amount, awardedOn }: NonNullable<z.infer<typeof Kept>>): Outcome {
  return {
    winners: winners.map((winner) => ({ name: winner.name, ...(winner.amount && { amount: winner.amount }) })),
    ...(amount && { amount }),
    ...(awardedOn !== undefined && { awardedOn }),
  };
}

/** What only the notice itself says: asked once for all that is wanted of it, and again after half a day. */
const detailOf = (id: string, desk: Desk, ask: boolean): Promise<z.infer<typeof Detail>> =>
  desk.shared(
    `tenderned-detail-${id}`,
    ask ? 12 : year,
    (value) => readAnswer(value, Detail),
    async () => {
      if (!ask) throw new NothingToKeep();
      return readAnswer(await desk.web.json({ url: `${service}/publicaties/${id}` }), Detail);
    },
  );

/**
 * Until when one may tender, as the notice itself has it now; undefined when it does not say. Asked for again after half a day. Without `ask` it is as it
 * was said last, however long ago.
 */
export async function closingOf(id: string, desk: Desk, ask: boolean): Promise<string | undefined> {
  try {
    return (await detailOf(id, desk, ask)).sluitingsDatum ?? undefined;
  } catch (error) {
    if (error instanceof NothingToKeep || isOfThisAlone(error)) return undefined;
    throw error;
  }
}

/**
 * Under which number a notice is in TED; undefined when it is not, or not yet: a notice gets its number some days later, so that only a number is
 * kept. Without `ask` only what is kept is given.
 */
export async function tedNumberOf(id: string, desk: Desk, ask: boolean): Promise<string | undefined> {
  try {
    return await desk.shared(
      `tenderned-ted-${id}`,
      year,
      (value) => readAnswer(value, z.string()),
      async () => {
        if (!ask) throw new NothingToKeep();
        const { pbNummerTed } = await detailOf(id, desk, true);
        const number = tedNumberIn(String(pbNummerTed ?? ''));
        if (number === undefined) throw new NothingToKeep();
        return number;
      },
    );
  } catch (error) {
    if (error instanceof NothingToKeep || isOfThisAlone(error)) return undefined;
    throw error;
  }
}

/** "00001739-2024", or in the numbering of the Official Journal "2024/S 001-001739" → "1739-2024". */
export function tedNumberIn(text: string): string | undefined {
  const [, year, journal] = /\b(\d{4})\/S ?\d{1,3}-0*(\d+)\b/.exec(text) ?? [];
  if (year !== undefined && journal !== undefined) return `${journal}-${year}`;
  const [, number, ofYear] = /\b0*(\d{1,8})-(20\d{2})\b/.exec(text) ?? [];
  return number !== undefined && ofYear !== undefined ? `${number}-${ofYear}` : undefined;
}
