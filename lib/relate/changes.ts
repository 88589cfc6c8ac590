import { entityKinds } from '../entity.ts';
import type { RecordThen } from '../save.ts';

/** One field in which a record differs from what it was. */
export interface Change {
  /** As the record calls it: "amount.euros", "winners". */
  field: string;
  /** Undefined when it was not there. */
  before: unknown;
  now: unknown;
}

/** How we know of it and about whom, not what it says; nor what it said before, which is asked for one record alone. */
const ours = new Set(['id', 'source', 'sourceId', 'kind', 'retrievedAt', 'about', 'history']);

/** Whom a name in the record stands for in our registers: the key of an entity. Newer registers know more, and then the source says nothing else. */
export const isFoundByUs = (value: unknown): boolean =>
  typeof value === 'string' && entityKinds.some((kind) => value.startsWith(`${kind}:`));

const isNothing = (value: unknown): boolean => value === undefined || value === null;
/** Neither says anything of the source's own. */
const areFoundByUs = (one: unknown, other: unknown): boolean =>
  (isFoundByUs(one) && (isFoundByUs(other) || isNothing(other))) || (isFoundByUs(other) && isNothing(one));

const isPlain = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Same content, whatever the order of the fields and whomever we know by its names. An absent field and one that is undefined are alike. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other) || areFoundByUs(one, other)) return true;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((each, index) => isSame(each, other[index]));
  if (!isPlain(one) || !isPlain(other)) return false;
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].every((field) =>
    isSame(Reflect.get(one, field), Reflect.get(other, field)),
  );
}

/** What a source says of a record now that it did not say then, field by field. Empty when it says the same. */
export function changesSince(then: RecordThen, now: RecordThen): Change[] {
  return differences(then, now, '').filter(({ field }) => !ours.has(field));
}

function differences(then: object, now: object, path: string): Change[] {
  return [...new Set([...Object.keys(then), ...Object.keys(now)])].flatMap((name): Change[] => {
    const [before, after]: unknown[] = [Reflect.get(then, name), Reflect.get(now, name)];
    const field = path + name;
    if (isSame(before, after)) return [];
    // Of a thing within a record, what differs in it; of a row, the row.
    return isPlain(before) && isPlain(after) ? differences(before, after, `${field}.`) : [{ field, before, now: after }];
  });
}

/** How a record that was kept stands to what its source says now. */
export type Comparison =
  | { state: 'same' }
  | { state: 'changed'; changes: Change[] }
  /** Not asked since, or not about all that was kept. */
  | { state: 'unknown' };

/** Details of a notice that are asked apart, and may not have been asked this time. */
const detailsOf = (record: object): unknown => Reflect.get(record, 'details');

/** @param now what the cache has of it; null when it has nothing */
export function compare(then: RecordThen, now: RecordThen | null): Comparison {
  if (!now || detailsOf(now) !== detailsOf(then)) return { state: 'unknown' };
  const changes = changesSince(then, now);
  return changes.length > 0 ? { state: 'changed', changes } : { state: 'same' };
}
