import { z } from 'zod/mini';
import type { Correction } from '../../correction.ts';
import { type PageOfVersion3, saveOfPage } from '../../saved-page.ts';
import type { Content, ReadContent } from '../content.ts';
import { CorrectionSchema } from '../correction-schema.ts';
import { DossierSchema, KeptEntitySchema, SaveSchema } from '../save-schema.ts';

/** Marks our own files, and which step of the format they are: 1 had pages, 2 had corrections too, from 3 on there are saves in dossiers. */
const format = 'open-kaart-backup';
const version = 3;

/** All that the reader made. */
export interface Backup extends Content {
  corrections: Correction[];
}

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
});

/** All that the reader made, as one JSON file that `readBackup` takes in again without loss. */
export function writeBackup({ saves, dossiers, corrections }: Backup, now: Date): string {
  return `${JSON.stringify({ format, version, made: now.toISOString(), dossiers, saves, corrections }, null, 2)}\n`;
}

/** What is in a backup. Null when it is not a backup of ours at all, or one of a later version. */
export function readBackup(text: string): (Backup & ReadContent) | null {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return null;
  }
  const file = File.safeParse(content);
  if (!file.success) return null;
  const pages = readable(file.data.pages, PageOfThen);
  const saves = readable(file.data.saves, SaveSchema);
  const dossiers = readable(file.data.dossiers, DossierSchema);
  const corrections = readable(file.data.corrections, CorrectionSchema);
  return {
    saves: [...pages.good.map(saveOfPage), ...saves.good],
    dossiers: dossiers.good,
    corrections: corrections.good,
    unreadable: pages.bad + saves.bad + dossiers.bad + corrections.bad,
  };
}

function readable<T>(found: readonly unknown[], schema: z.ZodMiniType<T>): { good: T[]; bad: number } {
  const good = found.flatMap((item) => {
    const read = schema.safeParse(item);
    return read.success ? [read.data] : [];
  });
  return { good, bad: found.length - good.length };
}
