import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { RecordView } from '../../../../components/records/record-view.tsx';
import { onMessage } from '../../../../lib/messages.ts';
import { recordKey } from '../../../../lib/page-address.ts';
import { putAsking } from '../../../../lib/remember/askings.ts';
import { cache } from '../../../../lib/remember/cache.ts';
import { dossier } from '../../../../lib/remember/dossier.ts';
import { putRecords } from '../../../../lib/remember/records.ts';
import { changeSettings } from '../../../../lib/remember/settings.ts';
import { emptyDossier } from '../../../../lib/remember/wipe.ts';
import { aBody } from '../../../makers/entities.ts';
import { aContract, anAsking } from '../../../makers/records.ts';
import { aSave } from '../../../makers/saves.ts';
import { aSnapshot } from '../../../makers/registers.ts';

const number = '440769';
const about = recordKey('tenderned', number);
const asked: unknown[] = [];
const kept: unknown[] = [];
let answer: () => Promise<void>;

beforeEach(async () => {
  await Promise.all([cache.open(), dossier.open()]);
  await Promise.all([...cache.tables.map((table) => table.clear()), emptyDossier()]);
  asked.length = 0;
  kept.length = 0;
  answer = async () => undefined;
  vi.stubGlobal('fetch', async (input: URL | string) => aSnapshot(String(input).endsWith('bodies.json') ? [aBody()] : []));
  const stops = [
    onMessage('lookUpRecord', async ({ data }) => {
      asked.push(data);
      await answer();
    }),
    onMessage('keep', ({ data }) => {
      kept.push(data);
      return aSave();
    }),
  ];
  return () => stops.forEach((stop) => stop());
});
afterEach(cleanup);

const row = (but: Parameters<typeof anAsking>[0] = {}) => anAsking({ about, id: `${about}|tenderned`, source: 'tenderned', ...but });
const view = () => render(<RecordView source="tenderned" number={number} tab={{ id: 7, host: 'www.tenderned.nl' }} />);
const heading = () => screen.getByRole('heading', { level: 1 }).textContent;

test('opening it asks for the number, and what comes is shown with whom it is about', async () => {
  answer = async () => {
    await putRecords([aContract({ id: `tenderned:${number}`, sourceId: number, title: 'Onderhoud van bruggen' })], undefined, about);
    await putAsking(row());
  };
  view();
  await waitFor(() => expect(screen.getByRole('link', { name: 'Onderhoud van bruggen' })).toBeTruthy());
  expect(asked).toEqual([{ source: 'tenderned', number, again: false }]);
  expect(heading()).toBe('Aankondiging of gunning 440769');
  await waitFor(() => expect(screen.getByRole('link', { name: /Gemeente Utrecht/ }).getAttribute('href')).toBe('#government-body:gm0344'));
  expect((await screen.findByRole('list', { name: 'Bronnen' })).textContent).toContain('het nummer dat in het adres van de pagina staat');
});

test('it is kept with whom it is about and the page', async () => {
  await putRecords([aContract({ id: `tenderned:${number}`, title: 'Onderhoud van bruggen' })], undefined, about);
  view();
  fireEvent.click(await screen.findByRole('button', { name: 'Bewaar “Onderhoud van bruggen” in je dossier' }));
  await waitFor(() => expect(kept).toEqual([{ entity: 'government-body:gm0344', record: `tenderned:${number}`, tabId: 7 }]));
});

test('a number that the source does not know is said, in its name', async () => {
  answer = () => putAsking(row({ total: 0, received: 0 }));
  view();
  await waitFor(() => expect(screen.getByText('TenderNed kent dit nummer niet.')).toBeTruthy());
});

test('a source that fails says so, and can be asked again', async () => {
  answer = () => putAsking(row({ state: 'offline' }));
  view();
  fireEvent.click(await screen.findByRole('button', { name: /Opnieuw|Probeer/i }));
  await waitFor(() => expect(asked).toHaveLength(2));
  expect(asked[1]).toEqual({ source: 'tenderned', number, again: true });
});

test('a source that is switched off is named, with the way to switch it on', async () => {
  await changeSettings((settings) => ({ ...settings, sourcesOff: ['tenderned'] }));
  view();
  await waitFor(() => expect(screen.getByText(/omdat je deze bronnen hebt uitgezet: TenderNed/)).toBeTruthy());
  expect(heading()).toBe('TenderNed 440769');
});
