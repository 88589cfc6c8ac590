import type { BodyType } from '../entity.ts';

// The words that tell what a name stands for, each set with the rule that a reader can ask about. A cue on the left ends where the name
// begins, one on the right begins where it ends. Case matters: "burgemeester van Buren" is an office, "burgemeester Van Buren" a surname.

/** One to six words of a person's name, perhaps with their party in brackets: "Leon Meijer", "Jansen (VVD)", "J. van der Berg". */
const person = String.raw`(?:\s+(?:\p{Lu}[\p{L}.'’-]*|van|de|der|den|het|ten|ter|te|in|el|al|’t|'t)){0,6}(?:\s*\([^()]{1,25}\))?,?`;
const start = String.raw`(?<![\p{L}\d-])`;
const prefix = String.raw`(?:[Oo]ud-|[Ee]x-|[Vv]ice-|[Ww]aarnemend\s+|[Dd]emissionair\s+)?`;
const cue = (source: string): RegExp => new RegExp(source.replaceAll(' ', String.raw`\s+`), 'u');

const collegeWords = String.raw`(?:[Bb]urgemeester (?:en|&) [Ww]ethouders|B\s?(?:&|en) W|B&W|BenW|[Bb] en [Ww])`;
const councilWords = String.raw`(?:[Gg]emeenteraad(?:sleden|slid|sfracties?|sverkiezingen)?|[Rr]aad(?:sleden|slid|sfracties?|sgriffie)?|[Gg]emeentebestuur|[Ss]tadsbestuur|[Rr]ekenkamer(?:commissie)?|(?:[Cc]ollege(?: van)? )?${collegeWords}|[Cc]olleges?|[Gg]emeentesecretaris|[Gg]riffier?|[Gg]emeentearchief|[Gg]emeentehuis)`;
const mayorWords = String.raw`(?:(?:[Ll]oco-?)?[Bb]urgemeesters?|[Ww]ethouders?|[Rr]aadslid|[Rr]aadsleden|[Gg]emeenteraadslid|[Gg]emeentesecretaris)`;
const ministerWords = String.raw`(?:[Mm]inisters?|[Ss]taatssecretaris(?:sen)?|[Bb]ewinds(?:man|vrouw|persoon)|[Mm]inister-president)`;

interface Cue {
  rule: string;
  types: BodyType[];
  pattern: RegExp;
}

export const leftCues: Cue[] = [
  { rule: 'organ', types: ['municipality'], pattern: cue(`${start}${councilWords} (?:van|in|uit|te|der)(?: de)?(?: gemeente)? $`) },
  {
    rule: 'office',
    types: ['municipality'],
    pattern: cue(`${start}${prefix}${mayorWords}${person} (?:van|in|uit|te)(?: de)?(?: gemeente)? $`),
  },
  { rule: 'organ', types: ['municipality'], pattern: cue(`${start}(?:politiek|gemeenteambtenaren in|ambtenaren van de gemeente) $`) },
  {
    rule: 'organ',
    types: ['province'],
    pattern: cue(
      `${start}(?:(?:[Pp]rovinciale|[Gg]edeputeerde) [Ss]taten|Staten|GS|PS|[Pp]rovinciebestuur|[Ss]tatenfracties?) (?:van|in|voor)(?: de)?(?: provincie)? $`,
    ),
  },
  {
    rule: 'office',
    types: ['province'],
    pattern: cue(
      `${start}${prefix}(?:[Gg]edeputeerden?|[Ss]tatenlid|[Ss]tatenleden|[Cc]ommissaris(?:sen)? (?:van de|des) [Kk]oning(?:in)?s?)${person} (?:van|in|uit)(?: de)?(?: provincie)? $`,
    ),
  },
  {
    rule: 'office',
    types: ['water-board'],
    pattern: cue(
      `${start}${prefix}(?:[Dd]ijkgraaf|[Hh]eemraad|[Hh]eemraden|[Ww]atergraaf)${person} (?:van|bij)(?: het)?(?: waterschap| hoogheemraadschap)? $`,
    ),
  },
  { rule: 'office', types: ['ministry'], pattern: cue(`${start}${prefix}${ministerWords}${person} (?:van|voor|op) $`) },
  { rule: 'office', types: ['ministry'], pattern: cue(`${start}(?:[Mm]ijn |zijn |haar )?(?:collega|ambtgenoot)${person} van $`) },
  { rule: 'organ', types: ['ministry'], pattern: cue(`${start}(?:[Mm]inisteries?|[Dd]epartement(?:en)?|[Mm]in\\.) (?:van |voor )?$`) },
];

/** "minister Hugo de Jonge (Volksgezondheid)" */
export const portfolioLeft = cue(`${start}${prefix}${ministerWords}${person}\\s*\\((?:van )?$`);
export const portfolioRight = /^(?:[,;]\s*[\p{L}\d]{2,12})?\)/u;

/** After an adjective: "Utrechtse gemeenteraad", "Brabantse Staten". */
export const adjectiveRights: Cue[] = [
  {
    rule: 'adjective',
    types: ['municipality'],
    pattern: cue(
      String.raw`^ (?:\p{Ll}[\p{L}-]* )?(?:gemeenteraad\p{L}*|raad(?:slid|sleden|sfracties?|sgriffie|svergadering)?|${mayorWords}|(?:burgemeesters?)|college|${collegeWords}|gemeentebestuur|stadsbestuur|gemeentesecretaris|rekenkamer)(?![\p{L}\d-])`,
    ),
  },
  {
    rule: 'adjective',
    types: ['province'],
    pattern: cue(
      String.raw`^ (?:\p{Ll}[\p{L}-]* )?(?:Staten|Statenfracties?|Statenlid|Statenleden|(?:[Pp]rovinciale|[Gg]edeputeerde) [Ss]taten|gedeputeerden?|provinciebestuur|commissaris van de [Kk]oning(?:in)?|(?:[Gg]edeputeerde) \p{Lu})(?![\p{L}\d-])`,
    ),
  },
];
/** "de Apeldoornse collega Willems", when an alderman was just spoken of. */
export const colleague = cue(`^ (?:\\p{Ll}+ )?collega`);
export const alderman = /\b(?:wethouder|burgemeester)/iu;

/** What opens a row of names of one type: "gemeenten als A, B en C", "twintig gemeenten. Dat zijn A, B". */
const rowOf = (words: string): RegExp =>
  cue(
    String.raw`${start}${words}(?: (?:als|zoals|van|waaronder|te weten|namelijk|in|rond)(?: de)?|(?:,| die|\.| met)?[^.;:()\n]{0,60}(?:[:(]|\bwaaronder|\bzoals|\bte weten|\bnamelijk|\b[Dd]at zijn|\b[Dd]it zijn))\s*$`,
  );
export const rows: { types: BodyType[]; pattern: RegExp }[] = [
  { types: ['municipality'], pattern: rowOf('(?:[Gg]emeente(?:n|s)|[Cc]olleges|[Bb]urgemeesters|[Ww]ethouders|[Gg]emeenteraden)') },
  { types: ['province'], pattern: rowOf('[Pp]rovincies') },
  { types: ['water-board'], pattern: rowOf('(?:[Ww]aterschappen|[Hh]oogheemraadschappen)') },
  { types: ['ministry'], pattern: rowOf('(?:[Mm]inisteries|[Mm]inisters|[Dd]epartementen|[Ss]taatssecretarissen)') },
];
/** What may stand between two names in such a row; one strange name may stand between. */
export const rowGap =
  /^(?:\s*\([^()]{1,60}\))?(?:\s*[,;]\s*(?:(?:en|of|maar ook|alsmede|evenals|als ook)\s+)?|\s+(?:en|of|&|alsmede|evenals|als)\s+|\s*\/\s*)(?:(?:de|het|die van|van)\s+)?(?:\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?(?:\s*,\s*|\s+en\s+))?$/u;
/** A plural before the first name makes a row: "gemeenten Veere, Goes en Sluis". */
export const pluralStart =
  /^(?:openbare lichamen|gemeenten|gemeentes|provincies|waterschappen|hoogheemraadschappen|ministeries|politie-?\s?eenheden|rechtbanken|veiligheidsregio)/iu;

/** Deeds of a government, with the place as its subject: "Goes onderzoekt of …". Kept to what only a government does. */
export const deeds =
  /^\s+(?:(?:heeft|gaat|wil|zal|moet|mag|kan)\s+(?:\p{L}+\s+){0,6}(?:verbieden|verboden|vergunnen|subsidiëren|onderzoeken|invoeren|ingevoerd|aanbesteden|handhaven|bezuinigen|investeren)|verbiedt|verbood|onderzoekt|investeert|subsidieert|vergunt|verleent|handhaaft|bezuinigt|overweegt|weigert|besluit|besloot|werkt\s+aan|voert\s+\p{L}+\s+in|trekt\s+[^.]{1,40}\s+uit|stelt\s+[^.]{1,60}\s+(?:vast|beschikbaar))(?![\p{L}])/u;
export const asSubject = /(?:^|[.!?:;\n]["'”’)]*\s+["'“‘]*|,\s+)$/u;
export const localGovernment = /\b(?:gemeente|college|wethouders?|B en W|B&W|gemeenteraad|burgemeester|raadsvragen)\b/iu;

/** Another country, by adjective or name, or somebody who stands for one: then a ministry or a high court is that country's. */
const foreignWords = String.raw`(?:Amerikaans|Belgisch|Vlaams|Waals|Duits|Frans|Brits|Engels|Schots|Iers|Spaans|Portugees|Italiaans|Grieks|Turks|Pools|Hongaars|Oostenrijks|Zwitsers|Deens|Zweeds|Noors|Fins|Russisch|Oekraïens|Wit-Russisch|Roemeens|Bulgaars|Servisch|Kroatisch|Tsjechisch|Slowaaks|Israëlisch|Palestijns|Syrisch|Iraans|Iraaks|Libanees|Egyptisch|Marokkaans|Algerijns|Tunesisch|Libisch|Saoedisch|Chinees|Japans|Koreaans|Zuid-Koreaans|Noord-Koreaans|Indiaas|Pakistaans|Afghaans|Indonesisch|Australisch|Canadees|Mexicaans|Braziliaans|Argentijns|Venezolaans|Congolees|Nigeriaans|Ethiopisch|Zuid-Afrikaans|Surinaams|Europees|Luxemburgs)`;
export const foreignAdjective = new RegExp(String.raw`(?<![\p{L}-])${foreignWords}e?\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}$`, 'u');
export const abroad =
  /(?<![\p{L}-])(?:VS|Verenigde Staten|Amerikaanse?|Trump|Biden|Obama|Bush|Pentagon|Witte Huis|Washington|België|Belgische?|Vlaamse?|Vlaanderen|Brussel|Duitsland|Duitse|Frankrijk|Franse|Verenigd Koninkrijk|Groot-Brittannië|Britse|Londen|Spanje|Spaanse|Italië|Italiaanse|Polen|Poolse|Hongarije|Hongaarse|Turkije|Turkse|Rusland|Russische|Moskou|Kremlin|Oekraïne|Oekraïense|Israël|Israëlische|Gaza|Hamas|Syrië|Syrische|Iran|Iraanse|Irak|Iraakse|China|Chinese|Japan|Japanse|India|Indiase|Afghanistan|Congo|Congolese|Nigeria|Ethiopië|Zuid-Afrika|Canada|Mexico|Brazilië|Venezuela|Suriname|Surinaamse|Marokko|Marokkaanse|Egypte|Indonesië)(?![\p{L}-])/u;
export const athome = /(?<![\p{L}-])(?:Nederland(?:se|s)?|Tweede Kamer|Eerste Kamer|Den Haag|kabinet-\p{Lu}|Rijks\p{L}+)(?![\p{L}-])/u;

/** "Wet op de Raad van State" is a law. */
export const inLaw = /(?<![\p{L}-])Wet(?:\s+op)?(?:\s+(?:de|het))?\s+$/u;

/** Words about politics, near which a word like "Volt" or "Samen" may be a party. */
export const politics =
  /(?<!\p{L})(?:\p{L}*fracties?|fractie\p{L}+|partij(?:en|leiders?|genoten|bestuur|voorzitter|congres)?|Kamerl(?:id|eden)|raadsl(?:id|eden)|[Ll]ijsttrekkers?|lijstduwer|verkiezing\p{L}*|zetels?|coalitie\p{L}*|oppositie\p{L}*|wethouders?|Statenl(?:id|eden)|gemeenteraad\p{L}*|moties?|stemm?en|kandidaten|kiezers|politic(?:us|i)|peiling\p{L}*|kandida\p{L}+|partijprogramma|verkiezingsprogramma\p{L}*)(?!\p{L})/u;
/** Directly before a party. */
export const partyLeft =
  /(?<![\p{L}-])(?:(?:partij(?:en)?|fractie(?:voorzitter)?s?|[Kk]amerl(?:id|eden)|raadsl(?:id|eden)|[Ss]tatenl(?:id|eden)|wethouders?|lijsttrekkers?|lijstduwer|partijleider|leden|kiezers|stem(?:men|t)?|aanhang|namens|lokale partij|coalitiepartij(?:en)?|oppositiepartij(?:en)?|regeringspartij(?:en)?)\s+(?:van\s+|op\s+|voor\s+|als\s+|uit\s+|namens\s+)?(?:de\s+|het\s+)?[‘“"']?|\b(?:namens|met|van|tussen|door)\s+(?:coalitiepartij(?:en)?|oppositiepartij(?:en)?)\s+)$/u;
/** Directly after a party: "DENK-Kamerlid", "VVD'er", "(PRO)". */
export const partyRight =
  /^(?:-(?:\p{L}*[Kk]amer\p{L}*|leider|fractie\p{L}*|wethouders?|raadsl(?:id|eden)|raads\p{L}+|minister|voorman|voorvrouw|lijsttrekker|lijstduwer|voorzitter|senator|[Ss]taten\p{L}+|politic(?:us|i)|ers?|congres|motie|gedeputeerde|burgemeester|stemmers?|kiezers|kandidaat|bewindspersoon|staatssecretaris|prominent|achterban)|['’]ers?\b|\s+(?:haalt|haalde|krijgt|kreeg|verliest|verloor|wint|won|stemt|stemde|komt op)\b[^.]{0,40}\bzetels?|\s+stemde\b|\s+stemt\b)/u;
/** What stands between two parties in a row. */
export const partyGap = /^['’]?\s*(?:,|\/|-|en|of|&|,\s*en|als|plus|\+)\s*(?:de\s+|het\s+|ook\s+)?$/u;
export const partyBrackets = /\p{Lu}[\p{L}'’-]+\s+\((?:[\p{L}]+,\s*)?$/u;

/** Words that say "this is a firm". */
export const firmLeft =
  /(?<![\p{L}-])(?:\p{Ll}*(?:bedrijf|bedrijven|bureau|concern|aannemers?|bouwers?|leveranciers?|vervoerders?|adviseurs?|consultants?|onderneming|verzekeraar|netbeheerders?|energiemaatschappij|fabrikant|producent|softwaremaker|multinational|winkelketen|ontwikkelaars?|uitgever|accountants?|beheerder|dochter(?:onderneming)?|architect|ingenieurs)|(?:van|door|bij|aan|met)\s+(?:het|de)\s+(?:ict|bouw)-?bedrijf)\s+(?:\p{Lu}[\p{L}&+-]*\s+(?:en|,)\s+)?[‘“"']?$/u;
export const firmRight =
  /^(?:-(?:topman|topvrouw|baas|directeur|woordvoerder|adviseurs?|consultants?|dochter|aandelen|medewerkers?|bestuurder|software|rapport)|\s+(?:\(onderdeel van|heeft de opdracht|kreeg de opdracht|wint de aanbesteding|won de aanbesteding|leverde|levert))/u;
export const contracting =
  /(?<!\p{L})(?:aanbest\p{L}+|gegund|gunning|opdracht(?:en|gever|nemer)?|contract\p{L}*|leverancier\p{L}*|ingehuurd|inhuur|offerte|factu\p{L}+|raamovereenkomst|bedrij(?:f|ven)|onderneming|omzet|winst|aandeel\p{L}*|topman|directeur|adviesbureau|rapport|onderzoek|software|klanten?)(?!\p{L})/u;
/** Words of business that are said of firms only. */
export const dealing =
  /(?<!\p{L})(?:aanbest\p{L}+|gegund|gunning|opdrachtnemer|leverancier\p{L}*|raamovereenkomst|\p{L}*bedrij(?:f|ven)|onderneming\p{L}*|concern|consortium|omzet|winst|aandeel\p{L}*|aandelen|topman|topvrouw|adviesbureau|bouwers?|aannemers?|ontwikkelaars?|dochter(?:onderneming)?|multinational|investeer\p{L}*|fabriek)(?!\p{L})/u;
export const alsoAPlace = /airport|luchthaven|universit|hogeschool|college of|academy|school|ziekenhuis|umc|medisch centrum/iu;

/** Words near which a title is that of an algorithm. */
export const algorithmWord =
  /(?<![\p{L}-])(?:algoritme\p{L}*|risicomodel\p{L}*|selectiemodel\p{L}*|rekenmodel\p{L}*|model|AI(?:-\p{L}+)?|kunstmatige intelligentie|machine ?learning|voorspelmodel\p{L}*|chatbots?|gezichtsherkenning|anonimiser\p{L}*|scanauto\p{L}*|risicoprofi\p{L}+|profilering|geautomatiseerde?|classificatiemodel|bias(?:-?\s?toetsing)?|rekeninstrument)(?!\p{L})/iu;
/** Directly before a title. */
export const algorithmLeft =
  /(?<![\p{L}-])(?:\p{Ll}*algoritmes?|systeem|(?:reken|risico|voorspel|selectie)?model|chatbot|applicatie|tool|AI-\p{L}+|toepassing|programma)\s+(?:genaamd\s+|met de naam\s+|heet\s+)?[‘“"'(–-]{0,2}\s?$/iu;
