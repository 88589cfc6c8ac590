import { expect, test } from 'vitest';
import { addressForReader } from '../../../components/language.ts';

const notice = 'https://ted.europa.eu/nl/notice/-/detail/172531-2026';

test('a notice in TED opens in the language of the reader; what other sources have stays where it is', () => {
  expect(addressForReader(notice)).toBe(notice);
  expect(addressForReader(notice, 'en')).toBe('https://ted.europa.eu/en/notice/-/detail/172531-2026');
  expect(addressForReader('https://www.tenderned.nl/nl/notice/1', 'en')).toBe('https://www.tenderned.nl/nl/notice/1');
  expect(addressForReader('https://ted.europa.eu/nl/search/result', 'en')).toBe('https://ted.europa.eu/nl/search/result');
});
