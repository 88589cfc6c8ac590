import { companyNoun, companyNouns, traderNoun } from '../detect/company-nouns.ts';

// The words that tell whether a name is that of a company. A cue on the left ends where the name begins, one on the right begins where it ends.

const quote = String.raw`[‘“"'«]?`;
/** "aannemer Heijmans", "aannemers Heijmans en Strukton", "bureau Ipsos". */
const before = String.raw`(?:${companyNoun}|${companyNouns}|${traderNoun}s?|[Bb]ureau|[Mm]oederbedrijf|[Aa]dviseurs?|[Cc]onsultants?|[Ff]abriek|[Bb]ank|[Ww]inkelketen|[Ii]ngenieurs)`;
/** Said of a company: "topman van", "aandelen van", "dochter van", "de curator van". */
const ofCompany = String.raw`(?:[Tt]opman|[Tt]opvrouw|CEO|[Cc]eo|[Bb]estuursvoorzitter|[Pp]resident-directeur|\p{L}*[Dd]irecteur|[Dd]irectie|[Cc]ommissaris(?:sen)?|\p{L}*[Aa]andeelhouders?|[Aa]andelen|[Dd]ochter(?:bedrijf|onderneming)?|[Mm]oederbedrijf|[Oo]nderdeel|[Ww]oordvoerder|[Cc]urator|[Oo]vername|[Oo]mzet|[Ww]inst|[Bb]eursgang|[Ff]aillissement|[Ff]abriek(?:en)?|[Hh]oofdkantoor|[Vv]estigingen?|[Ff]ilia(?:al|len)|[Ww]erknemers|[Mm]edewerkers|[Pp]ersoneel|[Kk]lanten|[Aa]bonnees|[Rr]eizigers|[Tt]reinen|[Bb]ussen|[Tt]rams|[Mm]etro|[Cc]onsortium|[Oo]fferte|[Rr]apport)`;
export const firmLeft = new RegExp(
  String.raw`(?<![\p{L}-])(?:${before}\s+|${ofCompany}(?:\s\p{Lu}[\p{L}.]*){0,3}\s(?:van|bij|door)\s(?:de\s|het\s)?(?:${before}\s)?)${quote}$`,
  'u',
);
/** The word is part of the name: "Sportbedrijf De Linde". */
export const firmAhead = new RegExp(`^${companyNoun}(?= )`, 'u');
export const firmRight =
  /^(?:-(?:top(?:man|vrouw|mannen)?|bestuur\p{L}*|baas|bazen|directeur|directie|woordvoer\p{L}+|adviseurs?|consultants?|dochter|aande\p{L}+|medewerkers?|personeel|fabriek\p{L}*|software|rapport|trein\p{L}*|bus\p{L}*|station\p{L}*|kantoor|klant\p{L}*|concern|deal)|\s+(?:\(onderdeel van|(?:heeft|kreeg|krijgt|kregen) de (?:opdracht|concessie)|(?:wint|won) de aanbesteding|levert|leverde|exploiteert))/u;

/** Words of contracts: whoever is named near them is hired, or hires. */
export const contracting =
  /(?<!\p{L})(?:aanbest\p{L}+|gegund\p{L}*|gunning\p{L}*|opdracht(?:en|gever|nemer)?|contract\p{L}*|concessie\p{L}*|leverancier\p{L}*|ingehuurd|inhuur|inhuren|huurde|offerte\p{L}*|factu\p{L}+|raamovereenkomst\p{L}*|inschrijv(?:er|ing)\p{L}*|in opdracht|adviesbureau|rapport|onderzoek|advies|adviseert|adviseerde|software|klanten?|uurtari\p{L}+|declare\p{L}+)(?!\p{L})/iu;
/** Of these, what is said of whoever is hired. */
export const hiring = /(?<!\p{L})\p{L}*(?:opdracht|gegund|gunning|contract|aanbest)\p{L}*/iu;
/** Words of business that are said of companies only. */
const dealing = String.raw`\p{L}*bedrij(?:f|ven)|\p{L}*onderneming\p{L}*|\p{L}*concerns?|consorti(?:um|a)|omzet|winst|aande(?:el|len)\p{L}*|topman|topvrouw|bouwers?|aannemers?|\p{L}*ontwikkelaars?|dochter(?:onderneming)?|multinationals?|investe\p{L}+|beurs\p{L}*|miljoenen|overname\p{L}*|faill\p{L}+|curator|werknemers|personeel|klanten`;
/** Words for what companies do that government is concerned with: transport, energy, water, waste, money, goods, building, computers. */
const trades = String.raw`\p{L}*trein(?:en|reizigers)?|\p{L}*spoor\p{L}*|reizigers|\p{L}*vervoer\p{L}*|metro\p{L}*|tram(?:s|lijn\p{L}*)?|bus(?:sen|lijn\p{L}*)|dienstregeling\p{L}*|veerdienst\p{L}*|veerboten?|lucht(?:vaart|haven)\p{L}*|passagiers|vliegtuig\p{L}*|vluchten|haven|stroom\p{L}*|\p{L}*elektriciteit\p{L}*|energie\p{L}*|gaswinning\p{L}*|aardgas|\p{L}*net(?:beheer|werk)\p{L}*|hoogspanning\p{L}*|windpark\p{L}*|windmolen\p{L}*|kern(?:centrale|energie)\p{L}*|raffinaderij|olie|drinkwater\p{L}*|waterleiding\p{L}*|\p{L}*afval\p{L}*|vuilnis|huisvuil|\p{L}*bank(?:en|ier)?|hypothe\p{L}+|verzeker\p{L}+|zorgverzekeraar\p{L}*|lening\p{L}*|\p{L}*fabrie?k\p{L}*|\p{L}*winkels?|supermarkt\p{L}*|filial\p{L}+|nieuwbouw\p{L}*|\p{L}*bouwprojecten?|renovatie\p{L}*|asfalt\p{L}*|telecom\p{L}*|glasvezel\p{L}*|ict|ICT|computers?|servers?|datacent\p{L}+|hack\p{L}*|zonneparken?|pakket\p{L}*|parkeer\p{L}*|accountants?|audits?|bouwteam\p{L}*`;
export const business = new RegExp(
  String.raw`(?<!\p{L})(?:${dealing}|${trades}|aanbest\p{L}+|gegund|gunning|opdrachtnemer|leverancier\p{L}*|raamovereenkomst|adviesbureau|concessie\p{L}*)(?!\p{L})`,
  'u',
);

/** What may stand between two companies in a row, also with where the first one is: "Tata Steel in IJmuiden, BP". */
export const firmGap =
  /^(?:'s|’s|s)?(?:\s+(?:in|uit)\s+\p{Lu}[\p{L}-]+)?(?:,\s*(?:en\s+)?|\s+(?:en|of|&|met|versus|plus)\s+|\s*\/\s*)(?:de\s+|het\s+|ook\s+)?$/u;

/** A place of learning or healing, or a port of air, by name: a company where it is hired, and a place elsewhere. */
export const alsoAPlace = /airport|luchthaven|universit|hogeschool|college of|academy|school|ziekenhuis|umc|medisch centrum/iu;
/** Before the name of a programme, a book, a ship: not a company, whatever form it ends in. */
export const programme =
  /(?:programma|rubriek|podcast|serie|reeks|film|boek|roman|musical|voorstelling|soap|quiz|uitzending|aflevering|talkshow|band|clubs?|team|zender|omroep|krant|weekblad|tijdschrift|schip|schepen)\s+(?:van\s+)?[‘“"'«]?$/iu;
/** After a company, and still the company: "Unilever Foods". What else has a capital there is what it makes, or where: "Microsoft Windows". */
export const partOfFirm =
  /^ (?:Nederland|Netherlands|Benelux|Europe|Group|Groep|Holding|International|Foods|Energy|Energie|Infra|Bouw|Rail|Bank|Mobility|Consulting|Advisory|Accountants|Advocaten|Advies|Raffinaderij)(?!\p{L})/u;
/** Words that open a sentence and are no given name. */
export const opener =
  /(?:^|[.!?:;]["'”’)]*\s+["'“‘]*|[\n“‘"'(]\s*)(?:Volgens|Ook|Bij|Voor|Met|Toen|Dat|Als|Van|Door|Maar|En|Of|Want|Omdat|Nu|Dus|Daarom|Zo|Alleen|Zelfs|Aan|Op|In|Uit|Naast|Behalve|Tussen|Sinds|Terwijl|Hoewel|Waarom|Hoe|Wat|Wie|Waar|De|Het|Een|Deze|Die|Dit|Zal|Heeft|Gaat|Moet|Kan|Wil|Is|Was|Tegen|Over|Namens|Dankzij|Ondanks|Zonder|Onder|Na|Tot|Via|Per|Rond|Vooral|Kreeg|Krijgt|Bouwt|Nog|Vandaag|Gisteren|Morgen) $/u;
/** Of these a page names the site it has a page on. Counted only where they stand in a sentence. */
export const ownChannels = /^(?:Twitter|Facebook|LinkedIn|Instagram|YouTube|WhatsApp|TikTok|Google|Snapchat|Spotify)$/u;
export const invitation = /(?:[Vv]olg|[Vv]ind|[Ll]ike|[Dd]eel|[Bb]ezoek|[Bb]ekijk)(?!\p{L})[^.]{0,40}$/u;
