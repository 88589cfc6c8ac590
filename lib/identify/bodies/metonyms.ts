import { wordsOf } from '../../detect/brought-words.ts';
import type { Candidate } from '../../mention.ts';
import { isOwnSite, type PageEvidence } from '../page-evidence.ts';
import { found, type Surroundings, type Verdict } from '../words-around.ts';

/** Deeds of a government, with the place as its subject: "Goes onderzoekt of …". Kept to what only a government does. */
const deeds = wordsOf('deeds');
/** Deeds that need no word about government beside them: clubs and people of a town do none of these. */
const plainDeeds = /^\s+(?:verbiedt|verbood|subsidieert|stelt\s+[^.]{1,60}\s+beschikbaar)(?!\p{L})/u;
/** What it says, or has, where local government is spoken of. */
const statements = wordsOf('statements');
const governors = /^\s+[^.]{0,40}(?:wethouders?|[Cc]ollege|burgemeester|raadsleden|raadszetels)(?!\p{L})/u;
/** What anybody may do, but a town only by its council: for a body of which the page speaks by name. */
const acts = wordsOf('acts');
/** Who says so is its own governor: "…, zegt burgemeester Backhuis". */
const saysGovernor = wordsOf('saysGovernor');
/** Before a subject: nothing, the end of a sentence, or one of these. */
const subjectAfter = new Set(['', '.', '!', '?', ':', ';', '"', "'", '”', '’', ')', ',', 'maar', 'want', 'ook', 'en', '“', '‘']);
/** "Daarom wil Goes …", "Volgens Goes …" */
const inverted = new Set(
  'wil wilde gaat eist vindt vraagt besloot besluit koos kiest verbiedt onderzoekt hoopt betaalt vangt stemde steunt weigert'.split(' '),
);
const byWord = new Set(['volgens', 'namens']);
const hasBefore = new Set('heeft had krijgt kreeg kent'.split(' '));
const verbsBefore = new Set([...inverted, ...hasBefore]);
const localGovernment = wordsOf('localGovernment', 'iu');
const provincialGovernment = wordsOf('provincialGovernment', 'iu');
/** "Den Haag" is the State where national politics is spoken of. */
const theHague = /^(?:Den Haag|'s-Gravenhage|’s-Gravenhage)$/;
const national = wordsOf('nationalGovernment');

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
  const act = isSubject ? found(acts, right) : undefined;
  const governor = act && !sure && !theHague.test(surface) ? found(saysGovernor, right) : undefined;
  if (act && governor) return verdict(0.6, 'deed', act);
  if (!sure) return undefined;
  if (act) return verdict(0.7, 'deed', act);
  return inverted.has(before) ? verdict(0.65, 'deedBefore', found(/\S+\s*$/u, left) ?? before) : undefined;
}
