import { i18n } from '#i18n';
import type { Disclosure } from '../../lib/record.ts';
import { type CardProps, RecordRow } from '../record-row.tsx';

/** "application/pdf" → "PDF"; what is no media type stands as it is. */
const fileType = (type: string): string => (type.split('/').at(-1) ?? type).toUpperCase();

/** One document or decision that was made public. */
export const DisclosureCard = ({ record }: CardProps<Disclosure>) => (
  <RecordRow
    record={record}
    label={record.documentType ?? record.category}
    aside={[
      record.pages ? i18n.t('record.disclosure.pages', record.pages) : undefined,
      record.fileType && fileType(record.fileType),
      record.fileSize,
    ]}
  >
    {record.summary && <p class="summary">{record.summary}</p>}
  </RecordRow>
);
