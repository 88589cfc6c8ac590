import { z } from 'zod/mini';
import { type Correction, scopes } from '../../correction.ts';
import { entityKinds, type EntityKey } from '../../entity.ts';
import type { SavedPage } from '../../save.ts';
import { AnchorSchema } from '../anchor-schema.ts';

/** Marks our own files, and which step of the format they are: 1 had pages, 2 has corrections too. */
const format = 'open-kaart-backup';
const version = 2;

/** All that the reader made. */
export interface Backup {
  pages: SavedPage[];
  corrections: Correction[];
}

const key = z.custom<EntityKey>((value) => typeof value === 'string' && entityKinds.some((kind) => value.startsWith(`${kind}:`)));
/** A kept page, as a backup or a screen gives it back. */
export const SavedPageSchema = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
  title: z.string().check(z.maxLength(2_000)),
  address: z.string().check(z.regex(/^https?:\/\//), z.maxLength(8_000)),
  savedAt: z.int(),
  seen: z.array(
    z.object({
      key,
      kind: z.enum(entityKinds),
      name: z.string().check(z.maxLength(500)),
      count: z.int(),
      confidence: z.number(),
      reason: z.object({ rule: z.string(), cue: z.exactOptional(z.string()) }),
      surface: z.string().check(z.maxLength(500)),
      // Backups of earlier versions do not have it.
      anchor: z._default(z.nullable(AnchorSchema), null),
    }),
  ),
  note: z.string(),
}) satisfies z.ZodMiniType<SavedPage>;
/** A correction, as a backup or a screen gives it back. */
export const CorrectionSchema = z
  .object({
    id: z.string().check(z.minLength(1), z.maxLength(100)),
    words: z.string().check(z.minLength(1), z.maxLength(500)),
    from: z.nullable(key),
    to: z.nullable(key),
    scope: z.enum(scopes),
    place: z.string().check(z.maxLength(8_000)),
    madeAt: z.int(),
    note: z.exactOptional(z.string().check(z.maxLength(10_000))),
  })
  .check(z.refine(({ scope, place }) => isPlaceOf[scope](place))) satisfies z.ZodMiniType<Correction>;

/** A page by its address, a site by its host name. */
const isPlaceOf: Record<Correction['scope'], (place: string) => boolean> = {
  page: (place) => URL.parse(place)?.href === place,
  site: (place) => /^[^/\s]+$/.test(place),
  everywhere: (place) => place === '',
};

const File = z.object({
  format: z.literal(format),
  version: z.union([z.literal(1), z.literal(version)]),
  pages: z.array(z.unknown()),
  corrections: z.optional(z.array(z.unknown())),
});

/** All that the reader made, as one JSON file that `readBackup` takes in again without loss. */
export function writeBackup({ pages, corrections }: Backup, now: Date): string {
  return `${JSON.stringify({ format, version, made: now.toISOString(), pages, corrections }, null, 2)}\n`;
}

/** What is in a backup, and how many items of it could not be read. Null when it is not a backup of ours at all. */
export function readBackup(text: string): (Backup & { unreadable: number }) | null {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return null;
  }
  const file = File.safeParse(content);
  if (!file.success) return null;
  const items = { pages: file.data.pages, corrections: file.data.corrections ?? [] };
  const pages = readable(items.pages, SavedPageSchema);
  const corrections = readable(items.corrections, CorrectionSchema);
  return {
    pages,
    corrections,
    unreadable: items.pages.length - pages.length + items.corrections.length - corrections.length,
  };
}

const readable = <T>(items: unknown[], schema: z.ZodMiniType<T>): T[] =>
  items.flatMap((item) => {
    const read = schema.safeParse(item);
    return read.success ? [read.data] : [];
  });
