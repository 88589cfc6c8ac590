import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { TagInput, suggestionsFor } from '../../../../components/keep/tag-input.tsx';

afterEach(cleanup);

const known = ['Woo', 'bruggen', 'na te bellen'];
const field = () => screen.getByRole('combobox');
const offered = () => screen.queryAllByRole('option').map(({ textContent }) => textContent);

function input(tags: string[] = []) {
  const onChange = vi.fn();
  render(<TagInput tags={tags} known={known} onChange={onChange} />);
  return onChange;
}
const type = (value: string) => fireEvent.input(field(), { target: { value } });
const press = (key: string) => fireEvent.keyDown(field(), { key });

test.each<[string, string[], string[]]>([
  ['', [], ['Woo', 'bruggen', 'na te bellen']],
  ['BEL', [], ['na te bellen']],
  ['', ['woo'], ['bruggen', 'na te bellen']],
  ['iets anders', [], []],
])('for "%s" beside %j, %j are offered', (typed, given, expected) => expect(suggestionsFor(typed, known, given)).toEqual(expected));

test('what is typed is added with Enter or a comma, in the spelling that is known', () => {
  const onChange = input(['geld']);
  type('woo');
  press('Enter');
  expect(onChange).toHaveBeenLastCalledWith(['geld', 'Woo']);
  type('nieuw');
  press(',');
  expect(onChange).toHaveBeenLastCalledWith(['geld', 'nieuw']);
});

test('the arrow keys choose from what is offered, the tag used last first; Escape closes the list alone', () => {
  const onChange = input();
  fireEvent.focus(field());
  expect(offered()).toEqual(known);
  press('ArrowDown');
  press('ArrowDown');
  expect(screen.getByRole('option', { selected: true }).textContent).toBe('bruggen');
  expect(field().getAttribute('aria-activedescendant')).toBe(screen.getByRole('option', { selected: true }).id);
  press('Enter');
  expect(onChange).toHaveBeenLastCalledWith(['bruggen']);
  fireEvent.focus(field());
  type('w');
  const outside = vi.fn();
  document.body.addEventListener('keydown', outside);
  press('Escape');
  expect(offered()).toEqual([]);
  expect(outside).not.toHaveBeenCalled();
});

test('a tag goes with its button, and the last with Backspace in an empty field', () => {
  const onChange = input(['Woo', 'geld']);
  fireEvent.click(screen.getByRole('button', { name: 'Haal label “Woo” weg' }));
  expect(onChange).toHaveBeenLastCalledWith(['geld']);
  press('Backspace');
  expect(onChange).toHaveBeenLastCalledWith(['Woo']);
  type('x');
  press('Backspace');
  expect(onChange).toHaveBeenCalledTimes(2);
});

test('what is typed and left is not lost, and a tag that is there is not added again', () => {
  const onChange = input(['Woo']);
  type('half');
  fireEvent.blur(field());
  expect(onChange).toHaveBeenLastCalledWith(['Woo', 'half']);
  type('WOO');
  press('Enter');
  expect(onChange).toHaveBeenCalledTimes(1);
});
