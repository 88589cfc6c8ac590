import { expect, test } from 'vitest';
import { elementAt, elementsNamed, readXml, textAt } from '../../../lib/lookup/xml.ts';

const answer = `<?xml version="1.0" encoding="UTF-8"?>
<sru:answer xmlns:sru="urn:x" sru:version="2.0">
  <!-- made up -->
  <sru:number>2</sru:number>
  <sru:records>
    <sru:record><dt:title xml:lang="nl">R&amp;D &#233;n <![CDATA[<meer>]]></dt:title><leeg/></sru:record>
    <sru:record><dt:title>Tweede</dt:title></sru:record>
  </sru:records>
</sru:answer>`;

test('elements go by their local names, with what they hold', () => {
  const root = readXml(answer, 'answer');
  expect(root.attributes).toEqual({ version: '2.0' });
  expect(textAt(root, 'number')).toBe('2');
  expect(elementsNamed(root, 'title').map(({ text }) => text)).toEqual(['R&D én <meer>', 'Tweede']);
  expect(elementAt(root, 'records', 'record', 'title')?.attributes).toEqual({ lang: 'nl' });
  expect(textAt(root, 'records', 'record', 'leeg')).toBeUndefined();
  expect(textAt(root, 'records', 'nergens', 'title')).toBeUndefined();
  expect(elementAt(undefined, 'record')).toBeUndefined();
});

const many = (text: string, times: number): string => Array.from({ length: times }, (_, at) => text.replace('#', String(at))).join('');

test.each([
  ['broken off in a tag', answer.slice(0, -20)],
  ['broken off between tags', answer.slice(0, answer.indexOf('<sru:record>'))],
  ['with crossed tags', '<answer><a><b></a></b></answer>'],
  ['with two roots', '<answer/><answer/>'],
  ['without anything', ''],
  ['with something after its end', '<answer></answer><p>'],
  ['broken off in a comment', '<answer><!-- <b/></answer>'],
  ['deeper than any source writes', `${'<answer>'.repeat(200)}${'</answer>'.repeat(200)}`],
  ['with a name that would reach into our own objects', '<answer><__proto__>x</__proto__></answer>'],
  ['that fetches what it says from elsewhere', '<!DOCTYPE answer [<!ENTITY all SYSTEM "file:///etc/passwd">]><answer>&all;</answer>'],
  ['that swells by what it defines itself', `<!DOCTYPE answer [<!ENTITY a "${'a'.repeat(900)}">]><answer>${'&a;'.repeat(200)}</answer>`],
  ['of more tags than we read in one go', `<answer>${'<a/>'.repeat(40_001)}</answer>`],
  ['of more bare ampersands than anybody forgets', `<answer>${'&'.repeat(20_001)}</answer>`],
  ['longer than we read in one go', `<answer>${' '.repeat(4 * 1024 * 1024)}</answer>`],
  ['with more attributes in a tag than any source writes', `<answer ${many('a#=">" ', 60)}/>`],
  ['that would be longer than we read by what was forgotten in it', `<answer>${'&'.repeat(1024 * 1024)}</answer>`],
  ['that defines more than any source does', `<!DOCTYPE answer [${many('<!ENTITY a# "a">', 50)}]><answer/>`],
])('a document %s is not read', (_, xml) =>
  expect(() => readXml(xml, 'answer')).toThrow(expect.objectContaining({ reason: 'unreadable' })),
);

test('a document of another kind means that the source has changed', () =>
  expect(() => readXml('<html><body>Onderhoud</body></html>', 'answer')).toThrow(expect.objectContaining({ reason: 'changed' })));

test('an ampersand that somebody forgot to escape is text; what it does begin, and what holds it as it is, stays what it was', () => {
  const xml =
    '<answer a="?b=1&c=2">R&D, P&#38;O &#x26; &euro;&amp;euro; A&<b/>& <![CDATA[B&C <!-- &]]><!-- D&E <![CDATA[ --> F&#;</answer>';
  const root = readXml(xml, 'answer');
  expect(root.text).toBe('R&D, P&O & €&euro; A&& B&C <!-- & F&#;');
  expect(root.attributes).toEqual({ a: '?b=1&c=2' });
});

test('what a document defines does not grow by itself', () => {
  const laughs = `<!DOCTYPE answer [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c "${'&b;'.repeat(10)}">]><answer>&c;</answer>`;
  expect(readXml(laughs, 'answer').text).toBe('&c;');
});

test('text keeps the order and the spaces between its parts, and numbers stay as they are written', () => {
  const root = readXml('\n<?xml version="1.0"?><answer> een <b>twee </b>drie<c>007</c> 1e5 </answer>', 'answer');
  expect(root.text).toBe('een twee drie007 1e5');
  expect(textAt(root, 'c')).toBe('007');
});

test('what nobody asks about is passed over, whatever is in it', () => {
  const root = readXml('<answer><a>1</a><x:long lang="nl"><b>&amp;</b> R&D</x:long><a>2</a></answer>', 'answer', ['long']);
  expect(root.children.map(({ name, children }) => [name, children.length])).toEqual([
    ['a', 0],
    ['long', 0],
    ['a', 0],
  ]);
  expect(() => readXml('<answer><long><b></long></answer>', 'answer', ['long'])).toThrow(expect.objectContaining({ reason: 'unreadable' }));
});
