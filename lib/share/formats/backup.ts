import { z } from 'zod/mini';
import { type PageOfVersion3, saveOfPage } from '../../saved-page.ts';
import { type Content, type ReadContent, type Writing, defineFormat } from '../content.ts';
import { CorrectionSchema } from '../correction-schema.ts';
import { NameListSchema } from '../name-list-schema.ts';
import { parsed } from '../parsed.ts';
import { SettingsSchema } from '../settings-schema.ts';
import { DossierSchema, KeptEntitySchema, SaveSchema } from '../save-schema.ts';

/** Marks our own files, and which step of the format they are: 1 had pages, 2 had corrections too, 3 saves in dossiers, from 4 on there are lists of names. */
const format = 'open-kaart-backup';
const version = 4;

/** A kept page, as backups of versions 1 and 2 have it. */
const PageOfThen = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  title: z.string().check(z.maxLength(2_000)),
  address: z.string().check(z.regex(/^https?:\/\//), z.maxLength(8_000)),
  savedAt: z.int(),
  seen: z.array(KeptEntitySchema),
  note: z.string(),
}) satisfies z.ZodMiniType<PageOfVersion3>;

const items = z._default(z.array(z.unknown()), []);
const File = z.object({
  format: z.literal(format),
  version: z.int().check(z.gte(1), z.lte(version)),
  pages: items,
  saves: items,
  dossiers: items,
  corrections: items,
  lists: items,
  settings: z.optional(z.unknown()),
});

function read(text: string): ReadContent | null {
  const file = File.safeParse(parsed(text));
  if (!file.success) return null;
  const pages = readable(file.data.pages, PageOfThen);
  const saves = readable(file.data.saves, SaveSchema);
  const dossiers = readable(file.data.dossiers, DossierSchema);
  const corrections = readable(file.data.corrections, CorrectionSchema);
  const lists = readable(file.data.lists, NameListSchema);
  const settings = readable(file.data.settings === undefined ? [] : [file.data.settings], SettingsSchema);
  const [chosen] = settings.good;
  return {
    saves: [...pages.good.map(saveOfPage), ...saves.good],
    dossiers: dossiers.good,
    corrections: corrections.good,
    ...(lists.good.length > 0 && { lists: lists.good }),
    ...(chosen && { settings: chosen }),
    unreadable: pages.bad + saves.bad + dossiers.bad + corrections.bad + lists.bad + settings.bad,
  };
}

function readable<T>(found: readonly unknown[], schema: z.ZodMiniType<T>): { good: T[]; bad: number } {
  const good = found.flatMap((item) => {
    const read = schema.safeParse(item);
    return read.success ? [read.data] : [];
  });
  return { good, bad: found.length - good.length };
}

/** One item a line. */
function* pieces({ saves, dossiers, corrections, lists = [], settings }: Content, { now }: Pick<Writing, 'now'>): Generator<string> {
  // Without its closing bracket: the items come in between.
  yield JSON.stringify({ format, version, made: new Date(now).toISOString(), settings }).slice(0, -1);
  for (const [name, items] of Object.entries({ dossiers, saves, corrections, lists })) {
    yield `,\n"${name}": [`;
    for (const [place, item] of items.entries()) yield `${place > 0 ? ',' : ''}\n${JSON.stringify(item)}`;
    yield ']';
  }
  yield '}\n';
}

/** All that the reader made, as one JSON file that comes in again without loss; so do those that earlier versions made, but not those of later ones. */
export const backup = defineFormat({
  id: 'backup',
  ending: 'json',
  mediaType: 'application/json',
  pieces,
  read,
});
