import { seldom } from '../../detect/seldom.ts';
import { pattern } from '../../detect/pattern.ts';
import type { Candidate } from '../../mention.ts';
import { found, quoted, sentenceOf, type Surroundings, type Verdict } from '../words-around.ts';
import { wordsOfClause } from './clause.ts';
import { isAboutAbroad } from './elsewhere.ts';
import { isMatterOfGovernment, isOwnOfGovernment, isPaperOfGovernment, isTalkOfGovernment } from './matters-of-government.ts';
import { higherBefore } from './objects.ts';
import {
  asOfficial,
  caseAgainst,
  dealsWith,
  expects,
  finances,
  fromOwner,
  hasOrMakes,
  hasStaff,
  isOfficial,
  meansFor,
  meansForIt,
  mayOrMust,
  meansOrIs,
  officialAt,
  onBehalf,
  paidTo,
  supplies,
  toBeDone,
} from './relation-words.ts';
import { localGovernment, sports, type Standing } from './standing.ts';
import { asInfinitive, asParticiple, verbsOf } from './verbs-of-government.ts';

// A place behind a preposition, by the noun or the verb that the preposition belongs to: "het verzoek van", "gefinancierd door", "een akkoord tussen".

const isGoverning = (verb: string): boolean => [...asParticiple(verb), ...asInfinitive(verb)].some(({ force }) => force === 'governs');
const isDone = (participle: string): boolean => asParticiple(participle).length > 0;

const ofNeighbours = seldom`^[^.;!?]*(?:Antwerpen|Belgi|Vlaams|Vlaanderen|Luik|Henegouwen|regering van)`;

const clauseBefore = ({ left }: Surroundings): string[] => (/[^.;:!?]*$/u.exec(left)?.[0] ?? '').toLowerCase().split(/\s+/);
/** The last word before the preposition, in small letters; "geen subsidie meer van": what stands between says nothing. */
const nounBefore = ({ left }: Surroundings): string =>
  /([\p{L}'’-]+)\s+(?:(?:meer|nodig|terug)\s+)?\S+\s+$/u.exec(left)?.[1]?.toLowerCase() ?? '';
const lastTwo = (left: string): string => found(/\S+\s+\S+\s+$/u, left) ?? '';
const atHead = /(?:^|[.!?:;"”]\s+|[\d.]\s)\p{L}+\s+$/u;
/** "de brief van Ede naar Gent", "de keuze van Ede als decor": of the town as a place to go from, or as what is chosen. */
/** What is used as something else is no town then: "het beleidskader van Ede als basis". */
const isPaperKept = /(?:kaders?|beleid|visie|verordening|regeling|nota)$/u;
const isWay = /^\s+(?:naar|tot)\s+(?:(?:Den|De|Het|’s|'s)\s)?\p{Lu}/u;
const isChosen = seldom`^\s+als\s+(?!\p{L}*(?:houder|gever|verlener|eigenaar|beheerder|bestuur)(?!\p{L}))\p{Ll}`;
/** The others of a row, and what stands behind it. */
const restOfRow = seldom`^(?:,\s+\p{Lu}[\p{L}'’ -]+?)*(?:,?\s+en\s+(?:de\s+|het\s+)?\p{L}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’-]+)*)?`;
const wordsBehind = ({ right }: Surroundings): string[] => wordsOfClause(right.slice(restOfRow.exec(right)?.[0].length ?? 0));

/** What each preposition asks, and the words that answer it. */
const relations: Record<string, (around: Surroundings) => string | undefined> = {
  van: (around) => {
    const noun = nounBefore(around);
    const commission = found(onBehalf, around.left);
    if (commission !== undefined) return commission;
    // "De eigenaar moet van Ede de schuur afbreken"
    if (mayOrMust.test(around.left) && toBeDone.test(around.right)) return lastTwo(around.left);
    const own = found(fromOwner, around.left) ?? found(finances, around.left);
    if (own !== undefined) return own;
    if (isOwnOfGovernment(noun))
      return isWay.test(around.right) || (!isPaperKept.test(noun) && isChosen.test(around.right)) ? undefined : lastTwo(around.left);
    // "eisen van Ede dat", "verwacht van Ede om"
    if (expects.test(around.left) && /^\s+(?:dat|om)\s/u.test(around.right)) return found(expects, around.left);
    // "Van Ede mag het ziekenhuis uitbreiden"
    if (atHead.test(around.left) && /^\s+(?:mag|mocht|moet|moest|hoeft|hoefde)\s/u.test(around.right))
      return `van … ${wordsBehind(around)[0]}`;
    // "kregen van Ede een boete"
    const words = wordsBehind(around);
    const paper = words.findIndex(isPaperOfGovernment);
    const isNear = paper >= 0 && paper < 8;
    // "kan van Ede een brief verwachten"
    if (isNear && /(?<!\p{L})(?:kan|kunnen|kon|konden|mag|mogen|zal|zullen)\s(?:[^.;:!?]{0,30}\s)?van\s+$/u.test(around.left))
      return /^(?:verwachten|krijgen|ontvangen|tegemoetzien)$/.test(words[paper + 1] ?? '')
        ? words.slice(0, paper + 2).join(' ')
        : undefined;
    if (!/(?<!\p{L})(?:krijg(?:t|en)?|kreeg|kregen|ontving(?:en)?|ontvang(?:t|en)|heeft|hebben|had|hadden)\s+van\s+$/u.test(around.left))
      return undefined;
    return isNear ? words.slice(0, paper + 1).join(' ') : undefined;
  },
  door: (around) => {
    if (isGoverning(nounBefore(around))) return lastTwo(around.left);
    const words = wordsBehind(around);
    // "De opvang is door Ede geregeld": what anybody may do, with a matter of government.
    const isMatter = clauseBefore(around).some(isMatterOfGovernment);
    const done = words.findIndex((word) => isGoverning(word.toLowerCase()) || (isMatter && isDone(word.toLowerCase())));
    return done >= 0 &&
      done < 5 &&
      /(?<!\p{L})(?:is|was|zijn|waren|wordt|werd|worden|werden|werd|die|dat)(?!\p{L})[^.!?;]{0,60}$/u.test(around.left)
      ? words.slice(0, done + 1).join(' ')
      : undefined;
  },
  tussen: (around) => {
    const noun = nounBefore(around);
    if (!/^(?:,[^.;:!?]*?)?\s+en\s/u.test(around.right)) return undefined;
    if (isTalkOfGovernment(noun)) return lastTwo(around.left);
    const behind = wordsBehind(around);
    const talk = atHead.test(around.left) ? behind.findIndex((word) => isTalkOfGovernment(word.toLowerCase())) : -1;
    return talk >= 0 && talk < 5 ? behind.slice(0, talk + 1).join(' ') : undefined;
  },
  met: (around) => {
    if (isTalkOfGovernment(nounBefore(around))) return lastTwo(around.left);
    // "willen samenwerken met", "onderhandelt nu met"
    const dealing = found(dealsWith, around.left);
    if (dealing !== undefined) return dealing;
    const words = wordsBehind(around);
    // "Ook met Ede wilden ze graag samenwerken"
    const together = words.findIndex((word) => /^(?:samenwerken|fuseren|praten|overleggen|onderhandelen|samengaan)$/.test(word));
    if (together > 0 && together < 8) return `${words[together]} … met`;
    // "Samen met Ede wordt gekeken"
    if (
      /(?<!\p{L})[Ss]amen\s+met\s+$/u.test(around.left) &&
      /^(?:wordt|werd|worden|werden|is|zijn)$/.test(words[0] ?? '') &&
      /^(?:ge|onder|ver|be)\p{Ll}+(?:d|t|en)$/u.test(words[1] ?? '')
    )
      return `samen met … ${words.slice(0, 2).join(' ')}`;
    const agreed = words.findIndex((word) => /^(?:overeengekomen|afgesproken|overlegd|onderhandeld|afspraken|overeenstemming)$/.test(word));
    return agreed >= 0 && agreed < 7 ? words.slice(0, agreed + 1).join(' ') : undefined;
  },
  aan: (around) => {
    const noun = nounBefore(around);
    if (
      /^(?:brief|verzoek|vraag|oproep|waarschuwing|aanwijzing|uitkering|rekening|schadeclaim)$/.test(noun) ||
      /(?:subsidie|boete|dwangsom|vergunning|bijdrage|geld)$/.test(noun)
    )
      return lastTwo(around.left);
    if (isGoverning(noun) && asParticiple(noun).length > 0) return lastTwo(around.left);
    const passive = paidTo.exec(around.right);
    if (passive && isGoverning(passive[1] ?? '') && clauseBefore(around).some(isPaperOfGovernment)) return quoted(passive[0]);
    const supplied = around.previous?.kind === 'supplier' ? found(supplies, around.left) : undefined;
    if (supplied !== undefined) return supplied;
    const words = wordsBehind(around);
    const done = words.findIndex((word) => isDone(word.toLowerCase()) && word.length > 6);
    return atHead.test(around.left) && done > 0 && words.some((word) => isPaperOfGovernment(word))
      ? words.slice(0, done + 1).join(' ')
      : undefined;
  },
  bij: (around) => {
    const work = found(asOfficial, around.right) ?? found(officialAt, around.left);
    if (work !== undefined) return `bij … ${work}`;
    const staff = found(hasStaff, around.right);
    if (staff !== undefined) return `bij … ${staff}`;
    const words = wordsBehind(around);
    const paper = words.findIndex((word) =>
      /(?:melding(?:en)?|aanvra(?:ag|gen)|bezwaar|bezwaren|klacht(?:en)?|verzoek(?:en)?|zienswijzen?)$/u.test(word.toLowerCase()),
    );
    return paper >= 0 &&
      paper < 7 &&
      /(?:binnen|ingediend|gemaakt|gekomen|gedaan|ontvangen|in|liggen|aangevraagd)$/u.test(words.at(-1) ?? '')
      ? words.slice(0, paper + 1).join(' ')
      : undefined;
  },
  // "Voor Ede betekent het dat er 300 opvangplekken bij moeten"
  voor: (around) => {
    if (meansFor.test(around.left)) {
      const matter = wordsOfClause(around.right).findIndex((word, at) => at > 0 && isMatterOfGovernment(word.toLowerCase()));
      return matter < 0 ? undefined : 'betekent voor';
    }
    if (
      /^(?:(?:kinder)?burgemeesters?|\p{L}*herindeling(?:s\p{Ll}+)?|taakstelling|\p{L}*bijdrage|\p{L}*(?:dwangsom(?:men)?|boetes?|claim)|aanwijzing|tegenvaller|strop)$/u.test(
        nounBefore(around),
      )
    )
      return lastTwo(around.left);
    // "De komst van een azc is voor Ede onbespreekbaar"
    const judged = /(?<!\p{L})(?:is|was|zijn|waren|blijft)\s+voor\s+$/u.test(around.left) ? found(isJudged, around.right) : undefined;
    if (judged !== undefined) return `voor …${judged}`;
    // "Het is beter voor Ede als de gemeente fuseert"
    const itself = /^\s+(?:als|dat|omdat|nu|wanneer)\s+de\s+gemeente(?=\s)/u.exec(around.right)?.[0];
    if (itself !== undefined) return `voor …${itself}`;
    if (!atHead.test(around.left)) return undefined;
    const isOfIt = around.says(localGovernment) === undefined ? meansForIt : meansOrIs;
    if (!isOfIt.test(around.right)) return undefined;
    const words = wordsOfClause(around.right.replace(/,/g, ' '));
    const matter = words.findIndex((word) => isMatterOfGovernment(word.toLowerCase()) || /^(?:fuseren|samengaan)$/.test(word));
    if (around.right.startsWith(' is de maat vol')) return 'voor … is de maat vol';
    return matter > 0 ? `voor … ${words.slice(0, matter + 1).join(' ')}` : undefined;
  },
  // "verloren de zaak tegen Ede", "spanden een rechtszaak aan tegen Ede"
  tegen: ({ left }) => found(caseAgainst, left),
  die: (around) => itsOwn(around),
  dat: (around) => itsOwn(around),
  namens: (around) => actsFor(around),
  heeft: (around) => askedFor(around),
  hebben: (around) => askedFor(around),
};

/** What is said of a plan, by who has to agree. */
const isJudged = seldom`^\s+(?:onbespreekbaar|onaanvaardbaar|onacceptabel|onbetaalbaar|onhaalbaar|bespreekbaar|geen\s+optie|(?:veel\s+)?te\s+duur|een\s+(?:\p{Ll}+\s+)?(?:strop|tegenvaller))(?!\p{L})`;

/** "tekende namens Ede", "de bezwaren die zij namens Ede indiende"; whoever sings or runs for a town does so for its people. */
function actsFor({ left, right }: Surroundings): string | undefined {
  const before = wordsOfClause(/[^.,;:!?()]*$/u.exec(left)?.[0] ?? '');
  const doing = [...before, ...wordsOfClause(right)].find((word) => {
    const small = word.toLowerCase();
    const verbs = [...verbsOf(small, 'one'), ...verbsOf(small, 'many'), ...asInfinitive(small), ...asParticiple(small)];
    return (
      isOfficial.test(small) ||
      isPaperOfGovernment(small) ||
      verbs.some(({ force, particle }) => force !== 'handles' && particle === undefined)
    );
  });
  return doing === undefined ? undefined : `namens … ${doing}`;
}

/** "de plannen die Ede heeft om", "het voorstel dat Ede deed": not "de plannen die Ede veranderen". */
const itsOwn = (around: Surroundings): string | undefined =>
  isMade(nounBefore(around)) && hasOrMakes.test(around.right) ? lastTwo(around.left) : undefined;
/** What it makes, whose it is not alone: "het contract dat Ede sloot met", "de kosten die Ede maakt". */
const isMade = (noun: string): boolean => isOwnOfGovernment(noun) || isTalkOfGovernment(noun) || /^(?:\p{L}*kosten|regels)$/u.test(noun);

/** "heeft Ede om een bijdrage gevraagd", "heeft Ede gevraagd mee te werken" */
function askedFor(around: Surroundings): string | undefined {
  const words = wordsBehind(around);
  // "Het Rijk heeft Lelystad 20 miljoen toegezegd"
  const given = words.findIndex((word) => /^(?:toegezegd|toegekend|verleend|opgelegd|gegund|uitgekeerd|kwijtgescholden)$/.test(word));
  if (given > 0 && words.slice(0, given).some(isPaperOfGovernment)) return words.slice(0, given + 1).join(' ');
  // "Het Rijk heeft Ede beloofd mee te betalen"
  if (words[0] === 'beloofd' && higherBefore.test(around.left)) return 'heeft … beloofd';
  const asked = words.findIndex((word) =>
    /^(?:gevraagd|verzocht|gesommeerd|gedagvaard|aangeklaagd|opgeroepen|gemaand|gewaarschuwd|verplicht|gedwongen)$/.test(word),
  );
  return asked >= 0 &&
    asked < 7 &&
    (asked === 0 || words.some(isMatterOfGovernment) || words[asked + 1] === 'om' || words[asked + 1] === 'mee')
    ? words.slice(0, asked + 1).join(' ')
    : undefined;
}

/** "samenwerking Ede en Tiel", as headings have it */
const withNext = /^\s+(?:en|met)\s+\p{Lu}/u;
const bareTalk = ({ before, right }: Surroundings): string => `${before} … ${/\p{Ll}+/u.exec(right)?.[0]}`;

/** Clubs, schools and neighbours quarrel and work together as well: "ruzie met Ede", "de strijd tussen Ede en Tiel". */
const anybodys = new RegExp(
  pattern`
    ^(?:
      \p{L}*(?:ruzie|conflict|strijd|discussie|samenwerking|fusie|contacten|samenwerkingsverband(?:en)?|toenadering|rivaliteit|onenigheid|wrevel|verhouding|integratie)\s+(?:met|tussen)
      |\p{L}*(?:vertegenwoordigers?|afgevaardigden?|aandeel|cijfers|stukken|website|medewerkers?|in\s+opdracht)\s+van
    )$`,
  'iu',
);
/** The same of verbs: "onderhandelt nu met", but "de onderhandelingen met". */
const isByVerb = (words: string): boolean => words.endsWith(' met') && !isTalkOfGovernment(words.split(' ').at(-2)?.toLowerCase() ?? '');
/** Whether a government is spoken of, or there is a matter of government in the sentence. */
const isAmongGovernments = (around: Surroundings, standing: Standing, isMatter: (word: string) => boolean): boolean =>
  standing.sure ||
  standing.governed() ||
  betweenGovernments.test(around.left) ||
  sentenceOf(around)
    .split(/[^\p{L}’']+/u)
    .some((word) => !anybodysNoun.test(word) && isMatter(word.toLowerCase()));
/** "ambtelijke samenwerking met" */
const betweenGovernments = seldom`(?<!\p{L})(?:ambtelijke|bestuurlijke|gemeentelijke|intergemeentelijke)\s+\p{Ll}+\s+met\s+$`;
const anybodysNoun =
  /(?:opdracht|ruzie|conflict|strijd|discussie|samenwerking|fusie|contacten|samenwerkingsverband(?:en)?|toenadering|rivaliteit|onenigheid|wrevel|verhouding|integratie)$/iu;

export function byRelation(candidate: Candidate, around: Surroundings, standing: Standing | undefined): Verdict | undefined {
  const relation = relations[around.before] ?? (withNext.test(around.right) && isTalkOfGovernment(around.before) ? bareTalk : undefined);
  if (!relation || !standing || standing.isWord || candidate.ended || /^(?:-|\s+\p{Lu})/u.test(around.right)) return undefined;
  // "tussen Breda en de provincie Antwerpen"
  if (isAboutAbroad(around) || ofNeighbours.test(around.right)) return undefined;
  const words = relation(around);
  if (words === undefined || !standing.open() || around.says(sports) !== undefined) return undefined;
  if (standing.leisurely()) return undefined;
  if (isByVerb(words) && !isAmongGovernments(around, standing, isPaperOfGovernment)) return undefined;
  if ((anybodys.test(words) || relation === bareTalk) && !isAmongGovernments(around, standing, isMatterOfGovernment)) return undefined;
  return { candidate, confidence: 0.55, rule: 'dealing', cue: quoted(words) };
}
