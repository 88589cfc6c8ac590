import { type EntityKey, type FoundEntity, type RegisteredEntity, entityKinds } from '../entity.ts';
import { searchText } from '../search-text.ts';
import { bundled, register } from './bundled.ts';

interface Searched {
  found: FoundEntity;
  /** Every way to call it, folded; the official name first. */
  names: string[];
}

/** More than this nobody reads; who does not find it types on. */
const atMost = 8;

/** "gemeente utrecht" is what one types as "utrecht". */
const typeWord = /^(?:gemeente|provincie|waterschap|openbaar lichaam|ministerie van|algoritme) /;

const otherNames = (entity: RegisteredEntity): (string | undefined)[] =>
  entity.kind === 'supplier' ? [entity.shortName, ...entity.spellings] : entity.kind === 'algorithm' ? [] : [entity.abbreviation];

const isAlias = (value: unknown): value is { entity: EntityKey; name: string } =>
  typeof value === 'object' && value !== null && 'entity' in value && 'name' in value && typeof value.name === 'string';

async function everybody(): Promise<Searched[]> {
  const aliases = new Map<EntityKey, string[]>();
  const rows = await bundled('aliases.json');
  for (const { entity, name } of Array.isArray(rows) ? rows.filter(isAlias) : [])
    aliases.set(entity, [...(aliases.get(entity) ?? []), name]);
  const registers = await Promise.all(entityKinds.map(register));
  return registers.flatMap((entities) =>
    [...entities.values()].map((entity): Searched => {
      const official = searchText(entity.name);
      const names = [entity.name, ...otherNames(entity), ...(aliases.get(entity.key) ?? [])].flatMap((each) =>
        each ? [searchText(each)] : [],
      );
      return {
        found: asFound(entity),
        names: [...new Set([...names, official.replace(typeWord, '')])],
      };
    }),
  );
}

/** What of an entity is shown where one is chosen from several; that it is no more is told too, as of two that are called alike it is seldom the one that is meant. */
export const asFound = (entity: RegisteredEntity): FoundEntity => ({
  key: entity.key,
  kind: entity.kind,
  name: entity.name,
  ...('ended' in entity && entity.ended && { ended: true }),
});

// The registers are part of this version of the extension; they cannot change while we run.
let all: Promise<Searched[]> | undefined;

/**
 * Entities of the bundled registers of which some name has every typed word, or the beginning of it; what is called exactly so first, what is no
 * more last. Asks no source.
 */
export async function searchEntities(typed: string): Promise<FoundEntity[]> {
  const sought = searchText(typed);
  if (sought === '') return [];
  all ??= everybody();
  all.catch(() => (all = undefined));
  const found = search(await all, sought);
  // Of "gemeente Utrecht" the province may be meant after all.
  const bare = sought.replace(typeWord, '');
  const others = bare === sought || found.length === atMost ? [] : search(await all, bare);
  return [...found, ...others.filter(({ key }) => !found.some((each) => each.key === key))].slice(0, atMost);
}

function search(everyone: readonly Searched[], sought: string): FoundEntity[] {
  const words = sought.split(' ');
  const ranked = everyone.flatMap(({ found, names }) => {
    const rank = Math.min(...names.map((name) => rankOf(name, sought, words)));
    return rank < none ? [{ found, rank: rank + (found.ended ? none : 0), length: names[0]?.length ?? 0 }] : [];
  });
  return ranked
    .toSorted((one, other) => one.rank - other.rank || one.length - other.length || one.found.name.localeCompare(other.found.name, 'nl'))
    .slice(0, atMost)
    .map(({ found }) => found);
}

const none = 4;

/** 0: called so; 1: begins so; 2: has it somewhere, from the beginning of a word; 3: has all its words, from their beginning; 4: not. */
function rankOf(name: string, sought: string, words: readonly string[]): number {
  if (name === sought) return 0;
  if (name.startsWith(sought)) return 1;
  if (!words.every((word) => beginsAWord(name, word))) return none;
  return beginsAWord(name, sought) ? 2 : 3;
}

function beginsAWord(name: string, start: string): boolean {
  for (let at = name.indexOf(start); at >= 0; at = name.indexOf(start, at + 1)) if (!/[\p{L}\p{N}]/u.test(name.charAt(at - 1))) return true;
  return false;
}
