import { expect, test } from 'vitest';
import { readFrom } from '../../../lib/collect/readable.ts';

const page = (html: string, contentType = 'text/html'): Document => {
  const made = document.implementation.createHTMLDocument();
  made.body.innerHTML = html;
  return Object.defineProperty(made, 'contentType', { value: contentType });
};

test('a page is read from its body, a text file from the one element in which the browser shows it', () => {
  const html = page('<pre>De gemeente Ede</pre>');
  expect(readFrom(html)).toBe(html.body);
  expect(readFrom(page('<pre>De gemeente Ede</pre>', 'text/plain'))?.localName).toBe('pre');
  expect(readFrom(page('', 'text/plain'))).toBe(null);
});

test('a document that is no page is read from its root, a drawing is not', () => {
  const [letter, drawing] = ['brief', 'svg'].map((name) => ({
    contentType: 'application/xml',
    body: null,
    documentElement: document.createElementNS(null, name),
  }));
  expect(letter && readFrom(letter)?.localName).toBe('brief');
  expect(drawing && readFrom(drawing)).toBe(null);
});
