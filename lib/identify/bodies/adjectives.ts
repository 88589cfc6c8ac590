import { wordsOf } from '../../detect/brought-words.ts';
import type { Candidate } from '../../mention.ts';
import { found, type Surroundings, type Verdict } from '../words-around.ts';

/** After an adjective: "Utrechtse gemeenteraad", "Rotterdamse VVD-wethouder", "Brabantse Staten". */
const rights = [
  { bodyType: 'municipality', pattern: wordsOf('municipalRight') },
  { bodyType: 'province', pattern: wordsOf('provincialRight') },
];
/** "de Apeldoornse collega Willems", when an alderman was just spoken of. */
const colleague = /^\s+(?:\p{Ll}+\s+)?collega/u;
const alderman = /\b(?:wethouder|burgemeester)/iu;

export function byAdjective(candidate: Candidate, { left, right, surface }: Surroundings): Verdict | undefined {
  for (const { bodyType, pattern } of rights) {
    if (candidate.bodyType !== bodyType) continue;
    const words = found(pattern, right);
    // "de Haagse politiek" is national, and so are its officials.
    if (/^(?:politiek|ambtena|coalitie)/.test(words ?? '') && surface.startsWith('Haags')) return undefined;
    if (words) return { candidate, confidence: 0.92, rule: 'adjective', cue: words };
  }
  if (candidate.bodyType === 'municipality' && colleague.test(right) && alderman.test(left))
    return { candidate, confidence: 0.7, rule: 'adjective', cue: 'collega' };
  return undefined;
}
