import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { OpennessProfile } from '../../../../components/openness/openness-profile.tsx';
import { cache } from '../../../../lib/remember/cache.ts';
import { aBody } from '../../../makers/entities.ts';
import { aSnapshot } from '../../../makers/registers.ts';

beforeEach(async () => {
  await cache.open();
  await Promise.all(cache.tables.map((table) => table.clear()));
  vi.stubGlobal('fetch', async (input: URL | string) => aSnapshot(String(input).endsWith('bodies.json') ? [aBody()] : []));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('where the others of the group cannot be read, that is said, not that somebody stopped; and they can be read again', async () => {
  // Only what reads the answers about all bodies at once asks for all that starts with something.
  vi.spyOn(cache.WhereClause.prototype, 'startsWith').mockImplementation(() => {
    throw new Error('the disk does not answer');
  });
  render(<OpennessProfile about="government-body:gm0344" />);
  const again = await screen.findByRole('button', { name: 'Lees de groep toch' });
  expect(screen.getByText(/konden niet worden gelezen/)).toBeTruthy();
  expect(screen.queryByText(/Gestopt/)).toBeNull();

  vi.restoreAllMocks();
  fireEvent.click(again);
  // The button goes; who works with the keyboard is where is said what comes of it.
  expect(document.activeElement).toBe(screen.getByText(/worden de andere|gelezen/, { selector: '[role=status]' }));
  expect(await screen.findByText(/nog geen andere organisatie/)).toBeTruthy();
  expect(screen.queryByText(/konden niet worden gelezen/)).toBeNull();
});
