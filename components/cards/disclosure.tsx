import { i18n } from '#i18n';
import type { Disclosure } from '../../lib/record.ts';
import { fileSize, fileType } from '../records/file-in-words.ts';
import { inDigits, inFull } from '../in-words.ts';
import { type CardProps, RecordRow, said } from '../records/record-row.tsx';
import { languageOfSources } from '../language.ts';

/** One document or decision that was made public. */
export const DisclosureCard = ({ record }: CardProps<Disclosure>) => (
  <RecordRow
    record={record}
    label={said('documentType', record.documentType) ?? said('category', record.category)}
    aside={[
      record.pages ? i18n.t('record.disclosure.pages', record.pages, [inDigits(record.pages)]) : undefined,
      record.fileType && fileType(record.fileType),
      record.fileSize && fileSize(record.fileSize),
      said('outcome', record.outcome),
    ]}
  >
    {record.requestedOn && <p class="quiet">{i18n.t('record.disclosure.requested', [inFull(record.requestedOn)])}</p>}
    {record.decidedOn && <p class="quiet">{i18n.t('record.disclosure.decided', [inFull(record.decidedOn)])}</p>}
    {record.summary && (
      <p class="summary" lang={languageOfSources}>
        {record.summary}
      </p>
    )}
  </RecordRow>
);
