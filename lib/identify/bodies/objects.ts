import { pattern } from '../../detect/pattern.ts';
import { seldom } from '../../detect/seldom.ts';
import type { Candidate } from '../../mention.ts';
import { found, type Surroundings, type Verdict } from '../words-around.ts';
import { actAtEnd, wordsOfClause } from './clause.ts';
import { sports, type Standing } from './standing.ts';

// A place that is made to do something, asked, sued, or dealt with as only a government is: "dwingt Delft om", "bij Delft bezwaar gemaakt".

/** "bij Delft een aanvraag ingediend" */
const handedIn = pattern`
  (?:
    ingediend|aangevraagd|neergelegd|aangekaart|aangeklopt
    |(?:een|zijn|haar|hun|geen)\s+(?:aanvraag|bezwaar|verzoek|klacht|zienswijze)\s+(?:in|ingediend)
    |(?:aanvraag|bezwaar|verzoek|zienswijze)\s+(?:in|gemaakt)
    |bezwaar\s+gemaakt
    |aan\s+de\s+bel
  )`;
/** "met Delft is overeengekomen" */
const agreed = pattern`(?:afgesproken|afspraken|overeengekomen|overeenstemming|een\s+akkoord)`;
/** "met Delft om tafel" */
const talked = pattern`
  (?:
    gesproken|overlegd|onderhandeld
    |om\s+(?:de\s+)?tafel
    |in\s+(?:gesprek|overleg|onderhandeling|conflict)
  )`;
/** "aan Delft gevraagd" */
const told = pattern`
  (?:
    gevraagd|verzocht
    |gemeld|meegedeeld|gezegd|geschreven
    |toegezegd|opgelegd|voorgelegd|overgedragen|toegewezen
  )`;
/** "heeft Delft voor de rechter gedaagd" */
const calledToAccount = pattern`
  (?:
    voor\s+de\s+rechter\s+gedaagd|aangeklaagd|gedagvaard|gesommeerd
    |(?:in\s+gebreke|aansprakelijk|in\s+het\s+(?:on)?gelijk|schadeloos)\s+gesteld
    |op\s+de\s+vingers\s+getikt|teruggefloten|berispt|beboet|gekort|gecompenseerd
    |onder\s+(?:\p{Ll}+\s+)?(?:toezicht|curatele)\s+(?:geplaatst|gesteld)
  )`;

/** "3 miljoen euro", "twee ton", "miljoenen" */
const sum = pattern`
  (?:
    (?:
      (?:€\s?)?\d[\d.,]*|een|één|anderhalve?|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|vijftien|twintig|dertig|veertig|vijftig|enkele
    )\s(?:miljoen|miljard|ton|euro)
    |miljoenen|tonnen
  )`;
/** "dwingt Delft om", "sommeert Delft alsnog tot" */
const toDo = String.raw`(?:(?:nu|alsnog|opnieuw|daarom)\s+)?(?:om|te|tot)\s`;
/** The word before the place, and what has to follow; none of these is done to a town. */
const table: Record<string, string> = {
  'dwingt dwingen dwong dwongen verplicht verplichten verplichtte verplichtten sommeert sommeren sommeerde gelast gelastte': toDo,
  'verzoekt verzoeken verzocht verzochten maant maande machtigt': toDo,
  'daagt dagen daagde daagden sleept slepen sleepte sleepten': pattern`
    (?:[^.,;:!?]{1,20}\s)?voor\s+(?:de\s+|het\s+)?(?:rechter|rechtbank|hof|gerecht)(?!\p{L})`,
  'waarschuwt waarschuwen waarschuwde waarschuwden': String.raw`(?:om|voor|dat)\s`,
  'klaagt klagen klaagde klaagden': String.raw`aan(?=[.,;]|\s+(?:wegens|vanwege|voor|om|omdat)\s)`,
  'tikt tikken tikte tikten': String.raw`(?:\p{Ll}+\s+)?op\s+de\s+vingers`,
  'fluit fluiten floot floten': String.raw`terug(?!\p{L})`,
  'vraagt vragen vroeg vroegen': pattern`
    (?:\p{Ll}+\s+)?om\s+(?:
      opheldering|uitleg|informatie|steun|hulp|geld|medewerking|toestemming|subsidie
      |(?:een\s+)(?:reactie|besluit|vergunning|bijdrage)
    )(?!\p{L})`,
  'roept roepen riep riepen': String.raw`op\s+(?:om|tot)\s|op\s+het\s+matje|ter\s+verantwoording`,
  'verwijt verwijten verweet verweten': String.raw`(?:dat|nalatigheid|onbehoorlijk|laksheid|gebrek|onzorgvuldig)`,
  bij: String.raw`(?:[^.,;:!?]{1,60}\s)?${handedIn}(?!\p{L})|een\s+(?:aanvraag|verzoek|zienswijze|vergunning)(?!\p{L})`,
  met: String.raw`(?:is|zijn|werd|werden|zijn\s+er)\s+(?:[^.,;:!?]{1,40}\s)?${agreed}(?!\p{L})|(?:[^.,;:!?]{1,30}\s)?${talked}(?!\p{L})`,
  aan: String.raw`ligt(?=[.,;]|\s)`,
  wat: String.raw`betreft(?=[.,;]|\s)`,
  'aan tegen': String.raw`(?:\p{Ll}+\s+){0,3}${told}(?!\p{L})`,
  van: pattern`
    (?:heeft|had|hebben|hadden|kreeg|kregen)\s+[^.,;:!?]{0,50}(?:
      antwoord|reactie|toestemming|bericht|gelijk
    )\s+(?:gekregen|ontvangen|gehad)(?!\p{L})`,
  'heeft had hebben hadden': String.raw`(?:\p{Ll}+\s+){0,3}${calledToAccount}(?!\p{L})`,
  'plaatst plaatste stelt stelde': String.raw`onder\s+(?:\p{Ll}+\s+)?(?:toezicht|curatele)(?!\p{L})`,
  'stelt stelde stellen stelden': pattern`
    (?:\p{Ll}+\s+){0,2}(?:in\s+gebreke|aansprakelijk|verantwoordelijk\s+voor|schadeloos|in\s+het\s+(?:on)?gelijk|voor\s+de\s+keuze)(?!\p{L})`,
  // Of things and of others: they cost, save and bring money.
  'kost kosten kostte kostten': String.raw`(?:[\p{Ll}\d]+\s+){0,4}${sum}(?!\p{L})`,
  'scheelt scheelde bespaart bespaarde': String.raw`(?:[\p{Ll}\d]+\s+){0,3}${sum}(?!\p{L})`,
  'levert leverde': String.raw`(?:[\p{Ll}\d]+\s+){0,3}${sum}\s(?:[^.,;:!?]{1,40}\s)?op(?!\p{L})`,
  'dreigt dreigen dreigde dreigden': pattern`
    met\s(?:(?:een|de)\s)?(?:ingrijpen|\p{L}*rechtszaak|kort\s+geding|boete|dwangsom|(?:schade)?claim|procedure|gang\s+naar\s+de\s+rechter)(?!\p{L})`,
  'steunt steunen steunde steunden': pattern`
    (?:\p{Ll}+\s+)?in\s(?:de|het|een|zijn|haar|deze|die)\s(?:\p{Ll}+\s)?(?:rechtszaak|zaak|procedure|verzet|beroep|voorstel|plan|verzoek|aanpak)(?!\p{L})`,
  'kent kende kennen kenden': String.raw`(?:[^.,;:!?]{1,40}\s)?(?:subsidie|bijdrage|geld|miljoen|euro|ton)(?:\s[^.,;:!?]{1,60})?\stoe(?!\p{L})`,
  'zet zette zetten': String.raw`onder\s+druk(?!\p{L})`,
  'lukt lukte': String.raw`(?:\p{Ll}+\s+){0,2}om\s`,
  'schiet schieten schoot schoten': String.raw`(?:\p{Ll}+\s+){0,2}te\s+hulp(?!\p{L})`,
};
/** "dwingt Delft en Ede om" */
const andAnother = String.raw`(?:\s+en\s+\p{Lu}[\p{L}'’-]+(?:\s+(?:(?:aan|op|den|de)\s+){0,2}\p{Lu}[\p{L}'’-]+)?)?`;
const made = (rest: string): RegExp => new RegExp(String.raw`^${andAnother}\s+(?:${rest})`, 'u');
const behind = new Map<string, RegExp[]>();
for (const [words, rest] of Object.entries(table)) {
  const pattern = made(rest);
  for (const word of words.split(' ')) behind.set(word, [...(behind.get(word) ?? []), pattern]);
}
/** "het plan om Delft uit te breiden met de gemeente Rijswijk", "om Delft bij de gemeente Rijswijk te voegen" */
const redrawn = seldom`
  ^${andAnother}\s+(?:\p{Ll}+\s+)?(?:
    (?:uit\s+te\s+breiden|samen\s+te\s+voegen|te\s+(?:laten\s+)?fuseren)\s+met(?:\s+de)?\s+\p{L}*gemeenten?
    |(?:met|bij)(?:\s+de)?\s+\p{L}*gemeenten?\s[^.,;:!?]{2,60}\s(?:samen\s+te\s+voegen|te\s+voegen|te\s+laten\s+fuseren)
    |(?:samen\s+te\s+voegen|te\s+(?:laten\s+)?fuseren|op\s+te\s+(?:splitsen|delen))(?=[.,;:!?]|\s+(?:tot|in|per|op)\s)
  )(?!\p{L})`;
/** "als het aan Delft ligt" */
const ifItLies = behind.get('aan')?.[0];
/** "Het is aan Ede om te beslissen" */
const isUpTo = seldom`(?<!\p{L})(?:[Hh]et\s+(?:is|was)|(?:is|was)\s+het)\s+(?:\p{Ll}+\s+)?aan\s+$`;
const toDecide = seldom`^${andAnother}\s+(?:zelf\s+)?om\s`;
const asFarAs = /(?<!\p{L})[Aa]ls\s+het\s+aan\s+$/u;
/** "wordt beheerd door Delft" */
const doneBefore = seldom`
  (?<!\p{L})(?:
    beheerd|gefinancierd|gesubsidieerd|betaald|verleend|opgelegd|afgewezen|geweigerd|aangekocht|gekocht|bekostigd|ingehuurd
    |goedgekeurd|vastgesteld|verboden|ingesteld|aangewezen
  )\s+door\s+$`;
/** "Opdrachtgever: Delft", as forms have it */
const inForm = seldom`(?<!\p{L})(?:[Oo]pdrachtgever|[Aa]anbestedende\s+dienst|[Vv]ergunningverlener|[Bb]evoegd\s+gezag|[Vv]erweerder|[Ss]ubsidieverstrekker)\s*:\s+$`;
/** "Wij laten de woordvoering aan Delft over" */
const leaves = seldom`(?<!\p{L})(?:laat|laten|liet|lieten)\s[^.;:!?]{2,60}\saan\s+$`;
const over = /^\s+over(?=[.,;”"’]|$)/u;
/** "boos op Delft" */
const againstIt = seldom`(?<!\p{L})(?:boos|kwaad|woedend|[Dd]ruk|[Kk]ritiek(?:\s(?:van\s(?:de\s)?)?(?:rekenkamer|raad|oppositie|inspectie|ombudsman|provincie|accountant))?)\s+op\s+$`;
/** "Delft als opdrachtgever" */
const asRole = seldom`
  ^\s+(?:is\s+)?als\s+(?:
    opdrachtgever|werkgever|eigenaar|aandeelhouder|verhuurder
    |vergunningverlener|subsidieverstrekker|wegbeheerder|bevoegd\s+gezag|(?:kar)?trekker|penvoerder|initiatiefnemer|coördinator
  )(?!\p{L})`;
/** "De rekening ligt bij Delft" */
const liesWith = seldom`
  (?<!\p{L})(?:
    rekening|verantwoordelijkheid|bal|beslissing|taak|taken|bevoegdheid|regie|initiatief|plan|plannen|\p{Ll}*voorstel(?:len)?
    |\p{Ll}*aanvra(?:ag|gen)|dossiers?|besluit|verzoek|bezwaar
  )(?!\p{L})\s(?:komt|kwam|ligt|lag|liggen|lagen|blijft|berust)\s(?:[\p{Ll}\d]+\s){0,8}bij\s+$
  |(?<!\p{L})leg(?:t|de|gen|den)\s(?:de|het|alle)\s(?:bal|verantwoordelijkheid|rekening|schuld|initiatief|taak|regie)\s(?:\p{Ll}+\s){0,2}bij\s+$
  |(?<!\p{L})(?:valt|vallen|viel|vielen)\s(?:\p{Ll}+\s){0,2}(?:slecht|goed|verkeerd)\sbij\s+$`;
/** What only who governs takes in. */
const request = '[Bb]ezwaar|bezwaren|zienswijze|klacht|aanvraag|vergunning|verzoek|uitkering|subsidie|melding';
/** How it gets there. */
const lodged = pattern`
  (?:
    maken|maakt|maakte|gemaakt|aantekenen|doen|doet|deed
    |indienen|indient|indiende|ingediend|aanvragen|aanvraagt|aangevraagd
  )`;
/** "U kunt bezwaar maken bij Delft", "klopten aan bij Delft" */
const askedAt = seldom`
  (?:
    (?<!\p{L})klop(?:t|te|pen|ten)\s+(?:\p{Ll}+\s+)?aan\s+bij\s+$
    |(?<!\p{L})\p{L}*(?:${request})\s+(?:te\s+)?${lodged}\s+(?:kan\s+|kunt\s+u\s+|kunnen\s+(?:\p{Ll}+\s+)?)?bij\s+$
  )`;
/** What those do with a government: they pay it, hold it to its duty, or help it. */
const doneByHigher = pattern`
  (?:
    tegemoet|tegemoetkomen|(?:te\s+)?compenseren|compenseert|gecompenseerd|schadeloos|korten
    |dwingt|dwong|dwingen|gedwongen|verplichten|onder\s+(?:toezicht|curatele)
    |helpen|helpt|hielp|steunt|steunde
  )`;
/** "komt het kabinet Delft tegemoet", "wil het Rijk Delft compenseren": by who has a say over governments. */
const byHigher = seldom`^\s+(?:\p{Ll}+\s+){0,2}${doneByHigher}(?!\p{L})`;
/** What they give or ask: "geeft Ede uitstel", "vraagt Ede om 200 plekken". */
const givenOrAsked = seldom`
  ^\s+(?:\p{Ll}+\s+){0,2}(?:
    in\s+de\s+steek|uitstel|respijt|toestemming|(?:on)?gelijk|groen\s+licht|opdracht
    |(?:boete|aanwijzing|subsidie|dwangsom|bijdrage|vergunning|compensatie)(?!\p{L})
    |${sum}|\d[\d.,]*\s(?:opvangplekken|plekken|woningen)
    |om\s+(?:\p{Ll}+\s+)?\d[\d.,]*\s\p{L}*(?:plekken|woningen|bedden|plaatsen)
  )(?!\p{L})`;
/** "verplicht Ede een nieuw besluit te nemen", by a court; a hard winter or an army makes towns do things as well. */
const madeToDo = seldom`^\s[^.,;:!?]{2,60}\ste\s\p{Ll}+(?:en|aan|doen|zien)(?!\p{L})`;
const compels = /^(?:dwing(?:t|en)|dwong(?:en)?|verbiedt|verbood|verplicht(?:e|en|ten)?|gelastt?e?|draagt|droeg|machtigt)$/;
const gives = new RegExp(
  pattern`
    ^(?:
      geeft|gaf|gunt|gunde|verleent|verleende|betaalt|betaalde|kent|kende|vraagt|vroeg|laat|liet|belooft|beloofde|ontzegt|ontzegde
      |stuurt|stuurde|biedt|bood
    )$`,
);

/** "aan Ede een bedrag … toegekend" */
const givenByHigher = seldom`
  ^\s+(?:[^.;:!?]{0,60}\s)?(?:bedrag|subsidie|bijdrage|uitkering|vergoeding|\p{L}*(?:miljoen|miljard|geld))(?!\p{L})[^.;:!?]{0,80}\s(?:
    toegekend|toegezegd|verleend|verstrekt|uitgekeerd|gegeven|betaald|overgemaakt|beschikbaar
  )(?!\p{L})`;
/** Who has a say over governments, as the subject of the clause. */
export const higherBefore = seldom`
  (?<!\p{L})(?:
    [Pp]rovincie|COA|[Tt]oezichthouder|\p{L}*[Ii]nspectie|[Mm]inisters?|[Ss]taatssecretaris(?:sen)?|[Kk]abinet|[Rr]ijk|[Rr]echter
    |[Rr]echtbank|Raad van State|[Oo]mbudsman
  )(?!\p{L})[^.;:!?]{0,80}$`;

export function byObject(candidate: Candidate, around: Surroundings, standing: Standing | undefined): Verdict | undefined {
  const { left, right, before, says } = around;
  if (!standing || standing.isWord || candidate.ended || /^(?:-|\s+\p{Lu})/u.test(right)) return undefined;
  const said = wordsOfObject(left, right, before);
  if (said === undefined || !(standing.sure || standing.open() || higherBefore.test(left))) return undefined;
  return says(sports) === undefined ? { candidate, confidence: 0.6, rule: 'dealing', cue: said } : undefined;
}

const notObject = new Set(['in', 'uit', 'te', 'naar', 'bij', 'van', 'voor', 'over', 'rond', 'om', 'met', 'door', 'aan']);

function wordsOfObject(left: string, right: string, before: string): string | undefined {
  if (before === 'door') return found(doneBefore, left);
  if (before === ':') return found(inForm, left);
  if (before === 'op') return found(againstIt, left);
  if (before === 'om') return found(redrawn, right);
  const pattern = behind.get(before)?.find((each) => each.test(right));
  if (pattern && (pattern !== ifItLies || asFarAs.test(left))) return found(/\S+\s+$/u, left) ?? before;
  if (before === 'aan' && over.test(right)) return found(leaves, left);
  if (before === 'aan' && givenByHigher.test(right) && higherBefore.test(left)) return found(givenByHigher, right);
  if (before === 'aan' && toDecide.test(right) && isUpTo.test(left)) return found(isUpTo, left);
  if (before === 'bij') return found(liesWith, left) ?? found(askedAt, left);
  if (compels.test(before) && higherBefore.test(left) && madeToDo.test(right)) return found(/\S+\s+$/u, left);
  if (gives.test(before) && higherBefore.test(left)) return found(givenOrAsked, right);
  if (byHigher.test(right) && higherBefore.test(left) && !notObject.has(before)) return found(byHigher, right);
  return right.startsWith(' als ') || right.startsWith(' is als ') ? found(asRole, right) : undefined;
}

/** "De bijdrage gaat naar Roermond" */
const moneyGoes = seldom`
  (?<!\p{L})\p{L}*(?:
    bijdrage|subsidie|geld|uitkering|miljoen|euro
  )(?!\p{L})[^.,;:!?]{0,30}\s(?:gaat|gaan|ging|gingen|vloeit|vloeide)\s(?:\p{Ll}+\s){0,2}naar\s+$`;
/** "Kijk naar Venlo, dat de tarieven heeft verhoogd": what it did is said behind it. */
const whichDid = /^,\s+dat\s/u;

/** A place where money goes, or of which is said behind it what it did as only a government does; what else goes there goes to the town. */
export function byWhatItReceives(candidate: Candidate, around: Surroundings, standing: Standing | undefined): Verdict | undefined {
  const { left, right, before, says } = around;
  if (!standing || standing.isWord || candidate.ended || !standing.open() || says(sports) !== undefined) return undefined;
  if (before === 'naar' && (standing.sure || standing.governed())) {
    const money = found(moneyGoes, left);
    if (money) return { candidate, confidence: 0.55, rule: 'dealing', cue: money };
  }
  const act = whichDid.test(right) ? actAtEnd(wordsOfClause(right.replace(whichDid, ' ')), 'one') : undefined;
  return act?.force === 'governs' ? { candidate, confidence: 0.55, rule: 'deed', cue: act.words } : undefined;
}
