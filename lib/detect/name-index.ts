import { bodyTypes, entityKinds, type BodyType, type EntityKey, type EntityKind } from '../entity.ts';
import { nameRoles, type Candidate, type NameRole } from '../mention.ts';
import { bringWords } from './brought-words.ts';
import { openEntityTexts } from './entity-texts.ts';
import { type Filter, shiftOf } from './name-filter.ts';
import { hashStart, hashStep, longestWord, spread } from './tokens.ts';

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
export const version = 9;
export const sections = [
  'filter', // see name-filter.ts
  'slots', // open addressing on the upper bits of a word's hash: word number + 1, 0 is empty. Size is a power of two.
  'wordOfLength', // first word of each length, 0…`longestWord`; for the words that begin a name, then for the others; one more at the end
  'letters', // of all words, in ASCII
  'nameOfFirst', // first name that begins with this word; one more than there are such words
  'nameTail', // where its further words begin in `tailWord`
  'nameEntity', // the number of entities stands for nobody: a longer name that silences a shorter one ("Bergen aan Zee")
  'nameStyle', // how it is written and used: a row of the next two
  'styleRules', // role, cue, letters
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

/** What may stand between two words of a name, beside spaces, hyphens and nothing at all. */
export const gaps = { apostrophe: 1, comma: 2, dot: 4, other: 8 } as const;

/** How much the capitals of a name matter. */
export const letterRules = [
  'any', // "ministerie van financiën"
  'initials', // words that have a capital in the name have one in the text, or the text is all capitals
  'exact', // "IenW": letter for letter, or all capitals where that is still the name
] as const;
export type LetterRule = (typeof letterRules)[number];

export const cues = ['none', 'preferred', 'required', 'never-bare'] as const satisfies Candidate['cue'][];

export const packRules = (role: NameRole, cue: Candidate['cue'], letters: LetterRule): number =>
  nameRoles.indexOf(role) | (cues.indexOf(cue) << 3) | (letterRules.indexOf(letters) << 5);

export interface IndexedEntity {
  key: EntityKey;
  kind: EntityKind;
  bodyType?: BodyType;
  name: string;
  ended: boolean;
  /** The body of an algorithm, the municipality of a local party, the province of a municipality. */
  owner?: EntityKey;
}

export interface NameIndex {
  /** Number of a folded word, or -1. */
  lookup(letters: Uint8Array, length: number, hash: number): number;
  /** Tells most words in which no name begins; see name-filter.ts. */
  readonly filter: Filter;
  readonly filterShift: number;
  /** Words with a number below this begin a name. */
  readonly firstWords: number;
  /** The names that begin with this word are those from here to where those of the next word begin. */
  namesFrom(firstWord: number): number;
  /** Of names from..to that have the same words up to `place` (0 is the second word): the first with this word or a higher one there. -1 is the end of a name, and comes first. */
  below(from: number, to: number, place: number, word: number): number;
  /** What may stand before the word at this place (0 is the second word) of a name. */
  gapBefore(name: number, place: number): number;
  lettersOf(name: number): LetterRule;
  capitalsOf(name: number): number;
  /** What a name stands for; the same object each time. Undefined for a name that is nobody's. */
  candidate(name: number): Candidate | undefined;
  /** Facts about the entity with this number, decoded when asked for. */
  entity(number: number): IndexedEntity;
  readonly names: number;
  readonly entities: number;
}

/** Numbers of one, two or four bytes. */
type Numbers = Uint8Array | Uint16Array | Uint32Array;

/** Opens a packed index. Throws a RangeError when the bytes are not one, or one of another version. */
export function openNameIndex(fetched: ArrayBuffer): NameIndex {
  // In Firefox what a content script fetches belongs to the page's realm, and `subarray` of it is refused ("Permission denied to access
  // property constructor"); a copy is our own.
  const bytes = fetched instanceof ArrayBuffer ? fetched : new Uint8Array(new Uint8Array(fetched)).buffer;
  const numbersOf = sectionsOf(bytes);
  const filter = numbersOf('filter');
  const slots = numbersOf('slots');
  const wordOfLength = numbersOf('wordOfLength');
  const letters = numbersOf('letters');
  const nameOfFirst = numbersOf('nameOfFirst');
  const nameTail = numbersOf('nameTail');
  const nameEntity = numbersOf('nameEntity');
  const nameStyle = numbersOf('nameStyle');
  const styleRules = numbersOf('styleRules');
  const styleCapitals = numbersOf('styleCapitals');
  const tailWord = numbersOf('tailWord');
  const tailGap = numbersOf('tailGap');
  const entityKind = numbersOf('entityKind');
  const entityOwner = numbersOf('entityOwner');
  const textOf = openEntityTexts(numbersOf('text'), numbersOf('textBlock'), numbersOf('textPairs'));
  bringWords(new TextDecoder().decode(numbersOf('words')));

  const mask = slots.length - 1;
  const slotShift = 32 - Math.log2(slots.length);
  const lengths = longestWord + 1;
  if (slots.length === 0 || (slots.length & mask) !== 0 || wordOfLength.length !== 2 * lengths + 1 || !(filter instanceof Uint32Array))
    throw new RangeError('names.bin is damaged');
  const firstWords = wordOfLength[lengths] ?? 0;
  const letterOfLength = new Uint32Array(2 * lengths);
  for (let group = 1; group < 2 * lengths; group++)
    letterOfLength[group] =
      (letterOfLength[group - 1] ?? 0) + ((wordOfLength[group] ?? 0) - (wordOfLength[group - 1] ?? 0)) * ((group - 1) % lengths);

  const known = new Map<number, IndexedEntity>();
  const entity = (number: number): IndexedEntity => {
    const seen = known.get(number);
    if (seen) return seen;
    const { id, name } = textOf(number);
    const packed = entityKind[number] ?? 0;
    const kind = entityKinds[packed & 3] ?? 'government-body';
    const bodyType = kind === 'government-body' ? bodyTypes[(packed >> 2) & 31] : undefined;
    const owner = entityOwner[number] ?? entityKind.length;
    const made: IndexedEntity = { key: `${kind}:${id}`, kind, name, ended: packed >> 7 === 1, ...(bodyType && { bodyType }) };
    known.set(number, made);
    if (owner < entityKind.length) made.owner = entity(owner).key;
    return made;
  };

  const candidates = new Map<number, Candidate>();
  const rulesOf = (name: number): number => styleRules[nameStyle[name] ?? 0] ?? 0;

  return {
    lookup(word, length, hash) {
      for (let slot = spread(hash) >>> slotShift; ; slot = (slot + 1) & mask) {
        const number = (slots[slot] ?? 0) - 1;
        if (number < 0) return -1;
        const group = number < firstWords ? length : length + lengths;
        const first = wordOfLength[group] ?? 0;
        if (number < first || number >= (wordOfLength[group + 1] ?? 0)) continue;
        const from = (letterOfLength[group] ?? 0) + (number - first) * length;
        let place = 0;
        while (place < length && letters[from + place] === word[place]) place++;
        if (place === length) return number;
      }
    },
    filter,
    filterShift: shiftOf(filter),
    firstWords,
    namesFrom: (firstWord) => nameOfFirst[firstWord] ?? 0,
    below(from, to, place, word) {
      let low = from;
      let high = to;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((tailWord[(nameTail[middle] ?? 0) + place] ?? 0) <= word) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    gapBefore: (name, place) => tailGap[(nameTail[name] ?? 0) + place] ?? 0,
    lettersOf: (name) => letterRules[rulesOf(name) >> 5] ?? 'exact',
    capitalsOf: (name) => styleCapitals[nameStyle[name] ?? 0] ?? 0,
    candidate(name) {
      const seen = candidates.get(name);
      if (seen) return seen;
      const number = nameEntity[name] ?? entityKind.length;
      if (number >= entityKind.length) return undefined;
      const { key, kind, bodyType, name: official, owner, ended } = entity(number);
      const rules = rulesOf(name);
      const made: Candidate = {
        entity: key,
        kind,
        ...(bodyType && { bodyType }),
        name: official,
        role: nameRoles[rules & 7] ?? 'full',
        cue: cues[(rules >> 3) & 3] ?? 'required',
        ...(owner && { owner }),
        ...(ended && { ended }),
      };
      candidates.set(name, made);
      return made;
    },
    entity,
    names: nameTail.length,
    entities: entityKind.length,
  };
}

/** Checks the header; gives each section as an array of its numbers. */
function sectionsOf(bytes: ArrayBuffer): (section: Section) => Numbers {
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

/** Hash of a folded word, as `lookup` wants it. */
export function hashOf(word: string): number {
  let hash = hashStart;
  for (let place = 0; place < word.length; place++) hash = hashStep(hash, word.charCodeAt(place));
  return hash;
}
