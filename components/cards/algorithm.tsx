import { i18n } from '#i18n';
import type { AlgorithmRecord } from '../../lib/record.ts';
import { inFull, monthInFull } from '../in-words.ts';
import { type CardProps, RecordRow, said } from '../records/record-row.tsx';
import { languageOfSources } from '../language.ts';
import { SourceWords } from '../source-words.tsx';

/** One entry of the Algorithm Register. Its words are the register's own; nothing here says good or bad. */
export function AlgorithmCard({ record, about }: CardProps<AlgorithmRecord>) {
  const { history = [] } = record;
  const ofThisBody = about.startsWith('government-body:');
  const period = [
    record.begin && i18n.t('record.algorithm.since', [monthInFull(record.begin)]),
    record.end && i18n.t('record.algorithm.until', [monthInFull(record.end)]),
  ].filter(Boolean);
  return (
    <RecordRow record={record} label={said('publicationCategory', record.publicationCategory)} aside={[said('status', record.status)]}>
      {!ofThisBody && <p lang={languageOfSources}>{record.organisation}</p>}
      {record.goal && (
        <p class="summary" lang={languageOfSources}>
          {record.goal}
        </p>
      )}
      {record.provider && <p>{i18n.t('record.algorithm.provider', [record.provider])}</p>}
      {history.length > 0 && (
        <details>
          <summary>{i18n.t('record.algorithm.versions', history.length)}</summary>
          <ul>
            {history.map(({ date, status, changed }) => (
              <li key={`${date} ${status} ${changed}`}>
                {inFull(date)}
                {status && (
                  <>
                    {' · '}
                    <SourceWords field="status" said={status} />
                  </>
                )}
                {' · '}
                {changed === undefined ? i18n.t('record.algorithm.first') : i18n.t('record.algorithm.changed', changed)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {(period.length > 0 || record.category) && (
        <p class="quiet">
          {period.join(' · ')}
          {period.length > 0 && record.category && ' · '}
          {record.category && <SourceWords field="category" said={record.category} />}
        </p>
      )}
    </RecordRow>
  );
}
