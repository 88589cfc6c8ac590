import { i18n } from '#i18n';
import type { Follow } from '../../lib/follow.ts';
import { changeFollow } from '../../lib/remember/follows.ts';
import { inDigits, inFull, oneRecordInWords } from '../in-words.ts';
import { addressForReader, languageOfTitle } from '../language.ts';
import { sourceNameOf } from '../sources/source-in-words.ts';

/** So many are seen at once; the rest opens. */
const shownAtOnce = 5;

const Rows = ({ news }: { news: Follow['news'] }) => (
  <ul>
    {news.map(({ id, url, title, kind, source, date }) => (
      <li key={id}>
        <a href={addressForReader(url)} target="_blank" rel="noreferrer" lang={languageOfTitle(kind)}>
          {title}
        </a>{' '}
        <span class="quiet">{[oneRecordInWords(kind), sourceNameOf(source), ...(date === null ? [] : [inFull(date)])].join(' · ')}</span>
      </li>
    ))}
  </ul>
);

/** What is new about somebody who is followed, until the reader says to have seen it. */
export function NewsList({ follow: { id, name, news } }: { follow: Follow }) {
  if (news.length === 0) return null;
  const rest = news.slice(shownAtOnce);
  const seen = () => changeFollow(id, (follow) => ({ ...follow, news: [], changedAt: Date.now() }));
  return (
    <section class="open-now" aria-label={i18n.t('follow.newOf', news.length, [inDigits(news.length), name])}>
      <h2>{i18n.t('follow.new', news.length, [inDigits(news.length)])}</h2>
      <Rows news={news.slice(0, shownAtOnce)} />
      {rest.length > 0 && (
        <details>
          <summary>{i18n.t('record.more', rest.length, [inDigits(rest.length)])}</summary>
          <Rows news={rest} />
        </details>
      )}
      <button type="button" class="small" onClick={() => void seen()}>
        {i18n.t('follow.seen')}
      </button>
    </section>
  );
}
