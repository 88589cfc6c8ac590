import type { Candidate } from '../../mention.ts';
import { found, sentenceOf, type Surroundings, type Verdict, withoutLast } from '../words-around.ts';
import { adverbBetween, beforeSubject, isTurned } from './before-subject.ts';
import { leisure, merrymaking } from './place-as-subject.ts';
import { sports, type Standing } from './standing.ts';

// A place that governs by more than its verb: "trekt aan de bel", "stelt de sloop uit", "is het niet eens met". Most of these verbs are said of towns
// as well ("trekt bezoekers", "stelt tentoon"), so that what stands behind them in the clause decides.

/** Who a government hears from, asks and obeys. */
const higher =
  '(?:de |het )?(?:rechter|rechtbank|Raad van State|hof|accountant|provincie|minister|ministerie|staatssecretaris|Rijk|rijk|kabinet|toezichthouder|inspectie|ombudsman|rekenkamer|Europese Unie)';
/** What is agreed, decided and written by governments. */
const paper = String.raw`(?:\p{L}*plan(?:nen)?|\p{L}*voorstel(?:len)?|\p{L}*besluit(?:en)?|\p{L}*beleid|\p{L}*visie|\p{L}*regeling|\p{L}*verordening|\p{L}*begroting|\p{L}*vergunning(?:en)?|\p{L}*subsidies?|\p{L}*verbod|\p{L}*akkoord)`;

/**
 * Verbs, and what has to follow. `~` is whatever may stand between in the clause, if it is not about the place itself ("zich"); `$` is the end of
 * the clause, or what may follow a particle there.
 */
const table: Record<string, string> = {
  'trekt trok': String.raw`samen op(?= tegen| met|[.,;])|aan de bel|~de stekker|~(?:miljoen|ton|euro|geld)~uit$|~${paper}~(?:in|terug)$|zijn handen|de (?:handen|portemonnee)`,
  'ziet zag': String.raw`~af van|~(?:niets|niks|weinig|geen heil) in|~(?:wel|niet) zitten$|~geen (?:noodzaak|reden|aanleiding|mogelijkheid|mogelijkheden|ruimte|bezwaren)|zich genoodzaakt|toe op`,
  'kampt kampte': String.raw`met ~(?:\p{L}*tekort(?:en)?|\p{L}*begroting|wachtlijst(?:en)?|schuld(?:en)?|achterstand(?:en)?|gat)(?!\p{L})`,
  'hakt hakte': String.raw`~kno(?:op|pen)~door`,
  'stelt stelde': String.raw`~(?:uit|bij|open|aan|vast|in|voor|beschikbaar)$|zich (?:garant|op het standpunt)|~(?:voorwaarden|eisen|vragen)$`,
  'haalt haalde': String.raw`~weg$|bakzeil|~(?:streep|geld|miljoen|euro)`,
  'maakt maakte': String.raw`haast met|een (?:einde|eind|punt) aan|~(?:autoluw|autovrij|gratis|duurder|goedkoper|openbaar|betaald|breder|veiliger)(?!\p{L})|(?:zijn )?excuses|zich (?:\p{Ll}+ )?(?:zorgen|sterk voor)|~(?:geld|ruimte|miljoen|euro|ton)~(?:vrij|beschikbaar)$|~bezwaar$|werk van|pas op de plaats|~afspraken met|gebruik van ~(?:regeling|recht|bevoegdheid|mogelijkheid)`,
  'zegt zei zegde': String.raw`~(?:toe|op)$|(?:nee|ja)(?=[.,;:!?”"’]|$| (?:tegen|en|maar) )|(?:niet |nog )?te`,
  'verliest verloor wint won': String.raw`~(?:rechtszaak|zaak|geding|proces|procedure|beroep)(?!\p{L})`,
  'vangt ving': String.raw`~(?:asielzoekers|vluchtelingen|statushouders|Oekraïners|ontheemden|daklozen)~op$`,
  'denkt dacht': String.raw`~aan ~${paper}|in die richting|er~(?:anders|hetzelfde) over`,
  'hoopt hoopte': String.raw`~op ~(?:gesprek(?:ken)?|bijdrage|steun|geld|subsidie|Rijk|rijk|kabinet|provincie|uitspraak|besluit)(?!\p{L})`,
  'barst barstte': String.raw`van de (?:plannen|initiatieven)`,
  'neemt nam': String.raw`~(?:besluit|beslissing|maatregelen|initiatief|advies|verantwoordelijkheid|voorstel|vergunning)(?!\p{L})|~in (?:gebruik|behandeling|overweging|beraad|beroep)|~onder de loep|kennis van|contact op|~(?:weg|beheer|taak|taken|regeling|school|scholen|kosten|zorg)~over$`,
  'slaat sloeg': String.raw`alarm|de handen ineen`,
  'luidt luidde': String.raw`de (?:nood|alarm)klok|de bel`,
  'grijpt greep': String.raw`~aan(?=[.,;]| (?:om|voor) )|in(?=[.,;]| (?:bij|op|in|met|na|om|en) )|~in$`,
  'geeft gaf': String.raw`toe (?:dat|niet|te)|~toe$|~vrij$|~(?:euro|miljoen|ton|geld)~uit(?!\p{L})|~(?:groen licht|toestemming|opdracht|voorrang|prioriteit|uitstel|subsidie|\p{L}*vergunning|openheid|inzage|uitleg|waarschuwing|een boete)`,
  'houdt hield': String.raw`vast aan|~(?:peiling|enquête|referendum|raadpleging|hoorzitting|inspraak\p{L}*)(?!\p{L})|~rekening met|~voet bij stuk|~tegen$|~een slag om de arm|zich ~aan (?:de|het) (?:afspraak|afspraken|besluit|wet|advies|regels)|de (?:boot af|deur (?:open|dicht)|hand op de knip)|toezicht op`,
  'uit uitte': String.raw`~(?:kritiek|zorgen|bezwaren|twijfels|onvrede)(?!\p{L})`,
  'loopt liep': String.raw`~(?:voorop|achter) (?:met|bij) (?:de|het)|~(?:miljoen(?:en)?|euro|geld|inkomsten|subsidie|bijdrage)~mis`,
  'schort schortte': String.raw`~op$`,
  'pakt pakte': String.raw`~(?<!punt )aan$`,
  'breidt breidde': String.raw`~uit$`,
  'richt richtte': String.raw`~(?:\p{L}*fonds|loket|team|werkgroep|commissie|meldpunt|taskforce|weg|straat|plein|wijk|opvang)~(?:in|op)$|zich ~tot ${higher}`,
  'bouwt bouwde': String.raw`~om$|~(?:woningen|huizen|opvang|sporthal|school|brug|tunnel|stadhuis|gemeentehuis|flexwoningen)`,
  'knapt knapte': String.raw`~op$`,
  'laat liet': String.raw`~open(?=[.,;])|~(?:onderzoeken|uitzoeken|keuren|bouwen|blijven|plaatsen|weten|doorrekenen|toetsen|verwijderen|weghalen|vallen|varen|ontwerpen|uitvoeren|aanleggen|slopen|kappen|repareren|vervangen|sluiten|maken|toe|los|na|afhangen)$|~weten|los$`,
  'werkt werkte': String.raw`~mee(?=[.,;]| aan )|~aan ~${paper}|~(?:samen|tegen)$`,
  'krijgt kreeg': String.raw`~(?:standje|tik|uitbrander|berisping|boete|aanwijzing|gelijk|ongelijk|dwangsom|bijdrage|subsidie|onvoldoende|toestemming|opdracht|uitstel)~(?:van|uit) ${higher}|(?:on)?gelijk van|~(?:on)?gelijk$`,
  'staat stond': String.raw`er ~(?:financieel|goed|slecht|beter|slechter|beroerd) (?:slecht |goed )?voor|pal (?:voor|achter)|~garant|~achter (?:het|de) ${paper}|onder (?:\p{Ll}+ )?(?:toezicht|curatele)|onder druk van ${higher}|~open voor|~(?:welwillend|positief|afwijzend) tegenover|op het standpunt|niet te springen|met lege handen|~toe$|~(?:grond|terrein|gebied|taken|bevoegdheden|dorp(?:en)?|wijk(?:en)?)~af`,
  'moet moest': String.raw`van ${higher}`,
  'kan kon mag mocht': String.raw`~(?:overeenstemming|akkoord|afspraken)~(?:bereiken|maken)$|~het ~eens worden|zich ~(?:terugtrekken|aanmelden|aansluiten|uitspreken|verzetten|beroepen)$|~(?:kosten|lasten|tekort|rekening)~(?:dragen|betalen|opbrengen|verhalen)|van ${higher}`,
  'gaat ging': String.raw`over tot|in (?:cassatie|(?:hoger )?beroep|bezwaar)|~op zoek naar|~de strijd met elkaar aan`,
  'gaat ging zal wil wilde moet moest': String.raw`~(?:controleren|optreden|ingrijpen|aanpassen|weghalen|verwijderen|uitbreiden|verlengen|terugdringen|onderzoeken|toewijzen|inrichten|meewerken|evalueren|legaliseren|gedogen|inkopen|opheffen|terugvorderen|terugdraaien|vaststellen|afgeven|intrekken|openbaar maken)$`,
  'voelt voelde': String.raw`(?:niets|niks|weinig|veel|meer) voor|zich ~(?:overvallen|gepasseerd|gesteund|genoodzaakt|gedwongen|verantwoordelijk|in de steek|voor het blok|buitenspel)`,
  'heeft had': String.raw`~(?:\p{L}*locaties?|\p{L}*woningen|\p{L}*plekken|geld|miljoen|euro|ambtenaren)~nodig|(?:een|geen|weer een) (?:nieuwe )?(?:burgemeester|wethouder|coalitie)(?!\p{L})|~een voorbehoud|~geen (?:ruimte|besluit|standpunt|vergunning|geld|plannen|plekken|beleid|zicht)|~(?:financiën|zaken|begroting|boekhouding) ~op orde|~(?:problemen|probleem) met|~spijt van|~(?:twijfels|bezwaren|bedenkingen|kritiek|zorgen) (?:over|bij|op|tegen)|~(?:een|de) voorkeur|~(?:gehuisvest|opgevangen|verkocht|verhuurd|gehandhaafd|beloofd|onderschat|verzuimd|nagelaten|gedoogd|aanbesteed|ontslagen|teruggevorderd|doorgerekend|meebetaald)$|~(?:mogen|moeten|kunnen|laten|hoeven) \p{Ll}+en$`,
  'verwacht verwachtte': String.raw`~(?:tekort|overschot|\p{L}*begroting|kosten|tegenvaller|meevaller|besluit|miljoen|uitspraak|rijksbijdrage)(?!\p{L})`,
  'rekent rekende': String.raw`~op ~(?:bijdrage|steun|geld|subsidie|provincie|Rijk|rijk|kabinet|tekort)(?!\p{L})`,
  'vindt vond': String.raw`(?:de|het|dat|die|een|zo'n) ~(?:te (?:hoog|laag|duur|vroeg|groot|klein|weinig|veel|ver|laat|vaag|risicovol)|niet ~|on(?:voldoende|aanvaardbaar|acceptabel|terecht|nodig|wenselijk|redelijk|begrijpelijk)|nodig|wenselijk|redelijk|voorbarig|onbespreekbaar)(?!\p{L})`,
  'is was': String.raw`eruit(?=[:,.])|~aan zet|het ~eens met|het er ~mee eens|~(?:akkoord|in gesprek|in overleg|in onderhandeling|bezig) met|~in gesprek (?:gegaan|over)|er ~klaar mee|(?:woedend|boos|kwaad) op|~(?:blij|tevreden) met ~${paper}|~(?:van plan|van mening|voornemens|bereid|bang (?:dat|voor)|bezorgd over|kritisch over|voorstander|tegenstander|kritisch|terughoudend|welwillend|teleurgesteld (?:in|over|dat)|verantwoordelijk voor(?! (?:\p{Ll}+ ){0,3}\d[\d.,]*\s?(?:%|procent))|aansprakelijk|mordicus tegen|niet blij|in beroep|naar de rechter|verplicht)(?!\p{L})`,
  'sluit sloot': String.raw`~(?:overeenkomst|contract|convenant|akkoord|deal|café|zwembad|coffeeshop|kroeg|bibliotheek|loket|\p{L}*pand(?:en)?)(?!\p{L})|~niet uit$|zich ~aan(?: bij|$)|~af voor (?:\p{Ll}+ )?\p{L}*(?:auto['’]s|verkeer|fietsers|vrachtwagens)(?!\p{L})|~(?:straat|weg|brug|laan|plein|gracht|tunnel)~af$`,
  'weet wist': String.raw`~niet (?:hoeveel|of|waar|hoe|wie)(?!\p{L})`,
  'praat praatte': String.raw`~met ${higher}|~over ~${paper}`,
  'rondt rondde': String.raw`~(?:verkoop|aankoop|onderhandelingen|aanleg|bouw|sloop)~af$`,
  'deelt deelde': String.raw`~(?:ergernis|kritiek|zorgen|onvrede|standpunt|twijfels|bezwaren)(?!\p{L})`,
  'treedt trad': String.raw`~op tegen|~toe tot|in overleg|terug uit`,
  'zoekt zocht': String.raw`~(?:exploitant|uitbater|wethouder|burgemeester|partij|partner|locatie|opvang\p{L}*|oplossing|koper|investeerder|vrijwilligers voor de)(?!\p{L})`,
  'wacht wachtte': String.raw`~op ~(?:toestemming|besluit|uitspraak|geld|vergunning|advies)(?!\p{L})|~op ${higher}|~af$`,
  'blijft bleef': String.raw`erbij(?= dat|[.,;:])|~zelfstandig|~bij ~(?:standpunt|besluit|oordeel|plan|voorstel)(?!\p{L})|~(?:tegen(?=[.,;])|voorstander|tegenstander|verantwoordelijk|eigenaar|weigeren|vasthouden|inzetten)`,
  'spreekt sprak': String.raw`van (?:een|het)|~tegen$|schande|zich (?:uit|voor|tegen)`,
  'ontvangt ontving': String.raw`~(?:bijdrage|subsidie|miljoen|euro|geld|uitkering|boete)(?!\p{L})`,
  'steekt stak': String.raw`~(?:ton|miljoen|euro|geld)~in(?!\p{L})`,
  'stopt stopte': String.raw`(?:daar ~mee|ermee)$`,
  'schrijft schreef': String.raw`~in (?:een|zijn|haar|hun) (?:\p{Ll}+ )?brief aan ${higher}|~aan ${higher}`,
  'ligt lag': String.raw`op (?:koers|schema) met|dwars|overhoop|in de clinch`,
  'biedt bood': String.raw`~excuses|~(?:compensatie|schadevergoeding|subsidie)(?!\p{L})`,
  'zit zat': String.raw`~krap bij kas|~met ~(?:schuld(?:en)?|kosten)(?!\p{L})|in (?:zwaar weer|geldnood)|met de handen in|met een (?:gat|tekort|probleem)|op één lijn|niet te wachten`,
  'zet zette': String.raw`~in op|~(?:stop|door|voort)$|(?:extra |meer |nu )?(?:hekken|camera's|boa's|handhavers|beveiligers)(?!\p{L})|vraagtekens|~een (?:streep|punt)|vaart achter|~op pauze|~op slot|de hakken|zich ~(?:in voor|schrap)`,
  'legt legde': String.raw`~naast zich(?: neer)?|~(?:stil|vast|neer|voor|uit|op)$|~claim|~(?:miljoen|ton|euro|geld)~(?:in|bij|opzij)$|zich ~neer|de (?:bal|rekening|schuld) bij`,
  'roept riep': String.raw`(?!herinneringen|vragen|beelden|emoties|weerstand)~op$|~op (?:om|tot)`,
  'wijst wees': String.raw`~(?:af|aan|toe|terug)$|daarop|er ~op dat|op (?:de|het) (?:wet|regels|afspraken|verantwoordelijkheid)`,
  'keurt keurde': String.raw`~(?:goed|af)$`,
  'voert voerde': String.raw`~(?:in|uit|door)$|~(?:\p{L}*beleid|regime|proef|experiment|koers)(?!\p{L})|~(?:gesprekken|overleg|onderhandelingen|actie tegen)`,
  'dringt drong': String.raw`~aan (?:op|bij)`,
  'stemt stemde': String.raw`~over (?:de|het|een) ~(?:\p{L}*weg|${paper}|\p{L}*plein|woningen|fusie|herindeling)(?!\p{L})|~in met|~(?:in|tegen)$`,
  'draagt droeg': String.raw`~(?:bij|over|af)$|~bij aan`,
  'past paste': String.raw`~(?<!niet )aan$|ervoor`,
  'koopt kocht': String.raw`~(?:aan|uit|op)$|~(?:pand|gebouw|grond|kerk|school|perceel|boerderij|hotel|\p{L}*terrein)(?!\p{L})`,
  'schuift schoof': String.raw`~(?:bouw|aanleg|sloop|invoering|renovatie|verkoop|${paper})~(?:op de lange baan|vooruit|op|door)(?!\p{L})|~(?:door|vooruit|af)$`,
  'komt kwam': String.raw`~(?:inwoners|ondernemers|bewoners|huishoudens|minima|verenigingen) ~tegemoet|er ~van ?af|~terug op ~${paper}|~tegemoet aan|in (?:actie|verzet|beroep)|~overeen$|~(?:afspraken|beloften?|verplichting(?:en)?)~na$`,
  'doet deed': String.raw`~(?:aangifte|onderzoek naar|een beroep op|toezeggingen|afstand van)`,
  'draait draaide': String.raw`~terug$|~op voor`,
  'tekent tekende': String.raw`~(?:beroep|bezwaar|protest) aan|~(?:overeenkomst|contract|convenant|akkoord|(?:woon|regio|city)?deal|intentieverklaring)`,
  'stapt stapte': String.raw`naar ~(?:rechter|rechtbank|Raad van State|hof)(?!\p{L})|uit ~(?:regeling|samenwerking|overleg|project|verband|veiligheidsregio|omgevingsdienst|convenant)(?!\p{L})|~over op`,
  'schaart schaarde': String.raw`zich ~achter`,
  'verwijst verwees': String.raw`~naar (?:de|het|een|zijn) ~(?:provincie|Rijk|minister|wet|regeling|regels|verordening|[Ii]nstituut|gemeente|rapport|advies|${paper})(?!\p{L})`,
  'botst botste': String.raw`~met ~over`,
  'volgt volgde': String.raw`(?:die|deze|dit|dat|het|de) ~(?:ontwikkeling(?:en)?|voorbeeld|advies|besluit|lijn|aanbeveling(?:en)?|\p{L}*beleid|voorstel)(?!\p{L})`,
  'kijkt keek': String.raw`~naar ~(?:partners?|\p{L}*partners|mogelijkheden|\p{L}*locaties?|opties|alternatieven|\p{L}*regeling)(?!\p{L})`,
  'twist twistte ruziet ruziede': String.raw`~(?:met|over) ~(?:gemeenten?|provincie|Rijk|minister|grens|kosten|rekening|${paper})(?!\p{L})`,
  'rolt rolde': String.raw`~uit$`,
  'wordt werd is was': String.raw`~(?:gedwongen (?:om|tot|te)|veroordeeld tot|in het (?:on)?gelijk gesteld|op de vingers getikt|aangeklaagd|gesommeerd|teruggefloten|aansprakelijk gesteld|voor de rechter gedaagd|berispt|verplicht (?:om|tot))`,
};

const gap = String.raw`(?:(?!zich )(?:[^.,;:!?]|[.,](?=\d)){1,60} )?`;
const atEnd = String.raw`(?=[.,;:!?”"’)]|$| (?:om|voor|per|na|tot|van|als|met|tegen|omdat|zodat|en|bij|aan|over|door|vanaf|vanwege|wegens|nu|dat|of|die|waarmee|totdat|op|dan) )`;
const made = (rest: string): RegExp =>
  new RegExp(
    String.raw`^\s+\p{Ll}+ (?:${rest
      .replaceAll('$', atEnd)
      .replaceAll(/(?<=[\p{L})?])~/gu, ` ${gap}`)
      .replaceAll('~', gap)})(?!\p{L})`,
    'u',
  );
/** What has to follow each verb. */
const rests = new Map<string, string[]>();
for (const [verbs, rest] of Object.entries(table)) for (const verb of verbs.split(' ')) rests.set(verb, [...(rests.get(verb) ?? []), rest]);

/** Patterns, each made when its verb is met: a page has few of these verbs. */
const phrases = new Map<string, RegExp[]>();
function phrasesOf(verb: string): readonly RegExp[] {
  const known = phrases.get(verb) ?? rests.get(verb)?.map(made);
  if (known) phrases.set(verb, known);
  return known ?? [];
}

/** The words by which a place governs, of a clause with its verb first. */
export function saidByPhrase(said: string): string | undefined {
  const pattern = phrasesOf(firstWord.exec(said)?.[1] ?? '').find((each) => each.test(said));
  return pattern && found(pattern, said);
}

/** Ends as a verb does: most words before a name are none. */
const isVerb = /^\p{Ll}{2,}(?:t|d|de|te|g|k|p|s|m|l|n)$/u;
const firstWord = /^\s+(\p{Ll}+) /u;

/** A place by what its verb and the rest of the clause say, where a government is spoken of. */
export function byPhrase(candidate: Candidate, around: Surroundings, standing: Standing | undefined): Verdict | undefined {
  const { right, says } = around;
  if (!standing || standing.isWord || candidate.ended) return undefined;
  // "Zo verwijst ook Ede naar": as if the adverb were not there.
  const adverb = adverbBetween.exec(around.left)?.[0];
  const { left, before } = adverb === undefined ? around : withoutLast(around, adverb.length);
  const isSubject = beforeSubject.has(before) && before !== ',' && before !== '(';
  const verb = isSubject ? (firstWord.exec(right)?.[1] ?? '') : before;
  if (!isSubject && !(isVerb.test(verb) && isTurned(left))) return undefined;
  const said = isSubject ? right : ` ${before}${right}`;
  const pattern = phrasesOf(verb).find((each) => each.test(said));
  // "Vanaf 1 januari heft Delft toeristenbelasting"
  const deed = pattern ? found(pattern, said) : undefined;
  if (deed === undefined || !(standing.sure || standing.open())) return undefined;
  if (merrymaking.test(said) || says(sports) !== undefined || leisure.test(sentenceOf(around))) return undefined;
  return { candidate, confidence: 0.55, rule: 'deed', cue: deed };
}
