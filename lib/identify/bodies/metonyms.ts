import type { Candidate } from '../../mention.ts';
import { isOwnSite, type PageEvidence } from '../page-evidence.ts';
import { found, type Surroundings, type Verdict } from '../words-around.ts';

/** Deeds of a government, with the place as its subject: "Goes onderzoekt of …". Kept to what only a government does. */
const deeds =
  /^\s+(?:(?:heeft|gaat|wil|zal|moet|mag|kan)\s+(?:\p{L}+\s+){0,6}(?:verbieden|verboden|vergunnen|subsidiëren|onderzoeken|invoeren|ingevoerd|aanbesteden|handhaven|bezuinigen|investeren|besloten|vastgesteld)|verbiedt|verbood|onderzoekt|investeert|subsidieert|vergunt|verleent|handhaaft|bezuinigt|overweegt|weigert|besluit|besloot|hertelt|hertelde|werkt\s+aan|voert\s+\p{L}+\s+in|trekt\s+[^.]{1,40}\s+uit|stelt\s+[^.]{1,60}\s+(?:vast|beschikbaar))(?!\p{L})/u;
/** Deeds that need no word about government beside them: clubs and people of a town do none of these. */
const plainDeeds = /^\s+(?:verbiedt|verbood|subsidieert|stelt\s+[^.]{1,60}\s+beschikbaar)(?!\p{L})/u;
/** What it says, or has, where local government is spoken of. */
const statements =
  /^\s+(?:(?:vindt|vond|zegt|stelt|hoopt|eist|meldt|denkt|verwacht|vreest)\s+dat|laat\s+weten|wijst\s+[^.]{1,40}\s+af|roept\s+[^.]{1,40}\s+op|(?:krijgt|kreeg|heeft|had|kent|telt)\s+[^.]{0,40}(?:wethouders?|[Cc]ollege|burgemeester|raadsleden|raadszetels))(?!\p{L})/u;
const governors = /^\s+[^.]{0,40}(?:wethouders?|[Cc]ollege|burgemeester|raadsleden|raadszetels)(?!\p{L})/u;
/** What anybody may do, but a town only by its council: for a body of which the page speaks by name. */
const acts =
  /^\s+(?:wil|wilde|gaat|eist|eiste|vraagt|vroeg|pleit|kiest|koos|koopt|kocht|betaalt|betaalde|trekt|trok|steekt|stak|hoopt|vindt|stopt|start|bouwt|sluit|schrapt|verhoogt|verlaagt|steunt|tekent|tekende|reageert|meldt|belooft|verwacht|plant|verzet|protesteert|dreigt|moet|mag|zal|zegt|zei|laat\s+weten|stapt\s+naar|krijgt\s+\p{L}+\s+subsidie|gaf|geeft|reserveert|keurt|beraadt|stemde|stemt|vangt|is\s+(?:akkoord|tegen|het\s+(?:niet\s+)?eens))(?!\p{L})/u;
/** Before a subject: nothing, the end of a sentence, or one of these. */
const subjectAfter = new Set(['', '.', '!', '?', ':', ';', '"', "'", '”', '’', ')', ',', 'maar', 'want', 'ook', 'en', '“', '‘']);
/** "Daarom wil Goes …", "Volgens Goes …" */
const inverted = new Set(
  'wil wilde gaat eist vindt vraagt besloot besluit koos kiest verbiedt onderzoekt hoopt betaalt vangt stemde steunt weigert'.split(' '),
);
const byWord = new Set(['volgens', 'namens']);
const hasBefore = new Set('heeft had krijgt kreeg kent'.split(' '));
const verbsBefore = new Set([...inverted, ...hasBefore]);
const localGovernment =
  /(?<!\p{L})(?:gemeenten?|college|wethouders?|B en W|B&W|gemeenteraad|burgemeester|raadsvragen|raadsleden)(?!\p{L})/iu;
const provincialGovernment =
  /(?<!\p{L})(?:provincies?|gedeputeerden?|(?:provinciale|gedeputeerde) staten|statenleden|statenlid|statenfractie)(?!\p{L})/iu;
/** "Den Haag" is the State where national politics is spoken of. */
const theHague = /^(?:Den Haag|'s-Gravenhage|’s-Gravenhage)$/;
const national =
  /(?<!\p{L})(?:kabinet\p{L}*|ministers?|ministerie|staatssecretaris|premier|Tweede Kamer|Kamer\p{L}*|Binnenhof|Rijk|landelijke?)(?!\p{L})/u;

/** The place for its government: "Goes verbiedt vuurwerk". For most deeds only where local government is spoken of. */
export function byMetonym(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  const { bodyType } = candidate;
  if ((bodyType !== 'municipality' && bodyType !== 'province') || candidate.role === 'short' || candidate.ended) return undefined;
  const { left, right, surface, before, says } = around;
  const isSubject = subjectAfter.has(before);
  if (!/^\s+\p{Ll}/u.test(right) || !(isSubject || verbsBefore.has(before) || byWord.has(before))) return undefined;
  const sure = evidence.certain.has(candidate.entity) || isOwnSite(evidence, candidate, surface);
  if (candidate.cue === 'never-bare' && !sure) return undefined;
  if (theHague.test(surface) && (!sure || says(national) !== undefined)) return undefined;
  const spoken = (): boolean => says(bodyType === 'municipality' ? localGovernment : provincialGovernment) !== undefined;
  const verdict = (confidence: number, rule: string, cue: string): Verdict => ({ candidate, confidence, rule, cue });
  if (byWord.has(before)) return sure ? verdict(0.65, 'deedBefore', before) : undefined;
  const deed = isSubject ? found(deeds, right) : undefined;
  if (deed && (sure || spoken())) return verdict(sure ? 0.75 : 0.6, 'deed', deed);
  if (deed && plainDeeds.test(right) && candidate.cue !== 'never-bare') return verdict(0.55, 'deed', deed);
  if (candidate.cue === 'never-bare') return undefined;
  const word = isSubject ? found(statements, right) : hasBefore.has(before) ? found(governors, right) : undefined;
  if (word && (sure || spoken())) return verdict(sure ? 0.7 : 0.55, 'deed', word);
  if (!sure) return undefined;
  const act = isSubject ? found(acts, right) : undefined;
  if (act) return verdict(0.7, 'deed', act);
  return inverted.has(before) ? verdict(0.65, 'deedBefore', found(/\S+\s*$/u, left) ?? before) : undefined;
}
