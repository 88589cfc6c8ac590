import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { SiteList, hostTyped } from '../../../components/options/site-list.tsx';
import { registersHeld } from '../../../components/options/register-ages.ts';

afterEach(cleanup);

test.each([
  ['www.krant.nl', 'www.krant.nl'],
  [' https://www.Krant.nl/artikel?id=7#x ', 'www.krant.nl'],
  ['krant.nl/artikel', 'krant.nl'],
  ['http://krant.nl:8080', 'krant.nl'],
  ['één.nl', 'xn--n-9faa.nl'],
  ['krant.nl.', 'krant.nl'],
  ['localhost:3000', 'localhost'],
  ['*.nl', undefined],
  ['krant..nl', undefined],
  ['krant', undefined],
  ['de krant.nl', undefined],
  ['', undefined],
  ['https://', undefined],
])('%j is the site %j', (typed, host) => expect(hostTyped(typed)).toBe(host));

test('a site is added, and the field is empty for the next; a refusal says so and keeps what was typed', async () => {
  const add = vi.fn(async (host: string) => host !== 'nee.nl');
  render(<SiteList heading="Sites" empty="Geen" hosts={[]} add={add} />);
  const field = screen.getByRole<HTMLInputElement>('textbox');
  fireEvent.input(field, { target: { value: 'https://krant.nl/x' } });
  fireEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(field.value).toBe(''));
  fireEvent.input(field, { target: { value: 'nee.nl' } });
  fireEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/geen toestemming/));
  expect(field.value).toBe('nee.nl');
  expect(add.mock.calls).toEqual([['krant.nl'], ['nee.nl']]);
});

test('registers are listed in their order, with number and date; what is not readable is left out', () => {
  const provenance = {
    parties: { date: '2026-05-16', rows: 946 },
    bodies: { date: '2026-05-16', rows: 2 },
    gifts: { rows: 1 },
    hosts: { date: '', rows: 1 },
  };
  expect(registersHeld(provenance)).toEqual([
    { id: 'bodies', date: '2026-05-16', rows: 2 },
    { id: 'parties', date: '2026-05-16', rows: 946 },
  ]);
  expect(registersHeld(null)).toEqual([]);
});
