import { namedByTypeWord } from '../detect/kinds/government-body.ts';
import { seldom } from '../detect/seldom.ts';
import type { Candidate } from '../mention.ts';
import { byAbbreviation } from './bodies/abbreviations.ts';
import { byAdjective } from './bodies/adjectives.ts';
import { isElsewhere } from './bodies/elsewhere.ts';
import { byDealing } from './bodies/dealings.ts';
import { byMerger } from './bodies/mergers.ts';
import { byMetonym } from './bodies/metonyms.ts';
import { asGovernment } from './bodies/namesakes.ts';
import { byKnownPlace } from './bodies/known-place.ts';
import { byObject, byWhatItReceives } from './bodies/objects.ts';
import { byOrganOrOffice } from './bodies/organs-and-offices.ts';
import { byOwnName } from './bodies/own-names.ts';
import { byPhrase } from './bodies/phrases.ts';
import { byPlaceAsSubject } from './bodies/place-as-subject.ts';
import { byPolicyArea } from './bodies/policy-areas.ts';
import { shownAsGovernment, type Standing, standingOf } from './bodies/standing.ts';
import { byOpener, byTypeBehind, byTypeWord } from './bodies/type-words.ts';
import { byOthersBeside } from './bodies/beside-others.ts';
import { byRelation } from './bodies/by-relation.ts';
import { byVerb } from './bodies/by-verb.ts';
import { byWeight } from './bodies/by-weight.ts';
import { byWaterBoard } from './bodies/water-boards.ts';
import { isOtherThing } from './other-initials.ts';
import type { PageEvidence } from './page-evidence.ts';
import { type Surroundings, type Verdict, withoutLast } from './words-around.ts';

/** What speaks for a mention being this body; undefined when nothing does enough. Each family of rules is a file in `bodies`. */
export function judgeBody(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  if (isElsewhere(candidate, around, evidence) || isOtherThing(candidate, around)) return undefined;
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
  if (whereabouts.has(around.before) || isAmongPlaces(around))
    return asGovernment(byWhereabouts(candidate, around, standing), around, evidence);
  const place = asSubject(around);
  const verdict = byWhatItDoes(candidate, place, standing) ?? byWhatItDoes(candidate, withoutRelative(place), standing);
  return asGovernment(asSureAs(standing, verdict), around, evidence);
}

/** Where somebody is, or goes: only colleagues are "in" a government, and only money goes to one. */
const byWhereabouts = (candidate: Candidate, around: Surroundings, standing: Standing | undefined): Verdict | undefined =>
  (around.before === 'in' ? (byMetonym(candidate, around, standing) ?? byMerger(candidate, around, standing)) : undefined) ??
  byWhatItReceives(candidate, around, standing);

/** Rules that say of the page that it names this government. */
const bySurePage = new Set(['knownPlace', 'matter', 'deedBefore']);

/** Where no government is spoken of, a place that acts is one with less certainty. */
function asSureAs(standing: Standing | undefined, verdict: Verdict | undefined): Verdict | undefined {
  if (!verdict || !standing) return verdict;
  if (standing.isOnlyMunicipality && !standing.certain && bySurePage.has(verdict.rule)) return { ...verdict, rule: 'onlyMunicipality' };
  const isUnsure = verdict.confidence < shownAsGovernment + 0.06 && !standing.sure && !standing.governed();
  return isUnsure ? { ...verdict, confidence: shownAsGovernment - 0.03 } : verdict;
}

/** "Delft, dat eerst twijfelde, doet mee": as if "Delft doet mee". Undefined where there is no such clause. */
const relative = /^,\s+(?:dat|die|waar|met|gelegen|na|in|zoals|volgens|ondanks|vanwege|wegens|sinds|mede)\s[^,.;:!?]{3,80},(?=\s\p{Ll})/u;
const withoutRelative = (place: Surroundings): Surroundings | undefined =>
  relative.test(place.right) ? { ...place, right: place.right.replace(relative, '') } : undefined;

function byWhatItDoes(candidate: Candidate, place: Surroundings | undefined, standing: Standing | undefined): Verdict | undefined {
  if (!place) return undefined;
  return (
    byMetonym(candidate, place, standing) ??
    byDealing(candidate, place, standing) ??
    byObject(candidate, place, standing) ??
    byPlaceAsSubject(candidate, place, standing) ??
    byPhrase(candidate, place, standing) ??
    byVerb(candidate, place, standing) ??
    byRelation(candidate, place, standing) ??
    byMerger(candidate, place, standing) ??
    byOthersBeside(candidate, place, standing) ??
    byKnownPlace(candidate, place, standing) ??
    byWeight(candidate, place, standing)
  );
}

const whereabouts = new Set(['in', 'te', 'naar', 'nabij', 'vanuit', 'richting', 'langs']);
/** "winkels in Ede, Tiel en Epe": where the first of a row is, are the others. */
const amongPlaces = seldom`
  (?<!\p{L})(?:[Ii]n|[Tt]e|[Nn]aar|[Nn]abij|[Vv]anuit|[Uu]it|[Rr]ichting|[Ll]angs)\s(?:
    \p{Lu}[\p{L}'’-]+(?:\s(?:(?:aan|op|den|de|het)\s){0,2}\p{Lu}[\p{L}'’-]+){0,3}(?:,\s|\sen\s)
  )+$`;
const isAmongPlaces = ({ before, left }: Surroundings): boolean => (before === ',' || before === 'en') && amongPlaces.test(left);

/** "Het Zeeuwse Terneuzen verbiedt": as if it were "Terneuzen verbiedt". */
const epithet = seldom`
  (?<!\p{L})[Hh]et\s+(?:
    (?:naburige|nabijgelegen|aangrenzende|omliggende|kleine|kleinere|grote|grotere),?\s+
  ){0,2}(?:\p{Lu}[\p{Ll}-]+e|naburige|nabijgelegen|aangrenzende|kleinere|grotere)\s+$`;
/** "De stad Delft wil niet", "De havenstad Delft wil niet": at the head of a sentence. */
const theCity = seldom`(?<=^|[.!?,]\s+)(?:[Dd]e (?:\p{Ll}*stad|badplaats)|Stad)\s+$`;
/** "Delft zelf wil niet": as if it were "Delft wil niet". */
const itself = /^\s+(?:zelf|echter|daarentegen)(?=\s\p{Ll})/u;
/** "Waar Delft kiest voor", "Zowel Delft als Ede heeft": as if what comes first were not there, and the other neither. */
const firstOfTwo = seldom`(?:^|[.!?:;]\s+|,\s+)(?:(?:[Zz]owel|[Nn]iet alleen|Waar|[Oo]nder\s(?:meer|andere))\s+)$`;
const otherOfTwo = /^\s+(?:als|maar\s+ook)\s+\p{Lu}[\p{L}'’-]+(?:\s\p{Lu}[\p{L}'’-]+)?(?=\s\p{Ll})/u;
const pairWords = new Set(['zowel', 'alleen', 'waar', 'meer', 'andere']);

/** "TIEL - Tiel wil niet": as papers begin; a line of trains and a match are written otherwise. */
const dateline = seldom`(?:^|\n)\p{Lu}[\p{Lu}\s'’/-]{2,40}(?:\s\([^()]{2,12}\))?\s[-–—]\s+$`;
const dashes = new Set(['-', '–', '—']);

function asSubject(written: Surroundings): Surroundings {
  const head = dashes.has(written.before) ? dateline.exec(written.left)?.[0] : undefined;
  const around = head === undefined ? written : withoutLast(written, head.length);
  const words = around.before.endsWith('e') ? epithet.exec(around.left)?.[0] : undefined;
  const city = around.before.endsWith('stad') || around.before === 'badplaats' ? theCity.exec(around.left)?.[0] : undefined;
  const place = words === undefined && city === undefined ? around : withoutLast(around, (words ?? city ?? '').length);
  if (itself.test(place.right)) return { ...place, right: place.right.replace(itself, '') };
  if (!pairWords.has(place.before)) return place;
  const opening = firstOfTwo.exec(place.left)?.[0];
  if (opening === undefined) return place;
  return { ...withoutLast(place, opening.replace(/^[^\p{L}]*/u, '').length), right: place.right.replace(otherOfTwo, '') };
}
