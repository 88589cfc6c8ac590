import { i18n } from '#i18n';
import type { Complaint } from '../../lib/record.ts';
import { inFull } from '../in-words.ts';
import { type CardProps, RecordRow, said } from '../records/record-row.tsx';
import { languageOfSources } from '../language.ts';

/** A ruling on a complaint, or a letter or report about complaints. What was decided stands in the words of who decided it. */
export const ComplaintCard = ({ record }: CardProps<Complaint>) => (
  <RecordRow record={record} label={said('documentType', record.documentType)} aside={[record.number, said('outcome', record.outcome)]}>
    {record.by && (
      <p>
        <span class="term">{i18n.t('record.complaint.by')}</span> <span lang={languageOfSources}>{record.by}</span>
      </p>
    )}
    {record.against && (
      <p>
        <span class="term">{i18n.t('record.complaint.against')}</span> <span lang={languageOfSources}>{record.against}</span>
      </p>
    )}
    {record.receivedOn && <p class="quiet">{i18n.t('record.complaint.received', [inFull(record.receivedOn)])}</p>}
    {record.summary && (
      <p class="summary" lang={languageOfSources}>
        {record.summary}
      </p>
    )}
  </RecordRow>
);
