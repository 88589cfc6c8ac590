import type { BodyType } from '../entity.ts';
import { pattern } from './pattern.ts';

// What stands above a list or a column, or with a colon before what it is about, and says what that is: "Deelnemende gemeenten", "Leverancier", "Bevoegd gezag:".
// These patterns are in small letters, and so is what they are asked of: an engine takes five times as long to make one ready for letters of any case.

/** What an item may be under a head: a body of one of these types, whose name begins so; one that has a name or letters of its own; a party; or a company. */
export type ListKind = { types: readonly BodyType[]; named?: RegExp } | 'agency' | 'party' | 'supplier';

/** What a head says. */
export interface Head {
  /** What its items may be; what goes first goes before. */
  kinds: readonly ListKind[];
  /** Under it stand people and firms as often as governments: it counts where something else says that these are governments. */
  isWeak: boolean;
}

const bodies = (...types: BodyType[]): ListKind => ({ types });

interface Words {
  /** In the singular, or as what somebody does. */
  one: string;
  /** In the plural, where any other words may stand beside it. */
  many?: string;
  kinds: readonly ListKind[];
  isWeak?: true;
}

/** "buurgemeenten": a municipality by what it is to others. A "wijkgemeente" is a congregation, a "deelgemeente" a part of one. */
const toOthers = pattern`
  (?:
    buur|rand|regio|centrum|gast(?:heer)?|fusie|pilot|proef|lid|kern|deelnemers?|doel|woon|koplopers?|partner|contact|grens|kust
    |eiland|groei|krimp|plattelands|herindelings|klant|samenwerkings|aandeelhouders?|vestigings|voorbeeld|ontvangst
  )?`;

/** Of a head that is several of these the first here counts; in a sentence the one that stands last. */
const heads: readonly Words[] = [
  {
    one: pattern`
      ${toOthers}gemeente(?:\([ns]\))?(?:naam)?|gemeentera(?:ad|den)|gemeentebestu(?:ur|ren)
      // A year of its gazette, or its code in statistics.
      |gemeenteblad(?:\s\d{4},?(?:\s(?:nr\.?\s)?\d+)?)?|gm\d{4}
      |colleges?\svan\s(?:b\s?(?:&|en)\s?w|burgemeester\sen\swethouders)`,
    many: `${toOthers}gemeente[ns]`,
    kinds: [bodies('municipality')],
  },
  {
    one: String.raw`provincie(?:\(s\)|naam)?|provinciaal\sblad(?:\s\d{4},?(?:\s(?:nr\.?\s)?\d+)?)?`,
    many: 'provincies',
    kinds: [bodies('province')],
  },
  { one: '(?:water|hoogheemraad)schap|waterschapsblad', many: '(?:water|hoogheemraad)schappen', kinds: [bodies('water-board')] },
  { one: 'ministerie|departement', many: 'ministeries|departementen', kinds: [bodies('ministry')] },
  { one: "veiligheidsregio(?:[’']s)?", kinds: [bodies('safety-region')] },
  { one: 'omgevingsdienst(?:en)?', kinds: [bodies('environment-service')] },
  { one: "ggd(?:[’']?en|[’']s)?", kinds: [bodies('health-service')] },
  { one: 'rechtbank(?:en)?', kinds: [{ types: ['court'], named: /^Rechtbank/ }] },
  { one: 'gerechtsho(?:f|ven)', kinds: [{ types: ['court'], named: /^Gerechtshof/ }] },
  { one: String.raw`politie-?\s?een(?:heid|heden)`, kinds: [bodies('police')] },
  // Whoever works for them.
  {
    one: pattern`
      \p{L}{0,12}leveranciers?|(?:hoofd|onder)?aannemers?(?:scombinatie)?|opdrachtnemers?|dienstverleners?|(?:winnende\s)?inschrijvers?
      |gegund\saan|(?:gegunde|gecontracteerde)\s(?:partij(?:en)?|ondernem(?:ers?|ing(?:en)?)|leveranciers?)|winnende\s(?:partij|ondernem(?:er|ing))|winnaar|contractant(?:en)?
      |concessiehouders?|netbeheerders?|(?:huis|controlerend\s)?accountant|adviseurs?|consortium|combinatie|combinanten
      |(?:advies|onderzoeks|ingenieurs|architecten|wervings|detacherings)?bureaus?|crediteur(?:en)?|uitvoerders?
      |(?:uitgevoerd|opgesteld)\sdoor|moederbedrijf|exploitant|installateur|(?:afval)?inzamelaar`,
    kinds: ['supplier'],
  },
  // What parties are called, what they are to others, and what they bring in.
  {
    one: pattern`
      partij(?:naam)?|fractie|(?:coalitie|oppositie|college)(?:partij(?:en)?|fracties)?(?<!college)
      |(?:aanduiding\s)?politieke\sgroepering(?:en)?|lijst(?:naam|aanduiding)|lijst(?:\s\d{1,2})?|zetelverdeling
      |(?:mede-?\s?)?indieners?|ingediend\sdoor|stemmen\s(?:voor|tegen)|(?:voor|tegen)stemmers|adverteerder|wie\sbetaalt
      // Whom it stands behind.
      |(?:raads|staten|kamer|commissie)leden|raadslid|wethouders?|fractievoorzitters?|lijsttrekkers?|kandidaten`,
    many: 'partijen|fracties',
    kinds: ['party'],
  },
  // Whoever commissions, allows, decides or pays, whatever government that is.
  {
    one: pattern`
      (?:mede)?opdrachtgevers?|in\sopdracht\svan|aanbestedende\sdienst(?:en)?|bevoegd\sgezag|penvoerders?|aandeelhouders?
      |(?:subsidie|vergunning)verlen(?:er|ers|ende\sinstantie)|subsidieverstrekkers?|(?:weg)?beheerders?|toezichthouders?
      |koper|overheid|overheidsorganisaties?`,
    many: 'overheden',
    kinds: [bodies('municipality', 'province', 'water-board'), 'agency'],
  },
  { one: 'concessieverleners?', kinds: [bodies('province'), bodies('municipality')] },
  // Of two types that fit a place none is chosen. Ministries are called by what they are about.
  {
    one: pattern`
      bestuursorg(?:aan|anen)|bevoegde\s(?:instantie|autoriteit)|(?:publicerende|verantwoordelijke)\s(?:organisatie|instantie)|(?:publicerend|verantwoordelijk)\sbestuursorgaan`,
    kinds: [bodies('municipality', 'province', 'water-board'), bodies('ministry'), 'agency'],
  },
  { one: 'verantwoordelijke?|afzender', kinds: [bodies('ministry'), 'agency'] },
  {
    one: pattern`
      bron(?:nen)?|uitvoeringsorganisaties?|zbo(?:[’']s)?|zelfstandig(?:e)?\sbestuursorga(?:an|nen)|agentschap(?:pen)?|inspecties?
      |rijksdienst(?:en)?|adviescolleges?|werkgever`,
    kinds: ['agency'],
  },
  { one: 'opstellers?', kinds: [bodies('ministry'), 'supplier'] },
  {
    one: pattern`
      deelnemers?|partners?|samenwerkingspartners?|leden|eigenaar|eigenaren|(?:mede)?ondertekenaars?|klanten|referenties|organisaties?
      |uitgever|ontvanger|instanties?|aanvragers?|namens`,
    kinds: [bodies('municipality', 'province', 'water-board'), bodies('ministry')],
    isWeak: true,
  },
];

/** A piece of each of these words. */
const someWord = pattern`
  gemeente|provincie|schap|ministerie|departement|veiligheids|omgevingsd|ggd|rechtba|gerechtsh|politie|partij|fractie|coalitie
  |oppositie|raadsl|statenl|kamerl|commissiel|wethouder|trekker|kandidaten|voorzitter|lijst|zetel|indiene|ingediend
  |stemme|adverteer|betaalt|opdracht|dienst|gezag|houder|verlen|verstrek|beheer|koper|overhe
  |bestuurs|bron|zbo|agentschap|inspectie|werkgever|gm\d|blad|organisatie|verantwoord|afzender|leverancier|aannemer|inschrijver|gegund|winn|contract|accountant|advise|bureau
  |consortium|combina|crediteur|voerd|opgesteld|moederb|exploitant|installateur|inzamel|opstel|deelnem|partner|leden|eigenaar
  |ondertek|klanten|referentie|uitgever|ontvang|instantie|aanvrag|namens|colleges?\sv`;
/** In all that says what a list is of, as most texts have none of these: asked first, so that the others need not even be made ready. */
const saysWhat = new RegExp(someWord, 'u');

/** Which of them, or that one may choose. "Onze gemeente" is where something is. */
const ahead = pattern`
  (?:(?:kies|selecteer|zoek|filter|toon|vind)\s(?:(?:op|een|uw|je|jouw|de)\s){0,2})?
  (?:naam\s(?:van\s)?)?(?:de\s)?
  (?:
    (?:
      nieuwe|oude|voormalige|huidige|deelnemende|betrokken|op\ste\sheffen|opgeheven|verantwoordelijke?|bevoegde?|penvoerende|grootste|politieke
      |ontvangende|uitvoerende|contracterende|publicerende|verbonden|uw|jouw|je|eerste|alle
      |onze(?=\s(?:opdrachtg|deelnem|aandeelh|leveranc|partners|klanten|leden))
    )\s
  ){0,2}`;
const behind = pattern`
  (?:\s?\([^()]{1,25}\))?(?:\sa\s?[-–]\s?z)?(?:\s(?:(?:per|op)\s\d[^.:;]{0,20}|(?:in\s)?(?:19|20)\d\d(?:[-–/]\d{2,4})?))?`;
/** Beside a plural: which, how many, where, and what of them. */
const others = String.raw`(?:(?:\p{L}[\p{L}’'-]*|\d+)\s){0,4}`;
const ofThem = String.raw`(?:\s(?:in|van|binnen|uit|met|zonder|op|per|voor|tegen)(?:\s[^.:;!?]{1,40})?)?`;

interface Patterns {
  /** The whole of a text. */
  whole: RegExp;
  /** In a sentence that ends in a colon, or behind "per". */
  within?: RegExp;
  head: Head;
}
let patterns: readonly Patterns[] | undefined;

/** Made when first asked: a page without lists needs none of them. */
const patternsOf = (): readonly Patterns[] =>
  (patterns ??= heads.map(({ one, many, kinds, isWeak = false }) => ({
    whole: new RegExp(
      many === undefined ? `^${ahead}(?:${one})${behind}$` : `^(?:${ahead}(?:${one})${behind}|${others}(?:${many})${behind}${ofThem})$`,
      'u',
    ),
    ...(many !== undefined && {
      within: new RegExp(String.raw`(?<!\p{L})(?:${many})(?!\p{L})|(?<=(?:^|\s)per\s)(?:${one})(?!\p{L})`, 'gu'),
    }),
    head: { kinds, isWeak },
  })));

const ofOthers = new RegExp(
  pattern`
    // Congregations are called "gemeenten" too.
    hervormd|gereformeerd|protestants|evangelisch|lutherse?|remonstrant|doopsgezind|baptist|pinkster|christelijk|kerk|joods|islamit|kadastra
    // How many there are.
    |^aantal\s
    // Where something is, or a branch of somebody, stand places: "Onze trainingen voor gemeenten vinden plaats in:".
    |(?<!\p{L})(?:hoofd|zuster)?(?:
      plaats(?:en)?|stad|steden|dorp(?:en)?|kern(?:en)?
      |locaties?|vestiging(?:en)?|filialen|kantoren|winkels?|\p{L}*clubs?|vacatures
    )(?!\p{L})
    |(?<!\p{L})(?:in|uit|van|bij|te|aan|rond|naar):$`,
  'u',
);
const otherCountry = new RegExp(
  pattern`
    ^(?:
      antwerpen|luik|henegouwen|(?:oost|west)-vlaanderen|(?:vlaams|waals)-brabant|vlaanderen|brussel|gent|genk|brugge|leuven|mechelen|belgië
      |suriname|paramaribo|curaçao|willemstad|duitsland|frankrijk|luxemburg
    )$`,
  'u',
);
/** Whether this stands in a list of what another country has: some of its towns and provinces are called like ours. */
export const isOtherCountry = (item: string): boolean => otherCountry.test(item.toLowerCase());

/** "Bijdrage per gemeente", "Grootste partij per gemeente" */
const perEach =
  /^((?:\p{L}[\p{L}’'-]*\s){0,5})per\s(?:gemeente|provincie|partij|fractie|waterschap|ministerie)(?:\s(?:in|op|voor)\s[^.:;!?]{1,30})?$/u;
/** "Bij ons kunnen inwoners van deze gemeenten terecht:" */
const announced = /[^.;!?:]:$/u;

const longestHead = 60;
const longestSentence = 200;

/** What a text says of the list below it; undefined when nothing. */
export function headOf(text: string): Head | undefined {
  if (text.length > longestSentence) return undefined;
  const small = text.trim().toLowerCase();
  if (!saysWhat.test(small) || (ofOthers.test(small) && !/^in opdracht van:?$/.test(small))) return undefined;
  if (small.length <= longestHead) {
    const name = small.replace(/\s?:$/u, '');
    const head = patternsOf().find(({ whole }) => whole.test(name))?.head;
    if (head) return head;
    const per = perEach.exec(name);
    if (per) {
      const last = lastIn(name);
      const also = per[1] === undefined ? undefined : headOf(per[1]);
      return last && { kinds: [...last.kinds, ...(also?.kinds ?? [])], isWeak: false };
    }
  }
  return announced.test(small) ? lastIn(small) : undefined;
}

/** By the last word for any kind. */
function lastIn(small: string): Head | undefined {
  let last = -1;
  let said: Head | undefined;
  for (const { within, head } of patternsOf()) {
    const at = within ? ([...small.matchAll(within)].at(-1)?.index ?? -1) : -1;
    if (at > last) [last, said] = [at, head];
  }
  return said;
}
