import type { Candidate } from '../../mention.ts';
import type { PageEvidence } from '../page-evidence.ts';
import { type Surroundings, type Verdict } from '../words-around.ts';

const waterBoard = /waterschap\p{L}*/iu;

/** A water board without its type word: "Rijn en IJssel baggert". Single words are regions or rivers as well. */
export function byWaterBoard(
  candidate: Candidate,
  { mention, right, says, surface }: Surroundings,
  evidence: PageEvidence,
): Verdict | undefined {
  // "Fryslân" and "Limburg" are provinces where they stand alone.
  if (mention.candidates.some(({ bodyType }) => bodyType === 'province')) return undefined;
  if (evidence.certain.has(candidate.entity) && candidate.cue !== 'never-bare') return { candidate, confidence: 0.8, rule: 'namedBefore' };
  if (/^(?:-|\s+\p{Lu})/u.test(right)) return undefined;
  if (candidate.cue === 'preferred') return { candidate, confidence: 0.7, rule: 'distinctName' };
  const cue = surface.includes(' ') && candidate.cue !== 'never-bare' ? says(waterBoard) : undefined;
  return cue === undefined ? undefined : { candidate, confidence: 0.7, rule: 'waterBoards', cue };
}
