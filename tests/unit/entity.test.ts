import { expect, test } from 'vitest';
import { entityKey, idOf, kindOf } from '../../lib/entity.ts';

test('a key is its kind and its identifier, and gives both back', () => {
  const key = entityKey('government-body', 'gm0344');
  expect(key).toBe('government-body:gm0344');
  expect(kindOf(key)).toBe('government-body');
  expect(idOf(key)).toBe('gm0344');
});
