import type { Save } from '../../lib/save.ts';
import { isUnaltered } from '../../lib/share/as-it-was.ts';
import type { ReadContent } from '../../lib/share/content.ts';
import { backupProblem } from '../../lib/share/formats/backup.ts';
import { readFile } from '../../lib/share/read-file.ts';
import { textOf } from '../../lib/share/text-of.ts';

/** What is told of a file while it is read, and at the end. */
export type Told =
  /** How far it is, from 0 to 2: first it is read, then it is looked whether it is what it was. */
  | { done: number }
  /** What is in it, some at a time: ten thousand at once would keep the window busy that takes them in. */
  | { saves: Save[] }
  /** The rest of it, and how many records are not what they were when they were kept. The last that is told. */
  | { rest: Omit<ReadContent, 'saves'>; altered: number }
  /** Instead of all that: it is none of ours, a backup that a later version made or that is no longer whole, or it could not be read. */
  | { nothing: NothingRead | 'failed' };

export type NothingRead = 'not-ours' | 'newer' | 'damaged';

/** Looked at, and handed over, together. */
const some = 50;
/** Told no more often than this. Milliseconds. */
const pace = 50;

/** Reads a file of any format that we read. Not where a window waits for it: of forty megabytes it takes seconds, in one go. */
export async function readAside(file: File, tell: (told: Told) => void): Promise<void> {
  try {
    const text = textOf(await file.arrayBuffer());
    const reading = readFile(text);
    let [step, toldAt] = [reading.next(), 0];
    for (; !step.done; step = reading.next()) {
      const now = performance.now();
      if (now - toldAt < pace) continue;
      toldAt = now;
      tell({ done: step.value });
    }
    if (!step.value) return tell({ nothing: backupProblem(text) ?? 'not-ours' });
    const { saves, ...rest } = step.value;
    let altered = 0;
    for (let from = 0; from < saves.length; from += some) {
      const part = saves.slice(from, from + some);
      const sound = await Promise.all(part.flatMap(({ record }) => (record ? [isUnaltered(record)] : [])));
      altered += sound.filter((each) => !each).length;
      tell({ saves: part });
      tell({ done: 1 + (from + part.length) / saves.length });
    }
    tell({ rest, altered });
  } catch (error) {
    console.warn('Open Kaart: a file could not be read', error);
    tell({ nothing: 'failed' });
  }
}
