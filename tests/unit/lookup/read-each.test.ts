import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readEach } from '../../../lib/lookup/read-each.ts';

const Item = z.object({ title: z.string(), owner: z.nullish(z.string()) });
const good = (owner?: string) => ({ title: 'Brug', ...(owner !== undefined && { owner }) });
const bad = { naam: 'Brug' };

test('what does not fit is counted and told, and costs the others nothing', () => {
  const { read, unreadable, problems } = readEach([good(), bad, good(), good()], Item);
  expect(read).toHaveLength(3);
  expect(unreadable).toBe(1);
  expect(problems).toEqual([expect.stringMatching(/^title: .*; \{"naam":"Brug"\}$/)]);
});

test('of many that do not fit, the first few are told', () =>
  expect(readEach([...Array.from({ length: 5 }, () => bad), ...Array.from({ length: 9 }, () => good())], Item)).toMatchObject({
    unreadable: 5,
    problems: [expect.any(String), expect.any(String), expect.any(String)],
  }));

test.each([
  ['half of them', [good(), good(), bad, bad], false],
  ['more than half of them', [good(), bad, bad, bad], true],
  ['all of a few, which may be odd ones', [bad, bad, bad], false],
])('%s not fitting: the source has changed, %s', (_, items, changed) => {
  const reading = () => readEach(items, Item);
  if (changed) expect(reading).toThrow(expect.objectContaining({ reason: 'changed' }));
  else expect(reading).not.toThrow();
});

test('a field that most items have, gone from more than half of them, is told', () => {
  expect(readEach([good('A'), good('B'), good(), good('')], Item, ['owner']).gone).toBeUndefined();
  expect(readEach([good('A'), good(), good(), good()], Item, ['owner']).gone).toEqual(['owner']);
  expect(readEach([good(), good()], Item, ['owner']).gone).toBeUndefined();
  const deeper = { 'owner.letter': (item: z.infer<typeof Item>) => item.owner?.[0] };
  expect(readEach([good('A'), good(), good(), good()], Item, deeper).gone).toEqual(['owner.letter']);
  expect(readEach([good('A'), good('B')], Item, deeper).gone).toBeUndefined();
});
