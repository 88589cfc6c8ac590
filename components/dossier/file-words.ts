import { i18n } from '#i18n';
import { recordKinds } from '../../lib/record.ts';
import type { FileWords } from '../../lib/share/content.ts';
import type { NameTableWords } from '../../lib/share/name-table-csv.ts';
import { inFull, recordKindInWords } from '../in-words.ts';
import { sourceNameOf } from '../sources/source-in-words.ts';

/** The kind of a record in words; of a kind that this version knows no more, its own name. */
export function kindNameOf(kind: string): string {
  const known = recordKinds.find((each) => each === kind);
  return known ? recordKindInWords(known) : kind;
}

const isDutch = () => i18n.t('popup.language') === 'nl';

/** Dutch spreadsheets want a semicolon, because in Dutch a comma stands in numbers. */
export const usualSeparator = (): ';' | ',' => (isDutch() ? ';' : ',');

/** The words of a file for people, as the screens say them. */
export const fileWords = (): FileWords => ({
  language: isDutch() ? 'nl' : 'en',
  heading: i18n.t('files.heading'),
  day: inFull,
  sourceName: sourceNameOf,
  kindName: kindNameOf,
  found: i18n.t('files.found'),
  source: i18n.t('files.source'),
  retrieved: (day) => i18n.t('files.retrieved', [day]),
  kept: (day) => i18n.t('files.kept', [day]),
  licence: i18n.t('files.licence'),
  fingerprint: i18n.t('files.fingerprint'),
  tags: i18n.t('keep.tags'),
});

/** Those of the table of a list of names. */
export const nameTableWords = (): NameTableWords => ({
  typed: i18n.t('names.column.typed'),
  name: i18n.t('names.name'),
  key: i18n.t('names.column.key'),
  state: i18n.t('names.state'),
  states: {
    waiting: i18n.t('names.row.waiting'),
    asked: i18n.t('names.row.asked'),
    failed: i18n.t('names.row.failed'),
    unknown: i18n.t('names.row.unknown'),
  },
  kindName: recordKindInWords,
  number: i18n.t('names.column.number'),
  moreExist: i18n.t('names.column.moreExist'),
  newest: i18n.t('names.column.newest'),
  awardedEuros: i18n.t('names.column.awardedEuros'),
  awardsWithAmount: i18n.t('names.column.awardsWithAmount'),
  yes: i18n.t('names.column.yes'),
  no: i18n.t('names.column.no'),
});
