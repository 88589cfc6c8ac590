import { wordsOf } from '../detect/brought-words.ts';
import { everyMatch } from './party-words.ts';

/** A name that words before it make a party, which no register has. */
export interface NamedParty {
  name: string;
  start: number;
  /** The word that says so. */
  cue: string;
}

const one = String.raw`\p{Lu}[\p{L}\d'’&-]*(?:\s(?:voor\s|van\s|op\s|aan\s)?[\p{Lu}\d][\p{L}\d'’&-]*){0,3}`;
/** "de lokale partij CKenG", "de lokale partijen VLP, DLW en Beeselse Lijst" */
const local = new RegExp(
  String.raw`(?<!\p{L})(?:lokale|plaatselijke)\s+(?:partij|partijen|fractie|fracties)\s+(${one}(?:,\s+${one})*(?:\s+en\s+${one})?)`,
  'gu',
);
const each = new RegExp(one, 'gu');
/** "raadslid Arjen Koopmans (GOED voor Apeldoorn)"; an alderman has his field of policy there. */
const ofMember = new RegExp(
  String.raw`(?<!\p{L})((?:[Bb]urger)?[Rr]aadslid|[Ff]ractievoorzitter|[Ff]ractieleider|[Ll]ijsttrekker)\s+(?:\p{Lu}[\p{L}.'’-]*\s+(?:(?:van|de|der|den|ten|ter)\s+){0,2}){1,3}\((${one})\)`,
  'gu',
);
/** "TAB-wethouder" */
const joined =
  /(?<![\p{L}\d])((?!GGD|GHOR|KNVB|UWV|COA|VNG|IPO|(?:EU|VN|OR|MR|RN)-|SER|RTV|NOS|ICT|WMO|SPD|CDU|CSU|FDP|AFD|FPÖ|ÖVP|SPÖ|ANC|SNP|LFI|ECR|EVP)\p{Lu}{2,7}\d{0,2})-(wethouder|raadslid|raadsfractie|fractievoorzitter|fractieleider|lijsttrekker)(?!\p{L})/gu;
/** "wethouder van Lokaal Liberaal", "eenmansfractie Groep Bloemsma": only with a name as local parties have. */
const ofParty = new RegExp(
  String.raw`(?<!\p{L})(?:([Ww]ethouder|[Rr]aadslid|[Rr]aadsleden|[Ll]eden|[Ff]ractie|[Ff]ractievoorzitter|[Ll]ijsttrekker)\s+(?:\p{Lu}[\p{L}.'’-]*\s+){0,2}van\s+(?:de\s+)?|([Ee]enmansfractie|[Aa]fsplitsing)\s+)(${one})`,
  'gu',
);
/** "de partij Algemeen Gemeenschap Belang (AGB)": the short form as well, wherever it stands. */
const explained = new RegExp(String.raw`(?<!\p{L})[Pp]artij\s+(${one})\s+\((\p{Lu}[\p{Lu}\d]{1,6})\)`, 'gu');
/** What many towns call a party, without the name of the town. */
const anyTowns =
  /(?<![\p{L}-])(?:Burgerbelangen|Gemeentebelangen|Dorpsbelangen|Stadsbelangen|Inwonersbelangen|Gemeenschapsbelangen|Ouderenpartij|Seniorenpartij|Dorpspartij|Burgerpartij)(?![\p{L}-]|\s\p{Lu})/gu;
/** No alderman of "Nieuw Weerdinge" is one of a party. */
const firstWords = 'Lokaal Samen Ons Gewoon Trots Lijst Leefbaar Progressief Groep Wij'.split(' ').map((word) => `${word} `);
const asLocalParties = /^\p{L}+\s\p{Lu}/u;
const isLocal = (name: string): boolean => asLocalParties.test(name) && firstWords.some((word) => name.startsWith(word));

const abroad = wordsOf('abroad');
const belgium = wordsOf('inBelgium');
const dutchPolitics = wordsOf('dutchPolitics');
/** "de Spaanse partij Partido Popular (PP)" is none of ours, nor is the Flemish "raadslid Karim (Vooruit)". */
const isElsewhere = (text: string): boolean => (abroad.test(text) || belgium.test(text)) && !dutchPolitics.test(text);

/** Parties by the word that stands with their name, in order of pattern, perhaps twice the same. */
export function partiesByWords(text: string, hasParty: boolean): NamedParty[] {
  const named: NamedParty[] = [];
  const found = (pattern: RegExp, ...words: string[]): RegExpExecArray[] => everyMatch(text, pattern, ...words);
  for (const { 0: all, 1: names = '', index } of found(local, 'lokale ', 'plaatselijke ')) {
    const from = index + all.length - names.length;
    for (const match of names.matchAll(each)) named.push({ name: match[0], start: from + match.index, cue: 'lokale partij' });
  }
  for (const { 0: all, 1: cue = '', 2: name = '', index } of found(
    ofMember,
    'aadslid ',
    'fractievoorzitter ',
    'fractieleider ',
    'ijsttrekker ',
  ))
    named.push({ name, start: index + all.length - 1 - name.length, cue });
  for (const { 1: name = '', 2: cue = '', index } of found(joined, '-wethouder', '-raads', '-fractie', '-lijsttrekker'))
    named.push({ name, start: index, cue });
  for (const { 0: all, 1: office, 2: group, 3: name = '', index } of found(ofParty, ...firstWords))
    if (isLocal(name)) named.push({ name, start: index + all.length - name.length, cue: office ?? group ?? '' });
  for (const { 0: all, 1: name = '', 2: short = '', index } of found(explained, 'artij ')) {
    named.push({ name, start: index + all.indexOf(name), cue: 'partij' });
    for (const each of text.matchAll(new RegExp(String.raw`(?<![\p{L}\d-])${short}(?![\p{L}\d-])`, 'gu')))
      named.push({ name: short, start: each.index, cue: 'partij' });
  }
  if (hasParty) for (const { 0: name, index } of found(anyTowns, 'belangen', 'partij')) named.push({ name, start: index, cue: name });
  return named.length > 0 && isElsewhere(text) ? [] : named;
}
