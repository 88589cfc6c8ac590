import { pattern } from '../../detect/pattern.ts';
import { seldom } from '../../detect/seldom.ts';
import type { Candidate } from '../../mention.ts';
import type { Surroundings } from '../words-around.ts';

// A law bears the name of whom it is about, and is not they: "Wet op de Raad van State", "Wet vergoeding leden Eerste Kamer", "Reglement van Orde van de Tweede Kamer".

/** With nothing between: "Wet op de Raad van State", "Instellingswet Autoriteit Consument en Markt". */
const directly = seldom`
  (?<![\p{L}-])(?:
    (?:Rijksw|W)et(?:\s+op)?(?:\s+(?:de|het))?
    |(?:Instellings|Organisatie|Inrichtings|Oprichtings|Opheffings|Invoerings|Uitvoerings|Aanpassings|Verzelfstandigings|Machtigings)wet
  )\s+$`;
const beforeDirectly: ReadonlySet<string> = new Set(['op', 'de', 'het']);

/** What laws call their subject, without an article behind it: in a sentence a body of more than one word has one. */
const subject = pattern`
  (?:
    leden|personeel|ambtenaren|pensioen(?:en)?|taken|kosten|tarieven|toezicht|onderzoek|lidmaatschap|voorzitters?|griffiers?|bestuurders?|medewerkers
    |\p{Ll}*(?:atie|aties|schap|positie|heden|heid|(?<!\s[bghv]|onder|over|be|ont|ver|aan)ing(?:en)?)
  )`;
const isSubject = new RegExp(`^${subject}$`, 'u');
/** What no title of a law has. */
const inSentence = pattern`
  (?:
    is|zijn|was|waren|wordt|worden|werd|werden|heeft|hebben|had|hadden|kan|kon|moet|moest|wil|wilde|zal|zou|gaat|ging|geeft|gaf|krijgt|kreeg|doet|deed
    |die|dat|dit|wat|waarin|waarmee|naar|door|volgens|omdat|zodat|ook|niet|nog|al|wel|zegt|stelt|vraagt|vindt
  )`;
const title = seldom`
  (?<![\p{L}-])(?:Wet|Rijkswet|Besluit|Regeling|Wijzigingswet)
  (?:\s(?!${inSentence}\s)[\p{Ll}’'-]+){0,6}?\s${subject}\s$`;
const orders = seldom`(?<!\p{L})Reglement\svan\s[Oo]rde\s(?:(?:van|voor|der)\s)?(?:de\svergaderingen\s(?:van|der)\s)?(?:de\s)?$`;

/** The rules of towns, provinces and water boards are named with the one whose they are. */
const ruleThemselves: ReadonlySet<string> = new Set(['municipality', 'province', 'water-board']);

/** Whether a name stands within that of a law. */
export function isInLaw({ bodyType, name }: Candidate, { left, before }: Surroundings): boolean {
  if ((beforeDirectly.has(before) || before.endsWith('wet')) && directly.test(left)) return true;
  if (bodyType === undefined || ruleThemselves.has(bodyType)) return false;
  if (name.endsWith('Kamer') && orders.test(left)) return true;
  return isSubject.test(before) && title.test(left);
}
