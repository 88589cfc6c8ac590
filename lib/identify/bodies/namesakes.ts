import { wordsOf } from '../../detect/brought-words.ts';
import { seldom } from '../../detect/seldom.ts';
import { wordsOfClause } from './clause.ts';
import { isMatterOfGovernment } from './matters-of-government.ts';
import { higherBefore } from './objects.ts';
import type { PageEvidence } from '../page-evidence.ts';
import { sentenceOf, type Surroundings, type Verdict } from '../words-around.ts';
import { isOtherBusiness } from './other-business.ts';
import { localGovernment, shownAsGovernment, sports } from './standing.ts';

// Who else bears the name of a place that seems to act: its club, its university, somebody called so, the town of long ago. Each is a veto.

const learning = wordsOf('learning', 'iu');
const longAgo = wordsOf('longAgo');
const oldTimes = wordsOf('oldTimes');
/** The town in wartime is not who governs it now. */
const wartime = seldom`(?<!\p{L})(?:(?:[Tt]ijdens|[Ii]n)\s+de\s+(?:\p{L}+\s)?(?:[Ww]ereldoorlog|oorlog|bezetting)|bezetters?)(?!\p{L})`;
const ofPeople = wordsOf('ofPeople');
const weather = wordsOf('weather', 'iu');
const broadcasts = wordsOf('broadcasts', 'iu');
/** The Hanseatic League has governed nothing since the seventeenth century. */
const hanse = /(?<!\p{L})(?:de Hanze|hanzestad was|stapelrecht)(?!\p{L})/u;
/** "Hoorn reageert geschokt", "Breda renoveert zijn imago": what people feel, or a figure. */
const felt = seldom`
  ^\s+\p{Ll}+\s+(?:(?:zeer|diep|erg|zwaar)\s+)?(?:
    geschokt|verslagen|bedroefd|verdrietig|ontzet|(?:zijn|haar|het)\s+imago
    |de\s+(?:blik|tegenstander|tegenpartij)
    |het\s+duel
  )(?!\p{L})`;
/** "Vlissingen meldt windkracht tien": its weather station does. */
const measured = seldom`
  ^\s+(?:meldt|meldde|registreert|registreerde|meet|mat|noteert|noteerde)\s(?:[^.;:!?]{0,30}\s)?(?:
    windkracht|windstoten|windstoot
    |\p{L}*(?:temperatuur|warmterecord|hitterecord|kouderecord)
    |graden|millimeter
  )(?!\p{L})`;
/** Where no matter of government is found out or made known these are their universities: "Wageningen onderzoekt de aardappel". */
const universityTown = /^(?:Delft|Leiden|Nijmegen|Wageningen)$/;
const finds = seldom`^\s+(?:onderzoekt|onderzocht|publiceert|publiceerde|bestudeert|bestudeerde)\s`;
const isScience = (surface: string, right: string): boolean =>
  universityTown.test(surface) && finds.test(right) && !wordsOfClause(right).some((word) => isMatterOfGovernment(word.toLowerCase()));
/** "Landschap Overijssel": half of another name; an adjective or a verb at the head ends in "e", or stands there. */
const partOfName = /[\p{Ll},]\s+\p{Lu}\p{Ll}+(?<!e|Politiek|Stad|Gemeente)\s+$/u;
/** "In de roman verzet Hoorn zich": it does so in a story. */
const inStory = seldom`
  (?<!\p{L})[Ii]n\s+(?:de|het|zijn|haar|een|dit|deze)\s+(?:\p{Ll}+\s+)?(?:
    roman|film|verhaal|toneelstuk|musical|gedicht|legende|sage|thriller|stripverhaal|sprookje|computerspel
  )(?!\p{L})`;
/** "Tussen Deurne en Helmond werkt niets mee": there the other is no subject. */
const otherEnd = seldom`(?<!\p{L})[Tt]ussen\s+\p{Lu}[\p{L}'’-]*(?:\s+(?:(?:aan|op|den|de)\s+)*\p{Lu}[\p{L}'’-]*){0,2}\s+en\s+$`;
const bySubject = new Set(['deed', 'acts', 'knownPlace', 'localPolitics']);
/** No club forbids: "Rotterdam verbiedt de wedstrijd". */
const forbids = /^\s+(?:verbied|verbood)/u;
/** "zegt Goes, die al dertig jaar bakker is": of a town it would be "dat". */
const isPerson = seldom`^,\s+(?:(?:die|wiens|zelf)(?!\p{L})|een\s(?![^.,;:!?]{0,50}(?:stad|stadje|dorp|plaats|gemeente|provincie|eiland|regio)))`;
/** "Het slachtoffer, een Haarlemmer, stelt Heemskerk aansprakelijk"; a minister or a court does so with a government. */
const isObject = seldom`^\s+(?:aansprakelijk|teleur|gerust|verantwoordelijk|schadeloos|in\s+(?:gebreke|kennis)|op\s+de\s+hoogte)(?!\p{L})`;
/** "Daarvoor is Heemskerk verantwoordelijk" */
const being = /^(?:is|was|zijn|waren|blijft|bleef)$/;

/** Who comes to see a town. */
const visitors = 'bezoekers|supporters|toeristen|gasten|publiek|dagjesmensen|fans';
/** What it is as a town, or is chosen for. */
const asTown = String.raw`als (?:\p{Ll}+ ){1,2}(?:stad|dorp)|als (?:\p{Ll}+ )?(?:decor|toneel|filmlocatie|speelstad|gaststad)|mooiste`;
/** "betaalt de tol van het succes" */
const figures = '(?:tol|prijs|leergeld) (?:van|voor)';
/** Who speaks for nobody but himself. */
const locals =
  'buurman|buurvrouw|makelaar|bakker|gids|inwoner|bewoner|bezoeker|toerist|winkelier|kok|uitgever|chauffeur|schrijver|historicus|hij|zij|ze';
/** Said as a figure, of who comes to see it, of the town among towns, or by somebody who lives there. */
const ofTheTown = seldom`^[^.!?]*(?:(?<!\p{L})(?:${visitors}|${figures}|${asTown})(?!\p{L})|, (?:zegt|aldus|vertelt|lacht|grapt) (?:de |een )?(?:${locals})(?!\p{L}))`;

/** "In 1345 kreeg Eindhoven tol van de hertog. Helmond protesteerde": what stands in the past beside what happened long ago did so too. */
const past = seldom`^\s+(?:\p{Ll}{3,}(?:de|te)|koos|gaf|kreeg|verbood|besloot|sloot|nam|trok|liet|hield|wilde|vroeg|bood|sprak|had|werd|was|bleef|stond)(?!\p{L})`;
const isOfThen = ({ left, right }: Surroundings): boolean => past.test(right) && longAgo.test(left);

/** The verdict of a rule by which a place acts, or is dealt with, as its government; undefined where it is somebody else of that name. */
export function asGovernment(verdict: Verdict | undefined, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  if (!verdict) return undefined;
  const { left, right, surface, says } = around;
  if (partOfName.test(left) || (bySubject.has(verdict.rule) && otherEnd.test(left))) return undefined;
  if (
    ofPeople.test(right) ||
    (verdict.confidence <= shownAsGovernment && ofTheTown.test(right)) ||
    (surface === 'De Bilt' && says(weather) !== undefined)
  )
    return undefined;
  if (surface === 'Hilversum' && says(broadcasts) !== undefined) return undefined;
  if (
    isPerson.test(right) ||
    (isObject.test(right) && !being.test(around.before) && !higherBefore.test(left)) ||
    evidence.bearerOf(surface)
  )
    return undefined;
  const sentence = sentenceOf(around);
  if (isOfThen(around)) return undefined;
  if (hanse.test(sentence) || inStory.test(sentence) || longAgo.test(sentence) || oldTimes.test(sentence) || wartime.test(sentence))
    return undefined;
  if (says(localGovernment) !== undefined) return verdict;
  if (isOtherBusiness(verdict, around, evidence)) return undefined;
  if (felt.test(right) || measured.test(right) || isScience(surface, right)) return undefined;
  const isKnown = evidence.certain.has(verdict.candidate.entity);
  if ((says(learning) !== undefined && !isKnown) || says(oldTimes) !== undefined) return undefined;
  return (says(sports) !== undefined || evidence.isMatchReport) && !forbids.test(right) ? undefined : verdict;
}
