import { z } from 'zod/mini';
import { longestAddress } from '../../save.ts';
import { type PageOfVersion3, saveOfPage } from '../../saved-page.ts';
import { type Content, type Reading, type Writing, defineFormat } from '../content.ts';
import { CorrectionSchema } from '../correction-schema.ts';
import { FollowSchema } from '../follow-schema.ts';
import { NameListSchema } from '../name-list-schema.ts';
import { parseJson } from '../parse-json.ts';
import { SettingsSchema } from '../settings-schema.ts';
import { DossierSchema, KeptEntitySchema, MomentSchema, SaveSchema } from '../save-schema.ts';
import { WooRequestSchema } from '../woo-request-schema.ts';

/** Marks our own files, and which step of the format they are: 1 had pages, 2 had corrections too, 3 saves in dossiers, 4 lists of names; from 5 on there are who is followed and requests. */
const format = 'open-kaart-backup';
const version = 5;

/** A kept page, as backups of versions 1 and 2 have it. */
const PageOfThen = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  title: z.string().check(z.maxLength(2_000)),
  address: z.string().check(z.regex(/^https?:\/\//), z.maxLength(longestAddress)),
  savedAt: MomentSchema,
  seen: z.array(KeptEntitySchema),
  note: z.string(),
}) satisfies z.ZodMiniType<PageOfVersion3>;

const items = z._default(z.array(z.unknown()), []);
const File = z.object({
  format: z.literal(format),
  version: z.int().check(z.gte(1), z.lte(version)),
  made: z.optional(z.unknown()),
  pages: items,
  saves: items,
  dossiers: items,
  corrections: items,
  lists: items,
  follows: items,
  requests: items,
  settings: z.optional(z.unknown()),
});

function* read(text: string): Reading {
  const file = File.safeParse(parseJson(text));
  if (!file.success) return null;
  // Of these there may be thousands; of the rest there are few.
  const of = file.data.pages.length + file.data.saves.length;
  const pages = yield* readable(file.data.pages, PageOfThen, 0, of);
  const saves = yield* readable(file.data.saves, SaveSchema, file.data.pages.length, of);
  const dossiers = yield* readable(file.data.dossiers, DossierSchema);
  const corrections = yield* readable(file.data.corrections, CorrectionSchema);
  const lists = yield* readable(file.data.lists, NameListSchema);
  const follows = yield* readable(file.data.follows, FollowSchema);
  const requests = yield* readable(file.data.requests, WooRequestSchema);
  const settings = yield* readable(file.data.settings === undefined ? [] : [file.data.settings], SettingsSchema);
  const [chosen] = settings.good;
  const madeAt = typeof file.data.made === 'string' ? Date.parse(file.data.made) : 0;
  return {
    saves: [...pages.good.map(saveOfPage), ...saves.good],
    dossiers: dossiers.good,
    corrections: corrections.good,
    ...(lists.good.length > 0 && { lists: lists.good }),
    ...(follows.good.length > 0 && { follows: follows.good }),
    ...(requests.good.length > 0 && { requests: requests.good }),
    ...(chosen && { settings: chosen }),
    ...(madeAt > 0 && { madeAt }),
    unreadable: [pages, saves, dossiers, corrections, lists, follows, requests, settings].reduce((sum, { bad }) => sum + bad, 0),
  };
}

/**
 * Why a backup of ours cannot be read: a later version made it, or it was cut off or damaged on its way. Null for a file that is no backup.
 */
export function backupProblem(text: string): 'newer' | 'damaged' | null {
  const Ours = z.object({ format: z.literal(format), version: z.optional(z.unknown()) });
  const ours = Ours.safeParse(parseJson(text));
  if (ours.success) {
    const { version: of } = ours.data;
    return typeof of === 'number' && of > version ? 'newer' : 'damaged';
  }
  // What is cut off is no JSON; that it is ours stands at its very beginning.
  return new RegExp(`^\\ufeff?\\s*\\{\\s*"format"\\s*:\\s*"${format}"`).test(text.slice(0, 1_000)) ? 'damaged' : null;
}

/** What of these is what it should be, and how many are not; says after each how far it is among all that there is to read. */
function* readable<T>(
  found: readonly unknown[],
  schema: z.ZodMiniType<T>,
  before = 0,
  of = 0,
): Generator<number, { good: T[]; bad: number }> {
  const good: T[] = [];
  for (const [place, item] of found.entries()) {
    const read = schema.safeParse(item);
    if (read.success) good.push(read.data);
    yield of > 0 ? (before + place + 1) / of : 1;
  }
  return { good, bad: found.length - good.length };
}

/** One item a line. */
function* pieces(
  { saves, dossiers, corrections, lists = [], follows = [], requests = [], settings }: Content,
  { now }: Pick<Writing, 'now'>,
): Generator<string> {
  // Without its closing bracket: the items come in between.
  yield JSON.stringify({ format, version, made: new Date(now).toISOString(), settings }).slice(0, -1);
  for (const [name, items] of Object.entries({ dossiers, saves, corrections, lists, follows, requests })) {
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
