import { wordsOf } from '../../detect/brought-words.ts';
import { seldom } from '../../detect/seldom.ts';
import type { Candidate } from '../../mention.ts';
import type { PageEvidence } from '../page-evidence.ts';
import { theHague } from './standing.ts';
import { isShouted, quoted, type Surroundings, type Verdict, withoutLast } from '../words-around.ts';

/** An organ of a body or the holder of an office stands for it: "gemeenteraad van Goes", "burgemeester Bruls van Nijmegen". */
const cues = (
  [
    ['organ', 'municipality', 'municipalOrgan'],
    ['organ', 'municipality', 'municipalSeat'],
    ['office', 'municipality', 'municipalOffice'],
    ['office', 'municipality', 'municipalFieldOffice'],
    ['office', 'municipality', 'municipalMember'],
    ['office', 'municipality', 'municipalColleague'],
    // As papers and headings have it, without "van".
    ['organ', 'municipality', 'municipalHeading'],
    ['organ', 'municipality', 'municipalPolitics'],
    ['organ', 'province', 'provincialOrgan'],
    ['organ', 'province', 'provincialHeading'],
    ['office', 'province', 'provincialOffice'],
    ['office', 'water-board', 'waterOffice'],
    ['organ', 'caribbean-body', 'caribbeanOrgan'],
    ['office', 'ministry', 'ministerOf'],
    ['office', 'ministry', 'ministerColleague'],
    ['organ', 'ministry', 'ministryOf'],
  ] as const
).map(([rule, bodyType, list]) => ({ rule, bodyType, list, pattern: wordsOf(list) }));
/** These look far back, and find nothing without one of two words. */
const ofColleagues = new Set<string>(['municipalColleague', 'ministerColleague']);

/** Every cue ends in one of these, but for a dike warden: asked first, since most names have another word before them. */
const lastWords = new Set(
  `van in uit te der de het voor op bij ( gemeente provincie ministerie ministeries departement departementen min. politiek
  w b&w benw bw dienst gemeenteraad gemeentebestuur stadsbestuur raad college coalitie gs ps prov. staten provinciebestuur`.split(/\s+/),
);

/** "de Burgemeester Stramanweg in Amsterdam": called after one. */
const isStreet = seldom`
  \p{L}(?:
    straat|laan|weg|plein|park|kade|singel|dreef|hof|pad|brug|tunnel|plantsoen|gracht|haven|boulevard|allee|sluis|bos|school
    |toren
  )\s+(?:in|te|van|uit|\()\s*$`;
/** "het Bonaventura College in Leiden": a school has a name before the word, a council an article. */
const nameAhead = seldom`(?<!\p{L})(?!(?:Het|Ons|Dit|Dat|Een|Ook|Volgens)\s)\p{Lu}[\p{L}'’.-]*\s+$`;
const isNamedSchool = (left: string, { 0: words, index }: RegExpExecArray): boolean =>
  /^College\s/.test(words) && nameAhead.test(left.slice(0, index));
const ofAnyGovernment = /^(?:politiek|coalitie|oppositie)/iu;
/** "College Weert" is where pupils go. */
const school = wordsOf('school', 'iu');

/** "wethouder Van Asten (D66, Den Haag)" */
const inBrackets = /\([\p{L}\d]{2,14},\s$/u;

/** "wethouder van het Drentse Westerveld": as if "wethouder van Westerveld". */
const inRegion = /(?<=\s(?:van|in|uit)\s)het\s\p{Lu}\p{Ll}+e\s$/u;
const withoutRegion = (around: Surroundings): Surroundings => {
  const words = around.before.endsWith('e') ? inRegion.exec(around.left)?.[0] : undefined;
  return words === undefined ? around : withoutLast(around, words.length);
};

export function byOrganOrOffice(candidate: Candidate, written: Surroundings, evidence: PageEvidence): Verdict | undefined {
  const around = withoutRegion(written);
  const { surface } = around;
  const headline = candidate.bodyType === 'municipality' ? byHeadline(candidate, around, evidence) : undefined;
  if (headline) return headline;
  if (candidate.bodyType !== 'water-board' && !lastWords.has(around.before) && !(around.before === ',' && inBrackets.test(around.left)))
    return undefined;
  // "BRIEF VAN DE MINISTER VAN FINANCIËN": as if it were in small letters.
  const left = isShouted(around) || isHeading(around) ? around.left.toLowerCase() : around.left;
  for (const { rule, bodyType, list, pattern } of cues) {
    if (candidate.bodyType !== bodyType || (ofColleagues.has(list) && !left.includes('collega') && !left.includes('ambtgeno'))) continue;
    const match = pattern.exec(left);
    if (!match) continue;
    const words = quoted(match[0]);
    // "wethouder Ans Vos van Duiven 2020": of a party.
    if (rule === 'office' && /^\s(?:19|20)\d\d(?!\d)/.test(around.right)) continue;
    // "politiek Den Haag", "de coalitie in Den Haag" is the national government.
    if (ofAnyGovernment.test(words) && theHague.test(surface)) continue;
    if (/\([^)]*$/.test(match[0]) && !around.right.startsWith(')')) continue;
    if (candidate.bodyType === 'municipality' && (isHalfAName(match.groups?.person, candidate, evidence) || isTaken(match[0], around)))
      continue;
    if (candidate.bodyType === 'municipality' && rule === 'office' && isNoOffice(match[0], match.groups?.person, around)) continue;
    if (isNamedSchool(left, match)) continue;
    if (isStreet.test(match[0]) || (rule === 'organ' && /^[Cc]ollege$/.test(words) && around.says(school) !== undefined)) continue;
    return { candidate, confidence: 0.95, rule, cue: words };
  }
  return undefined;
}

/** "Nr. 60 BRIEF VAN DE MINISTER VAN FINANCIËN" */
const isHeading = ({ left, surface }: Surroundings): boolean =>
  surface === surface.toUpperCase() && /\p{Lu}{4,}\s+(?:VAN|VOOR|IN|TE|DER)\s+(?:DE\s+)?$/u.test(left);

/** "dat alle wethouders in Best moeten wonen": where they live; "Wethouder van Laren (VDG)": the surname, with a party behind it. */
const lives = seldom`^\s+(?:(?:moe(?:t|ten)|mag|mogen|kan|kunnen|gaat|gaan|wil|willen|zou|zouden|komt|komen)\s+)?(?:te\s+)?(?:woont|woonde|woonden|wonen)(?!\p{L})`;
const withParty = /^\s\((?:\p{Lu}[\p{L}\d-]*\p{Lu}\d?)\)/u;
const isNoOffice = (words: string, person: string | undefined, { right }: Surroundings): boolean =>
  (/\sin\s+$/.test(words) && lives.test(right)) || (/^\p{L}+\s+van\s+$/u.test(words) && (person ?? '') === '' && withParty.test(right));

const givenName = wordsOf('givenName');

/** "wethouder Jan van Houten", "burgemeester J. van Zanen": what follows "van" is the surname. Not so for a place that the page is about. */
function isHalfAName(words: string | undefined, { entity }: Candidate, { certain }: PageEvidence): boolean {
  // "burgemeesters Jansen en Piet van Putten": of several the last.
  const name =
    words
      ?.trim()
      .split(/\s+en\s+/)
      .at(-1) ?? '';
  if (name === '') return false;
  return /^(?:\p{Lu}[\p{Ll}]?\.\s?)+$/u.test(name) || (givenName.test(name) && !certain.has(entity));
}

/** "burgemeester Smit van Putten gaat in Barneveld": the office is that of the first. */
function isTaken(words: string, { mention, previous }: Surroundings): boolean {
  return previous?.bodyType === 'municipality' && previous.end > mention.start - words.length;
}

const officeAtHead = seldom`(?:^|[.!?]\s+|\n)(?:(?:Nieuwe|Voordracht|Waarnemend|Eerste)\s|Oud-)?(?:[Bb]urgemeester|[Ww]ethouder|[Rr]aadslid)\s$`;
const verbOfHeadline = seldom`^\s(?:\p{Ll}+t|wil|mag|kan|zal|weg|sloot|verbood|onder|over|benoemd|bekend|overleden|voorgedragen|gekozen)(?=\s|[.,!]|$)`;
/** So large that papers leave out "van", and no common surname. */
const largeTown = wordsOf('largeTown');

/**
 * "Burgemeester Tilburg wil een club sluiten": at the head of a sentence, as headings leave out "van". A surname may be that of a town, so it has to be a large one, or
 * where something is on the page.
 */
function byHeadline(candidate: Candidate, { left, right, surface, before }: Surroundings, evidence: PageEvidence): Verdict | undefined {
  if (!/^(?:oud-)?(?:burgemeester|wethouder|raadslid)$/.test(before)) return undefined;
  const office = officeAtHead.exec(left)?.[0].trim();
  if (office === undefined || candidate.cue === 'never-bare' || candidate.ended || !verbOfHeadline.test(right)) return undefined;
  if (evidence.bearerOf(surface) || !(largeTown.test(surface) || evidence.isWhere(surface))) return undefined;
  return { candidate, confidence: 0.7, rule: 'office', cue: quoted(office) };
}
