import { wordsOf } from '../../detect/brought-words.ts';
import type { PageEvidence } from '../page-evidence.ts';
import type { Surroundings, Verdict } from '../words-around.ts';
import { wordsOfClause } from './clause.ts';
import { isMatterOfGovernment } from './matters-of-government.ts';

// What a passage is about in which a town is the short name of somebody else there: its hospital, its university, a firm, a diocese. A verb alone
// does not tell these from a government ("schrapt", "neemt … over"), so that there it has to be a matter of government that something is done with.

/** By these rules a place is judged by its verb, or by who deals with it, and by nothing that only governments have. */
const weakly = new Set(['acts', 'deed', 'dealing', 'quoted', 'knownPlace', 'localPolitics', 'besideActing']);
/** By these it only says, wants or feels something. */
const speaking = new Set(['acts', 'quoted', 'knownPlace', 'localPolitics']);

const topics = [wordsOf('care', 'iu'), wordsOf('research', 'iu'), wordsOf('trade', 'iu')];
/** Governments do much because of the weather; only who measures it, or suffers it, speaks of it. */
const weather = wordsOf('weather', 'iu');

/** None of these forbids or allows: "Goes verbiedt vuurwerk rond het ziekenhuis", "Van Leusden mag het ziekenhuis uitbreiden". */
const permits = /^\s+(?:verbied|verbood|mag\s|mocht\s)/u;

/**
 * Whether what the place does is the business of somebody else who is called after it. Never of a government that the page knows; the caller asks only
 * where the passage speaks of none.
 */
export function isOtherBusiness({ candidate, rule }: Verdict, around: Surroundings, evidence: PageEvidence): boolean {
  if (!weakly.has(rule) || evidence.certain.has(candidate.entity)) return false;
  if (permits.test(around.right)) return false;
  if (wordsOfClause(around.right).some((word) => isMatterOfGovernment(word.toLowerCase()))) return false;
  const nearby = `${around.left}${around.right}`;
  // No hospital, university or firm is called after a province alone.
  const rest = candidate.bodyType === 'municipality' ? topics : [];
  return (speaking.has(rule) && weather.test(nearby)) || rest.some((topic) => topic.test(nearby));
}
