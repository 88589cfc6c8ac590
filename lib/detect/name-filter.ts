import { spread } from './tokens.ts';

/**
 * Tells at next to no cost that no name stands at a word: a Bloom filter of two bits for each name of one word, and for the first two words of each
 * longer name. It is never wrong about a name that is there; of a hundred words that begin none it lets about one pass.
 */
export type Filter = Uint32Array;

// What is looked for, as one number of at most 30 bits each.
/** A name of one word that may be written in small letters. */
export const anyCase = (word: number): number => word;
/** A name of one word that has a capital first. */
export const capitalised = (word: number): number => word ^ 0x15a_5a5a;
/** The first two words of a name. */
export const pair = (first: number, second: number): number => ((first << 3) ^ second ^ 0xaaa_aaaa) & 0x3fff_ffff;

const bitsPerName = 16;

/** The filter for so many names, in its place among numbers of 32 bits: a power of two of them. */
export function makeFilter(looked: readonly number[]): Filter {
  const filter = new Uint32Array(2 ** Math.max(0, Math.ceil(Math.log2((looked.length * bitsPerName) / 32))));
  const shift = shiftOf(filter);
  for (const key of looked)
    for (const bit of [spread(key) >>> shift, spread(turned(key)) >>> shift])
      filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  return filter;
}

/** How far to shift 32 bits to the right to get a bit's number. */
export const shiftOf = (filter: Filter): number => 32 - Math.log2(filter.length * 32);

/** Another number for the second bit. */
const turned = (key: number): number => (key >>> 9) ^ (key << 11) ^ 0x3c6e_f372;

export function mayHave(filter: Filter, shift: number, key: number): boolean {
  const one = spread(key) >>> shift;
  if ((((filter[one >>> 5] ?? 0) >>> (one & 31)) & 1) === 0) return false;
  const other = spread(turned(key)) >>> shift;
  return (((filter[other >>> 5] ?? 0) >>> (other & 31)) & 1) === 1;
}
