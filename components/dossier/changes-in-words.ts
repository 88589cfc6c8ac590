import { i18n } from '#i18n';
import { type Change, isFoundByUs } from '../../lib/relate/changes.ts';
import { giftListInWords, inDigits, inEuros, inFull, messageIfAny } from '../in-words.ts';
import { codeInWords } from '../records/contract-in-words.ts';
import { isFieldOfWords, wordsInTranslation } from '../source-words.tsx';

/** What a field of a record is called; one that has no name of ours keeps its own. */
export const fieldInWords = (field: string): string => messageIfAny(`dossier.field.${field.replaceAll(/\W/g, '_')}`) || field;

/** A value as a reader reads it: an amount in euros, a day in full, a row with commas. */
export function valueInWords(field: string, value: unknown): string {
  if (value === undefined || value === null || value === '') return i18n.t('dossier.nothing');
  if (typeof value === 'boolean') return i18n.t(value ? 'dossier.yes' : 'dossier.no');
  if (typeof value === 'number') return /euros$/i.test(field) ? inEuros(value) : /year$/i.test(field) ? String(value) : inDigits(value);
  if (typeof value === 'string') return textInWords(field, value);
  if (Array.isArray(value))
    return value.length === 0 ? i18n.t('dossier.nothing') : value.map((each) => valueInWords(field, each)).join('; ');
  return Object.entries(value)
    .filter(([, each]) => !isFoundByUs(each))
    .map(([name, each]) => valueInWords(name, each))
    .join(' ');
}

function textInWords(field: string, text: string): string {
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return inFull(text);
  if (field === 'period') return giftListInWords(text);
  return codeInWords(field, text) ?? (isFieldOfWords(field) ? wordsInTranslation(field, text) : undefined) ?? text;
}

/** Words of the source between quotation marks; an amount, a day, what is in a list and "nothing" are ours. */
function quoted(field: string, value: unknown): string {
  const words = valueInWords(field, value);
  return typeof value === 'string' && words === value ? `“${words}”` : words;
}

/** "Bedrag: eerst € 800.000, nu € 900.000." */
export function changeInWords({ field, before, now }: Change): string {
  return i18n.t('dossier.changedFrom', [fieldInWords(field), quoted(field, before), quoted(field, now)]);
}
