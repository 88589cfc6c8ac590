import { describe, expect, test } from 'vitest';
import { askingOf } from '../../../lib/remember/askings.ts';
import { cache } from '../../../lib/remember/cache.ts';
import { fetchFrom } from '../../sources/fetch.ts';
import { chanceFrom, oneOf } from '../../sources/stand-in.ts';
import type { Sources } from '../../sources/server.ts';
import { aLookUp, networkSources, patience, somebodyWithMore, withSources } from './a-look-up.ts';

let sources: Sources;
withSources((started) => (sources = started));

type Chance = () => number;
const deep = (levels: number): unknown => JSON.parse(`${'['.repeat(levels)}${']'.repeat(levels)}`);

/** What no honest source writes in a field. */
const ill: Record<string, readonly unknown[]> = {
  'letters that are none': ['\uD800', 'a\uDC00b', '\u0000', 'Wit\u202Etor', '\u2066x', '\u0007'],
  'code in texts': [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    `${'<a>'.repeat(2_000)}${'</b>'.repeat(2_000)}`,
    'x'.repeat(300_000),
  ],
  'addresses that lead elsewhere': [
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'https://reader:secret@elders.example/',
    'https://www.tenderned.nl@elders.example/',
    'https://elders.example\\@www.tenderned.nl/',
    'https://[/',
    'http://elders.example/',
    'file:///etc/passwd',
    '//elders.example/',
  ],
  'days that are none': ['0000-00-00', '9999-12-31', '2026-99-99', '1000-01-01T00:00:00Z', '31/12/0000', '20260231', ''],
  'amounts that are none': ['1,5 mln', '€ 1.000.000,-', '-1', 'NaN', 'Infinity', '1e999', -1, -0.5, 1e308, Number.MAX_SAFE_INTEGER + 2],
  'names of what every object has': ['constructor', '__proto__', 'toString', 'hasOwnProperty'],
  'another sort of value': [null, true, 7, '7', {}, [], [[]], { nld: { nld: [] } }, deep(2_000)],
};

/** An answer in which some values are these. Keys that reach into objects and items that come twice are in it too. */
function spoiled(value: unknown, with_: readonly unknown[], chance: Chance, often: number): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item) => spoiled(item, with_, chance, often));
    return [...items, ...items.filter(() => chance() < often)];
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value).map(([key, each]) => [key, spoiled(each, with_, chance, often)] as const);
    if (chance() < often) return Object.fromEntries([...entries, ['__proto__', { polluted: true }], ['constructor', 'x']]);
    return Object.fromEntries(entries);
  }
  return chance() < often ? oneOf(with_, chance) : value;
}

/** The same of what is not JSON: texts between tags, cells, lines. */
const spoiledText = (text: string, with_: readonly unknown[], chance: Chance, often: number): string =>
  text.replace(/(?<=[>,])[^<>,\n]+(?=[<,\n])/g, (found) =>
    chance() < often
      ? String(oneOf(with_, chance))
          .replace(/[<&]/g, (sign) => `&#${sign.codePointAt(0)};`)
          .replace(/[\p{Cs}\p{Cc}]/gu, (sign) => `&#${sign.codePointAt(0)};`)
      : found,
  );

/** The stand-ins, with every answer spoiled on its way. */
function spoiling(with_: readonly unknown[], seed: number, often: number): typeof fetch {
  const chance = chanceFrom(seed);
  const honest = fetchFrom(sources);
  return async (input, init) => {
    const response = await honest(input, init);
    const type = response.headers.get('content-type') ?? '';
    if (response.status !== 200) return response;
    const text = await response.text();
    const body = /json/.test(type)
      ? JSON.stringify(spoiled(JSON.parse(text), with_, chance, often))
      : spoiledText(text, with_, chance, often);
    return new Response(body, { status: 200, headers: { 'content-type': type } });
  };
}

/** A day, or a year where no more is known, in which anything of what is asked for can have been. */
const isDay = (text: string): boolean =>
  /^(?:1[89]\d\d|20[0-8]\d)(?:-\d\d-\d\d)?$/.test(text) && new Date(text).toISOString().startsWith(text);

/** What no reader may be shown, anywhere in a record. */
function flawsIn(value: unknown, path: string): string[] {
  if (typeof value === 'string') {
    const flaws: string[] = [];
    if (!value.isWellFormed()) flaws.push('not well-formed');
    if (/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u.test(value)) flaws.push('unseen signs');
    if (value.length > 20_000) flaws.push('endless');
    if (/(?:url|website)$/i.test(path)) {
      const address = URL.parse(value);
      if (!address || !/^https?:$/.test(address.protocol) || address.username || address.password) flaws.push(`no address: ${value}`);
    }
    if (/(?:On|Date|Until|since|date)$/.test(path) && !isDay(value)) flaws.push(`no day: ${value}`);
    return flaws.map((flaw) => `${path}: ${flaw}`);
  }
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 && value <= 1e13 ? [] : [`${path}: ${value}`];
  if (typeof value === 'function') return [`${path}: a function`];
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([key, each]) => flawsIn(each, `${path}.${key}`));
  return [];
}

// Every source on the shelf that asks over the network, against whatever may stand in its answers: a new source is in this table by itself.
describe.each(networkSources.map((source) => [source.id, source] as const))('%s answers with', (id, source) => {
  const entity = somebodyWithMore(source);

  test.each(Object.entries(ill))('%s: its row ends, nobody is shown them, and no number lies', async (_, with_) => {
    for (const [seed, often] of [
      [1, 0.02],
      [2, 0.1],
      [3, 0.4],
    ] as const) {
      await Promise.all(cache.tables.map((table) => table.clear()));
      const fetch = spoiling(with_, seed, often);
      await aLookUp(sources, { entity, sources: [id] }, { patience, fetch });
      const first = await askingOf(entity.key, id);
      if (first?.next !== undefined) await aLookUp(sources, { entity, sources: [id], more: true }, { patience, fetch });
      const row = await askingOf(entity.key, id);
      expect(row?.state).toMatch(/^(?:answered|changed|unreadable|unknown-site|refused|not-permitted)$/);
      const held = await cache.records.toArray();
      expect(held.flatMap(({ record }) => flawsIn(record, record.id.slice(0, 40)))).toEqual([]);
      const { total = null, received = 0, unreadable = 0, sifted } = row ?? {};
      const own = new Set(held.filter((each) => each.source === id).map((each) => each.id));
      expect(received).toBeLessThanOrEqual(own.size);
      for (const count of [total ?? 0, received, unreadable, sifted?.read ?? 0, sifted?.found ?? 0]) {
        expect(Number.isSafeInteger(count)).toBe(true);
        expect(count).toBeGreaterThanOrEqual(0);
      }
      if (total !== null) expect(received).toBeLessThanOrEqual(total);
    }
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});
