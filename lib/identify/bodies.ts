import { namedByTypeWord } from '../detect/kinds/government-body.ts';
import type { Candidate } from '../mention.ts';
import {
  abroad,
  adjectiveRights,
  alderman,
  asSubject,
  athome,
  colleague,
  deeds,
  foreignAdjective,
  inLaw,
  leftCues,
  localGovernment,
  portfolioLeft,
  portfolioRight,
} from './cues.ts';
import { isOwnSite, type PageEvidence } from './page-evidence.ts';
import { found, isShouted, type Surroundings, type Verdict } from './words-around.ts';

/** What speaks for a mention being this body; undefined when nothing does enough. */
export function judgeBody(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  if (inLaw.test(around.left) || isAbroad(candidate, around, evidence)) return undefined;
  if (candidate.role === 'adjective') return byAdjective(candidate, around);
  if (candidate.bodyType && namedByTypeWord.has(candidate.bodyType)) return byTypeWord(candidate, around, evidence);
  if (candidate.role === 'abbreviation') return byAbbreviation(candidate, around, evidence);
  return byName(candidate, around, evidence);
}

/** Names that other countries have as well, of which only the Dutch one may be shown. */
const everyCountryHas =
  /^(?:Ministerie van|Tweede Kamer|Eerste Kamer|Hoge Raad|Raad van State|Belastingdienst|Douane|Politie$|Openbaar Ministerie|Algemene Rekenkamer|Rijksoverheid)/;

function isAbroad(candidate: Candidate, around: Surroundings, evidence: PageEvidence): boolean {
  if (candidate.bodyType === 'municipality' || candidate.bodyType === 'province') return false;
  if (!everyCountryHas.test(candidate.name)) return false;
  if (evidence.foreign || foreignAdjective.test(around.left)) return true;
  const cued = foreignAdjective.test(around.left.replace(/(?:minister|staatssecretaris|ministerie)\s+(?:van|voor)\s+$/u, ''));
  if (cued) return true;
  if (candidate.bodyType !== 'ministry' || hasDutchTitle(around.surface)) return false;
  // "Het ministerie van Defensie" in a piece on another country, with nothing Dutch in sight.
  return evidence.certain.size === 0 && abroad.test(around.text) && !athome.test(around.text);
}

/** A title that only a Dutch ministry bears: "Volksgezondheid, Welzijn en Sport", "VWS". */
const hasDutchTitle = (surface: string): boolean =>
  /,| en |&/.test(surface) || /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(surface.replace(/^\p{L}+ van /u, ''));

function byAdjective(candidate: Candidate, { left, right }: Surroundings): Verdict | undefined {
  for (const { rule, types, pattern } of adjectiveRights) {
    if (!candidate.bodyType || !types.includes(candidate.bodyType)) continue;
    const cue = found(pattern, right);
    if (cue) return { candidate, confidence: 0.92, rule, cue };
  }
  if (candidate.bodyType === 'municipality' && colleague.test(right) && alderman.test(left))
    return { candidate, confidence: 0.7, rule: 'adjective', cue: 'collega' };
  return undefined;
}

/** A span that takes in its type word; detection has seen to it. */
const typed = /^(?:minist|min\.|departement|gemeente|gem\.|provinc|waterschap|hoogheemraad|heemraad|wetterskip)\p{L}*\.?\s/iu;

function byTypeWord(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  const { left, right, surface } = around;
  if (candidate.cue === 'none' && (candidate.role !== 'abbreviation' || typed.test(surface))) {
    const word = /^\S+/.exec(surface)?.[0] ?? '';
    return { candidate, confidence: 0.97, rule: candidate.role === 'former' || candidate.ended ? 'formerName' : 'typeWord', cue: word };
  }
  for (const { rule, types, pattern } of leftCues) {
    if (!candidate.bodyType || !types.includes(candidate.bodyType)) continue;
    const cue = found(pattern, left);
    // "politiek Den Haag" is the national government.
    if (cue && !(cue === 'politiek' && /^(?:Den Haag|'s-Gravenhage)/.test(surface))) return { candidate, confidence: 0.95, rule, cue };
  }
  if (candidate.bodyType === 'ministry') return byPolicyArea(candidate, around, evidence);
  if (candidate.role === 'abbreviation') return byAbbreviation(candidate, around, evidence);
  if (candidate.bodyType === 'water-board') {
    if (evidence.certain.has(candidate.entity) && candidate.cue !== 'never-bare')
      return { candidate, confidence: 0.8, rule: 'namedBefore' };
    if (/^(?:-|\s+\p{Lu})/u.test(right)) return undefined;
    if (candidate.cue === 'preferred') return { candidate, confidence: 0.7, rule: 'distinctName' };
    const cue = surface.includes(' ') ? found(/waterschap\p{L}*/iu, around.text) : undefined;
    if (cue) return { candidate, confidence: 0.7, rule: 'waterBoards', cue };
  }
  const [, bracketed] = /^\s*\((gemeente|provincie)\)/iu.exec(right) ?? [];
  if (bracketed?.toLowerCase() === (candidate.bodyType === 'municipality' ? 'gemeente' : 'provincie'))
    return { candidate, confidence: 0.9, rule: 'typeBehind', cue: bracketed };
  return byDeed(candidate, around, evidence);
}

/** "Goes onderzoekt of …": only as the subject of a deed of government, where local government is spoken of. */
function byDeed(candidate: Candidate, { left, right, text }: Surroundings, evidence: PageEvidence): Verdict | undefined {
  if (candidate.cue === 'never-bare' || candidate.bodyType === 'water-board' || candidate.role === 'short' || candidate.ended)
    return undefined;
  const cue = found(deeds, right);
  if (!cue || !asSubject.test(left) || !localGovernment.test(text)) return undefined;
  return { candidate, confidence: evidence.certain.has(candidate.entity) ? 0.75 : 0.6, rule: 'deed', cue };
}

/** A ministry by its policy area alone: "Economische Zaken laat weten"; "minister De Jonge (Volksgezondheid)". */
function byPolicyArea(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  const { left, right, surface } = around;
  if (candidate.role === 'abbreviation') return byAbbreviation(candidate, around, evidence);
  const portfolio = found(portfolioLeft, left);
  if (portfolio && portfolioRight.test(right) && !(candidate.ended && candidate.role === 'short'))
    return { candidate, confidence: 0.8, rule: 'portfolio', cue: portfolio };
  if (!/^\p{Lu}/u.test(surface) || isShouted(around)) return undefined;
  if (
    /(?:[Ww]ethouder|[Gg]edeputeerde|[Cc]ommissie|[Aa]fdeling|[Dd]irecteur|[Dd]irectie|[Pp]ortefeuille|[Dd]ienst|[Ss]ector|[Ff]aculteit|[Rr]aad|[Mm]anager)(?:\s+(?:van|voor))?\s+$/.test(
      left,
    )
  )
    return undefined;
  const words = surface.split(/\s+/).length;
  if (words > 3 && / en /.test(surface)) return { candidate, confidence: 0.75, rule: 'distinctName' };
  if (
    words > 1 &&
    /^(?:Economische|Sociale|Binnenlandse|Buitenlandse|Algemene) Zaken$/.test(surface) &&
    /(?:^|[.!?]\s+|\b(?:[Vv]an|[Bb]ij|[Dd]oor|[Vv]olgens|[Aa]an|[Mm]et|[Nn]amens)\s+)$/.test(left)
  )
    return { candidate, confidence: 0.65, rule: 'distinctName' };
  if (
    surface === 'Defensie' &&
    /(?<!\p{L})(?:van|[Bb]ij|[Dd]oor|[Vv]olgens|aan|met|namens|wil|heeft|dat)\s+$/u.test(left) &&
    !/^\s+\p{Lu}/u.test(right)
  )
    return { candidate, confidence: 0.65, rule: 'distinctName' };
  return undefined;
}

const article =
  /(?<![\p{L}-])(?:[Dd]e|[Hh]et|’t|'t|[Dd]oor|[Vv]an|[Bb]ij|[Vv]olgens|[Mm]et|[Aa]an|[Nn]amens|[Tt]oezichthouder|[Ww]aakhond|[Ii]nspectie|[Dd]ienst|[Ii]nstituut)\s+$/u;
const publicWords =
  /(?<!\p{L})(?:minister\p{L}*|staatssecretaris\p{L}*|kabinet|gemeenten?|provincies?|toezichthouder|Rijk\p{L}*|overheid\p{L}*|Kamer\p{L}*|wet|besluit|beleid|subsidie|onderzoek|advies|rapport|asiel\p{L}*|uitkering\p{L}*|vergunning\p{L}*|begroting)(?!\p{L})/u;

/** Something else that goes by initials: "nieuwszender CBS". */
const notThis =
  /(?<![\p{L}-])(?:\p{Ll}*(?:zender|omroep|persbureau|club|merk|band|trein|vlucht|snelweg|motor)|[Pp]ostbus|artikel|tabel|figuur|lijn|klasse|categorie|type|model|groep|versie)\s+$/u;

function byAbbreviation(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  const { left, right, surface, text } = around;
  const verdict = (confidence: number, rule: string, cue?: string): Verdict => ({ candidate, confidence, rule, ...(cue && { cue }) });
  if (notThis.test(left)) return undefined;
  if (candidate.cue !== 'never-bare' && evidence.inFull.has(candidate.entity) && !isShouted(around))
    return verdict(0.9, 'namedInFull', candidate.name);
  if (candidate.cue !== 'never-bare' && isOwnSite(evidence, candidate, surface)) return verdict(0.85, 'ownSite');
  if (evidence.foreign || isShouted(around)) return undefined;
  if (candidate.cue === 'none') return verdict(0.9, 'abbreviation');
  const before = found(article, left);
  if (candidate.cue === 'preferred') {
    if (before || /^(?:-\p{Ll}|'s|’s)/u.test(right)) return before ? verdict(0.8, 'article', before) : verdict(0.8, 'abbreviation');
    if (evidence.certain.has(candidate.entity)) return verdict(0.8, 'namedBefore');
    return publicWords.test(text) ? verdict(0.65, 'abbreviation') : undefined;
  }
  if (candidate.cue === 'required' && evidence.certain.has(candidate.entity)) return verdict(0.8, 'namedBefore');
  if (
    candidate.cue === 'required' &&
    before &&
    /(?:[Dd]e|[Hh]et)$/.test(before) &&
    surface.length > 2 &&
    !candidate.ended &&
    publicWords.test(`${left} ${right}`)
  )
    return verdict(0.6, 'article', before);
  return undefined;
}

function byName(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  const { left, right, surface } = around;
  const words = surface.split(/[\s-]+/).length;
  const rule = candidate.role === 'former' || candidate.ended ? 'formerName' : 'fullName';
  if (evidence.foreign && words < 3) return undefined;
  // "de douane" in small letters is the customs of any country, unless the page has named ours.
  if (words === 1 && /^\p{Ll}/u.test(surface) && candidate.cue !== 'none')
    return evidence.certain.has(candidate.entity) && /(?<![\p{L}-])de\s+$/iu.test(left)
      ? { candidate, confidence: 0.7, rule: 'namedBefore' }
      : undefined;
  if (candidate.cue === 'none') {
    // A single word at the head of a longer name in capitals belongs to that.
    if (words === 1 && isShouted(around)) return undefined;
    return { candidate, confidence: words > 1 ? 0.95 : 0.9, rule };
  }
  if (candidate.cue === 'never-bare') return undefined;
  if (evidence.certain.has(candidate.entity)) return { candidate, confidence: 0.85, rule: 'namedBefore' };
  if (candidate.cue === 'preferred')
    return /^\s+\p{Lu}/u.test(right) || /(?<=[\p{Ll},]\s)\p{Lu}\p{L}*\s+$/u.test(left) ? undefined : { candidate, confidence: 0.65, rule };
  if (candidate.cue === 'required' && words > 1 && found(article, left) && publicWords.test(around.text))
    return { candidate, confidence: 0.6, rule };
  return undefined;
}
