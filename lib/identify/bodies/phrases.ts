import { pattern } from '../../detect/pattern.ts';
import type { Candidate } from '../../mention.ts';
import { found, sentenceOf, type Surroundings, type Verdict, withoutLast } from '../words-around.ts';
import { adverbBetween, beforeSubject, isTurned } from './before-subject.ts';
import { leisure, merrymaking } from './place-as-subject.ts';
import { sports, type Standing } from './standing.ts';
import { behindVerbs } from './verb-phrases.ts';

// A place that governs by more than its verb: "trekt aan de bel", "stelt de sloop uit", "is het niet eens met". Most of these verbs are said of towns
// as well ("trekt bezoekers", "stelt tentoon"), so that what stands behind them in the clause decides.

/** `~` of a phrase. */
const gap = String.raw`(?:(?!zich )(?:[^.,;:!?]|[.,](?=\d)){1,60} )?`;
/** `$` of a phrase. */
const atEnd = pattern`
  (?=
    [.,;:!?”"’)]|$
    | (?:
      om|voor|per|na|tot|van|als|met|tegen|omdat|zodat|en|bij|aan|over|door|vanaf|vanwege|wegens|nu|dat|of|die|waarmee|totdat|hoe|waarom|hoeveel|op|dan
    ) )`;
const made = (rest: string): RegExp =>
  new RegExp(
    String.raw`^\s+\p{Ll}+ (?:${rest
      .replaceAll('$', atEnd)
      .replaceAll(/(?<=[\p{L})?])~/gu, ` ${gap}`)
      .replaceAll('~', gap)})(?!\p{L})`,
    'u',
  );
/** What has to follow each verb. */
const rests = new Map<string, string[]>();
for (const [verbs, rest] of Object.entries(behindVerbs))
  for (const verb of verbs.split(' ')) rests.set(verb, [...(rests.get(verb) ?? []), rest]);

/** Patterns, each made when its verb is met: a page has few of these verbs. */
const phrases = new Map<string, RegExp[]>();
function phrasesOf(verb: string): readonly RegExp[] {
  const known = phrases.get(verb) ?? rests.get(verb)?.map(made);
  if (known) phrases.set(verb, known);
  return known ?? [];
}

/** The words by which a place governs, of a clause with its verb first. */
export function saidByPhrase(said: string): string | undefined {
  const pattern = phrasesOf(firstWord.exec(said)?.[1] ?? '').find((each) => each.test(said));
  return pattern && found(pattern, said);
}

/** Ends as a verb does: most words before a name are none. */
const isVerb = /^(?:is|\p{Ll}{2,}(?:t|d|de|te|g|k|p|s|m|l|n))$/u;
const firstWord = /^\s+(\p{Ll}+) /u;

/** A place by what its verb and the rest of the clause say, where a government is spoken of. */
export function byPhrase(candidate: Candidate, around: Surroundings, standing: Standing | undefined): Verdict | undefined {
  const { right, says } = around;
  if (!standing || standing.isWord || candidate.ended) return undefined;
  // "Zo verwijst ook Ede naar": as if the adverb were not there.
  const adverb = adverbBetween.exec(around.left)?.[0];
  const { left, before } = adverb === undefined ? around : withoutLast(around, adverb.length);
  const isSubject = beforeSubject.has(before) && before !== ',' && before !== '(';
  const verb = isSubject ? (firstWord.exec(right)?.[1] ?? '') : before;
  if (!isSubject && !(isVerb.test(verb) && isTurned(left))) return undefined;
  const said = isSubject ? right : ` ${before}${right}`;
  const pattern = phrasesOf(verb).find((each) => each.test(said));
  // "Vanaf 1 januari heft Delft toeristenbelasting"
  const deed = pattern ? found(pattern, said) : undefined;
  if (deed === undefined || !(standing.sure || standing.open())) return undefined;
  if (merrymaking.test(said) || says(sports) !== undefined || leisure.test(sentenceOf(around))) return undefined;
  return { candidate, confidence: 0.55, rule: 'deed', cue: deed };
}
