import { wordsOf } from '../detect/brought-words.ts';
import { legalForm } from '../detect/kinds/supplier.ts';
import { seldom } from '../detect/seldom.ts';
import type { Candidate } from '../mention.ts';
import { isAmongParties } from './among-parties.ts';
import { isPerson } from './called-like-a-company.ts';
import { firmBefore } from './firm-before.ts';
import { firmFrame } from './firm-frames.ts';
import { sports } from './bodies/standing.ts';
import { inSentence, isSomethingElse } from './not-the-company.ts';
import { isOtherThing } from './other-initials.ts';
import type { PageEvidence } from './page-evidence.ts';
import {
  alsoAPlace,
  business,
  businessInEnglish,
  contracting,
  doesWork,
  doneLater,
  firmAhead,
  firmGap,
  firmRight,
  hiring,
  ofGovernment,
  ownChannels,
  partOfFirm,
  programme,
  publicTrade,
  publicWork,
  stateInitials,
  stateOwned,
  supplying,
  workDone,
  worldBrand,
} from './supplier-cues.ts';
import { found, isShouted, type Surroundings, type Verdict } from './words-around.ts';

const paragraphReach = 600;
/** "N.V. Nuon Duurzame Energie" */
const formBefore = /(?<!\p{L})(?:[BN]\.V\.|BV|NV|VOF|V\.O\.F\.)\s$/u;
const formAtEnd = seldom`(?:^|\s)${legalForm}$`;

const ofTenants = seldom`(?<!\p{L})[Ww]oning(?:bouw)?(?:corporatie|stichting|vereniging)s?\s$`;
const givenName = wordsOf('givenName');

/** What speaks for a mention being this company. */
export function judgeSupplier(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  if (programme.test(around.left) || isPerson(around) || isOtherThing(candidate, around)) return undefined;
  if (isAmongParties(around.text, around.mention.start, around.mention.end)) return undefined;
  const pair = inPair(around);
  if (pair !== undefined) return pair === '' ? undefined : { candidate, confidence: 0.85, rule: 'amongCompanies', cue: pair };
  const form = found(formAtEnd, around.surface) ?? found(formBefore, around.left);
  if (form) return { candidate, confidence: 0.95, rule: 'legalForm', cue: form };
  if (
    worldBrand.test(around.surface) &&
    !isOfGovernment(around, evidence) &&
    !evidence.certain.has(candidate.entity) &&
    firmFrame(around) === undefined
  )
    return undefined;
  // Who lets houses works for no government.
  if (candidate.cue !== 'none' && ofTenants.test(around.left)) return undefined;
  if (alsoAPlace.test(around.surface)) return byHiring(candidate, around);
  const beside = besideCompanies(candidate, around, evidence);
  if (beside ?? isSomethingElse(candidate, around)) return beside;
  // "Hoogvliet" is a shop and part of Rotterdam, "Nijhuis" a builder and who governs the town.
  const { surface } = around;
  if (candidate.cue === 'required' && !/\s/.test(surface) && (evidence.isWhere(surface) || evidence.holdsOffice(surface))) return undefined;
  const spoken = isShouted(around) || candidate.cue === 'never-bare' ? undefined : byContext(candidate, around, evidence);
  const before = evidence.certain.has(candidate.entity) || hasDivision(candidate, evidence);
  return before && (spoken?.confidence ?? 0) < 0.8 ? { candidate, confidence: 0.85, rule: 'namedBefore' } : spoken;
}

/** A university is a supplier where it is hired, and a place of learning elsewhere; a newspaper is what people read. */
function byHiring(candidate: Candidate, around: Surroundings): Verdict | undefined {
  const { left, right } = around;
  if (isShouted(around)) return undefined;
  const cue = found(hiring, left) ?? found(hiring, right) ?? found(firmRight, right);
  return cue ? { candidate, confidence: 0.7, rule: 'contracting', cue } : undefined;
}

/** "CGI Nederland": its branch here. */
const ofThisCountry = /^ (?:Nederland|Netherlands|Benelux)(?![\p{L}-])/u;

/** "het Franse Atos": of people and places one says it otherwise. */
const ofNation = seldom`
  (?<!\p{L})[Hh]et\s(?:
    Nederlandse|Amerikaanse|Duitse|Franse|Britse|Engelse|Belgische|Zweedse|Deense|Noorse|Finse|Spaanse|Italiaanse|Chinese
    |Japanse|Israëlische|Canadese|Oostenrijkse|Zwitserse|Ierse|Indiase
  )\s$`;

/** Directly beside a word for a company, or another company. */
function besideCompanies(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  const { left, right, surface } = around;
  const unknown = candidate.cue === 'never-bare';
  const word =
    (unknown ? undefined : (found(ofThisCountry, right) ?? found(ofNation, left))) ??
    firmBefore(around) ??
    found(firmRight, right) ??
    (unknown ? undefined : found(inCharge, right)) ??
    (unknown ? undefined : firmFrame(around)) ??
    (candidate.cue === 'none' ? found(partOfFirm, right) : undefined) ??
    (unknown ? (found(firmAhead, surface) ?? candidate.opener) : undefined);
  const confidence = unknown ? sureOfUnknown(candidate, word, around, evidence) : 0.9;
  if (word) return { candidate, confidence, rule: 'firmWord', cue: word };
  const neighbour = afterCompany(around) ?? beforeCompany(candidate, around);
  // Where the first of a row is one, so is the next.
  const asBefore = afterCompany(around) === undefined ? 0 : (around.previous?.confidence ?? 0);
  return neighbour
    ? { candidate, confidence: Math.max(confidence, Math.min(asBefore, 0.65)) - 0.05, rule: 'amongCompanies', cue: neighbour }
    : undefined;
}

/** A company that no register has counts only where government is spoken of or hires, or by a trade that lives by it; else we would underline every shop. */
function sureOfUnknown({ name }: Candidate, word: string | undefined, around: Surroundings, evidence: PageEvidence): number {
  if (speaksOfGovernment(evidence)) return 0.8;
  // Of a chain that closes shops, or goes bankrupt, papers of all sorts speak.
  if (ofMany.test(firmFrame(around) ?? '')) return 0.6;
  // "Deelscooterbedrijf Check": a register has it, by a longer name.
  if (name !== around.surface && firmBefore(around) !== undefined) return 0.7;
  if (found(contracting, around.left) ?? found(contracting, around.right)) return 0.7;
  return (word !== undefined && publicWork.test(word)) || ofGovernment.test(paragraphOf(around)) ? 0.6 : 0.4;
}

const ofMany = seldom`failliet|surseance|uitstel|banen|werknemers|fuseert|winkels|filialen`;

/** A passage may be a whole book. */
const paragraphOf = ({ text, mention }: Surroundings): string =>
  text.slice(Math.max(0, mention.start - paragraphReach), mention.end + paragraphReach);

const capitalBehindHyphen = /^-(?!C\p{Lu}{1,2}O(?!\p{L}))\p{Lu}/u;
/** "Eneco-CEO" */
const inCharge = seldom`^-(?:C\p{Lu}{1,2}O|eigenaar|eigenares|oprichter|chef|president|bestuursvoorzitter|commissaris|chauffeurs?)(?!\p{L})`;
/** "Ex-Fortis-topman" */
const formerly = /(?<!\p{L})(?:Ex|Oud)-$/u;
const capitalBeforeHyphen = /\p{Lu}[\p{L}\d]*-$/u;

/** "Van Oord-Boskalis": the company at the other side of the hyphen; empty when what stands there is none, undefined without a hyphen. */
function inPair({ left, right, mention, previous, next, text }: Surroundings): string | undefined {
  if (capitalBeforeHyphen.test(left) && !formerly.test(left))
    return previous?.kind === 'supplier' && previous.end === mention.start - 1 ? previous.surface : '';
  if (!capitalBehindHyphen.test(right)) return undefined;
  const isCompany = next?.start === mention.end + 1 && next.candidates.some(({ kind }) => kind === 'supplier');
  return isCompany ? text.slice(next.start, next.end) : '';
}

/** "Conclusion wint een opdracht" */
const wins = seldom`
  ^\s+(?:wint|won|krijgt|kreeg|verliest|verloor|sleept|haalt|haalde)\s(?:[^.;:!?]{0,40}\s)?(?:\p{L}*opdracht|\p{L}*contract
  |aanbesteding|concessie|raamovereenkomst|perceel)(?!\p{L})`;
/** "aldus PwC" */
const saidBy = /(?<!\p{L})(?:[Aa]ldus|[Vv]olgens)\s+$/u;

/** By what is spoken of nearby: contracts, business, government. */
function byContext(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  const { left, right, surface } = around;
  const verdict = (confidence: number, rule: string, cue?: string): Verdict => ({ candidate, confidence, rule, ...(cue && { cue }) });
  const close = found(contracting, left) ?? found(contracting, right) ?? found(business, left) ?? found(business, right);
  const paragraph = paragraphOf(around);
  const supplied =
    close ?? found(supplying, left) ?? found(supplying, right) ?? (evidence.foreign ? found(businessInEnglish, paragraph) : undefined);
  const cue = supplied ?? found(business, paragraph);
  if (candidate.cue === 'none') {
    if (ownChannels.test(surface) && !inSentence(around)) return undefined;
    // Where somebody is called so, only words beside the name make it that of the company.
    if (!/\s/.test(surface) && evidence.bearerOf(surface)) return close === undefined ? undefined : verdict(0.6, 'contracting', close);
    if (cue) return verdict(0.85, 'contracting', cue);
    if (stateOwned.test(surface)) return verdict(0.75, 'stateOwned');
    if (besideBody(around)) return verdict(0.7, 'companyName');
    // A well-known company, where government is spoken of as well, or another company surely is one.
    if (speaksOfGovernment(evidence)) return verdict(0.8, 'companyName');
    if (publicTrade.test(surface) || hasOtherCompany(candidate, evidence) || ofGovernment.test(paragraph))
      return verdict(0.6, 'companyName');
    const work = workOf(around);
    if (work !== undefined) return verdict(0.6, 'firmWord', work);
    return isDistinct(surface) || isSaidOf(around, evidence) ? verdict(0.55, 'companyName') : undefined;
  }
  const won = found(wins, right);
  if (won !== undefined) return verdict(0.75, 'contracting', won);
  const asSource = candidate.cue === 'preferred' && speaksOfGovernment(evidence) ? found(saidBy, left) : undefined;
  if (asSource !== undefined) return verdict(0.65, 'companyName');
  if (candidate.cue === 'preferred' && publicTrade.test(surface)) return verdict(0.7, 'companyName');
  if (candidate.cue === 'preferred') {
    if (cue) return verdict(/\s/.test(surface) ? 0.75 : 0.65, 'contracting', cue);
    // "De NAM vergoedt de schade"
    if (surface === 'NAM' && withThe.test(left) && !right.startsWith('-')) return verdict(0.6, 'companyName');
    const isSubject = /[\p{L}\d,’'”")]\s+[‘“"']?$/u.test(left) || acts.test(right);
    if (!isSubject || worldBrand.test(surface) || evidence.bearerOf(surface)) return undefined;
    const work = workOf(around);
    if (work !== undefined) return verdict(0.6, 'firmWord', work);
    // "in de Brabanthallen" is where something happens.
    if (
      /(?<!\p{L})(?:[Ii]n|[Oo]p|[Nn]aar)\s(?:de\s|het\s)?$|[Ww]oning(?:bouw)?(?:corporatie|stichting|vereniging)s?\s$/u.test(left) ||
      right.startsWith('+')
    )
      return undefined;
    return speaksOfGovernment(evidence) || ofGovernment.test(left) || ofGovernment.test(right) ? verdict(0.55, 'companyName') : undefined;
  }
  if (stateInitials.test(surface) && !right.startsWith('-') && speaksOfGovernment(evidence)) return verdict(0.65, 'stateOwned');
  // Also a word or a surname: an abbreviation, or a capital within a sentence.
  if (!close || !(/^[\p{Lu}\d]{2,}$/u.test(surface) || /[\p{L},:’'"”)]\s+$/u.test(left)) || evidence.bearerOf(surface))
    // "Naast onder meer de NS": so is hardly anything else called.
    return carriers.test(surface) && withThe.test(left) && !right.startsWith('-') ? verdict(0.6, 'stateOwned') : undefined;
  return verdict(business.countIn(paragraph) > 2 ? 0.8 : 0.65, 'contracting', close);
}

const withThe = /(?<!\p{L})[Dd]e\s$/u;
/** "De RET" of Rotterdam. */
const carriers = /^(?:NS|RET)$/;

/** At the head of a sentence a capital says nothing; that it does something does. */
const acts = seldom`^\s(?:moet|mag|wil|kreeg|krijgt|gaat|heeft|had|is|was|werd|wordt|zegt|stelt|kan|zal|neemt|nam|komt|kwam|vraagt|vroeg|betaalt|betaalde|verliest|verloor|\p{Ll}{3,}t)\s`;

/** What the company does or did for somebody, by the words directly beside its name. */
const workOf = ({ left, right }: Surroundings): string | undefined =>
  found(workDone, left) ?? found(doesWork, right) ?? (/(?<!\p{L})door\s$/u.test(left) ? found(doneLater, right) : undefined);

/** What hardly anything else is called ("ING", "Ahold"), in a sentence about no match, and not as whoever speaks. */
const isSaidOf = (around: Surroundings, evidence: PageEvidence): boolean =>
  (inSentence(around) || isInBrackets(around) || (/^\s*$/.test(around.left) && /^(?:\s|-)\p{Ll}/u.test(around.right))) &&
  !/^TU\s/.test(around.surface) &&
  !evidence.foreign &&
  !fromSomewhere.test(around.right) &&
  !saysSo.test(around.left) &&
  !onItsPages.test(around.right) &&
  around.says(sports) === undefined &&
  !evidence.isMatchReport &&
  !(plainWord.test(around.surface) && evidence.isSomebody(around.surface));
/** As surnames are as well: "Trebbe". */
const plainWord = /^\p{Lu}\p{Ll}+$/u;
/** "mevrouw Bos (BDO)", "Accountantsverslag (BDO)" */
const isInBrackets = ({ left, right }: Surroundings): boolean => /\p{L}[^()]*\($/u.test(left) && right.startsWith(')');
/** "Thales van Milete" */
const fromSomewhere = /^\svan\s\p{Lu}/u;
/** "de Marktplaats-advertentie" */
const onItsPages = seldom`^-(?:advertentie|app|account|pagina|bericht|video|film|site|link|groep)`;
const saysSo = seldom`(?<!\p{L})(?:[Aa]ldus|[Vv]olgens|zegt|zei|vindt|vond|vertelt|lacht|[Tt]rainer|[Cc]oach)\s$`;

/** Written as only a name of a company is ("VodafoneZiggo", "Baker Tilly"): not a plain word, nor what a surname could be ("Van Oord", "Jan Snel"). */
const isDistinct = (surface: string): boolean =>
  (/\p{Ll}\p{Lu}|[&+\d]|\s\p{Lu}/u.test(surface) || /^\p{Lu}{4,}$/u.test(surface)) &&
  !/^(?:Van|De|Het|Ter|Ten|TU)\s|\s(?:van|de|der|den|des)\s/u.test(surface) &&
  !givenName.test(/^\S*/u.exec(surface)?.[0] ?? '');

export const speaksOfGovernment = (evidence: PageEvidence): boolean => {
  if (evidence.acting.size > 0) return true;
  for (const key of evidence.certain.keys()) if (!key.startsWith('supplier:')) return true;
  return false;
};

function hasOtherCompany({ entity }: Candidate, evidence: PageEvidence): boolean {
  for (const key of evidence.certain.keys()) if (key.startsWith('supplier:') && key !== entity) return true;
  return false;
}

/** So many parties make a page one about politics; one or two are named in passing. */
const partiesOfPolitics = 3;

/** Whether a company that the whole world names has to do with government here: a body or politics on the page, or words of government nearby. */
function isOfGovernment(around: Surroundings, evidence: PageEvidence): boolean {
  if (evidence.acting.size > 0) return true;
  let parties = 0;
  for (const key of evidence.certain.keys())
    if (key.startsWith('government-body:') || (key.startsWith('party:') && ++parties >= partiesOfPolitics)) return true;
  return ofGovernment.test(paragraphOf(around));
}

/** "Shell, Eneco en Van Oord": directly behind another company. */
function afterCompany({ text, mention, previous }: Surroundings): string | undefined {
  return previous?.kind === 'supplier' && firmGap.test(text.slice(previous.end, mention.start)) ? previous.surface : undefined;
}

/** "BAM en VolkerWessels": directly before one that hardly needs more than its name. */
function beforeCompany({ cue }: Candidate, { text, mention, next }: Surroundings): string | undefined {
  if (
    cue === 'never-bare' ||
    !next?.candidates.every((each) => each.kind === 'supplier' && (each.cue === 'none' || each.cue === 'preferred'))
  )
    return undefined;
  return firmGap.test(text.slice(mention.end, next.start)) ? text.slice(next.start, next.end) : undefined;
}

/** "HDSR en Van Oord": side by side with a body. */
const besideBody = ({ text, mention, previous }: Surroundings): boolean =>
  previous?.kind === 'government-body' && /^\s+en\s+$/u.test(text.slice(previous.end, mention.start));

/** "BAM" where "BAM Bouw en Techniek" is on the page. */
function hasDivision({ entity }: Candidate, evidence: PageEvidence): boolean {
  for (const key of evidence.certain.keys()) if (key.startsWith(`${entity}-`)) return true;
  return false;
}
