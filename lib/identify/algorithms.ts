import type { Candidate } from '../mention.ts';
import { algorithmLeft, algorithmWord } from './algorithm-cues.ts';
import type { PageEvidence } from './page-evidence.ts';
import { found, type Surroundings, type Verdict } from './words-around.ts';

/** What speaks for a mention being this registered algorithm. */
export function judgeAlgorithm(candidate: Candidate, around: Surroundings, evidence: PageEvidence): Verdict | undefined {
  const { left, right, surface, mention, previous, text } = around;
  const verdict = (confidence: number, rule: string, cue?: string): Verdict => ({ candidate, confidence, rule, ...(cue && { cue }) });
  const owned = candidate.owner !== undefined && evidence.certain.has(candidate.owner);
  const holders = mention.candidates.filter((each) => each.kind === 'algorithm');
  const others = holders.filter((each) => each.owner !== undefined && evidence.certain.has(each.owner));
  // Several organisations use this title: only that of the one on the page.
  if (
    holders.length > 1 &&
    (owned ? others.length > 1 && others[0]?.entity !== candidate.entity : others.length > 0 || holders[0] !== candidate)
  )
    return undefined;
  const before = found(algorithmLeft, left);
  const near = before ?? found(algorithmWord, left) ?? found(algorithmWord, right);
  const words = surface.split(/\s+/).length;
  const looksLikeTitle = /^[\p{Lu}\d]/u.test(surface) || /[‘“"']$/u.test(left);
  // "Gemeente Delft: Advisering datalekmelding"
  if (
    owned &&
    previous &&
    previous.entity === candidate.owner &&
    looksLikeTitle &&
    /^\s*[:–-]\s*[‘“"']?$/u.test(text.slice(previous.end, mention.start))
  )
    return verdict(0.9, 'algorithmAfterBody', previous.surface);
  if (candidate.cue === 'never-bare') return owned && before && looksLikeTitle ? verdict(0.75, 'algorithmOfBody', before) : undefined;
  if (owned && before) return verdict(0.95, 'algorithmOfBody', before);
  if (!looksLikeTitle && !before) return undefined;
  if (owned && near) return verdict(0.9, 'algorithmOfBody', near);
  if (before && holders.length < 3) return verdict(0.85, 'algorithmWord', before);
  if (candidate.cue === 'preferred' && near) return verdict(0.8, 'algorithmWord', near);
  if (evidence.certain.has(candidate.entity)) return verdict(0.85, 'namedBefore');
  if (candidate.cue === 'preferred') {
    if (algorithmWord.test(surface) && looksLikeTitle && words > 1) return verdict(0.7, 'algorithmTitle');
    if (owned || words > 3) return verdict(0.65, 'algorithmTitle');
  }
  if (near && holders.length < 3 && (words > 1 || /\p{Lu}.*\p{Lu}/u.test(surface))) return verdict(0.65, 'algorithmWord', near);
  return undefined;
}
