import type { Asking } from '../../lib/asking.ts';
import type { EntityKind } from '../../lib/entity.ts';
import type { RecordKind } from '../../lib/record.ts';
import { failureOf } from '../sources/asking-in-words.ts';
import { orderOfKinds } from './kind-order.ts';

export interface Arranged {
  /** Kinds that have a section: there are records, or there may be as a source failed or has more to look through, and the reader must know that. */
  full: RecordKind[];
  /** Being asked, with nothing of that kind to show yet. */
  awaited: Asking[];
  /** Answered, and there was nothing of that kind. */
  notFound: Asking[];
  /** May not be asked: the reader has not allowed it. */
  withheld: Asking[];
}

const mayHaveMore = (asking: Asking): boolean => failureOf(asking) !== null || (asking.state === 'answered' && asking.next !== undefined);

/** Where everything goes, so that what was found stands first and what was not takes a line. */
export function arrange(kind: EntityKind, askings: readonly Asking[], counts: Partial<Record<RecordKind, number>>): Arranged {
  const order = orderOfKinds(kind);
  const withheld = askings.filter(({ state }) => state === 'not-permitted');
  const asked = askings.filter((asking) => !withheld.includes(asking));
  const full = order.filter((each) => (counts[each] ?? 0) > 0 || asked.some((asking) => asking.gives === each && mayHaveMore(asking)));
  const rest = asked
    .filter(({ gives }) => !full.includes(gives))
    .toSorted((one, other) => order.indexOf(one.gives) - order.indexOf(other.gives));
  return {
    full,
    awaited: rest.filter(({ state }) => state === 'asking'),
    notFound: rest.filter(({ state }) => state === 'answered'),
    withheld,
  };
}
