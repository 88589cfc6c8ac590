import * as z from 'zod/mini';
import { type EntityKey, entityKinds } from '../entity.ts';

/** "government-body:gm0344": the name of one of our kinds, a colon, and something. */
export const EntityKeySchema = z.custom<EntityKey>(
  (value) => typeof value === 'string' && entityKinds.some((kind) => value.startsWith(`${kind}:`) && value.length > kind.length + 1),
);
