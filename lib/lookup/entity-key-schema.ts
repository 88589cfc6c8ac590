import * as z from 'zod/mini';
import { type EntityKey, isEntityKey } from '../entity.ts';

/** "government-body:gm0344" */
export const EntityKeySchema = z.custom<EntityKey>((value) => typeof value === 'string' && isEntityKey(value));
