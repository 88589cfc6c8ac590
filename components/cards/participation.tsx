import { i18n } from '#i18n';
import type { Participation } from '../../lib/record.ts';
import { inFull } from '../in-words.ts';
import { type CardProps, RecordRow, said } from '../records/record-row.tsx';
import { languageOfSources } from '../language.ts';

/** A notice of a body. Until when one may respond is only said where the source says it. */
export const ParticipationCard = ({ record }: CardProps<Participation>) => (
  <RecordRow record={record} label={said('documentType', record.documentType)} aside={[record.publication]}>
    {record.respondUntil && <p>{i18n.t('record.participation.until', [inFull(record.respondUntil)])}</p>}
    {record.summary && (
      <p class="summary" lang={languageOfSources}>
        {record.summary}
      </p>
    )}
  </RecordRow>
);
