import { i18n } from '#i18n';
import { kindNameOf } from './file-words.ts';

/** What sort of thing was kept: the kind of its record, or that it is an entity, a quote or a page. */
export function sortInWords(sort: string): string {
  if (sort === 'entity' || sort === 'quote' || sort === 'page') return i18n.t(`dossier.sort.${sort}`);
  return kindNameOf(sort);
}
