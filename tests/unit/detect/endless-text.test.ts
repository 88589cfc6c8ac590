import { expect, test } from 'vitest';
import { detect } from '../../../lib/detect/detect.ts';
import { openNameIndex } from '../../../lib/detect/name-index.ts';
import { packNames } from '../../../lib/registers/pack.ts';
import { aSmallRegister } from './a-register.ts';

const index = openNameIndex(packNames(aSmallRegister()).buffer);

// Text that nobody writes, and somebody will: long enough that a step more for each letter would never end.
test.each([
  ['capitals only', 'UTRECHT '.repeat(50_000), 50_000],
  ['one endless word', 'x'.repeat(2_000_000), 0],
  ['one endless word with hyphens', 'ab-'.repeat(500_000), 0],
  ['one name again and again', 'RIVM '.repeat(100_000), 100_000],
  ['the beginning of a name again and again', 'Dienst Uitvoering '.repeat(100_000), 0],
  ['legal forms only', 'B.V. '.repeat(100_000), 0],
  ['spaces only', ' '.repeat(1_000_000), 0],
  ['line breaks in words', 'Rijkswater-\n'.repeat(100_000), 0],
  ['every character there is', Array.from({ length: 0x1_0000 }, (_, code) => `${String.fromCharCode(code)} `).join(''), 0],
])('finishes with %s', (_, text, count) => expect(detect(text, index)).toHaveLength(count), 30_000);
