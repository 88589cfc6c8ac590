import type { EntityKind } from '../../lib/entity.ts';
import { type RecordKind, recordKinds } from '../../lib/record.ts';

/** What may be published about each kind of entity, what says most of it first. */
const published: Record<EntityKind, readonly RecordKind[]> = {
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

/** All kinds of record in the order in which they stand wherever such an entity is shown: on a card, in the popup, beside another. */
export const orderOfKinds = (kind: EntityKind): RecordKind[] => [
  ...published[kind],
  ...recordKinds.filter((each) => !published[kind].includes(each)),
];
