import { bodyTypes, entityKinds, type BodyType, type EntityKey, type EntityKind } from '../entity.ts';
import { openEntityTexts } from './entity-texts.ts';
import type { SectionReader } from './packed-sections.ts';

export interface IndexedEntity {
  key: EntityKey;
  kind: EntityKind;
  bodyType?: BodyType;
  name: string;
  ended: boolean;
  /** The body of an algorithm, the municipality of a local party, the province of a municipality. */
  owner?: EntityKey;
}

/** Whom the names of an index stand for. */
export interface IndexedEntities {
  /** Facts about the entity with this number, decoded when asked for. */
  entity(number: number): IndexedEntity;
  entities: number;
}

export function openEntities(read: SectionReader): IndexedEntities {
  const entityKind = read('entityKind');
  const entityOwner = read('entityOwner');
  const textOf = openEntityTexts(read('text'), read('textBlock'), read('textPairs'));
  const known = new Map<number, IndexedEntity>();
  const entity = (number: number): IndexedEntity => {
    const seen = known.get(number);
    if (seen) return seen;
    const { id, name } = textOf(number);
    const packed = entityKind[number] ?? 0;
    const kind = entityKinds[packed & 3] ?? 'government-body';
    const bodyType = kind === 'government-body' ? bodyTypes[(packed >> 2) & 31] : undefined;
    const owner = entityOwner[number] ?? entityKind.length;
    const made: IndexedEntity = { key: `${kind}:${id}`, kind, name, ended: packed >> 7 === 1, ...(bodyType && { bodyType }) };
    known.set(number, made);
    if (owner < entityKind.length) made.owner = entity(owner).key;
    return made;
  };
  return { entity, entities: entityKind.length };
}
