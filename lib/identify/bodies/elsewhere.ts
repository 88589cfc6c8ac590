import { wordsOf } from '../../detect/brought-words.ts';
import { seldom } from '../../detect/seldom.ts';
import type { Candidate } from '../../mention.ts';
import type { PageEvidence } from '../page-evidence.ts';
import { isDutchBody, isEnglishForMany } from './in-english.ts';
import { isInLaw } from './in-law.ts';
import { lastWordAsWritten, sentenceOf, type Surroundings } from '../words-around.ts';

// What makes a name that of something else: a law, a congregation, another country. Each is a veto.

/** "Hervormde gemeente Ouddorp" is a church. */
const congregation = wordsOf('congregation');
/** "de predikant van de gemeente Urk", "de gemeente Delft zingt psalm 100" */
const clergy = seldom`
  (?<!\p{L})(?:
    [Pp]redikant|[Dd]ominee|[Dd]s\.|[Oo]uderling(?:en)?|[Dd]iakenen|[Kk]erkenraad|[Vv]oorganger
  )\s+(?:\p{Lu}[\p{L}.-]*\s+){0,3}(?:van|in|bij)\s+(?:de\s+)?$`;
const worships = seldom`^\s+(?:[^.;:!?]{0,20}\s)?(?:zingt|zong|bidt|bad|belijdt|beroept|beriep)\s+(?!zich)`;
/** "burgemeester van Houtenstraat", in two words or with a hyphen. */
const street = seldom`^[ -]?(?:straat|laan|weg|plein|park|kade|singel|school|dreef|hof)(?!\p{L})`;

/** Names that other countries have as well, of which only the Dutch one may be shown. */
const everyCountryHas = wordsOf('everyCountryHas');
const neighboursHave = /^(?:Raad van State|Openbaar Ministerie|Douane|Rijksoverheid|Algemene Rekenkamer)$/;

/** "de Franse minister van", "EU-ministers van" */
const foreignAdjective = wordsOf('foreignAdjective');
/** "de minister van Financiën van Frankrijk", "de ministers van Defensie van de NAVO" */
const otherCountries = wordsOf('ofOtherCountries');
/** "het ministerie van Justitie in Londen"; "de minister van Justitie in Londen" may be ours on a visit */
const inForeignCapital = wordsOf('inForeignCapital');
// Most names have nothing beside them that begins as a country or its capital does. That is asked before the long lists, which then need not even be made ready.
const hasCapital = /\p{Lu}/u;
const mayBeOfOthers = seldom`^\s+(?:van|uit|in)\s+(?:de\s+|het\s+)?(?:\p{Lu}|eurozone|beide|die)`;
const isOfOthers = (right: string): boolean => mayBeOfOthers.test(right) && otherCountries.test(right);
const isPlaced = /^\s+(?:in|te)\s/;
const isInCity = /^\s+(?:in|te)\s+\p{Lu}/u;
const isInForeignCapital = (right: string): boolean => isInCity.test(right) && inForeignCapital.test(right);
const abroad = wordsOf('abroad');
const belgium = wordsOf('belgium');
const athome = wordsOf('atHome');
/** Of before the kingdom. */
const longAgo = wordsOf('longAgo');

const isVisitor = /(?:minister|staatssecretaris)(?:sen|s)?\s+(?:van|voor)\s+$/u;

/** A name in English that says itself whose it is: "Netherlands Court of Audit". */
export const saysItIsDutch = /(?<!\p{L})(?:Netherlands|Dutch)(?!\p{L})/u;

/** Whether the passage speaks of another country. */
export const isAboutAbroad = ({ says }: Surroundings): boolean => says(abroad) !== undefined;

/** Whether the name stands here for something that is no Dutch body. */
export function isElsewhere(candidate: Candidate, around: Surroundings, evidence: PageEvidence): boolean {
  const { left, right, surface, before } = around;
  if (isInLaw(candidate, around)) return true;
  // Belgium has a Limburg and a Bergen as well.
  if (evidence.foreign && /^(?:Provincie Limburg|Gemeente Bergen \()/.test(candidate.name)) return true;
  if (candidate.bodyType === 'municipality')
    return (
      street.test(right) ||
      // "de burgemeester van Amersfoort in Zuid-Afrika"
      (/^\s+in\s/.test(right) && isOfOthers(right)) ||
      (/^[Gg]emeenten?\s/.test(surface) && (congregation.test(before) || clergy.test(left) || worships.test(right)))
    );
  // "de provincie Limburg in België"
  if (candidate.bodyType === 'province')
    return (/^[Pp]rovincies?\s/.test(surface) && (isOfOthers(right) || foreignAdjective.test(left))) || isInForeignCapital(right);
  if (candidate.opener !== undefined && (foreignCity.test(surface) || (!athome.test(sentenceOf(around)) && ofCountryInSentence.test(left))))
    return true;
  return isOfCountry(candidate, around) || isAbroad(candidate, around, evidence);
}

/** Of them no office stands in another country: "de Kiesraad in Nairobi". */
const stayAtHome = wordsOf('stayAtHome');
/** "GGD Antwerpen" */
const foreignCity = wordsOf('foreignCity');
/** "van Libië", but "verdenkt de AIVD van Russische spionage" */
const ofCountry = seldom`^\s+van\s+(?:de\s+|het\s+)?\p{Lu}[\p{L}-]*(?<!se|sche)(?![\p{L}-])`;

/** "De Belastingdienst van Curaçao heet de Inspectie der Belastingen": of which country is said before it. */
const ofCountryInSentence = seldom`(?<=(?:van|uit|op|in)\s)(?:Curaçao|Aruba|Suriname|Sint[ -]Maarten|België|Vlaanderen|Duitsland|Frankrijk)(?!\p{L})[^.!?]*$`;

/** "de Amerikaanse kustwacht", "de Kustwacht van Libië", "de Kiesraad in Nairobi" */
function isOfCountry({ name, bodyType }: Candidate, { left, right }: Surroundings): boolean {
  const adjective = bodyType === 'ministry' ? '' : lastWordAsWritten(left);
  if (hasCapital.test(adjective) && foreignAdjective.test(adjective)) return true;
  if (ofCountry.test(right) && isOfOthers(right)) return true;
  return isPlaced.test(right) && stayAtHome.test(name) && (isOfOthers(right) || isInForeignCapital(right));
}

function isAbroad(candidate: Candidate, around: Surroundings, evidence: PageEvidence): boolean {
  const { left, right, surface, before, says } = around;
  if (!everyCountryHas.test(candidate.name) || saysItIsDutch.test(surface)) return false;
  if (isEnglishForMany(surface)) return !isDutchBody(around);
  if (evidence.foreign || foreignAdjective.test(left)) return true;
  if (foreignAdjective.test(left.replace(/(?:minister|staatssecretaris|ministerie)s?\s+(?:van|voor)\s+$/u, ''))) return true;
  if (isInForeignCapital(right) && (!isVisitor.test(left) || (evidence.certain.size === 0 && says(athome) === undefined))) return true;
  // "de Tweede Kamer van het Tsjechische parlement"; "dat de Tweede Kamer in Syrië …" is ours.
  if ((/^\s+van/.test(right) || neighboursHave.test(candidate.name)) && isOfOthers(right)) return true;
  if (neighboursHave.test(candidate.name)) return evidence.certain.size === 0 && says(belgium) !== undefined && says(athome) === undefined;
  if (candidate.bodyType !== 'ministry') return false;
  // "Lodewijk Napoleon benoemde een minister van Financiën"
  if (longAgo.test(sentenceOf(around)) || (evidence.isSurinamese && !hasDutchTitle(surface))) return true;
  if (isOfOthers(right)) return true;
  // "Volgens Defensie" is said of one's own.
  if (surface === 'Defensie' && before !== 'van') return false;
  // "Het ministerie van Defensie" in a piece on another country, with nothing Dutch in sight.
  return !hasDutchTitle(surface) && evidence.certain.size === 0 && says(abroad) !== undefined && says(athome) === undefined;
}

/** A title that only a Dutch ministry bears: "Volksgezondheid, Welzijn en Sport", "VWS". */
const hasDutchTitle = (surface: string): boolean =>
  /,| en |&/.test(surface) || /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(surface.replace(/^\p{L}+ van /u, ''));
