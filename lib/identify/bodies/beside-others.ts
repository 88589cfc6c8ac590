import { pattern } from '../../detect/pattern.ts';
import { seldom } from '../../detect/seldom.ts';
import type { Candidate } from '../../mention.ts';
import { found, quoted, type Surroundings, type Verdict } from '../words-around.ts';
import { actOf, wordsOfClause } from './clause.ts';
import { isMatterOfGovernment } from './matters-of-government.ts';
import { saidByPhrase } from './phrases.ts';
import { merrymaking } from './place-as-subject.ts';
import { sports, type Standing } from './standing.ts';

// A place with no verb of its own, that is set beside a government that has one, or of which a court says what it had to do: "anders dan Delft",
// "Ook Delft en Gouda.", "Delft moet de boom planten, oordeelt de rechter".

export function byOthersBeside(candidate: Candidate, around: Surroundings, standing: Standing | undefined): Verdict | undefined {
  if (!standing || standing.isWord || candidate.ended || /^(?:-|\s+\p{Lu})/u.test(around.right)) return undefined;
  const verdict =
    doneByOther(candidate, around) ??
    excepted(candidate, around) ??
    compared(candidate, around) ??
    alsoThese(candidate, around) ??
    judged(candidate, around);
  return verdict && standing.open() && around.says(sports) === undefined && !merrymaking.test(around.right) ? verdict : undefined;
}

/** "Alleen Ede steunt Tiel": what one government does with another, and no club or crowd of a town. */
const doesWith = seldom`
  ^\s(?:ook\s)?(?:
    steunt|steunde|helpt|hielp|verwijt|verweet|beschuldigt|beschuldigde|bekritiseert|bekritiseerde|compenseert|compenseerde|vraagt|vroeg|verzoekt|verzocht
    |waarschuwt|waarschuwde
  )\s(?:ook\s|nu\s)?$`;

function doneByOther(candidate: Candidate, around: Surroundings): Verdict | undefined {
  const { previous, text, mention } = around;
  const between = governmentBefore(around) === undefined ? '' : text.slice(previous?.end, mention.start);
  return doesWith.test(between)
    ? { candidate, confidence: 0.55, rule: 'compared', cue: quoted(`${previous?.surface}${between}`) }
    : undefined;
}

/** A government of towns or of a province that was seen before it in the passage. */
const governmentBefore = ({ previous }: Surroundings): string | undefined =>
  previous?.bodyType === 'municipality' || previous?.bodyType === 'province' ? previous.surface : undefined;

/** The word before the place, where two are compared. */
const comparing = new Set(['dan', 'tot', 'als', 'evenals', 'na', 'naast', 'behalve', 'van']);
const comparison = /(?<!\p{L})(?:anders\s+dan|in\s+tegenstelling\s+tot|net\s+(?:als|zoals)|evenals|in\s+navolging\s+van)\s+$/iu;
/** "Na Delft en Gouda verbiedt ook Ede": who went before did the same. */
const after = /(?:^|[.!?]["'”’]?\s+)(?:Na(?:ast)?|Behalve)\s+$/u;
/** "Ede volgt het voorbeeld van Tiel" */
const example = seldom`(?<!\p{L})(?:volg(?:t|en|de|den)|neemt|nam)\s[^.;:!?]{0,30}(?:voorbeeld|lijn|beleid)\s+(?:van|aan)\s+$`;
const opensSentence = seldom`(?:^|[.!?:;]["'”’]?\s+|\n)\p{Lu}\p{Ll}+(?:\s\p{Ll}+){0,2}\s+$`;
/** "heft minder belasting dan", "betaalt meer dan" */
const moreThan = seldom`(?<!\p{L})(?:meer|minder|\p{Ll}{3,}er|eerder|later)(?:\s+[\p{L}-]+){0,4}\s+dan\s+$`;
/** What is behind the name that is compared with, up to its end. */
const nameOf = String.raw`(?:(?:De|Den|Het|’s-|'s-)\s?)?\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:aan|op|en|den|de|het|in|bij)\s+){0,2}\p{Lu}[\p{L}'’-]+){0,3}`;
const verbAndName = seldom`^(?:\s+en\s+${nameOf})?,?\s+(\p{Ll}+)\s+${nameOf}(?=[\s,])`;
/** "…, net als Delft" ends its clause; behind "meer dan Delft" may stand a verb. */
const closes = /^(?=\s*(?:[.,;!?)”"’]|$|\s(?:en|maar|want|omdat|om)\s))/u;

const andAlso = seldom`^(?:(?:,\s+${nameOf})*\s+en\s+${nameOf})?\s+(\p{Ll}+)\s+(?:nu\s+)?ook\s+${nameOf}(?=[\s,])`;

function compared(candidate: Candidate, around: Surroundings): Verdict | undefined {
  const { left, right, before, mention, previous, text } = around;
  if (!comparing.has(before)) return undefined;
  const verdict = (cue: string): Verdict => ({ candidate, confidence: 0.55, rule: 'compared', cue: quoted(cue) });
  if (before === 'na' || before === 'naast' || before === 'behalve') {
    const [whole = '', verb = ''] = after.test(left) ? (andAlso.exec(right) ?? []) : [];
    const rest = wordsOfClause(right.slice(whole.length));
    const did = verb === '' ? undefined : (actOf([verb, ...rest], 'one')?.words ?? saidByPhrase(` ${[verb, ...rest].join(' ')}`));
    return did === undefined ? undefined : verdict(`Na … ${verb} ook`);
  }
  const words = found(comparison, left);
  if (words && opensSentence.test(left)) {
    // "Anders dan Delft verleent Ede wel vergunning": as if "Ede verleent wel vergunning".
    const [whole = '', verb] = verbAndName.exec(right) ?? [];
    const rest = wordsOfClause(right.slice(whole.length));
    const act = verb === undefined ? undefined : actOf([verb, ...rest], 'one');
    return act && (act.force !== 'handles' || rest.some((word) => isMatterOfGovernment(word.toLowerCase()))) ? verdict(words) : undefined;
  }
  const other = governmentBefore(around);
  const followed = other !== undefined && before === 'van' ? found(example, left) : undefined;
  if (followed) return verdict(followed);
  if (other === undefined || !previous || (!words && !moreThan.test(left)) || !closes.test(right)) return undefined;
  const between = text.slice(previous.end, mention.start);
  const did = wordsOfClause(between);
  const isOfGovernment = did.some((word) => isMatterOfGovernment(word.toLowerCase())) || actOf(did, 'one')?.force === 'governs';
  return !/[.!?;:](?!\d)/.test(between) && isOfGovernment ? verdict(words ?? `${other} … dan`) : undefined;
}

/** "Alle gemeenten stemden in, behalve Ede", "op Ede na", "Naast Ede doen nog drie gemeenten mee": one of those that are called so in the same sentence. */
const allOfThem = seldom`
  (?<!\p{L})(?:
    [Aa]lle|[Dd]e\s(?:andere|overige|meeste)|[Vv]eel|[Bb]eide|\d+|[Tt]wee|[Dd]rie|[Vv]ier|[Vv]ijf|[Zz]es|[Zz]even|[Aa]cht|[Nn]egen|[Tt]ien
  )\s(?:\p{Lu}?\p{Ll}+e\s)?(gemeenten|provincies)(?!\p{L})[^.;!?]{0,120}\s(?:behalve|uitgezonderd|(?:met|op)\suitzondering\svan|op)\s+$`;
const butFor = /^\s+na(?=[.,;!?)]|$)/u;
const besideThem = seldom`^(?:\s+en\s+${nameOf})?\s+\p{Ll}+\s+(?:\p{Ll}+\s+){0,3}?(gemeenten|provincies)(?!\p{L})`;
/** "Na Tiel is Ede de tweede gemeente die", of either. */
const rank = String.raw`de\s+(?:eerste|tweede|derde|vierde|vijfde|zoveelste|enige|laatste|volgende)\s+(?:\p{Ll}+e\s+)?(gemeente|provincie)(?=[\s,.])`;
const isRanked = seldom`^\s+${rank}`;
const othersRank = seldom`^\s+(?:is|was|werd|wordt)\s+${nameOf}\s+${rank}`;
const turnedBeing = seldom`(?:^|[.!?]\s+)(?:Na\s[^.,;:!?]{2,40}|Daarmee|Hiermee|Zo|Nu|Toen|Vanaf\s[^.,;:!?]{2,25})\s+(?:is|was|werd|wordt)\s+$`;

const excepting = new Set(['behalve', 'uitgezonderd', 'van', 'op', 'naast']);

function excepted(candidate: Candidate, { left, right, before }: Surroundings): Verdict | undefined {
  const ranked = before === 'na' ? othersRank.exec(right)?.[1] : turnedBeing.test(left) ? isRanked.exec(right)?.[1] : undefined;
  if (ranked !== undefined)
    return ranked === (candidate.bodyType === 'province' ? 'provincie' : 'gemeente')
      ? { candidate, confidence: 0.75, rule: 'typeBehind', cue: ranked }
      : undefined;
  if (!excepting.has(before) || !(left.includes('en') || right.includes('en'))) return undefined;
  const all = before === 'op' && !butFor.test(right) ? null : allOfThem.exec(left);
  const type = all?.[1] ?? (after.test(left) && before !== 'na' ? besideThem.exec(right)?.[1] : undefined);
  if (type?.startsWith('provincie') !== (candidate.bodyType === 'province')) return undefined;
  return type === undefined ? undefined : { candidate, confidence: 0.65, rule: 'typeBehind', cue: quoted(`${type} … ${before}`) };
}

/** "Ook Ede, Tiel en Wijchen.\": a sentence of its own. */
const restOfRow = seldom`^(?:,\s+${nameOf})*(?:\s+en\s+${nameOf})?\s*(?:[.!]|$)`;
const also = /[.!?]\s+Ook\s+$/u;

function alsoThese(candidate: Candidate, around: Surroundings): Verdict | undefined {
  const other = around.before === 'ook' && also.test(around.left) ? governmentBefore(around) : undefined;
  return other !== undefined && restOfRow.test(around.right)
    ? { candidate, confidence: 0.55, rule: 'compared', cue: quoted(`${other} … Ook`) }
    : undefined;
}

/** Who judges what a government did, or says what it has to do. */
const judge = pattern`
  (?:(?:de|het)\s+)?(?:\p{Ll}+\s+)?(?:
    Raad\s+van\s+State
    |(?:bestuurs|voorzieningen|kanton)?rechter
    |rechtbank|gerechtshof|hof|Hoge\s+Raad|Centrale\s+Raad|ombudsman|[Tt]oezichthouder|[Rr]ekenkamer|Autoriteit\s+Persoonsgegevens
  )`;
/** "moet de boom terugplanten, oordeelt de Raad van State" */
const whatJudgeSays = seldom`
  ^\s+(?:moet|moest|mag|mocht|had|heeft|hoeft|hoefde|kan|kon|is|was)\s[^.!?]{4,130}(?:,|[’”"'],?)\s+(?:
    oordeel(?:t|de)|bepaal(?:t|de)|vindt|vond|beslist(?:e)?|stel(?:t|de)|aldus|zegt|zei|volgens
  )\s+${judge}(?!\p{L})`;
const beforeJudged = new Set(['', '.', '!', '?', ':', '"', '“', '‘']);

function judged(candidate: Candidate, { before, right }: Surroundings): Verdict | undefined {
  if (!beforeJudged.has(before)) return undefined;
  const words = found(whatJudgeSays, right);
  return words ? { candidate, confidence: 0.55, rule: 'judged', cue: words } : undefined;
}
