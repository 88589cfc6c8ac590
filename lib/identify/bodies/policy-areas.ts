import { wordsOf } from '../../detect/brought-words.ts';
import { pattern } from '../../detect/pattern.ts';
import { seldom } from '../../detect/seldom.ts';
import type { Candidate } from '../../mention.ts';
import type { PageEvidence } from '../page-evidence.ts';
import { actOf, wordsOfClause } from './clause.ts';
import { found, isShouted, quoted, type Surroundings, type Verdict } from '../words-around.ts';

/** "minister Hugo Tulpstra (Volksgezondheid)" */
const portfolioLeft = wordsOf('portfolioLeft');
/** "minister Tulpstra (Binnenlandse Zaken) en Sjef Veldstra (Justitie en Veiligheid)" */
const nextPortfolio = /\p{Lu}[\p{L}'’-]+\s*\($/u;
/** "ministers Tulpstra van Financiën, Vos van" */
const nextMinister = seldom`
  (?<![\p{L}-])(?:[Mm]inisters?|[Ss]taatssecretaris(?:sen)?)\s(?:(?:\p{Lu}[\p{L}'’-]+|van|de|der|den|ten|ter)\s){0,5}(?:van|voor)\s\p{Lu}
  // Their areas, and others in between.
  [^.;:!?()]{3,120}(?:,|\sen)\s
  // Who is next.
  (?:(?:van|de|der|den|ten|ter)\s)*(?:\p{Lu}[\p{L}'’-]+\s){1,3}van\s$`;
const ministersBefore = wordsOf('ministersBefore');
const portfolioRight = /^(?:[,;]\s*[\p{L}\d]{2,12})?\)/u;
/** "wethouder Economische Zaken", "commissie Algemene Zaken": not a ministry's. */
const ofOthers = wordsOf('otherOffices');
/** "ambtenaren bij Financiën" */
const atTheMinistry = wordsOf('atTheMinistry');
/** Of these areas the State alone has a department. */
const ofState = seldom`^(?:(?:Binnenlandse|Buitenlandse) Zaken|Justitie en Veiligheid|Veiligheid en Justitie|Verkeer en Waterstaat|Infrastructuur en Waterstaat)$`;
const topOf = seldom`(?<!\p{L})(?:[Tt]op|[Aa]mbtena(?:ar|ren)|[Bb]ewinds(?:man|vrouw|lieden|persoon)|[Ww]oordvoer(?:der|ster))\s(?:van|op|bij)\s$`;
const asSource = seldom`(?:^|[.!?]\s+|(?<!\p{L})(?:[Vv]an|[Bb]ij|[Dd]oor|[Vv]olgens|[Aa]an|[Mm]et|[Nn]amens)\s+)$`;
/** "Op Binnenlandse Zaken weten ze ervan" */
const onTheSpot = /(?:^|[.!?]\s+|(?<!\p{L}))[Oo]p\s+$/u;
/** "Dan pakt Financiën het anders aan", "terwijl Economische Zaken betaalt" */
const beforeSubject = new Set(
  'pakt wil wilde heeft had houdt hield vindt vond gaat ging moet moest zal laat liet kreeg krijgt betaalt betaalde stelt stelde weigert weigerde eist eiste dat omdat terwijl als nu'.split(
    ' ',
  ),
);
const atHead = /(?:^|[.!?:]["'”’]?\s+["'“‘]?)$/u;
const speaks = seldom`^\s+(?:wil|wilde|laat|liet|meldt|zegt|zei|stelt|erkent|bevestigt|ontkent|wijst|reageert|weigert|vindt|verwacht|onderzoekt|gaat|heeft|kon|kan)\s`;
/** What goes by its area alone where another ministry is on the page. */
const alone = /^(?:Financiën|Defensie|Justitie|(?:Binnenlandse|Buitenlandse|Economische|Sociale) Zaken)$/;
/** The same side by side with another ministry, where a word is no more than that either: "VWS en Landbouw". */
const beside = /^(?:Landbouw|Onderwijs|Volksgezondheid|Infrastructuur|Volkshuisvesting|Klimaat)$/;
const deeds = seldom`
  ^\s+(?:
    (?:en\s+(?:\p{Lu}\p{L}+\s)+)?(?:
      wil|willen|wilde|wilden|gaat|gaan|moet|moeten|zal|zullen|ligt|liggen|lag|lagen|koopt|kocht|betaalt|betaalde|zoekt|zocht
      |trekt|trok|komt|krijgt|kreeg|stuurt|stuurde|steunt|vindt|vinden|weigert|weigerde|eist|eiste|had|heeft|hebben|houdt|hield
      |sluit|sloot|stelt|stelde|raadt|werkt
    )\s
    |laat\sweten
  )`;
/** "Defensie oefent op de hei" */
const anyDeed = seldom`^\s+(?!(?:met|tot|uit|niet|wat|dat|dit|het|biedt|beide|mede)\s)\p{Ll}{2,}(?:t|de|te)\s`;
const national = wordsOf('nationalPolitics');
const ministerBefore = /(?<![\p{L}-])(?:[Mm]inister|[Ss]taatssecretaris)\s$/u;
/** "verzoekt de minister onderwijs gratis te maken": what is asked of a minister has its object there. */
const asksMinister = new RegExp(
  pattern`
    (?<!\p{L})(?:
      (?:vr(?:aag|oeg|agen|oegen)|verzoek|verzocht|r(?:oep|iep)|dwing|dwong|smeek|maan|help|hielp|lat|liet|spoor|zie|zag)\p{Ll}*
      |laat
    )\s(?:[\p{L}-]+\s){0,4}$`,
  'iu',
);
/** What is an area of nobody but a minister who is named with it: "minister Tulpstra van Wonen". */
const onlyOfMinister = /^(?:Wonen|Zorg|Cultuur|Milieu|Stikstof|Mijnbouw|Digitalisering|Digitale Zaken)$/;
const toBeDone = /^[^.;:!?]{0,80}(?<!\p{L})(?:te|\p{Ll}+en)(?!\p{L})/u;

/** A ministry by its policy area alone: "Economische Zaken laat weten"; "minister Van Dalen (Volksgezondheid)". */
export function byPolicyArea(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  const { left, right, surface, before } = around;
  const portfolio = before === '(' || before === ',' || before === 'van' ? found(portfolioLeft, left) : undefined;
  if (portfolio && portfolioRight.test(right) && !(candidate.ended && candidate.role === 'short'))
    return { candidate, confidence: 0.8, rule: 'portfolio', cue: portfolio };
  if (before === '(' && nextPortfolio.test(left) && portfolioRight.test(right) && !candidate.ended) {
    const ministers = found(ministersBefore, left);
    if (ministers) return { candidate, confidence: 0.75, rule: 'portfolio', cue: ministers };
  }
  // "beantwoord door de minister justitie en veiligheid"
  const minister = !candidate.ended && !ofOthers.test(left) ? found(ministerBefore, left) : undefined;
  if (minister !== undefined && !(asksMinister.test(left) && toBeDone.test(right)))
    return { candidate, confidence: 0.8, rule: 'office', cue: minister };
  if (before === 'van' && !candidate.ended) {
    const colleague = found(nextMinister, left);
    if (colleague) return { candidate, confidence: 0.75, rule: 'portfolio', cue: quoted(colleague) };
  }
  if (!/^\p{Lu}/u.test(surface) || onlyOfMinister.test(surface) || isShouted(around) || ofOthers.test(left)) return undefined;
  const words = surface.split(/\s+/).length;
  if (words > 3 && / en /.test(surface) && candidate.role !== 'short') return { candidate, confidence: 0.75, rule: 'distinctName' };
  // "Justitie en Veiligheid" may be a committee of a council.
  if (
    /^\p{L}+ en \p{Lu}\p{L}+$/u.test(surface) &&
    candidate.role !== 'short' &&
    (namesMinistry(evidence) || around.says(national) !== undefined)
  )
    return { candidate, confidence: 0.7, rule: 'distinctName' };
  const abroadOrHome = /^(?:Binnenlandse|Buitenlandse) Zaken$/.test(surface);
  const municipalToo = /^(?:Economische|Sociale|Algemene) Zaken$/.test(surface) && around.says(national) !== undefined;
  if ((abroadOrHome || municipalToo) && (asSource.test(left) || onTheSpot.test(left)))
    return { candidate, confidence: 0.65, rule: 'distinctName' };
  // "Justitie en Veiligheid legt een claim", "de top van Verkeer en Waterstaat": no council has a department of that name that acts.
  const isOfStateAlone = ofState.test(surface) && !/^(?:-|\s+\p{Lu})/u.test(right);
  const act = isOfStateAlone && atHead.test(left) && /^\s+\p{Ll}/u.test(right) ? actOf(wordsOfClause(right), 'one') : undefined;
  if (act) return { candidate, confidence: 0.65, rule: 'deed', cue: quoted(act.words) };
  const leaders = isOfStateAlone ? found(topOf, left) : undefined;
  if (leaders) return { candidate, confidence: 0.65, rule: 'portfolio', cue: leaders };
  // "Volgens Financiën is er geen geld", where ministers are spoken of.
  if (
    /^(?:Financiën|Justitie)$/.test(surface) &&
    /(?<!\p{L})[Vv]olgens\s$/u.test(left) &&
    !candidate.ended &&
    around.says(national) !== undefined
  )
    return { candidate, confidence: 0.65, rule: 'portfolio', cue: 'volgens' };
  const officials = found(atTheMinistry, left);
  if (words === 1 && officials && !/^(?:-|\s+\p{Lu})/u.test(right))
    return { candidate, confidence: 0.65, rule: 'portfolio', cue: officials };
  // "Financiën wil niet reageren", where the ministry was spoken of.
  if (evidence.certain.has(candidate.entity) && !candidate.ended && atHead.test(left) && speaks.test(right))
    return { candidate, confidence: 0.7, rule: 'namedBefore' };
  const isSure = namesMinistry(evidence);
  const isDoing = deeds.test(right) || (words > 1 && anyDeed.test(right));
  // "Financiën en Sociale Zaken liggen dwars"
  const isBeside = around.previous?.bodyType === 'ministry' || (words > 1 && around.previous?.kind === 'government-body');
  const joined = isBeside && around.previous && /^\s+en\s+$/.test(around.text.slice(around.previous.end, around.mention.start));
  // "het UWV, Defensie en Justitie hebben"
  const inList = isNational(around) && (/^\s(?:en|hebben|zijn|werken|willen)\s/u.test(right) || /^,\s/u.test(right));
  const isArea = alone.test(surface) || beside.test(surface);
  if (isArea && !candidate.ended && !right.startsWith('-')) {
    if (joined || inList) return { candidate, confidence: 0.65, rule: 'namedBefore' };
    const other = ministryBehind(around);
    if (other !== undefined) return { candidate, confidence: 0.65, rule: 'amongBodies', cue: other };
  }
  // "meer bij Defensie dan bij Justitie"
  const isCompared =
    around.previous?.bodyType === 'ministry' && /^[^.!?]{1,110}$/u.test(around.text.slice(around.previous.end, around.mention.start));
  if (isCompared && alone.test(surface) && !candidate.ended && asSource.test(left) && !/^(?:-|\s+\p{Lu}|\s+van\s)/u.test(right))
    return { candidate, confidence: 0.65, rule: 'distinctName' };
  if (alone.test(surface) && !candidate.ended && atHead.test(left) && isDoing && (isSure || (words > 1 && around.says(national))))
    return { candidate, confidence: 0.65, rule: 'distinctName' };
  if (isSure && alone.test(surface) && !candidate.ended && beforeSubject.has(before) && /^\s+\p{Ll}/u.test(right))
    return { candidate, confidence: 0.65, rule: 'distinctName' };
  if (surface !== 'Defensie' || /^(?:\s+\p{Lu}|-)/u.test(right)) return undefined;
  // With a capital within a sentence, or as who does something: "Defensie koopt fregatten".
  const isSubject = atHead.test(left) && (deeds.test(right) || speaks.test(right) || anyDeed.test(right));
  return isSubject || /\p{Ll},?\s+$/u.test(left) ? { candidate, confidence: 0.65, rule: 'distinctName' } : undefined;
}

/** Whether an agency or a ministry stands before a comma before it. */
const isNational = ({ text, mention, previous }: Surroundings): boolean =>
  previous?.kind === 'government-body' &&
  previous.bodyType !== 'municipality' &&
  previous.bodyType !== 'province' &&
  /^,\s+$/u.test(text.slice(previous.end, mention.start));

/** "Volgens Landbouw en VWS", "Financiën en Sociale Zaken liggen dwars": whether another follows, at the head of a sentence or behind who is heard. */
const heardFrom = seldom`(?:^|[.!?:]["'”’]?\s+["'“‘]?|(?<!\p{L})(?:[Vv]olgens|[Tt]ussen|[Mm]et|[Zz]owel|[Aa]an|[Bb]ij|[Vv]an|[Dd]oor|[Nn]amens)\s+)$`;
function ministryBehind({ text, mention, next, left }: Surroundings): string | undefined {
  if (!next || !heardFrom.test(left) || !/^ (?:en|als|of) $/.test(text.slice(mention.end, next.start))) return undefined;
  if (/^(?:-|\s+\p{Lu})/u.test(text.slice(next.end, next.end + 2))) return undefined;
  const other = text.slice(next.start, next.end);
  return next.candidates.some(
    ({ bodyType, role, cue }) => bodyType === 'ministry' && (role === 'abbreviation' ? cue !== 'never-bare' : alone.test(other)),
  )
    ? other
    : undefined;
}

/** Whether a ministry is surely on the page, whichever. */
function namesMinistry({ certain }: PageEvidence): boolean {
  for (const key of certain.keys()) if (key.startsWith('government-body:mnre')) return true;
  return false;
}
