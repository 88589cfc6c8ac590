import { i18n } from '#i18n';
import type { Complaint } from '../../lib/record.ts';
import { inFull } from '../in-words.ts';
import { type CardProps, RecordRow } from '../records/record-row.tsx';

/** A ruling on a complaint, or a letter or report about complaints. What was decided stands in the words of who decided it. */
export const ComplaintCard = ({ record }: CardProps<Complaint>) => (
  <RecordRow record={record} label={record.documentType} aside={[record.number, record.outcome]}>
    {record.by && (
      <p>
        <span class="term">{i18n.t('record.complaint.by')}</span> {record.by}
      </p>
    )}
    {record.against && (
      <p>
        <span class="term">{i18n.t('record.complaint.against')}</span> {record.against}
      </p>
    )}
    {record.receivedOn && <p class="quiet">{i18n.t('record.complaint.received', [inFull(record.receivedOn)])}</p>}
    {record.summary && <p class="summary">{record.summary}</p>}
  </RecordRow>
);
