import type { RefObject } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Bar } from '../../lib/relate/timeline.ts';
import { chartToPng, chartToSvg } from './chart-file.ts';
import { barHeight, type ChartLayout, layoutOf, narrowest, sourceHeight, titleHeight, widest } from './chart-layout.ts';
import { downloadBlob } from '../download-file.ts';
import { inDigits, shortened } from '../in-words.ts';
import { FiguresHead } from './figures-head.tsx';

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

/** Bars from left to right on a scale from nothing, with their names and numbers in the picture; the same in a table; and a way to save it. */
export function Chart({ title, bars: all, isRanked = false, of, what, inWords, sourceLine }: ChartProps) {
  const id = useId();
  const picture = useRef<SVGSVGElement>(null);
  const { frame, width } = useChartWidth(all.length > 0);
  const bars = isRanked ? all.slice(0, most) : all;
  const [first] = bars;
  if (!first) return null;
  const top = bars.reduce((highest, each) => (each.value > highest.value ? each : highest), first);
  const ofHowMany = all.length > bars.length ? [i18n.t('chart.highest', [inDigits(bars.length), inDigits(all.length)])] : [];
  const layout = layoutOf({ title, bars, top, sources: [...ofHowMany, sourceLine].join(' '), inWords, width });
  const { height, titles, sources } = layout;
  return (
    <figure class="chart" ref={frame}>
      <svg ref={picture} viewBox={`0 0 ${width} ${height}`} width={width} height={height} role="img" aria-labelledby={id}>
        <title id={id}>{[i18n.t('chart.label', [title, top.label, inWords(top.value)]), ...ofHowMany, sourceLine].join(' ')}</title>
        {titles.map((line, index) => (
          <text key={line} x="0" y={18 + index * titleHeight} class="title">
            {line}
          </text>
        ))}
        <Scale layout={layout} inWords={inWords} />
        <Bars bars={bars} layout={layout} inWords={inWords} />
        {sources.map((line, index) => (
          <text key={line} x="0" y={height - 6 - (sources.length - 1 - index) * sourceHeight} class="source">
            {line}
          </text>
        ))}
      </svg>
      <figcaption>
        <details>
          <summary>{i18n.t('chart.table')}</summary>
          <table>
            <FiguresHead of={of} figures={[what]} />
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
        <SaveChart title={title} picture={picture} />
      </figcaption>
    </figure>
  );
}

/** As wide as what the chart stands in, between its limits. */
function useChartWidth(isDrawn: boolean): { frame: RefObject<HTMLElement | null>; width: number } {
  const frame = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(widest);
  useLayoutEffect(() => {
    const around = frame.current;
    if (!around) return undefined;
    const fit = () => around.clientWidth > 0 && setWidth(Math.max(narrowest, Math.min(widest, around.clientWidth)));
    fit();
    const sizes = new ResizeObserver(fit);
    sizes.observe(around);
    return () => sizes.disconnect();
  }, [isDrawn]);
  return { frame, width };
}

interface PartProps extends Pick<ChartProps, 'inWords'> {
  layout: ChartLayout;
}

const Scale = ({ layout: { marks, barsFrom, lengthOf, head, foot }, inWords }: PartProps) => (
  <g class="scale">
    {marks.map((mark) => (
      <g key={mark}>
        <line x1={barsFrom + lengthOf(mark)} x2={barsFrom + lengthOf(mark)} y1={head} y2={foot + 2} />
        <text x={barsFrom + lengthOf(mark)} y={foot + 14} text-anchor="middle">
          {inWords(mark)}
        </text>
      </g>
    ))}
  </g>
);

const Bars = ({ bars, layout: { head, barsFrom, lengthOf, longestName }, inWords }: PartProps & Pick<ChartProps, 'bars'>) => (
  <>
    {bars.map(({ label, value }, index) => {
      const y = head + index * barHeight;
      const length = lengthOf(value);
      return (
        // Two may have one name.
        <g key={index}>
          <text x="0" y={y + 13}>
            {shortened(label, longestName)}
          </text>
          <rect x={barsFrom} y={y + 2} width={value > 0 ? Math.max(length, 1) : 0} height={barHeight - 6} />
          <text x={barsFrom + length + 6} y={y + 13}>
            {inWords(value)}
          </text>
        </g>
      );
    })}
  </>
);

const formats = ['SVG', 'PNG'] as const;

/** Saves the chart as a picture, as it stands on the screen. */
function SaveChart({ title, picture }: { title: string; picture: RefObject<SVGSVGElement | null> }) {
  const name = `open-kaart-${title
    .toLocaleLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/-$/, '')}`;
  const save = async (format: (typeof formats)[number]) => {
    const svg = picture.current;
    if (svg) downloadBlob(format === 'SVG' ? chartToSvg(svg) : await chartToPng(svg), `${name}.${format.toLowerCase()}`);
  };
  return (
    <p class="actions">
      {formats.map((format) => (
        <button
          key={format}
          type="button"
          class="link"
          aria-label={i18n.t('chart.saveNamed', [title, format])}
          onClick={() => void save(format)}
        >
          {i18n.t('chart.save', [format])}
        </button>
      ))}
    </p>
  );
}
