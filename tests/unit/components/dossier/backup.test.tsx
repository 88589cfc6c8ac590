import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Backup } from '../../../../components/dossier/backup.tsx';
import { backupPlan, everythingMade } from '../../../../lib/remember/backups.ts';
import { dossier } from '../../../../lib/remember/dossier.ts';
import { emptyDossier } from '../../../../lib/remember/wipe.ts';
import { readFile } from '../../../../lib/share/read-file.ts';
import { ended } from '../../../makers/files.ts';
import { aSave } from '../../../makers/saves.ts';

const many = Array.from({ length: 1_234 }, (_, nth) => aSave({ id: `nr ${nth}` }));
let handed: Blob[];

beforeEach(async () => {
  await dossier.open();
  await emptyDossier();
  await dossier.saves.bulkAdd(many);
  handed = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    if (file instanceof Blob) handed.push(file);
    return 'blob:x';
  });
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
});
afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
});

test('a backup says how far it is, and has everything in it', async () => {
  render(<Backup restorable={false} />);
  fireEvent.click(screen.getByRole('button', { name: 'Maak een back-up' }));
  expect(await screen.findByRole('progressbar')).toBeDefined();
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('In de back-up: 1.234 bewaarde stukken'), {
    timeout: 20_000,
  });
  expect(handed).toHaveLength(1);
  const saves = ended(readFile((await handed[0]?.text()) ?? ''))?.saves ?? [];
  expect(saves).toHaveLength(many.length);
  expect(new Set(saves.map(({ id }) => id))).toEqual(new Set(many.map(({ id }) => id)));
  expect((await backupPlan()).madeAt).not.toBeNull();
  expect(screen.queryByRole('progressbar')).toBeNull();
});

test('it can be stopped: then no file was handed, the last one is as old as it was, and it can be made after all', async () => {
  render(<Backup restorable={false} />);
  const button = screen.getByRole('button', { name: 'Maak een back-up' });
  fireEvent.click(button);
  fireEvent.click(await screen.findByRole('button', { name: 'Stop' }));
  await waitFor(() => expect(screen.getByRole('status').textContent).toContain('Gestopt. Er is niets veranderd.'));
  expect(document.activeElement).toBe(button);
  expect(handed).toEqual([]);
  expect((await backupPlan()).madeAt).toBeNull();
  fireEvent.click(button);
  await waitFor(() => expect(handed).toHaveLength(1), { timeout: 20_000 });
});

test('reading stops at once', async () => {
  const stop = new AbortController();
  const told = vi.fn(() => stop.abort());
  await expect(everythingMade(stop.signal, told)).rejects.toThrow(/abort/i);
  expect(told).toHaveBeenCalledTimes(1);
});
