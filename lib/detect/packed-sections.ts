/**
 * The packed index of all names: one ArrayBuffer, read through typed-array views, nothing parsed.
 * Layout (little-endian): magic, version, then for each section its byte offset, its length in bytes, and how many bytes one number takes
 * (1, 2 or 4: as few as its largest number needs); sections begin on 4 bytes. Written by lib/registers/pack.ts.
 *
 * Words are numbered: first those with which a name begins, then the others, each by length, so that neither the length of a word nor where
 * its letters stand has to be written down. A name is its first word and a tail of further words; names with the same first word are
 * neighbours, in order of their tails, so that all names which begin with given words are a stretch. A tail that ends like another is part of it.
 */
export const magic = 0x31_4e_4b_4f; // "OKN1"
export const version = 10;
export const sections = [
  'filter', // see name-filter.ts
  'slots', // open addressing on the upper bits of a word's hash: word number + 1, 0 is empty. Size is a power of two.
  'wordOfLength', // first word of each length, 0…`longestWord`; for the words that begin a name, then for the others; one more at the end
  'letters', // of all words, in ASCII
  'nameOfFirst', // first name that begins with this word; one more than there are such words
  'nameTail', // where its further words begin in `tailWord`
  'nameEntity', // the number of entities stands for nobody: a longer name that silences a shorter one ("Bergen aan Zee")
  'nameStyle', // how it is written and used: a row of the next two but one; 255 is one of those behind, in order of `rareStyled`
  'rareStyled', // the names that have such a one
  'styleRules', // role, cue, letters; see name-style.ts
  'styleCapitals', // which of the first 16 letters (exact) or words (initials) have a capital
  'tailWord', // word number + 1; 0 ends a tail
  'tailGap', // what may stand before this word, bits of `gaps`
  'entityKind', // entity kind, and for bodies the type; bit 7 when the body has ended
  'entityOwner', // the body of an algorithm, the municipality of a party, the province of a municipality; cut off after the last that has one
  'textBlock', // where the texts of each 16 entities begin; one more than there are blocks
  'text', // see entity-texts.ts
  'textPairs', // for each byte of it the two that it stands for
  'words', // by which rules judge; see brought-words.ts
] as const;
export type Section = (typeof sections)[number];
export const headerBytes = 8 + sections.length * 12;

/** Numbers of one, two or four bytes. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Gives a section of an index as an array of its numbers. Throws a RangeError when it reaches beyond the bytes. */
export type SectionReader = (section: Section) => Numbers;

/** Checks the header of a packed index. Throws a RangeError when the bytes are not one, or one of another version. */
export function openSections(bytes: ArrayBuffer): SectionReader {
  if (bytes.byteLength < headerBytes) throw new RangeError('names.bin is cut off');
  const head = new DataView(bytes);
  if (head.getUint32(0, true) !== magic) throw new RangeError('names.bin is not an index of names');
  if (head.getUint32(4, true) !== version)
    throw new RangeError(`names.bin has version ${head.getUint32(4, true)}, not ${version}: pack the registers again`);
  return (section) => {
    const place = 8 + sections.indexOf(section) * 12;
    const offset = head.getUint32(place, true);
    const length = head.getUint32(place + 4, true);
    const width = head.getUint32(place + 8, true);
    if (offset % 4 !== 0 || offset < headerBytes || offset + length > bytes.byteLength) throw new RangeError('names.bin is cut off');
    if (width === 1) return new Uint8Array(bytes, offset, length);
    return width === 2 ? new Uint16Array(bytes, offset, length >> 1) : new Uint32Array(bytes, offset, length >> 2);
  };
}
