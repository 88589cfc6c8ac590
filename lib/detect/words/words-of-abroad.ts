import { pattern } from '../pattern.ts';

/** Beginnings of the names of other countries and of their adjectives: "Fran" of France and French. */
const stems = pattern`
  Amerika|Verenigde?|Belgi|Vlaams|Vlaanderen|Waals|Wallon|Duits|Franse|Frankrijk|Brits|Groot-Brit|Engelse|Engeland|Schots|Schotland|Iers|Ierland
  |Spaans|Spanje|Portug|Itali|Griek|Turks|Turkij|Pools|Polen|Hongaar|Hongarij|Oostenrijk|Zwits|Deens|Denem|Zweeds|Zweden|Noors|Noorw|Fins|Finland
  |Russisch|Rusland|Oekra|Wit-Russ|Roemeen|Roemeni|Bulgaar|Bulgarij|Servi[ës]|Kroat|Tsjech|Slowa|Israël|Palest|Gaza|Hamas|Syri|Ira[kn]|Libane|Egypt
  |Marok|Algerij|Tunes|Libi|Saoed|Chin(?:a|e)|Japan|Kore|Zuid-Kore|Noord-Kore|India|Pakist|Afghaan|Afghanistan|Taliban|Indones|Austral|Canad|Mexic
  |Brazil|Argentij|Venez|Colomb|Ecuador|Peru|Chili|Boliv|Cuba|Haïti|Keni|Oegand|Somali|Soedan|Maleis|Filip|Thai|Vietnam|Singap|Nieuw-Zeel|IJsland
  |Estland|Litou|Cypr|Alban|Georgi|Armen|Azerb|Kazach|Koeweit|Qatar|Jemen|Jordani|Rwand|Senegal|Congo|Nigeri|Ethiopi|Zuid-Afr|Surina|Arub|Curaça
  |Luxemb`;
/** Seats of governments. */
const capitals = pattern`
  Londen|Parijs|Berlijn|Washington|Rome|Madrid|Lissabon|Athene|Wenen|Bern|Kopenhagen|Stockholm|Oslo|Helsinki|Warschau|Praag|Boedapest|Boekarest|Sofia
  |Belgrado|Zagreb|Dublin|Moskou|Kiev|Kyiv|Ankara|Jeruzalem|Damascus|Bagdad|Teheran|Riyad|Caïro|Rabat|Tokio|Peking|Beijing|Jakarta|Paramaribo
  |Willemstad|Oranjestad|Philipsburg|Antwerpen|Hasselt|Maaseik|Tongeren|Gent|Leuven|Brussel`;
const clubs = 'EU|NAVO|G7|G20|VN|VS|eurozone';

/** What tells the Netherlands from other countries, for lib/identify/bodies. */
export const wordsOfAbroad = {
  overseas: String.raw`(?<![\p{L}-])(?:Surina\p{L}*|SURINAME|Paramaribo|PARAMARIBO)(?![\p{L}-])`,
  belgium: String.raw`(?<![\p{L}-])(?:Belgi\p{L}+|Vlaamse?|Vlaanderen|Waalse?|Wallonië|Surina\p{L}*|Paramaribo|N-VA|CD&V)(?![\p{L}-])`,
  atHome: pattern`
    (?<![\p{L}-])(?:
      (?:zijn|haar|hun)\s\p{Lu}\p{L}+\s(?:ambtgeno\p{L}+|collega(?:'s|’s)?|evenknie)
      |Nederland(?:se|s)?|Tweede Kamer|Eerste Kamer|Den Haag|Rotterdam(?:se)?|Amsterdam(?:se)?|Schiphol|kabinet-\p{Lu}|Rijks\p{L}+
    )(?![\p{L}-])`,
  inBelgium: pattern`
    (?<![\p{L}-])(?:
      Belgi(?:ë|sche?)|Vlaam(?:s|se)|Vlaanderen|Wallonië|Waalse?|N-VA|CD&V|sp\.a|Open V[Ll][Dd]|Vlaams Belang|schepenen|Brussels(?:e)?|PTB|Hedebouw
      |De Wever|VRT|Antwerp(?:en|se)|Gentse?|Wetstraat
    )(?![\p{L}-])`,
  dutchPolitics: pattern`
    (?<![\p{L}-])(?:
      Nederland(?:se|s)?|Tweede Kamer|Eerste Kamer|VVD|CDA|D66|PVV|GroenLinks|SGP|ChristenUnie|FvD|wethouders?|gedeputeerden?|Binnenhof
    )(?![\p{L}-])`,
  inTheNetherlands: pattern`
    (?<![\p{L}-])(?:Nederland(?:se|s)?|Tweede Kamer|VVD|PvdA|CDA|D66|PVV|GroenLinks|wethouders?|Rijkswaterstaat|Den Haag|gedeputeerden?)(?![\p{L}-])`,
  smallDutchWords: String.raw`(?<!\p{L})(?:het|een|van|niet|voor|zijn|wordt|worden|ook|naar|deze|door|bij|heeft|aan|maar|dat|met|op|om)(?!\p{L})`,
  everyCountryHas: pattern`
    ^(?:
      Ministerie van|Tweede Kamer|Eerste Kamer|Hoge Raad|Raad van State|Belastingdienst|Douane|Politie$|Openbaar Ministerie|Algemene Rekenkamer
      |Rijksoverheid
    )`,
  stayAtHome: pattern`
    ^(?:
      Kiesraad|Gezondheidsraad|Onderwijsraad|Inspectie van het Onderwijs|Nederlandse Arbeidsinspectie|Kadaster|Kamer van Koophandel
      |Nationale ombudsman|Politie$|Kustwacht|Autoriteit|Centraal Planbureau|Hoge Raad van Adel|Rijksinspectie
    )`,
  foreignCity: pattern`
    (?<!\p{L})(?:
      Antwerpen|Gent|Brussel|Brugge|Leuven|Mechelen|Luik|Namen|Hasselt|Oostende|Paramaribo|Willemstad|Aken|Hamburg|Berlijn|Parijs|Londen|${capitals}
    )$`,
  foreignAdjective: String.raw`(?<![\p{L}-])(?:(?:${stems}|Europees|Europese)\p{Ll}*\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}|(?:${clubs}|buurland)-)$`,
  ofOtherCountries: String.raw`^\s+(?:van|uit|in)\s+(?:de\s+|het\s+)?(?:${stems}|${clubs}|beide landen|die landen)`,
  inForeignCapital: String.raw`^\s+(?:in|te)\s+(?:${capitals})(?!\p{L})`,
  ofTheNetherlands: pattern`
    (?<![\p{L}-])(?:
      Dutch|Netherlands|The Hague|Nederland(?:se|s)?|Niederlanden?|niederländisch\p{L}*|Pays-Bas|néerlandais\p{L}*
    )(?!\p{L})`,
  abroadInEnglish: pattern`
    (?<![\p{L}-])(?:
      Brit(?:ish|ain)|UK|London|German(?:y|s)?|Berlin|French|France|Paris|Belgi(?:an|um)|Brussels|US|U\.S\.|American?|Washington|Ukrain\p{L}*|Kyiv
      |Russian?|Moscow|Polish|Poland|Warsaw|Chin(?:a|ese)|Beijing|Israeli?|Turk(?:ey|ish)|Ital(?:y|ian)|Spain|Spanish|India|Indonesian?|Japan(?:ese)?
      |Swed(?:en|ish)|Norw(?:ay|egian)|Danish|Denmark|Taiwan(?:ese)?|Iran(?:ian)?|Surinam\p{L}*
    )(?![\p{L}-])`,
  abroad: pattern`
    (?<![\p{L}-])(?:
      (?:${stems})\p{Ll}*
      |VS|Trump|Biden|Obama|Bush|Pentagon|Witte Huis
      |Washington|Brussel|Londen|Moskou|Kremlin|Parijs|Berlijn|Madrid|Ankara|Warschau|Boedapest|Kiev|Kyiv|Teheran|Jeruzalem|Peking|Lissabon
    )(?![\p{L}-])`,
};
