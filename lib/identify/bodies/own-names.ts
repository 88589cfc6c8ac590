import { wordsOf } from '../../detect/brought-words.ts';
import { pattern } from '../../detect/pattern.ts';
import { seldom } from '../../detect/seldom.ts';
import type { Candidate } from '../../mention.ts';
import type { PageEvidence } from '../page-evidence.ts';
import { found, isShouted, quoted, type Surroundings, type Verdict } from '../words-around.ts';
import { article, publicWords } from './abbreviations.ts';
import { actOf, wordsOfClause } from './clause.ts';
import { isAboutAbroad, saysItIsDutch } from './elsewhere.ts';
import { saidToBeDutch } from './in-english.ts';

/** Single words that in small letters are no other country's either. */
const onlyOurs = new RegExp(
  pattern`
    ^(?:
      belastingdienst|fiscus|rijkswaterstaat|rijksrecherche|staatsbosbeheer|kadaster|marechaussee|rijksvoorlichtingsdienst|huurcommissie|kiesraad
      |gezondheidsraad|kansspelautoriteit|waarderingskamer|(?:arbeids|onderwijs)inspectie
    )$`,
);
/** "Een kiesraad" is any. */
const asAnyWord = /(?:raad|autoriteit|kamer)$/;
/** Dutch names of at most two words that our neighbours have no body for, nor a word: on a page in German or of Belgium they are ours yet. */
const ofNobodyElse = seldom`^(?:Autoriteit \p{Lu}|Rijkswaterstaat$|Rijksvastgoedbedrijf$|Staatsbosbeheer$|Belastingdienst$|Nederlandse? )`;
/** What customs do: near these words "de douane" is ours, unless another country is spoken of. */
const customsWork = wordsOf('customsWork');
/** "een tweede kamer met bad" */
const chamber = /^(?:eerste|tweede)\s+kamer$/;
/** "de gemeentelijke belastingdienst" */
const ofOthers = seldom`(?<!\p{L})(?:gemeentelijke|plaatselijke|lokale|provinciale|stedelijke)\s+$`;
/** "Eerste Kamer 14/06319", at the head of a judgment: a chamber of the Supreme Court, with the number of the case. */
const chamberOfCourt = /^(?:Eerste|Tweede) Kamer$/i;
const caseNumber = seldom`^\s*,?\s*(?:[Nn](?:r|o|ummer)s?\.?:?\s*)?(?:[A-Z]\d\d|\d\d)\/\d{3,5}`;
const parliament = wordsOf('parliament');
const national = wordsOf('nationalGovernment');
const local = wordsOf('localGovernment', 'iu');
/** "het bestuur van de regio Hart van Brabant": what a region has that governs, and is no more than where people live otherwise. */
const ofRegion = seldom`
  (?<!\p{L})(?:
    \p{L}*bestuur|bestuurders?|voorzitter|directeur|directie|secretaris|\p{L}*bijeenkomst|begroting|jaarrekening|jaarstukken
    |jaarverslag|zienswijze|regeling|raad|ambtenaren|medewerkers|contracten|contract|overeenkomst|inkoop|beleid|beleidsplan
    |besluit|voorstel|bijdrage|opdracht|namens|door|deelname|samenwerking
  )\s+(?:(?:van|met|aan|in|bij)\s+)?(?:de\s+)?$`;
/** "het model van Toeslagen", "Belastingdienst/Toeslagen"; not "staatssecretaris van Toeslagen". */
const asAService = seldom`
  (?<!
    (?:[Ss]taatssecretaris|[Mm]inister|[Mm]inisterie|[Aa]fdeling)\s+
  )(?<!\p{L})(?:[Vv]an|[Bb]ij|[Dd]oor|[Aa]an|[Nn]amens|[Vv]olgens|[Bb]innen)\s+$
  |Belastingdienst\/$`;

/** A body by a name of its own: "Rijkswaterstaat", "Raad van State", "de douane". */
export function byOwnName(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  const { left, right, surface, says } = around;
  const isOneWord = !/[\s-]/.test(surface);
  const rule = candidate.role === 'former' || candidate.ended ? 'formerName' : 'fullName';
  const dutch = evidence.foreign && candidate.cue === 'none' ? saidToBeDutch(evidence, around) : undefined;
  if (dutch !== undefined && /^\p{Lu}{3,5}$/u.test(surface)) return { candidate, confidence: 0.75, rule: 'saidDutch', cue: dutch };
  if (
    evidence.foreign &&
    surface.split(/[\s-]+/).length < 3 &&
    !saysItIsDutch.test(surface) &&
    !(candidate.cue === 'none' && ofNobodyElse.test(surface))
  )
    return undefined;
  if (chamber.test(surface) && !(/(?<!\p{L})(?:[Dd]e|door|der)\s+$/u.test(left) && says(parliament) !== undefined)) return undefined;
  if (chamberOfCourt.test(surface) && caseNumber.test(right)) return undefined;
  // "de hoge raad van elf"
  if (surface === 'hoge raad' && /^\s+van\s+(?!(?:de|het|der)\s)\p{Ll}/u.test(right)) return undefined;
  // "In Spanje heeft zij een schuld bij de fiscus."
  if (/^(?:fiscus|belastingdienst)$/.test(surface) && !evidence.certain.has(candidate.entity) && isAboutAbroad(around)) return undefined;
  // In small letters a word as "douane" is that of any country, unless the page has named ours or speaks of its work.
  if (isOneWord && ofOthers.test(left)) return undefined;
  if (isOneWord && /^\p{Ll}/u.test(surface) && (candidate.cue !== 'none' || asAnyWord.test(surface))) {
    if (!/(?<![\p{L}-])(?:de|het)\s+$/iu.test(left)) return undefined;
    // "In het kadaster staat een andere eigenaar": the register, not who keeps it.
    if (surface === 'kadaster' && /(?:in|uit|naar|tot)\s+het\s+$/iu.test(left)) return undefined;
    if (evidence.certain.has(candidate.entity)) return { candidate, confidence: 0.7, rule: 'namedBefore' };
    if (onlyOurs.test(surface)) return { candidate, confidence: 0.75, rule: 'distinctName' };
    const work = surface === 'douane' && !isAboutAbroad(around) && !/Antwerpen/.test(left + right) ? says(customsWork) : undefined;
    return work === undefined ? undefined : { candidate, confidence: 0.65, rule: 'task', cue: work };
  }
  // "De Rekenkamer is kritisch over de minister" is the national one.
  const isNational = surface === 'Rekenkamer' && (says(national) !== undefined || evidence.certain.size > 0);
  if (isNational && /(?<!\p{L})[Dd]e\s+$/u.test(left) && says(local) === undefined && !evidence.isLocalPolitics)
    return { candidate, confidence: 0.65, rule };
  if (/^regio\s/u.test(surface) && !evidence.certain.has(candidate.entity)) {
    const cue = found(ofRegion, left) ?? actOf(wordsOfClause(right), 'one')?.words;
    return cue === undefined ? undefined : { candidate, confidence: 0.7, rule: 'organ', cue: quoted(cue) };
  }
  if (candidate.cue === 'none') {
    // A single word at the head of a longer name in capitals belongs to that.
    if (isOneWord && isShouted(around) && !onlyOurs.test(surface.toLowerCase())) return undefined;
    return { candidate, confidence: isOneWord ? 0.9 : 0.95, rule };
  }
  if (surface === 'Toeslagen' && asAService.test(left) && !/^\s+(?:\p{Lu}|en\s\p{Lu})/u.test(right))
    return { candidate, confidence: 0.75, rule: 'distinctName' };
  if (candidate.cue === 'never-bare') return undefined;
  if (evidence.certain.has(candidate.entity)) return { candidate, confidence: 0.85, rule: 'namedBefore' };
  if (candidate.cue === 'preferred')
    return /^\s+\p{Lu}/u.test(right) || /(?<=[\p{Ll},]\s)\p{Lu}\p{L}*\s+$/u.test(left) ? undefined : { candidate, confidence: 0.65, rule };
  if (!isOneWord && found(article, left) && says(publicWords) !== undefined) return { candidate, confidence: 0.6, rule };
  return undefined;
}
