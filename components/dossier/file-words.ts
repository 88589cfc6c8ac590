import { i18n } from '#i18n';
import { recordKinds } from '../../lib/record.ts';
import type { FileWords } from '../../lib/share/content.ts';
import { inFull, recordKindInWords } from '../in-words.ts';
import { sourceNameOf } from '../sources/source-in-words.ts';

/** The kind of a record in words; of a kind that this version knows no more, its own name. */
export function kindNameOf(kind: string): string {
  const known = recordKinds.find((each) => each === kind);
  return known ? recordKindInWords(known) : kind;
}

/** The words of a file for people, as the screens say them. */
export const fileWords = (): FileWords => ({
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
