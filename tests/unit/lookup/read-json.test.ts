import { expect, test } from 'vitest';
import { readJson } from '../../../lib/lookup/read-json.ts';

const nested = (levels: number, open: string, close: string): string => `${open.repeat(levels)}${close.repeat(levels)}`;

test.each([
  ['half of one', '{"a":'],
  ['a page', '<!doctype html><title>Onderhoud</title>'],
  ['nothing', ''],
  ['not a number', 'NaN'],
  ['with a comma too many', '[1,]'],
  ['lists in lists without end', nested(10_000, '[', ']')],
  ['objects in objects without end', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`],
  ['more lists than memory would hold, never closed', '['.repeat(4_000_000)],
])('%s is not read', (_, text) => expect(() => readJson(text)).toThrow(expect.objectContaining({ name: 'Failure', reason: 'unreadable' })));

test.each([
  ['brackets in texts, which nest nothing', JSON.stringify({ a: '['.repeat(500), 'b"[{': '\\"[' }), { a: '['.repeat(500), 'b"[{': '\\"[' }],
  ['as deep as may be', nested(100, '[', ']'), expect.any(Array)],
  ['a whole letter in two halves', '{"a":"\\ud83d\\ude00 \\u00e9"}', { a: '\u{1F600} é' }],
  ['halves that stand alone', '["\\ud800", "a\\uDC00b", "\\ud83d\\ude00\\ud83d"]', ['\uFFFD', 'a\uFFFDb', '\u{1F600}\uFFFD']],
])('%s', (_, text, value) => expect(readJson(text)).toEqual(value));

test('a key that reaches into every object is a key like another', () => {
  const value = readJson('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}');
  expect(Object.keys(Object(value))).toEqual(['__proto__', 'constructor']);
  expect(Object(value).polluted).toBeUndefined();
  expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
});
