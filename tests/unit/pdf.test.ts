import { expect, test } from 'vitest';
import { addressShown, looksLikePdf, pdfAskedFor, readerFor } from '../../lib/pdf.ts';

const own = 'chrome-extension://abc/';

test.each([
  'https://stukken.example/besluit.pdf',
  'https://stukken.example/download?id=7&soort=pdf#page=3',
  'file:///map/een%20besluit.pdf',
])('the reader knows which pdf it shows: %s', (address) => {
  const page = new URL(readerFor(address), own);
  expect(pdfAskedFor(page.search)).toBe(address);
  expect(addressShown(page.href, own)).toBe(address);
});

test('without a pdf the reader shows itself', () => {
  expect(pdfAskedFor('')).toBeUndefined();
  expect(pdfAskedFor('?of=geen%20adres')).toBeUndefined();
  expect(addressShown(`${own}pdf.html`, own)).toBe(`${own}pdf.html`);
});

test('any other tab shows what it shows', () => {
  expect(addressShown('https://krant.example/?of=https://x.example/a.pdf', own)).toBe('https://krant.example/?of=https://x.example/a.pdf');
  expect(addressShown(`${own}popup.html?of=https://x.example/a.pdf`, own)).toBe(`${own}popup.html?of=https://x.example/a.pdf`);
  expect(addressShown(undefined, own)).toBeUndefined();
});

test.each([
  ['https://x.example/a.pdf', true],
  ['https://x.example/A.PDF?versie=2#page=3', true],
  ['https://x.example/pdf', false],
  ['https://x.example/?bestand=a.pdf', false],
  ['geen adres', false],
])('%s looks like a pdf: %s', (address, expected) => expect(looksLikePdf(address)).toBe(expected));
