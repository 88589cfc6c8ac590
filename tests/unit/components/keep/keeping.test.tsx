import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { KeepButton, KeeperHere } from '../../../../components/keep/keeping.tsx';
import { onMessage } from '../../../../lib/messages.ts';
import { dossier } from '../../../../lib/remember/dossier.ts';
import { emptyDossier } from '../../../../lib/remember/wipe.ts';
import type { Save } from '../../../../lib/save.ts';
import { aContract } from '../../../makers/records.ts';
import { aDossier, aSave } from '../../../makers/saves.ts';

let said: [name: string, data: unknown][];

beforeEach(async () => {
  await dossier.open();
  await emptyDossier();
  said = [];
  const stops = [
    onMessage('changeSave', ({ data }) => void said.push(['changeSave', data])),
    onMessage('discardSaves', ({ data }) => said.push(['discardSaves', data])),
    onMessage('makeDossier', ({ data }) => {
      said.push(['makeDossier', data]);
      return aDossier({ id: 'nieuw', name: data });
    }),
  ];
  return () => stops.forEach((stop) => stop());
});
afterEach(cleanup);

function button(keep: () => Promise<Save>, kept = new Set<string>()) {
  render(
    <KeeperHere.Provider value={{ keep, kept }}>
      <KeepButton record={aContract({ id: 'tenderned:470001' })} name="Onderhoud van bruggen" />
    </KeeperHere.Provider>,
  );
}
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));

test('where nothing can be kept there is no button', () => {
  render(<KeepButton name="Onderhoud van bruggen" />);
  expect(screen.queryByRole('button')).toBeNull();
});

test('"kept" is said when it is on the disk, and not before', async () => {
  const { promise, resolve } = Promise.withResolvers<Save>();
  button(() => promise);
  press('Bewaar “Onderhoud van bruggen” in je dossier');
  expect(screen.queryByText('Bewaard in je dossier')).toBeNull();
  resolve(aSave());
  await waitFor(() => expect(screen.getAllByText('Bewaard in je dossier').length).toBeGreaterThan(0));
});

test('what could not be kept says so, and can be tried again', async () => {
  const keep = vi.fn(() => Promise.reject(new Error('the disk says no')));
  button(keep);
  press(/^Bewaar/);
  expect(await screen.findByText('Bewaren lukte niet. Probeer het nog eens.')).toBeDefined();
  press(/^Bewaar/);
  await waitFor(() => expect(keep).toHaveBeenCalledTimes(2));
});

test('what was kept before says so', () => {
  button(() => Promise.resolve(aSave()), new Set(['tenderned:470001']));
  expect(screen.getByRole('button').textContent).toBe('Bewaard');
});

test('a note, a tag and a dossier go to the disk one by one, and what was kept can be undone', async () => {
  await dossier.dossiers.add(aDossier());
  button(() => Promise.resolve(aSave({ tags: [] })));
  press(/^Bewaar/);
  fireEvent.input(await screen.findByLabelText('Notitie'), { target: { value: 'Nabellen.' } });
  fireEvent.blur(screen.getByLabelText('Notitie'));
  const tags = screen.getByRole('combobox', { name: 'Labels' });
  fireEvent.input(tags, { target: { value: 'geld' } });
  fireEvent.keyDown(tags, { key: 'Enter' });
  await screen.findByRole('option', { name: 'Bruggen' });
  fireEvent.change(screen.getByLabelText('Dossier'), { target: { value: 'bruggen' } });
  await waitFor(() =>
    expect(said).toEqual([
      ['changeSave', { id: 'een', note: 'Nabellen.' }],
      ['changeSave', { id: 'een', tags: ['geld'] }],
      ['changeSave', { id: 'een', dossier: 'bruggen' }],
    ]),
  );
  press('Maak ongedaan');
  await waitFor(() => expect(said.at(-1)).toEqual(['discardSaves', ['een']]));
  await waitFor(() => expect(screen.getByRole('button').textContent).toBe('Bewaar'));
});

test('a new dossier is made, and it goes there', async () => {
  button(() => Promise.resolve(aSave()));
  press(/^Bewaar/);
  fireEvent.change(await screen.findByLabelText('Dossier'), { target: { value: '+' } });
  const name = screen.getByLabelText('Naam van het nieuwe dossier');
  fireEvent.input(name, { target: { value: ' Viaducten ' } });
  press('Maak');
  await waitFor(() =>
    expect(said).toEqual([
      ['makeDossier', 'Viaducten'],
      ['changeSave', { id: 'een', dossier: 'nieuw' }],
    ]),
  );
});

test('a note is written at a pause, and at once when the window goes or the field is taken away', async () => {
  button(() => Promise.resolve(aSave({ tags: [] })));
  press(/^Bewaar/);
  const note = await screen.findByLabelText('Notitie');
  fireEvent.input(note, { target: { value: 'Nabel' } });
  await waitFor(() => expect(said).toEqual([['changeSave', { id: 'een', note: 'Nabel' }]]));
  fireEvent.input(note, { target: { value: 'Nabellen' } });
  fireEvent(window, new Event('pagehide'));
  await waitFor(() => expect(said.at(-1)).toEqual(['changeSave', { id: 'een', note: 'Nabellen' }]));
  fireEvent.input(note, { target: { value: 'Nabellen.' } });
  cleanup();
  await waitFor(() => expect(said.at(-1)).toEqual(['changeSave', { id: 'een', note: 'Nabellen.' }]));
});

test('what is changed of it elsewhere meanwhile is shown here too, and not undone by the next change', async () => {
  await dossier.saves.put(aSave({ tags: [] }));
  button(() => Promise.resolve(aSave({ tags: [] })));
  press(/^Bewaar/);
  const note = await screen.findByLabelText('Notitie');
  await dossier.saves.put(aSave({ tags: ['elders'], note: 'Van elders.' }));
  await waitFor(() => expect(note).toHaveProperty('value', 'Van elders.'));
  const tags = screen.getByRole('combobox', { name: 'Labels' });
  fireEvent.input(tags, { target: { value: 'hier' } });
  fireEvent.keyDown(tags, { key: 'Enter' });
  await waitFor(() => expect(said).toEqual([['changeSave', { id: 'een', tags: ['elders', 'hier'] }]]));

  // What is being typed stays.
  fireEvent.input(note, { target: { value: 'Van elders. En' } });
  await dossier.saves.put(aSave({ tags: ['later'], note: 'Anders.' }));
  await screen.findByText('later');
  expect(note).toHaveProperty('value', 'Van elders. En');
});

test('what was kept in one source is kept, also when it is shown as one with its double in another', async () => {
  const keep = vi.fn(() => Promise.resolve(aSave()));
  render(
    <KeeperHere.Provider value={{ keep, kept: new Set(['ted:1739-2024']) }}>
      <KeepButton record={aContract({ id: 'tenderned:1', sameAs: ['ted:1739-2024'] })} name="Onderhoud van bruggen" />
    </KeeperHere.Provider>,
  );
  expect(screen.getByRole('button').textContent).toBe('Bewaard');
  fireEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(keep).toHaveBeenCalledWith('ted:1739-2024'));
});
