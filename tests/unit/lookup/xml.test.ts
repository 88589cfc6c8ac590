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
  expect(root.attributes).toEqual({ sru: 'urn:x', version: '2.0' });
  expect(textAt(root, 'number')).toBe('2');
  expect(elementsNamed(root, 'title').map(({ text }) => text)).toEqual(['R&D én <meer>', 'Tweede']);
  expect(elementAt(root, 'records', 'record', 'title')?.attributes).toEqual({ lang: 'nl' });
  expect(textAt(root, 'records', 'record', 'leeg')).toBeUndefined();
  expect(textAt(root, 'records', 'nergens', 'title')).toBeUndefined();
  expect(elementAt(undefined, 'record')).toBeUndefined();
});

test.each([
  ['broken off in a tag', answer.slice(0, -20)],
  ['broken off between tags', answer.slice(0, answer.indexOf('<sru:record>'))],
  ['with crossed tags', '<answer><a><b></a></b></answer>'],
  ['with two roots', '<answer/><answer/>'],
  ['without anything', ''],
])('a document %s is not read', (_, xml) =>
  expect(() => readXml(xml, 'answer')).toThrow(expect.objectContaining({ reason: 'unreadable' })),
);

test('a document of another kind means that the source has changed', () =>
  expect(() => readXml('<html><body>Onderhoud</body></html>', 'answer')).toThrow(expect.objectContaining({ reason: 'changed' })));
