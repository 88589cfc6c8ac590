import { tagKey } from '../save.ts';
import { type TagUse, dossier } from './dossier.ts';

/** Remembers that tags were used; inside a transaction of the caller it is part of that. A tag that was used later already stays as it was. */
export async function noteTags(uses: Iterable<{ tag: string; usedAt: number }>): Promise<void> {
  const latest = new Map<string, TagUse>();
  for (const { tag, usedAt } of uses) {
    const key = tagKey(tag);
    if (key !== '' && usedAt >= (latest.get(key)?.usedAt ?? 0)) latest.set(key, { key, tag, usedAt });
  }
  const before = await dossier.tags.bulkGet([...latest.keys()]);
  const later = [...latest.values()].filter(({ usedAt }, index) => usedAt >= (before[index]?.usedAt ?? 0));
  await dossier.tags.bulkPut(later);
}

/** Every tag that the reader ever used, the one used last first. */
export const tagsByUse = async (): Promise<string[]> => (await dossier.tags.orderBy('usedAt').reverse().toArray()).map(({ tag }) => tag);
