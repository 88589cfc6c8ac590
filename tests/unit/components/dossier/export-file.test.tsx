import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fileWords } from '../../../../components/dossier/file-words.ts';
import { ExportFile } from '../../../../components/dossier/export-file.tsx';
import { formats } from '../../../../lib/share/formats/index.ts';
import { aContent, writing, written } from '../../../makers/files.ts';
import { aSave } from '../../../makers/saves.ts';

const content = aContent({ saves: Array.from({ length: 60 }, (_, nth) => aSave({ id: `nr ${nth}`, dossier: 'bruggen' })) });
const patient = { timeout: 20_000 };
let handed: Blob[];

beforeEach(() => {
  handed = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) handed.push(file);
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
  // A slow machine: each item takes five milliseconds.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 5));
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

function begin(format: string): HTMLElement {
  render(<ExportFile count={60} content={() => Promise.resolve(content)} />);
  fireEvent.change(screen.getByLabelText('Soort bestand'), { target: { value: format } });
  const button = screen.getByRole('button', { name: 'Maak een bestand van 60 stukken' });
  fireEvent.click(button);
  return button;
}

// The two others say the moment at which they were made.
test.each(formats.filter(({ id }) => id !== 'backup' && id !== 'web-annotation'))(
  '$id says how far it is, and is as whole as when it is made at once',
  async (format) => {
    begin(format.id);
    const bar = await screen.findByRole('progressbar', { name: 'Het bestand wordt gemaakt…' }, patient);
    await waitFor(() => expect(Number(bar.getAttribute('value'))).toBeGreaterThan(0), patient);
    await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Het bestand is gemaakt, met 60 stukken erin.'), patient);
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(handed).toHaveLength(1);
    // A blob gives its text without the mark at the beginning.
    const whole = written(format, content, writing({ words: fileWords(), separator: ';' })).replace(/^\ufeff/, '');
    expect((await handed[0]?.text())?.replace(/^\ufeff/, '')).toBe(whole);
  },
);

test.each(formats)('$id can be stopped: then there is no file, and the focus is where one can begin anew', async ({ id }) => {
  const button = begin(id);
  fireEvent.click(await screen.findByRole('button', { name: 'Stop' }, patient));
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Gestopt. Er is geen bestand gemaakt.'), patient);
  expect(document.activeElement).toBe(button);
  expect(handed).toEqual([]);
});
