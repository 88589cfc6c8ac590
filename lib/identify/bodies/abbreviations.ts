import { wordsOf } from '../../detect/brought-words.ts';
import { namedByTypeWord } from '../../detect/kinds/government-body.ts';
import { seldom } from '../../detect/seldom.ts';
import type { Candidate } from '../../mention.ts';
import type { PageEvidence } from '../page-evidence.ts';
import { isOwnSite } from './own-site.ts';
import { actOf, wordsOfClause } from './clause.ts';
import { saidToBeDutch } from './in-english.ts';
import { found, isShouted, quoted, type Surroundings, type Verdict } from '../words-around.ts';

export const article = wordsOf('articleOrTheLike');
export const publicWords = wordsOf('publicWords');
/** What a supervisor does, and about what. */
const supervision = wordsOf('supervision');
const belgium = wordsOf('belgium');
const athome = wordsOf('atHome');

/** A word that says what it is. */
const whatItIs = /(?:waakhond|toezichthouder|instantie|uitvoeringsorganisatie)$/iu;

/** Something else that goes by initials: "nieuwszender CBS". */
const notThis = wordsOf('otherInitials');
/** "CBS News", "SCP Foundation", "ACM Digital Library": the beginning of another name. */
const otherName = seldom`
  ^\s+(?:
    News|Sports|Radio|Records|Television|Studios|Foundation|(?:Digital\s+)?Library|Aerospace|Group|International|Inc|Ltd|LLC
    |GmbH|Corp\p{L}*|Symposium|Conference|Transactions|SIG\p{Lu}+
  )(?!\p{L})`;
/** The American channel: "CBS zendt NCIS uit". */
const channel = seldom`(?<!\p{L})(?:NBC|CNN|NCIS|Fox News|Hollywood|zendt|uitgezonden)(?!\p{L})`;
/** "OCW-99-1101": a number. */
const numbered = /^[-/]\d/;

/** Who works there: "-voorzitter". */
const ofBody = seldom`^-(?:voorzitter|bestuur|directeur|baas|topman|woordvoerder|medewerker|ambtena(?:ar|ren)|inspecteur|onderzoek|rapport|advies|bestuurder|jaarverslag|C\p{Lu}{1,2}O(?!\p{L}))`;
/** Of two letters only who leads it or speaks for it says so: "AP-voorzitter", but "AP-foto". */
const leadsIt = /^-(?:voorzitter|bestuurder|woordvoer)/u;

/** Between two in a row: "MIVD en CTIVD", "Politie, IND en COA". */
const beside = /^(?:(?:,| en| of|, en)\s+(?:de\s+|het\s+)?|\s?\/\s?)$/u;

/** An agency or the like, or any body by its abbreviation, directly before this one. */
function afterAnother({ text, mention, previous }: Surroundings): string | undefined {
  const isOne = previous?.bodyType !== undefined && (!namedByTypeWord.has(previous.bodyType) || /\p{Lu}{2}/u.test(previous.surface));
  return isOne && beside.test(text.slice(previous.end, mention.start)) ? previous.surface : undefined;
}

/** One that needs no more than its abbreviation, directly behind this one: "DUO, CJIB en RDW", or two that need little: "AFM en DNB". */
function beforeAnother({ cue: asked }: Candidate, { text, mention, next }: Surroundings): string | undefined {
  const isOne = next?.candidates.some(
    ({ kind, cue, role, bodyType }) =>
      kind === 'government-body' &&
      (role === 'abbreviation' || /^\p{Lu}{3,5}$/u.test(text.slice(next?.start, next?.end))) &&
      (cue === 'none' || (cue === 'preferred' && asked === 'preferred' && bodyType !== 'joint-arrangement')),
  );
  return next && isOne && beside.test(text.slice(mention.end, next.start)) ? text.slice(next.start, next.end) : undefined;
}

/** Other governments in a row, by their kind: "met Rijk, IPO en de waterschappen". */
const governmentsBefore = seldom`(?<!\p{L})(?:(?:het\s)?Rijk|(?:de\s)?(?:provincies|gemeenten|waterschappen))(?:,|\sen|,\sen)\s(?:de\s|het\s)?$`;
const governmentsBehind = seldom`^(?:,|\sen|,\sen)\s(?:(?:het|de)\s)?(?:Rijk|provincies|gemeenten|waterschappen)(?![\p{L}-])`;
const besideGovernments = ({ left, right }: Surroundings): string | undefined =>
  left.endsWith(' ') || right.startsWith(',') || right.startsWith(' ')
    ? (found(governmentsBefore, left) ?? found(governmentsBehind, right))
    : undefined;

/** "het uwv": as people type it. */
const typedSmall = /^\p{Ll}{3,5}$/u;
/** Who somebody turns to, or hears from, needs no article where the letters are hardly anything else. */
const turnedTo = seldom`(?<![\p{L}-])(?:[Bb]ij|[Vv]an|[Dd]oor|[Aa]an|[Nn]aar|[Vv]ia|[Mm]et|[Vv]olgens|[Vv]anuit)\s+$`;
const articleOnly = /(?<![\p{L}-])(?:[Dd]e|[Hh]et|['’]?t)\s+$/u;

/** What such a body gives and makes: "de uwv-uitkering". */
const itsOwn = seldom`
  ^-(?:
    uitkering(?:en)?|cijfers?|regel(?:s|ing)|brief|besluit(?:en)?|site|website|app|account|nummer|inschrijving|controle|boete
    |toeslag|keuring|arts
  )(?!\p{L})`;

/** Typed in small letters it needs an article, or another body beside it; or to be named on the page. */
function asTyped(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  const { left, right } = around;
  if (/^(?:\.\p{Ll}|[/=(])/u.test(right) || (right.startsWith('-') && !ofBody.test(right) && !itsOwn.test(right))) return undefined;
  const before = found(articleOnly, left) ?? (candidate.cue === 'preferred' ? found(turnedTo, left) : undefined);
  if (before !== undefined) return { candidate, confidence: 0.7, rule: 'smallLetters', cue: before };
  const neighbour = afterAnother(around);
  if (neighbour !== undefined) return { candidate, confidence: 0.65, rule: 'amongBodies', cue: neighbour };
  return evidence.certain.has(candidate.entity) ? { candidate, confidence: 0.65, rule: 'namedBefore' } : undefined;
}

const atHead = /(?:^|[.!?:]["'”’]?\s+|\n)["'“‘„]?$/u;
const articleAtHead = /(?:^|[.!?:]["'”’]?\s+|\n)["'“‘„]?(?:De|Het|de|het)\s+$/u;
/** "CBS: meer mensen aan het werk", "CBS publiceert de cijfers" */
const figures = seldom`
  ^(?::|\s\p{Ll})[^.!?]{0,80}(?<!\p{L})(?:
    \p{L}*cijfers|statistiek\p{L}*|inflatie|werkloosheid|werklozen|\p{L}*prijzen|economie|procent|consumenten\p{L}*|inwoners|bevolking\p{L}*
    |huishoudens|bedrijven
  )(?!\p{L})`;
/** "Bron: CBS", "Infographic: CBS" */
const asSource = seldom`(?:^|[\n|.;]\s*|\()(?:[Bb]ron(?:nen)?|Infographic|Grafiek|Cijfers|Data|Kaart|Beeld|Foto(?:[’']s)?|Afbeelding|Illustratie|Werkgever|Organisatie|Instantie)\s?:\s*$`;
/** Others go by these letters too, and do what governs: a channel, who publishes about computers or monsters, a bureau of genealogy. */
const alsoOthers = new Set(['CBS', 'ACM', 'SCP', 'CBG']);
/** "het IPO"; "de IPO" is when a company goes to the stock exchange. */
const takesHet = /(?:overleg|bureau|instituut|orgaan|centrum|college|fonds|kantoor)$/iu;
/** What it does, where only who governs would. */
const deedOf = (right: string): string | undefined => {
  if (!/^\s\p{Ll}/u.test(right)) return undefined;
  const act = actOf(wordsOfClause(right), 'one');
  return act && act.force !== 'handles' ? quoted(act.words) : undefined;
};

/** By rule of the abbreviation: alone, with more evidence, or never without its full name on the page. */
export function byAbbreviation(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  const { left, right, surface, says } = around;
  const verdict = (confidence: number, rule: string, cue?: string): Verdict => ({ candidate, confidence, rule, ...(cue && { cue }) });
  if (notThis.test(left) || numbered.test(right) || otherName.test(right)) return undefined;
  if (surface === 'CBS' && channel.test(left + right)) return undefined;
  if (candidate.cue !== 'never-bare' && evidence.inFull.has(candidate.entity) && (candidate.cue !== 'required' || !isShouted(around)))
    return verdict(0.9, 'namedInFull', candidate.name);
  if (candidate.cue !== 'never-bare' && isOwnSite(evidence, candidate, surface)) return verdict(0.85, 'ownSite');
  const dutch = candidate.cue === 'none' ? saidToBeDutch(evidence, around) : undefined;
  if (dutch !== undefined) return verdict(0.75, 'saidDutch', dutch);
  if (evidence.foreign || isShouted(around)) return undefined;
  if (typedSmall.test(surface)) return asTyped(candidate, around, evidence);
  // "De RVA betaalt" where Belgium is spoken of, and nothing Dutch is.
  if (candidate.cue !== 'none' && !evidence.certain.has(candidate.entity) && says(belgium) !== undefined && says(athome) === undefined)
    return undefined;
  if (candidate.cue === 'none') return verdict(0.9, 'abbreviation');
  const before = found(article, left);
  const neighbour =
    candidate.cue === 'never-bare' || surface.length < 3 ? undefined : (afterAnother(around) ?? beforeAnother(candidate, around));
  const others = surface.length > 2 && candidate.cue !== 'never-bare' ? besideGovernments(around) : undefined;
  if (others !== undefined) return verdict(0.75, 'amongBodies', others);
  if (neighbour !== undefined && (!before || candidate.cue === 'required')) return verdict(0.75, 'amongBodies', neighbour);
  if (surface.length > 2 && candidate.cue !== 'never-bare' && asSource.test(left)) return verdict(0.7, 'abbreviation');
  if (candidate.cue === 'preferred') {
    if (before || /^(?:-(?:\p{Ll}|C\p{Lu}{1,2}O(?!\p{L}))|'s|’s)/u.test(right))
      return before ? verdict(0.8, 'article', before) : verdict(0.8, 'abbreviation');
    if (evidence.certain.has(candidate.entity)) return verdict(0.8, 'namedBefore');
    if (says(publicWords) !== undefined) return verdict(0.65, 'abbreviation');
    if (surface === 'CBS' && atHead.test(left) && figures.test(right)) return verdict(0.6, 'abbreviation');
    // "AFM waarschuwt voor een aanbieder", as headings have it.
    const deed = atHead.test(left) && (!alsoOthers.has(surface) || supervision.test(right)) ? deedOf(right) : undefined;
    return deed === undefined ? undefined : verdict(0.6, 'deed', deed);
  }
  if (candidate.cue !== 'required') return undefined;
  if (evidence.certain.has(candidate.entity)) return verdict(0.8, 'namedBefore');
  // "IPO-voorzitter"
  if (surface.length > 2 && ofBody.test(right)) return verdict(0.7, 'abbreviation');
  if (leadsIt.test(right)) return verdict(0.8, 'abbreviation');
  // "privacywaakhond AP", "uitkeringsinstantie SVB"
  if (before !== undefined && whatItIs.test(before)) return verdict(0.8, 'article', before);
  // Two letters have "de" before them, never "het" ("het HR": the trade register).
  const withArticle = before !== undefined && (surface.length > 2 ? /(?:[Dd]e|[Hh]et)$/ : /[Dd]e$/).test(before) && !candidate.ended;
  if (!withArticle) return undefined;
  if (publicWords.test(`${left} ${right}`) || supervision.test(`${left} ${right}`)) return verdict(0.6, 'article', before);
  // "Het IPO eist meer geld"
  const fits = !(before.toLowerCase() === 'de' && takesHet.test(candidate.name));
  const deed = surface.length > 2 && fits && articleAtHead.test(left) ? deedOf(right) : undefined;
  return deed === undefined ? undefined : verdict(0.6, 'deed', deed);
}
