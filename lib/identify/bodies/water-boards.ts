import { wordsOf } from '../../detect/brought-words.ts';
import type { Candidate } from '../../mention.ts';
import type { PageEvidence } from '../page-evidence.ts';
import { found, type Surroundings, type Verdict } from '../words-around.ts';

/** Words of what only a water board is or has. */
const waterBoard = wordsOf('waterBoardWords', 'iu');
/** Regions have none. */
const electedFor = /(?<!\p{L})verkiezing(?:en)?\s+(?:voor|bij|van)\s+(?:het\s+)?$/u;
/** What it does to water and dikes: "Delfland verlaagt het peil". */
const deeds = wordsOf('waterDeeds');
/** Between two in a row: "Rijnland en Delfland". */
const beside = /^(?:,| en| of| &)\s+$/u;
const subjectAfter = new Set(['', '.', '!', '?', ':', ';', 'en', 'ook', 'maar', '’', "'", '"', '”']);

const areaAfter = new Set(['in', 'uit', 'naar', 'langs', 'binnen', 'buiten', 'heel', 'rond']);

/** A water board without its type word: "Rijn en IJssel baggert". Single words are regions or rivers as well. */
export function byWaterBoard(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  const { mention, right, says, surface, before } = around;
  // "Fryslân" and "Limburg" are provinces where they stand alone.
  if (mention.candidates.some(({ bodyType }) => bodyType === 'province')) return undefined;
  if (evidence.certain.has(candidate.entity) && candidate.cue !== 'never-bare') return { candidate, confidence: 0.8, rule: 'namedBefore' };
  if (/^(?:-|\s+\p{Lu})/u.test(right)) return undefined;
  if (candidate.cue === 'preferred') return { candidate, confidence: 0.7, rule: 'distinctName' };
  if (candidate.cue === 'never-bare') return undefined;
  const elected = found(electedFor, around.left);
  if (elected !== undefined && !candidate.ended) return { candidate, confidence: 0.7, rule: 'organ', cue: elected };
  const cue = says(waterBoard);
  if (cue === undefined) return undefined;
  if (surface.includes(' ')) return { candidate, confidence: 0.7, rule: 'waterBoards', cue };
  if (candidate.ended) return undefined;
  // "In Delfland en Rijnland" is where.
  const neighbour = areaAfter.has(before) ? undefined : besideAnother(around);
  if (neighbour !== undefined) return { candidate, confidence: 0.65, rule: 'waterBoards', cue };
  const deed = subjectAfter.has(before) ? found(deeds, right) : undefined;
  return deed === undefined ? undefined : { candidate, confidence: 0.65, rule: 'deed', cue: deed };
}

/** The name of a water board, sure or not, directly before or after this one. */
function besideAnother({ text, mention, previous, next }: Surroundings): string | undefined {
  if (previous?.bodyType === 'water-board' && beside.test(text.slice(previous.end, mention.start))) return previous.surface;
  const isOne = next?.candidates.some(({ bodyType, ended }) => bodyType === 'water-board' && !ended);
  return next && isOne && beside.test(text.slice(mention.end, next.start)) ? text.slice(next.start, next.end) : undefined;
}
