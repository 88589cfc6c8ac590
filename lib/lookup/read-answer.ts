import * as z from 'zod/mini';
import { Failure } from '../failure.ts';

/** The frame of an answer. Throws a Failure `changed` when it is not the shape we know: then nothing in it can be trusted. */
export function readAnswer<T>(answer: unknown, schema: z.ZodMiniType<T>): T {
  const result = z.safeParse(schema, answer);
  if (!result.success) throw new Failure('changed', { cause: result.error });
  return result.data;
}
