import type { Passage, Sighting } from '../mention.ts';
import type { PageEvidence } from './page-evidence.ts';

/** Adds the short forms that this page itself explains ("Rijks ICT Gilde (RIG)") and that no register knows as such. */
export function localAbbreviations({ text, mentions }: Passage, sightings: Sighting[], evidence: PageEvidence): Sighting[] {
  const added: Sighting[] = [];
  for (const [short, defined] of evidence.defined) {
    if (!defined) continue;
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) {
      const end = at + short.length;
      if (/[\p{L}\d_@]/u.test(text.charAt(at - 1)) || /[\p{L}\d_@]/u.test(text.charAt(end))) continue;
      if ([...sightings, ...mentions].some((each) => each.start < end && at < each.end)) continue;
      const { entity, kind, bodyType, name } = defined.candidate;
      added.push({
        start: at,
        end,
        surface: short,
        entity,
        kind,
        ...(bodyType && { bodyType }),
        name,
        confidence: 0.9,
        reason: { rule: 'defined', cue: defined.words },
      });
    }
  }
  return added.length === 0 ? sightings : [...sightings, ...added].toSorted((a, b) => a.start - b.start);
}
