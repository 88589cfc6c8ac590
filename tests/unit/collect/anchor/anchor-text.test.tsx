import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AnchorText } from '../../../../lib/collect/anchor/anchor-text.ts';
import { describeQuote } from '../../../../lib/collect/anchor/describe-quote.ts';
import { QuoteFinder } from '../../../../lib/collect/anchor/quote-finder.ts';
import { normalizeSpace } from '../../../../lib/collect/anchor/normalize-space.ts';

const reading = () => AnchorText.read(document.body, { signal: new AbortController().signal, spent: { totalMs: 0, longestSliceMs: 0 } });
const read = (html: string): Promise<AnchorText> => {
  document.body.innerHTML = html;
  return reading();
};
/** What ranges show, however it is marked up. */
const shown = (ranges: Range[]): string => normalizeSpace(ranges.map(String).join(' '));

/** Describes these words on the page as it stands. */
async function describe(words: string, nth = 0) {
  const { text } = await reading();
  let start = text.indexOf(words);
  for (let skip = nth; skip > 0; skip--) start = text.indexOf(words, start + 1);
  return describeQuote(text, start, start + words.length);
}

/** Finds an anchor on the page as it stands, and says what is shown there. */
async function find(anchor: ReturnType<typeof describeQuote>): Promise<string | undefined> {
  const page = await reading();
  const steps = new QuoteFinder(page.text).find(anchor);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value && shown(page.rangesAt(step.value.start, step.value.end));
}

test.each<[string, string, string]>([
  ['white space is one space', '<p>De\n   <b>gemeente</b>\tUrk </p>\n<p>wacht</p>', 'De gemeente Urk wacht'],
  ['soft hyphens are not there', '<p>Rijks&shy;water&shy;staat</p>', 'Rijkswaterstaat'],
  ['scripts, styles and fields are no text', '<p>a</p><script>b</script><style>c</style><textarea>d</textarea><p>e</p>', 'a e'],
  ['what is hidden is', '<p>a</p><div hidden>b</div><details><summary>c</summary><p>d</p></details>', 'a b c d'],
  ['a line break is a space', 'Gemeente<br>Urk', 'Gemeente Urk'],
  ['an empty page has no text', ' <div> </div> ', ''],
])('%s', async (_, html, text) => expect((await read(html)).text).toBe(text));

test.each<[string, string]>([
  ['the same markup', '<p>De gemeente Urk wacht op antwoord van het Rijk.</p>'],
  ['inline elements', '<p>De <b>geme</b>ente <a href="#"><i>U</i>rk</a> wacht op antwoord van het Rijk.</p>'],
  ['soft hyphens and no-break spaces', '<p>De ge&shy;meen&shy;te&nbsp;Urk wacht op ant&shy;woord van het Rijk.</p>'],
  ['lines and indentation', '<div>\n    <p>\n      De gemeente\n      Urk wacht\n\n op antwoord van het Rijk.\n</p></div>'],
  [
    'another page around it',
    '<nav><a>Home</a><a>Nieuws</a></nav><main><h1>Wachten</h1><p>De gemeente Urk wacht op antwoord van het Rijk.</p></main>',
  ],
  ['scripts before it', '<script>var x = "De gemeente Urk"</script><p>De gemeente Urk wacht op antwoord van het Rijk.</p>'],
  ['paragraphs that are split', '<p>De gemeente Urk</p>\n<p>wacht op antwoord</p>\n<p>van het Rijk.</p>'],
  ['a table', '<table><tr><td>1</td><td>De gemeente Urk wacht op antwoord</td><td>van het Rijk.</td></tr></table>'],
])('a quote is found again in the same words, marked up otherwise: %s', async (_, html) => {
  await read('<p>De gemeente Urk wacht op antwoord van het Rijk.</p>');
  const anchor = await describe('gemeente Urk wacht');
  document.body.innerHTML = html;
  expect(await find(anchor)).toBe('gemeente Urk wacht');
});

test('a quote in a shadow tree is found there, also when that tree is new', async () => {
  const put = (html: string) => {
    document.body.innerHTML = `<p>Voor.</p><x-card></x-card><p>Na.</p>`;
    const root = document.querySelector('x-card')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = html;
    return root;
  };
  put('<p>De provincie Fryslân betaalt de brug.</p>');
  const anchor = await describe('provincie Fryslân');
  const root = put('<h2>Brug</h2><p>De <b>provincie</b> Fryslân betaalt de brug.</p>');
  expect(await find(anchor)).toBe('provincie Fryslân');
  const page = await reading();
  const start = page.text.indexOf('Fryslân');
  expect(page.rangesAt(start, start + 7)[0]?.startContainer.getRootNode()).toBe(root);
});

test('a quote that runs into a shadow tree has a range in each', async () => {
  document.body.innerHTML = '<p>De gemeente</p><x-name></x-name><p>wacht.</p>';
  const root = document.querySelector('x-name')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<b>Urk</b>';
  const page = await reading();
  expect(page.text).toBe('De gemeente Urk wacht.');
  expect(page.rangesAt(3, page.text.length - 1).map(String)).toEqual(['gemeente', 'Urk', 'wacht']);
});

test('under which the page has changed, is nowhere', async () => {
  const page = await read('<p>De gemeente Urk</p>');
  const node = document.querySelector('p')?.firstChild;
  if (node) node.nodeValue = 'De';
  expect(page.rangesAt(3, 15)).toEqual([]);
});

test.each<[string, (range: Range, p: Element) => void, string | undefined]>([
  ['letters of a node', (range, p) => (range.setStart(p.childNodes[0] ?? p, 3), range.setEnd(p.childNodes[2] ?? p, 4)), 'gemeente Urk'],
  ['whole elements', (range, p) => range.selectNodeContents(p), 'De gemeente Urk wacht.'],
  ['one child', (range, p) => (range.setStart(p, 1), range.setEnd(p, 2)), 'gemeente'],
  ['up to the next paragraph', (range, p) => (range.setStart(p, 1), range.setEnd(p.nextElementSibling ?? p, 0)), 'gemeente Urk wacht.'],
  [
    'over what is no text',
    (range) => (range.setStart(document.body, 0), range.setEnd(document.body, document.body.childNodes.length)),
    'Kop De gemeente Urk wacht. Slot',
  ],
  ['nothing', (range, p) => range.setStart(p, 1), undefined],
])('a selection of %s is a span of the text', async (_, select, expected) => {
  const page = await read('<h1>Kop</h1>\n<script>var b</script><p>De <b>gemeente</b> Urk wacht.</p><p>Slot</p>');
  const range = document.createRange();
  const p = document.querySelector('p') ?? document.body;
  range.setStart(p, 0);
  range.collapse(true);
  select(range, p);
  if (expected === undefined) range.collapse(true);
  const span = page.spanOf(range);
  expect(span && page.text.slice(span.start, span.end)).toBe(expected);
});

test('what lies after a cut in an endless paragraph is described and found, too', async () => {
  const words = Array.from({ length: 6_000 }, (_, number) => `woord${number}`).join(' ');
  await read(`<p>${words}</p>`);
  const anchor = await describe('woord5990 woord5991');
  expect(await find(anchor)).toBe('woord5990 woord5991');
  const page = await reading();
  const node = document.querySelector('p')?.firstChild;
  if (!node) throw new Error('no text');
  const range = document.createRange();
  range.setStart(node, words.indexOf('woord5990'));
  range.setEnd(node, words.indexOf('woord5992') - 1);
  const span = page.spanOf(range);
  expect(span && page.text.slice(span.start, span.end)).toBe('woord5990 woord5991');
});

test('whatever the markup, a span comes back as the words that it is made of', () =>
  fc.assert(
    fc.asyncProperty(
      fc.array(fc.record({ tag: fc.constantFrom('p', 'b', 'li', 'span', 'h2'), text: fc.stringMatching(/^[ a-e\u00ad\n]{0,12}$/) }), {
        minLength: 1,
        maxLength: 8,
      }),
      fc.nat(),
      fc.nat(),
      async (parts, one, other) => {
        const page = await read(parts.map(({ tag, text }) => `<${tag}>${text}</${tag}>`).join(''));
        fc.pre(page.text.length > 0);
        const [start, end] = [one % page.text.length, other % page.text.length].toSorted((a, b) => a - b);
        if (start === undefined || end === undefined || start === end) return;
        const words = page.text.slice(start, end).trim();
        fc.pre(words !== '');
        const [range, ...more] = page.rangesAt(start, end);
        expect(more).toEqual([]);
        const span = range && page.spanOf(range);
        expect(span && page.text.slice(span.start, span.end)).toBe(words);
      },
    ),
  ));
