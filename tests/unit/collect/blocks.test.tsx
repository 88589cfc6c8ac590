import { expect, test } from 'vitest';
import { type Block, blocksIn, longestBlock, partsOf, rangeOf } from '../../../lib/collect/blocks.ts';

/** The texts of the blocks of a page, white space as a reader sees it; line breaks stay. */
function read(html: string): Block[] {
  document.body.innerHTML = html;
  return [...blocksIn(document.body, () => undefined)];
}
const texts = (html: string): string[] => read(html).map(({ text }) => text.replaceAll(/[ \t]+/g, ' ').trim());

test.each<[string, string, string[]]>([
  ['inline siblings are one text', '<p>De <b>gemeente</b> <i>Urk</i> wacht</p>', ['De gemeente Urk wacht']],
  ['a place where a word may break breaks no word', '<p>Rijks<wbr>waterstaat</p>', ['Rijkswaterstaat']],
  ['a line break parts, and stays in the block', '<p>Gemeente<br>Urk</p>', ['Gemeente\nUrk']],
  ['blocks are apart', '<div>Gemeente<p>Urk</p>slot</div>', ['Gemeente', 'Urk', 'slot']],
  ['cells are apart', '<table><tr><td>Urk</td><td>Zwolle</td></tr></table>', ['Urk', 'Zwolle']],
  ['what is folded away is text', '<details><summary>Kort</summary><p>Lang</p></details>', ['Kort', 'Lang']],
  ['scripts, styles and fields are no text', '<p>a</p><script>var b</script><style>c{}</style><textarea>d</textarea><p>e</p>', ['a', 'e']],
  ['code is no text, and parts the words beside it', '<p>Zet <code>Urk</code>aan</p>', ['Zet aan']],
  ['a page without words has no blocks', '<div> \n </div>', []],
])('%s', (_, html, expected) => {
  expect(texts(html)).toEqual(expected);
});

test('a shadow tree is a tree of its own, and its root is told of', () => {
  document.body.innerHTML = '<x-card></x-card><p>na</p>';
  const root = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<p>binnen</p>';
  const told: ShadowRoot[] = [];
  const found = [...blocksIn(document.body, (each) => told.push(each))];
  expect(found.map(({ text }) => text)).toEqual(['binnen', 'na']);
  expect(told).toEqual([root]);
});

test('a block that goes on and on is cut between words, and loses none', () => {
  const words = Array.from({ length: 8_000 }, (_, number) => `woord${number}`).join(' ');
  const found = read(`<p>${words}</p>`);
  expect(found.length).toBeGreaterThan(1);
  expect(Math.max(...found.map(({ text }) => text.length))).toBeLessThanOrEqual(longestBlock);
  expect(found.flatMap(({ text }) => text.split(/\s+/).filter(Boolean))).toEqual(words.split(' '));
});

test('a tree deeper than a stack is high is read', () => {
  let deepest: Element = document.createElement('div');
  const top = deepest;
  for (let depth = 0; depth < 5_000; depth++) deepest = deepest.appendChild(document.createElement('div'));
  deepest.append('diep');
  expect([...blocksIn(top, () => undefined)].map(({ text }) => text)).toEqual(['diep']);
});

test('a span over several elements is found back in each of them', () => {
  const [block] = read('<p>De <b>gemeente</b> Urk</p>');
  if (!block) throw new Error('no block');
  const start = block.text.indexOf('gemeente');
  const parts = partsOf(block, start, block.text.length);
  expect(parts.map(({ node, from, to }) => node.data.slice(from, to))).toEqual(['gemeente', ' Urk']);
});

test('a span under which the page has changed is nowhere', () => {
  const [block] = read('<p>gemeente Urk</p>');
  const [piece] = block?.pieces ?? [];
  if (!block || !piece) throw new Error('no block');
  piece.node.data = 'weg';
  expect(rangeOf(block, 0, 12)).toBeUndefined();
});

test('reading changes nothing in the page', () => {
  document.body.innerHTML = '<p>De <b>gemeente</b> Urk<br>wacht</p>';
  const before = document.documentElement.outerHTML;
  expect([...blocksIn(document.body, () => undefined)].length).toBe(1);
  expect(document.documentElement.outerHTML).toBe(before);
});
