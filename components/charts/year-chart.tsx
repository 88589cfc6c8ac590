import { i18n } from '#i18n';
import type { YearCount } from '../../lib/tally.ts';
import { LazyDetails } from '../lazy-details.tsx';
import { inDigits } from '../in-words.ts';

const height = 44;
const gap = 2;

/** Every year from the first to the last, the empty ones too: a gap is part of the picture. */
function withEmptyYears(years: readonly YearCount[], beside: readonly YearCount[]): YearCount[] {
  const counts = new Map(years.map(({ year, count }) => [year, count]));
  const numbers = [...years, ...beside].map(({ year }) => year);
  const first = Math.min(...numbers);
  const last = Math.max(...numbers);
  return Array.from({ length: last - first + 1 }, (_, index) => ({ year: first + index, count: counts.get(first + index) ?? 0 }));
}

interface ChartProps {
  years: readonly YearCount[];
  partial: boolean;
  /** What stands in another chart beside this one: both then have the same years and the same scale. */
  beside?: readonly YearCount[];
}

/** Bars per year, as small as a line of text can carry; the same numbers stand in a table for who cannot see them. */
export function YearChart({ years, partial, beside = [] }: ChartProps) {
  const all = years.length > 0 ? withEmptyYears(years, beside) : [];
  const [first, last] = [all.at(0), all.at(-1)];
  // One bar says nothing that the count above it does not say.
  if (!first || !last || all.length < 2) return null;
  const top = all.reduce((highest, each) => (each.count > highest.count ? each : highest));
  const scale = beside.reduce((highest, { count }) => Math.max(highest, count), top.count);
  const width = 100 / all.length;
  return (
    <figure class="years">
      {/* The scale: nothing at the foot, and at the top what the highest bar stands for. */}
      <p class="scale figure" aria-hidden="true">
        <span>{inDigits(scale)}</span>
        <span>{inDigits(0)}</span>
      </p>
      <svg
        viewBox={`0 0 100 ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={i18n.t('record.chartLabel', [first.year, last.year, top.year, inDigits(top.count)])}
      >
        {all.map(({ year, count }, index) => {
          // A year with one record still shows.
          const tall = count === 0 ? 0 : Math.max(2, (count / scale) * height);
          return (
            <rect key={year} x={index * width + gap / 8} y={height - tall} width={width - gap / 4} height={tall}>
              <title>{`${year}: ${inDigits(count)}`}</title>
            </rect>
          );
        })}
      </svg>
      <p class="axis" aria-hidden="true">
        <span>{first.year}</span>
        <span>{last.year}</span>
      </p>
      <figcaption>
        <LazyDetails summary={`${i18n.t('record.chart')}${partial ? ` ${i18n.t('record.chartOf')}` : ''}`}>
          {() => (
            <table>
              <thead>
                <tr>
                  <th scope="col">{i18n.t('record.year')}</th>
                  <th scope="col" class="figure">
                    {i18n.t('record.number')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {all.toReversed().map(({ year, count }) => (
                  <tr key={year}>
                    <th scope="row">{year}</th>
                    <td class="figure">{inDigits(count)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </LazyDetails>
      </figcaption>
    </figure>
  );
}
