import { expect, test } from 'vitest';
import { plainText, withoutUnseen } from '../../../lib/lookup/plain-text.ts';

test.each([
  ['Bruggen &amp; wegen', 'Bruggen & wegen'],
  ['<p>Een</p><p>twee<br>drie</p>', 'Een twee drie'],
  ['Voor<script>alert(1)</script><style>p{}</style>na', 'Voorna'],
  ['Een \u200b twee', 'Een twee'],
  ['On\u00adderhoud\u202e', 'Onderhoud'],
  ['  regel\n\tregel  ', 'regel regel'],
  ['half \ud83d', 'half \ufffd'],
])('%j reads as %j', (field, text) => expect(plainText(field)).toBe(text));

test('of a field without end the beginning is read', () => expect(plainText('<b>'.repeat(100_000)).length).toBe(0));

test.each([
  ['Gewoon <b>', 'Gewoon <b>'],
  ['Zon\u200bder\u0007', 'Zonder'],
])('in the text %j nothing is left that cannot be seen', (text, seen) => expect(withoutUnseen(text)).toBe(seen));
