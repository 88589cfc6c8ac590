import { describe, expect, test, vi } from 'vitest';
import { readXml, textAt } from '../../../lib/lookup/xml.ts';
import { readXmlList } from '../../../lib/lookup/xml-list.ts';

const head =
  '<?xml version="1.0"?><!-- <item>not one</item> --><!DOCTYPE list [<!ENTITY town "Utrecht">]><list xmlns:x="urn:x"> <about>1</about> ';
const items = (count: number, of: (at: number) => string): string => Array.from({ length: count }, (_, at) => of(at)).join('\n');
const titles = (xml: string): Promise<(string | undefined)[]> => readXmlList(xml, 'list', 'item', (each) => textAt(each, 'title'));

test('a short list is read as a document is', async () => {
  const xml = `${head}${items(3, (at) => `<item><title>&town; ${at} R&D</title></item>`)}<end/></list>`;
  expect(await titles(xml)).toEqual(['Utrecht 0 R&D', 'Utrecht 1 R&D', 'Utrecht 2 R&D']);
  expect(readXml(xml, 'list').children.map(({ name }) => name)).toEqual(['about', 'item', 'item', 'item', 'end']);
});

describe('of many pieces', () => {
  const count = 4_000;
  /** What must not be taken for the end of an item, and what ends one in another way of writing. */
  const odd = [
    (at: number) => `<item><title>${at}</title><!-- </item> --></item>`,
    (at: number) => `<item><title><![CDATA[${at}]]></title><note><![CDATA[</item><item>]]></note></item >`,
    (at: number) => `<item a="</item "><title>${at}</title><x:item>of another sort</x:item><?to </item>?></item>`,
    (at: number) => `<item>\n<title>${at}</title>\n<text>${'tekst '.repeat(20)}</text></item>`,
  ];
  const body = items(count, (at) => odd[at % odd.length]?.(at) ?? '');

  test('every element is given, in order, each once', async () => {
    expect(await titles(`${head}${body}</list>`)).toEqual(Array.from({ length: count }, (_, at) => String(at)));
  });

  test('a root and elements with a prefix are known by their local names', async () => {
    const prefixed = items(count, (at) => `<s:item><s:title>${at}</s:title>${'<b/>'.repeat(8)}</s:item>`);
    expect(await titles(`<s:list xmlns:s="urn:s">${prefixed}</s:list>`)).toHaveLength(count);
  });

  test('what stands before the first element may be long', async () => {
    const story = `<about>${'x'.repeat(20_000)}<title>no item</title></about>`;
    expect(await titles(`${head}${story}${body}</list>`)).toHaveLength(count);
    expect(await titles(`${head}${story}<item><title>one</title></item></list>`)).toEqual(['one']);
    // It is read too: what is wrong in it is wrong.
    await expect(titles(`${head}<about></list>${body}</list>`)).rejects.toMatchObject({ reason: 'unreadable' });
  });

  test('of many small tags the worker reads few in one go', async () => {
    const small = `<item>${'<a/>'.repeat(20)}</item>`;
    const xml = `<list>${small.repeat(2_000)}</list>`;
    const breaths = vi.spyOn(globalThis, 'setTimeout');
    expect(await titles(xml)).toHaveLength(2_000);
    // 44,000 tags.
    expect(breaths.mock.calls.length).toBeGreaterThanOrEqual(10);
    breaths.mockRestore();
  });

  test('the worker hears others meanwhile', async () => {
    let heard = 0;
    const listen = (): void => {
      heard += 1;
      timer = setTimeout(listen);
    };
    let timer = setTimeout(listen);
    await titles(`${head}${body}</list>`);
    clearTimeout(timer);
    expect(heard).toBeGreaterThan(2);
  });

  test('more than would be read in one go is read', async () => {
    const long = items(5_000, (at) => `<item><title>${at}</title><text>${'tekst '.repeat(150)}</text></item>`);
    expect(long.length).toBeGreaterThan(4 * 1024 * 1024);
    expect((await titles(`${head}${long}</list>`)).at(-1)).toBe('4999');
  });

  test.each([
    ['that breaks off between two elements', `${head}${body}`],
    ['that breaks off in an element', `${head}${body}<item><title>`],
    ['with crossed tags somewhere', `${head}${body}<item><title></item></title>${body}</list>`],
    ['that closes and goes on', `${head}${body}</list>${body}</list>`],
    ['with a long tag for its root', `<list a="${'x'.repeat(20_000)}">${body}</list>`],
    ['with a root that is no tag', `<list a=b>${body}</list>`],
  ])('one %s is not read', async (_, xml) => {
    await expect(titles(xml)).rejects.toMatchObject({ reason: 'unreadable' });
  });
});

test.each([
  ['another root', '<html><item/></html>', 'changed'],
  ['nothing', '', 'unreadable'],
])('%s is no list', async (_, xml, reason) => {
  await expect(titles(xml)).rejects.toMatchObject({ reason });
});

test('an empty list is a list', async () => expect(await titles('<list/>')).toEqual([]));
