import { keyOfName } from '../detect/kinds/kind-rules.ts';
import type { Passage, Sighting } from '../mention.ts';

/** One name between two parties in a row: "VVD, Helmond Aktief en D66". */
const between =
  /^(?:\s*\([^()]{1,20}\))?\s*,\s+(?:de\s+|het\s+)?(\p{Lu}[\p{L}\d'’&-]+(?:\s+(?:voor|van|en|aan|de|het)?\s?[\p{Lu}\d][\p{L}\d'’&-]*){0,3})\s*(?:,|\s+en)\s+(?:de\s+|het\s+)?$/u;

/** The last of a row, when its words are those of local parties: "CDA, VVD en Samen Vooruit"; "VVD, D66 en Omtzigt" is not one. */
const last = /^(?:\s*\([^()]{1,20}\))?,?\s+en\s+(\p{Lu}[\p{L}'’-]+(?:\s+(?:voor\s+|van\s+|op\s+)?\p{Lu}[\p{L}'’-]+){1,2})(?![\p{L}-])/u;
const ofLocalParties =
  /(?:^|\s)(?:Samen|Lokaal|Ons|Onze|Sterk|Beter|Gewoon|Hart|Trots|Nieuw|Actief|Aktief|Vooruit|Verstandig|Belang|Belangen|Lijst|Dorp|Dorpen|Inwoners|Burgers|Leefbaar|Progressief|Alternatief)(?=\s|$)/u;

/** Adds a party that no register has and that stands in a row among at least two that are known, or as the last behind two. */
export function partiesInRows({ text }: Passage, sightings: Sighting[]): Sighting[] {
  const added: Sighting[] = [];
  for (const [place, before] of sightings.entries()) {
    const after = sightings[place + 1];
    if (before.kind !== 'party' || after?.kind !== 'party' || after.start - before.end > 60) continue;
    const match = between.exec(text.slice(before.end, after.start));
    const surface = match?.[1];
    if (!match || !surface) continue;
    const start = before.end + match[0].lastIndexOf(surface);
    added.push(asParty(surface, start, before.surface));
  }
  for (const [place, party] of sightings.entries()) {
    const before = sightings[place - 1];
    if (before?.kind !== 'party' || party.kind !== 'party' || !/^,\s+$/u.test(text.slice(before.end, party.start))) continue;
    const surface = last.exec(text.slice(party.end, party.end + 90))?.[1];
    if (surface === undefined || !ofLocalParties.test(surface)) continue;
    const start = text.indexOf(surface, party.end);
    if (sightings.some((each) => each.start < start + surface.length && each.end > start)) continue;
    added.push(asParty(surface, start, party.surface));
  }
  return added.length === 0 ? sightings : [...sightings, ...added].toSorted((a, b) => a.start - b.start);
}

const asParty = (surface: string, start: number, neighbour: string): Sighting => ({
  start,
  end: start + surface.length,
  surface,
  entity: keyOfName('party', surface),
  kind: 'party',
  name: surface,
  confidence: 0.6,
  reason: { rule: 'amongParties', cue: neighbour },
});
