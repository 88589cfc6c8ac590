import { z } from 'zod/mini';
import { type EntityKey, entityKinds } from '../../lib/entity.ts';

/** @param length UTF-16 code units that it has at most */
export const text = (length: number) => z.string().check(z.maxLength(length));

/** Of an entity of a kind that we know; nobody is sought by it yet. */
export const key = z.custom<EntityKey>(
  (value) =>
    typeof value === 'string' &&
    value.length <= 300 &&
    entityKinds.some((kind) => value.startsWith(`${kind}:`) && value.length > kind.length + 1),
);

/** A message that was not taken in. */
export class NotAccepted extends Error {
  override readonly name = 'NotAccepted';
}
