import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Block, blocksIn, partsOf, rangeOf } from '../../../lib/collect/blocks.ts';
import { kindOf } from '../../../lib/collect/element-kinds.ts';
import { isElement, isText } from '../../../lib/collect/roots.ts';
import { longestRun, runsIn } from '../../../lib/collect/runs.ts';

/** The texts of the blocks of a page, white space as a reader sees it; line breaks stay. */
function read(html: string): Block[] {
  document.body.innerHTML = html;
  return blocksOf(document.body);
}
const blocksOf = (start: Element, onRoot: (root: ShadowRoot) => void = () => undefined): Block[] =>
  [...blocksIn(start, onRoot)].filter((block) => block !== undefined);
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
  [
    'what was typed is text, with its lines',
    '<p>a</p><pre>De gemeente\nUrk <b>wacht</b>\nlang</pre>',
    ['a', 'De gemeente\nUrk wacht\nlang'],
  ],
  ['code that was typed is none', '<pre><code>Urk</code></pre><pre>a<b>Urk</b><code>b</code></pre>', []],
  ['nor is what has its words coloured', '<pre>a\n<span class="k">Urk</span> = b</pre>', []],
  ['nor is what a class says is code', '<pre class="brush: js">Urk</pre><div class="sourceCode"><pre>Urk <b>b</b></pre></div>', []],
  ['a page without words has no blocks', '<div> \n </div>', []],
])('%s', (_, html, expected) => {
  expect(texts(html)).toEqual(expected);
});

test('of what was typed a blank line is the end of a paragraph, in its place; elsewhere it is a space', () => {
  const typed = 'De gemeente\n \t\nUrk\r\n\r\n\r\nwacht';
  const paragraphs = 'De gemeente\u2029 \t\nUrk\r\u2029\r\u2029\r\nwacht';
  const textsOf = (html: string) => read(html).map(({ text }) => text);
  const set = (tag: string, before = '') => {
    document.body.innerHTML = `${before}<${tag}></${tag}>`;
    const made = document.querySelector(tag);
    if (made) made.append(typed);
    return blocksOf(document.body).map(({ text }) => text);
  };
  expect(set('pre')).toEqual([paragraphs]);
  expect(set('p', '<pre>Een</pre>')).toEqual(['Een', typed]);
  expect(textsOf('<pre>Een\n\n<i>twee\n\ndrie</i></pre>')).toEqual(['Een\u2029\ntwee\u2029\ndrie']);
  // Also where it is read by itself, as what changed is.
  document.body.innerHTML = '<pre></pre>';
  const alone = document.querySelector('pre');
  alone?.append(typed);
  expect(alone && blocksOf(alone).map(({ text }) => text)).toEqual([paragraphs]);
});

test('a shadow tree is a tree of its own, and its root is told of', () => {
  document.body.innerHTML = '<x-card></x-card><p>na</p>';
  const root = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<p>binnen</p>';
  const told: ShadowRoot[] = [];
  const found = blocksOf(document.body, (each) => told.push(each));
  expect(found.map(({ text }) => text)).toEqual(['binnen', 'na']);
  expect(told).toEqual([root]);
});

test('a block that goes on and on is cut between words, and loses none', () => {
  const words = Array.from({ length: 8_000 }, (_, number) => `woord${number}`).join(' ');
  const found = read(`<p>${words}</p>`);
  expect(found.length).toBeGreaterThan(1);
  expect(Math.max(...found.map(({ text }) => text.length))).toBeLessThanOrEqual(longestRun);
  expect(found.flatMap(({ text }) => text.split(/\s+/).filter(Boolean))).toEqual(words.split(' '));
});

test('one of thousands of words with a link in each is cut between links', () => {
  const words = Array.from({ length: 4_000 }, (_, number) => `woord${number} `);
  const found = read(`<p>${words.map((word) => `<b>${word}</b>`).join('')}</p>`);
  expect(found.length).toBeGreaterThan(1);
  expect(Math.max(...found.map(({ text }) => text.length))).toBeLessThanOrEqual(longestRun);
  expect(found.map(({ text }) => text).join('')).toBe(words.join(''));
});

test('a page is gone through a stretch at a time, however little text it has', () => {
  document.body.innerHTML = '<p>x</p><hr>'.repeat(1_000);
  const stretches = [...runsIn(document.body, () => undefined)].map(({ nodes }) => nodes);
  expect(stretches.length).toBeGreaterThan(5);
  expect(Math.max(...stretches)).toBeLessThan(500);
});

/** The same by the simplest means: element by element. */
function readSimply(start: Element): string[] {
  const found: string[] = [''];
  const walk = (element: Element): void => {
    for (const node of element.childNodes) {
      if (isText(node)) found.push((found.pop() ?? '') + node.data);
      if (!isElement(node)) continue;
      const kind = kindOf(node.localName);
      if (kind === 'break') found.push(`${found.pop() ?? ''}\n`);
      else if (kind === 'closed-line') found.push(`${found.pop() ?? ''} `);
      else if (kind === 'line') walk(node);
      else {
        found.push('');
        if (kind !== 'closed') walk(node);
        found.push('');
      }
    }
  };
  walk(start);
  return found.filter((text) => /\S/.test(text));
}

const names = ['p', 'div', 'section', 'ul', 'li', 'td', 'a', 'b', 'span', 'i', 'br', 'code', 'button', 'script', 'svg', 'article'];
const { markup } = fc.letrec<{ markup: string; node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom('Utrecht', ' ', 'en de', '\n  ', '<!-- Urk -->', ''),
    fc.tuple(fc.constantFrom(...names), tie('markup')).map(([name, inside]) => (name === 'br' ? '<br>' : `<${name}>${inside}</${name}>`)),
  ),
  markup: fc.array(tie('node'), { maxLength: 5 }).map((nodes) => nodes.join('')),
}));

test('whatever the markup, the text is the same as it is read node by node, and each letter stands where its piece says', () => {
  fc.assert(
    fc.property(markup, (html) => {
      const blocks = read(html);
      expect(blocks.map(({ text }) => text.trim())).toEqual(readSimply(document.body).map((text) => text.trim()));
      for (const { text, pieces } of blocks)
        for (const { node, at, from } of pieces) expect(text.slice(at, at + node.length - from)).toBe(node.data.slice(from));
    }),
    { numRuns: 400 },
  );
});

test('a page too large to ask about at once is read all the same', () => {
  const rows = Array.from({ length: 3_000 }, (_, row) => `<tr><td>${row}</td><td>a <b>b</b></td></tr>`).join('');
  const blocks = read(`<main><h1>Lijst</h1><table>${rows}</table><p>slot</p></main>`);
  expect(blocks.map(({ text }) => text)).toEqual([
    'Lijst',
    ...Array.from({ length: 3_000 }, (_, row) => [String(row), 'a b']).flat(),
    'slot',
  ]);
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
  expect(blocksOf(document.body).length).toBe(1);
  expect(document.documentElement.outerHTML).toBe(before);
});
