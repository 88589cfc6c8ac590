import { expect, test } from 'vitest';
import { itemsInJson } from '../../../lib/share/json-list.ts';

test.each([[[]], [[1]], [['a', { b: ['c\nd', 'e\u2028f\u2029'], g: [] }, null]]])(
  'piece by piece %j is what JSON makes of it in one go',
  (items) => {
    expect(`[${[...itemsInJson(items)].join('')}]`).toBe(JSON.stringify(items, null, 2));
    const deeper = { one: { two: items } };
    const [before, after] = JSON.stringify({ one: { two: [] } }, null, 2).split('[]');
    expect(`${before}[${[...itemsInJson(items, 3)].join('')}]${after}`).toBe(JSON.stringify(deeper, null, 2));
  },
);
