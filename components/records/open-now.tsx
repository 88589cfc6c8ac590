import { i18n } from '#i18n';
import type { Participation } from '../../lib/record.ts';
import { inDigits, inFull } from '../in-words.ts';
import { languageOfSources } from '../language.ts';

/** What fits before the newest notices; the rest opens. */
const shownAtOnce = 5;

const Notices = ({ records }: { records: readonly Participation[] }) => (
  <ul>
    {records.map(({ id, url, title, respondUntil = '' }) => (
      <li key={id}>
        <a href={url} target="_blank" rel="noreferrer" lang={languageOfSources}>
          {title}
        </a>{' '}
        <span class="quiet">{i18n.t('record.participation.lastDay', [inFull(respondUntil)])}</span>
      </li>
    ))}
  </ul>
);

/** What one may respond to now, before the newest notices of all sorts: these are what people come for, and they close. */
export function OpenNow({ records }: { records: readonly Participation[] }) {
  const rest = records.slice(shownAtOnce);
  if (records.length === 0) return null;
  return (
    <div class="open-now">
      <h3>{i18n.t('record.participation.openNow')}</h3>
      <Notices records={records.slice(0, shownAtOnce)} />
      {rest.length > 0 && (
        <details>
          <summary>{i18n.t('record.more', rest.length, [inDigits(rest.length)])}</summary>
          <Notices records={rest} />
        </details>
      )}
    </div>
  );
}
