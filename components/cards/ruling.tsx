import { i18n } from '#i18n';
import type { Ruling } from '../../lib/record.ts';
import { inFull } from '../in-words.ts';
import { type CardProps, RecordRow, said } from '../records/record-row.tsx';
import { languageOfSources } from '../language.ts';

/** A court ruling, under its European number. */
export const RulingCard = ({ record }: CardProps<Ruling>) => (
  <RecordRow record={record} label={record.court} aside={[said('fields', record.fields.join(', ')), said('procedure', record.procedure)]}>
    <p class="quiet">{[record.title === record.ecli ? undefined : record.ecli, record.caseNumber].filter(Boolean).join(' · ')}</p>
    {record.publishedOn && record.publishedOn.slice(0, 10) !== record.date && (
      <p class="quiet">{i18n.t('record.ruling.published', [inFull(record.publishedOn)])}</p>
    )}
    {record.summary && (
      <p class="summary" lang={languageOfSources}>
        {record.summary}
      </p>
    )}
  </RecordRow>
);
