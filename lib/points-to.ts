import type { EntityKey, RegisteredEntity } from './entity.ts';

/** The body it lies in or falls under: its province, its ministry. */
export function belongsTo(entity: RegisteredEntity): EntityKey[] {
  if (entity.kind !== 'government-body') return [];
  return [entity.province, entity.ministry].flatMap((code) => (isBody(code) && code !== entity.key ? [code] : []));
}

const isBody = (text: string | undefined): text is EntityKey => text?.startsWith('government-body:') ?? false;

/** What came in its place, the bodies of a merger or the one party; empty for who is still there, and for suppliers and algorithms, of which no register says it. */
export function successorsOf(entity: RegisteredEntity): EntityKey[] {
  if (entity.kind === 'government-body') return entity.successors ?? [];
  return entity.kind === 'party' && entity.successor ? [entity.successor] : [];
}
