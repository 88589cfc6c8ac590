import { expect, test } from 'vitest';
import { readFrom } from '../../../lib/collect/readable.ts';

const page = (html: string, contentType = 'text/html'): Document => {
  const made = document.implementation.createHTMLDocument();
  made.body.innerHTML = html;
  return Object.defineProperty(made, 'contentType', { value: contentType });
};

test('a page is read from its body, a text file as the page that the browser makes of it; a file of code is not', () => {
  for (const type of ['text/html', 'application/xhtml+xml', 'text/plain', 'text/markdown']) {
    const file = page('<pre>De gemeente Ede</pre>', type);
    expect([type, readFrom(file)]).toEqual([type, file.body]);
  }
  for (const type of ['application/json', 'text/css', 'text/javascript'])
    expect([type, readFrom(page('<pre>De gemeente Ede</pre>', type))]).toEqual([type, null]);
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
