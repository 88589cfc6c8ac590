import { i18n } from '#i18n';
import type { Dataset } from '../../lib/record.ts';
import { type CardProps, RecordRow, said } from '../records/record-row.tsx';
import { languageOfSources } from '../language.ts';

/** A set of open data. Its owner and the catalogue it was found through are two things. */
export const DatasetCard = ({ record }: CardProps<Dataset>) => (
  <RecordRow record={record} label={record.formats.slice(0, 4).join(', ')} aside={[said('frequency', record.frequency)]}>
    <p class="quiet">
      {[
        record.owner,
        record.catalogue && i18n.t('record.dataset.catalogue', [record.catalogue]),
        record.licence && i18n.t('asking.licence', [record.licence]),
      ]
        .filter(Boolean)
        .join(' · ')}
    </p>
    {record.summary && (
      <p class="summary" lang={languageOfSources}>
        {record.summary}
      </p>
    )}
  </RecordRow>
);
