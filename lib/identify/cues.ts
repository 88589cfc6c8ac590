// The words that tell what a firm or an algorithm is. A cue on the left ends where the name begins, one on the right begins where it ends.

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
