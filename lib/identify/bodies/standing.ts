import { wordsOf } from '../../detect/brought-words.ts';
import type { Candidate } from '../../mention.ts';
import { isOwnSite, type PageEvidence } from '../page-evidence.ts';
import type { Surroundings } from '../words-around.ts';

/** What the page and the passage say for a place being spoken of as a government, before a single clause is read. */
export interface Standing {
  /** The page surely names this very body, or is its own. */
  certain: boolean;
  /** Certain, or it did elsewhere on the page what only a government does. */
  sure: boolean;
  /** Its name is also a word or half a name: "Best", "Houten". */
  isWord: boolean;
  /** The passage speaks of governments of its type. */
  spoken(): boolean;
  /** The passage, or the page as a whole, is about municipalities or provinces. */
  local(): boolean;
  /** Some government is spoken of, and no match is played. */
  governed(): boolean;
}

export const sports = wordsOf('sports', 'iu');
export const localGovernment = wordsOf('localGovernment', 'iu');
const provincialGovernment = wordsOf('provincialGovernment', 'iu');
const waterBoard = wordsOf('waterBoardWords', 'iu');
/** "Den Haag" is the State where national politics is spoken of. */
const national = wordsOf('nationalGovernment');
export const theHague = /^(?:Den Haag|'s-Gravenhage|’s-Gravenhage)$/;

/** Undefined for what is no place, and for a place that is never its government here. */
export function standingOf(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Standing | undefined {
  const { bodyType } = candidate;
  if (
    (bodyType !== 'municipality' && bodyType !== 'province' && bodyType !== 'caribbean-body') ||
    (candidate.role === 'short' && bodyType === 'municipality' && !evidence.certain.has(candidate.entity))
  )
    return undefined;
  const { surface, says } = around;
  const certain = evidence.certain.has(candidate.entity) || isOwnSite(evidence, candidate, surface);
  const spoken = (): boolean => says(bodyType === 'municipality' ? localGovernment : provincialGovernment) !== undefined;
  // "Leiden betaalt" is no verb, but "Best wil ik dat" is no town.
  const isWord = candidate.cue === 'never-bare';
  if (isWord && !certain && (surface === 'Best' || !spoken())) return undefined;
  if (theHague.test(surface) && (!certain || says(national) !== undefined)) return undefined;
  // A name of a town and a province is the town's, unless provinces are spoken of.
  const isTownToo = bodyType === 'province' && around.mention.candidates.some((each) => each.bodyType === 'municipality');
  return {
    certain,
    sure: certain || (!isWord && evidence.acting.has(candidate.entity)),
    isWord,
    spoken,
    local: () => spoken() || evidence.isLocalPolitics,
    governed: () =>
      (spoken() ||
        says(provincialGovernment) !== undefined ||
        says(waterBoard) !== undefined ||
        evidence.acting.size > 0 ||
        (!isTownToo && namesGovernment(evidence)) ||
        isAboutPolitics(evidence)) &&
      says(sports) === undefined,
  };
}

/** Whether the page surely names a government, whichever. */
function namesGovernment({ certain }: PageEvidence): boolean {
  for (const key of certain.keys()) if (key.startsWith('government-body:')) return true;
  return false;
}

/** Several parties make a page one about politics. */
function isAboutPolitics({ certain }: PageEvidence): boolean {
  let parties = 0;
  for (const key of certain.keys()) if (key.startsWith('party:') && ++parties > 1) return true;
  return false;
}
