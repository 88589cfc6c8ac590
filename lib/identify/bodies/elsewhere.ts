import type { Candidate } from '../../mention.ts';
import type { PageEvidence } from '../page-evidence.ts';
import type { Surroundings } from '../words-around.ts';

// What makes a name that of something else: a law, a congregation, another country. Each is a veto.

/** "Wet op de Raad van State" is a law. */
const inLaw = /(?<![\p{L}-])Wet(?:\s+op)?(?:\s+(?:de|het))?\s+$/u;
/** "Hervormde gemeente Ouddorp" is a church. */
const congregation =
  /^(?:.*(?:hervormd|gereformeerd|protestants|evangelisch|christelijk|luthers|remonstrants|vrijgemaakt|jood|israëlitisch|doopsgezind|kerkelijk|vrijzinnig)s?e?|hersteld|baptisten-?|pinkster-?|kerk-?)$/u;
/** "burgemeester van Houtenstraat", in two words or with a hyphen. */
const street = /^[ -]?(?:straat|laan|weg|plein|park|kade|singel|school|dreef|hof)(?!\p{L})/u;

/** Names that other countries have as well, of which only the Dutch one may be shown. */
const everyCountryHas =
  /^(?:Ministerie van|Tweede Kamer|Eerste Kamer|Hoge Raad|Raad van State|Belastingdienst|Douane|Politie$|Openbaar Ministerie|Algemene Rekenkamer|Rijksoverheid)/;
const neighboursHave = /^(?:Raad van State|Openbaar Ministerie|Douane|Rijksoverheid|Algemene Rekenkamer)$/;

/** Another country, by adjective or name, or somebody who stands for one: then a ministry or a high court is that country's. */
const foreignWords = String.raw`(?:Amerikaans|Belgisch|Vlaams|Waals|Duits|Frans|Brits|Engels|Schots|Iers|Spaans|Portugees|Italiaans|Grieks|Turks|Pools|Hongaars|Oostenrijks|Zwitsers|Deens|Zweeds|Noors|Fins|Russisch|Oekraïens|Wit-Russisch|Roemeens|Bulgaars|Servisch|Kroatisch|Tsjechisch|Slowaaks|Israëlisch|Palestijns|Syrisch|Iraans|Iraaks|Libanees|Egyptisch|Marokkaans|Algerijns|Tunesisch|Libisch|Saoedisch|Chinees|Japans|Koreaans|Zuid-Koreaans|Noord-Koreaans|Indiaas|Pakistaans|Afghaans|Indonesisch|Australisch|Canadees|Mexicaans|Braziliaans|Argentijns|Venezolaans|Congolees|Nigeriaans|Ethiopisch|Zuid-Afrikaans|Surinaams|Arubaans|Curaçaos|Europees|Luxemburgs)`;
const foreignAdjective = new RegExp(
  String.raw`(?<![\p{L}-])(?:${foreignWords}e?\s+(?:\p{Ll}[\p{L}-]*\s+){0,2}|(?:EU|NAVO|G7|G20|VN|buurland)-)$`,
  'u',
);
/** "de minister van Financiën van Frankrijk", "de ministers van Defensie van de NAVO" */
const ofOthers =
  /^\s+(?:van|uit|in)\s+(?:de\s+|het\s+)?(?:EU|Europese|NAVO|G7|G20|eurozone|VS|Verenigd|Gaza|Hamas|Taliban|Palest|Belg|Vlaan|Duits|Frankr|Groot-Br|Brit|Spanj|Itali|Pol[eo]|Hongar|Turkij|Rusland|Oekra|Israël|Syri|Iran|Irak|China|Japan|India|Indonesi|Afghan|Congo|Zuid-Afr|Canad|Mexic|Brazil|Venez|Surinam|Curaçao|Aruba|Marokk|Egypt|Nigeri|Griek|Portug|Zwed|Noorw|Denem|Finland|Oostenr|Zwits|Ierland|beide landen|die landen)/u;
const belgium = /(?<![\p{L}-])(?:België|Belgische?|Vlaamse?|Vlaanderen|Waalse?|Wallonië|Surinam\p{L}*|Paramaribo|N-VA|CD&V)(?![\p{L}-])/u;
const abroad =
  /(?<![\p{L}-])(?:VS|Verenigde Staten|Amerikaanse?|Trump|Biden|Obama|Bush|Pentagon|Witte Huis|Washington|België|Belgische?|Vlaamse?|Vlaanderen|Brussel|Duitsland|Duitse|Frankrijk|Franse|Verenigd Koninkrijk|Groot-Brittannië|Britse|Londen|Spanje|Spaanse|Italië|Italiaanse|Polen|Poolse|Hongarije|Hongaarse|Turkije|Turkse|Rusland|Russische|Moskou|Kremlin|Oekraïne|Oekraïense|Israël|Israëlische|Gaza|Hamas|Syrië|Syrische|Iran|Iraanse|Irak|Iraakse|China|Chinese|Japan|Japanse|India|Indiase|Afghanistan|Congo|Congolese|Nigeria|Ethiopië|Zuid-Afrika|Canada|Mexico|Brazilië|Venezuela|Suriname|Surinaamse|Marokko|Marokkaanse|Egypte|Indonesië)(?![\p{L}-])/u;
const athome = /(?<![\p{L}-])(?:Nederland(?:se|s)?|Tweede Kamer|Eerste Kamer|Den Haag|kabinet-\p{Lu}|Rijks\p{L}+)(?![\p{L}-])/u;

/** Whether the name stands here for something that is no Dutch body. */
export function isElsewhere(candidate: Candidate, around: Surroundings, evidence: PageEvidence): boolean {
  const { left, right, surface, before } = around;
  if ((before === 'wet' || before === 'op' || before === 'de' || before === 'het') && inLaw.test(left)) return true;
  // Belgium has a Limburg and a Bergen as well.
  if (evidence.foreign && /^(?:Provincie Limburg|Gemeente Bergen \()/.test(candidate.name)) return true;
  if (candidate.bodyType === 'municipality') return street.test(right) || (/^[Gg]emeenten?\s/.test(surface) && congregation.test(before));
  return candidate.bodyType !== 'province' && isAbroad(candidate, around, evidence);
}

function isAbroad(candidate: Candidate, { left, right, surface, says }: Surroundings, evidence: PageEvidence): boolean {
  if (!everyCountryHas.test(candidate.name)) return false;
  if (evidence.foreign || foreignAdjective.test(left)) return true;
  if (foreignAdjective.test(left.replace(/(?:minister|staatssecretaris|ministerie)s?\s+(?:van|voor)\s+$/u, ''))) return true;
  if (neighboursHave.test(candidate.name)) return evidence.certain.size === 0 && says(belgium) !== undefined && says(athome) === undefined;
  if (candidate.bodyType !== 'ministry') return false;
  if (ofOthers.test(right)) return true;
  // "Het ministerie van Defensie" in a piece on another country, with nothing Dutch in sight.
  return !hasDutchTitle(surface) && evidence.certain.size === 0 && says(abroad) !== undefined && says(athome) === undefined;
}

/** A title that only a Dutch ministry bears: "Volksgezondheid, Welzijn en Sport", "VWS". */
const hasDutchTitle = (surface: string): boolean =>
  /,| en |&/.test(surface) || /\p{Lu}.*\p{Lu}.*\p{Lu}/u.test(surface.replace(/^\p{L}+ van /u, ''));
