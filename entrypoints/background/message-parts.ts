import { z } from 'zod/mini';

/** @param length UTF-16 code units that it has at most */
export const text = (length: number) => z.string().check(z.maxLength(length));

/** A message that was not taken in. */
export class NotAccepted extends Error {
  override readonly name = 'NotAccepted';
}
