/** Bytes in which the pairs that occur most are one byte each, and what each such byte stands for: two others, at twice its number. Zeros for a byte that is itself. */
export interface Paired {
  texts: Uint8Array<ArrayBuffer>[];
  pairs: number[];
}

const byteValues = 256;
/** A pair that occurs less often than this is not worth its place in the table. */
const seldom = 4;

/**
 * Byte pair encoding (Gage 1994): again and again the commonest pair becomes one of the bytes that occur nowhere, for as long as there are any. Texts of the
 * same bytes give the same result. Read by lib/detect/entity-texts.ts. No text may hold two zeros side by side.
 */
export function withPairs(texts: readonly Uint8Array<ArrayBuffer>[]): Paired {
  const parts = texts.map((text) => ({ bytes: text.slice(), length: text.length }));
  const pairs = Array.from({ length: 2 * byteValues }, () => 0);
  const seen = new Set(parts.flatMap(({ bytes }) => [...bytes]));
  const free = Array.from({ length: byteValues }, (_, byte) => byte).filter((byte) => !seen.has(byte));
  for (const byte of free) {
    const counts = new Uint32Array(byteValues * byteValues);
    for (const { bytes, length } of parts)
      for (let at = 1; at < length; at++) {
        const pair = (bytes[at - 1] ?? 0) * byteValues + (bytes[at] ?? 0);
        counts[pair] = (counts[pair] ?? 0) + 1;
      }
    const most = counts.reduce((highest, count) => Math.max(highest, count), 0);
    if (most < seldom) break;
    const pair = counts.indexOf(most);
    const [left, right] = [Math.floor(pair / byteValues), pair % byteValues];
    pairs[2 * byte] = left;
    pairs[2 * byte + 1] = right;
    for (const part of parts) {
      let to = 0;
      for (let at = 0; at < part.length; at++) {
        const isPair = part.bytes[at] === left && at + 1 < part.length && part.bytes[at + 1] === right;
        part.bytes[to++] = isPair ? byte : (part.bytes[at] ?? 0);
        if (isPair) at++;
      }
      part.length = to;
    }
  }
  return { texts: parts.map(({ bytes, length }) => bytes.slice(0, length)), pairs };
}
