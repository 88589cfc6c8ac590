import { pattern } from '../detect/pattern.ts';
import { seldom } from '../detect/seldom.ts';

// What local parties are called, by the words of their names. They come and go, and no register has all of them; the 876 names of those that sit in a council follow few patterns.

/** A word of a name, and what may stand between two: "Trots op Goeree-Overflakkee", "Forza! Castricum", "Open en Duidelijk Stede Broec". */
const word = String.raw`['’‘]?[\p{Lu}\d][\p{L}\d'’&.-]*(?<![.'’])!?`;
const small = String.raw`(?:(?:voor|van|op|aan|en|met|de|het)\s+){0,2}`;
/** The capitalised words that may be a name, as the source of a pattern; up to five. */
export const partyName = String.raw`\p{Lu}[\p{L}\d'’&.-]*(?<![.'’])!?(?:\s+${small}${word}){0,4}`;

/** The word that many a name is made with: "Inwonersbelangen", "Dorpspartij"; hardly anything else is called so by somebody who holds an office. */
const compound = pattern`
  (?:
    [Gg]emeente|[Gg]emeenschaps?|[Bb]urger|[Dd]orps|[Ss]tads|[Ii]nwoners?|[Ss]treek|[Kk]ernen|[Oo]uderen|[Ss]enioren|[Vv]olks
    |[Jj]ongeren|[Bb]evolkings
  )`;
const thing = String.raw`(?:[Bb]elang(?:en)?|[Pp]artij|[Ll]ijst|[Ll]okaal)`;
/** "Burgerbelangen", "GemeenteBelang", "Lokaal!": alone as well. */
const wholeWord = seldom`(?:^|\s)${compound}${thing}(?=\s|$)`;

/** First words of which each says so wherever another word follows. */
const heads = seldom`
  ^(?:
    // A party, or whose.
    Belang(?:en)?|Belang\s[Vv]an|Lokaal|LOKAAL|Lokale|Lokalen|Lijst|Partij|Senioren|Ouderen|Democraten|Ons|ONS|Onze|Wij|WIJ
    // What for.
    |Hart\s(?:voor|van)|Trots|Echt\svoor|Goed\svoor|Alles\svoor|Samen|SAMEN|Forza!?
    // How it is, or wants things to be.
    |Leefbaar|Progressie(?:f|ve)|Gewoon|Buitengewoon|Beter|Sterk|Onafhankelijke?|Liberaal|Sociaal|Kernachtig
    |(?:Algemeen|Natuurlijk|Dorps?|Gemeente|Gemeenschaps?|Burgers?|Inwoners|Zaans|\p{Lu}\p{Ll}+s)\s(?:Partij|[Bb]elang(?:en)?)
    |Solidair|Transparant|Helder|Natuurlijk|Verenigd|Vitaal|Zelfstandig|Kleurrijk|Eerlijk|Krachtig|Rechtvaardig
  )(?=\s)`;
/** First words that only say so of whom somebody is a member: "Jong Oranje" plays football. */
const weakHeads = seldom`^(?:Pro|Jong|Wakker|Jouw|Kies|Mooi|Veilig|Voor|Vrije?|Groen|Rechts|Groep)\s\p{Lu}`;
/** Words that say so wherever they stand among others. */
const within = seldom`(?:^|\s)Democratische?\s|^Leefbaar$|\s(?:Samen|Lokaal|Vooruit|Actief|Belang|Belangen|Lijst|Leefbaar)\s|^Behoorlijk\sBestuur`;
/** Last words that say so behind another. */
const tails = seldom`
  \s(?:
    [Bb]elang(?:en)?|[Ll]okaal|LOKAAL|[Pp]artij|[Ll]ijst|[Vv]ooruit|VOORUIT|[Cc]entraal|[Aa]ctief|[Aa]ktief|[Ss]ociaal|[Hh]elder
    |[Aa]nders|[Aa]lternatief|[Bb]urgers|[Ll]iberaal|[Vv]olkspartij|[Tt]ransparant|[Vv]erstandig|[Vv]itaal|[Vv]erder|[Bb]eslist
    |[Ss]olidair|[Zz]elfstandig|[Bb]ehoud|[Pp]ositief|[Dd]emocraten|[Dd]orpen|[Ii]nwoners|[Nn]u|NU
  )!?(?:\s?['’‘]?\d{2,4})?$`;
/** "EenLokaal", "ProVeenendaal", "Democraten.nu", "Kern'75", "KIES!": one word, as only a name is written. */
const oneWord = seldom`
  ^(?:
    \p{Lu}[\p{Ll}-]+(?:Lokaal|Centraal|Belang(?:en)?|Partij)
    |(?:Een|Eén|Pro|Voor|Samen|Keer|Hart)\p{Lu}\p{Ll}+
    |\p{L}+\.[Nn][Uu]|\p{Lu}\p{L}+\s?['’‘]\d{2}
  )!?$
  |^\p{Lu}\p{L}{2,11}!$`;
/** Of Belgium and of no party: "Vlaams Belang", "Algemeen Belang" of all. */
const notOurs = seldom`
  ^(?:Het|De|Een|Dit|Dat)\sAlgemeen|^Samen\smet\s(?:de|het)\s
  |^Democratische\s(?:Republiek|Volksrepubliek|Partij)
  |^(?:Vlaams|Maatschappelijk|Nationaal|Groot|Zwaarwegend|Europees)\sBelang
  |^(?:Samen|Ons|Onze|Wij|Gewoon|Beter|Sterk|Trots)\s(?:Nederland|Europa|Oranje|Vlaanderen|België|Nederlanders)$
  |^(?:Samen\s(?:Uit|Veilig|Sterker)|Sterk\sTechniekonderwijs|Beter\sLeven|Sterk\sWater)(?=\s|$)
  |^Hart\svan\s(?:Nederland|Holland)$|^(?:Democraten|Sociaal\sDemocraten)$
  |^(?:Sociaal\s(?:Werk|Domein|Raadslieden|Economische|Cultureel|Beleid|Team|Plan|Fonds|Planbureau|Loket))
  |^Loka(?:al|le)\s(?:Loket|Bestuur|Gezag|Beleid|Sportakkoord|Preventieakkoord|Onderwijs|Omroep|Media|Besturen|Rekenkamer|Overheid)`;

/** Whether these capitalised words are what a local party may be called. */
export const isLocalName = (name: string): boolean =>
  !notOurs.test(name) && (wholeWord.test(name) || heads.test(name) || within.test(name) || tails.test(name) || oneWord.test(name));

/** "Duiven 2020" */
const withYear = /^\p{Lu}\p{Ll}+\s(?:19|20)\d\d$/u;
/** The same of a party that somebody sits in a council for. */
export const isMembersName = (name: string): boolean => isLocalName(name) || weakHeads.test(name) || withYear.test(name);

/** Whether they are hardly anything else, where no word for politics stands with them. */
export const isSurelyLocalName = (name: string): boolean =>
  !notOurs.test(name) &&
  (wholeWord.test(name) || /^Leefbaar\s|^Lokale?\s|^Lokaal\s|(?:belang(?:en)?|lokaal|\sBelang(?:en)?)$/iu.test(name));

/** In capitals, and no party of a council. */
export const otherInitials = new RegExp(
  pattern`
    ^(?:
      EU|VN|VS|NAVO|NOS|ANP|NRC|RTL|AFP|EPA|ANWB|FNV|CNV|LTO|VNG|IPO|OM|ME|AZC|OZB|WOZ|BTW|MBO|HBO|BV|NV|UNICEF|WWF|VNO|MKB|ROC
      |GGD|GGZ|RTV|AOW|WMO|OR|MR|CAO|LED|PVC|XTC|GHB|LSD|MDMA
    )$`,
  'iu',
);

/** What such a name is then: "de visie Leefbaar Zandvoort". The source of a pattern. */
export const otherThing = pattern`
  (?<!\p{L})(?:
    [Ss]tichting|[Pp]roject|[Pp]rogramma|[Pp]lan|[Pp]latform|[Tt]eam|[Aa]fdeling|[Nn]ota|[Vv]isie|[Ff]onds|[Pp]ijlers?|[Tt]hema
    |[Oo]pgave|[Kk]rant|[Aa]pp|[Rr]estaurant
  )`;

/** Capitals that only begin a sentence before a name. */
export const sentenceOpener = /^(?:Ook|Maar|Alleen|Zowel|Volgens|Bij|Met|Van|Zelfs|De|Het|Toen|Daarna|Namens)\s+/u;

/** A name that words before or behind it make a party, which no register has. */
export interface NamedParty {
  name: string;
  start: number;
  /** The word that says so. */
  cue: string;
}

/** A name of up to four words, each with a capital but for what joins them. The source of a pattern. */
export const anyName = String.raw`\p{Lu}[\p{L}\d'’&-]*(?:\s(?:voor\s|van\s|op\s|aan\s)?[\p{Lu}\d][\p{L}\d'’&-]*){0,3}(?<!['’-])`;
