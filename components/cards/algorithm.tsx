import { i18n } from '#i18n';
import type { AlgorithmRecord } from '../../lib/record.ts';
import { type CardProps, RecordRow } from '../record-row.tsx';

/** One entry of the Algorithm Register. Its words are the register's own; nothing here says good or bad. */
export function AlgorithmCard({ record, about }: CardProps<AlgorithmRecord>) {
  const ofThisBody = about.startsWith('government-body:');
  const period = [
    record.begin && i18n.t('record.algorithm.since', [record.begin]),
    record.end && i18n.t('record.algorithm.until', [record.end]),
  ].filter(Boolean);
  return (
    <RecordRow record={record} label={record.publicationCategory} aside={[record.status]}>
      {!ofThisBody && <p>{record.organisation}</p>}
      {record.goal && <p class="summary">{record.goal}</p>}
      {record.provider && <p>{i18n.t('record.algorithm.provider', [record.provider])}</p>}
      {(period.length > 0 || record.category) && <p class="quiet">{[...period, record.category].filter(Boolean).join(' · ')}</p>}
    </RecordRow>
  );
}
