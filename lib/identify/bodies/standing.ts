import { wordsOf } from '../../detect/brought-words.ts';
import { seldom } from '../../detect/seldom.ts';
import type { Candidate, Mention } from '../../mention.ts';
import type { PageEvidence } from '../page-evidence.ts';
import { isOwnSite } from './own-site.ts';
import { beforeSubject } from './before-subject.ts';
import { actOf, wordsOfClause } from './clause.ts';
import { verbsOf } from './verbs-of-government.ts';
import { sentenceOf, type Surroundings } from '../words-around.ts';

/** What the page and the passage say for a place being spoken of as a government, before a single clause is read. */
export interface Standing {
  /** The page surely names this very body, or is its own. */
  certain: boolean;
  /** Certain, or it did elsewhere on the page what only a government does, or nothing but a municipality is called so. */
  sure: boolean;
  /** No town, village or region bears its name: "Zaanstad", "Hollands Kroon". */
  isOnlyMunicipality: boolean;
  /** Its name is also a word or half a name: "Best", "Houten". */
  isWord: boolean;
  /** The passage speaks of governments of its type. */
  spoken(): boolean;
  /** The passage, or the page as a whole, is about municipalities or provinces. */
  local(): boolean;
  /** Some government is spoken of, and no match is played. */
  governed(): boolean;
  /** So it is, or the sentence is at least about nothing in which towns are clubs, schools or broadcasters. */
  open(): boolean;
  /** The sentence is about what happens in towns, and no government is spoken of: weather, traffic, crime, feasts, the past. */
  leisurely(): boolean;
}

/** Less sure than this, a place that acts does not yet speak for what else the page says of it. */
export const shownAsGovernment = 0.55;

export const sports = wordsOf('sports', 'iu');
export const localGovernment = wordsOf('localGovernment', 'iu');
const provincialGovernment = wordsOf('provincialGovernment', 'iu');
const waterBoard = wordsOf('waterBoardWords', 'iu');
/** "Den Haag" is the State where national politics is spoken of. */
const national = wordsOf('nationalGovernment');
export const theHague = /^(?:Den Haag|'s-Gravenhage|’s-Gravenhage)$/;

const municipalities = /gemeenten/;
/** What is of the town alone. */
const inTheHague = seldom`(?<!\p{L})(?:HTM|Scheveningen|Loosduinen|Laak|Laakkwartier|Escamp|Schilderswijk|Transvaalkwartier|Ypenburg|Segbroek)(?!\p{L})`;

/** As words these are several, or no subject at all: "Huizen kosten", "Houten huizen". */
const manyAsWord = /^(?:Huizen|Putten|Buren|Kampen|Houten|Leiden)$/;
const oneDoes = seldom`
  ^\s+(?:
    heeft|had|wil|wilde|gaat|ging|kan|kon|mag|moet|moest|zal|zou|krijgt|kreeg|vindt|vond|stelt|stelde|betaalt|betaalde|koopt
    |kocht|bouwt|bouwde|neemt|nam|geeft|gaf|deed|stemt|stemde|steunt|steunde|vraagt|vroeg|zegt|laat|liet|besluit|besloot|weigert
    |weigerde|kiest|koos|stopt|eist|eiste|schrapt|sluit|sloot|zoekt|zocht|ziet|zag|komt|kwam|legt|legde|trekt|trok
  )\s`;
/** Behind these a name is that of somebody: "van Buren", "wethouder Stein". */
const surnameBehind = new Set(
  'van de der den ten ter te het von la meneer mevrouw heer dokter minister wethouder burgemeester raadslid'.split(' '),
);

/** "Houten: afvalbeleid is een succes": as headings have it. */
const titled = seldom`^:\s\p{L}{3,}(?:beleid|heffing|tarieven|verordening|begroting)\s`;
/** "Houten wil", "dat Houten wil": where a word would not stand so, or have no capital. */
const isPlainlyAPlace = ({ before, left, right, surface }: Surroundings): boolean =>
  /^\p{Ll}/u.test(before) && /\s$/u.test(left)
    ? !surnameBehind.has(before) &&
      (!/^(?:Best|Houten)$/.test(surface) || before === 'dat' || oneDoes.test(right) || verbsOf(before, 'one').length > 0)
    : (manyAsWord.test(surface) && oneDoes.test(right)) ||
      (beforeSubject.has(before) && before !== ',' && (governs(right) || titled.test(right)));

/** "Sluis rekent op een bijdrage", but "Best vraag ik mij af" */
const governs = (right: string): boolean => {
  const words = wordsOfClause(right);
  return /^\p{Ll}/u.test(words[0] ?? '') && !pronoun.test(words[1] ?? '') && actOf(words, 'one') !== undefined;
};
const pronoun = /^(?:ik|jij|je|hij|zij|ze|we|wij|jullie|u|men|dat|dit|het|er|zo|iemand|niemand)$/iu;

const leisure = wordsOf('leisure', 'iu');
const broadcasts = wordsOf('broadcasts', 'iu');
const learning = wordsOf('learning', 'iu');
/** Topics in which a town is its school or broadcasters. */
const isOfNamesake = (around: Surroundings): boolean => {
  const sentence = sentenceOf(around);
  return broadcasts.test(sentence) || learning.test(sentence);
};

/** Whom the municipalities in sight ask for money is the State: only what acts is one of them. */
const isTheTown = ({ before, says }: Surroundings): boolean =>
  says(municipalities) !== undefined ||
  says(inTheHague) !== undefined ||
  (beforeSubject.has(before) && says(localGovernment) !== undefined);

const isTown = ({ candidates }: Mention): boolean => candidates.some(({ bodyType, ended }) => bodyType === 'municipality' && !ended);
const andMore = seldom`^, (?:(?:De|Den|Het|'s-|’s-)\s?)?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?(?:, \p{Lu}[^.;:!?]{2,40})? en \p{Lu}`;
/** "Den Haag, Utrecht en Rotterdam": the first of three or more towns is one of them. */
const leadsTowns = ({ text, mention, next }: Surroundings): boolean =>
  next !== undefined &&
  text.slice(mention.end, next.start) === ', ' &&
  isTown(next) &&
  andMore.test(text.slice(mention.end, mention.end + 120));

const areProvinces = ({ candidates }: Mention): boolean =>
  candidates.some(({ bodyType }) => bodyType === 'province') && !candidates.some(({ bodyType }) => bodyType === 'municipality');
const inOneRow = /^(?:,| en|, en) $/;
/** "Utrecht en Flevoland": side by side with what is a province only, a name of both is the province's. */
export const isBesideProvince = ({ text, mention, previous, next }: Surroundings): boolean =>
  (next !== undefined && areProvinces(next) && inOneRow.test(text.slice(mention.end, next.start))) ||
  (previous?.bodyType === 'province' && inOneRow.test(text.slice(previous.end, mention.start)));

/** Undefined for what is no place, and for a place that is never its government here. */
export function standingOf(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Standing | undefined {
  const { bodyType } = candidate;
  if (
    (bodyType !== 'municipality' && bodyType !== 'province' && bodyType !== 'caribbean-body') ||
    (candidate.role === 'short' && bodyType === 'municipality' && !evidence.certain.has(candidate.entity))
  )
    return undefined;
  const { surface, says } = around;
  // A name of a town and a province is the town's, unless provinces are spoken of.
  const isBoth =
    around.mention.candidates.some((each) => each.bodyType === 'municipality') &&
    around.mention.candidates.some((each) => each.bodyType === 'province');
  const ofProvince = isBoth && isBesideProvince(around);
  if (ofProvince && bodyType === 'municipality') return undefined;
  const certain = evidence.certain.has(candidate.entity) || isOwnSite(evidence, candidate, surface);
  const spoken = (): boolean => says(bodyType === 'municipality' ? localGovernment : provincialGovernment) !== undefined;
  // "Leiden betaalt" is no verb, but "Best wil ik dat" is no town.
  const isWord = candidate.cue === 'never-bare' && !isPlainlyAPlace(around);
  if (isWord && !certain && (surface === 'Best' || !spoken())) return undefined;
  // "Den Haag" is the State, but where it is known as a municipality, or municipalities are spoken of and not the nation.
  if (theHague.test(surface) && !leadsTowns(around) && ((!certain && !isTheTown(around)) || says(national) !== undefined)) return undefined;
  const isOnlyMunicipality = bodyType === 'municipality' && candidate.cue === 'preferred';
  const isTownToo = bodyType === 'province' && isBoth && !ofProvince;
  const governed = (): boolean =>
    (spoken() ||
      says(provincialGovernment) !== undefined ||
      says(waterBoard) !== undefined ||
      evidence.acting.size > 0 ||
      (!isTownToo && namesGovernment(evidence)) ||
      isAboutPolitics(evidence)) &&
    says(sports) === undefined;
  return {
    certain,
    sure: certain || isOnlyMunicipality || (!isWord && evidence.acting.has(candidate.entity)),
    isOnlyMunicipality,
    isWord,
    spoken,
    local: () => spoken() || evidence.isLocalPolitics,
    governed,
    open: () => governed() || (!evidence.foreign && says(sports) === undefined && !isOfNamesake(around)),
    leisurely: () => !isOnlyMunicipality && !spoken() && leisure.test(sentenceOf(around)),
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
