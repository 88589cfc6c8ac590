import type { BodyType } from '../../entity.ts';
import type { Candidate } from '../../mention.ts';
import { councilWords, cue, mayorWords, ministerWords, office, person, start } from '../cue-words.ts';
import type { PageEvidence } from '../page-evidence.ts';
import { isShouted, quoted, type Surroundings, type Verdict } from '../words-around.ts';

/** An organ of a body or the holder of an office stands for it: "gemeenteraad van Goes", "burgemeester Bruls van Nijmegen". */
const cues: { rule: string; types: BodyType[]; pattern: RegExp }[] = [
  {
    rule: 'organ',
    types: ['municipality'],
    pattern: cue(`${start}${councilWords}(?: (?:van|in|uit|te|der)(?: de)?(?: gemeente)? | ?\\()$`),
  },
  {
    rule: 'office',
    types: ['municipality'],
    pattern: cue(`${office}${mayorWords}${person}(?: (?:van|in|uit|te)(?: de)?(?: gemeente)? | ?\\()$`),
  },
  // As papers and headings have it, without "van".
  { rule: 'organ', types: ['municipality'], pattern: cue(`${start}(?:B\\s?(?:&|en)\\s?W|BenW|[Gg]emeenteraad) $`) },
  { rule: 'organ', types: ['municipality'], pattern: cue(`${start}(?:politiek|gemeenteambtenaren in|ambtenaren van de gemeente) $`) },
  {
    rule: 'organ',
    types: ['province'],
    pattern: cue(
      `${start}(?:(?:[Pp]rovinciale|[Gg]edeputeerde) [Ss]taten|Staten|GS|PS|[Pp]rovinciebestuur|[Ss]tatenfracties?|[Pp]rovinciehuis) (?:van|in|voor|der)(?: de)?(?: provincie)? $`,
    ),
  },
  {
    rule: 'office',
    types: ['province'],
    pattern: cue(
      `${office}(?:[Gg]edeputeerden?|[Ss]tatenlid|[Ss]tatenleden|[Cc]ommissaris(?:sen)? (?:van de|der|des) [Kk]oning(?:in)?s?|CdK|[Gg]ouverneur)${person} (?:van|in|uit)(?: de)?(?: provincie)? $`,
    ),
  },
  {
    rule: 'office',
    types: ['water-board'],
    pattern: cue(
      `${office}(?:[Dd]ijkgraaf|[Dd]ijkgraven|[Hh]eemraad|[Hh]eemraden|[Ww]atergraaf)${person}(?: (?:van|bij)(?: het)?(?: waterschap| hoogheemraadschap)?)? $`,
    ),
  },
  {
    rule: 'organ',
    types: ['caribbean-body'],
    pattern: cue(`${start}(?:[Ee]ilandsraad|[Bb]estuurscollege|[Ee]ilandgedeputeerden?|[Gg]ezaghebber)${person} (?:van|op|in) $`),
  },
  { rule: 'office', types: ['ministry'], pattern: cue(`${office}${ministerWords}${person} (?:van|voor|op) $`) },
  { rule: 'office', types: ['ministry'], pattern: cue(`${start}(?:[Mm]ijn |zijn |haar )?(?:collega|ambtgenoot)${person} van $`) },
  { rule: 'organ', types: ['ministry'], pattern: cue(`${start}(?:[Mm]inisteries?|[Dd]epartement(?:en)?|[Mm]in\\.) (?:van |voor )?$`) },
];

/** Every cue ends in one of these, but for a dike warden: asked first, since most names have another word before them. */
const lastWords = new Set(
  'van in uit te der de het gemeente provincie voor op bij ministerie ministeries departement departementen min. politiek ( w b&w benw gemeenteraad'.split(
    ' ',
  ),
);

export function byOrganOrOffice(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  const { surface } = around;
  if (candidate.bodyType !== 'water-board' && !lastWords.has(around.before)) return undefined;
  // "BRIEF VAN DE MINISTER VAN FINANCIËN": as if it were in small letters.
  const left = isShouted(around) || isHeading(around) ? around.left.toLowerCase() : around.left;
  for (const { rule, types, pattern } of cues) {
    if (!candidate.bodyType || !types.includes(candidate.bodyType)) continue;
    const match = pattern.exec(left);
    if (!match) continue;
    const words = quoted(match[0]);
    // "politiek Den Haag" is the national government.
    if (words === 'politiek' && /^(?:Den Haag|'s-Gravenhage)/.test(surface)) continue;
    if (match[0].endsWith('(') && !around.right.startsWith(')')) continue;
    if (candidate.bodyType === 'municipality' && (isHalfAName(match.groups?.person, candidate, evidence) || isTaken(match[0], around)))
      continue;
    return { candidate, confidence: 0.95, rule, cue: words };
  }
  return undefined;
}

/** "Nr. 60 BRIEF VAN DE MINISTER VAN FINANCIËN" */
const isHeading = ({ left, surface }: Surroundings): boolean =>
  surface === surface.toUpperCase() && /\p{Lu}{4,}\s+(?:VAN|VOOR|IN|TE|DER)\s+(?:DE\s+)?$/u.test(left);

const givenNames = new Set(
  'Jan Piet Kees Wim Hans Peter Henk Ton Gerard Theo Frans Rob Ben Bert Bas Tom Tim Paul Mark Erik Eric Johan Jos Joop Jaap Klaas Leo Martin Marcel Frank Ruud Rik Roel Dick Arie Anton Geert Harry Herman Hugo Jeroen Joost Maarten Nico Pieter Anna Anne Carla Els Esther Ingrid Karin Linda Maria Marian Marieke Marjan Monique Petra Ria Sandra Saskia'.split(
    ' ',
  ),
);

/** "wethouder Jan van Houten", "burgemeester J. van Zanen": what follows "van" is the surname. Not so for a place that the page is about. */
function isHalfAName(words: string | undefined, { entity }: Candidate, { certain }: PageEvidence): boolean {
  const name = words?.trim() ?? '';
  if (name === '') return false;
  return /^(?:\p{Lu}[\p{Ll}]?\.\s?)+$/u.test(name) || (givenNames.has(name) && !certain.has(entity));
}

/** "burgemeester Smit van Putten gaat in Barneveld": the office is that of the first. */
function isTaken(words: string, { mention, previous }: Surroundings): boolean {
  return previous?.bodyType === 'municipality' && previous.end > mention.start - words.length;
}
