import { wordsOf } from '../../detect/brought-words.ts';
import type { Candidate } from '../../mention.ts';
import { quoted, type Surroundings, type Verdict } from '../words-around.ts';
import { beforeSubject } from './before-subject.ts';
import { type Act, actAtEnd, actOf, plainly, wordsOfClause } from './clause.ts';
import { isMatterOfGovernment } from './matters-of-government.ts';
import { saidByPhrase } from './phrases.ts';
import { merrymaking } from './place-as-subject.ts';
import { sports, type Standing } from './standing.ts';

// A place by the verb that it is the subject of, wherever in the sentence that stands: every verb of `verbs-of-government` in every frame below.

/** Said as a figure, of who comes to see it, of the town among towns, or by somebody who lives there. */
const ofTheTown =
  /^[^.!?]*(?:(?<!\p{L})(?:bezoekers|toeristen|gasten|publiek|dagjesmensen|fans|(?:tol|prijs|leergeld) (?:van|voor)|als (?:\p{Ll}+ ){1,2}(?:stad|dorp)|mooiste)(?!\p{L})|, (?:zegt|aldus|vertelt|lacht|grapt) (?:de |een )?(?:buurman|buurvrouw|makelaar|bakker|gids|inwoner|bewoner|bezoeker|toerist|winkelier|kok|uitgever|chauffeur|schrijver|historicus|hij|zij|ze)(?!\p{L}))/u;
const townVerbs = wordsOf('townVerbs');
const conjunctions = new Set(
  'dat of als zoals omdat sinds nu nadat voordat waarom hoe terwijl zodat waardoor hoewel wanneer zolang mits tenzij totdat wat waarmee waarvoor waarover zodra indien doordat waar toen dan'.split(
    ' ',
  ),
);
/** What a sentence may open with that is not its subject. */
const openers = new Set(
  `daarom daarmee daarvoor daarbij daardoor daarna daarnaast daarop daarvan daartoe daarin daar hier hierdoor hiermee hierbij natuurlijk uiteindelijk vervolgens waarschijnlijk mogelijk gelukkig helaas
  vooralsnog voorlopig binnenkort intussen ondertussen onlangs vandaag gisteren morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ook nu dan toen zo toch inmiddels verder
  bovendien voortaan eerder later straks volgend volgende vorig vorige dit komend komende afgelopen sindsdien sinds vanaf in per met voor na bij onder binnen door tijdens wegens vanwege dankzij op tot uit
  zonder ondanks naast volgens waarom hoe wanneer eind begin medio halverwege vlak pas al drie twee tien opnieuw wat`.split(/\s+/),
);
/** Nor these, where the clause that they open ends in a comma. */
const subordinate = new Set('als omdat nadat nu toen hoewel terwijl zodra voordat sinds indien wie wat drie twee tien enkele'.split(' '));
const pronouns = new Set('hij zij ze ik we wij je jij u men wie die iedereen niemand het dat dit er'.split(' '));
/** Behind the place: the others with which it acts. */
const others =
  /^(?:\s*,\s+\p{Lu}[\p{L}'’-]+(?:\s+(?:aan|op|en|den|de|het|in|\p{Lu}[\p{L}'’-]+)){0,4})*,?\s+en\s+(?:ook\s+)?(?:(?:De|Den|Het|'s-|’s-)\s?)?\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:aan|op|en|den|de|het|in|bij)\s+){0,2}\p{Lu}[\p{L}'’-]+){0,3}(?=\s\p{Ll})/u;
const aside =
  /^(?:\s*\([^()]{1,60}\)|,\s+(?:net als|evenals|net zoals|samen met)\s[^,.;:!?()]{2,40},|\s+(?:zelf|ook|nu|echter|inmiddels)(?=\s))/u;
const relative = /^(?:\s*\([^()]{1,60}\))?,\s+(?:dat|die)\s/u;

export function byVerb(candidate: Candidate, around: Surroundings, standing: Standing | undefined): Verdict | undefined {
  if (!standing || standing.isWord || candidate.ended || /^(?:-|\s+\p{Lu})/u.test(around.right)) return undefined;
  const act = actOfPlace(around);
  if (!act || !standing.open() || merrymaking.test(around.right) || around.says(sports) !== undefined) return undefined;
  if (ofTheTown.test(around.right) || (act.force !== 'governs' && standing.leisurely())) return undefined;
  if (act.force === 'speaks' && townVerbs.test(around.right) && !/^\s+(?:is|was|blijft|bleef)\s/u.test(around.right)) return undefined;
  return { candidate, confidence: 0.55, rule: act.force === 'governs' ? 'deed' : 'acts', cue: quoted(act.words) };
}

/** "Ede: geen geld voor", as headings have it. */
const announces = /^:\s+(?:[Gg]een|[Nn]ee|[Nn]iet|[Ww]el|[Ww]ij|[Ww]e|[Nn]og geen|[Mm]eer|[Mm]inder)\s/u;

function actOfPlace({ left, right, before }: Surroundings): Act | undefined {
  const row = others.exec(right)?.[0];
  const number = row === undefined ? 'one' : 'many';
  const behind = row === undefined ? right.replace(aside, '') : right.slice(row.length);
  if (relative.test(behind)) return saidAtEnd(wordsOfClause(behind.replace(relative, ' ')), number);
  const rest = wordsOfClause(behind);
  if (conjunctions.has(before)) return saidAtEnd(rest, number);
  const isSubject = beforeSubject.has(before) && before !== '(' && (before !== ',' || /[’”"']\s*,\s*$/u.test(left));
  if (isSubject && announces.test(behind)) {
    const said = wordsOfClause(behind.slice(1));
    return said.some((word) => isMatterOfGovernment(word.toLowerCase())) ? { force: 'speaks', words: `: ${said.join(' ')}` } : undefined;
  }
  if (isSubject) return saidFirst(rest, number);
  return hasNoSubject(left) ? saidFirst([before, ...rest], number) : undefined;
}

const saidFirst = (words: readonly string[], number: 'one' | 'many'): Act | undefined => actOf(words, number) ?? inOtherWords(words, false);
const saidAtEnd = (words: readonly string[], number: 'one' | 'many'): Act | undefined =>
  actAtEnd(words, number) ?? inOtherWords(words, true);

/** By what stands behind its verb, wherever that stands: "heeft een streep gezet door" as "zet een streep door". */
function inOtherWords(words: readonly string[], verbIsLast: boolean): Act | undefined {
  const said = plainly(words, verbIsLast);
  const phrase = said && saidByPhrase(said);
  return phrase ? { force: 'speaks', words: phrase } : undefined;
}

const sentenceStart = /[^.!?:;"“”]*$/u;

/** Whether the verb before the place is the first thing that could have a subject: "Daarom wil", "Met het geld van de verkoop haalt". */
function hasNoSubject(left: string): boolean {
  const words = (sentenceStart.exec(left)?.[0] ?? '').trim().split(/\s+/);
  if (words.length === 1) return true;
  const [first = '', second = ''] = words.map((word) => word.toLowerCase().replace(/,$/, ''));
  const opener = ['en', 'maar', 'want', 'dus'].includes(first) ? second : first;
  if (pronouns.has(words.at(-2)?.toLowerCase() ?? '')) return false;
  return openers.has(opener) || (subordinate.has(opener) && (words.at(-2)?.endsWith(',') ?? false));
}
