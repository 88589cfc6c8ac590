import type { Numbers } from './packed-sections.ts';
import { slug } from './slug.ts';

/** The identifier of an entity within its kind, and its official name. */
export interface EntityText {
  id: string;
  name: string;
}

/**
 * How the texts of entities are packed, in UTF-8, sixteen to a block: for each entity how many letters its name shares with the one before it, and the rest
 * of it; then how many letters its identifier shares with the slug of its name, and the rest of that. The counts are characters of their own. Of these bytes the
 * pairs that occur most are one byte each (lib/registers/byte-pairs.ts).
 */
export const textsInBlock = 16;
const ofName = '\u0000';
const ofId = '\u0001';
const firstCount = 2;
const highestCount = 0x7f - firstCount;

const shared = (one: string, other: string): number => {
  let count = 0;
  while (count < Math.min(one.length, other.length, highestCount) && one[count] === other[count]) count++;
  // A character of two code units is not cut.
  return /[\ud800-\udbff]/.test(one.charAt(count - 1)) ? count - 1 : count;
};

export const packTexts = (block: readonly EntityText[]): Uint8Array<ArrayBuffer> => {
  let before = '';
  const parts = block.map(({ id, name }) => {
    const [sharedName, sharedId] = [shared(before, name), shared(slug(name), id)];
    before = name;
    return `${ofName}${String.fromCharCode(firstCount + sharedName)}${name.slice(sharedName)}${ofId}${String.fromCharCode(firstCount + sharedId)}${id.slice(sharedId)}`;
  });
  return new TextEncoder().encode(parts.join(''));
};

/** Reads the texts of one entity out of the sections `text`, `textBlock` and `textPairs`. */
export function openEntityTexts(text: Numbers, textBlock: ArrayLike<number>, textPairs: ArrayLike<number>): (entity: number) => EntityText {
  const decoder = new TextDecoder();
  const bytes: number[] = [];
  const unfold = (byte: number): void => {
    const left = textPairs[2 * byte] ?? 0;
    const right = textPairs[2 * byte + 1] ?? 0;
    if (left === 0 && right === 0) bytes.push(byte);
    else {
      unfold(left);
      unfold(right);
    }
  };
  return (entity) => {
    const block = Math.floor(entity / textsInBlock);
    bytes.length = 0;
    for (const byte of text.subarray(textBlock[block], textBlock[block + 1])) unfold(byte);
    const parts = decoder.decode(Uint8Array.from(bytes)).split(ofName);
    let name = '';
    let id = '';
    for (const part of parts.slice(1, 2 + (entity % textsInBlock))) {
      const [ownName = '', ownId = ''] = part.split(ofId);
      name = name.slice(0, ownName.charCodeAt(0) - firstCount) + ownName.slice(1);
      id = ownId;
    }
    const sharedId = id.charCodeAt(0) - firstCount;
    return { name, id: sharedId > 0 ? slug(name).slice(0, sharedId) + id.slice(1) : id.slice(1) };
  };
}
