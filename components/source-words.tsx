import { i18n } from '#i18n';
import { categoriesIn } from '../lib/relate/woo-categories.ts';
import { messageIfAny } from './in-words.ts';
import { languageOfSources } from './language.ts';

/** Fields of records that a source fills from a list that is fixed; the words of each stand under `word` in assets/locales. */
const fields = [
  'category',
  'documentType',
  'election',
  'fields',
  'frequency',
  'insolvency',
  'media',
  'outcome',
  'procedure',
  'publicationCategory',
  'status',
  'targeting',
] as const;
export type FieldOfWords = (typeof fields)[number];

export const isFieldOfWords = (field: string): field is FieldOfWords => fields.some((each) => each === field);

/** "Hoog-risico AI-systeem" → "hoog_risico_ai_systeem": a key of assets/locales has only letters, digits and _. */
export const keyOfWord = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '');

function known(field: FieldOfWords, word: string): string | undefined {
  const inList = messageIfAny(`word.${field}.${keyOfWord(word)}`);
  if (inList) return inList;
  const [category] = field === 'category' || field === 'documentType' ? categoriesIn(word) : [];
  if (!category) return undefined;
  // The categories of the Woo have one name in each language, and sources several; a Dutch reader sees that of the source.
  return i18n.t('popup.language') === languageOfSources ? word : i18n.t(`openness.category.${category}`);
}

/** In the reader's language, also of several with commas between; undefined for what is in no list, and so stays as its source words it. */
export function wordsInTranslation(field: FieldOfWords, said: string): string | undefined {
  const whole = known(field, said);
  if (whole !== undefined) return whole;
  const parts = said.split(/\s*[,;]\s*/).map((part) => known(field, part));
  return parts.every((part) => part !== undefined) ? parts.join(', ') : undefined;
}

/** What a source says in a field of a list: in the reader's language where we know the word, else in Dutch and marked as such. */
export function SourceWords({ field, said }: { field: FieldOfWords; said: string }) {
  const words = wordsInTranslation(field, said);
  return words === undefined ? <span lang={languageOfSources}>{said}</span> : <>{words}</>;
}
