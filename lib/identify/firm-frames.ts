import { pattern } from '../detect/pattern.ts';
import { seldom } from '../detect/seldom.ts';
import { found, type Surroundings } from './words-around.ts';

// What is said of companies only, beside a name that may be something else as well: "Stork fuseert met Fluor", "Een slechte maand voor Sony. De
// elektronicafabrikant …". Case matters; a club wins and sells, but has no branches and pays no dividend.

const few = String.raw`(?:[^.;:!?]{0,50}\s)?`;

/** What it does, directly behind its name. */
const does = seldom`
  ^\s(?:
    // How it fares.
    (?:gaat|ging|is|was|werd|lijkt)\s${few}failliet(?:\sverklaard)?
    |(?:vraagt|vroeg|kreeg|krijgt|heeft)\s${few}(?:uitstel\svan\sbetaling|surseance(?:\svan\sbetaling)?|(?:zijn|haar|het)\s(?:eigen\s)?faillissement)
    |(?:boekt|boekte|maakt|maakte|lijdt|leed|behaalt|behaalde|draait|draaide)\s${few}(?:(?:netto|kwartaal|half\p{Ll}+|jaar)?winst(?!\sop\s)|omzet|verlies)
    |(?:ziet|zag)\s(?:de|zijn|haar)\s(?:\p{Ll}+\s)?(?:omzet|(?:netto)?winst|verkopen|verkoop)
    |(?:keert|keerde)\s${few}dividend\suit
    |(?:kampt|worstelt)\s(?:[^.;:!?]{0,30}\s)?met\s${few}(?:omzet|winst|verkoop|verkopen)
    |(?:schrapt|schrapte)\s${few}(?:\p{L}*banen|arbeidsplaatsen)|(?:ontslaat|ontsloeg)\s${few}(?:werknemers|medewerkers|mensen|personeel)
    // What it has and sells.
    |(?:sluit|sloot|opent|opende)\s${few}(?:
      winkels?|filia(?:al|len)|kantoren|vestiging(?:en)?|fabriek(?:en)?|distributiecentr(?:um|a)|datacent(?:er|ers|rum|ra)|\p{Ll}+centrales?
    )
    |(?:gaat|wil|moet|kan|zal)\s${few}(?:winkels?|filia(?:al|len)|vestiging(?:en)?|fabriek(?:en)?)\s(?:openen|sluiten)
    |(?:ziet|zag)\saf\svan\s${few}(?:datacenter|fabriek|overname|vestiging)
    |(?:verkoopt|verkocht)\s(?:zijn|haar)\s(?:\p{L}+\s){0,2}(?:tak|dochter\p{L}*|divisie|belang|aande(?:el|len)|onderdeel|activiteiten)
    |(?:verhoogt|verhoogde|verlaagt|verlaagde)\s${few}(?:tarieven|prijzen|premies?|huren)
    |(?:rijdt|reed)\s${few}(?:bussen|treinen|trams|buslijnen|streekvervoer)
    // With others.
    |(?:fuseert|fuseerde)\smet\s(?:het\s\p{Lu}?\p{Ll}+e\s)?\p{Lu}[\p{L}\d&+-]*
    |(?:neemt|nam)\s(?:het\s\p{Lu}?\p{Ll}+e\s)?\p{Lu}[\p{L}\d&.-]+\sover
    |(?:wordt|werd|is)\s${few}overgenomen\sdoor
    |(?:sleept|sleepte|haalt|haalde)\s${few}(?:order|opdracht)
  )(?!\p{L})`;
const sort = pattern`
  \p{Ll}*(?:
    maker|fabrikant|producent|concern|keten|gigant|reus|bedrijf|onderneming|verzekeraar|vervoerder|leverancier|aanbieder|provider|bank|netbeheerder
    |bouwer|maatschappij|multinational
  )`;
/** What it is, told in the next sentence: "voor Samsung. De smartphonemaker besloot", "hoopt Sony. De maker van de". */
const toldNext = seldom`^[.!?]\s(?:De\s|Het\s)(?:\p{Lu}?\p{Ll}+(?:e|se)\s)?(?:(?<!De\s)|(?=\p{Ll}))${sort}\s(?=\p{Ll})`;
/** The same behind a comma: "Bovemij, de verzekeraar van de autobranche". */
const toldBehind = seldom`^,\s(?:de|het|een)\s(?:[\p{L}-]+(?:e|se)\s)?${sort}(?=\s(?:van|uit|achter|in|die|dat|met|waar)\s|,)`;

/** Who is kept in order by the State: "legt TikTok een boete op". */
const finedBefore = seldom`(?<!\p{L})(?:legt|legde|gaf|geeft|beboet|beboette|sleept|sleepte|daagt|daagde|vervolgt|vervolgde|verdenkt|dagvaardt)\s$`;
const finedBehind = seldom`^\s(?:[^.;:!?]{0,40}\s)?(?:boetes?|dwangsom(?:men)?|rechter|wegens|van\s(?:witwassen|fraude|misbruik|omkoping))(?!\p{L})|^\s(?:voor|om)\s`;

/** What happens at one: "een staking bij", "hack bij". */
const happensAt = seldom`
  (?<!\p{L})(?:
    staking(?:en)?|cao|ontslag(?:en|ronde)?|reorganisatie|hack|datalek|storing(?:en)?|acties|boete\svoor|(?:vak)?bonden\sen
    |(?:fuseert|fuseerde|fusie|fuseren)\smet|(?:inval|brand|asbest|misstanden|overval|plofkraak|explosie|reorganiseren|werkt|werkte)(?=\sbij)
  )\s(?:bij\s)?(?:de\s|het\s)?$`;

/** The words beside the name by which it is a company, fit to be quoted. */
export function firmFrame({ left, right }: Surroundings): string | undefined {
  const deed = found(does, right) ?? found(toldNext, right) ?? found(toldBehind, right);
  if (deed !== undefined) return deed;
  const fined = finedBefore.exec(left)?.[0].trim();
  if (fined !== undefined) return found(finedBehind, right) === undefined ? undefined : fined;
  return found(happensAt, left);
}
