import { wordsOf } from '../../detect/brought-words.ts';
import type { PageEvidence } from '../page-evidence.ts';
import { sentenceOf, type Surroundings, type Verdict } from '../words-around.ts';
import { localGovernment, sports } from './standing.ts';

// Who else bears the name of a place that seems to act: its club, its university, somebody called so, the town of long ago. Each is a veto.

const learning = wordsOf('learning', 'iu');
const longAgo = wordsOf('longAgo');
const oldTimes = wordsOf('oldTimes');
const ofPeople = wordsOf('ofPeople');
const weather = wordsOf('weather', 'iu');
const broadcasts = wordsOf('broadcasts', 'iu');
const givenNames = wordsOf('givenName');
/** "Landschap Overijssel": half of another name; an adjective or a verb at the head ends in "e", or stands there. */
const partOfName = /[\p{Ll},]\s+\p{Lu}\p{Ll}+(?<!e|Politiek|Stad|Gemeente)\s+$/u;
/** No club forbids: "Rotterdam verbiedt de wedstrijd". */
const forbids = /^\s+(?:verbied|verbood)/u;
/** "zegt Goes, die al dertig jaar bakker is": of a town it would be "dat". */
const isPerson =
  /^,\s+(?:(?:die|wiens|zelf)(?!\p{L})|een\s(?![^.,;:!?]{0,50}(?:stad|stadje|dorp|plaats|gemeente|provincie|eiland|regio)))/u;
/** "Het slachtoffer, een Haarlemmer, stelt Heemskerk aansprakelijk" */
const isObject = /^\s+(?:aansprakelijk|teleur|gerust|verantwoordelijk|schadeloos|in\s+(?:gebreke|kennis)|op\s+de\s+hoogte)(?!\p{L})/u;

/** The verdict of a rule by which a place acts, or is dealt with, as its government; undefined where it is somebody else of that name. */
export function asGovernment(verdict: Verdict | undefined, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  if (!verdict) return undefined;
  const { left, right, surface, text, says } = around;
  if (partOfName.test(left)) return undefined;
  if (ofPeople.test(right) || (surface === 'De Bilt' && says(weather) !== undefined)) return undefined;
  if (surface === 'Hilversum' && says(broadcasts) !== undefined) return undefined;
  if (isPerson.test(right) || isObject.test(right) || isSomebody(surface, text)) return undefined;
  const sentence = sentenceOf(around);
  if (longAgo.test(sentence) || oldTimes.test(sentence)) return undefined;
  if (says(localGovernment) !== undefined) return verdict;
  const isKnown = evidence.certain.has(verdict.candidate.entity);
  if ((says(learning) !== undefined && !isKnown) || says(oldTimes) !== undefined) return undefined;
  return (says(sports) !== undefined || evidence.isMatchReport) && !forbids.test(right) ? undefined : verdict;
}

/** "Jan Delft" is in the same passage: then "zegt Delft" is he. */
function isSomebody(surface: string, text: string): boolean {
  for (let at = text.indexOf(` ${surface}`); at >= 0; at = text.indexOf(` ${surface}`, at + 1)) {
    const name = /\p{Lu}[\p{L}'’-]*$/u.exec(text.slice(Math.max(0, at - 20), at))?.[0];
    if (name && givenNames.test(name)) return true;
  }
  return false;
}
