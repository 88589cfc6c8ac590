import { keyOfName } from '../detect/kinds/kind-rules.ts';
import type { Passage, Sighting } from '../mention.ts';

/** One name between two parties in a row: "VVD, Helmond Aktief en D66". */
const between =
  /^(?:\s*\([^()]{1,20}\))?\s*,\s+(?:de\s+|het\s+)?(\p{Lu}[\p{L}\d'’&-]+(?:\s+(?:voor|van|en|aan|de|het)?\s?[\p{Lu}\d][\p{L}\d'’&-]*){0,3})\s*(?:,|\s+en)\s+(?:de\s+|het\s+)?$/u;

/** Adds a party that no register has and that stands in a row among at least two that are known. */
export function partiesInRows({ text }: Passage, sightings: Sighting[]): Sighting[] {
  const added: Sighting[] = [];
  for (const [place, before] of sightings.entries()) {
    const after = sightings[place + 1];
    if (before.kind !== 'party' || after?.kind !== 'party' || after.start - before.end > 60) continue;
    const match = between.exec(text.slice(before.end, after.start));
    const surface = match?.[1];
    if (!match || !surface) continue;
    const start = before.end + match[0].lastIndexOf(surface);
    const end = start + surface.length;
    added.push({
      start,
      end,
      surface,
      entity: keyOfName('party', surface),
      kind: 'party',
      name: surface,
      confidence: 0.6,
      reason: { rule: 'amongParties', cue: before.surface },
    });
  }
  return added.length === 0 ? sightings : [...sightings, ...added].toSorted((a, b) => a.start - b.start);
}
