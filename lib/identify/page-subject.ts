import { wordsOf } from '../detect/brought-words.ts';
import { seldom } from '../detect/seldom.ts';
import type { Passage } from '../mention.ts';

// What a page is about, and of which country, by the words at its beginning.

const belgianWord = wordsOf('inBelgium');
const dutchBodies = wordsOf('inTheNetherlands');

/** A page in Dutch that speaks of Belgium, and hardly of the Netherlands. */
export function soundsBelgian(passages: Passage[]): boolean {
  const text = beginningOf(passages);
  const belgian = belgianWord.countIn(text);
  return belgian >= 4 && belgian > 2 * dutchBodies.countIn(text);
}

const overseas = wordsOf('overseas');

export function soundsSurinamese(passages: Passage[]): boolean {
  const text = beginningOf(passages);
  return overseas.test(text) && !dutchBodies.test(text);
}

const sports = wordsOf('sports', 'iu');
const localGovernment = wordsOf('localGovernment', 'iu');

export function soundsSporting(passages: Passage[]): boolean {
  const text = beginningOf(passages);
  const sporting = sports.countIn(text);
  return sporting >= 4 && sporting > 2 * localGovernment.countIn(text);
}

const leisure = wordsOf('leisure', 'iu');

export function soundsLocal(passages: Passage[]): boolean {
  const text = beginningOf(passages);
  const local = localGovernment.countIn(text);
  return local >= 3 && local > leisure.countIn(text);
}

const givenName = wordsOf('givenName');
/** "J. Delft", "de heer Delft", "buurman Delft", "trainer Delft": no office, for those stand before the name of a town as well. */
const personBefore = seldom`
  (?:
    (?<![\p{L}.])(?:\p{Lu}\.\s?){1,3}
    |(?<!\p{L})(?:
      // Titles, and what goes with learning.
      [Mm]eneer|[Mm]evrouw|[Hh]eer|[Mm]w\.|[Dd]hr\.|[Mm]r\.|[Dd]r\.|[Dd]rs\.|[Pp]rof\.|[Pp]rofessor|[Hh]oogleraar|[Hh]istoricus
      |[Aa]dvoca(?:at|te)|[Dd]okter|[Hh]uisarts|[Dd]ominee|[Pp]astoor|[Rr]echercheur|[Oo]fficier
      // Kin and neighbours.
      |[Oo]ma|[Oo]pa|[Tt]ante|[Oo]om|[Bb]uur(?:man|vrouw)
      // Who plays.
      |[Tt]rainer|[Cc]oach|[Ss]pits|[Kk]eeper|[Vv]erdediger|[Aa]anvaller|[Mm]iddenvelder
      // Who makes something.
      |[Zz]anger(?:es)?|[Ss]chrijver|[Ss]chrijfster|[Aa]cteur|[Aa]ctrice|[Kk]unstenaar|[Ff]otograaf
    )\s
  )$`;

/** The names, of those that were found in the passages, that somebody bears. */
export function bearersIn(passages: Passage[]): ReadonlySet<string> {
  const bearers = new Set<string>();
  for (const { text, mentions } of passages)
    for (const { start, end } of mentions) {
      const left = text.slice(Math.max(0, start - 20), start);
      const name = /\p{Lu}[\p{L}'’-]*(?=\s$)/u.exec(left)?.[0];
      if ((name && givenName.test(name)) || personBefore.test(left)) bearers.add(text.slice(start, end));
    }
  return bearers;
}

/** What stands before a surname, besides a capitalised word. */
const office = seldom`(?<!\p{L})(?:[Bb]urgemeester|[Ww]ethouder|[Gg]edeputeerde|[Mm]inister|[Ss]taatssecretaris|\p{L}*lid|[Vv]oorzitter|\p{L}*leider|[Ll]ijsttrekker|[Dd]irecteur|[Ww]oordvoerder)\s$`;
const capitalised = seldom`(?<![\p{L}\d])\p{Lu}[\p{Ll}'’-]+\s(?:(?:van|de|der|den|ten|ter)\s){0,2}$`;
/** "het Eindhovense Philips" */
const described = /(?<!\p{L})(?:[Hh]et|[Dd]e|[Ee]en)\s\p{Lu}\p{Ll}+e\s$/u;
/** "Ook Philips", "Aannemer Philips" */
const opensSentence = wordsOf('sentenceOpener');
const firmNoun = wordsOf('firmNoun');

/** "Fien Tulpstra van Tauw": somebody's whole name, and what they are of. Behind one word "van" is part of the name. */
const wholeName = seldom`(?<word>\p{Lu}[\p{L}'’-]+)\s(?:(?:van|de|der|den)\s)*\p{Lu}[\p{Ll}'’-]+\svan\s$`;
const isOfFirm = (left: string): boolean => {
  const match = wholeName.exec(left);
  return match !== null && !opensSentence.test(left.slice(0, match.index + (match.groups?.word?.length ?? 0) + 1));
};

/** Whether somebody in the passages is called so, though it was not found as a name: "Anne-Fleur Knip", "wethouder Knip". */
export const isBorneIn = (passages: Passage[], surface: string): boolean =>
  isSomewhereBehind(
    passages,
    surface,
    (left) =>
      hasTitle(left) ||
      (capitalised.test(left) && !isOfFirm(left) && !opensSentence.test(left) && !firmNoun.test(left) && !described.test(left)),
  );

/** Whether somebody with an office or a title is called so: "wethouder Knip", "mevrouw Knip". */
export const isBorneByOffice = (passages: Passage[], surface: string): boolean => isSomewhereBehind(passages, surface, hasTitle);

const hasTitle = (left: string): boolean => personBefore.test(left) || office.test(left);

/** Whether a name stands anywhere behind such words, of which the last thirty signs are given. */
function isSomewhereBehind(passages: Passage[], surface: string, isSaid: (left: string) => boolean): boolean {
  for (const { text } of passages)
    for (let at = text.indexOf(surface); at >= 0; at = text.indexOf(surface, at + surface.length))
      if (isSaid(text.slice(Math.max(0, at - 30), at))) return true;
  return false;
}

/** Of bodies that bear one name after another, those of before 2013 are meant on a page that names no later year. */
export const latestYear = (passages: Passage[]): number =>
  beginningOf(passages)
    .match(/(?<!\d)(?:19[5-9]\d|20[0-3]\d)(?!\d)/gu)
    ?.reduce((latest, year) => Math.max(latest, Number(year)), 0) ?? 0;

/** Small words that are frequent in Dutch and are none, or rare, in its neighbours. */
const dutchWord = wordsOf('smallDutchWords');
/** Dutch running text has such a word in every six or seven; half of that is enough. English has none, German has "aan" at most by mistake. */
const dutchShare = 1 / 14;

/**
 * Whether the page is in another language or from another country. A page that calls itself Dutch is, one that calls itself Belgian or Surinamese is not
 * ours; but many Dutch pages still say "en" because their template does, so there the words themselves are asked.
 */
export function isForeign(language: string | undefined, passages: Passage[]): boolean {
  if (!language || /^(?:nl(?:$|-nl)|fy|zea|li$|li-)/i.test(language)) return false;
  return /^nl/i.test(language) || !soundsDutch(passages);
}

const beginningOf = (passages: Passage[]): string =>
  passages
    .slice(0, 50)
    .map((passage) => passage.text.slice(0, 2_000))
    .join(' ');

function soundsDutch(passages: Passage[]): boolean {
  const text = beginningOf(passages);
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  return words >= 20 && dutchWord.countIn(text) > words * dutchShare;
}
