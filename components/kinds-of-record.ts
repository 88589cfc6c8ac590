import type { EntityKind } from '../lib/entity.ts';
import { type RecordKind, recordKinds } from '../lib/record.ts';

/** What may be published about each kind of entity: its sections, in the order in which they stand. */
const sections: Record<EntityKind, readonly RecordKind[]> = {
  'government-body': [
    'contract',
    'disclosure',
    'algorithm',
    'complaint',
    'participation',
    'council',
    'parliament',
    'ruling',
    'election',
    'spending',
    'dataset',
    'repository',
    'identity',
  ],
  supplier: ['contract', 'spending', 'algorithm', 'parliament', 'council', 'gift', 'political-ad', 'identity'],
  party: ['gift', 'political-ad', 'election'],
  algorithm: ['algorithm', 'parliament', 'council'],
};

/** The sections of an entity: those of its kind, and any other kind that a source gave or was asked for. */
export const sectionsOf = (kind: EntityKind, given: ReadonlySet<RecordKind>): RecordKind[] => [
  ...sections[kind],
  ...recordKinds.filter((each) => given.has(each) && !sections[kind].includes(each)),
];
