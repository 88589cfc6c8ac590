import * as z from 'zod/mini';
import type { Entity } from '../entity.ts';
import type { Desk } from '../source.ts';
import { formerNames } from './former-names.ts';
import { knownBodies } from './known-bodies.ts';
import { knownSupplier } from './known-suppliers.ts';
import { firmName, nameWords, sameName, wordsOf } from './name-words.ts';
import { once } from './once.ts';
import { readBundled } from './read-each.ts';

/** Under what names papers speak of an entity, and whether a text really does. */
export interface NamesInPapers {
  /** To search for, the surest first. Empty when its name is a common word: then nothing that is found would be about it. */
  phrases: string[];
  isNamedIn(text: string): boolean;
}

type Bundle = Pick<Desk, 'bundled'>;

const Abbreviation = z.object({ entity: z.string(), text: z.string(), cue: z.string() });
const Namesake = z.object({ key: z.string(), name: z.string() });

/** More names than these make a question that sources find too long. */
const mostPhrases = 4;

/** Of one entity at a time: all sources that search in papers are asked about the same. */
const lastNamed = once(async () => new Map<string, Promise<NamesInPapers>>());

/**
 * Under what names papers speak of this one, as the registers have them; asks no source.
 * Rejects with what went wrong when a register could not be read, and then works it out anew for whoever comes next.
 */
export async function namesInPapers(entity: Entity, desk: Bundle): Promise<NamesInPapers> {
  const last = await lastNamed(desk);
  const id = `${entity.key} ${entity.name}`;
  const known = last.get(id);
  if (known) return known;
  const named = workedOut(entity, desk);
  last.clear();
  last.set(id, named);
  named.catch(() => last.delete(id));
  return named;
}

function workedOut(entity: Entity, desk: Bundle): Promise<NamesInPapers> {
  switch (entity.kind) {
    case 'government-body':
      return ofBody(entity, desk);
    case 'supplier':
      return ofSupplier(entity, desk);
    case 'algorithm':
      return ofAlgorithm(entity, desk);
    case 'party':
      return Promise.resolve(searching([entity.name], asWritten([entity.name])));
  }
}

async function ofBody(entity: Entity, desk: Bundle): Promise<NamesInPapers> {
  const names = [...new Set([entity.name, ...((await formerNames(desk)).get(entity.key) ?? [])])];
  const abbreviations = (await allAbbreviations(desk))
    .filter((each) => each.entity === entity.key && each.cue === 'safe' && each.text.length > 2)
    .map(({ text }) => text);
  // "Gemeente Bergen" stands in every text about "Gemeente Bergen op Zoom".
  const own = names.map((name) => `${wordsOf(name)} `);
  const longer = (await wordsOfBodies(desk)).filter((words) => own.some((name) => words.startsWith(name)));
  const named = inFull(names, longer);
  const abbreviated = asWritten(abbreviations);
  return searching([...names, ...abbreviations], (text) => named(text) || abbreviated(text));
}

const allAbbreviations = once(async (desk) => readBundled(await desk.bundled('abbreviations.json'), Abbreviation).read);

const wordsOfBodies = once(async (desk) => (await knownBodies(desk)).flatMap(({ names }) => names.map(wordsOf)));

/** What is worked out once for everybody. */
export const prepareNames = async (desk: Bundle): Promise<void> => void (await Promise.all([wordsOfBodies(desk), allAbbreviations(desk)]));

async function ofSupplier(entity: Entity, desk: Bundle): Promise<NamesInPapers> {
  const { shortName, shortNameCue, spellings } = await knownSupplier(desk, entity.key, entity.name);
  const isDistinct = shortName !== undefined && (shortNameCue === undefined || shortNameCue === 'safe' || shortNameCue === 'preferred');
  const bare = [...new Set(spellings.map(firmName))].filter((name) => name.includes(' ') || name.length > 5);
  const distinct = isDistinct && shortName ? [shortName] : [];
  // Where the short name is searched for, names that hold it come along.
  const others = bare.filter((name) => !distinct.some((short) => ` ${name} `.includes(` ${wordsOf(short)} `)));
  const short = asWritten(distinct);
  const full = inFull(bare);
  return searching([...distinct, ...others], (text) => short(text) || full(text));
}

/** Many algorithms are called after what they do ("Anonimiseren"), and papers use those words for other things. */
async function ofAlgorithm(entity: Entity, desk: Bundle): Promise<NamesInPapers> {
  const algorithms = readBundled(await desk.bundled('algorithms.json'), Namesake).read;
  const namesakes = algorithms.filter(({ name }) => sameName(name, entity.name));
  const isDistinct = nameWords(entity.name).length > 2 && namesakes.length < 2;
  return isDistinct ? searching([entity.name], inFull([entity.name])) : searching([], () => false);
}

const searching = (phrases: readonly string[], isNamedIn: NamesInPapers['isNamedIn']): NamesInPapers => ({
  phrases: [...new Set(phrases)].slice(0, mostPhrases),
  isNamedIn,
});

/** Whole words, whatever their capitals and accents; a longer name that begins with the same words is another's. */
function inFull(names: readonly string[], longer: readonly string[] = []): (text: string) => boolean {
  const wanted = names.map(wordsOf).filter((words) => words !== '');
  return (text) => {
    const own = longer.reduce((rest, name) => rest.replaceAll(` ${name} `, ' · '), ` ${wordsOf(text)} `);
    return wanted.some((words) => own.includes(` ${words} `));
  };
}

/** Whole words with the capitals that they have: "Centric", "UWV". */
function asWritten(names: readonly string[]): (text: string) => boolean {
  const patterns = names.map(
    (name) => new RegExp(`(?<![\\p{L}\\p{N}])${name.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')}(?![\\p{L}\\p{N}])`, 'u'),
  );
  return (text) => patterns.some((pattern) => pattern.test(text));
}
