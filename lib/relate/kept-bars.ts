import type { EntityKey } from '../entity.ts';
import type { Contract } from '../record.ts';
import type { RecordThen, Save } from '../save.ts';
import { type Bar, awardedPerYear, inOneLine } from './timeline.ts';

/** The records among what was kept, as they were; one that was kept twice, once. */
export const recordsKept = (saves: readonly Save[]): RecordThen[] => [
  ...new Map(saves.flatMap(({ record }) => (record ? [[record.was.id, record.was] as const] : []))).values(),
];

/** Of no buyer in particular: the notices of all are then taken as their buyers state them. */
const anyBuyer: EntityKey = 'government-body:';

/** What was awarded per year according to the notices among these records, whoever bought; by the rules of `awardedTotal`. */
export const awardedAmongKept = (records: readonly RecordThen[]): Bar[] => awardedPerYear(inOneLine(records.filter(isContract)), anyBuyer);

/** A notice in the shape of today; one that an earlier or later version kept, or that a file brought, may have another. */
const isContract = (was: RecordThen): was is Contract =>
  was.kind === 'contract' && 'stage' in was && 'buyer' in was && hasAmount(was) && 'winners' in was && areWinners(was.winners);

const areWinners = (value: unknown): boolean =>
  Array.isArray(value) && value.every((each: unknown) => typeof each === 'object' && each !== null && hasAmount(each));

/** Whether its amount is one that can be added up, or none. */
const hasAmount = (of: object): boolean =>
  !('amount' in of) ||
  of.amount === undefined ||
  (typeof of.amount === 'object' && of.amount !== null && 'euros' in of.amount && Number.isFinite(of.amount.euros));

/** How many records were kept of each entity, most first; one that was kept twice of the same, once. */
export function recordsPerEntity(saves: readonly Save[]): Bar[] {
  const kept = new Map<EntityKey, { name: string; ids: Set<string> }>();
  for (const { entity, record } of saves) {
    if (!entity || !record) continue;
    const of = kept.get(entity.key) ?? { name: entity.name, ids: new Set() };
    of.ids.add(record.was.id);
    kept.set(entity.key, of);
  }
  return [...kept.values()]
    .map(({ name, ids }) => ({ label: name, value: ids.size }))
    .toSorted((one, other) => other.value - one.value || one.label.localeCompare(other.label, 'nl'));
}
