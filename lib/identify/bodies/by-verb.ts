import { wordsOf } from '../../detect/brought-words.ts';
import { seldom } from '../../detect/seldom.ts';
import type { Candidate } from '../../mention.ts';
import { found, quoted, type Surroundings, type Verdict, withoutLast } from '../words-around.ts';
import { adverbBetween, beforeSubject, isTurned } from './before-subject.ts';
import { type Act, actAtEnd, actOf, plainly, wordsOfClause } from './clause.ts';
import { isMatterOfGovernment } from './matters-of-government.ts';
import { saidByPhrase } from './phrases.ts';
import { merrymaking } from './place-as-subject.ts';
import { sports, type Standing, theHague } from './standing.ts';

// A place by the verb that it is the subject of, wherever in the sentence that stands: every verb of `verbs-of-government` in every frame below.

const townVerbs = wordsOf('townVerbs');
const conjunctions = new Set(
  `dat of als zoals omdat sinds nu nadat voordat waarom hoe hoeveel terwijl zodat waardoor hoewel wanneer zolang mits tenzij totdat
  wat waarmee waarvoor waarover waarop waarbij zodra indien doordat waar toen dan`.split(/\s+/),
);
const capitalised = String.raw`\p{Lu}[\p{L}'’-]+`;
/** The last of a row: "De Bilt", "Alphen aan den Rijn". */
const lastName = String.raw`(?:(?:De|Den|Het|'s-|’s-)\s?)?${capitalised}(?:\s+(?:(?:aan|op|en|den|de|het|in|bij)\s+){0,2}${capitalised}){0,3}`;
/** Behind the place: the others with which it acts. */
const others = seldom`
  ^(?:\s*,\s+${capitalised}(?:\s+(?:aan|op|en|den|de|het|in|${capitalised})){0,4})*
  ,?\s+en\s+(?:ook\s+)?${lastName}(?=\s\p{Ll})`;
const aside =
  /^(?:\s*\([^()]{1,60}\)|,\s+(?:net als|evenals|net zoals|samen met)\s[^,.;:!?()]{2,40},|\s+(?:zelf|ook|nu|echter|inmiddels)(?=\s))/u;
const relative = /^(?:\s*\([^()]{1,60}\))?,\s+(?:dat|die)\s/u;

/** "Delft is de eerste die het verbod invoert" */
const firstThat =
  /^\s+(?:is|was)\s+(?:\p{Ll}+\s+){0,2}de\s+(?:eerste|enige|laatste|tweede)(?:\s+in\s+(?:de\s+(?:regio|provincie)|\p{Lu}\p{L}+))?\s+die\s/u;
/** "Het was Delft dat de samenwerking opzegde" */
const isCleft = /(?:^|[.!?]\s+)[Hh]et\s+(?:is|was)\s+$/u;
const thatDid = /^\s+(?:dat|die)\s/u;

export function byVerb(candidate: Candidate, around: Surroundings, standing: Standing | undefined): Verdict | undefined {
  if (!standing || standing.isWord || candidate.ended || /^(?:-|\s+\p{Lu})/u.test(around.right)) return undefined;
  const said = saidByGovernor(candidate, around);
  if (said) return { candidate, confidence: 0.6, rule: 'deed', cue: said };
  const act = actOfPlace(around);
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
const announces =
  /^:\s+(?:[Gg]een|[Nn]ee|[Nn]iet|[Ww]el|[Ww]ij|[Ww]e|[Nn]og geen|[Mm]eer|[Mm]inder|\p{L}{3,}(?:beleid|verordening|heffing|tarie(?:f|ven)|begroting|subsidies?|vergunning(?:en)?|verbod))\s/u;

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

/** "Borne was voor, Almelo was tegen": behind what another government did in the same sentence. */
const hasVerbBehind = /^\s+\p{Ll}+\s[^.!?:;]*,\s+$/u;
const isBesideActing = ({ text, mention, previous }: Surroundings): boolean =>
  (previous?.bodyType === 'municipality' || previous?.bodyType === 'province') &&
  hasVerbBehind.test(text.slice(previous.end, mention.start));

/** Asked first, since behind most names is no row. */
const othersFollow = /^(?:\s*,|\s+en)\s/;
/** Most names stand behind one of these. */
const noVerbs = new Set('de het een van in uit te naar bij met aan voor door over op om tot tussen rond langs nabij per en of'.split(' '));

/** "De gronden die Ede verkocht": several things are no subject of a verb in the singular. Who stands before it may be bought by a club. */
const severalThings = seldom`
  (?<!\p{L})(?:[Dd]e|[Dd]eze|[Dd]ie|[Aa]lle|[Vv]eel|\d[\d.]*)\s(?:\p{Ll}+e\s)?(?!
    \p{Ll}*(?:spelers|trainers|mensen|mannen|vrouwen|herinneringen|beelden|gevoelens)\s
  )(\p{Ll}{3,}(?:en|s))\s+die\s+$`;

/** "toen Ede de dorpen Bennekom, Lunteren en Wekerom annexeerde": its commas end no clause. */
const rowWithin = /(?<=\p{L}),\s(?=\p{Lu}[\p{L}’'-]+(?:,\s\p{Lu}|\sen\s\p{Lu}))/gu;

function actOfPlace(around: Surroundings): Act | undefined {
  const adverb = adverbBetween.exec(around.left)?.[0];
  const { left, right, before } = adverb === undefined ? around : withoutLast(around, adverb.length);
  const row = othersFollow.test(right) ? others.exec(right)?.[0] : undefined;
  const number = row === undefined ? 'one' : 'many';
  const behind = row === undefined ? right.replace(aside, '') : right.slice(row.length);
  if (firstThat.test(behind)) return saidAtEnd(wordsOfClause(behind.replace(firstThat, ' ')), number);
  if (relative.test(behind)) return saidAtEnd(wordsOfClause(behind.replace(relative, ' ')), number);
  const rest = wordsOfClause(behind);
  const things = before === 'die' ? severalThings.exec(left)?.[1] : undefined;
  if (things !== undefined) return saidAtEnd(isMatterOfGovernment(things) ? [things, ...rest] : rest, number);
  if (conjunctions.has(before)) return saidAtEnd(wordsOfClause(behind.replace(rowWithin, ' ')), number);
  if ((before === 'was' || before === 'is') && isCleft.test(left) && thatDid.test(behind))
    return saidAtEnd(wordsOfClause(behind.replace(thatDid, ' ')), number);
  const isSubject =
    beforeSubject.has(before) && before !== '(' && (before !== ',' || /[’”"']\s*,\s*$/u.test(left) || isBesideActing(around));
  if (isSubject && announces.test(behind)) {
    const said = wordsOfClause(behind.slice(1));
    return said.some((word) => isMatterOfGovernment(word.toLowerCase())) ? { force: 'speaks', words: `: ${said.join(' ')}` } : undefined;
  }
  if (isSubject) return saidFirst(rest, number);
  if (noVerbs.has(before) || !isTurned(left)) return undefined;
  // "Eerder betaalden Ede drie miljoen en Epe een": the others come later.
  return saidFirst([before, ...rest], number) ?? (/ en \p{Lu}/u.test(behind) ? saidFirst([before, ...rest], 'many') : undefined);
}

const saidFirst = (words: readonly string[], number: 'one' | 'many'): Act | undefined => actOf(words, number) ?? inOtherWords(words, false);
const saidAtEnd = (words: readonly string[], number: 'one' | 'many'): Act | undefined =>
  actAtEnd(words, number) ?? inOtherWords(words, true);

/** By what stands behind its verb, wherever that stands: "heeft een streep gezet door" as "zet een streep door". */
function inOtherWords(words: readonly string[], verbIsLast: boolean): Act | undefined {
  const said = plainly(words, verbIsLast);
  const phrase = (said && saidByPhrase(said)) ?? (verbIsLast ? undefined : asIfOne(words));
  if (phrase) return { force: 'speaks', words: phrase };
  return verbIsLast ? stanceAtEnd(words) : undefined;
}

/** "omdat Ede tegen is", "dat Ede bang is voor schade": as if "is tegen", "is bang voor schade". */
function stanceAtEnd(words: readonly string[]): Act | undefined {
  const place = words.findIndex((word) => word === 'is' || word === 'was');
  return place > 0 ? actOf([words[place] ?? '', ...words.slice(0, place), ...words.slice(place + 1)], 'one') : undefined;
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
