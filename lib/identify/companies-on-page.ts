import { legalForm } from '../detect/kinds/supplier.ts';
import { seldom } from '../detect/seldom.ts';
import type { Passage, Sighting } from '../mention.ts';
import type { PageEvidence } from './page-evidence.ts';
import { programme } from './supplier-cues.ts';

const form = new RegExp(String.raw`\s+${legalForm}$`, 'u');
const hereafter = seldom`
  ^\s*[,(]\s*(?:hierna|verder|voortaan)(?:\s+(?:ook|te noemen|genoemd))*\s*:?\s*(?:de\s+|het\s+)?[‘“"'«]?(
    \p{Lu}[\p{L}\d&+.-]{1,30}(?:\s\p{Lu}[\p{L}\d&+.-]{1,30}){0,2}
  )[’”"'»]?\s*[),]`;

/**
 * What the page calls its companies, for the rest of the page: "Bouwbedrijf De Linde B.V." goes on as "Bouwbedrijf De Linde", "modeketen Sissy-Boy" as
 * "Sissy-Boy", and whatever is agreed on with "hierna". A programme that is called like a company ("De Nieuws BV") is none anywhere on the page.
 */
export function addCompanies(evidence: PageEvidence, { text, mentions }: Passage, sightings: Sighting[]): void {
  for (const { start, end, candidates } of mentions) {
    const [candidate] = candidates;
    if (candidate?.kind !== 'supplier') continue;
    const surface = text.slice(start, end);
    if (programme.test(text.slice(Math.max(0, start - 40), start))) evidence.defined.set(surface, null);
    if (!sightings.some((each) => each.start === start && each.entity === candidate.entity)) continue;
    const name = surface.replace(form, '');
    const known = { candidate: { ...candidate, role: 'short' as const }, words: surface, rule: 'namedBefore' };
    const agreed = hereafter.exec(text.slice(end, end + 80))?.[1];
    if (agreed) evidence.defined.set(agreed, { ...known, words: `${surface} (${agreed})` });
    // One plain word may be a surname; what no register knows is held by more than that.
    const distinct = /[\s\d&+-]|\p{Ll}\p{Lu}/u.test(name);
    const foundByWords = candidate.cue === 'never-bare' || (name !== surface && distinct);
    if (foundByWords && name.length > 2 && !evidence.defined.has(name)) evidence.defined.set(name, known);
  }
}

/** What stood in a row of companies is one wherever else the page has it: "AVR, SITA en Herhof. Herhof viel af". */
export function addFromRows(evidence: PageEvidence, before: readonly Sighting[], sightings: readonly Sighting[]): void {
  if (before === sightings) return;
  const known = new Set(before);
  for (const sighting of sightings) {
    const { entity, kind, name } = sighting;
    if (known.has(sighting) || kind !== 'supplier' || !/[\s\d&+]|\p{L}{6}/u.test(name) || evidence.defined.has(name)) continue;
    evidence.defined.set(name, { candidate: { entity, kind, name, role: 'short', cue: 'never-bare' }, words: name, rule: 'namedBefore' });
  }
}
