import { seldom } from '../../detect/seldom.ts';
import { type Surroundings, withoutLast } from '../words-around.ts';
import { adverbBetween, beforeSubject, isTurned } from './before-subject.ts';
import { wordsOfClause } from './clause.ts';
import { isMatterOfGovernment } from './matters-of-government.ts';

// Where in its sentence a place is the subject, and of which words.

/** The clause of which a place is the subject. */
export interface Clause {
  /** Its words without the place, the verb first, or at the end as behind "dat". */
  words: readonly string[];
  verbIsLast: boolean;
  /** Of one, or of several in a row. */
  number: 'one' | 'many';
  /** What stands behind the place, and behind those that act with it. */
  behind: string;
  /** The verb stands before the place: "daarom wil Delft". */
  isTurned: boolean;
}

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
  ,?\s+en\s+(?:ook\s+)?(?:${lastName}|(?:de|het)\s\p{Ll}[\p{L}-]+)(?=\s\p{Ll})`;
const aside =
  /^(?:\s*\([^()]{1,60}\)|,\s+(?:net als|evenals|net zoals|samen met)\s[^,.;:!?()]{2,40},|\s+(?:zelf|ook|nu|echter|inmiddels)(?=\s))/u;
const relative = /^(?:\s*\([^()]{1,60}\))?,\s+(?:dat|die)\s/u;

/** "Delft is de eerste die het verbod invoert" */
const firstThat =
  /^\s+(?:is|was)\s+(?:\p{Ll}+\s+){0,2}de\s+(?:eerste|enige|laatste|tweede)(?:\s+in\s+(?:de\s+(?:regio|provincie)|\p{Lu}\p{L}+))?\s+die\s/u;
/** "Het was Delft dat de samenwerking opzegde" */
const isCleft = /(?:^|[.!?]\s+)[Hh]et\s+(?:is|was)\s+$/u;
const thatDid = /^\s+(?:dat|die)\s/u;

/** "Borne was voor, Almelo was tegen": behind what another government did in the same sentence. */
const hasVerbBehind = /^\s+\p{Ll}+\s[^.!?:;]*,\s+$/u;
const isBesideActing = ({ text, mention, previous }: Surroundings): boolean =>
  (previous?.bodyType === 'municipality' || previous?.bodyType === 'province') &&
  hasVerbBehind.test(text.slice(previous.end, mention.start));

/** Asked first, since behind most names is no row. */
const othersFollow = /^(?:\s*,|\s+en)\s/;
/** Most names stand behind one of these. */
const noVerbs = new Set(
  'de het een van in uit te naar bij met aan voor door over op om tot tussen rond langs nabij per en of die'.split(' '),
);

/** "De gronden die Ede verkocht": several things are no subject of a verb in the singular. Who stands before it may be bought by a club. */
const severalThings = seldom`
  (?<!\p{L})(?:[Dd]e|[Dd]eze|[Dd]ie|[Aa]lle|[Vv]eel|\d[\d.]*)\s(?:\p{Ll}+e\s)?(?!
    \p{Ll}*(?:spelers|trainers|mensen|mannen|vrouwen|herinneringen|beelden|gevoelens)\s
  )(\p{Ll}{3,}(?:en|s))\s+die\s+$`;

/** "toen Ede de dorpen Bennekom, Lunteren en Wekerom annexeerde": its commas end no clause. */
const rowWithin = /(?<=\p{L}),\s(?=\p{Lu}[\p{L}’'-]+(?:,\s\p{Lu}|\sen\s\p{Lu}))/gu;

/** "steden als Ommen in Overijssel", "in Raalte of Ommen in de zomer": there they compare, or join two names, and begin no clause. */
export const compares = seldom`
  (?<!\p{L})(?:
    // "Raalte of", but "Onbekend of"
    (?!(?:Vraag|Weet|Kijk|Onduidelijk|Onbekend|Onzeker|Ongewis|Maar|En)\s)\p{Lu}[\p{L}'’-]*\s+of
    // "steden als", but "alleen als"
    |(?!(?:[Aa]lleen|[Pp]as|[Zz]elfs|[Oo]ok|[Ee]n|[Mm]aar|[Ww]ant|[Bb]ehalve|[Dd]an|[Dd]at|[Dd]us|[Oo]f|[Vv]ooral)\s)
    \p{L}[\p{L}'’-]*\s+(?:als|zoals)
  )\s+$`;

/** "welke wensen Ede indient" */
const asks = /(?<!\p{L})(?:[Ww]elke?|[Hh]oeveel)\s(?:\p{Ll}+\s){1,2}$/u;

/** "Onder andere Delft, Leiden en Gouda kozen daarvoor", "Steden als Delft en Gouda hebben zich aangemeld" */
const beforeRow = seldom`(?<!\p{L})(?:[Oo]nder\s+(?:meer|andere)|(?:[Ss]teden|[Pp]laatsen|[Pp]rovincies|[Gg]emeenten)\s+(?:als|zoals|waaronder))\s+$`;

/** "De woningcorporatie en Ede hebben afspraken" */
const withOther = seldom`(?:^|[.!?]\s+)(?:(?:De|Het)\s(?:\p{Ll}[\p{L}-]*\s){1,3}|(?:(?:De|Het)\s)?\p{Lu}[\p{L}&-]+\s(?:\p{Lu}[\p{L}&-]+\s)?)en\s+$`;

/** Undefined where the place is the subject of nothing. */
export function clauseOf(around: Surroundings): Clause | undefined {
  const adverb = adverbBetween.exec(around.left)?.[0];
  const { left, right, before } = adverb === undefined ? around : withoutLast(around, adverb.length);
  const row = othersFollow.test(right) ? others.exec(right)?.[0] : undefined;
  const number = row === undefined ? 'one' : 'many';
  const behind = row === undefined ? right.replace(aside, '') : right.slice(row.length);
  const clause = (words: readonly string[], verbIsLast: boolean, turned = false): Clause => ({
    words,
    verbIsLast,
    number,
    behind,
    isTurned: turned,
  });
  if (firstThat.test(behind)) return clause(wordsOfClause(behind.replace(firstThat, ' ')), true);
  if (relative.test(behind)) return clause(wordsOfClause(behind.replace(relative, ' ')), true);
  const things = before === 'die' ? severalThings.exec(left)?.[1] : undefined;
  if (things !== undefined) {
    const rest = wordsOfClause(behind);
    return clause(isMatterOfGovernment(things) ? [things, ...rest] : rest, true);
  }
  if (row !== undefined && beforeRow.test(left)) return clause(wordsOfClause(behind), false);
  if (conjunctions.has(before) || asks.test(left)) return clause(wordsOfClause(behind.replace(rowWithin, ' ')), true);
  if ((before === 'was' || before === 'is') && isCleft.test(left) && thatDid.test(behind))
    return clause(wordsOfClause(behind.replace(thatDid, ' ')), true);
  const isSubject =
    beforeSubject.has(before) && before !== '(' && (before !== ',' || /[’”"']\s*,\s*$/u.test(left) || isBesideActing(around));
  if (before === 'en' && withOther.test(left)) return { ...clause(wordsOfClause(behind), false), number: 'many' };
  if (isSubject) return clause(wordsOfClause(behind), false);
  return noVerbs.has(before) || !isTurned(left) ? undefined : clause([before, ...wordsOfClause(behind)], false, true);
}
