import { i18n } from '#i18n';
import type { ParliamentPaper } from '../../lib/record.ts';
import { type CardProps, RecordRow, said } from '../records/record-row.tsx';
import { languageOfSources } from '../language.ts';

/** A question, motion, letter or other paper in the States General. */
export const ParliamentCard = ({ record }: CardProps<ParliamentPaper>) => (
  <RecordRow record={record} label={said('documentType', record.documentType)} aside={[record.number, said('status', record.status)]}>
    {record.matter && record.matter !== record.title && <p lang={languageOfSources}>{record.matter}</p>}
    {record.dossier && <p class="quiet">{i18n.t('record.parliament.dossier', [record.dossier])}</p>}
  </RecordRow>
);
