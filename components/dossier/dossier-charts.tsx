import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import { awardedAmongKept, recordsKept, recordsPerEntity } from '../../lib/relate/kept-bars.ts';
import { numberPerYear } from '../../lib/relate/timeline.ts';
import type { Save } from '../../lib/save.ts';
import { AwardedChart } from '../charts/awarded-chart.tsx';
import { Chart } from '../charts/chart.tsx';
import { sourceLineOf } from '../charts/chart-source.ts';
import { inDigits } from '../in-words.ts';

/** Pictures of the records among what the reader sees: of whom they are, of which years, and what was awarded in those. */
export function DossierCharts({ saves }: { saves: readonly Save[] }) {
  const records = useMemo(() => recordsKept(saves), [saves]);
  const sourceLine = useMemo(() => sourceLineOf(records), [records]);
  const sourceLineOfAwards = useMemo(() => sourceLineOf(records.filter(({ kind }) => kind === 'contract')), [records]);
  const awarded = useMemo(() => awardedAmongKept(records), [records]);
  if (records.length === 0) return <p class="charts-none">{i18n.t('chart.noneKept')}</p>;
  return (
    <section class="charts" aria-label={i18n.t('chart.all')}>
      <Chart
        title={i18n.t('chart.keptPerEntity')}
        bars={recordsPerEntity(saves)}
        isRanked
        of={i18n.t('dossier.facet.entity')}
        what={i18n.t('record.number')}
        inWords={inDigits}
        sourceLine={sourceLine}
      />
      <Chart
        title={i18n.t('chart.keptPerYear')}
        bars={numberPerYear(records)}
        of={i18n.t('record.year')}
        what={i18n.t('record.number')}
        inWords={inDigits}
        sourceLine={sourceLine}
      />
      <div>
        <AwardedChart title={i18n.t('chart.keptAwarded')} bars={awarded} sourceLine={sourceLineOfAwards} />
      </div>
    </section>
  );
}
