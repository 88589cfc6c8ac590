import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { withFingerprint, hashOf, isUnaltered } from '../../../lib/share/fingerprint.ts';
import { aContract } from '../../makers/records.ts';

// Examples of RFC 8785, sections 3.2.2 and 3.2.3.
test('the hash is over canonical JSON: keys in order, numbers and strings in one way of writing', async () => {
  const value = {
    peach: 'éclair',
    numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    literals: [null, true, false],
    '€': '\u000f',
  };
  const canonical = '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"peach":"éclair","€":"\\u000f"}';
  expect(await hashOf(value)).toBe(createHash('sha256').update(canonical).digest('hex'));
});

test('a record is the same in whatever order its fields stand, and after a file', () =>
  fc.assert(
    fc.asyncProperty(fc.dictionary(fc.string(), fc.jsonValue()), async (fields) => {
      const shuffled = Object.fromEntries(Object.entries(fields).toReversed());
      expect(await hashOf(shuffled)).toBe(await hashOf(fields));
      expect(await hashOf(JSON.parse(JSON.stringify(fields)))).toBe(await hashOf(fields));
    }),
    { numRuns: 50 },
  ));

test('a record that somebody changed shows it', async () => {
  const kept = await withFingerprint(aContract(), 'CC0-1.0');
  expect(kept.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(await isUnaltered(kept)).toBe(true);
  expect(await isUnaltered({ ...kept, was: aContract({ amount: { euros: 1, meaning: 'awarded' } }) })).toBe(false);
});

test('what JSON cannot hold has no hash', () => expect(hashOf(undefined)).rejects.toThrow(TypeError));
