import { z } from 'zod/mini';
import { entityKinds, type EntityKey } from '../../entity.ts';
import type { SavedPage } from '../../save.ts';
import { AnchorSchema } from '../anchor-schema.ts';

/** Marks our own files, and which step of the format they are. */
const format = 'open-kaart-backup';
const version = 1;

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
const File = z.object({ format: z.literal(format), version: z.literal(version), pages: z.array(z.unknown()) });

/** All that the reader kept, as one JSON file that `readBackup` takes in again without loss. */
export function writeBackup(pages: SavedPage[], now: Date): string {
  return `${JSON.stringify({ format, version, made: now.toISOString(), pages }, null, 2)}\n`;
}

/** The pages of a backup, and how many items of it could not be read. Null when it is not a backup of ours at all. */
export function readBackup(text: string): { pages: SavedPage[]; unreadable: number } | null {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return null;
  }
  const file = File.safeParse(content);
  if (!file.success) return null;
  const pages: SavedPage[] = [];
  for (const item of file.data.pages) {
    const page = SavedPageSchema.safeParse(item);
    if (page.success) pages.push(page.data);
  }
  return { pages, unreadable: file.data.pages.length - pages.length };
}
