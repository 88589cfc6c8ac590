import type { EntityKey } from '../entity.ts';
import type { Passage } from '../mention.ts';

/** What of registers a page names, sure or not. */
export interface Named {
  /** A town that is only a place is one as well. */
  entities: ReadonlySet<EntityKey>;
  /** How many names of municipalities there are per province: a weaker sign than `provinces` of which of two of one name is meant. */
  inProvince: ReadonlyMap<EntityKey, number>;
}

export function namedIn(passages: readonly Passage[]): Named {
  const entities = new Set<EntityKey>();
  const inProvince = new Map<EntityKey, number>();
  for (const { mentions } of passages)
    for (const { candidates } of mentions)
      for (const { entity, owner, bodyType } of candidates) {
        entities.add(entity);
        if (owner && bodyType === 'municipality') inProvince.set(owner, (inProvince.get(owner) ?? 0) + 1);
      }
  return { entities, inProvince };
}
