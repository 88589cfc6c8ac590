import { i18n } from '#i18n';
import type { Bar } from '../../lib/relate/timeline.ts';
import { Chart } from './chart.tsx';
import { inEuros } from '../in-words.ts';

interface AwardedChartProps {
  title: string;
  /** Euros per year. */
  bars: readonly Bar[];
  sourceLine: string;
}

/** What was awarded per year, with what such an amount means and does not mean. */
export const AwardedChart = ({ title, bars, sourceLine }: AwardedChartProps) => (
  <>
    <Chart title={title} bars={bars} of={i18n.t('record.year')} what={i18n.t('chart.euros')} inWords={inEuros} sourceLine={sourceLine} />
    {bars.length > 0 && <p class="quiet">{i18n.t('chart.awardedMeans')}</p>}
  </>
);
