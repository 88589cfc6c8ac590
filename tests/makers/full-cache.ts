import type { Asking } from '../../lib/asking.ts';
import type { EntityKey } from '../../lib/entity.ts';
import { sources } from '../../lib/lookup/sources/index.ts';
import type { RecordRow } from '../../lib/remember/cache.ts';
import { aContract, anAsking } from './records.ts';

/** What the cache holds after a long time: many contracts of one body, over years, and answers that are still fresh, so that nothing is asked. */
export function aFullCache(about: EntityKey, howMany: number): { records: RecordRow[]; askings: Asking[] } {
  const day = (index: number) => new Date(Date.UTC(2026, 10, 20) - index * 2 * 86_400_000).toISOString().slice(0, 10);
  const records = Array.from({ length: howMany }, (_, index): RecordRow => {
    const id = `tenderned:${400_000 + index}`;
    const date = day(index);
    const record = aContract({ id, sourceId: String(400_000 + index), date, title: `Onderhoud van brug ${index}`, about: [about] });
    return { entity: about, id, kind: 'contract', date, source: 'tenderned', seenAt: Date.now(), record };
  });
  const fresh = { about, state: 'answered', freshUntil: Date.now() + 86_400_000, answeredAt: Date.now() } as const;
  const askings = sources.map(({ id, gives }) => {
    const total = id === 'tenderned' ? howMany : 0;
    return anAsking({ ...fresh, id: `${about}|${id}`, source: id, gives, total, received: total });
  });
  return { records, askings };
}
