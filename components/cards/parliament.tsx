import { i18n } from '#i18n';
import type { ParliamentPaper } from '../../lib/record.ts';
import { type CardProps, RecordRow } from '../records/record-row.tsx';

/** A question, motion, letter or other paper in the States General. */
export const ParliamentCard = ({ record }: CardProps<ParliamentPaper>) => (
  <RecordRow record={record} label={record.documentType} aside={[record.number, record.status]}>
    {record.matter && record.matter !== record.title && <p>{record.matter}</p>}
    {record.dossier && <p class="quiet">{i18n.t('record.parliament.dossier', [record.dossier])}</p>}
  </RecordRow>
);
