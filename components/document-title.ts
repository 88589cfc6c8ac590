import { i18n } from '#i18n';

/** Sets the title and the language of the document: the built HTML does not know in which language the browser runs. */
export function setDocumentTitle(title = i18n.t('extName')): void {
  document.documentElement.lang = i18n.t('popup.language');
  document.title = title;
}
