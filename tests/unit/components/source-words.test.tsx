import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact';
import { expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { parse } from 'yaml';
import { electionInWords } from '../../../components/records/election-in-words.ts';
import { keyOfWord, SourceWords, isFieldOfWords, wordsInTranslation } from '../../../components/source-words.tsx';

const root = join(import.meta.dirname, '../../..');
const localeOf = (language: string): Record<string, unknown> => parse(readFileSync(join(root, `assets/locales/${language}.yml`), 'utf8'));
const registerOf = (name: string): unknown => JSON.parse(readFileSync(join(root, `assets/registers/${name}.json`), 'utf8'));

/** The texts that stand anywhere under this name. */
function under(name: string, node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]): string[] =>
    key === name && typeof value === 'string' ? [value] : under(name, value),
  );
}

/** As a reader has it whose browser is in English. */
function readEnglish(): void {
  const messages: unknown = localeOf('en');
  fakeBrowser.i18n.getUILanguage = () => 'en';
  fakeBrowser.i18n.getMessage = (key: string) => {
    // A key of the messages has an underscore for each dot, and a name may hold one too.
    const at = (node: unknown, rest: string): string => {
      if (typeof node === 'string') return rest === '' ? node : '';
      if (typeof node !== 'object' || node === null) return '';
      for (const [name, value] of Object.entries(node))
        if (rest === name || rest.startsWith(`${name}_`)) {
          const found = at(value, rest.slice(name.length + 1));
          if (found) return found;
        }
      return '';
    };
    return at(messages, key);
  };
}

/** In lists of codes a word is no word. */
const codes = new Set(['insolvency']);

test('the key of a word is the word itself', () => {
  const groups = Object.entries(localeOf('nl').word ?? {});
  expect(groups.filter(([field]) => !isFieldOfWords(field))).toEqual([]);
  const amiss = groups.flatMap(([field, words]) =>
    codes.has(field) ? [] : Object.entries(words ?? {}).filter(([key, word]) => keyOfWord(String(word)) !== key),
  );
  expect(amiss).toEqual([]);
});

test.each([
  ['procedure', under('procedure', registerOf('awards'))],
  ['status', under('status', registerOf('algorithms'))],
  ['category', under('category', registerOf('spending')).map((words) => words.replace(/^\d+ - /, ''))],
] as const)('what the bundled lists have as %s has English words', (field, words) => {
  readEnglish();
  const said = new Set(words);
  expect(said.size).toBeGreaterThan(2);
  expect([...said].filter((each) => wordsInTranslation(field, each) === undefined)).toEqual([]);
});

test('what our own rooms word for a source has English words', () => {
  readEnglish();
  const worded = ['Document', 'Verslag', 'Agendapunt', 'Vergadering', 'Klachtoordeel', 'Stuk van de raad of het bestuur', 'bekendmaking'];
  expect(worded.filter((each) => wordsInTranslation('documentType', each) === undefined)).toEqual([]);
});

test.each([
  ['outcome', 'Deels openbaar', 'Partly disclosed', undefined],
  ['procedure', 'Openbaar', 'Open procedure', undefined],
  ['outcome', 'Openbaar', 'Disclosed', undefined],
  ['media', 'Online display, TV', 'Online display, TV', undefined],
  ['targeting', 'contextueel,demografisch', 'by context, by age, sex or other traits', undefined],
  ['category', 'woo-verzoek of -besluit', 'Woo requests and decisions', undefined],
  ['documentType', 'Woo-verzoeken en -besluiten', 'Woo requests and decisions', undefined],
  ['insolvency', 'FAIL', 'Bankruptcy', undefined],
  ['outcome', 'Naar eigen zeggen', 'Naar eigen zeggen', 'nl'],
  // Half of it in English would be neither.
  ['media', 'TV, een luchtballon', 'TV, een luchtballon', 'nl'],
] as const)('of %s “%s” an English reader has “%s”', (field, said, words, language) => {
  readEnglish();
  const page = document.createElement('div');
  render(<SourceWords field={field} said={said} />, page);
  expect(page.textContent).toBe(words);
  expect(page.querySelector('[lang]')?.getAttribute('lang')).toBe(language);
});

test.each([
  ['Tweede Kamer 29 oktober 2025', '2025-10-29', 'House of Representatives October 29, 2025', 'Tweede Kamer 29 oktober 2025'],
  ['Gemeenteraad', '2026-05-16', 'Municipal council', 'Gemeenteraad'],
  ['Vereniging van eigenaren 1 mei 2020', '2020-05-01', undefined, undefined],
])('the election “%s” has its name in either language', (title, date, english, dutch) => {
  expect(electionInWords({ title, date })).toBe(dutch);
  readEnglish();
  expect(electionInWords({ title, date })).toBe(english);
});

test('a Dutch reader has the words of the source', () => {
  expect(wordsInTranslation('outcome', 'Deels openbaar')).toBe('Deels openbaar');
  expect(wordsInTranslation('category', 'woo-verzoek of -besluit')).toBe('woo-verzoek of -besluit');
  expect(wordsInTranslation('insolvency', 'SURS')).toBe('Surseance van betaling');
});
