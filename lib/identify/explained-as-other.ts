import { seldom } from '../detect/seldom.ts';
import type { Mention } from '../mention.ts';

// Whether a page itself explains letters that we know as something that is in none of our registers.

/** "…, kortweg BAM" */
const shortened = seldom`,?\s+(?:kortweg|oftewel|ofwel|afgekort(?:\s+(?:tot|als))?)\s+[‘“"'«]?$`;
const smallWord = /^(?:of|the|and|for|van|voor|de|het|der|en|in|op)$/u;

/** Whether a sighting stands right before the bracket in which this begins. */
function followsSighting(text: string, start: number, ends: ReadonlySet<number>): boolean {
  let end = start - 1;
  while (!ends.has(end) && /\s/u.test(text.charAt(end - 1))) end -= 1;
  return ends.has(end);
}

const mostCapitals = 6;
/** By length first: most names are longer. */
const isInCapitals = (text: string, { start, end }: Mention): boolean =>
  end - start <= mostCapitals && /^\p{Lu}{2,6}$/u.test(text.slice(start, end));

/** "Association for Computing Machinery (ACM)": words before the bracket that spell it and are no sighting of ours, whose last characters are at `ends`. */
export function isExplainedAsOther(text: string, mention: Mention, ends: () => ReadonlySet<number>): boolean {
  if (!mention.candidates.every(({ role }) => role === 'abbreviation') && !isInCapitals(text, mention)) return false;
  if (isApposedTo(text, mention)) return true;
  const inBrackets = text.charAt(mention.end) === ')' && text.charAt(mention.start - 1) === '(';
  const inWords = inBrackets ? undefined : shortened.exec(text.slice(Math.max(0, mention.start - 24), mention.start))?.[0];
  if (!inBrackets && inWords === undefined) return false;
  if (inBrackets && followsSighting(text, mention.start, ends())) return false;
  const before = mention.start - (inWords?.length ?? 1);
  const all = text.slice(Math.max(0, before - 120), before).match(/[\p{L}\d][\p{L}\d'’-]*/gu) ?? [];
  // "Brooklyn Academy of Music, kortweg BAM"
  const words = inWords === undefined ? all : all.filter((word) => !smallWord.test(word));
  const short = text
    .slice(mention.start, mention.end)
    .toLowerCase()
    .replace(/[^a-z]/g, '');
  // As many words as letters; all but small words capitalised.
  const last = words.slice(-short.length);
  if (last.length !== short.length || short.length < 2 || !last.every((word, place) => word.charAt(0).toLowerCase() === short[place]))
    return false;
  return !mention.candidates.some(({ name }) => sharesWords(name, last));
}

const apposed = /^,\s(?:de|het)\s(\p{Lu}[\p{L}\s-]{5,80})/u;

/** "de CBB, de Christelijke Bibliotheek voor Blinden en Slechtzienden": as many words behind the comma as letters, small ones left out. */
function isApposedTo(text: string, { start, end, candidates }: Mention): boolean {
  const short = text.slice(start, end).toLowerCase();
  const behind = short.length > 2 ? apposed.exec(text.slice(end, end + 90))?.[1] : undefined;
  if (behind === undefined) return false;
  const words = behind
    .split(/\s+/u)
    .filter((word) => !smallWord.test(word))
    .slice(0, short.length);
  const spells = words.length === short.length && words.every((word, place) => word.charAt(0).toLowerCase() === short[place]);
  return spells && !candidates.some(({ name }) => sharesWords(name, words));
}

/** "Vereniging voor Nederlandse Gemeenten (VNG)": most of the words are those of the name that we know. */
function sharesWords(name: string, words: string[]): boolean {
  const own = new Set(name.toLowerCase().match(/\p{L}{4,}/gu));
  const long = words.filter((word) => word.length > 3);
  return long.length > 1 && long.filter((word) => own.has(word.toLowerCase())).length > long.length / 2;
}
