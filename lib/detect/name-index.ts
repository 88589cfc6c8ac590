import type { Candidate } from '../mention.ts';
import { bringWords } from './brought-words.ts';
import { type IndexedEntities, openEntities } from './indexed-entities.ts';
import { type IndexedNames, openNames } from './indexed-names.ts';
import { type IndexedWords, openWords } from './indexed-words.ts';
import { type Filter, shiftOf } from './name-filter.ts';
import { cueIn, roleIn } from './name-style.ts';
import { openSections, type SectionReader } from './packed-sections.ts';

/** All names of the registers, as they are looked up in a text. */
export interface NameIndex extends Readonly<IndexedWords & IndexedNames & IndexedEntities> {
  /** Tells most words in which no name begins; see name-filter.ts. */
  readonly filter: Filter;
  readonly filterShift: number;
  /** What a name stands for; the same object each time. Undefined for a name that is nobody's. */
  candidate(name: number): Candidate | undefined;
}

/** Opens a packed index (packed-sections.ts). Throws a RangeError when the bytes are not one, or one of another version. */
export function openNameIndex(fetched: ArrayBuffer): NameIndex {
  // In Firefox what a content script fetches belongs to the page's realm, and `subarray` of it is refused ("Permission denied to access
  // property constructor"); a copy is our own.
  const read = openSections(fetched instanceof ArrayBuffer ? fetched : new Uint8Array(new Uint8Array(fetched)).buffer);
  const words = openWords(read);
  const names = openNames(read);
  const entities = openEntities(read);
  const filter = read('filter');
  if (!(filter instanceof Uint32Array)) throw new RangeError('names.bin is damaged');
  bringWords(new TextDecoder().decode(read('words')));
  return { ...words, ...names, ...entities, candidate: openCandidates(read, names, entities), filter, filterShift: shiftOf(filter) };
}

function openCandidates(read: SectionReader, { rulesOf }: IndexedNames, { entity, entities }: IndexedEntities): NameIndex['candidate'] {
  const nameEntity = read('nameEntity');
  const candidates = new Map<number, Candidate>();
  return (name) => {
    const seen = candidates.get(name);
    if (seen) return seen;
    const number = nameEntity[name] ?? entities;
    if (number >= entities) return undefined;
    const { key, kind, bodyType, name: official, owner, ended } = entity(number);
    const rules = rulesOf(name);
    const made: Candidate = {
      entity: key,
      kind,
      ...(bodyType && { bodyType }),
      name: official,
      role: roleIn(rules),
      cue: cueIn(rules),
      ...(owner && { owner }),
      ...(ended && { ended }),
    };
    candidates.set(name, made);
    return made;
  };
}
