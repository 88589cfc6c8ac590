import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { i18n } from '#i18n';
import type { AboutKey } from '../../lib/page-address.ts';
import type { CivicRecord } from '../../lib/record.ts';
import { inFull } from '../in-words.ts';
import { KeepButton } from '../keep/keeping.tsx';
import { addressForReader, languageOfTitle } from '../language.ts';
import { type FieldOfWords, SourceWords, wordsInTranslation } from '../source-words.tsx';
import { sourceName } from '../sources/source-in-words.ts';

/** What each card gets: the record, and whom the reader is looking at. */
export interface CardProps<R extends CivicRecord = CivicRecord> {
  record: R;
  about: AboutKey;
}

/** Words of ours, or what the source says in a field of a list. */
export type RowFact = string | { field: FieldOfWords; said: string } | undefined;

/** Nothing where the source says nothing. */
export const said = (field: FieldOfWords, words: string | undefined): RowFact => (words ? { field, said: words } : undefined);

const readAs = (fact: Exclude<RowFact, undefined>): string =>
  typeof fact === 'string' ? fact : (wordsInTranslation(fact.field, fact.said) ?? fact.said);

interface RowProps {
  record: CivicRecord;
  /** What sort of thing it is: "Gunning", "Convenant". */
  label?: RowFact;
  /** Small facts after the date; empty ones are left out. */
  aside?: RowFact[];
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
      {onceEach([label, ...aside, useContext(NamesItsSource) ? sourceName(record.source) : undefined]).map(([words, fact]) => (
        <span key={words}>{typeof fact === 'string' ? fact : <SourceWords {...fact} />}</span>
      ))}
    </p>
    <h3>
      {title || (
        <a href={addressForReader(record.url)} target="_blank" rel="noreferrer" lang={languageOfTitle(record.kind)}>
          {record.title}
        </a>
      )}
    </h3>
    {children}
    <KeepButton record={record} name={record.title} />
  </li>
);

/** What is read alike is said once. */
function onceEach(facts: readonly RowFact[]): [words: string, fact: Exclude<RowFact, undefined>][] {
  const all = facts.flatMap((fact): [string, Exclude<RowFact, undefined>][] => (fact ? [[readAs(fact), fact]] : []));
  return all.filter(([words], index) => all.findIndex(([other]) => other === words) === index);
}
