import type { Bar } from '../../lib/relate/timeline.ts';
import { scaleOf } from './chart-scale.ts';

/** As wide as a chart becomes, and as narrow; what it is drawn in between. Shrunk to fit, its letters could not be read in a side panel. Pixels, as all here. */
export const [widest, narrowest] = [420, 280];
/** Of one bar, with the room to the next. */
export const barHeight = 20;
/** Of a line of the title and of the source line. */
export const [titleHeight, sourceHeight] = [18, 15];
/** What the numbers of the scale take under the bars. */
const scaleHeight = 18;
/** How wide a letter is, more or less: of the title, of a name or number, and of the source line. */
const [titleLetter, letter, sourceLetter] = [7.8, 6.5, 6.3];

interface Drawn {
  title: string;
  /** At least one. */
  bars: readonly Bar[];
  /** The longest of them. */
  top: Bar;
  sources: string;
  inWords(value: number): string;
  width: number;
}

/** Where everything in a chart stands. */
export interface ChartLayout {
  height: number;
  titles: readonly string[];
  sources: readonly string[];
  /** Between which heights the bars stand. */
  head: number;
  foot: number;
  /** Where the bars begin, and how many letters of a name fit before that. */
  barsFrom: number;
  longestName: number;
  /** How long the bar of a value is. */
  lengthOf(value: number): number;
  /** Numbers of the scale. */
  marks: readonly number[];
}

export function layoutOf({ title, bars, top, sources: said, inWords, width }: Drawn): ChartLayout {
  const sources = inLines(said, Math.floor(width / sourceLetter));
  const titles = inLines(title, Math.floor(width / titleLetter));
  const head = 16 + titles.length * titleHeight;
  const foot = head + bars.length * barHeight;
  const barsFrom = width * 0.31;
  const figures = Math.max(...bars.map(({ value }) => inWords(value).length)) * letter + 8;
  const room = width - barsFrom - figures;
  return {
    height: foot + scaleHeight + 8 + sources.length * sourceHeight,
    titles,
    sources,
    head,
    foot,
    barsFrom,
    // A letter less: a cut name ends before its bar begins.
    longestName: Math.floor(barsFrom / letter) - 1,
    lengthOf: (value) => (top.value > 0 ? (value / top.value) * room : 0),
    marks: scaleOf(top.value, Math.max(1, Math.min(4, Math.floor(room / (inWords(top.value).length * letter + 12))))),
  };
}

/** A picture breaks no lines by itself: what is longer would run out of it, also out of the one that is saved. Each sentence begins on a line of its own. */
function inLines(text: string, longest: number): string[] {
  const lines: string[] = [];
  for (const sentence of text.split(/(?<=\.) /)) {
    let line = '';
    for (const word of sentence.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > longest) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines;
}
