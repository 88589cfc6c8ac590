import type { Passage, Sighting } from '../mention.ts';
import type { PageEvidence } from './page-evidence.ts';
import { isNamesake } from './not-the-company.ts';

/** Adds the short forms that this page itself explains ("Rijks ICT Gilde (RIG)") and the companies that it introduced, which no register knows as such. */
export function localAbbreviations({ text, mentions }: Passage, sightings: Sighting[], evidence: PageEvidence): Sighting[] {
  const added: Sighting[] = [];
  let taken: Uint8Array | undefined;
  for (const [short, defined] of evidence.defined) {
    if (!defined) continue;
    for (let at = text.indexOf(short); at >= 0; at = text.indexOf(short, at + short.length)) {
      const end = at + short.length;
      if (/[\p{L}\d_@]/u.test(text.charAt(at - 1)) || /[\p{L}\d_@]/u.test(text.charAt(end))) continue;
      const ofCompany = defined.candidate.kind === 'supplier' || (defined.candidate.kind === 'party' && defined.rule === 'namedBefore');
      taken ??= placesOf(text.length, [...sightings, ...mentions]);
      if (taken.subarray(at, end).includes(1)) {
        if (!ofCompany) continue;
        const touched = [...sightings, ...mentions, ...added].filter((each) => each.start < end && at < each.end);
        // "Bouwbedrijf De Linde" as it was introduced, rather than "De Linde" behind a word for a company.
        if (touched.some((each) => each.start < at || each.end > end || end - at === each.end - each.start)) continue;
      }
      if (ofCompany && isNamesake(text, at, end)) continue;
      taken.fill(1, at, end);
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
        reason: { rule: defined.rule ?? 'defined', cue: defined.words },
      });
    }
  }
  if (added.length === 0) return sightings;
  const kept = sightings.filter((each) => !added.some(({ start, end }) => each.start < end && start < each.end));
  return [...kept, ...added].toSorted((a, b) => a.start - b.start);
}

/** 1 for each code unit that belongs to something found. */
function placesOf(length: number, found: { start: number; end: number }[]): Uint8Array {
  const places = new Uint8Array(length);
  for (const { start, end } of found) places.fill(1, start, end);
  return places;
}
