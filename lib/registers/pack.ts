import { packTexts, textsInBlock } from '../detect/entity-texts.ts';
import { hashOf } from '../detect/indexed-words.ts';
import { type Looked, makeFilter } from '../detect/name-filter.ts';
import { headerBytes, magic, type Numbers, type Section, sections, version } from '../detect/packed-sections.ts';
import { longestWord, spread } from '../detect/tokens.ts';
import { packedWords } from '../detect/words/index.ts';
import { signOfLetters } from '../detect/word-sign.ts';
import { bodyTypes, entityKinds, idOf, type EntityKey, type RegisteredEntity } from '../entity.ts';
import { briefWords } from './brief-words.ts';
import { withPairs } from './byte-pairs.ts';
import { withLatinLetters } from './latin-letters.ts';
import { namesOf } from './names.ts';
import { numberedStyles } from './numbered-styles.ts';
import type { Register } from './register.ts';
import { beginsWithCapital, type SpelledName, spelledOut, styleOf } from './spelled-names.ts';
import { byCode } from './spelling.ts';

/**
 * The packed index of all names of a register, as `openNameIndex` reads it (layout: lib/detect/packed-sections.ts). The same register gives the
 * same bytes.
 */
export function packNames(register: Register): Uint8Array<ArrayBuffer> {
  // Those without an owner last; names that begin alike beside each other, where they share that beginning.
  const entities = [...register.algorithms, ...register.bodies, ...register.parties, ...register.suppliers].toSorted(
    (a, b) => byCode(a.kind, b.kind) || byCode(a.name, b.name) || byCode(a.key, b.key),
  );
  const numberOf = new Map(entities.map((entity, number) => [entity.key, number]));
  const spelled = namesOf(register).flatMap(spelledOut);
  const { words, wordOfLength, firstWords } = numberedWords(spelled);
  const names = spelled
    .map((name) => ({ ...name, numbers: name.words.map((word) => words.get(word) ?? 0) }))
    .toSorted((a, b) => byNumbers(a.numbers, b.numbers) || byNumbers(a.gaps, b.gaps));
  const tails = sharedTails(names);
  const { styles, nameStyle, rareStyled } = numberedStyles(names.map(styleOf));
  const nobody = entities.length;
  const owners = entities.map((entity) => numberOf.get(ownerOf(entity) ?? 'party:') ?? nobody);
  const { texts: blocks, pairs } = withPairs(
    Array.from({ length: Math.ceil(entities.length / textsInBlock) }, (_, block) =>
      packTexts(entities.slice(block * textsInBlock, (block + 1) * textsInBlock).map(({ key, name }) => ({ id: idOf(key), name }))),
    ),
  );
  return assembled({
    filter: [...makeFilter(names.map(lookedFor))],
    slots: slotsOf([...words.keys()]),
    wordOfLength,
    letters: [...new TextEncoder().encode([...words.keys()].join(''))],
    nameOfFirst: Array.from({ length: firstWords + 1 }, (_, word) => firstAtLeast(names, word)),
    nameTail: names.map(({ numbers, gaps: between }) => tails.placeOf(numbers, between)),
    nameEntity: names.map(({ entry }) => (entry.entity === null ? nobody : (numberOf.get(entry.entity) ?? nobody))),
    nameStyle,
    rareStyled,
    styleRules: styles.map((style) => style >>> 16),
    styleCapitals: styles.map((style) => style & 0xffff),
    tailWord: tails.words,
    tailGap: tails.gaps,
    entityKind: entities.map(kindByte),
    entityOwner: owners.slice(0, owners.findLastIndex((owner) => owner !== nobody) + 1),
    textBlock: starts(blocks),
    text: blocks.flatMap((block) => [...block]),
    textPairs: pairs,
    words: [...new TextEncoder().encode(briefWords(withLatinLetters(packedWords())))],
  });
}

/** Numbers all words: first those that begin a name, then the others, each by length, then by letters. */
function numberedWords(names: SpelledName[]): { words: Map<string, number>; wordOfLength: number[]; firstWords: number } {
  const first = new Set(names.map(({ words }) => words[0] ?? ''));
  const others = new Set(names.flatMap(({ words }) => words)).difference(first);
  const inOrder = [first, others].map((words) => [...words].toSorted((a, b) => a.length - b.length || byCode(a, b)));
  const counts = inOrder.flatMap((words) => {
    const ofLength = Array.from({ length: longestWord + 1 }, () => 0);
    for (const word of words) ofLength[word.length] = (ofLength[word.length] ?? 0) + 1;
    return ofLength;
  });
  return {
    words: new Map(inOrder.flat().map((word, number) => [word, number])),
    wordOfLength: counts.reduce((all, count) => [...all, (all.at(-1) ?? 0) + count], [0]),
    firstWords: first.size,
  };
}

interface NumberedName extends SpelledName {
  numbers: number[];
}

/** A shorter list before one that goes on; else by the first number that differs. */
function byNumbers(one: number[], other: number[]): number {
  for (const [place, number] of one.entries()) {
    const against = other[place];
    if (against === undefined) return 1;
    if (number !== against) return number - against;
  }
  return one.length - other.length;
}

/** The first name whose first word is this one or a later one. */
function firstAtLeast(names: NumberedName[], word: number): number {
  let [low, high] = [0, names.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((names[middle]?.numbers[0] ?? 0) < word) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** By what the filter knows a name. */
function lookedFor({ entry, words: [first = '', second] }: SpelledName): Looked {
  return {
    first: signOfLetters(first),
    second: second === undefined ? undefined : signOfLetters(second),
    isCapital: beginsWithCapital(entry),
  };
}

/** All that comes after the first words, each tail once; one that is the end of another is found within it. */
function sharedTails(names: NumberedName[]) {
  const words: number[] = [];
  const gapsBefore: number[] = [];
  const places = new Map<string, number>();
  const keyOf = (numbers: number[], between: number[], from: number): string =>
    numbers
      .slice(from)
      .map((number, place) => `${between[from - 1 + place]}:${number}`)
      .join(' ');
  const longestFirst = names.toSorted((a, b) => b.numbers.length - a.numbers.length);
  for (const { numbers, gaps: between } of longestFirst) {
    if (places.has(keyOf(numbers, between, 1))) continue;
    for (let from = 1; from <= numbers.length; from++) {
      const key = keyOf(numbers, between, from);
      if (!places.has(key)) places.set(key, words.length + from - 1);
    }
    words.push(...numbers.slice(1).map((number) => number + 1), 0);
    gapsBefore.push(...between, 0);
  }
  return {
    words,
    gaps: gapsBefore,
    placeOf: (numbers: number[], between: number[]): number => places.get(keyOf(numbers, between, 1)) ?? 0,
  };
}

function slotsOf(words: string[]): number[] {
  const slots = Array.from({ length: 2 ** Math.ceil(Math.log2(words.length * 1.5 + 2)) }, () => 0);
  for (const [number, word] of words.entries()) {
    let slot = spread(hashOf(word)) >>> (32 - Math.log2(slots.length));
    while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
    slots[slot] = number + 1;
  }
  return slots;
}

function kindByte(entity: RegisteredEntity): number {
  const kind = entityKinds.indexOf(entity.kind);
  if (entity.kind !== 'government-body') return kind;
  return kind | (bodyTypes.indexOf(entity.bodyType) << 2) | (entity.ended ? 128 : 0);
}

function ownerOf(entity: RegisteredEntity): EntityKey | undefined {
  if (entity.kind === 'algorithm') return entity.body;
  if (entity.kind === 'government-body') return entity.province ? asKey(entity.province) : undefined;
  const [municipality] = entity.kind === 'party' ? (entity.municipalities ?? []) : [];
  return municipality === undefined ? undefined : asKey(municipality);
}

const asKey = (code: string): EntityKey => `government-body:${code.replace(/^government-body:/, '')}`;

function starts(parts: Uint8Array[]): number[] {
  let at = 0;
  return [0, ...parts.map((part) => (at += part.length))];
}

/** Writes each section with as few bytes to a number as its largest needs. */
function assembled(parts: Record<Section, number[]>): Uint8Array<ArrayBuffer> {
  const packed = sections.map((section) => narrowest(parts[section]));
  const padded = (length: number): number => Math.ceil(length / 4) * 4;
  const whole = new Uint8Array(packed.reduce((total, { byteLength }) => total + padded(byteLength), headerBytes));
  const head = new DataView(whole.buffer);
  head.setUint32(0, magic, true);
  head.setUint32(4, version, true);
  let at = headerBytes;
  for (const [place, array] of packed.entries()) {
    head.setUint32(8 + place * 12, at, true);
    head.setUint32(12 + place * 12, array.byteLength, true);
    head.setUint32(16 + place * 12, array.BYTES_PER_ELEMENT, true);
    whole.set(new Uint8Array(array.buffer), at);
    at += padded(array.byteLength);
  }
  return whole;
}

function narrowest(numbers: number[]): Numbers {
  const highest = numbers.reduce((most, number) => Math.max(most, number), 0);
  if (highest < 0x100) return Uint8Array.from(numbers);
  return highest < 0x1_0000 ? Uint16Array.from(numbers) : Uint32Array.from(numbers);
}
