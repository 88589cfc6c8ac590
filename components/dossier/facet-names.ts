import { useMemo } from 'preact/hooks';
import type { Facet } from '../../lib/relate/dossier-index.ts';
import { type Save, tagKey } from '../../lib/save.ts';
import { sourceNameOf } from '../sources/source-in-words.ts';
import type { KeptSaves } from './kept-saves.ts';
import { sortInWords } from './save-in-words.ts';

/** What a value of a facet is called: an entity as it was when it was kept, a tag as the reader writes it. What has no name is called as it is. */
export function useFacetNames({ index, version }: KeptSaves, tags: readonly string[]): (facet: Facet, value: string) => string {
  const entities = useMemo(() => entityNames(index.all()), [index, version]);
  return useMemo(() => {
    const written = new Map(tags.map((tag) => [tagKey(tag), tag]));
    return (facet, value) => {
      if (facet === 'sort') return sortInWords(value);
      if (facet === 'source') return sourceNameOf(value);
      const names = facet === 'entity' ? entities : facet === 'tag' ? written : undefined;
      return names?.get(value) ?? value;
    };
  }, [entities, tags]);
}

function entityNames(saves: readonly Save[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const save of saves) for (const { key, name } of save.entity ? [save.entity] : save.named) names.set(key, name);
  return names;
}
