import {
  gaps,
  hashOf,
  letterRules,
  magic,
  noEntity,
  nobody,
  packRules,
  sections,
  version,
  type LetterRule,
  type Section,
} from '../detect/name-index.ts';
import { fold, tokenise } from '../detect/tokens.ts';
import { bodyTypes, entityKinds, idOf, type EntityKey, type RegisteredEntity } from '../entity.ts';
import { namesOf, type NameEntry } from './names.ts';
import type { Register } from './register.ts';
import { byCode } from './spelling.ts';

/**
 * The packed index of all names of a register, as `openNameIndex` reads it (layout: lib/detect/name-index.ts). The same register gives the
 * same bytes. Throws when there are more than 65,533 words, nodes, names or entities: then the numbers need more bits.
 */
export function packNames(register: Register): Uint8Array<ArrayBuffer> {
  const names = namesOf(register);
  const entities = [...register.bodies, ...register.parties, ...register.suppliers, ...register.algorithms].toSorted((a, b) =>
    byCode(a.key, b.key),
  );
  const numberOf = new Map(entities.map((entity, number) => [entity.key, number]));
  const folded = names.map((name) => fold(name.text));
  const words = [...new Set(folded.flat())].toSorted(byCode);
  const wordNumber = new Map(words.map((word, number) => [word, number]));
  const trie = makeTrie(names, folded, (word) => wordNumber.get(word) ?? 0);
  for (const [what, count] of Object.entries({
    words: words.length,
    nodes: trie.nodes.length,
    names: names.length,
    entities: entities.length,
  }))
    if (count >= noEntity) throw new RangeError(`${count} ${what} do not fit in 16 bits`);

  const ordered = trie.nodes.flatMap((node) => node.names);
  const letters = words.map((word) => Uint8Array.from(word, latin));
  const texts = entities.map((entity) => new TextEncoder().encode(`${idOf(entity.key)}\0${entity.name}`));
  let named = 0;
  const parts: Record<Section, Uint8Array> = {
    slots: bytes(slotsOf(words)),
    wordStart: bytes(Uint32Array.from(starts(letters))),
    wordLetters: joined(letters),
    wordNode: bytes(Uint16Array.from(words, (_, word) => trie.first.get(word) ?? 0)),
    nodeWord: bytes(Uint16Array.from(trie.nodes, (node) => node.word)),
    nodeGap: Uint8Array.from(trie.nodes, (node) => node.gap),
    nodeChild: bytes(Uint16Array.from([...trie.nodes.map((node) => node.firstChild), trie.nodes.length])),
    nodeName: bytes(Uint16Array.from([...trie.nodes.map((node) => (named += node.names.length) - node.names.length), ordered.length])),
    nameEntity: bytes(Uint16Array.from(ordered, (name) => (name.entity === null ? noEntity : (numberOf.get(name.entity) ?? noEntity)))),
    nameRules: Uint8Array.from(ordered, (name) => packRules(name.role, name.cue, name.letters)),
    nameCapitals: bytes(Uint16Array.from(ordered, (name) => capitals(name.text, name.letters))),
    entityKind: Uint8Array.from(entities, kindByte),
    entityOwner: bytes(Uint16Array.from(entities, (entity) => numberOf.get(ownerOf(entity) ?? 'party:') ?? nobody)),
    entityText: bytes(Uint32Array.from(starts(texts))),
    text: joined(texts),
  };
  return assembled(parts);
}

interface Node {
  word: number;
  gap: number;
  names: NameEntry[];
  children: Map<number, Node>;
  firstChild: number;
}

/** Lays the names out breadth-first: the children of one node are neighbours, sorted by word. */
function makeTrie(
  names: NameEntry[],
  folded: string[][],
  numberOf: (word: string) => number,
): { nodes: Node[]; first: Map<number, number> } {
  const made = (word: number): Node => ({ word, gap: 0, names: [], children: new Map(), firstChild: 0 });
  const root = made(0);
  for (const [place, name] of names.entries()) {
    const between = gapsOf(name.text);
    let node = root;
    for (const [at, word] of (folded[place] ?? []).entries()) {
      const number = numberOf(word);
      const child = node.children.get(number) ?? made(number);
      node.children.set(number, child);
      node = child;
      if (at > 0) node.gap |= between[at - 1] ?? 0;
    }
    node.names.push(name);
  }
  const nodes = [root];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (!node) break;
    node.firstChild = nodes.length;
    nodes.push(...[...node.children.values()].toSorted((a, b) => a.word - b.word));
  }
  const first = new Map<number, number>();
  for (let at = root.firstChild; at < root.firstChild + root.children.size; at++) {
    const node = nodes[at];
    if (node) first.set(node.word, at);
  }
  return { nodes, first };
}

/** What stands between the words of a name, beside spaces and hyphens. */
function gapsOf(text: string): number[] {
  const tokens = tokenise(text, () => 0);
  return Array.from({ length: tokens.count - 1 }, (_, place) => {
    let gap = 0;
    for (const sign of text.slice(tokens.end[place], tokens.start[place + 1])) {
      if (/['’‘`]/.test(sign)) gap |= gaps.apostrophe;
      else if (sign === ',') gap |= gaps.comma;
      else if (sign === '.') gap |= gaps.dot;
      else if (!/[\s-]/.test(sign)) gap |= gaps.other;
    }
    return gap;
  });
}

/** Which of the first 16 letters (exact) or words (initials) of a name are capitals; nothing for `any`. */
function capitals(text: string, rule: LetterRule): number {
  if (rule === letterRules[0]) return 0;
  const tokens = tokenise(text, () => 0);
  let mask = 0;
  let bit = 0;
  for (let word = 0; word < tokens.count; word++)
    for (let at = tokens.start[word] ?? 0; at < (tokens.end[word] ?? 0) && bit < 16; at++) {
      if (rule === 'initials' && at > (tokens.start[word] ?? 0)) break;
      const letter = text.charAt(at);
      if (!/[\p{L}\p{N}]/u.test(letter)) continue;
      if (letter !== letter.toLowerCase()) mask |= 1 << bit;
      bit++;
    }
  return mask;
}

const latin = (letter: string): number => {
  const code = letter.charCodeAt(0);
  if (code > 255) throw new RangeError(`a folded name has "${letter}", which is no Latin letter`);
  return code;
};

function slotsOf(words: string[]): Uint16Array {
  const slots = new Uint16Array(2 ** Math.ceil(Math.log2(words.length * 1.5 + 2)));
  for (const [number, word] of words.entries()) {
    let slot = hashOf(word) & (slots.length - 1);
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

const bytes = (array: Uint16Array | Uint32Array): Uint8Array => new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

function starts(parts: Uint8Array[]): number[] {
  const all = [0];
  for (const part of parts) all.push((all.at(-1) ?? 0) + part.length);
  return all;
}

function joined(parts: Uint8Array[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((total, part) => total + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

function assembled(parts: Record<Section, Uint8Array>): Uint8Array<ArrayBuffer> {
  let at = 8 + sections.length * 8;
  const places = sections.map((section) => {
    const offset = at;
    at += Math.ceil(parts[section].length / 4) * 4;
    return offset;
  });
  const whole = new Uint8Array(at);
  const head = new DataView(whole.buffer);
  head.setUint32(0, magic, true);
  head.setUint32(4, version, true);
  for (const [place, section] of sections.entries()) {
    const offset = places[place] ?? 0;
    head.setUint32(8 + place * 8, offset, true);
    head.setUint32(12 + place * 8, parts[section].length, true);
    whole.set(parts[section], offset);
  }
  return whole;
}
