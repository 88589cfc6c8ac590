import { i18n } from '#i18n';
import type { CouncilPaper } from '../../lib/record.ts';
import { AlsoAt } from '../records/also-at.tsx';
import { inFull } from '../in-words.ts';
import { fileType } from '../records/file-in-words.ts';
import { type CardProps, RecordRow, said } from '../records/record-row.tsx';
import { languageOfSources } from '../language.ts';

/** A paper of a council, of provincial states or of a water board. Whose goes without saying where the body itself is looked at. */
export const CouncilCard = ({ record, about }: CardProps<CouncilPaper>) => (
  <RecordRow record={record} label={said('documentType', record.documentType)} aside={[record.fileType && fileType(record.fileType)]}>
    {(record.passage || !about.startsWith('government-body:')) && <p lang={languageOfSources}>{record.organisation}</p>}
    {record.discussedOn && record.discussedOn.slice(0, 10) !== record.date && (
      <p class="quiet">{i18n.t('record.council.discussed', [inFull(record.discussedOn)])}</p>
    )}
    {record.alsoAt && <AlsoAt says={i18n.t('record.council.alsoAt')} places={record.alsoAt} />}
    {record.passage && (
      <blockquote class="summary" lang={languageOfSources}>
        {record.passage}
      </blockquote>
    )}
  </RecordRow>
);
