import type { EntityKind } from '../../lib/entity.ts';

/** The four suits of the cards that lie open: a shape of its own for each kind, so that colour is never the only cue. */
const suits: Record<EntityKind, string> = {
  // spade
  'government-body':
    'M8 .8c2.6 3.6 6.6 5.4 6.6 8.7 0 1.9-1.4 3.2-3.1 3.2-1 0-1.9-.5-2.5-1.2.1 1.6.6 2.8 1.7 3.7H5.3c1.1-.9 1.6-2.1 1.7-3.7-.6.7-1.5 1.2-2.5 1.2-1.7 0-3.1-1.3-3.1-3.2C1.4 6.2 5.4 4.4 8 .8Z',
  // diamond
  supplier: 'M8 .6 14 8l-6 7.4L2 8Z',
  // heart
  party:
    'M8 15.2C4.3 11.8 1 9.2 1 5.5 1 3.2 2.7 1.6 4.7 1.6 6.1 1.6 7.3 2.4 8 3.7 8.7 2.4 9.9 1.6 11.3 1.6 13.3 1.6 15 3.2 15 5.5 15 9.2 11.7 11.8 8 15.2Z',
  // club
  algorithm:
    'M8 .8a3.3 3.3 0 0 1 2.7 5.2 3.3 3.3 0 1 1-1.7 5.6c.1 1.6.6 2.7 1.7 3.6H5.3c1.1-.9 1.6-2 1.7-3.6A3.3 3.3 0 1 1 5.3 6 3.3 3.3 0 0 1 8 .8Z',
};

/** Decorative: the kind is always named in words beside it or above it. */
export const KindMark = ({ kind }: { kind: EntityKind }) => (
  <svg class={`mark ${kind}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={suits[kind]} />
  </svg>
);
