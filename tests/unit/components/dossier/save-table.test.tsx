import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import type { Save } from '../../../../lib/save.ts';
import { SaveTable } from '../../../../components/dossier/save-table.tsx';
import { aContract } from '../../../makers/records.ts';
import { aKeptRecord, aPage, aSave } from '../../../makers/saves.ts';

afterEach(cleanup);

const saves = Array.from({ length: 1_000 }, (_, nth) => aSave({ id: `${nth}`, record: aKeptRecord(aContract({ title: `Brug ${nth}` })) }));

function table(but: { chosen?: string[]; changed?: string[] } = {}) {
  const doing = { onOpen: vi.fn(), onDiscard: vi.fn(), onOrder: vi.fn() };
  let chosen: ReadonlySet<string> = new Set(but.chosen);
  function Held() {
    const [active, setActive] = useState<string | null>(null);
    const [held, setHeld] = useState(chosen);
    chosen = held;
    return (
      <SaveTable
        saves={saves}
        chosen={held}
        active={active}
        changed={new Set(but.changed)}
        order="kept"
        onActivate={setActive}
        onChoose={setHeld}
        {...doing}
      />
    );
  }
  render(<Held />);
  return { ...doing, chosen: () => [...chosen] };
}
const grid = () => screen.getByRole('grid');
const press = (key: string, how: KeyboardEventInit = {}) =>
  fireEvent.keyDown(document.activeElement?.closest('[role=row]') ?? grid(), { key, bubbles: true, ...how });
const focused = () => document.activeElement?.querySelector('b')?.textContent;

test('of a thousand rows only those in sight are drawn, and how many there are is told', () => {
  table();
  expect(screen.getAllByRole('row').length).toBeLessThan(60);
  expect(grid().getAttribute('aria-rowcount')).toBe('1001');
  expect(screen.getAllByRole('row')[1]?.getAttribute('aria-rowindex')).toBe('2');
});

test('the arrow keys, Page Down, End and Home move the focus, also to rows that were not drawn', () => {
  table();
  press('ArrowDown');
  expect(focused()).toBe('Brug 0');
  press('ArrowDown');
  expect(focused()).toBe('Brug 1');
  press('ArrowUp');
  press('PageDown');
  expect(Number(focused()?.replace('Brug ', ''))).toBeGreaterThan(0);
  press('End');
  expect(focused()).toBe('Brug 999');
  press('Home');
  expect(focused()).toBe('Brug 0');
});

test('one row takes the Tab key, and it is the one that the keys are on', () => {
  table();
  const stops = () => screen.getAllByRole('row').filter((row) => row.getAttribute('tabindex') === '0');
  expect(stops()).toHaveLength(1);
  press('ArrowDown');
  press('ArrowDown');
  expect(stops().map((row) => row.querySelector('b')?.textContent)).toEqual(['Brug 1']);
});

test('Space chooses, Shift with an arrow a stretch, Control with A all', () => {
  const { chosen } = table();
  press('ArrowDown');
  press(' ');
  expect(chosen()).toEqual(['0']);
  press(' ');
  expect(chosen()).toEqual([]);
  press('ArrowDown', { shiftKey: true });
  press('ArrowDown', { shiftKey: true });
  expect(chosen()).toEqual(['0', '1', '2']);
  press('ArrowUp', { shiftKey: true });
  expect(chosen()).toEqual(['0', '1']);
  press('a', { ctrlKey: true });
  expect(chosen()).toHaveLength(1_000);
});

test('Enter opens, Delete throws away what was chosen, or else the row itself', () => {
  const { onOpen, onDiscard } = table();
  press('ArrowDown');
  press('Enter');
  expect(onOpen).toHaveBeenCalledWith('0');
  press('Delete');
  expect(onDiscard).toHaveBeenLastCalledWith(['0']);
  press(' ');
  press('ArrowDown');
  press(' ');
  press('Delete');
  expect(onDiscard).toHaveBeenLastCalledWith(['0', '1']);
});

test('a box chooses one, the box above all, without opening anything', () => {
  const { chosen, onOpen } = table();
  fireEvent.click(screen.getByRole('checkbox', { name: 'Kies “Brug 3”' }));
  expect(chosen()).toEqual(['3']);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Kies alle 1.000' }));
  expect(chosen()).toHaveLength(1_000);
  fireEvent.click(screen.getByRole('checkbox', { name: 'Kies alle 1.000' }));
  expect(chosen()).toEqual([]);
  expect(onOpen).not.toHaveBeenCalled();
});

test('a heading sorts, and says by what the rows are sorted', () => {
  const { onOrder } = table();
  expect(screen.getByRole('columnheader', { name: /Bewaard/ }).getAttribute('aria-sort')).toBe('descending');
  fireEvent.click(screen.getByRole('button', { name: 'Wat' }));
  expect(onOrder).toHaveBeenCalledWith('title');
});

test('what changed since it was kept is marked', () => {
  table({ changed: ['1'] });
  const [, first, second] = screen.getAllByRole('row');
  expect(first && within(first).queryByText('veranderd')).toBeNull();
  expect(second && within(second).getByText('veranderd')).toBeDefined();
});

test('after a leap the rows around those in sight come when the reader rests, and not where the reader has leapt on', () => {
  vi.useFakeTimers();
  try {
    table();
    const leap = (to: number) => {
      grid().scrollTop = to;
      fireEvent.scroll(grid());
    };
    const rest = () => void act(() => void vi.advanceTimersByTime(1_000));
    const drawn = () => screen.getAllByRole('row').length;
    leap(10_000);
    const inSight = drawn();
    // The browser has not told yet that this is where the reader is now.
    grid().scrollTop = 30_000;
    rest();
    expect(drawn()).toBe(inSight);
    leap(30_000);
    rest();
    expect(drawn()).toBeGreaterThan(inSight);
  } finally {
    vi.useRealTimers();
  }
});

const only = (save: Partial<Save>) => {
  const nothing = () => undefined;
  const doing = { onActivate: nothing, onChoose: nothing, onOpen: nothing, onDiscard: nothing, onOrder: nothing };
  render(<SaveTable saves={[aSave(save)]} chosen={new Set()} active={null} changed={new Set()} order="kept" {...doing} />);
  const [, row] = screen.getAllByRole('row');
  return [...(row?.querySelectorAll('[role=gridcell]') ?? [])].map(({ textContent }) => textContent);
};

test('a row has the words it was found in, without a second full stop; of many labels it says how many more there are, and which', () => {
  const [, what, whose, , day, tags] = only({ tags: ['bruggen', 'Woo', 'geld', 'raad'] });
  expect(what).toContain('…Gisteren gemeente Utrecht heeft besloten.');
  expect(what).not.toContain('.…');
  expect(whose).toContain('Gemeente Utrecht');
  expect(day).toBe('15 mei 2026');
  expect(tags).toBe('bruggenWoo+2geld, raad');
});

test('of a note the row has the words and not the marks; a page without a title is called by its address', () => {
  const [, what, , where] = only({
    quote: null,
    note: '**Nabellen** over [de brug](https://x.example)\n\n- wie?',
    page: aPage({ title: '' }),
  });
  expect(what).toBe('Onderhoud van bruggenNabellen over de brug wie?');
  expect(where).toBe('krant.example/artikelDe Krant');
});

test('a quote and a note both stand in the row', () => {
  const [, what] = only({ note: 'Bel **terug**.' });
  expect(what).toContain('heeft besloten. · Bel terug.');
});

test('without labels their column is as narrow as its heading', () => {
  only({ tags: [] });
  expect(grid().classList).toContain('untagged');
});
