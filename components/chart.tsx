import { useId, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Bar } from '../lib/relate/timeline.ts';
import { chartToPng, chartToSvg } from './chart-file.ts';
import { giveFile } from './hand-file.ts';

interface ChartProps {
  title: string;
  bars: readonly Bar[];
  /** What the bars are of: "Jaar". */
  of: string;
  /** What the numbers are: "Aantal". */
  what: string;
  inWords(value: number): string;
  /** Where it comes from and of when it is; part of the picture, so that it goes along when that is saved. */
  sourceLine: string;
}

const row = 20;
/** Narrow, so that the letters stay readable in a side panel. */
const [labels, width, figures] = [130, 420, 95];

/** As many letters of the source line as go from one side of the picture to the other. */
const longestLine = 66;

/** A picture breaks no lines by itself: what is longer would run out of it, also out of the one that is saved. Each sentence begins on a line of its own. */
function inLines(text: string): string[] {
  const lines: string[] = [];
  for (const sentence of text.split(/(?<=\.) /)) {
    let line = '';
    for (const word of sentence.split(' ')) {
      if (line !== '' && line.length + 1 + word.length > longestLine) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines;
}

/** Bars from left to right, with their names and numbers in the picture; the same in a table; and a way to save it. */
export function Chart({ title, bars, of, what, inWords, sourceLine }: ChartProps) {
  const id = useId();
  const picture = useRef<SVGSVGElement>(null);
  const [first] = bars;
  if (!first) return null;
  const top = bars.reduce((highest, each) => (each.value > highest.value ? each : highest), first);
  const sources = inLines(sourceLine);
  const height = 34 + bars.length * row + 8 + sources.length * 15;
  const room = width - labels - figures;
  const name = `open-kaart-${title.toLocaleLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')}`;
  const toPng = async (svg: SVGSVGElement) => giveFile(await chartToPng(svg), `${name}.png`);
  return (
    <figure class="chart">
      <svg ref={picture} viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-labelledby={id}>
        <title id={id}>{i18n.t('chart.label', [title, top.label, inWords(top.value)])}</title>
        <text x="0" y="18" class="title">
          {title}
        </text>
        {bars.map(({ label, value }, index) => {
          const y = 34 + index * row;
          const long = top.value > 0 ? (value / top.value) * room : 0;
          return (
            <g key={label}>
              <text x="0" y={y + 13}>
                {label.length > 20 ? `${label.slice(0, 19)}…` : label}
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
              {bars.map(({ label, value }) => (
                <tr key={label}>
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
