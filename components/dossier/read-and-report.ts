import type { Save } from '../../lib/save.ts';
import { isUnaltered } from '../../lib/share/fingerprint.ts';
import type { ReadContent } from '../../lib/share/content.ts';
import { backupProblem } from '../../lib/share/formats/backup.ts';
import { readFile } from '../../lib/share/read-file.ts';
import { decodeText } from '../../lib/share/decode-text.ts';

/** What the worker reports while it reads a file, and at the end. */
export type ReadReport =
  /** How far it is, from 0 to 2: first the file is read, then the fingerprints of its records are checked. */
  | { done: number }
  /** Saves, in batches: ten thousand in one message would block the window. */
  | { saves: Save[] }
  /** The last report: the rest of the file, and how many records were changed since they were kept. */
  | { rest: Omit<ReadContent, 'saves'>; altered: number }
  /** Instead of the others: why there is nothing in it for us. */
  | { nothing: NothingRead | 'failed' };

export type NothingRead = 'not-ours' | 'newer' | 'damaged';

/** Saves checked and reported together. */
const batch = 50;
/** Least time between two reports of progress. Milliseconds. */
const pace = 50;

/** Reads a file of any format that we read. Runs in a worker: forty megabytes take seconds, in one go. */
export async function readAndReport(file: File, tell: (told: ReadReport) => void): Promise<void> {
  try {
    const text = decodeText(await file.arrayBuffer());
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
    for (let from = 0; from < saves.length; from += batch) {
      const part = saves.slice(from, from + batch);
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
