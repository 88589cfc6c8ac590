import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Bar } from '../../lib/relate/timeline.ts';
import { chartToPng, chartToSvg } from './chart-file.ts';
import { scaleOf } from './chart-scale.ts';
import { giveFile } from '../hand-file.ts';
import { inDigits, shortened } from '../in-words.ts';

/** As many bars as one takes in at a glance. */
const most = 12;

interface ChartProps {
  title: string;
  /** Years in their order, of which all are drawn; or others, the highest first, of which the first are, and it says so. */
  bars: readonly Bar[];
  isRanked?: boolean;
  /** What the bars are of: "Jaar". */
  of: string;
  /** What the numbers are: "Aantal". */
  what: string;
  inWords(value: number): string;
  /** Where it comes from and of when it is; part of the picture, so that it goes along when that is saved. */
  sourceLine: string;
}

const row = 20;
/** As wide as it becomes, and as narrow; what it is drawn in between. Shrunk to fit, its letters could not be read in a side panel. */
const [widest, narrowest] = [420, 280];
/** How wide a letter is, more or less: of the title, of a name or number, and of the source line. */
const [titleLetter, letter, sourceLetter] = [7.8, 6.5, 6.3];
/** What a line of the title takes, and what the numbers of the scale take under the bars. */
const [titleHeight, scaleHeight] = [18, 18];

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

/** Bars from left to right on a scale from nothing, with their names and numbers in the picture; the same in a table; and a way to save it. */
export function Chart({ title, bars: all, isRanked = false, of, what, inWords, sourceLine }: ChartProps) {
  const id = useId();
  const frame = useRef<HTMLElement>(null);
  const picture = useRef<SVGSVGElement>(null);
  const [width, setWidth] = useState(widest);
  useLayoutEffect(() => {
    const around = frame.current;
    if (!around) return undefined;
    const fit = () => around.clientWidth > 0 && setWidth(Math.max(narrowest, Math.min(widest, around.clientWidth)));
    fit();
    const sizes = new ResizeObserver(fit);
    sizes.observe(around);
    return () => sizes.disconnect();
  }, [all.length > 0]);
  const bars = isRanked ? all.slice(0, most) : all;
  const [first] = bars;
  if (!first) return null;
  const top = bars.reduce((highest, each) => (each.value > highest.value ? each : highest), first);
  const left = all.length - bars.length;
  const ofHowMany = left > 0 ? [i18n.t('chart.highest', [inDigits(bars.length), inDigits(all.length)])] : [];
  const sources = inLines([...ofHowMany, sourceLine].join(' '), Math.floor(width / sourceLetter));
  const titles = inLines(title, Math.floor(width / titleLetter));
  const head = 16 + titles.length * titleHeight;
  const foot = head + bars.length * row;
  const height = foot + scaleHeight + 8 + sources.length * 15;
  const labels = width * 0.31;
  // A letter less: a cut name ends before its bar begins.
  const longestName = Math.floor(labels / letter) - 1;
  const figures = Math.max(...bars.map(({ value }) => inWords(value).length)) * letter + 8;
  const room = width - labels - figures;
  const along = (value: number) => (top.value > 0 ? (value / top.value) * room : 0);
  const marks = scaleOf(top.value, Math.max(1, Math.min(4, Math.floor(room / (inWords(top.value).length * letter + 12)))));
  const name = `open-kaart-${title
    .toLocaleLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/-$/, '')}`;
  const toPng = async (svg: SVGSVGElement) => giveFile(await chartToPng(svg), `${name}.png`);
  return (
    <figure class="chart" ref={frame}>
      <svg ref={picture} viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-labelledby={id}>
        <title id={id}>{[i18n.t('chart.label', [title, top.label, inWords(top.value)]), ...ofHowMany, sourceLine].join(' ')}</title>
        {titles.map((line, index) => (
          <text key={line} x="0" y={18 + index * titleHeight} class="title">
            {line}
          </text>
        ))}
        <g class="scale">
          {marks.map((mark) => (
            <g key={mark}>
              <line x1={labels + along(mark)} x2={labels + along(mark)} y1={head} y2={foot + 2} />
              <text x={labels + along(mark)} y={foot + 14} text-anchor="middle">
                {inWords(mark)}
              </text>
            </g>
          ))}
        </g>
        {bars.map(({ label, value }, index) => {
          const y = head + index * row;
          const long = along(value);
          return (
            // Two may have one name.
            <g key={index}>
              <text x="0" y={y + 13}>
                {shortened(label, longestName)}
              </text>
              <rect x={labels} y={y + 2} width={value > 0 ? Math.max(long, 1) : 0} height={row - 6} />
              <text x={labels + long + 6} y={y + 13}>
                {inWords(value)}
              </text>
            </g>
          );
        })}
        {sources.map((line, index) => (
          <text key={line} x="0" y={height - 6 - (sources.length - 1 - index) * 15} class="source">
            {line}
          </text>
        ))}
      </svg>
      <figcaption>
        <details>
          <summary>{i18n.t('chart.table')}</summary>
          <table>
            <thead>
              <tr>
                <th scope="col">{of}</th>
                <th scope="col" class="figure">
                  {what}
                </th>
              </tr>
            </thead>
            <tbody>
              {bars.map(({ label, value }, index) => (
                <tr key={index}>
                  <th scope="row">{label}</th>
                  <td class="figure">{inWords(value)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
        <p class="actions">
          <button
            type="button"
            class="link"
            aria-label={i18n.t('chart.saveNamed', [title, 'SVG'])}
            onClick={() => picture.current && giveFile(chartToSvg(picture.current), `${name}.svg`)}
          >
            {i18n.t('chart.save', ['SVG'])}
          </button>
          <button
            type="button"
            class="link"
            aria-label={i18n.t('chart.saveNamed', [title, 'PNG'])}
            onClick={() => picture.current && void toPng(picture.current)}
          >
            {i18n.t('chart.save', ['PNG'])}
          </button>
        </p>
      </figcaption>
    </figure>
  );
}
