import type { Passage, Sighting } from '../mention.ts';
import type { PageEvidence } from './page-evidence.ts';

/** "Zaanse Inwoners Partij (ZIP)" */
const short = /^\s\((\p{Lu}[\p{L}\d]{1,6})\)/u;
/** One plain word may be anything elsewhere. */
const isDistinct = (name: string): boolean => /[\s\d!.]|\p{Ll}\p{Lu}|(?:belang|belangen|partij|lokaal)$/u.test(name);

/** Parties that no register has, for the rest of the page: once words beside its name made it one, the name alone is it, and so are its letters. */
export function addParties(evidence: PageEvidence, { text }: Passage, before: readonly Sighting[], sightings: readonly Sighting[]): void {
  if (before === sightings) return;
  const known = new Set(before);
  for (const sighting of sightings) {
    if (known.has(sighting) || sighting.kind !== 'party') continue;
    const { entity, kind, name, end } = sighting;
    const candidate = { entity, kind, name, role: 'short' as const, cue: 'preferred' as const };
    if (isDistinct(name) && !evidence.defined.has(name)) evidence.defined.set(name, { candidate, words: name, rule: 'namedBefore' });
    const letters = short.exec(text.slice(end, end + 12))?.[1];
    if (letters !== undefined && spells(letters, name) && !evidence.defined.get(letters))
      evidence.defined.set(letters, { candidate, words: `${name} (${letters})` });
  }
}

/** Whether each letter begins a word of the name, or a part of it, in this order. */
function spells(letters: string, name: string): boolean {
  const small = name.toLowerCase();
  let at = 0;
  for (const letter of letters.toLowerCase().replace(/\d/gu, '')) {
    at = small.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return letters.charAt(0).toLowerCase() === small.charAt(0);
}
