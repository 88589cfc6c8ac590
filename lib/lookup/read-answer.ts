import * as z from 'zod/mini';
import { Failure } from '../failure.ts';

/** The answer; null when the source does not know what was asked for. Throws every other Failure. */
export async function unlessUnknown<T>(ask: () => Promise<T>): Promise<T | null> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof Failure && (error.status === 404 || error.status === 400)) return null;
    throw error;
  }
}

/** The frame of an answer. Throws a Failure `changed` when it is not the shape we know: then nothing in it can be trusted. */
export function readAnswer<T>(answer: unknown, schema: z.ZodMiniType<T>): T {
  const result = z.safeParse(schema, answer);
  if (!result.success) throw new Failure('changed', { cause: result.error });
  return result.data;
}
