// By which the filter of names knows a word: its first three letters, its last three, and how many there are. Found at once for a word of any length, so that the
// loop over a text has nothing to do for the letters between; that two words share one now and then costs a closer look.

/** Of how many letters there are, those that a sign takes from either end, as a mask over three bytes. */
const masks = Uint32Array.of(0, 0xff, 0xffff, 0xff_ffff);
const several = 3;
/** Bit that tells a small letter of ASCII from its capital; figures have it too. */
const small = 0x20_2020;

/**
 * The sign of the word in bytes from..to, in letters and figures of ASCII, whether small or capital: 25 bits, which an engine handles without a box, also before it has
 * compiled this. Two bytes before `from` and after it are there to be read.
 */
export function signOf(bytes: Uint8Array, from: number, to: number): number {
  const length = to - from;
  const mask = masks[length < several ? length : several] ?? 0;
  const head = (((bytes[from] ?? 0) | ((bytes[from + 1] ?? 0) << 8) | ((bytes[from + 2] ?? 0) << 16)) & mask) | (small & mask);
  const tail = (((bytes[to - 1] ?? 0) | ((bytes[to - 2] ?? 0) << 8) | ((bytes[to - 3] ?? 0) << 16)) & mask) | (small & mask);
  return (Math.imul(head, 0x9e37_79b1) ^ Math.imul(tail + (length << 24), 0x85eb_ca6b)) >>> 7;
}

/** The sign of a folded word. */
export function signOfLetters(word: string): number {
  const bytes = new TextEncoder().encode(`  ${word}  `);
  return signOf(bytes, 2, bytes.length - 2);
}
