import { pattern } from '../../detect/pattern.ts';
import { seldom } from '../../detect/seldom.ts';
import type { Candidate } from '../../mention.ts';
import { found, quoted, sentenceOf, type Surroundings, type Verdict } from '../words-around.ts';
import { sports, type Standing } from './standing.ts';

// Municipalities that merge, stay by themselves or cease to be: "om Haren op te heffen", "Of met Assen", "de zelfstandigheid van Haren". What becomes one, or does
// not, is a municipality, where the passage speaks of these and the sentence names nothing else that merges.

/** What is said of municipalities that become one, or of those that do not want to. Without flags and bounds of words, as it is asked of every passage with a place. */
const ofMergers = new RegExp(
  pattern`
    // They become one,
    [Ff]us(?:ie|eer|ere)|[Ss]amen(?: te |ge)?voeg|[Ss]amenga|samenging|samengegaan|samen (?:verder|één|een) |[Aa]ansluit
    // go up in another, or are parted;
    |pgaan|pgaat|pgegaan|pging|annex|psplits|pdeling|[Hh]er(?:in)?deling|grenscorrectie
    // they cease to be, or stay by themselves.
    |op (?:te )?heffen|pheffing|pgeheven|[Zz]elfstandig|op eigen benen|oortbestaan|estuurskracht
    // What comes of it.
    |(?:één|één ambtelijke|nieuwe|grote|grotere|robuuste|westelijke|oostelijke|noordelijke|zuidelijke) (?:[A-Z][a-z]+ )?(?:
      gemeente|organisatie
    )`,
);
/** Others that become one, or are by themselves. */
const others = new RegExp(
  pattern`
    (?<!\p{L})(?:
      (?:herindeling|samenvoeging|fusie)\s+van\s+(?:de|het)\s+(?!gemeente|provincie)\p{Ll}+
      // Churches.
      |kerk\p{L}*|parochie\p{L}*|bisdom\p{L}*|predikant\p{L}*
      // Clubs, and who makes music.
      |\p{L}*clubs?|\p{L}*verenig(?:ing|d)\p{L}*|\p{L}*stichting(?:en)?|harmonie\p{L}*|fanfares?|koren|koor|orkest\p{L}*|wedstrijd\p{L}*
      // Schools, care and culture.
      |\p{L}*schol?en|\p{L}*scho(?:ol|len)|leerlingen|klassen?|\p{L}*ziekenhui\p{L}+|bibliothe\p{L}+|\p{L}*museum|musea|schilderijen
      |omroep\p{L}*
      // Firms.
      |\p{L}*bedrij(?:f|ven)|\p{L}*bank(?:en)?|\p{L}*corporaties?|woon\p{L}+|\p{L}*winkels?|vervoerders?|ondernemers?|zzp\p{L}*
      |kantoren|postkantor\p{L}+
      // What several municipalities have together.
      |\p{L}*regio(?:['’]s)?|GGD\p{L}*|\p{L}*diensten
      // Roads, rails and pipes.
      |kruispunt\p{L}*|snelweg\p{L}*|afslag|[AN]\d{1,3}|fietst?|treinen|spoorlijn|riool|riolering|glasvezel
    )(?!\p{L})`,
  'iu',
);

/** The word before "van" that says it: "de zelfstandigheid van". */
const ofIt = pattern`
  (?:
    zelfstandigheid|voortbestaan|bestuurskracht|opheffing|opheffen|samenvoeging|samenvoegen|samengaan|herindeling|fusie
    |opsplitsing|opsplitsen|opdeling|opdelen
    |annexatie|annexeren|splitsing|inlijving|komst|grondgebied|fusieplannen|fusiewens|aansluiting
  )`;
const whoseItIs = seldom`(?<!\p{L})(?:[Hh]et\s+|[Dd]e\s+)?(?:\p{Ll}+\s+)?${ofIt}\s+van\s+$`;
/** "voor een zelfstandig Haren", "een sterk en onafhankelijk Haren" */
const byItself = /(?<!\p{L})(?:zelfstandige?|onafhankelijke?)\s+$/u;
/** "en Assen", "met Assen", as far as a name may go. */
const otherOne = String.raw`\p{Lu}[\p{L}'’ -]{2,40}?`;
/** What is done to it: "Haren op te heffen", "Haren met Assen samen te voegen". */
const doneToIt = seldom`
  ^(?:\s+(?:en|met|bij)\s+${otherOne})?\s+(?:
    op\s+te\s+heffen|opheffen|opgeheven|samen\s+te\s+voegen|samenvoegen|samengevoegd|te\s+annexeren|annexeren
    |op\s+te\s+(?:delen|splitsen)|opdelen|opsplitsen|in\s+te\s+lijven|inlijven|te\s+laten\s+(?:fuseren|opgaan)
    |zelfstandig\s+te\s+(?:houden|laten)
  )(?!\p{L})`;
/** "Of met Assen", "alleen met Assen", "met Haren, met Assen": who the other may be. */
const orWith = new RegExp(
  pattern`
    (?:
      ^|[.:;,(]\s+
      |(?<!\p{L})(?:
        of|dan|alleen|en|noch|liever|juist|ook|niet|samen|eventueel|fusie|fuseren|gefuseerd|voegen|samenvoegen|samengevoegd
        |huwelijk
      )\s+
    )met\s+$`,
  'iu',
);
/** "bij Assen gevoegd", "aansluiting bij Assen" */
const joinsIt = seldom`(?<!\p{L})(?:aansluiting|aansluiten|aan\s+te\s+sluiten|voegen|gevoegd|horen|onder(?:te)?brengen)\s+bij\s+$`;
const isJoined = seldom`
  ^\s+(?:(?:zou|zouden|moet|moeten|kan|kunnen|wordt|worden|werd|werden)\s+)?(?:
    te\s+voegen|gevoegd|komt|komen|kwam(?:en)?|gaat\s+horen|(?:te\s+)?worden\s+gevoegd|worden\s+(?:gevoegd|ondergebracht)|wil
    |willen
  )(?!\p{L})`;
/** "opgaan in Assen", "gaat op in Assen" */
const goesUpIn = seldom`(?<!\p{L})(?:opga(?:an|at)|op\s+te\s+gaan|opgegaan|opging(?:en)?|(?:ga(?:an|at)|ging(?:en)?)\s+(?:\p{Ll}+\s+){0,4}op)\s+in\s+(?:de\s+gemeente\s+)?$`;
/** "De nieuwe gemeente bestaat uit" */
const madeOf = new RegExp(
  pattern`
    (?<!\p{L})gemeente(?!\p{L})[^.;:!?]{0,60}\s(?:
      bestaan|bestaat|bestond|ontstaat|ontstond|ontstaan|gevormd|samengesteld|vormen|omvat|omvatten
    )(?:\s+(?:onder\s+meer|voortaan|dan|straks|dus|het\s+grondgebied))?(?:\s+(?:uit|door|van))?\s+$`,
  'iu',
);
/** "Naast Haren en Assen, die zelfstandig blijven" */
const thatStay = seldom`^[^.;:!?]{0,60},\s+(?:die|dat)\s+(?:\p{Ll}+\s+){0,2}zelfstandig\s`;
/** What it does or undergoes there: "blijft zelfstandig", "moest fuseren", "haakte af". */
const goesItsWay = seldom`
  ^(?!\s+(?:ligt|lag|liggen|lagen)\s)(?:\s+en\s+${otherOne})?,?\s+(?:[^.;:!?]{0,90}\s)?(?:
    zelfstandig\p{Ll}*|op\s+eigen\s+benen|fuse(?:er|re)\p{Ll}*|gefuseerd
    |samen(?:gaan|gaat|ging|gegaan|gevoegd|voegen)?
    |opgeheven|opheffen|opga(?:an|at)|opgegaan|op\s+in
    |verder(?=\s+(?:als|ga\p{Ll}*|ging\p{Ll}*|moet|kan|wil|onder)(?!\p{L})|\.|$)
    |verkwanseld|opgeslokt|ingelijfd|geannexeerd|\p{L}*fusie\p{L}*|herindeling\p{L}*|haak(?:t|te)\s(?:\p{Ll}+\s){0,4}af
    |afgehaakt|gevoegd|toegevoegd|afhaakt|huwelijk|geen\s+(?:\p{Ll}+\s+)?partner|partner\s+(?:vin|zoe)\p{Ll}+
    |(?:één|een|de)\s+(?:\p{Ll}+\s+)?gemeente\s+(?:te\s+)?(?:vorm|word)\p{Ll}+
    |over\s+vier\s+gemeenten
  )(?!\p{L})`;
/** Where somebody is or comes from: "in Haren", "inwoners van Haren". */
const whereNot = new Set(
  'en of in uit te naar nabij rond langs over op bij van door via richting vanuit tussen per binnen buiten tegen aan de het een dorp stad kern plaats , ('.split(
    ' ',
  ),
);
/** "raakt ook Haren": what a merger does to it. */
const touches = seldom`(?<!\p{L})(?:raakt|raken|treft|treffen|betreft|betreffen|geldt\s+voor|omvat|dwingt|verplicht)\s+(?:\p{Ll}+\s+)?$`;
/** "niet voor Haren, maar voor Assen": who is chosen, or what it is for. */
const forIt = seldom`^[^.;:!?]{0,90}(?<!\p{L})(?:fusie\p{L}*|fuseren|aansluiting|zelfstandig\p{Ll}*|herindeling\p{L}*|opheffing)(?!\p{L})`;

/** Of a municipality alone, whatever else the passage speaks of: "om Haren op te heffen", "dat Haren zelfstandig kan blijven". */
const remains = seldom`
  ^\s+(?:\p{Ll}+\s+){0,3}zelfstandig(?:e\s+gemeente)?\s+(?:
    (?:kan|mag|wil|moet|zal|zou|kon|mocht|wilde)\s+
  )?(?:te\s+)?(?:blij(?:ft|ven)|bleef|door\p{Ll}*)(?!\p{L})`;
const isMerger = seldom`^\s+(?:is|was|wordt|werd)\s+een\s+(?:fusie|samenvoeging|samengaan)\s+van\s+(?:de\s+gemeenten\s+)?\p{Lu}`;
const asWhole = seldom`(?:zelfstandigheid|voortbestaan|opheff\p{Ll}+|bestuurskracht)\s+van\s+$`;

export function byMerger(candidate: Candidate, around: Surroundings, standing: Standing | undefined): Verdict | undefined {
  if (candidate.bodyType !== 'municipality' || !standing || standing.isWord || /^(?:-|\s+\p{Lu})/u.test(around.right)) return undefined;
  const words =
    saidOfItAlone(around) ?? (around.says(ofMergers) !== undefined && isSpokenOf(around, standing) ? saidOfIt(around) : undefined);
  if (words === undefined || around.says(sports) !== undefined || others.test(sentenceOf(around))) return undefined;
  return { candidate, confidence: 0.58, rule: 'dealing', cue: quoted(words) };
}

const council = seldom`(?<!\p{L})(?:de|hun|zijn|haar)\s+(?:gemeente)?ra(?:ad|den)(?!\p{L})`;
const isSpokenOf = (around: Surroundings, standing: Standing): boolean => standing.governed() || around.says(council) !== undefined;

function saidOfItAlone({ left, right, before }: Surroundings): string | undefined {
  if (before === 'van') return asWhole.test(left) ? found(whoseItIs, left) : undefined;
  if (before === 'zelfstandig') return found(byItself, left);
  if (whereNot.has(before)) return undefined;
  return (
    (before === 'om' || before === 'wil' ? found(doneToIt, right) : undefined) ??
    (right.includes(' zelfstandig') ? found(remains, right) : undefined) ??
    (right.includes(' een ') ? found(isMerger, right) : undefined)
  );
}

function saidOfIt(around: Surroundings): string | undefined {
  const { left, right, before } = around;
  if (before === 'van') return found(whoseItIs, left) ?? (madeOf.test(left) ? found(madeOf, left) : undefined);
  if (before === 'met') return found(orWith, left);
  if (before === 'bij') return found(joinsIt, left) ?? found(isJoined, right);
  if (before === 'in') return found(goesUpIn, left);
  if (before === 'uit' || before === 'door' || before === 'omvat' || before === 'vormen' || before === 'grondgebied')
    return found(madeOf, left);
  const done = found(doneToIt, right) ?? found(byItself, left) ?? found(thatStay, right) ?? found(touches, left);
  if (done !== undefined) return done;
  if (before === 'voor') return found(forIt, right);
  return whereNot.has(before) ? undefined : found(goesItsWay, right);
}
