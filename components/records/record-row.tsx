import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AboutKey } from '../../lib/page-address.ts';
import type { CivicRecord } from '../../lib/record.ts';
import { inFull } from '../in-words.ts';
import { KeepButton } from '../keep/keeping.tsx';
import { sourceName } from '../sources/source-in-words.ts';

/** What each card gets: the record, and whom the reader is looking at. */
export interface CardProps<R extends CivicRecord = CivicRecord> {
  record: R;
  about: AboutKey;
}

interface RowProps {
  record: CivicRecord;
  /** What sort of thing it is: "Gunning", "Convenant". */
  label?: string | undefined;
  /** Small facts after the date; empty ones are left out. */
  aside?: (string | undefined)[];
  /** Shown instead of the record's own title. */
  title?: ComponentChildren;
  children?: ComponentChildren;
}

/** Whether each record says from which source it is: where several stand among each other. */
export const NamesItsSource = createContext(false);

/** What all records look like: date and sort on one line, the title as the way to the public page, then the facts. */
export const RecordRow = ({ record, label, aside = [], title, children }: RowProps) => (
  <li class="record">
    <p class="over">
      {record.date ? (
        <time dateTime={record.date}>{inFull(record.date)}</time>
      ) : (
        // What a register holds is of no day.
        record.kind !== 'identity' && <span>{i18n.t('record.noDate')}</span>
      )}
      {[...new Set([label, ...aside, useContext(NamesItsSource) ? sourceName(record.source) : undefined])]
        .filter((fact) => fact)
        .map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
    </p>
    <h3>
      {title ?? (
        <a href={record.url} target="_blank" rel="noreferrer">
          {record.title}
        </a>
      )}
    </h3>
    {children}
    <KeepButton record={record} name={record.title} />
  </li>
);
