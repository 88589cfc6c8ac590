export { slug } from '../detect/slug.ts';

/** Letters and digits only, lower case, no accents: two spellings with the same key are one name. */
export const spellingKey = (name: string): string => plain(name).replace(/[^a-z0-9]+/g, '');

/** Lower case without accents; "ĳ" is "ij". */
export const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[ßøłđæœ]/gi, (letter) => ({ ß: 'ss', ø: 'o', ł: 'l', đ: 'd', æ: 'ae', œ: 'oe' })[letter.toLowerCase()] ?? letter)
    .toLowerCase();

export const capitalised = (name: string): string => name.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

/** Sorts by code point: the same on every machine, whatever its locale. */
export const byCode = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Sorts by a text that is taken from each, by code point. */
export const by =
  <T>(of: (each: T) => string) =>
  (a: T, b: T): number =>
    byCode(of(a), of(b));
