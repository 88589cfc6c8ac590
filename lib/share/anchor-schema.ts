import { z } from 'zod/mini';
import { type Anchor, longestQuote } from '../anchor.ts';

const context = z.string().check(z.maxLength(1_000));
const place = z.int().check(z.nonnegative());

/** An anchor as a page, a screen or a backup gives it. */
export const AnchorSchema = z.object({
  quote: z.object({
    type: z.literal('TextQuoteSelector'),
    exact: z.string().check(z.minLength(1), z.maxLength(longestQuote)),
    prefix: context,
    suffix: context,
  }),
  position: z.object({ type: z.literal('TextPositionSelector'), start: place, end: place }),
}) satisfies z.ZodMiniType<Anchor>;
