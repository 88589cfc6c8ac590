import { seldom } from '../../detect/seldom.ts';
import { wordsOf } from '../../detect/brought-words.ts';
import type { Candidate } from '../../mention.ts';
import { found, quoted, type Surroundings, type Verdict } from '../words-around.ts';
import { beforeSubject } from './before-subject.ts';
import { type Act, actAtEnd, actOf, plainly, wordsOfClause } from './clause.ts';
import { isMatterOfGovernment } from './matters-of-government.ts';
import { saidByPhrase } from './phrases.ts';
import { clauseOf } from './place-in-clause.ts';
import { merrymaking } from './place-as-subject.ts';
import { sports, type Standing, theHague } from './standing.ts';

// A place by the verb that it is the subject of, wherever in the sentence that stands: every verb of `verbs-of-government` in every frame below.

const townVerbs = wordsOf('townVerbs');
export function byVerb(candidate: Candidate, around: Surroundings, standing: Standing | undefined): Verdict | undefined {
  if (!standing || standing.isWord || candidate.ended || /^(?:-|\s+\p{Lu})/u.test(around.right)) return undefined;
  const said = saidByGovernor(candidate, around);
  if (said) return { candidate, confidence: 0.6, rule: 'deed', cue: said };
  const act = actOfPlace(around) ?? feltBefore(around);
  if (!act || !standing.open() || merrymaking.test(around.right) || around.says(sports) !== undefined) return undefined;
  if (act.force !== 'governs' && standing.leisurely()) return undefined;
  if (
    act.force === 'speaks' &&
    townVerbs.test(around.right) &&
    !/^\s+(?:(?:is|was|blijft|bleef)\s|juich\p{Ll}+\s[^.,;]{0,40}\stoe(?!\p{L}))/u.test(around.right)
  )
    return undefined;
  return { candidate, confidence: 0.55, rule: act.force === 'governs' ? 'deed' : 'acts', cue: quoted(act.words) };
}

/** "Ede: geen geld voor", as headings have it. */
const announces = seldom`
  ^:\s+(?:[Gg]een|[Nn]ee|[Nn]iet|[Ww]el|[Ww]ij|[Ww]e|[Nn]og geen|[Mm]eer|[Mm]inder|\p{L}{3,}(?:beleid
  |verordening|heffing|tarie(?:f|ven)|begroting|subsidies?|vergunning(?:en)?|verbod))\s`;

/** Of what it does its own governor speaks: "…, zegt burgemeester Backhuis". */
const saysGovernor = wordsOf('saysGovernor');
const ofProvince = /(?:gedeputeerde|provincie)$/u;
const verb = /^\s+\p{Ll}+(?:t|d|de|te)\s/u;

function saidByGovernor({ bodyType }: Candidate, { before, right, surface }: Surroundings): string | undefined {
  if (!beforeSubject.has(before) || !verb.test(right) || townVerbs.test(right) || theHague.test(surface)) return undefined;
  if (!wordsOfClause(right).some((word) => isMatterOfGovernment(word.toLowerCase()))) return undefined;
  const governor = found(saysGovernor, right);
  return governor && ofProvince.test(governor) === (bodyType === 'province') ? governor : undefined;
}

function actOfPlace(around: Surroundings): Act | undefined {
  const clause = clauseOf(around);
  if (!clause) return undefined;
  const { words, number, behind } = clause;
  if (clause.verbIsLast) return saidAtEnd(words, number);
  if (!clause.isTurned && announces.test(behind)) {
    const said = wordsOfClause(behind.slice(1));
    return said.some((word) => isMatterOfGovernment(word.toLowerCase())) ? { force: 'speaks', words: `: ${said.join(' ')}` } : undefined;
  }
  // "Eerder betaalden Ede drie miljoen en Epe een": the others come later.
  return saidFirst(words, number) ?? (clause.isTurned && / en \p{Lu}/u.test(behind) ? saidFirst(words, 'many') : undefined);
}

const saidFirst = (words: readonly string[], number: 'one' | 'many'): Act | undefined =>
  actOf(words, number) ?? inOtherWords(words, false, number);
const saidAtEnd = (words: readonly string[], number: 'one' | 'many'): Act | undefined =>
  actAtEnd(words, number) ?? inOtherWords(words, true, number);

/** "Woest is Ede, nu Tiel bouwt" */
const felt = seldom`
  (?:^|[.!?:]["'”’]?\s+)(?:Woest|Woedend|Boos|Verbolgen|Verontwaardigd|Verdeeld|Bezorgd|Kritisch
  |Minder blij|Niet blij|Ook (?:boos|woedend|tegen|kritisch))\s+(?:is|was|reageerde|reageert)\s+$`;
const feltBefore = ({ left, right }: Surroundings): Act | undefined => {
  const words = /^(?:[,.;]|$)/.test(right) ? felt.exec(left)?.[0] : undefined;
  return words === undefined ? undefined : { force: 'speaks', words: words.replace(/^[^\p{L}]+/u, '').trim() };
};

/** By what stands behind its verb, wherever that stands: "heeft een streep gezet door" as "zet een streep door". */
function inOtherWords(words: readonly string[], verbIsLast: boolean, number: 'one' | 'many'): Act | undefined {
  const said = plainly(words, verbIsLast);
  const phrase = (said && saidByPhrase(said)) ?? (verbIsLast ? undefined : asIfOne(words));
  if (phrase) return { force: 'speaks', words: phrase };
  return verbIsLast ? stanceAtEnd(words, number) : undefined;
}

const being = { one: /^(?:is|was)$/, many: /^(?:zijn|waren|worden|werden)$/ };
/** "omdat Ede tegen is", "dat Ede bang is voor schade", "dat Ede en Tiel het eens werden": as if "is tegen", "is bang voor schade", "zijn het eens". */
function stanceAtEnd(words: readonly string[], number: 'one' | 'many'): Act | undefined {
  const place = words.findIndex((word) => being[number].test(word));
  const verb = number === 'one' ? (words[place] ?? '') : 'zijn';
  return place > 0 ? actOf([verb, ...words.slice(0, place), ...words.slice(place + 1)], number) : undefined;
}

/** "konden het niet eens worden", "zijn het oneens": as if one could, or is. */
const helpersOfOne = new Map(
  'kunnen kan konden kon mogen mag mochten mocht gaan gaat gingen ging zijn is waren was hebben heeft hadden had moeten moet moesten moest worden wordt werden werd blijven blijft bleven bleef'
    .match(/\p{L}+ \p{L}+/gu)
    ?.map((pair) => pair.split(' '))
    .map(([many = '', one = '']) => [many, one]),
);
function asIfOne([first = '', ...rest]: readonly string[]): string | undefined {
  const one = helpersOfOne.get(first);
  return one === undefined ? undefined : saidByPhrase(` ${[one, ...rest].join(' ')}`);
}
