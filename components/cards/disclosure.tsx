import { i18n } from '#i18n';
import type { Disclosure } from '../../lib/record.ts';
import { fileType } from '../records/file-type.ts';
import { inDigits, inFull } from '../in-words.ts';
import { type CardProps, RecordRow } from '../records/record-row.tsx';

/** One document or decision that was made public. */
export const DisclosureCard = ({ record }: CardProps<Disclosure>) => (
  <RecordRow
    record={record}
    label={record.documentType ?? record.category}
    aside={[
      record.pages ? i18n.t('record.disclosure.pages', record.pages, [inDigits(record.pages)]) : undefined,
      record.fileType && fileType(record.fileType),
      record.fileSize,
      record.outcome,
    ]}
  >
    {record.requestedOn && <p class="quiet">{i18n.t('record.disclosure.requested', [inFull(record.requestedOn)])}</p>}
    {record.decidedOn && <p class="quiet">{i18n.t('record.disclosure.decided', [inFull(record.decidedOn)])}</p>}
    {record.summary && <p class="summary">{record.summary}</p>}
  </RecordRow>
);
