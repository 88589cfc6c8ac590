import type { EntityKey } from '../../lib/entity.ts';
import type { Reading, SeenEntity } from '../../lib/reading.ts';
import type { PageReader } from './page-reader.ts';
import type { Mark } from './sighted-blocks.ts';

/** What the background hears of a frame: each entity once, with how often and how sure, in the order of the page. No text, no address. */
export function readingOf(
  marks: readonly Mark[],
  { characters, spent, stoppedEarly }: Pick<PageReader, 'characters' | 'spent' | 'stoppedEarly'>,
): Reading {
  const seen = new Map<EntityKey, SeenEntity>();
  for (const { sighting } of marks) {
    const { entity: key, kind, name, confidence, reason, surface } = sighting;
    const known = seen.get(key);
    if (!known) seen.set(key, { key, kind, name, count: 1, confidence, reason, surface });
    else {
      known.count++;
      if (confidence > known.confidence) Object.assign(known, { confidence, reason });
    }
  }
  return { seen: [...seen.values()], characters, spentMs: spent.totalMs, stoppedEarly, since: performance.timeOrigin };
}

/** What a reading says of the page, whatever it cost. */
const said = ({ seen, stoppedEarly }: Reading): string => JSON.stringify([seen, stoppedEarly]);

/** Whether two readings say the same of the page. */
export const isSameReading = (one: Reading, other: Reading): boolean => said(one) === said(other);
