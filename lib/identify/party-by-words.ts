import { seldom } from '../detect/seldom.ts';
import { wordsOf } from '../detect/brought-words.ts';
import { pattern } from '../detect/pattern.ts';
import { calledParties } from './called-a-party.ts';
import { everyMatch } from './every-match.ts';
import {
  type NamedParty,
  anyName,
  isLocalName,
  isMembersName,
  isSurelyLocalName,
  otherInitials,
  otherThing,
  partyName,
  sentenceOpener,
} from './local-party-names.ts';

const person = String.raw`\p{Lu}[\p{L}.'’-]*\s+(?:(?:van|de|der|den|ten|ter)\s+){0,2}?`;
/** "raadslid Arjen Visser (GOED voor Apeldoorn)"; an alderman has his field of policy there. */
const ofMember = new RegExp(
  String.raw`(?<!\p{L})((?:[Bb]urger|[Dd]uo-?)?[Rr]aadslid|[Ff]ractievoorzitter|[Ff]ractieleider|[Ll]ijsttrekker)\s+(?:${person}){1,3}\((${anyName})\)`,
  'gu',
);
/** "wethouder Karin Lans (Lokaal Liberaal)": only with a name as local parties have. */
const ofAlderman = new RegExp(String.raw`(?<!\p{L})([Ww]ethouder)\s+(?:${person}){1,3}\((${partyName})(?:,[^()]{1,40})?\)`, 'gu');
/** Letters of other bodies, of broadcasters and laws, and of parties abroad. */
const ofOthers = pattern`
  GGD|GHOR|KNVB|UWV|COA|VNG|IPO|(?:EU|VN|OR|MR|RN)-|SER|RTV|NOS|ICT|WMO
  |SPD|CDU|CSU|FDP|AFD|FPÖ|ÖVP|SPÖ|ANC|SNP|LFI|ECR|EVP`;
/** "TAB-wethouder" */
const joined = new RegExp(
  pattern`
    (?<![\p{L}\d])((?!${ofOthers})\p{Lu}{2,7}\d{0,2})-(wethouder|raadslid|raadsfractie|fractievoorzitter|fractieleider|lijsttrekker)(?!\p{L})`,
  'gu',
);
/** "Lunt Vooruit-wethouder": only with a name as local parties have. */
const joinedToName = new RegExp(
  String.raw`(?<![\p{L}\d])(${partyName})-(wethouder|raadslid|raadsfractie|fractie(?:voorzitter|leider)?|lijsttrekker)(?!\p{L})`,
  'gu',
);
/** Who is of a party, and what is one's. */
const offices = pattern`
  [Ww]ethouders?|(?:[Bb]urger|[Dd]uo-?)?[Rr]aadslid|[Rr]aadsleden|[Ll]eden|(?<=\p{L}\s)lid
  |(?:[Rr]aads)?[Ff]ractie(?:voorzitter|leider|genoot)?
  |[Ll]ijsttrekker|[Pp]artij(?:leider|voorzitter)
  |[Mm]oties?|[Aa]mendement(?:en)?|[Rr]aadsvragen|[Zz]etels?|[Vv]erkiezingsprogramma`;
/** What it is itself, directly before its name. */
const groups = pattern`
  [Ee]enmansfractie|[Aa]fsplitsing|[Rr]aadsfractie
  |(?:[Cc]oalitie|[Oo]ppositie|[Cc]ollege)partij
  |[Ff]ractie|[Nn]amens|(?<=\p{L}\s)partij,`;
/**
 * "wethouder van Lokaal Liberaal", "raadslid Willem Bos van Hart van Blaricum", "de motie van Gewoon Dordt", "eenmansfractie Groep Visser": only with a name as
 * local parties have.
 */
const ofParty = new RegExp(
  String.raw`(?<!\p{L})(?:(${offices})\s+((?:${person}){0,3}?)(?:van|voor|namens)\s+(?:de\s+|het\s+)?|(${groups})\s+)(${partyName})`,
  'gu',
);
/** Where a name may begin within another: "Dijk van Ons Dorp". */
const behindOf = /(?:van|voor|namens)\s(?=\p{Lu})/gu;
/** Who has these offices has them for a party; "fractievoorzitter van Dorpen en Wijken" is one, whatever the words. */
const onlyOfParties = /^(?:[Ff]ractie|[Ll]ijsttrekker|[Pp]artij)/u;
const asPhrase = /^\p{Lu}\p{Ll}+\s(?:en|voor|op|met)\s\p{Lu}\p{Ll}+$/u;
/** "raadslid Ger Bos van LOF", "wethouder Bos (namens LOF)", "raadslid Bos (KIES!)", "de partij NCPN": letters alone. */
const lettersOfMember = new RegExp(
  pattern`
    (?<!\p{L})(
      (?:[Bb]urger|[Dd]uo-?)?[Rr]aadslid|[Ff]ractie(?:voorzitter|leider)|[Ll]ijsttrekker|[Ww]ethouder(?=[^()]{1,40}\(namens)
    )\s+(?:${person}){1,3}(?:van\s+(?:de\s+)?|\((?:namens\s+)?)(\p{Lu}{2,7}!?)(?![\p{L}\d@-]|\s\p{Lu})`,
  'gu',
);
/** The same with the name of the town: "Dorpsbelangen Huizen", "Gemeente Belangen Twenterand". */
const withTown = new RegExp(
  pattern`
    (?<![\p{L}-])(
      (?:
        (?:Burger|Gemeente|Gemeenschaps|Inwoners?|Stads|Kernen)\s?[Bb]elang(?:en)?
        |Dorpsbelangen
        |(?:Ouderen|Senioren|Dorps|Burger|Stads)[Pp]artij
        |Leefbaar|Lokaal|Progressief
      )\s\p{Lu}[\p{L}'’-]+(?:\s(?:(?:aan|op|en|den|de|het)\s){0,2}\p{Lu}[\p{L}'’-]+){0,3}
    )`,
  'gu',
);
/** "Leefbaar" with a capital, where the sentence does not begin. */
const shortly = new RegExp(
  pattern`
    (?<=[\p{Ll},]\s|(?:^|[.!?]\s)(?:Ook|Maar|Alleen|Volgens|Bij|Met|Voor|Namens)\s)
    (?<!${otherThing}\s)(?<!(?:Veilig|Groen|Gezond|Duurzaam|Sociaal|Schoon),\s)
    Leefbaar(?!
      [\p{L}-]|\s\p{Lu}
      |\s(?:een|blijft|blijven|houden|maken)(?!\p{L})
      |(?:\s(?:en|&)|,)\s(?:[Vv]eilig|[Gg]roen|[Gg]ezond|[Dd]uurzaam|[Bb]ereikbaar|[Vv]itaal|[Ss]choon)
    )`,
  'gu',
);
/** What many towns call a party, without the name of the town. */
const anyTowns = new RegExp(
  pattern`
    (?<![\p{L}-])(?:
      (?:Burger|Gemeente|Inwoners)[Bb]elangen
      |(?:Ouderen|Senioren|Dorps|Burger|Volks)partij
      |((?:Dorps|Stads|Gemeenschaps)[Bb]elangen)
    )(?![\p{L}-]|\s\p{Lu})`,
  'gu',
);
/** Where councils are spoken of, the first of these are nothing else; a club of a village may be called as the others are. */
const ofCouncil = seldom`(?<!\p{L})(?:coalitie\p{L}*|oppositie\p{L}*|zetels?|fractie\p{L}*|raadsl(?:id|eden)|gemeenteraad\p{L}*|wethouders?)(?!\p{L})`;

/** What only a party does: it votes, moves a motion, wins seats. */
const votes = pattern`
  (?:
    stem(?:t|de)\s+(?:\p{Ll}+\s+){0,2}(?:voor|tegen|in)
    |(?:dient|diende)\s[^.;:!?]{0,60}(?:moties?|amendement(?:en)?)
    |(?:verloor|verliest|won|wint|haalt|haalde|kreeg|krijgt|behaalt|behaalde|heeft|had)\s[^.;:!?]{0,30}zetels?
    |(?:stapt|stapte)\s[^.;:!?]{0,30}(?:coalitie|college)
    |(?:stelt|stelde)\s+(?:\p{Ll}+\s+){0,3}(?:raads)?vragen
    |zit\s+(?:\p{Ll}+\s+){0,3}(?:coalitie|oppositie|gemeenteraad)
  )(?!\p{L})`;
/** The same with the verb ahead: "stemde alleen de Uitgeester Vrije Partij tegen", "diende DDO een motie in". */
const votesAhead = new RegExp(
  pattern`
    (?<!\p{L})(stemden?|stemt|diende|dient)\s+(?:(?:alleen|ook|verder|zelfs)\s+)?(?:de\s+|het\s+)?(${partyName})
    \s+(?:[^.;:!?]{0,60}\s)?(?:tegen|voor|moties?|amendement(?:en)?)(?!\p{L})`,
  'gu',
);
/** "maakt de overstap naar Dynamisch Democratisch Oss" */
const changes = new RegExp(
  String.raw`(?<!\p{L})(overstap|stapt|stapte|overgestapt)\s[^.;:!?]{0,80}?(?<!\p{L})naar\s+(?:de\s+)?(${partyName})`,
  'gu',
);
const letters = /^\p{Lu}{2,6}\d{0,2}$/u;
/** What others do too. */
const says = pattern`
  (?:
    wil|wilde|vindt|vond|pleit|pleitte|noemt|noemde|hekelt|hekelde|eist|eiste|vreest|vraagt|vroeg
    |is\s+(?:\p{Ll}+\s+){0,2}(?:kritisch|tegen|voor|blij|boos|teleurgesteld|verbaasd|bang|tevreden)
  )(?!\p{L})`;
// The capital is asked first: looking back from each space of many would take for ever.
const opensSentence = String.raw`(?=\p{Lu})(?<=^|\n|[.!?:]["”’)]{0,2}\s{1,2}["“‘]?|,\s(?:en\s)?|(?<!\p{L})(?:[Oo]ok|[Mm]aar|[Aa]lleen)\s)`;
/** "De fractie Westeinde stapt uit de coalitie": whatever it is called. */
const groupVoting = new RegExp(String.raw`(?<!\p{L})([Dd]e\sfractie)\s(${anyName})\s(?=${votes})`, 'gu');
const voting = new RegExp(String.raw`${opensSentence}(${partyName})\s+(?=(${votes}))`, 'gu');
const saying = new RegExp(String.raw`${opensSentence}(${partyName})\s+(?=(${says}))`, 'gu');

/** "Het algemeen belang" of everybody. */
const isOfAll = /^(?:Het|Een|Dit|Dat)\s[Aa]lgemeen\s/u;

const abroad = wordsOf('abroad');
const belgium = wordsOf('inBelgium');
const dutchPolitics = wordsOf('dutchPolitics');
/** "de Spaanse partij Partido Popular (PP)" is none of ours, nor is the Flemish "raadslid Karim (Vooruit)". */
const isElsewhere = (text: string): boolean => (abroad.test(text) || belgium.test(text)) && !dutchPolitics.test(text);
/**
 * Where none of these stands, nobody speaks of parties of a council. All in one: to seek each by itself in every passage of a law takes longer than to identify the
 * rest of it. What may not stand before a word is asked behind its first letter or behind all of it: asked ahead, it is asked at every letter of the passage. The "zetel"
 * and the "wederpartij" of a company are others.
 */
const signs = new RegExp(
  pattern`
    // Who sits in one.
    aads(?:lid|led|vrag)|ethouder|ractie|ijsttrekker|oalitie|ppositie|[Nn]amens|emeenteraad
    // What they do there, win and leave.
    |[Mm](?<![a-z].)oties?(?![a-z])|mendement|zetel(?:s|(?<=(?:een|één|extra|\d)\szetel))
    |[Ss](?<![a-z].)tem(?:t|den?)(?![a-z])|g(?<![a-z].)estemd(?![a-z])
    |[Vv](?<![a-z].)ragen|stap(?:te?(?![a-z])|(?<=(?:over|ge)stap))
    // What a party is called.
    |[Pp](?<!(?:eder|egen).)artij(?!\sbij)|nieuwkomer
    |[Bb]elangen(?<=(?:urger|emeente|nwoners|orps|tads|emeenschaps)\s?[Bb]elangen)|Leefbaar`,
);
export const speaksOfCouncils = (text: string): boolean => signs.test(text);

/**
 * Parties by the word that stands with their name, in order of pattern, perhaps twice the same. Only for a text that speaks of councils.
 * @param hasParty whether another party is spoken of
 * @param endsInPlace whether a municipality is called by the end of the name that is written at these places: "Samen voor Kapelle"
 */
export function partiesByWords(text: string, hasParty: boolean, endsInPlace: (start: number, end: number) => boolean): NamedParty[] {
  const named = calledParties(text, hasParty, endsInPlace);
  const found = (pattern: RegExp, ...words: string[]): RegExpExecArray[] => everyMatch(text, pattern, ...words);
  for (const { 0: all, 1: cue = '', 2: name = '', index } of found(
    ofMember,
    'aadslid ',
    'ractievoorzitter ',
    'ractieleider ',
    'ijsttrekker ',
  ))
    named.push({ name, start: index + all.length - 1 - name.length, cue });
  for (const { 0: all, 1: cue = '', 2: name = '', index } of found(ofAlderman, 'ethouder '))
    if (isLocalName(name)) named.push({ name, start: index + all.indexOf(`(${name}`) + 1, cue });
  for (const { 1: name = '', 2: cue = '', index } of found(joined, '-wethouder', '-raads', '-fractie', '-lijsttrekker'))
    named.push({ name, start: index, cue });
  for (const { 1: said = '', 2: cue = '', index } of found(joinedToName, '-wethouder', '-raads', '-fractie', '-lijsttrekker')) {
    const name = said.replace(sentenceOpener, '');
    if (isLocalName(name)) named.push({ name, start: index + said.length - name.length, cue });
  }
  for (const { 0: all, 1: office, 2: member = '', 3: group, 4: said = '', index } of text.matchAll(ofParty)) {
    const cue = office ?? group ?? '';
    // "Jan van Dijk van Ons Dorp": what stands behind the first "van" may be a surname; behind a first name alone it is one.
    const isSurname = member !== '' && member.trim().split(/\s+/u).length < 2;
    const whole = isMembersName(said) || (onlyOfParties.test(cue) && !isSurname && asPhrase.test(said)) ? said : undefined;
    const name = whole ?? [...said.matchAll(behindOf)].map((match) => said.slice(match.index + match[0].length)).find(isMembersName);
    if (name !== undefined) named.push({ name, start: index + all.length - name.length, cue });
  }
  for (const { 0: all, 1: cue = '', 2: name = '', index } of found(
    lettersOfMember,
    'aadslid ',
    'ractievoorzitter ',
    'ractieleider ',
    'ijsttrekker ',
    'ethouder ',
  ))
    if (!otherInitials.test(name)) named.push({ name, start: index + all.lastIndexOf(name), cue });
  for (const { 1: said = '', 2: cue = '', index } of found(
    voting,
    'stem',
    'otie',
    'mendement',
    'etel',
    'oalitie',
    'ollege',
    'vragen',
    'raad',
  )) {
    const name = said.replace(sentenceOpener, '');
    if (isLocalName(name)) named.push({ name, start: index + said.length - name.length, cue });
  }
  for (const { 0: all, 1: cue = '', 2: name = '', index } of found(groupVoting, 'e fractie '))
    named.push({ name, start: index + all.lastIndexOf(name), cue });
  for (const { 1: said = '', 2: cue = '', index } of text.matchAll(saying)) {
    const name = said.replace(sentenceOpener, '');
    const start = index + said.length - name.length;
    if (!isOfAll.test(said) && (isSurelyLocalName(name) || (isLocalName(name) && endsInPlace(start, start + name.length))))
      named.push({ name, start, cue });
  }
  for (const { 0: all, 1: cue = '', 2: name = '', index } of found(votesAhead, 'stem', 'dien'))
    if (isLocalName(name) || (letters.test(name) && !otherInitials.test(name) && /moti|mendement/u.test(all)))
      named.push({ name, start: index + all.indexOf(name), cue });
  for (const { 0: all, 1: cue = '', 2: name = '', index } of found(changes, 'stap'))
    if (isLocalName(name)) named.push({ name, start: index + all.length - name.length, cue });
  for (const { 0: said, index } of found(withTown, 'elang', 'artij ', 'eefbaar ', 'Lokaal ', 'Progressief ')) {
    // "Leefbaar Huizen Nu": as far as the town goes.
    const words = said.split(' ');
    const name = words
      .map((_, last) => words.slice(0, words.length - last).join(' '))
      .find((each) => endsInPlace(index, index + each.length));
    if (name !== undefined) named.push({ name, start: index, cue: words[0] ?? name });
  }
  if (hasParty || ofCouncil.test(text))
    for (const { 0: name, index } of found(shortly, 'Leefbaar')) named.push({ name, start: index, cue: name });
  if (hasParty || ofCouncil.test(text))
    for (const { 0: name, 1: mayBeClub, index } of found(anyTowns, 'elangen', 'partij'))
      if (hasParty || mayBeClub === undefined) named.push({ name, start: index, cue: name });
  return named.length > 0 && isElsewhere(text) ? [] : named;
}
