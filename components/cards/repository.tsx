import { i18n } from '#i18n';
import type { Repository } from '../../lib/record.ts';
import { type CardProps, RecordRow } from '../records/record-row.tsx';

/** Source code that a body publishes. */
export const RepositoryCard = ({ record }: CardProps<Repository>) => (
  <RecordRow
    record={record}
    label={`${record.host}/${record.owner}`}
    aside={[
      record.language,
      record.licence,
      record.archived ? i18n.t('record.repository.archived') : undefined,
      record.fork ? i18n.t('record.repository.fork') : undefined,
    ]}
  >
    {record.summary && <p class="summary">{record.summary}</p>}
    {record.publiccode && (
      <p class="quiet">
        {i18n.t('record.repository.publiccode')}{' '}
        {[record.publiccode.name, record.publiccode.type, record.publiccode.status].filter(Boolean).join(' · ')}
      </p>
    )}
  </RecordRow>
);
