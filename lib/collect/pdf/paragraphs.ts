import { type Line, type TextRun, linesOf } from './lines.ts';

/** Runs that read on: what a page made of elements would hold in one. */
export interface Paragraph {
  /** Numbers of the runs, in the order of reading, and the text of each as it reads on into the next. */
  runs: { run: number; text: string }[];
}

interface Open extends Paragraph {
  last: Line;
  left: number;
  right: number;
  /** From baseline to baseline; undefined as long as there is one line. */
  spacing: number | undefined;
}

/** Columns may be said in turns, line by line; a line then goes on where one of the latest paragraphs left off. */
const mostOpen = 12;
/** Next lines stand this far below, as parts of the letters' height: from solid to one and a half, with room for a heading's. */
const nextLine = { nearest: 0.8, farthest: 1.9 };
/** Once the spacing of a paragraph is known, it does not change by more than this. */
const sameSpacing = 0.25;
const listMark = /^\s*(?:[•▪◦‣·o–-]\s|\(?\d{1,3}[.)]\s|\(?[a-z][.)]\s)/;
const sentenceEnd = /[.!?:;]["”’)]?\s*$/;

/**
 * Puts the runs of a page of a pdf together to paragraphs, by where they stand: lines below each other in the same column, as near to each other as lines are,
 * in letters of the same height and font. A word that was broken at the end of a line is whole again: its hyphen becomes a soft one.
 */
export function paragraphsOf(runs: readonly TextRun[]): Paragraph[] {
  const all: Open[] = [];
  for (const line of linesOf(runs)) {
    const open = all.slice(-mostOpen).findLast((paragraph) => readsOn(paragraph, line));
    if (open) append(open, line);
    else all.push({ runs: line.runs, last: line, left: line.left, right: line.right, spacing: undefined });
  }
  return all.map((paragraph) => ({ runs: paragraph.runs }));
}

function readsOn({ last, left, right, spacing }: Open, line: Line): boolean {
  if (!last.upright || !line.upright) return false;
  const size = Math.max(last.size, line.size);
  if (Math.min(last.size, line.size) < size * 0.85) return false;
  const down = line.baseline - last.baseline;
  if (down < nextLine.nearest * size || down > nextLine.farthest * size) return false;
  if (spacing !== undefined && Math.abs(down - spacing) > sameSpacing * spacing) return false;
  // Another column begins elsewhere, and shares no width with this one.
  const shared = Math.min(right, line.right) - Math.max(left, line.left);
  if (shared < Math.min(right - left, line.right - line.left) / 2) return false;
  // A heading in bold letters of the same height.
  if (last.font !== undefined && line.font !== undefined && last.font !== line.font) return false;
  if (listMark.test(line.text)) return false;
  if (!sentenceEnd.test(last.text)) return true;
  // After a full stop: a line that ends early, or one that begins with an indent, parts paragraphs.
  const endsEarly = spacing !== undefined && last.right < right - (right - left) * 0.12;
  return !endsEarly && line.left < left + size * 0.8;
}

function append(paragraph: Open, line: Line): void {
  const end = paragraph.runs.at(-1);
  if (end) end.text = joined(end.text, line.text);
  paragraph.runs.push(...line.runs);
  paragraph.spacing = line.baseline - paragraph.last.baseline;
  paragraph.last = line;
  paragraph.left = Math.min(paragraph.left, line.left);
  paragraph.right = Math.max(paragraph.right, line.right);
}

/**
 * The end of a line as it reads on into the next. "gemeen-" and "te" are one word, and the hyphen is only shown at a line's end; "Noord-" and "Holland", "in-" and
 * "en uitvoer", "e-" and "mail" keep theirs.
 */
function joined(end: string, next: string): string {
  const trimmed = end.trimEnd();
  const beginning = next.trimStart();
  if (trimmed.endsWith('\u00ad')) return trimmed;
  if (!/\p{L}[-\u2010]$/u.test(trimmed)) return /\s$/.test(end) || /^\s/.test(next) ? end : `${end} `;
  if (/^(?:en|of|tot)\s/.test(beginning)) return `${trimmed} `;
  const isBroken = /\p{L}\p{Ll}[-\u2010]$/u.test(trimmed) && /^\p{Ll}/u.test(beginning);
  return isBroken ? `${trimmed.slice(0, -1)}\u00ad` : trimmed;
}
