import { classOf, firstLetter, gap } from './characters.ts';

// A text as bytes of UTF-8, and the way back: a string has to be asked for each of its letters, an array of bytes is read. Of what is not ASCII, seldom in Dutch,
// a closer look is taken at the string itself.

/** What a byte is to whoever looks for words. */
export const kind = {
  /** Between words. */
  gap: 0,
  /** A letter or figure of ASCII. */
  letter: 1,
  /** A gap that may hide a break within a word. */
  dash: 2,
  /** "&", "+": a word of its own. */
  sign: 3,
  /** Part of a character that is not ASCII. */
  wide: 4,
} as const;
export const kinds = new Uint8Array(256).fill(kind.wide, 128);
for (let code = 0; code < 128; code++)
  if (classOf(code) >= firstLetter) kinds[code] = kind.letter;
  else if (classOf(code) !== gap) kinds[code] = code === 45 ? kind.dash : kind.sign;

/** Bytes of nothing before and after a text, so that whoever reads a little too far reads those. */
const margin = 4;
const mostBytesOfUnit = 3;
const encoder = new TextEncoder();

/** The text that was encoded last. */
export const encoded = {
  /** Its bytes, among others. */
  bytes: new Uint8Array(),
  start: margin,
  /** After its last byte. */
  end: margin,
};
let room = encoded.bytes;

/** Encodes a text; used again for the next. */
export function encode(text: string): void {
  const most = text.length * mostBytesOfUnit + 2 * margin;
  if (encoded.bytes.length < most) {
    encoded.bytes = new Uint8Array(2 ** Math.ceil(Math.log2(most)));
    room = encoded.bytes.subarray(margin);
  }
  const { bytes } = encoded;
  let end = margin + encoder.encodeInto(text, room).written;
  encoded.end = end;
  // Of a few bytes `fill` costs more than all of them.
  bytes[end++] = 0;
  bytes[end++] = 0;
  bytes[end++] = 0;
  bytes[end] = 0;
}

/** How many bytes the character takes that begins with this one. */
export const bytesOfCharacter = (first: number): number => (first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4);
/** And how many more than it takes UTF-16 code units. */
export const surplusOfCharacter = (first: number): number => (first < 0x80 ? 0 : first < 0xe0 ? 1 : 2);

/** The class (see characters.ts) of the character that begins at a `wide` byte; what takes four bytes is in no name. */
export function classAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  const second = (bytes[at + 1] ?? 0) & 63;
  if (first < 0xe0) return classOf(((first & 31) << 6) | second);
  return first < 0xf0 ? classOf(((first & 15) << 12) | (second << 6) | ((bytes[at + 2] ?? 0) & 63)) : gap;
}
