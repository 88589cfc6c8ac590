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
  return { seen: [...seen.values()], characters, spentMs: spent.totalMs, stoppedEarly };
}

/** Whether two readings say the same of the page, whatever they cost. */
export const isSameReading = (one: Reading, other: Reading): boolean =>
  one.stoppedEarly === other.stoppedEarly &&
  one.seen.length === other.seen.length &&
  one.seen.every((each, place) => {
    const { key, count, confidence, surface, reason } = other.seen[place] ?? each;
    return (
      each.key === key &&
      each.count === count &&
      each.confidence === confidence &&
      each.surface === surface &&
      each.reason.rule === reason.rule &&
      each.reason.cue === reason.cue
    );
  });
