import { expect, test } from 'vitest';
import { inView, mayBeLong } from '../../../lib/collect/viewport.ts';

const page = (html: string): Document => {
  const made = document.implementation.createHTMLDocument();
  made.body.innerHTML = html;
  return made;
};
/** A document at whose points lies what is given, from the first height that is asked to the last. */
const pointing = (made: Document, at: (Element | null)[]): Document =>
  Object.defineProperty(made, 'elementFromPoint', { value: () => at.shift() ?? null });

test('what may be long is neither a short page nor one of so many elements that to point at one takes too long', () => {
  expect(mayBeLong(page('<i></i>'.repeat(800)))).toBe(false);
  expect(mayBeLong(page('<i></i>'.repeat(801)))).toBe(true);
  expect(mayBeLong(page('<i></i>'.repeat(100_001)))).toBe(false);
});

test('each height that has nothing small is a step by itself, until one has', () => {
  const made = page(`<main>${'<p></p>'.repeat(900)}<section><p id="here">De gemeente Ede</p></section></main>`);
  const steps = [...inView(pointing(made, [made.querySelector('main'), null, made.querySelector('#here'), made.querySelector('p')]))];
  expect(steps.slice(0, 2)).toEqual([undefined, undefined]);
  expect(steps[2]?.localName).toBe('section');
  expect(steps).toHaveLength(3);
});
