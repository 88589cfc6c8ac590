import type { BodyType } from '../entity.ts';
import { pattern } from './pattern.ts';

// The words that stand above lists and columns, or with a colon before what they are about, and say what that is. In small letters, as what they are looked for in.

/** What an item may be under a head: a body of one of these types, whose name begins so; one that has a name or letters of its own; a party; or a company. */
export type ListKind = { types: readonly BodyType[]; named?: RegExp } | 'agency' | 'party' | 'supplier';

const bodies = (...types: BodyType[]): ListKind => ({ types });

/** Words for one kind of what a list may be of. */
export interface ListWords {
  /** Of these one stands in all that the others find, which need not even be made ready where none does. */
  pieces: readonly string[];
  /** In the singular, or as what somebody does. */
  one: string;
  /** In the plural, where any other words may stand beside it. */
  many?: string;
  kinds: readonly ListKind[];
  /** Under them stand people and firms as often as governments: they count where something else says that these are governments. */
  isWeak?: boolean;
}

/** "buurgemeenten": a municipality by what it is to others. A "wijkgemeente" is a congregation, a "deelgemeente" a part of one. */
const toOthers = pattern`
  (?:
    buur|rand|regio|centrum|gast(?:heer)?|fusie|pilot|proef|lid|kern|deelnemers?|doel|woon|koplopers?|partner|contact|grens|kust
    |eiland|groei|krimp|plattelands|herindelings|klant|samenwerkings|aandeelhouders?|vestigings|voorbeeld|ontvangst
  )?`;

/** Of a head that is several of these the first here counts; in a sentence the one that stands last. */
export const listWords: readonly ListWords[] = [
  {
    pieces: ['gemeente', 'college', 'gm'],
    one: pattern`
      ${toOthers}gemeente(?:\([ns]\))?(?:naam)?|gemeentera(?:ad|den)|gemeentebestu(?:ur|ren)
      // A year of its gazette, or its code in statistics.
      |gemeenteblad(?:\s\d{4},?(?:\s(?:nr\.?\s)?\d+)?)?|gm\d{4}
      |colleges?\svan\s(?:b\s?(?:&|en)\s?w|burgemeester\sen\swethouders)`,
    many: `${toOthers}gemeente[ns]`,
    kinds: [bodies('municipality')],
  },
  {
    pieces: ['provinci'],
    one: String.raw`provincie(?:\(s\)|naam)?|provinciaal\sblad(?:\s\d{4},?(?:\s(?:nr\.?\s)?\d+)?)?`,
    many: 'provincies',
    kinds: [bodies('province')],
  },
  {
    pieces: ['schap'],
    one: '(?:water|hoogheemraad)schap|waterschapsblad',
    many: '(?:water|hoogheemraad)schappen',
    kinds: [bodies('water-board')],
  },
  { pieces: ['minist', 'departement'], one: 'ministerie|departement', many: 'ministeries|departementen', kinds: [bodies('ministry')] },
  { pieces: ['veiligheids'], one: "veiligheidsregio(?:[’']s)?", kinds: [bodies('safety-region')] },
  { pieces: ['omgevingsd'], one: 'omgevingsdienst(?:en)?', kinds: [bodies('environment-service')] },
  { pieces: ['ggd'], one: "ggd(?:[’']?en|[’']s)?", kinds: [bodies('health-service')] },
  { pieces: ['rechtba'], one: 'rechtbank(?:en)?', kinds: [{ types: ['court'], named: /^Rechtbank/ }] },
  { pieces: ['gerechtsh'], one: 'gerechtsho(?:f|ven)', kinds: [{ types: ['court'], named: /^Gerechtshof/ }] },
  { pieces: ['politie'], one: String.raw`politie-?\s?een(?:heid|heden)`, kinds: [bodies('police')] },
  // Whoever works for them.
  {
    pieces: [
      'leverancier',
      'aannemer',
      'nemer',
      'dienstverl',
      'inschrijver',
      'gegund',
      'contract',
      'winn',
      'concessieh',
      'netbeheer',
      'accountant',
      'advise',
      'consortium',
      'combina',
      'bureau',
      'crediteur',
      'voerd',
      'opgesteld',
      'moederb',
      'exploit',
      'installat',
      'inzamel',
    ],
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
    pieces: [
      'partij',
      'fractie',
      'coalitie',
      'oppositie',
      'groepering',
      'aanduiding',
      'lijst',
      'zetel',
      'indiener',
      'ingediend',
      'stemme',
      'adverteer',
      'betaalt',
      'leden',
      'raadslid',
      'wethouder',
      'voorzitter',
      'trekker',
      'kandidaten',
    ],
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
    pieces: [
      'opdracht',
      'aanbested',
      'gezag',
      'penvoer',
      'aandeelh',
      'verlen',
      'verstrek',
      'beheer',
      'toezicht',
      'koper',
      'overhe',
      'trekker',
      'subsidieg',
    ],
    one: pattern`
      (?:mede)?opdrachtgevers?|in\sopdracht\svan|aanbestedende\sdienst(?:en)?|bevoegd\sgezag|penvoerders?|aandeelhouders?
      |(?:subsidie|vergunning)verlen(?:er|ers|ende\sinstantie)|subsidieverstrekkers?|(?:weg)?beheerders?|toezichthouders?
      |koper|overheid|overheidsorganisaties?|bestuurlijk\strekker|subsidiegevers?`,
    many: 'overheden',
    kinds: [bodies('municipality', 'province', 'water-board'), 'agency'],
  },
  { pieces: ['concessiev'], one: 'concessieverleners?', kinds: [bodies('province'), bodies('municipality')] },
  // Of two types that fit a place none is chosen. Ministries are called by what they are about.
  {
    pieces: ['bestuursorg', 'bevoegde', 'publicer', 'verantwoordelijke'],
    one: pattern`
      bestuursorg(?:aan|anen)|bevoegde\s(?:instantie|autoriteit)|(?:publicerende|verantwoordelijke)\s(?:organisatie|instantie)`,
    kinds: [bodies('municipality', 'province', 'water-board'), bodies('ministry'), 'agency'],
  },
  { pieces: ['verantwoord', 'afzender'], one: 'verantwoordelijke?|afzender', kinds: [bodies('ministry'), 'agency'] },
  {
    pieces: ['bron', 'uitvoeringsorg', 'zbo', 'zelfstandig', 'agentschap', 'inspectie', 'rijksdienst', 'adviesc', 'werkgever'],
    one: pattern`
      bron(?:nen)?|uitvoeringsorganisaties?|zbo(?:[’']s)?|zelfstandig(?:e)?\sbestuursorga(?:an|nen)|agentschap(?:pen)?|inspecties?
      |rijksdienst(?:en)?|adviescolleges?|werkgever`,
    kinds: ['agency'],
  },
  { pieces: ['opstel'], one: 'opstellers?', kinds: [bodies('ministry'), 'supplier'] },
  {
    pieces: [
      'deelnem',
      'partner',
      'leden',
      'eigena',
      'ondertek',
      'klanten',
      'referentie',
      'organisatie',
      'uitgever',
      'ontvang',
      'instantie',
      'aanvrag',
      'namens',
    ],
    one: pattern`
      deelnemers?|partners?|samenwerkingspartners?|leden|eigenaar|eigenaren|(?:mede)?ondertekenaars?|klanten|referenties|organisaties?
      |uitgever|ontvanger|instanties?|aanvragers?|namens`,
    kinds: [bodies('municipality', 'province', 'water-board'), bodies('ministry')],
    isWeak: true,
  },
];
