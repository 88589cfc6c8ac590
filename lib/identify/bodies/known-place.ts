import { seldom } from '../../detect/seldom.ts';
import { wordsOf } from '../../detect/brought-words.ts';
import type { Candidate } from '../../mention.ts';
import { found, type Surroundings, type Verdict } from '../words-around.ts';
import { isFinite } from './finite-verbs.ts';
import { leisure, merrymaking } from './place-as-subject.ts';
import { sports, type Standing } from './standing.ts';

// A place that the page knows as a government, or that stands in a text about municipalities, where something is done with it. What it does there itself is
// weighed, in `by-weight.ts`.

/** What a town does, or what is said of one: "ligt aan de Maas", "trekt bezoekers". */
const ofTowns = wordsOf('townVerbs');
/** It is itself the subject of what stands between. */
const hasVerbBehind = /^\s+\p{Ll}+\s[^.!?:;]*,\s+$/u;
/** Of a known place, what is its own only as a government's: "het standpunt van Delft", "aan Delft gevraagd". */
const dealt = wordsOf('dealtWithKnown');
const objectAfter = new Set(['aan', 'van', 'met', 'tegen', 'en']);
/** "onderhandelingen over de begroting met" is as long as these are. In code units. */
const longestMatter = 60;
/** "Voor Delft betekent dat een strop" */
const meansForIt = /^\s+beteken(?:t|de)\s/u;
/** "Voor Delft alleen is het te veel" */
const forIt = seldom`^(?:\s*\([^()]{1,40}\))?\s+(?:alleen|zelf|is|was|betekent|betekende|zou|geldt|kan|hoeft)(?!\p{L})`;
/** "Mocht Delft geselecteerd worden" */
const chosen = seldom`^\s+(?:\p{Ll}+\s+){0,3}(?:geselecteerd|aangewezen|gekozen|gedwongen|verplicht|veroordeeld|gekort)(?!\p{L})`;
/** "Net als alle andere gemeenten krijgt Delft" */
const likeOthers = seldom`
  (?<!\p{L})(?:[Nn]et\s+(?:als|zoals)|[Zz]oals|[Ee]venals)\s+(?:\p{Ll}+\s+){0,2}(gemeenten|gemeentes|provincies)
  (?:\s+in\s+\p{Lu}\p{L}+)?,?\s+\p{Ll}+\s+$`;
const likeOthersBehind = seldom`^(?:\s+\p{Ll}+(?:\s+\p{Ll}+)?)?,\s+net\s+(?:als|zoals)\s+(?:\p{Ll}+\s+){0,2}(gemeenten|gemeentes|provincies)(?!\p{L})`;

export function byKnownPlace(candidate: Candidate, around: Surroundings, standing: Standing | undefined): Verdict | undefined {
  const { left, right, before, says } = around;
  if (!standing || candidate.ended || /^(?:-|\s+\p{Lu})/u.test(right)) return undefined;
  const like =
    (/(?:als|zoals|venals) /.test(left) ? likeOthers.exec(left) : undefined) ??
    (right.includes(', net ') ? likeOthersBehind.exec(right) : undefined);
  if (like && like[1]?.startsWith('provincie') === (candidate.bodyType === 'province'))
    return {
      candidate,
      confidence: 0.75,
      rule: 'typeBehind',
      cue: found(/(?:[Nn]et|[Zz]oals|[Ee]venals).*(?:gemeenten|gemeentes|provincies)/su, like[0]) ?? '',
    };
  const beside = before === ',' && !standing.isWord ? besideActing(around) : undefined;
  if (beside && says(sports) === undefined) return { candidate, confidence: 0.55, rule: 'besideActing', cue: beside };
  const isKnown = standing.sure;
  if (!isKnown && (standing.isWord || !(standing.local() || standing.governed()))) return undefined;
  if (merrymaking.test(right) || says(sports) !== undefined || (says(leisure) !== undefined && !standing.spoken())) return undefined;
  const matter = objectAfter.has(before) ? found(dealt, left.slice(-longestMatter)) : undefined;
  if (matter) return { candidate, confidence: 0.55, rule: isKnown ? 'matter' : 'dealing', cue: matter };
  const said = (isKnown ? doneAsKnown(right, before) : undefined) ?? (before === 'voor' ? found(meansForIt, right) : undefined);
  if (said === undefined) return undefined;
  return { candidate, confidence: isKnown ? 0.6 : 0.52, rule: isKnown ? 'knownPlace' : 'localPolitics', cue: said };
}

/** "Delft stopt ermee, Ede volgt later": the verb, where in the same sentence another government acts before the comma. */
function besideActing({ text, mention, previous, right }: Surroundings): string | undefined {
  if (
    previous?.kind !== 'government-body' ||
    /[.!?:;]/.test(text.slice(previous.end, mention.start)) ||
    (ofTowns.test(right) && !right.startsWith(' volgt '))
  )
    return undefined;
  const word = hasVerbBehind.test(text.slice(previous.end, mention.start)) ? /^\s+(\p{Ll}+)(?=[\s:])/u.exec(right)?.[1] : undefined;
  return word !== undefined && isFinite(word, 'one') ? word : undefined;
}

function doneAsKnown(right: string, before: string): string | undefined {
  if (before === 'voor') return found(forIt, right);
  return before === 'mocht' || before === 'wordt' ? found(chosen, right) : undefined;
}
