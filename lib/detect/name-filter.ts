import { spread } from './tokens.ts';

/**
 * Tells at next to no cost that no name stands at a word: a Bloom filter of one bit for each word that begins a name, two for each name of one word, and two for the first
 * two words of each longer name. It is never wrong about a name that is there; of a hundred words that begin none it lets about two pass.
 */
export type Filter = Uint32Array;

// What is looked for, as one number of at most 30 bits each, made of the signs of words (see word-sign.ts).
/** A word as it begins a name: with a capital or without. */
export const asWritten = (sign: number, isCapital: boolean): number => (isCapital ? sign : sign ^ 0x15a_5a5a);
/** The first two words of a name. */
export const pair = (written: number, second: number): number => ((written << 3) ^ second ^ 0xaaa_aaaa) & 0x3fff_ffff;

/** What the filter is told of a name: its only word, or its first two. */
export interface Looked {
  first: number;
  second: number | undefined;
  /** Whether it has a capital first, wherever it stands. */
  isCapital: boolean;
}

const bitsPerName = 16;

/** The filter for these names, a power of two of numbers of 32 bits. */
export function makeFilter(looked: readonly Looked[]): Filter {
  const filter = new Uint32Array(2 ** Math.max(0, Math.ceil(Math.log2((looked.length * bitsPerName) / 32))));
  const shift = shiftOf(filter);
  const set = (key: number): void => {
    const bit = spread(key) >>> shift;
    filter[bit >>> 5] = (filter[bit >>> 5] ?? 0) | (1 << (bit & 31));
  };
  for (const { first, second, isCapital } of looked)
    for (const written of isCapital ? [asWritten(first, true)] : [asWritten(first, true), asWritten(first, false)]) {
      const key = second === undefined ? written : pair(written, second);
      for (const each of [beginning(written), key, turned(key)]) set(each);
    }
  return filter;
}

/** How far to shift 32 bits to the right to get a bit's number. */
export const shiftOf = (filter: Filter): number => 32 - Math.log2(filter.length * 32);

// Other numbers for other bits.
const beginning = (written: number): number => written ^ 0x0f0_f0f0;
const turned = (key: number): number => (key >>> 9) ^ (key << 11) ^ 0x3c6e_f372;

/** The bit of a number: 1 or 0, to reckon with, as an engine guesses wrong which of two ways the next word takes. */
function bitOf(filter: Filter, shift: number, key: number): number {
  const bit = spread(key) >>> shift;
  return ((filter[bit >>> 5] ?? 0) >>> (bit & 31)) & 1;
}

/** 1 where a name may begin with this word, else 0: of most words this is all that is asked. */
export const mayBegin = (filter: Filter, shift: number, written: number): number => bitOf(filter, shift, beginning(written));

/** The first of the two bits for what `mayHave` asks. */
export const mayPass = bitOf;

/** Whether this may be a name of one word, or `pair` the first two of one. */
export const mayHave = (filter: Filter, shift: number, key: number): boolean =>
  (bitOf(filter, shift, key) & bitOf(filter, shift, turned(key))) === 1;
