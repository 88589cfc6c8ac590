import { namedByTypeWord } from '../detect/kinds/government-body.ts';
import type { Candidate } from '../mention.ts';
import { byAbbreviation } from './bodies/abbreviations.ts';
import { byAdjective } from './bodies/adjectives.ts';
import { isElsewhere } from './bodies/elsewhere.ts';
import { byDealing } from './bodies/dealings.ts';
import { byMetonym } from './bodies/metonyms.ts';
import { asGovernment } from './bodies/namesakes.ts';
import { byOrganOrOffice } from './bodies/organs-and-offices.ts';
import { byOwnName } from './bodies/own-names.ts';
import { byPhrase } from './bodies/phrases.ts';
import { byPlaceAsSubject } from './bodies/place-as-subject.ts';
import { byPolicyArea } from './bodies/policy-areas.ts';
import { standingOf } from './bodies/standing.ts';
import { byOpener, byTypeBehind, byTypeWord } from './bodies/type-words.ts';
import { byWaterBoard } from './bodies/water-boards.ts';
import type { PageEvidence } from './page-evidence.ts';
import { type Surroundings, type Verdict, withoutLast } from './words-around.ts';

/** What speaks for a mention being this body; undefined when nothing does enough. Each family of rules is a file in `bodies`. */
export function judgeBody(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  if (isElsewhere(candidate, around, evidence)) return undefined;
  if (candidate.opener !== undefined) return byOpener(candidate);
  if (candidate.role === 'adjective') return byAdjective(candidate, around);
  const { bodyType } = candidate;
  if (!bodyType || !namedByTypeWord.has(bodyType))
    return candidate.role === 'abbreviation' ? byAbbreviation(candidate, around, evidence) : byOwnName(candidate, around, evidence);
  const named = byTypeWord(candidate, around) ?? byOrganOrOffice(candidate, around, evidence);
  if (named) return named;
  if (candidate.role === 'abbreviation') return byAbbreviation(candidate, around, evidence);
  if (bodyType === 'ministry') return byPolicyArea(candidate, around, evidence);
  if (bodyType === 'water-board') return byWaterBoard(candidate, around, evidence);
  const behind = byTypeBehind(candidate, around);
  if (behind) return behind;
  const standing = standingOf(candidate, around, evidence);
  const place = withoutEpithet(around);
  const verdict =
    byMetonym(candidate, place, standing) ??
    byDealing(candidate, place, standing) ??
    byPlaceAsSubject(candidate, place, standing) ??
    byPhrase(candidate, place, standing);
  return asGovernment(verdict, around, evidence);
}

/** "Het Zeeuwse Terneuzen verbiedt": as if it were "Terneuzen verbiedt". */
const epithet = /(?<!\p{L})[Hh]et\s+\p{Lu}[\p{Ll}-]+e\s+$/u;
const withoutEpithet = (around: Surroundings): Surroundings => {
  const words = around.before.endsWith('e') ? epithet.exec(around.left)?.[0] : undefined;
  return words === undefined ? around : withoutLast(around, words.length);
};
