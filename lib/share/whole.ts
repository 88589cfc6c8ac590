import { z } from 'zod/mini';
import type { Dossier } from '../dossier.ts';
import type { Save } from '../save.ts';
import type { Content, ReadContent } from './content.ts';
import { DossierSchema, SaveSchema } from './save-schema.ts';

/** One save with all that we know of it, for formats that let us put something of our own beside what they have room for. */
export interface Whole {
  save: Save;
  dossier?: Dossier;
}

const WholeSchema = z.object({ save: SaveSchema, dossier: z.exactOptional(DossierSchema) }) satisfies z.ZodMiniType<Whole>;

/** Gives for each save all that we know of it. */
export function wholesOf({ dossiers }: Pick<Content, 'dossiers'>): (save: Save) => Whole {
  const byId = new Map(dossiers.map((each) => [each.id, each]));
  return (save) => {
    const dossier = byId.get(save.dossier ?? '');
    return { save, ...(dossier && { dossier }) };
  };
}

/** What we put there, if we did; undefined when it is not ours, or was damaged. */
export function readWhole(value: unknown): Whole | undefined {
  const read = WholeSchema.safeParse(value);
  return read.success ? read.data : undefined;
}

/** Reads the items one by one and puts them together; what was not readable is counted. */
export function* gather<Item>(items: readonly Item[], read: (item: Item) => Whole | undefined): Generator<number, ReadContent> {
  const good: Whole[] = [];
  for (const [place, item] of items.entries()) {
    const whole = read(item);
    if (whole) good.push(whole);
    yield (place + 1) / items.length;
  }
  const dossiers = new Map(good.flatMap(({ dossier }) => (dossier ? [[dossier.id, dossier]] : [])));
  return { saves: good.map(({ save }) => save), dossiers: [...dossiers.values()], corrections: [], unreadable: items.length - good.length };
}
