import type { Candidate } from '../../mention.ts';
import { isOwnSite, type PageEvidence } from '../page-evidence.ts';
import { found, type Surroundings, type Verdict } from '../words-around.ts';

/** Deeds of a government, with the place as its subject: "Goes onderzoekt of …". Kept to what only a government does. */
const deeds =
  /^\s+(?:(?:heeft|gaat|wil|zal|moet|mag|kan)\s+(?:\p{L}+\s+){0,6}(?:verbieden|verboden|vergunnen|subsidiëren|onderzoeken|invoeren|ingevoerd|aanbesteden|handhaven|bezuinigen|investeren|besloten|vastgesteld)|verbiedt|verbood|onderzoekt|investeert|subsidieert|vergunt|verleent|handhaaft|bezuinigt|overweegt|weigert|besluit|besloot|hertelt|hertelde|werkt\s+aan|voert\s+\p{L}+\s+in|trekt\s+[^.]{1,40}\s+uit|stelt\s+[^.]{1,60}\s+(?:vast|beschikbaar))(?!\p{L})/u;
/** What it says, or has, where local government is spoken of. */
const says =
  /^\s+(?:(?:vindt|vond|zegt|stelt|hoopt|eist|meldt|denkt|verwacht|vreest)\s+dat|laat\s+weten|wijst\s+[^.]{1,40}\s+af|roept\s+[^.]{1,40}\s+op|(?:krijgt|kreeg|heeft|had|kent|telt)\s+[^.]{0,40}(?:wethouders?|[Cc]ollege|burgemeester|raadsleden|raadszetels))(?!\p{L})/u;
const hasBefore = /(?<!\p{L})(?:heeft|had|krijgt|kreeg|kent)\s+$/u;
const governors = /^\s+[^.]{0,40}(?:wethouders?|[Cc]ollege|burgemeester|raadsleden|raadszetels)(?!\p{L})/u;
/** What anybody may do, but a town only by its council: for a body of which the page speaks by name. */
const acts =
  /^\s+(?:wil|wilde|gaat|eist|eiste|vraagt|vroeg|pleit|kiest|koos|koopt|kocht|betaalt|betaalde|trekt|trok|steekt|stak|hoopt|vindt|stopt|start|bouwt|sluit|schrapt|verhoogt|verlaagt|steunt|tekent|tekende|reageert|meldt|belooft|verwacht|plant|verzet|protesteert|dreigt|moet|mag|zal|zegt|zei|laat\s+weten|stapt\s+naar|krijgt\s+\p{L}+\s+subsidie|gaf|geeft|reserveert|keurt|beraadt)(?!\p{L})/u;
const asSubject = /(?:^|[.!?:;\n]["'”’)]*\s+["'“‘]*|,\s+|(?<!\p{L})(?:[Mm]aar|[Ww]ant|[Oo]ok|[Ee]n)\s+)$/u;
/** "Daarom wil Goes …", "Volgens Goes …" */
const inverted = /(?<!\p{L})(?:wil|wilde|gaat|eist|vindt|vraagt|besloot|besluit|koos|kiest|verbiedt|onderzoekt|hoopt|betaalt)\s+$/u;
const byWord = /(?<!\p{L})(?:[Vv]olgens|[Nn]amens)\s+$/u;
const localGovernment =
  /(?<!\p{L})(?:gemeenten?|college|wethouders?|B en W|B&W|gemeenteraad|burgemeester|raadsvragen|raadsleden)(?!\p{L})/iu;
const provincialGovernment =
  /(?<!\p{L})(?:provincies?|gedeputeerden?|(?:provinciale|gedeputeerde) staten|statenleden|statenlid|statenfractie)(?!\p{L})/iu;
/** "Den Haag" is the State where national politics is spoken of. */
const theHague = /^(?:Den Haag|'s-Gravenhage|’s-Gravenhage)$/;
const national =
  /(?<!\p{L})(?:kabinet\p{L}*|ministers?|ministerie|staatssecretaris|premier|Tweede Kamer|Kamer\p{L}*|Binnenhof|Rijk|landelijke?)(?!\p{L})/u;

/** The place for its government: "Goes verbiedt vuurwerk". Only where local government is spoken of. */
export function byMetonym(candidate: Candidate, { left, right, text, surface }: Surroundings, evidence: PageEvidence): Verdict | undefined {
  const { bodyType } = candidate;
  if ((bodyType !== 'municipality' && bodyType !== 'province') || candidate.role === 'short' || candidate.ended) return undefined;
  const sure = evidence.certain.has(candidate.entity) || isOwnSite(evidence, candidate, surface);
  if (candidate.cue === 'never-bare' && !sure) return undefined;
  if (theHague.test(surface) && (!sure || national.test(text))) return undefined;
  const spoken = bodyType === 'municipality' ? localGovernment.test(text) : provincialGovernment.test(text);
  const deed = asSubject.test(left) ? found(deeds, right) : undefined;
  if (deed && (spoken || sure)) return { candidate, confidence: sure ? 0.75 : 0.6, rule: 'deed', cue: deed };
  const source = sure && !/^(?:-|\s+\p{Lu})/u.test(right) ? found(byWord, left) : undefined;
  if (source) return { candidate, confidence: 0.65, rule: 'deedBefore', cue: source };
  if (candidate.cue === 'never-bare') return undefined;
  const word = asSubject.test(left) ? found(says, right) : hasBefore.test(left) ? found(governors, right) : undefined;
  if (word && (spoken || sure)) return { candidate, confidence: sure ? 0.7 : 0.55, rule: 'deed', cue: word };
  if (!sure) return undefined;
  const act = asSubject.test(left) ? found(acts, right) : undefined;
  if (act) return { candidate, confidence: 0.7, rule: 'deed', cue: act };
  const before = /^\s+\p{Ll}/u.test(right) ? found(inverted, left) : undefined;
  if (before) return { candidate, confidence: 0.65, rule: 'deedBefore', cue: before };
  return undefined;
}
