/** A run of text as a pdf puts it on a page: in one font, on one line, or a part of one. Lengths in points, from the top left corner of the page. */
export interface TextRun {
  text: string;
  left: number;
  baseline: number;
  width: number;
  /** Height of the letters. */
  size: number;
  font: string;
  /** Whether it stands upright, from left to right. */
  upright: boolean;
}

/** Runs that follow each other on one line, in one column or cell. */
export interface Line {
  /** Their numbers, in the order of the pdf, and the text of each as it reads: with the space that the pdf leaves open but does not write. */
  runs: { run: number; text: string }[];
  text: string;
  left: number;
  right: number;
  baseline: number;
  size: number;
  /** The one font that it is in; undefined when it is in several. */
  font: string | undefined;
  upright: boolean;
}

/** A pdf has no spaces, only places; what leaves open more than this is a space, and more than that another column. Parts of the letters' height. */
const space = 0.2;
const column = 1.5;

/** Puts the runs of a page together to lines. A pdf says them in the order in which it was made, which within a line is the order of reading. */
export function linesOf(runs: readonly TextRun[]): Line[] {
  const lines: Line[] = [];
  let line: Line | undefined;
  for (const [number, run] of runs.entries()) {
    if (run.text === '') continue;
    if (line && continues(line, run)) {
      const gap = run.left - line.right;
      const last = line.runs.at(-1);
      if (last && gap > space * run.size && !/\s$/.test(line.text) && !/^\s/.test(run.text)) {
        last.text += ' ';
        line.text += ' ';
      }
      line.runs.push({ run: number, text: run.text });
      line.text += run.text;
      line.right = Math.max(line.right, run.left + run.width);
      if (run.text.trim() !== '') {
        // Of a line with a small raised figure in it, the letters are what counts.
        line.size = Math.max(line.size, run.size);
        if (line.font !== run.font) line.font = undefined;
      }
    } else if (run.text.trim() !== '') {
      line = {
        runs: [{ run: number, text: run.text }],
        text: run.text,
        left: run.left,
        right: run.left + run.width,
        baseline: run.baseline,
        size: run.size,
        font: run.font,
        upright: run.upright,
      };
      lines.push(line);
    }
  }
  return lines;
}

function continues(line: Line, run: TextRun): boolean {
  if (!line.upright || !run.upright) return false;
  const size = Math.max(line.size, run.size);
  const gap = run.left - line.right;
  return Math.abs(run.baseline - line.baseline) < size / 2 && gap > -size && gap < column * size;
}
