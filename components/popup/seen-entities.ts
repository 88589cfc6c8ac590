import { type EntityKey, type EntityKind, entityKinds } from '../../lib/entity.ts';
import { searchText } from '../../lib/search-text.ts';
import type { SeenEntity, TabState } from '../../lib/reading.ts';

/** All frames of a tab together: each entity once, with all its mentions and the surest reason. Most mentioned first, then by name. */
export function seenInTab(state: TabState | undefined): SeenEntity[] {
  const all = new Map<EntityKey, SeenEntity>();
  for (const { seen } of Object.values(state?.frames ?? {}))
    for (const entity of seen) {
      const known = all.get(entity.key);
      const surest = known && known.confidence >= entity.confidence ? known : entity;
      all.set(entity.key, { ...surest, count: entity.count + (known?.count ?? 0) });
    }
  return [...all.values()].toSorted((one, other) => other.count - one.count || one.name.localeCompare(other.name, 'nl'));
}

export interface KindGroup {
  kind: EntityKind;
  entities: SeenEntity[];
}

/** The entities by kind, in the order of the kinds; a kind that is not there has no group. */
export const byKind = (entities: readonly SeenEntity[]): KindGroup[] =>
  entityKinds
    .map((kind) => ({ kind, entities: entities.filter((entity) => entity.kind === kind) }))
    .filter((group) => group.entities.length > 0);

/** The entities whose name, or whose way of being written on the page, has every typed word in it. */
export function matching(entities: readonly SeenEntity[], typed: string): SeenEntity[] {
  const words = searchText(typed).split(/\s+/).filter(Boolean);
  return entities.filter(({ name, surface }) => {
    const text = searchText(`${name} ${surface}`);
    return words.every((word) => text.includes(word));
  });
}
