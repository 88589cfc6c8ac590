import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { idOf } from '../../lib/entity.ts';
import { sendMessage } from '../../lib/messages.ts';
import { type DescribedPage, recordKey } from '../../lib/page-address.ts';
import { oneRecordInWords } from '../in-words.ts';
import { useAnswer } from '../watched.ts';

/** What the address of the page in a tab says of it; undefined until that is known, null when it says nothing. */
export const usePageSubject = (tabId: number | undefined): DescribedPage | null | undefined =>
  useAnswer(async () => (tabId === undefined ? null : await sendMessage('readPageAddress', tabId).catch(() => null)), [tabId]);

/** Numbers longer than this say nothing to who reads them. */
const longestNumber = 24;

/** "raadsstuk 1234567": what it is, with the number by which it is known. */
export const recordInWords = (sort: string, number: string): string => (number.length > longestNumber ? sort : `${sort} ${number}`);

/** "Deze pagina is van Gemeente Goes", with the way there. It has the focus when the popup opens, so that Enter goes there at once. */
export function PageSubject({ page }: { page: DescribedPage }) {
  const { owner, about, record, names } = page;
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    // Not when the reader already went somewhere in the popup.
    if (document.activeElement === document.body) place.current?.querySelector('a')?.focus({ preventScroll: true });
  }, []);
  return (
    <nav class="page-subject" aria-label={i18n.t('popup.pageIs')} ref={place}>
      {record && (
        <Line
          said={i18n.t('popup.pageIsRecord')}
          what={recordInWords(oneRecordInWords(record.kind), record.number)}
          to={record.source && `#${recordKey(record.source, record.number)}`}
        />
      )}
      {about && <Line said={i18n.t('popup.pageIsAbout')} what={names[about] ?? idOf(about)} to={`#${about}`} />}
      {owner && <Line said={i18n.t('popup.pageIsOf')} what={names[owner] ?? idOf(owner)} to={`#${owner}`} />}
    </nav>
  );
}

interface LineProps {
  said: string;
  what: string;
  /** Absent where there is nothing to open. */
  to: string | undefined;
}

const Line = ({ said, what, to }: LineProps) => {
  const words = (
    <>
      <span class="said">{said}</span> <b class="name">{what}</b>
    </>
  );
  return to === undefined ? (
    <p>{words}</p>
  ) : (
    <a href={to}>
      {words}
      <span class="way" aria-hidden="true">
        ›
      </span>
    </a>
  );
};
