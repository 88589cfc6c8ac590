import { i18n } from '#i18n';

/** What the built HTML cannot say: the language of our sentences, and the title in it. */
export function nameDocument(title = i18n.t('extName')): void {
  document.documentElement.lang = i18n.t('popup.language');
  document.title = title;
}
