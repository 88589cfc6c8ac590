import { expect, test } from 'vitest';
import { pattern } from '../../../lib/detect/pattern.ts';

test('a pattern is laid out over lines, with what each is about', () => {
  const towns = 'Delft|Ede';
  expect(pattern`
    ^\s+(?:
      // Who governs.
      gemeente(?: \p{Lu}\p{L}+)?
      |raad // of course
      // "Delft"
      |${towns}
    )$`).toBe(String.raw`^\s+(?:gemeente(?: \p{Lu}\p{L}+)?|raad // of course|Delft|Ede)$`);
});
