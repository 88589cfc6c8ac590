/** Beginnings of the names of other countries and of their adjectives: "Fran" of France and French. */
const stems =
  'Amerika Verenigde? Belgi Vlaams Vlaanderen Waals Wallon Duits Franse Frankrijk Brits Groot-Brit Engelse Engeland Schots Schotland Iers Ierland Spaans Spanje Portug Itali Griek Turks Turkij Pools Polen Hongaar Hongarij Oostenrijk Zwits Deens Denem Zweeds Zweden Noors Noorw Fins Finland Russisch Rusland Oekra Wit-Russ Roemeen Roemeni Bulgaar Bulgarij Servi[ës] Kroat Tsjech Slowa Israël Palest Gaza Hamas Syri Ira[kn] Libane Egypt Marok Algerij Tunes Libi Saoed Chin(?:a|e) Japan Kore Zuid-Kore Noord-Kore India Pakist Afghaan Afghanistan Taliban Indones Austral Canad Mexic Brazil Argentij Venez Congo Nigeri Ethiopi Zuid-Afr Surina Arub Curaça Luxemb'.replaceAll(
    ' ',
    '|',
  );
const clubs = 'EU|NAVO|G7|G20|VN|VS|eurozone';

/** What lib/identify/bodies and rows.ts look for; what each says is told there. */
export const wordsOfBodies = {
  deeds: String.raw`^\s+(?:(?:heeft|gaat|wil|zal|moet|mag|kan)\s+(?:\p{L}+\s+){0,6}(?:verbieden|verboden|vergunnen|subsidiëren|onderzoeken|invoeren|ingevoerd|aanbesteden|handhaven|bezuinigen|investeren|besloten|vastgesteld)|verbiedt|verbood|onderzoekt|investeert|subsidieert|vergunt|verleent|handhaaft|bezuinigt|overweegt|weigert|besluit|besloot|hertelt|hertelde|werkt\s+aan|voert\s+\p{L}+\s+in|trekt\s+[^.]{1,40}\s+uit|stelt\s+[^.]{1,60}\s+(?:vast|beschikbaar))(?!\p{L})`,
  statements: String.raw`^\s+(?:(?:vindt|vond|zegt|stelt|hoopt|eist|meldt|denkt|verwacht|vreest)\s+dat|laat\s+weten|wijst\s+[^.]{1,40}\s+af|roept\s+[^.]{1,40}\s+op|(?:krijgt|kreeg|heeft|had|kent|telt)\s+[^.]{0,40}(?:wethouders?|[Cc]ollege|burgemeester|raadsleden|raadszetels))(?!\p{L})`,
  acts: String.raw`^\s+(?:wil|wilde|gaat|eist|eiste|vraagt|vroeg|pleit|kiest|koos|koopt|kocht|betaalt|betaalde|trekt|trok|steekt|stak|hoopt|vindt|stopt|start|bouwt|sluit|schrapt|verhoogt|verlaagt|steunt|tekent|tekende|reageert|meldt|belooft|verwacht|plant|verzet|protesteert|dreigt|moet|mag|zal|zegt|zei|laat\s+weten|stapt\s+naar|krijgt\s+\p{L}+\s+subsidie|gaf|geeft|reserveert|keurt|beraadt|stemde|stemt|vangt|is\s+(?:akkoord|tegen|het\s+(?:niet\s+)?eens))(?!\p{L})`,
  saysGovernor: String.raw`^[^.!?]{1,140}(?<=,[’”'"]?)\s(?:zegt|zei|aldus|meldt|vindt|vond|laat)\s(?:de\s|het\s)?(?:(?:loco)?burgemeester|wethouder|college|gemeente|gemeenteraad|gedeputeerde|provincie)(?!\p{L})`,
  localGovernment: String.raw`(?<!\p{L})(?:gemeenten?|college|wethouders?|B en W|B&W|gemeenteraad|burgemeester|raadsvragen|raadsleden)(?!\p{L})`,
  provincialGovernment: String.raw`(?<!\p{L})(?:provincies?|gedeputeerden?|(?:provinciale|gedeputeerde) staten|statenleden|statenlid|statenfractie)(?!\p{L})`,
  nationalGovernment: String.raw`(?<!\p{L})(?:kabinet\p{L}*|ministers?|ministerie|staatssecretaris|premier|Tweede Kamer|Kamer\p{L}*|Binnenhof|Rijk|landelijke?)(?!\p{L})`,
  congregation: String.raw`^(?:.*(?:hervormd|gereformeerd|protestants|evangelisch|christelijk|luthers|remonstrants|vrijgemaakt|jood|israëlitisch|doopsgezind|kerkelijk|vrijzinnig)s?e?|hersteld|baptisten-?|pinkster-?|kerk-?)$`,
  belgium: String.raw`(?<![\p{L}-])(?:Belgi\p{L}+|Vlaamse?|Vlaanderen|Waalse?|Wallonië|Surina\p{L}*|Paramaribo|N-VA|CD&V)(?![\p{L}-])`,
  atHome: String.raw`(?<![\p{L}-])(?:(?:zijn|haar|hun)\s\p{Lu}\p{L}+\s(?:ambtgeno\p{L}+|collega(?:'s|’s)?|evenknie)|Nederland(?:se|s)?|Tweede Kamer|Eerste Kamer|Den Haag|Rotterdam(?:se)?|Amsterdam(?:se)?|Schiphol|kabinet-\p{Lu}|Rijks\p{L}+)(?![\p{L}-])`,
  inBelgium: String.raw`(?<![\p{L}-])(?:Belgi(?:ë|sche?)|Vlaam(?:s|se)|Vlaanderen|Wallonië|Waalse?|N-VA|CD&V|sp\.a|Open V[Ll][Dd]|Vlaams Belang|schepenen|Brussels(?:e)?)(?![\p{L}-])`,
  inTheNetherlands: String.raw`(?<![\p{L}-])(?:Nederland(?:se|s)?|Tweede Kamer|VVD|PvdA|CDA|D66|PVV|GroenLinks|wethouders?|Rijkswaterstaat|Den Haag|gedeputeerden?)(?![\p{L}-])`,
  smallDutchWords: String.raw`(?<!\p{L})(?:het|een|van|niet|voor|zijn|wordt|worden|ook|naar|deze|door|bij|heeft|aan|maar|dat|met|op|om)(?!\p{L})`,
  everyCountryHas: String.raw`^(?:Ministerie van|Tweede Kamer|Eerste Kamer|Hoge Raad|Raad van State|Belastingdienst|Douane|Politie$|Openbaar Ministerie|Algemene Rekenkamer|Rijksoverheid)`,
  otherOffices: String.raw`(?:[Ww]ethouder|[Gg]edeputeerde|[Cc]ommissie|[Aa]fdeling|[Dd]irecteur|[Dd]irectie|[Pp]ortefeuille|[Dd]ienst|[Ss]ector|[Ff]aculteit|[Rr]aad|[Mm]anager|[Vv]ergadering|[Oo]verleg)(?:\s+(?:van|voor))?\s+$`,
  atTheMinistry: String.raw`(?<!\p{L})(?:(?:top)?ambtena(?:ar|ren)|collega|secretaris-generaal|bewindsman|bewindsvrouw|topman)\s+(?:van|bij|op)\s+$`,
  nationalPolitics: String.raw`(?<!\p{L})(?:ministers?|ministeries?|staatssecretaris\p{L}*|kabinet\p{L}*|Kamer\p{L}*|Tweede Kamer|departement\p{L}*|ambtenaren|bewinds\p{L}+)(?!\p{L})`,
  articleOrTheLike: String.raw`(?<![\p{L}-])(?:[Dd]e|[Hh]et|’t|'t|[Dd]oor|[Vv]an|[Bb]ij|[Vv]olgens|[Mm]et|[Aa]an|[Nn]amens|[Tt]oezichthouder|[Ww]aakhond|[Ii]nspectie|[Dd]ienst|[Ii]nstituut)\s+$`,
  publicWords: String.raw`(?<!\p{L})(?:minister\p{L}*|staatssecretaris\p{L}*|kabinet|gemeenten?|provincies?|toezichthouder|Rijk\p{L}*|overheid\p{L}*|Kamer\p{L}*|wet|besluit|beleid|subsidie|onderzoek|advies|rapport|asiel\p{L}*|uitkering\p{L}*|vergunning\p{L}*|begroting|algoritmes?|fraude\p{L}*|toeslag\p{L}*|toezicht|belasting\p{L}*|studiefinanciering|student(?:en)?|studieschuld\p{L}*|\p{Ll}+beurs)(?!\p{L})`,
  otherInitials: String.raw`(?<![\p{L}-])(?:\p{Ll}*(?:zender|omroep|persbureau|club|merk|band|trein|vlucht|snelweg|motor)|[Pp]ostbus|artikel|tabel|figuur|lijn|klasse|categorie|type|model|groep|versie)\s+$`,
  customsWork: String.raw`(?<!\p{L})(?:\p{L}*aangiften?|smokkel\p{L}*|containers?|goederen|invoer|uitvoer|haven|Schiphol|drugs|cocaïne|sigaretten|lading|pakketten|accijns\p{L}*|Rotterdam)(?!\p{L})`,
  parliament: String.raw`(?<!\p{L})(?:leden|wet\p{L}*|motie\p{L}*|minister\p{L}*|kabinet|debat\p{L}*|stem\p{L}*|fractie\p{L}*|verkiezing\p{L}*|regering|staatssecretaris)(?!\p{L})`,
  rowEnd: String.raw`^(?:\s*,\s+\p{Lu}[\p{L}'’-]+(?:\s+(?:aan|op|en|den|de|het|\p{Lu}[\p{L}'’-]+)){0,4})*,?\s+en\s+(?:nog\s+)?(?:in\s+)?(?:nog\s+)?(?:\p{Ll}+\s+|\d+\s+)?((?:andere|omliggende|omringende)\s+(gemeenten|provincies|waterschappen))(?!\p{L})`,
  rowGap: String.raw`^(?:\s*\([^()]{1,60}\))?(?:\s*[,;]\s*(?:(?:en|of|maar ook|alsmede|evenals|als ook)\s+)?|\s+(?:en|of|&|alsmede|evenals|als)\s+|\s*\/\s*)(?:(?:de|het|die van|van)\s+)?(?:\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]+)?(?:\s*,\s*|\s+en\s+))?$`,
  foreignAdjective: String.raw`(?<![\p{L}-])(?:(?:${stems}|Europees|Europese)\p{Ll}*\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}|(?:${clubs}|buurland)-)$`,
  ofOtherCountries: String.raw`^\s+(?:van|uit|in)\s+(?:de\s+|het\s+)?(?:${stems}|${clubs}|beide landen|die landen)`,
  abroad: String.raw`(?<![\p{L}-])(?:(?:${stems})\p{Ll}*|VS|Trump|Biden|Obama|Bush|Pentagon|Witte Huis|Washington|Brussel|Londen|Moskou|Kremlin)(?![\p{L}-])`,
};
