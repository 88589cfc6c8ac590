import { wordsOf } from '../detect/brought-words.ts';
import { quoted, type Surroundings } from './words-around.ts';

/** "aannemer" */
const firmNoun = wordsOf('firmNoun');
/** "topman van de" */
const firmOwner = wordsOf('firmOwner');
/** What stands before a name with a word for a company ahead of it is that word, or one of these: asked first, as most names have another before them. */
const behindFirm = new Set(['van', 'bij', 'door', 'met', 'de', 'het', 'als', 'aan', ':', '‘', '“', '"', "'", '«']);
const shortestFirm = 4;
/** No noun for a company ends in one of these. */
const behindOwner = new Set(['van', 'bij', 'door', 'met', 'de', 'het']);
const mayBeOwned = /\s(?:van|bij|door|met)\s(?:de\s|het\s)?$/;
const openingQuote = /[‘“"'«]$/;

/** The words for a company directly before a name, fit to be quoted: "aannemer", "topman van", "topman van aannemer". */
export function firmBefore({ left, before }: Surroundings): string | undefined {
  if (before.length < shortestFirm && !behindFirm.has(before)) return undefined;
  const noun = behindOwner.has(before) ? undefined : firmNoun.exec(left)?.index;
  const ahead = noun === undefined ? left.replace(openingQuote, '') : left.slice(0, noun);
  const start = (mayBeOwned.test(ahead) ? firmOwner.exec(ahead)?.index : undefined) ?? noun;
  return start === undefined ? undefined : quoted(left.slice(start));
}
