import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { EntityPanel } from '../../../../components/entity/entity-panel.tsx';
import { type LookUpEnd, onMessage } from '../../../../lib/messages.ts';
import { putAsking } from '../../../../lib/remember/askings.ts';
import { cache } from '../../../../lib/remember/cache.ts';
import { aBody } from '../../../makers/entities.ts';
import { anAsking } from '../../../makers/records.ts';
import { aSnapshot } from '../../../makers/registers.ts';

const utrecht = 'government-body:gm0344';
const asked: unknown[] = [];
let end: PromiseWithResolvers<LookUpEnd>;

beforeEach(async () => {
  await cache.open();
  await Promise.all(cache.tables.map((table) => table.clear()));
  asked.length = 0;
  end = Promise.withResolvers();
  vi.stubGlobal('fetch', async (input: URL | string) => aSnapshot(String(input).endsWith('bodies.json') ? [aBody()] : []));
  return onMessage('lookUp', ({ data }) => {
    asked.push(data);
    return data.ifNew ? end.promise : 'asked';
  });
});
afterEach(cleanup);

const opened = async () => {
  render(<EntityPanel about={utrecht} seen={undefined} isTabKnown tab={null} />);
  await waitFor(() => expect(asked).toEqual([{ entity: utrecht, ifNew: true }]));
};

test('a source that failed is asked once on one opening, though its row was there before the rows were first read', async () => {
  await putAsking(anAsking({ state: 'offline', freshUntil: 0 }));
  await opened();
  const again = await screen.findByRole('button', { name: /TenderNed/ });
  end.resolve('asked');
  // What the reader asks comes after whatever the panel would have asked by itself.
  fireEvent.click(again);
  await waitFor(() => expect(asked).toContainEqual({ entity: utrecht, sources: ['tenderned'], again: true, ifNew: false }));
  expect(asked).toHaveLength(2);
});

test('where somebody was asked before, the background leaves it to the panel, which asks when what is held is drawn', async () => {
  await putAsking(anAsking());
  await opened();
  await screen.findAllByText(/TenderNed/);
  end.resolve('asked-before');
  await waitFor(() =>
    expect(asked).toEqual([
      { entity: utrecht, ifNew: true },
      { entity: utrecht, ifNew: false },
    ]),
  );
});

test('somebody whom nobody knows is said to be so, and not asked about again', async () => {
  await opened();
  end.resolve('stranger');
  await screen.findByRole('alert');
  expect(asked).toHaveLength(1);
});

test('what was only just begun can be stopped, before any source is known to be asked', async () => {
  const stopped: unknown[] = [];
  onMessage('stopLookUp', ({ data }) => void stopped.push(data));
  await opened();
  await screen.findByText('De bronnen worden gevraagd…');
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }));
  await waitFor(() => expect(stopped).toEqual([utrecht]));
  await putAsking(anAsking({ state: 'stopped', freshUntil: 0 }));
  end.resolve('asked');
  await waitFor(() => expect(screen.queryByText('De bronnen worden gevraagd…')).toBeNull());
});
