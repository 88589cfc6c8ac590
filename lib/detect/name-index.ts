import { bodyTypes, entityKinds, type BodyType, type EntityKey, type EntityKind } from '../entity.ts';
import { nameRoles, type Candidate, type NameRole } from '../mention.ts';
import { hashStart, hashStep } from './tokens.ts';

/**
 * The packed index of all names: one ArrayBuffer, read through typed-array views, nothing parsed.
 * Layout (little-endian): magic, version, then for each section its byte offset and length; sections begin on 4 bytes.
 * Words are numbered; names are paths of word numbers in a trie that lies breadth-first, so that the children of a node are neighbours, in
 * order of word number. Written by lib/registers/pack.ts.
 */
export const magic = 0x31_4e_4b_4f; // "OKN1"
export const version = 3;
export const sections = [
  'slots', // u16: open addressing on the hash of a folded word; word number + 1, 0 is empty. Size is a power of two.
  'wordStart', // u32: where a word's letters begin; one more than there are words
  'wordLetters', // u8
  'wordNode', // u16: the node of names beginning with this word; 0 is none
  'nodeWord', // u16: word number on the way to this node; node 0 is the root
  'nodeGap', // u8: what may stand between this word and the one before, bits of `gaps`
  'nodeChild', // u16: first child; one more than there are nodes
  'nodeName', // u16: first name that ends here; one more than there are nodes
  'nameEntity', // u16
  'nameRules', // u8: role, cue, letters
  'nameCapitals', // u16: which of the first 16 letters (exact) or words (initials) have a capital
  'entityKind', // u8: entity kind, and for bodies the type; bit 7 when the body has ended
  'entityOwner', // u16: the body of an algorithm, the municipality of a party, the province of a municipality; `nobody` if none
  'entityText', // u32: where "id␀name" begins; one more than there are entities
  'text', // u8: UTF-8
] as const;
export type Section = (typeof sections)[number];

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
export const nobody = 0xffff;
/** Stands for no entity: a longer name that silences a shorter one ("Bergen aan Zee"). */
export const noEntity = 0xfffe;

/** Word numbers have 16 bits, of which this one is none. */
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
  lookup(letters: Uint16Array, length: number, hash: number): number;
  /** Node of the names that begin with this word, or 0. */
  first(word: number): number;
  /** The node one word further, or 0. */
  next(node: number, word: number): number;
  gapBefore(node: number): number;
  /** Names that end at this node: numbers from..to. */
  namesFrom(node: number): number;
  entityOf(name: number): number;
  rulesOf(name: number): { role: NameRole; cue: Candidate['cue']; letters: LetterRule };
  capitalsOf(name: number): number;
  /** Facts about the entity with this number, decoded when asked for. */
  entity(number: number): IndexedEntity;
  byKey(key: EntityKey): IndexedEntity | undefined;
  readonly names: number;
  readonly entities: number;
}

/** Opens a packed index. Throws a RangeError when the bytes are not one, or one of another version. */
export function openNameIndex(fetched: ArrayBuffer): NameIndex {
  // In Firefox what a content script fetches belongs to the page's realm, and `subarray` of it is refused ("Permission denied to access
  // property constructor"); a copy is our own, and costs next to nothing.
  const bytes = new Uint8Array(new Uint8Array(fetched)).buffer;
  const header = 8 + sections.length * 8;
  if (bytes.byteLength < header) throw new RangeError('names.bin is cut off');
  const head = new DataView(bytes);
  if (head.getUint32(0, true) !== magic) throw new RangeError('names.bin is not an index of names');
  if (head.getUint32(4, true) !== version)
    throw new RangeError(`names.bin has version ${head.getUint32(4, true)}, not ${version}: pack the registers again`);
  const at = (section: Section): [offset: number, length: number] => {
    const place = 8 + sections.indexOf(section) * 8;
    const offset = head.getUint32(place, true);
    const length = head.getUint32(place + 4, true);
    if (offset % 4 !== 0 || offset < header || offset + length > bytes.byteLength) throw new RangeError('names.bin is cut off');
    return [offset, length];
  };
  const u8 = (section: Section) => new Uint8Array(bytes, ...at(section));
  const u16 = (section: Section) => {
    const [offset, length] = at(section);
    return new Uint16Array(bytes, offset, length >> 1);
  };
  const u32 = (section: Section) => {
    const [offset, length] = at(section);
    return new Uint32Array(bytes, offset, length >> 2);
  };

  const slots = u16('slots');
  const wordStart = u32('wordStart');
  const wordLetters = u8('wordLetters');
  const wordNode = u16('wordNode');
  const nodeWord = u16('nodeWord');
  const nodeGap = u8('nodeGap');
  const nodeChild = u16('nodeChild');
  const nodeName = u16('nodeName');
  const nameEntity = u16('nameEntity');
  const nameRules = u8('nameRules');
  const nameCapitals = u16('nameCapitals');
  const entityKind = u8('entityKind');
  const entityOwner = u16('entityOwner');
  const entityText = u32('entityText');
  const text = u8('text');
  const mask = slots.length - 1;
  if (slots.length === 0 || (slots.length & mask) !== 0) throw new RangeError('names.bin is damaged');

  const decoder = new TextDecoder();
  const known = new Map<number, IndexedEntity>();
  const keyOf = (kind: EntityKind, id: string): EntityKey => `${kind}:${id}`;
  const entity = (number: number): IndexedEntity => {
    const seen = known.get(number);
    if (seen) return seen;
    const [id = '', name = ''] = decoder.decode(text.subarray(entityText[number], entityText[number + 1])).split('\0');
    const packed = entityKind[number] ?? 0;
    const kind = entityKinds[packed & 3] ?? 'government-body';
    const bodyType = kind === 'government-body' ? bodyTypes[(packed >> 2) & 31] : undefined;
    const owner = entityOwner[number] ?? nobody;
    const made: IndexedEntity = {
      key: keyOf(kind, id),
      kind,
      name,
      ended: packed >> 7 === 1,
      ...(bodyType && { bodyType }),
    };
    known.set(number, made);
    if (owner !== nobody) made.owner = entity(owner).key;
    return made;
  };
  let keys: Map<EntityKey, number> | undefined;

  return {
    lookup(letters, length, hash) {
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const word = (slots[slot] ?? 0) - 1;
        if (word < 0) return -1;
        const from = wordStart[word] ?? 0;
        if ((wordStart[word + 1] ?? 0) - from !== length) continue;
        let place = 0;
        while (place < length && wordLetters[from + place] === letters[place]) place++;
        if (place === length) return word;
      }
    },
    first: (word) => wordNode[word] ?? 0,
    next(node, word) {
      let low = nodeChild[node] ?? 0;
      let high = (nodeChild[node + 1] ?? 0) - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const found = nodeWord[middle] ?? 0;
        if (found === word) return middle;
        if (found < word) low = middle + 1;
        else high = middle - 1;
      }
      return 0;
    },
    gapBefore: (node) => nodeGap[node] ?? 0,
    namesFrom: (node) => nodeName[node] ?? 0,
    entityOf: (name) => nameEntity[name] ?? noEntity,
    rulesOf(name) {
      const rules = nameRules[name] ?? 0;
      return {
        role: nameRoles[rules & 7] ?? 'full',
        cue: cues[(rules >> 3) & 3] ?? 'required',
        letters: letterRules[rules >> 5] ?? 'exact',
      };
    },
    capitalsOf: (name) => nameCapitals[name] ?? 0,
    entity,
    byKey(key) {
      keys ??= new Map(Array.from({ length: entityKind.length }, (_, number) => [entity(number).key, number]));
      const number = keys.get(key);
      return number === undefined ? undefined : entity(number);
    },
    names: nameEntity.length,
    entities: entityKind.length,
  };
}

/** Hash of a folded word, as `lookup` wants it. */
export function hashOf(word: string): number {
  let hash = hashStart;
  for (let place = 0; place < word.length; place++) hash = hashStep(hash, word.charCodeAt(place));
  return hash;
}
