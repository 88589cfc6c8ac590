import type { Candidate } from '../mention.ts';
import { algorithmLeft, algorithmRight, algorithmWord, systemDoes, systemUsed } from './algorithm-cues.ts';
import type { PageEvidence } from './page-evidence.ts';
import { found, type Surroundings, type Verdict } from './words-around.ts';

/** What speaks for a mention being this registered algorithm, or this well-known system. */
export function judgeAlgorithm(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  if (!isTheOne(candidate, around, evidence)) return undefined;
  const behind = behindItsBody(candidate, around);
  if (behind) return behind;
  if (candidate.cue === 'none') return { candidate, confidence: 0.9, rule: 'algorithmName' };
  const seen = isOwned(candidate, evidence, around) ? ofBodyOnPage(candidate, around) : byItself(candidate, around);
  const sure = seen?.confidence ?? 0;
  const before =
    candidate.cue !== 'never-bare' && (isTitle(around) || /\s\p{Lu}/u.test(around.surface)) && evidence.certain.has(candidate.entity);
  if (before && sure < 0.8) return { candidate, confidence: 0.85, rule: 'namedBefore' };
  return sure < 0.75 && saysTheRest(candidate, around) ? { candidate, confidence: 0.75, rule: 'algorithmTitle' } : seen;
}

/** "het risicoclassificatiemodel van Toeslagen": the other words of a title stand around its first. */
function saysTheRest({ cue, name, role }: Candidate, { left, right, surface }: Surroundings): boolean {
  if (cue !== 'required' || role !== 'short' || surface.length < 12 || !name.toLowerCase().startsWith(surface.toLowerCase())) return false;
  const rest = name.slice(surface.length).match(/\p{L}{5,}/gu) ?? [];
  const around = `${left} ${right}`.toLowerCase();
  return rest.length > 0 && rest.every((word) => around.includes(word.toLowerCase()));
}

/** Organisations that papers call by a word which is no name, by their key. */
const byWord: Readonly<Record<string, RegExp>> = { 'government-body:oorg10264': /(?<![\p{L}-])[Pp]olitie(?!\p{L})/u };
const isOwned = ({ owner }: Candidate, evidence: PageEvidence, around?: Surroundings): boolean =>
  owner !== undefined &&
  (evidence.certain.has(owner) || (around !== undefined && byWord[owner] !== undefined && around.says(byWord[owner]) !== undefined));
const holdersOf = ({ mention }: Surroundings): Candidate[] => mention.candidates.filter(({ kind }) => kind === 'algorithm');

/** Where several organisations use a title: that of the one on the page, or the first of those when none is. */
function isTheOne(candidate: Candidate, around: Surroundings, evidence: PageEvidence): boolean {
  const holders = holdersOf(around);
  if (holders.length < 2) return true;
  // That which needs no more than its name goes before one that does.
  const sure = holders.find(({ cue }) => cue === 'none') ?? holders[0];
  const [first = sure] = holders.filter((each) => isOwned(each, evidence));
  return first?.entity === candidate.entity;
}

/** "Gemeente Delft: Advisering datalekmelding" */
function behindItsBody(candidate: Candidate, around: Surroundings): Verdict | undefined {
  const { previous, text, mention } = around;
  if (!previous || previous.entity !== candidate.owner || !isTitle(around)) return undefined;
  return /^\s*[:–-]\s*[‘“"']?$/u.test(text.slice(previous.end, mention.start))
    ? { candidate, confidence: 0.9, rule: 'algorithmAfterBody', cue: previous.surface }
    : undefined;
}

/** Written as a title is: with a capital, or between quotes. */
const isTitle = ({ left, surface }: Surroundings): boolean => /^[\p{Lu}\d]/u.test(surface) || /[‘“"']$/u.test(left);
/** In capitals and short: whatever it is here, it is something else elsewhere. */
const isAbbreviation = (surface: string): boolean => /^\p{Lu}{2,4}$/u.test(surface);

/** The word for what it is, directly beside its name. Many things of a few letters are a system or model, and bear a word for one behind a hyphen. */
const beside = ({ left, right, surface }: Surroundings): string | undefined =>
  found(algorithmLeft, left) ?? (isAbbreviation(surface) ? undefined : found(algorithmRight, right));

/** "het programma Wijkaanpak": what a government plans to do is called a programme as well, and what is broadcast. */
const isOfPolicy = (word: string): boolean => /^programma[\s‘“„"'(–-]*$/u.test(word);

const nearby = ({ left, right }: Surroundings): string | undefined => found(algorithmWord, left) ?? found(algorithmWord, right);

/** The organisation that registered it, or used it, is on the page. */
function ofBodyOnPage(candidate: Candidate, around: Surroundings): Verdict | undefined {
  const { surface } = around;
  const verdict = (confidence: number, cue: string): Verdict => ({ candidate, confidence, rule: 'algorithmOfBody', cue });
  const before = beside(around);
  // A title that many use says nothing without the word.
  if (candidate.cue === 'never-bare') return before && !isOfPolicy(before) && isTitle(around) ? verdict(0.75, before) : undefined;
  if (before) return verdict(0.95, before);
  // "het risicoclassificatiemodel": the word itself says what it is.
  const itself = /\s/.test(surface) ? undefined : found(algorithmWord, surface);
  if (itself && candidate.role === 'short') return verdict(0.8, itself);
  if (!isTitle(around)) return undefined;
  const near = nearby(around);
  if (near) return verdict(0.9, near);
  if (candidate.cue === 'preferred') return { candidate, confidence: 0.65, rule: 'algorithmTitle' };
  const used = usedAs(around);
  if (used !== undefined && isNameItself(surface)) return verdict(0.7, used);
  // "het Sensing-project van de politie"
  const behind = ofOwner.exec(around.right)?.[0];
  const isNext =
    behind !== undefined &&
    (around.next?.candidates.some(({ entity }) => entity === candidate.owner) ||
      byWord[candidate.owner ?? '']?.test(around.right.slice(behind.length).slice(0, 8)));
  return isNext ? verdict(0.7, behind) : undefined;
}
const ofOwner = /^\s(?:van|bij)\s(?:de\s|het\s)?/u;

/** What is done with it, or what it does, by the words directly beside it. */
const usedAs = ({ left, right }: Surroundings): string | undefined => found(systemUsed, left) ?? found(systemDoes, right);
/** A name rather than a word with a capital: "CATCH", "iCOV", "Case Matcher". */
const isNameItself = (surface: string): boolean => /\p{Lu}.*\p{Lu}/u.test(surface);

/** By the title and the words beside it alone. */
function byItself(candidate: Candidate, around: Surroundings): Verdict | undefined {
  const { surface } = around;
  if (candidate.cue === 'never-bare') return undefined;
  const verdict = (confidence: number, rule: string, cue?: string): Verdict => ({ candidate, confidence, rule, ...(cue && { cue }) });
  const few = holdersOf(around).length < 3;
  const before = beside(around);
  if (before && few && !isOfPolicy(before)) return verdict(0.85, 'algorithmWord', before);
  const several = /\s/.test(surface);
  // "de chatbot Wout"
  if (few && several && algorithmWord.test(surface) && /\s\p{Lu}/u.test(surface)) return verdict(0.75, 'algorithmTitle');
  if (!isTitle(around)) return undefined;
  const near = nearby(around);
  if (candidate.cue === 'preferred' && near) return verdict(0.8, 'algorithmWord', near);
  const used = candidate.cue === 'preferred' && isNameItself(surface) ? usedAs(around) : undefined;
  if (used !== undefined) return verdict(0.6, 'algorithmWord', used);
  if (candidate.cue === 'preferred' && several && algorithmWord.test(surface)) return verdict(0.7, 'algorithmTitle');
  if (candidate.cue === 'preferred' && surface.split(/\s+/).length > 3) return verdict(0.65, 'algorithmTitle');
  // "predictive policing" is done with few systems; of models and risks all the world speaks.
  return near && few && (!isAbbreviation(surface) || /^predictive/iu.test(near)) && (several || /\p{Lu}.*\p{Lu}/u.test(surface))
    ? verdict(0.65, 'algorithmWord', near)
    : undefined;
}
