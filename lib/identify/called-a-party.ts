import { seldom } from '../detect/seldom.ts';
import { pattern } from '../detect/pattern.ts';
import { everyMatch } from './every-match.ts';
import { type NamedParty, anyName, isMembersName, otherInitials, partyName, sentenceOpener } from './local-party-names.ts';

// Parties that no register has, by the word "partij" or "fractie" itself beside the name.

/** "de lokale partij CKenG", "de lokale partijen VLP, DLW en Beeselse Lijst" */
const local = new RegExp(
  String.raw`(?<!\p{L})(?:lokale|plaatselijke)\s+(?:partij|partijen|fractie|fracties)\s+(${anyName}(?:,\s+${anyName})*(?:\s+en\s+${anyName})?)`,
  'gu',
);
const each = new RegExp(anyName, 'gu');
/** "Hart van Ede, de lokale partij van" */
const apposed = new RegExp(
  String.raw`(?<![\p{L}\d-])(${anyName}),\s+(?:de|een)\s+(?:nieuwe\s+)?(?:lokale|plaatselijke|politieke)\s+partij(?=\s(?:van|die|met|waar)(?!\p{L}))`,
  'gu',
);
/** "de nieuwe partij Lokaal op 1": only with a name as local parties have. */
const newOne = new RegExp(String.raw`(?<!\p{L})(?:(?:nieuwe|kleine|grote)\s+(?:partij|fractie)|nieuwkomer)\s+(${partyName})`, 'gu');
/** What it does then: of goods there are parties too ("een partij XTC"), and who signs a contract or goes to court is one. */
const lettersOfParty = new RegExp(
  pattern`
    (?<!\p{L})((?:[Dd]e|[Ee]en)\s(?:\p{Ll}+\s)?partij)\s(\p{Lu}{3,7})(?=
      \s(?:
        best(?:aat|ond)(?!\suit)|stemt|stemde|wil|wilde|wint|won|verliest|verloor|vindt|vond|pleit|pleitte|dient|diende|eist|eiste
        |stelt|stelde|steunt|steunde
      )(?!\p{L})
    )`,
  'gu',
);
const ofContracts = seldom`(?<!\p{L})(?:contract\p{L}*|overeenkomst\p{L}*|gegund|inschrijv\p{L}+|leveranc\p{L}+)(?!\p{L})`;
/** "de partij Algemeen Gemeenschap Belang (AGB)": the short form as well, wherever it stands. */
const explained = new RegExp(String.raw`(?<!\p{L})[Pp]artij\s+(${anyName})\s+\((\p{Lu}[\p{Lu}\d]{1,6})\)`, 'gu');
/** "de oppositiepartijen LB en VVD": letters alone, where another party stands beside them. */
const several =
  /(?<!\p{L})((?:[Cc]oalitie|[Oo]ppositie|[Cc]ollege)?partijen|(?:[Rr]aads)?fracties)\s+(?:van\s+)?(\p{Lu}[\p{Lu}\d]{1,6})(?=,|\s+en\s)/gu;

/**
 * Those that a text calls a party, in order of pattern, perhaps twice the same.
 * @param hasParty whether another party is spoken of
 * @param endsInPlace whether a municipality is called by the end of the name that is written at these places
 */
export function calledParties(text: string, hasParty: boolean, endsInPlace: (start: number, end: number) => boolean): NamedParty[] {
  const named: NamedParty[] = [];
  const found = (pattern: RegExp, ...words: string[]): RegExpExecArray[] => everyMatch(text, pattern, ...words);
  for (const { 0: all, 1: names = '', index } of found(local, 'lokale ', 'plaatselijke ')) {
    const from = index + all.length - names.length;
    for (const match of names.matchAll(each)) named.push({ name: match[0], start: from + match.index, cue: 'lokale partij' });
  }
  for (const { 1: said = '', index } of found(apposed, ' partij ')) {
    const name = said.replace(sentenceOpener, '');
    if (name.includes(' ') || isMembersName(name)) named.push({ name, start: index + said.length - name.length, cue: 'partij' });
  }
  for (const { 0: all, 1: name = '', index } of found(newOne, 'partij ', 'fractie ', 'nieuwkomer '))
    if (isMembersName(name) || (name.includes(' ') && endsInPlace(index + all.length - name.length, index + all.length)))
      named.push({ name, start: index + all.length - name.length, cue: 'partij' });
  for (const { 0: all, 1: cue = '', 2: name = '', index } of ofContracts.test(text) ? [] : found(lettersOfParty, ' partij '))
    if (!otherInitials.test(name)) named.push({ name, start: index + all.lastIndexOf(name), cue });
  for (const { 0: all, 1: name = '', 2: short = '', index } of found(explained, 'artij ')) {
    named.push({ name, start: index + all.indexOf(name), cue: 'partij' });
    for (const each of text.matchAll(new RegExp(String.raw`(?<![\p{L}\d-])${short}(?![\p{L}\d-])`, 'gu')))
      named.push({ name: short, start: each.index, cue: 'partij' });
  }
  if (hasParty)
    for (const { 0: all, 1: cue = '', 2: name = '', index } of found(several, 'artijen', 'racties'))
      named.push({ name, start: index + all.length - name.length, cue });
  return named;
}
