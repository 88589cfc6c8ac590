import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { NoteField } from '../../../../components/dossier/note-field.tsx';

afterEach(cleanup);

const writing = () => {
  fireEvent.click(screen.getByRole('button', { name: 'Schrijf een notitie' }));
  return screen.getByRole('textbox');
};

test('a note is on the disk at a pause already, and what could not be written is tried again when the field is left', async () => {
  const onWrite = vi.fn((_note: string) => Promise.resolve());
  onWrite.mockRejectedValueOnce(new Error('the disk says no'));
  render(<NoteField note="" onWrite={onWrite} />);
  const field = writing();
  fireEvent.input(field, { target: { value: 'Nabellen.' } });
  expect(await screen.findByText('Dit kon niet worden opgeslagen. Probeer het nog eens.')).toBeDefined();
  expect(screen.getByRole('textbox')).toBe(field);
  fireEvent.blur(field);
  await waitFor(() => expect(onWrite.mock.calls).toEqual([['Nabellen.'], ['Nabellen.']]));
  expect(await screen.findByText('Opgeslagen.')).toBeDefined();
});

test('a window that goes takes no note with it', () => {
  const onWrite = vi.fn(() => Promise.resolve());
  render(<NoteField note="" onWrite={onWrite} />);
  fireEvent.input(writing(), { target: { value: 'Nabellen.' } });
  fireEvent(window, new Event('pagehide'));
  expect(onWrite).toHaveBeenCalledWith('Nabellen.');
});
