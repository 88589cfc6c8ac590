import { wordsOf } from '../../detect/brought-words.ts';
import { pattern } from '../../detect/pattern.ts';
import { seldom } from '../../detect/seldom.ts';
import type { Candidate } from '../../mention.ts';
import { found, type Surroundings, type Verdict } from '../words-around.ts';
import { beforeSubject, isTurned } from './before-subject.ts';
import { leisure, merrymaking } from './place-as-subject.ts';
import { sports, type Standing } from './standing.ts';

// A place that the page knows as a government, or that stands in a text about municipalities, where it does something or something is done with it: there
// any verb will do that is not one of towns. Last of the rules of places, and the least sure.

/** These end as a verb in the singular does, and are none. */
const noVerb = pattern`
  (?:
    // Prepositions and conjunctions.
    met|tot|uit|te|ter|want|naast|rond|vanuit|gedurende
    // Pronouns and articles.
    |wat|dat|dit|het|beide
    // How and how much.
    |niet|mede|dicht|juist|echt|best|vast|haast|goed|slecht|kort|direct|bijvoorbeeld|inderdaad
    // When.
    |eind|ooit|nooit|eerst|recent|onlangs|zojuist|binnenkort|indertijd|tegelijkertijd|voorgoed|vooruit|vooraf|aanstaande
    // What a town is.
    |bekend|beroemd|geliefd
    // Where.
    |oost|west|noord|zuid|(?:noord|zuid)(?:oost|west)
  )`;
/** Verbs that end otherwise. */
const otherVerbs =
  'wil|kan|mag|zal|zou|deed|nam|gaf|kreeg|kwam|ging|liet|zei|zag|vond|hield|schreef|riep|koos|sloot|bood|sprak|vroeg|droeg|had';
/** The verb of a sentence, in the singular. */
const verb = new RegExp(String.raw`^\s+(?!${noVerb}\s)(\p{Ll}+(?:t|d|de|te)|${otherVerbs})(?=[\s:])`, 'u');
/** What a town does, or what is said of one: "ligt aan de Maas", "trekt bezoekers". */
const ofTowns = wordsOf('townVerbs');
/** The same at the end of a clause: "dat Delft aan de Schie ligt". */
const ofTownsAtEnd = wordsOf('townVerbsAtEnd');
/** What goes with an infinitive. */
const willing = 'wil|wilde|moet|moest|mag|mocht|kan|kon|zal|zou|gaat|ging|hoeft|hoefde';
/** What a town, its people or its club may want or be able to do. */
const asTownOrClub = pattern`
  (?:
    zijn|worden|bestaan|ontstaan|liggen|groeien|veranderen|verdwijnen|lijken|tellen|zien|heten|noemen
    |lachen|eten|dansen|vieren|genieten|zingen|bruisen
    |winnen|spelen|verliezen|scoren|promoveren|juichen
  )`;
/** Where the clause ends, or goes on behind its infinitive. */
const behindInfinitive = pattern`
  (?:
    [.,;:!?”"’]|$
    |\s(?:om|voor|per|na|met|als|omdat|zodat|en|aan|over|door|vanaf|wegens|in|op|bij|van|dan|of|tegen|naar)\s
  )`;
/** "wil … bouwen", where it is not what a town wants */
const wants = new RegExp(
  String.raw`^\s+(?:${willing})\s+(?!zich\s)(?:[^.;:!?]{0,90}\s)?(?!${asTownOrClub}(?!\p{L}))\p{Ll}+(?:en|gaan|staan|slaan|doen)(?=${behindInfinitive})`,
  'u',
);
const conjunctions = new Set(
  'dat of als zoals omdat sinds nu nadat voordat waarom hoe terwijl zodat waardoor hoewel wanneer zolang mits tenzij totdat die wat waarmee waarvoor waarover zodra indien doordat'.split(
    ' ',
  ),
);
/** "Daarom moet Delft worden gecompenseerd", but "Daarom moet Delft worden gezien" */
const modals = new Set(['moet', 'moest', 'kan', 'kon', 'mag', 'mocht', 'zal', 'zou', 'gaat', 'ging', 'wil', 'wilde']);
/** It is itself the subject of what stands between. */
const hasVerbBehind = /^\s+\p{Ll}+\s[^.!?:;]*,\s+$/u;
/** "steden als Ommen in Overijssel", "in Raalte of Ommen in de zomer": there they compare, or join two names, and begin no clause. */
const compares = seldom`
  (?<!\p{L})(?:
    // "Raalte of", but "Onbekend of"
    (?!(?:Vraag|Weet|Kijk|Onduidelijk|Onbekend|Onzeker|Ongewis|Maar|En)\s)\p{Lu}[\p{L}'’-]*\s+of
    // "steden als", but "alleen als"
    |(?!(?:[Aa]lleen|[Pp]as|[Zz]elfs|[Oo]ok|[Ee]n|[Mm]aar|[Ww]ant|[Bb]ehalve|[Dd]an|[Dd]at|[Dd]us|[Oo]f|[Vv]ooral)\s)
    \p{L}[\p{L}'’-]*\s+(?:als|zoals)
  )\s+$`;
const clause = /^\s+\p{Ll}[^.,;:!?]*/u;
/** Behind these the place may as well be what something is done to. */
const relative = new Set(['die', 'dat', 'wat']);
/** What travellers, ways and borders do with a place, and what makes it what it is. */
const doneByThings = pattern`
  (?:
    aandoe[tn]|aandeed|bezoekt|bezocht|bereikte?|passeerde?|passeert|verlaat|verliet
    |doorkruiste?|doorsnijdt|omringde?|omringt|omgeeft|verbindt|verbond
    |kent|kende
    |(?:mooi|leuk|bijzonder|uniek|groot|aantrekkelijk|bekend|beroemd)\s+maakte?
  )`;
/** "mensen die Ommen kennen": one place does nothing in the plural; "de trein die Ommen aandoet", "wat Ommen mooi maakt": things and travellers do that with places. */
const doneToPlace = new RegExp(String.raw`^(?:.*\s)?(?:\p{Ll}+en|${doneByThings})\s*$`, 'u');
/** "die Ommen wil ophogen", "dat Ommen heeft ingetrokken": there "-en" is no plural. */
const hasAuxiliary =
  /(?<!\p{L})(?:wil|wilde|kan|kon|mag|mocht|zal|zou|moet|moest|heeft|had|gaat|ging|laat|liet|wordt|werd|is|was|hoeft|hoefde|te)(?!\p{L})/u;
/** Of who governs, gets or is dealt with, after the conjunction, where the page does not know the place yet. */
const governsAtEnd = wordsOf('localDeedAtEnd');
/** Of a known place, what is its own only as a government's: "het standpunt van Delft", "aan Delft gevraagd". */
const dealt = wordsOf('dealtWithKnown');
const objectAfter = new Set(['aan', 'van', 'met', 'tegen', 'en']);
/** "onderhandelingen over de begroting met" is as long as these are. In code units. */
const longestMatter = 60;
/** "Het was Delft dat om uitstel vroeg" */
const cleft = /(?:^|[.!?]\s+)[Hh]et\s+(?:is|was)\s+$/u;
const thatDid = /^\s+dat\s(?:om|niet|wel|zich|als\s(?:eerste|enige|laatste))\s[^.,;:!?]{3,}/u;
/** "Voor Delft betekent dat een strop" */
const meansForIt = /^\s+beteken(?:t|de)\s/u;
/** "Voor Delft alleen is het te veel" */
const forIt = /^(?:\s*\([^()]{1,40}\))?\s+(?:alleen|zelf|is|was|betekent|betekende|zou|geldt|kan|hoeft)(?!\p{L})/u;
/** "Mocht Delft geselecteerd worden" */
const chosen = /^\s+(?:\p{Ll}+\s+){0,3}(?:geselecteerd|aangewezen|gekozen|gedwongen|verplicht|veroordeeld|gekort)(?!\p{L})/u;
/** "als ook Delft meebetaalt" */
const alsoBehind = /(?<!\p{L})(dat|als|of|omdat|nu|wanneer|nadat|zodra)\s+(?:ook|zelfs|juist)\s+$/u;
const othersFollow = /^(?:\s*\([^()]{1,30}\))?(?:\s*,|\s+en)\s/u;
const together = wordsOf('localTogether');
const togetherAtEnd = wordsOf('localTogetherAtEnd');
/** "Onder andere Delft, Leiden en Gouda kozen daarvoor", "Steden als Delft en Gouda hebben zich aangemeld" */
const beforeRow =
  /(?<!\p{L})(?:[Oo]nder\s+(?:meer|andere)|(?:[Ss]teden|[Pp]laatsen|[Pp]rovincies|[Gg]emeenten)\s+(?:als|zoals|waaronder))\s+$/u;
/** "Net als alle andere gemeenten krijgt Delft" */
const likeOthers =
  /(?<!\p{L})[Nn]et\s+(?:als|zoals)\s+(?:\p{Ll}+\s+){0,2}(gemeenten|gemeentes|provincies)(?:\s+in\s+\p{Lu}\p{L}+)?,?\s+\p{Ll}+\s+$/u;
const likeOthersBehind =
  /^(?:\s+\p{Ll}+(?:\s+\p{Ll}+)?)?,\s+net\s+(?:als|zoals)\s+(?:\p{Ll}+\s+){0,2}(gemeenten|gemeentes|provincies)(?!\p{L})/u;

export function byKnownPlace(candidate: Candidate, around: Surroundings, standing: Standing | undefined): Verdict | undefined {
  const { left, right, says } = around;
  const before = around.before === 'ook' || around.before === 'juist' ? (alsoBehind.exec(left)?.[1] ?? around.before) : around.before;
  if (!standing || candidate.ended || /^(?:-|\s+\p{Lu})/u.test(right)) return undefined;
  const like =
    (left.includes('et als ') ? likeOthers.exec(left) : undefined) ?? (right.includes(', net ') ? likeOthersBehind.exec(right) : undefined);
  if (like && like[1]?.startsWith('provincie') === (candidate.bodyType === 'province'))
    return { candidate, confidence: 0.75, rule: 'typeBehind', cue: found(/[Nn]et.*(?:gemeenten|gemeentes|provincies)/su, like[0]) ?? '' };
  const beside = before === ',' && !standing.isWord ? besideActing(around) : undefined;
  if (beside && says(sports) === undefined) return { candidate, confidence: 0.55, rule: 'besideActing', cue: beside };
  const isKnown = standing.sure;
  if (!isKnown && (standing.isWord || !(standing.local() || standing.governed()))) return undefined;
  if (merrymaking.test(right) || says(sports) !== undefined || (says(leisure) !== undefined && !standing.spoken())) return undefined;
  const matter = objectAfter.has(before) ? found(dealt, left.slice(-longestMatter)) : undefined;
  if (matter) return { candidate, confidence: 0.55, rule: isKnown ? 'matter' : 'dealing', cue: matter };
  const said =
    (isKnown ? doneAsKnown(left, right, before) : undefined) ??
    (isKnown || standing.local() || standing.governed() || !othersFollow.test(right) ? doneAmongOthers(left, right, before) : undefined);
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
  return hasVerbBehind.test(text.slice(previous.end, mention.start)) ? verb.exec(right)?.[1] : undefined;
}

const isSubject = (before: string, left: string): boolean =>
  beforeSubject.has(before) && before !== '(' && (before !== ',' || /[’”"']\s*,\s*$/u.test(left));

const beginsClause = (before: string, left: string): boolean => conjunctions.has(before) && !compares.test(left);

function doneAsKnown(left: string, right: string, before: string): string | undefined {
  if (isSubject(before, left)) return ofTowns.test(right) ? undefined : verb.exec(right)?.[1];
  if (beginsClause(before, left)) {
    const rest = found(clause, right);
    return rest === undefined || ofTownsAtEnd.test(rest) || isDoneToIt(before, rest) ? undefined : rest;
  }
  if (before === 'voor') return found(forIt, right);
  if (before === 'mocht' || before === 'wordt') return found(chosen, right);
  return turned(left, right, before);
}

const isDoneToIt = (before: string, rest: string): boolean => relative.has(before) && doneToPlace.test(rest) && !hasAuxiliary.test(rest);

/** "Intussen regelt Delft de opvang": the verb before it, where nothing else can be the subject. */
function turned(left: string, right: string, before: string): string | undefined {
  const inverse = ` ${before}${right}`;
  const word = verb.exec(inverse)?.[1];
  if (word === undefined || modals.has(word) || word === 'heeft' || word === 'had') return undefined;
  return isTurned(left) && !ofTowns.test(inverse) ? word : undefined;
}

/** Stems of what is done with thought or by rule: no weather, crowd or club is said to do so. */
const deliberate = seldom`
  ^(?:
    (?:
      praat|praatte|overleg|twijfel|aarzel|worstel|bespreek|vergelijk|vergeleek|vrees|hoop|verwacht|beschouw
      |gebruik|beperk|hanteer|combineer|leen|reken|koppel|bundel|regel|verdeel|deel|experimenteer|maximeer|ontmoedig|reguleer
      |delegeer|mandateer
      |beloon|begeleid|ondersteun|stimuleer|controleer|bevries|benoem|compenseer|teer|herzie
    )(?:t|de|te|d)?
    |wijst|wees|bevroor|besprak
  )$`;

/** "Utrecht gebruikte een model", where municipalities are spoken of. */
function ofDeeds(before: string, right: string): string | undefined {
  const word = before === ',' || before === 'en' || ofTowns.test(right) ? undefined : verb.exec(right)?.[1];
  return word !== undefined && deliberate.test(word) ? word : undefined;
}

/** "dat Tiel drie uitgangspunten hanteert": what it goes by. */
const atEnd = seldom`
  ^\s(?:
    [^.,;:!?]{0,80}(?<!\p{L})(?:
      regels?|beleid|tarie(?:f|ven)|normen?|uitgangspunten|doelen|doelstellingen|grenzen|grens|voorwaarden|criteria|eisen|wet
      |regeling|verordening
    )\s
  )?(?:\p{Ll}+\s){0,2}(?:hanteer(?:t|de)|toepast|toepaste|naleeft|naleefde)(?!\p{L})`;
const appliesAtEnd = (right: string): string | undefined => found(atEnd, right);

function doneAmongOthers(left: string, right: string, before: string): string | undefined {
  if (othersFollow.test(right) && (isSubject(before, left) || beforeRow.test(left))) {
    const act = found(together, right);
    if (act !== undefined) return act;
  }
  if (isSubject(before, left)) return ofDeeds(before, right);
  if (modals.has(before)) return wants.test(` ${before}${right}`) && isTurned(left) ? before : undefined;
  if (before === 'voor') return found(meansForIt, right);
  if ((before === 'is' || before === 'was') && cleft.test(left)) return ofTownsAtEnd.test(right) ? undefined : found(thatDid, right);
  if (!beginsClause(before, left)) return undefined;
  return othersFollow.test(right) ? found(togetherAtEnd, right) : (found(governsAtEnd, right) ?? appliesAtEnd(right));
}
