import { expect, test, vi } from 'vitest';
import { type Changes, type Noted, Watch, changesIn, isWithin } from '../../../lib/collect/watch.ts';

/** What is noted of a change to a page. */
async function noted(html: string, change: (page: HTMLElement) => void): Promise<Noted> {
  document.body.innerHTML = html;
  const stop = new AbortController();
  const told = await new Promise<Noted>((resolve) => {
    const watch = new Watch(resolve, stop.signal);
    watch.pauseMs = 0;
    watch.add(document);
    change(document.body);
  });
  stop.abort();
  return told;
}

async function changes(html: string, change: (page: HTMLElement) => void): Promise<Changes> {
  const found: Changes = { stale: new Set(), gone: new Set() };
  for (const _ of changesIn((await noted(html, change)) ?? [], found));
  return found;
}
const idsOf = (nodes: Iterable<Node>): string[] => [...nodes].map((node) => (node instanceof Element ? node.id : node.nodeName));

test.each<[string, string, (page: HTMLElement) => void, string[], string[]]>([
  [
    'a paragraph that comes is read; its parent is not',
    '<div id="a"><p id="b">x</p></div>',
    (page) => page.querySelector('div')?.insertAdjacentHTML('beforeend', '<p id="c">y</p>'),
    ['c'],
    [],
  ],
  [
    'with an item that comes into a list what stands above that is read again',
    '<h2 id="a">x</h2><ul id="b"><li id="c">y</li></ul>',
    (page) => page.querySelector('ul')?.insertAdjacentHTML('beforeend', '<li id="d">z</li><li id="e">z</li>'),
    ['a', 'd', 'e'],
    [],
  ],
  [
    'with a row of a table its head is',
    '<table><thead id="a"><tr><th>x</th></tr></thead><tbody id="b"></tbody></table>',
    (page) => {
      const row = document.createElement('tr');
      row.id = 'c';
      page.querySelector('tbody')?.append(row);
    },
    ['a', 'c'],
    [],
  ],
  [
    'another list or a whole section is not',
    '<section id="a"><p>x</p></section><ul id="b"></ul>',
    (page) => page.querySelector('ul')?.insertAdjacentHTML('beforeend', '<li id="c">z</li>'),
    ['c'],
    [],
  ],
  ['a paragraph that goes is gone', '<div id="a"><p id="b">x</p></div>', (page) => page.querySelector('p')?.remove(), [], ['b']],
  [
    'text that changes makes its paragraph stale',
    '<p id="a">x <b id="b">y</b></p>',
    (page) => page.querySelector('b')?.firstChild?.replaceWith('z'),
    ['a'],
    [],
  ],
  [
    'what becomes an editor is stale, also within a line',
    '<p id="a">x <b id="b">y</b></p><div id="c"><p>z</p></div>',
    (page) => {
      page.querySelector('b')?.setAttribute('contenteditable', 'true');
      page.querySelector('div')?.setAttribute('contenteditable', '');
      page.querySelector('p')?.setAttribute('class', 'x');
    },
    ['a', 'c'],
    [],
  ],
  [
    'a word that comes in a line makes the paragraph stale',
    '<p id="a">x</p>',
    (page) => page.querySelector('p')?.append(document.createElement('b')),
    ['a'],
    [],
  ],
])('%s', async (_, html, change, stale, gone) => {
  const found = await changes(html, change);
  expect(idsOf(found.stale)).toEqual(stale);
  expect(idsOf(found.gone)).toEqual(gone);
});

test('changes that come together are told once', async () => {
  document.body.innerHTML = '<p>x</p>';
  const stop = new AbortController();
  const tell = vi.fn<(told: Noted) => void>();
  const watch = new Watch(tell, stop.signal);
  watch.pauseMs = 20;
  watch.add(document);
  for (let time = 0; time < 5; time++) {
    document.body.append(document.createElement('p'));
    await Promise.resolve();
  }
  await vi.waitFor(() => expect(tell).toHaveBeenCalled());
  expect(tell).toHaveBeenCalledTimes(1);
  stop.abort();
});

test('of a flood of changes nothing is kept but that it came; and after that changes are noted again', async () => {
  document.body.innerHTML = '<p id="a">x</p>';
  const stop = new AbortController();
  const told: Noted[] = [];
  const watch = new Watch((each) => told.push(each), stop.signal);
  watch.pauseMs = 20;
  watch.add(document);
  const paragraph = document.querySelector('p');
  for (let time = 0; time <= 20_000; time++) paragraph?.replaceChildren(String(time));
  await vi.waitFor(() => expect(told).toEqual([undefined]));
  const last = document.createElement('p');
  document.body.append(last);
  await vi.waitFor(() => expect(told.length).toBe(2));
  expect(told[1]?.flat().flatMap(({ addedNodes }) => [...addedNodes])).toEqual([last]);
  stop.abort();
});

test('what is in a subtree is within it, through shadow roots too', () => {
  document.body.innerHTML = '<main><article></article></main><p>x</p>';
  const root = document.querySelector('article')?.attachShadow({ mode: 'open' });
  if (root) root.innerHTML = '<p>y</p>';
  const main = document.querySelector('main');
  const inside = root?.querySelector('p')?.firstChild;
  const outside = document.querySelector('p')?.firstChild;
  if (!main || !inside || !outside) throw new Error('no page');
  const isIn = isWithin(new Set([main]));
  expect([isIn(inside), isIn(outside), isIn(main), isIn(document.body)]).toEqual([true, false, true, false]);
});
