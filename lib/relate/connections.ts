import type { Connection, Tie } from '../connection.ts';
import { type Entity, type EntityKey, entityKey, entityKinds, isEntityKey, kindOf, type RegisteredEntity } from '../entity.ts';
import { type CivicRecord, type RecordKind, idsOf, recordKinds } from '../record.ts';
import { eachOnce } from './each-once.ts';

/** An entity that a page names, and whether a text speaks of it. */
export interface Named {
  entity: Entity | RegisteredEntity;
  isNamedIn(text: string): boolean;
}

/** Papers about one entity that may name another in so many words. Other records say in fields of their own whom they are about. */
export const papers: readonly RecordKind[] = ['disclosure', 'complaint', 'participation', 'council', 'parliament', 'ruling'];

/**
 * Whom of a page have to do with each other, by what the registers and these records say: buyer and supplier by notices, giver and party by gifts; body,
 * algorithm and supplier by the Algorithm Register; any two by a paper about the one that names the other. To stand on the same page is no connection.
 * Those with most records first.
 */
export function connectionsOf(page: readonly Named[], records: readonly CivicRecord[]): Connection[] {
  const place = new Map(page.map(({ entity }, nth) => [entity.key, nth]));
  const rank = (key: EntityKey): number => entityKinds.indexOf(kindOf(key)) * page.length + (place.get(key) ?? 0);
  const pairs = new Map<string, Connection>();
  const pairOf = (one: EntityKey, other: EntityKey): Connection => {
    const between = rank(one) <= rank(other) ? ([one, other] as const) : ([other, one] as const);
    const pair = pairs.get(between.join(' ')) ?? { between, ties: [], records: [] };
    pairs.set(between.join(' '), pair);
    return pair;
  };

  for (const { entity } of page)
    for (const { sort, to } of tiesOf(entity))
      if (place.has(to) && to !== entity.key) pairOf(entity.key, to).ties.push({ sort, of: entity.key });

  // A notice that is made of two stands in the cache as each of them.
  const held = new Map(records.map(({ id, about }) => [id, about.find((key) => place.has(key))]));
  for (const record of withoutDoubles(records)) {
    const at = held.get(record.id);
    if (at === undefined) continue;
    const about = record.about.filter((key) => place.has(key));
    const text = papers.includes(record.kind) ? textOf(record) : undefined;
    const named = page.filter(({ entity, isNamedIn }) => text !== undefined && !about.includes(entity.key) && isNamedIn(text));
    for (const [nth, one] of about.entries())
      for (const other of [...about.slice(nth + 1), ...named.map(({ entity }) => entity.key)]) note(pairOf(one, other), at, record);
  }
  for (const { records: of } of pairs.values()) {
    of.sort((one, other) => recordKinds.indexOf(one.kind) - recordKinds.indexOf(other.kind));
    for (const { each } of of) each.sort((one, other) => (other.date ?? '').localeCompare(one.date ?? ''));
  }
  return [...pairs.values()].toSorted(
    (one, other) =>
      recordsOf(other) - recordsOf(one) || rank(one.between[0]) - rank(other.between[0]) || rank(one.between[1]) - rank(other.between[1]),
  );
}

/** How many records a connection rests on. */
const recordsOf = ({ records }: Connection): number => records.reduce((count, { each }) => count + each.length, 0);

function note({ records }: Connection, about: EntityKey, record: CivicRecord): void {
  const { kind, id, date } = record;
  const [, ...sameAs] = idsOf(record);
  const noted = { about, id, date, ...(sameAs.length > 0 && { sameAs }) };
  const known = records.find((each) => each.kind === kind);
  if (known) known.each.push(noted);
  else records.push({ kind, each: [noted] });
}

/** What the registers say of an entity and others. */
function tiesOf(entity: Entity | RegisteredEntity): { sort: Tie['sort']; to: EntityKey }[] {
  const said: [Tie['sort'], readonly (string | undefined)[]][] = [];
  if ('bodyType' in entity)
    said.push(
      ['falls-under', [entity.ministry]],
      ['lies-in', [entity.province]],
      ['has-member', (entity.members ?? []).map((code) => entityKey('government-body', code))],
      ['became', entity.successors ?? []],
    );
  if ('scope' in entity) said.push(['became', [entity.successor]]);
  if ('bodyName' in entity) said.push(['uses', [entity.body]], ['comes-from', [entity.provider]]);
  return said.flatMap(([sort, keys]) => keys.flatMap((to) => (isEntityKey(to) ? [{ sort, to }] : [])));
}

/** Each record once, also where two entities or several sources have it. */
const withoutDoubles = (records: readonly CivicRecord[]): CivicRecord[] =>
  eachOnce([...new Map(records.map((record) => [record.id, record])).values()]);

/** What a paper says of itself. */
const textOf = (record: CivicRecord): string =>
  [
    record.title,
    'summary' in record && record.summary,
    'passage' in record && record.passage,
    'matter' in record && record.matter,
    'against' in record && record.against,
  ]
    .filter(Boolean)
    .join(' · ');
