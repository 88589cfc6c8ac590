import type { Reading } from './content.ts';
import { backup } from './formats/backup.ts';
import { cslJson } from './formats/csl-json.ts';
import { csv } from './formats/csv.ts';
import { webAnnotation } from './formats/web-annotation.ts';

/** More than this is no file of ours: ten thousand saves are some forty megabytes. Bytes. */
export const largestFile = 256 * 1024 * 1024;

/** What is in a file, whichever of the formats that we read it is, item by item; it comes to null when it is none of these. */
export function* readFile(text: string): Reading {
  // A table comes last: almost anything may be one.
  for (const { read } of [backup, webAnnotation, cslJson, csv]) {
    const content = yield* read(text);
    if (content) return content;
  }
  return null;
}
