import { pattern } from '../../detect/pattern.ts';
import { seldom } from '../../detect/seldom.ts';
import type { Candidate } from '../../mention.ts';
import { quoted, sentenceOf, type Surroundings, type Verdict } from '../words-around.ts';
import { dealingBehind } from './behind-preposition.ts';
import { wordsOfClause } from './clause.ts';
import { isFinite, isNounPhrase } from './finite-verbs.ts';
import { isMatterOfGovernment, isPaperOfGovernment } from './matters-of-government.ts';
import { isOfTown, isOneOfThem, modals } from './of-any-town.ts';
import { leisure, merrymaking } from './place-as-subject.ts';
import { type Clause, clauseOf, compares } from './place-in-clause.ts';
import { sports, type Standing } from './standing.ts';
import { asInfinitive, asParticiple, verbsOf } from './verbs-of-government.ts';

// A place of which no word says by itself that it is its government, where several things that each say a little say enough together: that governments are
// spoken of, that who governs stands in the same sentence, that something is done with what only they have. Last of the rules of places, and the least sure.

/** How much each thing says. */
const weights = {
  /** The page knows this place as a government: nearly enough, but "Ede zoekt de vermiste kat". */
  known: 2.5,
  /** It is said to be one, or nothing else is called so: any verb will do that is not one of towns. */
  isOne: 3,
  /** The passage speaks of governments of its type. */
  inPassage: 2,
  /** Some government is spoken of on the page. */
  onPage: 1,
  /** Papers and money in its own clause. */
  paper: 2,
  /** What it builds there; or papers elsewhere in its sentence. */
  matter: 1,
  /** Each of who governs, or deals with who does, in its sentence; of two at most. */
  actor: 1,
  /** Done with thought or by rule, or wanted: no weather, crowd or club is said to do so. */
  deliberate: 2,
  /** Another verb of will, word or judgement. */
  spoken: 1,
  /** Several do it together. */
  together: 2,
  /** Somebody does something with it, and not in it. */
  preposition: -1,
  /** What towns do, but with papers or money. */
  ofTown: -1,
  /** What any town does as well: it gets, has, comes. */
  light: -1,
  /** The sentence is about what happens in towns. */
  leisure: -2,
};
const enough = 3;

export function byWeight(candidate: Candidate, around: Surroundings, standing: Standing | undefined): Verdict | undefined {
  if (!standing || (standing.isWord && !standing.sure) || candidate.ended || /^(?:-|\s+\p{Lu})/u.test(around.right)) return undefined;
  const part = partOf(around, standing);
  if (!part || merrymaking.test(around.right) || around.says(sports) !== undefined) return undefined;
  if (part.weight + weightAround(part, around, standing) < enough) return undefined;
  const cue = quoted(part.cue);
  return { candidate, confidence: standing.sure ? 0.6 : 0.53, rule: part.rule ?? (standing.sure ? 'knownPlace' : 'localPolitics'), cue };
}

/** What part a place has in its sentence, and what that weighs by itself. */
interface Part {
  /** What the card says, where it does nothing itself. */
  rule?: 'dealing';
  weight: number;
  /** What it does, or is dealt with by. */
  cue: string;
  /** The other words of its clause, in small letters, of which each may be a matter of government. */
  words: readonly string[];
  /** Its verb says nothing, and a town has what it builds as well. */
  isLight?: boolean;
}

/** "De geschiedenis van Ede en Tiel boeit": of two names, of which the verb may be neither's. */
const isOtherOfTwo = /(?<!^|[.!?]\s+(?:(?:De|Het)\s)?)\p{Lu}[\p{L}'’-]*\s+en\s+$/u;

/** What a town is, and where: no paper makes that a deed. */
const ofPlaces = /^(?:is|was|zijn|waren|word|werd|blij|ble|lig|lag|sta|sto|tel|heet|ken)/;

function partOf(around: Surroundings, { sure }: Standing): Part | undefined {
  const clause = isOtherOfTwo.test(around.left) ? undefined : (clauseOf(around) ?? (sure ? relativeClause(around) : undefined));
  const at = clause ? verbIn(clause, around) : -1;
  if (!clause || at < 0) {
    const dealing = dealingBehind(around);
    return (
      dealing && { rule: 'dealing', weight: dealing.isByPreposition ? weights.preposition : 0, cue: dealing.cue, words: dealing.words }
    );
  }
  const subject = asSubject(clause, at);
  if (!isOfTown(clause, at)) return subject;
  // "schrikt van een miljoenentekort": what towns do for another reason.
  return !ofPlaces.test(clause.words[at] ?? '') && subject.words.some((word) => isPaper(word) && !ofMergers.test(word))
    ? { ...subject, weight: weights.ofTown, isLight: true }
    : undefined;
}

/** What may stand behind the verb at the end of a clause: what is done besides, or a phrase. */
const endsThere = seldom`
  ^(?:
    $
    |te |\p{Ll}+(?:en|aan|d|t)(?:$|\s)
    |(?:om|voor|per|na|met|als|omdat|en|aan|over|door|vanaf|wegens|in|op|bij|van|dan|of|tegen|naar|tot|uit|vanwege)\s
  )`;

/** Where its verb stands; -1 where there is none. */
function verbIn({ words, number, verbIsLast, isTurned }: Clause, { left, before }: Surroundings): number {
  if (verbIsLast && compares.test(left)) return -1;
  if (isTurned && isNounPhrase(left)) return -1;
  if (!verbIsLast) return isFinite(words[0] ?? '', number) ? 0 : -1;
  if (isDoneToIt(before, words.join(' '))) return -1;
  return words.findIndex((word, place) => isFinite(word, number) && endsThere.test(words.slice(place + 1).join(' ')));
}

/** Behind these the place may as well be what something is done to. */
const relative = new Set(['die', 'dat', 'wat']);
/** "De verklaring die Ommen rondstuurde" */
const relativeClause = ({ before, right }: Surroundings): Clause | undefined =>
  before === 'die' ? { words: wordsOfClause(right), verbIsLast: true, number: 'one', behind: right, isTurned: false } : undefined;
/** What travellers, ways and borders do with a place, and what makes it what it is. */
const doneByThings = pattern`
  (?:
    aandoe[tn]|aandeed|bezoekt|bezocht|bereikte?|passeerde?|passeert|verlaat|verliet
    |doorkruiste?|doorsnijdt|omringde?|omringt|omgeeft|verbindt|verbond
    |kent|kende|miste?
    |(?:mooi|leuk|bijzonder|uniek|groot|aantrekkelijk|bekend|beroemd)\s+maakte?
  )`;
/** "mensen die Ommen kennen": one place does nothing in the plural; "de trein die Ommen aandoet", "wat Ommen mooi maakt": things and travellers do that with places. */
const doneToPlace = seldom`^(?:.*\s)?(?:\p{Ll}+en|${doneByThings})\s*$`;
/** "die Ommen wil ophogen", "dat Ommen heeft ingetrokken": there "-en" is no plural. */
const hasAuxiliary = seldom`(?<!\p{L})(?:wil|wilde|kan|kon|mag|mocht|zal|zou|moet|moest|heeft|had|gaat|ging|laat|liet|wordt|werd|is|was|hoeft|hoefde|te)(?!\p{L})`;
const isDoneToIt = (before: string, rest: string): boolean => relative.has(before) && doneToPlace.test(rest) && !hasAuxiliary.test(rest);

const light = new Set(
  `heeft had hebben hadden krijgt kreeg krijgen kregen komt kwam komen kwamen gaat ging gaan gingen is was zijn waren wordt werd worden werden
  doet deed doen deden maakt maakte maken maakten blijft bleef blijven bleven organiseert organiseerde organiseren organiseerden laat liet laten lieten`.split(
    /\s+/,
  ),
);
/** What one has or does who decides: "hebben daar geen last van", "komt over de brug". */
const stance = seldom`
  (?<!\p{L})(?:
    geen last|moeite|behoefte|begrip|twijfels|spijt|haast|voorkeur|zorgen|bezwaar|bezwaren|kritiek|probleem|problemen
    |over de brug|in (?:actie|verzet|gesprek)
    |wethouders\p{Ll}*|raadszetels|raadsleden
  )(?!\p{L})`;
/** Stems of what is done with thought or by rule. */
const deliberate = seldom`
  ^(?:
    (?:
      praat|praatte|overleg|twijfel|aarzel|worstel|bespreek|vergelijk|vergeleek|vrees|hoop|verwacht|beschouw
      |gebruik|beperk|hanteer|combineer|leen|reken|koppel|bundel|regel|verdeel|deel|experimenteer|maximeer|ontmoedig|reguleer
      |delegeer|mandateer|blokkeer
      |beloon|begeleid|ondersteun|stimuleer|controleer|bevries|benoem|compenseer|teer|herzie|meen
    )(?:t|d|de|te|d)?
    |wijst|wees|bevroor|besprak|(?:praat|praat?t|twijfel|overleg(?:d|g)|blokke|onderhandel|bespreken|vrez|meen|men)\p{Ll}*en
  )$`;

function asSubject({ words, number }: Clause, at: number): Part {
  const small = words.map((word) => word.toLowerCase());
  const verb = small[at] ?? '';
  const others = small.filter((_, place) => place !== at);
  const cue = words.join(' ');
  const isSpoken = [...verbsOf(verb, number), ...others.flatMap((word) => [...asInfinitive(word), ...asParticiple(word)])].some(
    ({ force, particle }) => force !== 'handles' && particle === undefined,
  );
  const isWanted = modals.has(verb) && others.some((word) => isFinite(word, 'many'));
  const isDeliberate = isWanted || deliberate.test(verb);
  if (isOneOfThem.test(cue)) return { weight: weights.isOne, cue, words: others };
  if (light.has(verb) && !isSpoken && !isWanted) {
    const hasStance = stance.test(cue);
    return { weight: hasStance ? weights.spoken : weights.light, cue, words: others, isLight: true };
  }
  const weight = (isDeliberate ? weights.deliberate : isSpoken ? weights.spoken : 0) + (number === 'many' ? weights.together : 0);
  return { weight, cue, words: others };
}

/** What governments do together; firms as well, so that it is not enough. */
const ofMergers = /(?:herindeling|fusie|fuseren|fuseert|samengaan|samenga|samenvoeging|bestuurskracht|zelfstandig(?:heid)?)$/;
/** What only who governs has too little of, or has to pay; firms as well. */
const ofMoney = /(?:tekort(?:en)?|strop|tegenvallers?|meevallers?|jeugdhulp|rijksgelden|rijksmiddelen)$/;
const isPaper = (word: string): boolean => isPaperOfGovernment(word) || ofMergers.test(word) || ofMoney.test(word);

/** Who governs, or has to do with who does. */
const actors = new RegExp(
  pattern`
    (?<!\p{L})(?:
      [Cc]olleges?|\p{Ll}*wethouders?|(?:[Gg]emeente)?[Rr]aad|[Rr]aads\p{Ll}+|\p{Ll}*gemeente\p{Ll}*|\p{Ll}*provincies?|[Gg]edeputeerden?|[Kk]abinet|Rijk
      |[Mm]inister(?:ie|s)?|[Ss]taatssecretaris(?:sen)?|[Rr]echter|Raad\svan\sState|COA|ProRail|Rijkswaterstaat|[Ww]aterschap
      |[Ff]racties?|[Cc]oalitie|[Oo]ppositie|[Aa]mbtena(?:ar|ren)|[Oo]mwonenden|\p{Ll}*ontwikkelaars?|[Oo]mbudsman|[Tt]oezichthouder|VNG|Tweede\sKamer
    )(?!\p{L})`,
  'gu',
);

function weightAround({ words, cue, isLight = false }: Part, around: Surroundings, standing: Standing): number {
  // What is told of it behind its clause, "meldt de gemeente", says nothing of who acts.
  const sentence = `${/[^.!?]*$/u.exec(around.left)?.[0] ?? ''} ${cue} ${words.join(' ')}`;
  // "De gemeente Ede bouwt. Ede heeft een rijke historie": what speaks of governments may be no more than what the page knows it by.
  const isCountedTwice = isLight && standing.sure;
  const isInSentence = (): boolean => sentence.split(/[^\p{L}'’€]+/u).some((word) => isPaper(word.toLowerCase()));
  return (
    (standing.isOnlyMunicipality ? weights.isOne : standing.sure ? weights.known : 0) +
    (standing.spoken() && !isCountedTwice ? weights.inPassage : standing.local() || standing.governed() ? weights.onPage : 0) +
    (words.some(isPaper) ? weights.paper : (!isLight && words.some(isMatterOfGovernment)) || isInSentence() ? weights.matter : 0) +
    weights.actor * Math.min(2, new Set(sentence.match(actors)).size) +
    (leisure.test(sentenceOf(around)) ? weights.leisure : 0)
  );
}
