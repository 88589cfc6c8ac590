import type { EntityKey } from '../entity.ts';
import type { WhoItIs } from '../first-look.ts';
import { belongsTo, successorsOf } from '../points-to.ts';
import { registeredEntity } from './bundled.ts';

/**
 * What the registers say of an entity.
 * @throws when a register cannot be read
 */
export async function whoIs(about: EntityKey): Promise<WhoItIs> {
  const registered = await registeredEntity(about);
  if (!registered) return { registered: null, others: [] };
  const others = await Promise.all([...belongsTo(registered), ...successorsOf(registered)].map(registeredEntity));
  return { registered, others: others.flatMap((other) => (other ? [{ key: other.key, kind: other.kind, name: other.name }] : [])) };
}
