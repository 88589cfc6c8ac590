import { describe, expect, test } from 'vitest';
import { openEntityTexts, packTexts, textsInBlock } from '../../../lib/detect/entity-texts.ts';
import { withPairs } from '../../../lib/registers/byte-pairs.ts';

/** Packs texts as lib/registers/pack.ts does, and opens them again. */
function packed(entities: { id: string; name: string }[]) {
  const blocks = Array.from({ length: Math.ceil(entities.length / textsInBlock) }, (_, block) =>
    packTexts(entities.slice(block * textsInBlock, (block + 1) * textsInBlock)),
  );
  const { texts, pairs } = withPairs(blocks);
  const starts = texts.reduce<number[]>((all, { length }) => [...all, (all.at(-1) ?? 0) + length], [0]);
  const whole = Uint8Array.from(texts.flatMap((text) => [...text]));
  return { textOf: openEntityTexts(whole, starts, pairs), plain: blocks.reduce((total, { length }) => total + length, 0), whole, pairs };
}

const towns = Array.from({ length: 100 }, (_, number) => ({
  id: `gm${String(number).padStart(4, '0')}`,
  name: `Gemeente Súdwest-${number}`,
}));

describe('texts of entities in pairs of bytes', () => {
  test('come out as they went in, in any order', () => {
    const { textOf } = packed(towns);
    for (const number of [99, 0, 17, 16, 15, 98]) expect(textOf(number)).toEqual(towns[number]);
  });

  test('take less than half the room where much is alike', () => {
    const { plain, whole } = packed(towns);
    expect(whole.length).toBeLessThan(plain / 2);
  });

  test('stay as they are where no byte is free', () => {
    const every = String.fromCodePoint(...Array.from({ length: 0x700 }, (_, code) => code + 2).filter((code) => code < 0xd8_00));
    const strange = [
      { id: 'a', name: every },
      { id: 'b', name: `${every}${every}` },
    ];
    const { textOf } = packed(strange);
    expect(textOf(1)).toEqual(strange[1]);
  });

  test('are the same bytes each time', () => {
    expect(packed(towns).whole).toEqual(packed(towns).whole);
    expect(packed(towns).pairs).toEqual(packed(towns).pairs);
  });
});
