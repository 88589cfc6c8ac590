import { z } from 'zod/mini';
import type { Dossier } from '../dossier.ts';
import type { Save } from '../save.ts';
import type { Content, ReadContent } from './content.ts';
import { DossierSchema, SaveSchema } from './save-schema.ts';

/** A save with all its fields, as put into formats that allow fields of our own. Read back, nothing of the save is lost. */
export interface EmbeddedSave {
  save: Save;
  dossier?: Dossier;
}

const EmbeddedSaveSchema = z.object({ save: SaveSchema, dossier: z.exactOptional(DossierSchema) }) satisfies z.ZodMiniType<EmbeddedSave>;

/** Turns saves into what is embedded, with the dossier each is in. */
export function embedderOf({ dossiers }: Pick<Content, 'dossiers'>): (save: Save) => EmbeddedSave {
  const byId = new Map(dossiers.map((each) => [each.id, each]));
  return (save) => {
    const dossier = byId.get(save.dossier ?? '');
    return { save, ...(dossier && { dossier }) };
  };
}

/** Undefined when it was not put there by us, or was damaged. */
export function readEmbeddedSave(value: unknown): EmbeddedSave | undefined {
  const read = EmbeddedSaveSchema.safeParse(value);
  return read.success ? read.data : undefined;
}

/**
 * Reads the items of a file one by one; those that cannot be read are counted. Yields the part that is done, from 0 to 1.
 */
export function* readItems<Item>(items: readonly Item[], read: (item: Item) => EmbeddedSave | undefined): Generator<number, ReadContent> {
  const good: EmbeddedSave[] = [];
  for (const [place, item] of items.entries()) {
    const saved = read(item);
    if (saved) good.push(saved);
    yield (place + 1) / items.length;
  }
  const dossiers = new Map(good.flatMap(({ dossier }) => (dossier ? [[dossier.id, dossier]] : [])));
  return { saves: good.map(({ save }) => save), dossiers: [...dossiers.values()], corrections: [], unreadable: items.length - good.length };
}
