import { expect, test } from 'vitest';
import { isBefore, placeIn } from '../../../lib/collect/document-order.ts';

/** A page with a shadow tree in a shadow tree, and its text nodes in the order of the page. */
function page(): Text[] {
  document.body.innerHTML = '<p>een</p><article><p>vijf</p></article><p>zes</p>';
  const outer = document.querySelector('article')?.attachShadow({ mode: 'open' });
  if (!outer) throw new Error('no shadow tree');
  outer.innerHTML = '<p>twee</p><section></section><p>vier</p>';
  const inner = outer.querySelector('section')?.attachShadow({ mode: 'open' });
  if (!inner) throw new Error('no inner shadow tree');
  inner.innerHTML = '<p>drie</p>';
  const textOf = (root: ParentNode, nth: number): Text => {
    const node = root.querySelectorAll('p')[nth]?.firstChild;
    if (!(node instanceof Text)) throw new Error('no text');
    return node;
  };
  return [textOf(document, 0), textOf(outer, 0), textOf(inner, 0), textOf(outer, 1), textOf(document, 1), textOf(document, 2)];
}

test('text stands in the order of the page; what is in a shadow tree stands before what is in the element that carries it', () => {
  const texts = page();
  expect(texts.map(({ data }) => data)).toEqual(['een', 'twee', 'drie', 'vier', 'vijf', 'zes']);
  for (const [one, node] of texts.entries())
    for (const [other, against] of texts.entries()) expect(isBefore(node, against)).toBe(one < other);
});

test('what was read later is put where it stands', () => {
  const texts = page();
  for (const [place, node] of texts.entries()) {
    const others = texts.filter((each) => each !== node);
    expect(placeIn(others, node, (each) => each)).toBe(place);
  }
});
