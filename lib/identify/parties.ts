import { wordsOf } from '../detect/brought-words.ts';
import { seldom } from '../detect/seldom.ts';
import type { Candidate } from '../mention.ts';
import { saidToBeDutch } from './bodies/in-english.ts';
import { localGovernment } from './bodies/standing.ts';
import { otherThing } from './local-party-names.ts';
import { isOtherThing } from './other-initials.ts';
import type { PageEvidence } from './page-evidence.ts';
import { closesBrackets, partyBrackets, partyGap, partyLeft, partyRight, politics } from './party-words.ts';
import { found, isShouted, type Surroundings, type Verdict } from './words-around.ts';

const belgium = wordsOf('inBelgium');
/** Words of Dutch politics, the name itself aside. */
const dutchParties = wordsOf('dutchPolitics');

const europe = seldom`(?<!\p{L})(?:Europ\p{L}+|Brussel|Straatsburg|Duits\p{L}*|EU)(?!\p{L})`;
const isOtherName = (surface: string, right: string): boolean =>
  (/^SP$/i.test(surface) && /^\.a(?!\p{L})/iu.test(right)) ||
  (/^50plus$/i.test(surface) && (/^\s?Beurs/u.test(right) || /^-(?:reis|reizen|woning|hotel|club|korting|beurs)/u.test(right)));

/** "minister Veldstra (Volkshuisvesting, BBB)" */
const behindPortfolio = /\p{Lu}[\p{L}'’-]+\s\(\p{Lu}[^()]{1,60},\s$/u;

/** "de heer Van der Laan (", "gedeputeerde Ina Tulpstra (": whoever is introduced so has a party in brackets. */
const ofTitle = seldom`
  (?<!\p{L})(?:
    [Dd]e\s+heer|[Hh]eren|[Mm]evrouw|[Mm]eneer|[Dd]hr\.?|[Mm]w\.?|[Mm]evr\.?
    |(?:[Ss]taten|[Kk]amer|[Rr]aads|[Cc]ommissie|[Ss]teunfractie)?[Ll]id
    |[Ll]eden|[Gg]edeputeerde|(?:\p{Lu}?\p{Ll}*)[Mm]inister|[Ss]taatssecretaris|[Ww]ethouder|[Ss]enator
  )\s+(?:(?:\p{Lu}[\p{L}.'’-]*|van|de|der|den|ten|ter|’t|'t|v\/d|v\.d\.)\s+){1,5}\($`;
/** "de heer Hof van" */
const memberOf = seldom`
  (?<!\p{L})(?:[Dd]e\s+heer|[Mm]evrouw|[Dd]hr\.|[Mm]w\.|[Mm]evr\.)\s+(?:
    (?:\p{Lu}[\p{L}.'’-]*|(?:van|de|der|den|ten|ter)(?=\s+\p{Lu}|\s+(?:de|der|den)\s))\s+
  ){1,4}van\s+(?:de\s+|het\s+)?$`;

/** "de heer Smit van Forum Groningen": who is introduced may be of anything, so that the name has to end there. */
const isOfSomebody = /^(?:[Dd]e\s+heer|[Mm]evrouw|[Cc]ollega)\s/u;
const goesOn = /^(?:-|\s\p{Lu})/u;

const getsSeats = new Set('krijgt kreeg haalt haalde verliest verloor wint won behaalt behaalde houdt hield'.split(' '));
const seatsBehind = /^\s(?:[^.;:!?]{0,40}\s)?(?:\p{L}*zetels?|stemmen)(?!\p{L})/u;
const theParty = /(?<!\p{L})[Dd]e\s$/u;

/** "Schriftelijke vragen SP", "Motie M4 – Volt": as papers of councils call what a group brings in. */
const broughtInBy = seldom`
  (?:^|\n)(?:
    (?:(?:[Ss]chriftelijke|[Tt]echnische|[Rr]aads)\s?)?[Vv]ragen(?:\s\p{Ll}[\p{Ll}.]*\s\d+)?|[Mm]otie(?:\s(?:vreemd|[Mm]\d[\d-]*))?|[Aa]mendement(?:\s[Aa]\d[\d-]*)?
    |[Ii]nitiatiefvoorstel|[Ss]temverklaring|[Ii]nbreng|[Ss]teunfractielid|[Bb]urgerraadslid|[Cc]ommissielid|[MA]\d[\d-]*
  )\s(?:[–-]\s)?$`;

/** What a party does at the head of a sentence. */
const politicalVerb = seldom`
  ^\s+(?:
    doet|doen|deed|wil|wilde|heeft|had|haalt|haalde|krijgt|kreeg|stelt|stelde|stemt|stemde|pleit|pleitte|vindt|vond|noemt|noemde
    |diende|dient|eist|steunt|zit|zat
  )\s`;

/** The like of a party of the country, where others are on the page: "Volt is tegen". */
const saysOrIs = seldom`^\s+(?:zegt|zei|is|was|blijft|ziet|wacht|haakt|gaat|ging|komt|kwam|sluit)\s`;

/** What letters at the head of a sentence want and say is wanted and said by a party: "BBB wil minder regels"; what they are or have may be a rating's. */
const willsOrSays = seldom`^\s+(?:(?:wil|wilde|stemt|stemde|eist|eiste|pleit|pleitte|steunt|steunde|vindt|vond|dient|diende)\s|(?:is|was)\s(?:fel\s|ook\s)?(?:tegen(?!\p{L})|voor(?=[.,])))`;
const leadsSentence = seldom`(?:^|[.!?:]["'”’]?\s+|\n)["'“‘„]?(?:[Dd]e\s+|[Vv]olgens\s+)?$`;

/** "Arnhem Centraal" is also where trains stop. */
const station = /\sCentraal$/u;
/** Of two words, one that is said of parties: "Stadspartij Purmerend"; "Sterk Meppel" is a club as well. */
const saysParty = /partij|belang|lijst|lokaal|leefbaar|progressie|burger|inwoner|kiezer|democra|liberal|vooruit/iu;

/** "Dorpsbelangen Huizen" is nothing else; "Dorpsbelang Huizen" is a club of the village. */
const ofTown = seldom`
  ^(?:
    (?:Burger|Gemeente|Gemeenschaps|Inwoners|Stads)\s?[Bb]elang(?:en)?
    |Dorpsbelangen|Leefbaar
    |(?:Ouderen|Senioren|Dorps|Stads)[Pp]artij
    |Lokaal|Progressief
  )\s(?!Noord|Oost|Zuid|West)\p{Lu}`;
/** "de stichting Partij van de Toekomst" */
const ofFoundation = /(?<!\p{L})[Ss]tichting\s+(?:[Dd]e\s+|[Hh]et\s+)?$/u;
const ofOtherThing = seldom`${otherThing}\s+$`;

/** On a page in another language or of Belgium: a name that is hardly anything else, where the page speaks of the Netherlands or of another party of ours. */
function abroad(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  if (candidate.cue !== 'none' || candidate.owner !== undefined || /^(?:PvdA|SP)$/i.test(around.surface) || isShouted(around))
    return undefined;
  const dutch = saidToBeDutch(evidence, around);
  if (dutch !== undefined) return { candidate, confidence: 0.8, rule: 'saidDutch', cue: dutch };
  return hasOtherParty(candidate, evidence) ? { candidate, confidence: 0.7, rule: 'partiesOnPage' } : undefined;
}

const politicsBeside = ({ left, right }: Surroundings): string | undefined => found(politics, left) ?? found(politics, right);

/** What speaks for a mention being this party. */
export function judgeParty(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  const { left, right, surface, says } = around;
  const verdict = (confidence: number, rule: string, cue?: string): Verdict => ({ candidate, confidence, rule, ...(cue && { cue }) });
  const words = surface.split(/\s+/).length;
  if (isOtherThing(candidate, around) || ofFoundation.test(left)) return undefined;
  if (evidence.foreign && words < 3) return abroad(candidate, around, evidence);
  // A local party is that of a place which the page names; a name that many places have says nothing without it.
  const local = candidate.owner !== undefined;
  const athome = local && (evidence.named.entities.has(candidate.owner ?? candidate.entity) || evidence.certain.has(candidate.entity));
  const alone = around.mention.candidates.filter((each) => each.kind === 'party').length === 1;
  if (local && !athome && !alone) return undefined;

  // "sp.a", "de 50PLUS Beurs", "een 50plus-reis", the EVP of Europe
  if (isOtherName(surface, right) || (surface === 'EVP' && says(europe) !== undefined)) return undefined;
  // Belgium has a PVDA of its own.
  if (/^(?:PvdA|SP)$/i.test(surface) && says(belgium) !== undefined && says(dutchParties) === undefined) return undefined;
  if (candidate.cue === 'none') {
    // In a headline in capitals two of them side by side are parties yet: "AKKOORD VAN VVD EN PVV".
    if (isShouted(around) && words === 1 && surface.length < 4) {
      const other = neighbourOf(around, evidence);
      return other === undefined ? undefined : verdict(0.8, 'amongParties', other);
    }
    // "een forum voor democratie en recht": only words, where no party or politics is in sight.
    if (words > 1 && /^\p{Ll}/u.test(surface) && !/partij/u.test(surface) && !hasParty(evidence) && says(politics) === undefined)
      return undefined;
    return verdict(words > 1 ? 0.95 : 0.9, words > 1 ? 'fullName' : 'partyName');
  }
  const after = found(partyRight, right);
  if (after) return verdict(0.92, 'partyWord', after);
  const before = found(partyLeft, left);
  if (before && !(isOfSomebody.test(before) && goesOn.test(right))) return verdict(0.88, 'partyWord', before);
  const paper = local || !/^(?:$|[\s:–-]*(?:$|[:–-]))/u.test(right) ? undefined : found(broughtInBy, left);
  if (paper !== undefined) return verdict(0.8, 'partyWord', paper);
  // "Volgens de peiling krijgt Volt twee zetels"
  const seats = getsSeats.has(around.before) ? found(seatsBehind, right) : undefined;
  if (seats !== undefined && /^\p{Lu}|^\d/u.test(surface)) return verdict(0.85, 'partyWord', seats);
  const branch = ofPlace(candidate, around);
  if (branch !== undefined) return verdict(0.82, 'partyOfPlace', branch);
  const neighbour = neighbourOf(around, evidence);
  if (neighbour !== undefined) return verdict(0.85, 'amongParties', neighbour);
  if (
    ((around.before === '(' && partyBrackets.test(left)) || (around.before === ',' && behindPortfolio.test(left))) &&
    closesBrackets.test(right) &&
    (says(politics) !== undefined || hasParty(evidence) || ((!local || athome) && ofTitle.test(left)))
  )
    return verdict(0.8, 'partyBrackets');
  if (isShouted(around)) return undefined;
  if (
    (!local || athome) &&
    around.before === 'van' &&
    candidate.role === 'abbreviation' &&
    says(localGovernment) !== undefined &&
    /^(?![\s-]\p{Lu})/u.test(right)
  ) {
    const member = found(memberOf, left);
    if (member !== undefined) return verdict(0.7, 'partyWord', member);
  }
  // "de SP", where another party is spoken of.
  if (
    candidate.cue !== 'never-bare' &&
    !local &&
    /^\p{Lu}{2,4}$/u.test(surface) &&
    theParty.test(left) &&
    hasOtherParty(candidate, evidence)
  )
    return verdict(0.7, 'partiesOnPage');
  if (candidate.cue === 'preferred') {
    const aboutPolitics = politicsBeside(around);
    if (aboutPolitics && (words > 1 || athome)) return verdict(0.8, 'politics', aboutPolitics);
    if (evidence.certain.has(candidate.entity)) return verdict(0.85, 'namedBefore');
    if (aboutPolitics) return verdict(0.7, 'politics', aboutPolitics);
    if (!local && /^\p{Lu}{3,}$/u.test(surface) && leadsSentence.test(left)) {
      const will = found(willsOrSays, right);
      if (will !== undefined) return verdict(0.65, 'partyWord', will);
    }
    // "KVP" where other parties are spoken of.
    if (!local && (candidate.role === 'abbreviation' || /^\p{Lu}{3,}$/u.test(surface)) && hasParty(evidence))
      return verdict(0.7, 'partiesOnPage');
    if (athome && !station.test(surface)) return verdict(0.75, 'localParty');
    if (ofTown.test(surface) && !ofOtherThing.test(left)) return verdict(0.65, 'fullName');
    return words > 2 || (words > 1 && saysParty.test(surface) && politicalVerb.test(right)) ? verdict(0.6, 'fullName') : undefined;
  }
  if (candidate.cue === 'never-bare') return undefined;
  // "Volt", "DENK", "Forum": where the page speaks of the party as such, a capital in the middle of a sentence will do.
  // Where several other parties are spoken of, that is enough.
  const midway = /[\p{L}\d,’'"”)]\s+[‘“"']?$/u.test(left);
  if (evidence.certain.has(candidate.entity) && (midway || surface === surface.toUpperCase())) return verdict(0.75, 'namedBefore');
  if (evidence.certain.has(candidate.entity) && !local && (right.startsWith(',') || politicalVerb.test(right)))
    return verdict(0.75, 'namedBefore');
  if (!local && (midway || politicalVerb.test(right) || saysOrIs.test(right)) && /^\p{Lu}/u.test(surface) && numberOfParties(evidence) > 1)
    return verdict(0.65, 'partiesOnPage');
  if (!local && surface !== 'DENK') return undefined;
  const aboutPolitics = politicsBeside(around);
  if (surface === 'DENK' && aboutPolitics) return verdict(0.75, 'politics', aboutPolitics);
  // "samenwerking met Gewoon Lokaal!": no other party is called so, and others are spoken of.
  if (local && alone && aboutPolitics && midway && words > 1 && saysParty.test(surface) && hasParty(evidence))
    return verdict(0.65, 'politics', aboutPolitics);
  if (athome && aboutPolitics && midway && words > 1) return verdict(0.65, 'politics', aboutPolitics);
  // "Trots Haarlem wil een onderzoek, zei de wethouder"
  if (local && aboutPolitics && words > 1 && politicalVerb.test(right)) return verdict(0.6, 'politics', aboutPolitics);
  return undefined;
}

/** "Volt Maastricht", "BBB Overijssel": the place directly behind the name. A building may be called so as well: "Forum Groningen". */
function ofPlace({ cue, owner }: Candidate, { text, mention, surface, left, next, says }: Surroundings): string | undefined {
  if (owner !== undefined || next?.start !== mention.end + 1 || text.charAt(mention.end) !== ' ' || article.test(left)) return undefined;
  if (
    surface === 'Forum' ||
    ((cue !== 'preferred' || surface.length < 3) && !/^(?:Volt|DENK)$/.test(surface) && says(politics) === undefined)
  )
    return undefined;
  const isPlace = next.candidates.some(({ bodyType, role }) => role !== 'adjective' && bodyType !== undefined && hasBranches.has(bodyType));
  return isPlace && /^\p{Lu}/u.test(surface) ? text.slice(next.start, next.end) : undefined;
}
const article = /(?<!\p{L})(?:[Hh]et|[Ee]en|[Tt]ype)\s$|\d\s$/u;
const hasBranches: ReadonlySet<string> = new Set(['municipality', 'province', 'water-board']);

/** "VVD", "PvdA": of such a row nothing need stand between two, as in the head of a table. "DENK" is a word of headlines as well. */
const initials = /^(?!DENK$)\p{Lu}(?:\p{Lu}{1,3}|vd\p{Lu}|\d\d)$/u;
const areBeside = (one: string, gap: string, other: string): boolean =>
  partyGap.test(gap) || (gap.trim() === '' && gap.length < 4 && initials.test(one) && initials.test(other));

/** The party beside this one in a row: the one seen just before it, or one after it that needs no more than its name. */
function neighbourOf({ text, mention, surface, previous, next, says }: Surroundings, evidence: PageEvidence): string | undefined {
  if (previous?.kind === 'party' && areBeside(previous.surface, text.slice(previous.end, mention.start), surface)) return previous.surface;
  const party = next?.candidates.some(
    ({ kind, cue }) => kind === 'party' && (cue === 'none' || says(politics) !== undefined || (cue === 'preferred' && hasParty(evidence))),
  );
  if (!next || !party) return undefined;
  const other = text.slice(next.start, next.end);
  return areBeside(surface, text.slice(mention.end, next.start), other) ? other : undefined;
}

function hasOtherParty({ entity }: Candidate, { certain }: PageEvidence): boolean {
  for (const key of certain.keys()) if (key.startsWith('party:') && key !== entity) return true;
  return false;
}
const numberOfParties = ({ certain }: PageEvidence): number => [...certain.keys()].filter((key) => key.startsWith('party:')).length;
const hasParty = (evidence: PageEvidence): boolean => numberOfParties(evidence) > 0;
