import { wordsOf } from '../detect/brought-words.ts';
import { seldom } from '../detect/seldom.ts';
import { isOfPeople, mayBeCompany } from './unlisted-company.ts';

// Whether a plain word with a capital may be the name of a company that no register has. Most words with a capital are that of something else.

const companyLike = wordsOf('companyLike');
const asSurname = seldom`^(?:(?:Van|De|Den|Ter|Ten|Te|El|Al|Mc|Mac|Ben)\s?(?:de[nr]?\s)?)\p{Lu}`;
const shortest = 4;
/** What is written with a capital and is neither somebody nor a company. */
const otherCapitals = seldom`
  ^(?:
    Team|Afdeling|Dienst|Bureau|Plan|Wet|Artikel|Bijlage|Fase|Optie|Variant|Stichting|Vereniging|Haven|Jeugd|Zorg|Werk|Sociaal|Brand|Politie
    |Maandag|Dinsdag|Woensdag|Donderdag|Vrijdag|Zaterdag|Zondag|Januari|Februari|Maart|April|Mei|Juni|Juli|Augustus|September|Oktober|November|December
    |Kerst|Pasen|Pinksteren|Sinterklaas|Kerstman|Europol|Interpol|Eurojust|Unicef|Unesco|Frontex|Schengen|Burgernet|Azure|Windows|Android|Linux|Teams
    |Excel|Internet|Corona|God|Allah|Landmacht|Luchtmacht|Marine|Genie|Natuurmonumenten|Landschap
    |Hezbollah|Mercosur
    // Other countries and their towns, besides those that every page of abroad may name.
    |Keulen|Aken|Düsseldorf|Frankfurt|München|Milaan|Venetië|Napels|Barcelona|Genève|Zürich|Detroit|Chicago|Boston|Kabul|Dubai|Beiroet|Gaza
    |Wallonië|Afrika|Azië|Caribisch|Bonaire
  )(?:\s|$)
  |(?:straat|weg|laan|plein|kade|park|wijk|polder|dijk|zee|meer|eiland|hof|burgh?|dorp|stad|haven|school|kerk|huis|land)$`;
const abroad = wordsOf('abroad');
const foreignCity = wordsOf('foreignCity');

/** One plain word that is no surname by its form, or what is written as only companies are. */
export function mayBeNamed(surface: string): boolean {
  if (
    (surface.length < shortest && !/^\p{Lu}{3}$/u.test(surface)) ||
    !mayBeCompany(surface) ||
    isOfPeople(surface) ||
    otherCapitals.test(surface) ||
    abroad.test(surface) ||
    foreignCity.test(surface)
  )
    return false;
  return companyLike.test(surface) || (!asSurname.test(surface) && !/\s/.test(surface));
}

/** What anybody or any company may be, in small letters. */
const anyOfThem = seldom`
  ^(?:iedereen|iemand|niemand|alles|niets|men|mijn|jouw|onze?|wie|wat|jij|jullie|zelf|papa|mama|vader|moeder|opa|oma|man|vrouw|gezin|familie)$
  // Who does something for a living.
  |(?:
    (?:onder|aan|af|op|werk|opdracht|hulp)nemer|(?:aan|ver|na)bieder|(?:werk|opdracht|uit|vergunning)gever|houd(?:st)?er|eigena(?:ar|resse)|uitbater
    |exploitant|ontwikkelaar|bouwer|vervoerder|verzekeraar|leverancier|fabrikant|producent|beheerder|verhuurder|verkoper|koper|handelaar|\p{L}maker
    |boer|boerin|bakker|slager|kapper|makelaar|\p{L}teler|kweker|visser|schipper|verwerker|inzamelaar|bezorger|aanlegger|installateur|importeur|exporteur
    |adviseur|architect|onderzoeker|accountant|notaris|advocaat|huisarts|tandarts|kunstenaar|investeerder|belegger|miljardair|inschrijver|concurrent
    |provider|dienstverlener|uitvoerder|wethouder|burgemeester|gemeente|provincie|minister(?:ie)?|kabinet|waterschap
  )(?:s|en)?$
  // What it is.
  |(?:
    bedrijf|bedrijven|bureau|organisatie|instelling|instituut|(?:\p{L}{3}groep)|keten|maatschappij|corporatie|combinatie|consortium|concern|reus|gigant
    |fabriek|restaurant|hotel|pension|café|kroeg|winkel|zaak|shop|verblijf|opvang|centrale|centrum|bank|kliniek|ziekenhuis|apotheek|bioscoop|camping
    |\p{L}park|\p{L}tuin|rederij|brouwerij|slagerij|bakkerij|kwekerij|manege|werf|scheepswerf|uitgeverij|drukkerij|makelaardij|\p{L}handel|markt
    |zwembad|\p{L}club|museum|theater|orkest|festival|krant|omroep|zender|luchthaven|vliegveld|artsenpraktijk|studio|atelier|boerderij|molen
  )$`;

/**
 * Whether a word at the head of a sentence is a name for any company or anybody, as headings leave out the article: "Aannemer won de aanbesteding"; such a word stands in small
 * letters elsewhere.
 */
export function isAnyOfThem(surface: string, text: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(surface)) return false;
  const small = surface.toLowerCase();
  return anyOfThem.test(small) || new RegExp(String.raw`(?<!\p{L})${small}(?!\p{L})`, 'u').test(text);
}
