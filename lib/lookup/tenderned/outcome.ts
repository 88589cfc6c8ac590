import * as z from 'zod/mini';
import { Failure } from '../../failure.ts';
import type { Desk } from '../../source.ts';
import { readAnswer } from '../read-answer.ts';
import { type Outcome, readNotice } from './notice.ts';
import { service } from './service.ts';

const Rendering = z.object({ html: z.string() });
const Detail = z.object({ pbNummerTed: z.nullish(z.union([z.string(), z.number()])) });
const Amount = z.object({ euros: z.number(), meaning: z.enum(['awarded', 'estimated', 'framework-maximum', 'placeholder']) });
const Kept = z.nullable(
  z.object({
    winners: z.array(z.object({ name: z.string(), amount: z.optional(Amount) })),
    amount: z.optional(Amount),
    awardedOn: z.optional(z.string()),
    tedNumber: z.optional(z.string()),
  }),
);

/** Thrown to `kept` in place of a request, when nothing may be asked. */
class NotNow extends Error {}

/** What an award notice says of its outcome, and its number in TED when it is there too. */
export interface KnownOutcome extends Outcome {
  tedNumber?: string;
}

/**
 * Winners and value of a notice, and its number in TED. They do not change once published, so they are kept for a year. Without `ask` only what is
 * kept is given. Throws a Failure when the source does not answer; a notice that we cannot read, or that is gone, is `unreadable`.
 */
export async function outcomeOf(
  { id, european, tedNumber: known }: { id: string; european: boolean; /** where it is known already */ tedNumber?: string | undefined },
  desk: Desk,
  ask: boolean,
): Promise<KnownOutcome | 'unreadable' | undefined> {
  try {
    const kept = await desk.kept(
      `tenderned-notice-${id}`,
      365 * 24,
      (value) => readAnswer(value, Kept),
      async () => {
        if (!ask) throw new NotNow();
        const { html } = readAnswer(await desk.web.json({ url: `${service}/publicaties/${id}/html` }), Rendering);
        const outcome = readNotice(html);
        const tedNumber = known ?? (outcome && european ? await tedNumberOf(id, desk) : undefined);
        return outcome ? { ...outcome, ...(tedNumber !== undefined && { tedNumber }) } : null;
      },
    );
    return kept === null ? 'unreadable' : withoutUndefined(kept);
  } catch (error) {
    if (error instanceof NotNow) return undefined;
    if (isOfThisNotice(error)) return 'unreadable';
    throw error;
  }
}

/** Whether the failure is about one notice, and the next one may well be answered. */
export const isOfThisNotice = (error: unknown): boolean =>
  error instanceof Failure && (error.reason === 'unreadable' || error.reason === 'changed' || error.status === 404);

/** Under which number the notice is in TED; its outcome can do without. */
async function tedNumberOf(id: string, desk: Desk): Promise<string | undefined> {
  try {
    const { pbNummerTed } = readAnswer(await desk.web.json({ url: `${service}/publicaties/${id}` }), Detail);
    return tedNumberIn(String(pbNummerTed ?? ''));
  } catch (error) {
    if (isOfThisNotice(error)) return undefined;
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

function withoutUndefined({ winners, amount, awardedOn, tedNumber }: NonNullable<z.infer<typeof Kept>>): KnownOutcome {
  return {
    winners: winners.map((winner) => ({ name: winner.name, ...(winner.amount && { amount: winner.amount }) })),
    ...(amount && { amount }),
    ...(awardedOn !== undefined && { awardedOn }),
    ...(tedNumber !== undefined && { tedNumber }),
  };
}
