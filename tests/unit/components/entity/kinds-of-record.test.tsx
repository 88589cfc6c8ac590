import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { KindLinks } from '../../../../components/entity/kind-links.tsx';
import { howMany } from '../../../../components/records/how-many.ts';
import { arrange } from '../../../../components/entity/kinds-of-record.ts';
import { NotFound } from '../../../../components/entity/not-found.tsx';
import { SourcesToAllow } from '../../../../components/sources/sources-to-allow.tsx';
import type { RecordKind } from '../../../../lib/record.ts';
import { anAsking } from '../../../makers/records.ts';

afterEach(cleanup);
const now = Date.parse('2026-11-24T12:05:00Z');
const doNothing = () => ({ ask: vi.fn(), stop: vi.fn(), allow: vi.fn() });

const contract = anAsking({ received: 3 });
const nothing = anAsking({ source: 'open-overheid', gives: 'disclosure', total: 0, received: 0 });
const failed = anAsking({ source: 'algorithm-register', gives: 'algorithm', state: 'too-slow', total: null, received: 0 });
const busy = anAsking({ source: 'party-gifts', gives: 'gift', state: 'asking', total: null, received: 0 });
const withheld = anAsking({ source: 'tenderned-awards', gives: 'contract', state: 'not-permitted', needs: ['https://a.example/*'] });

test('what was found has a section, and so has what could not be found out; the rest takes a line', () => {
  expect(arrange('government-body', [busy, withheld, nothing, failed, contract], { contract: 3 })).toEqual({
    full: ['contract', 'algorithm'],
    awaited: [busy],
    notFound: [nothing],
    withheld: [withheld],
  });
});

test('where a source has more to look through, there is a section to ask for it', () => {
  const more = anAsking({ ...nothing, next: '2', total: null });
  expect(arrange('government-body', [more], {})).toMatchObject({ full: ['disclosure'], notFound: [] });
});

test('sections stand in the order of their kind of entity, however few there are', () => {
  const counts = { gift: 1, contract: 2, identity: 1 };
  expect(arrange('supplier', [], counts).full).toEqual(['contract', 'gift', 'identity']);
  expect(arrange('party', [], counts).full).toEqual(['gift', 'contract', 'identity']);
});

test('a source that may not be asked is no failure of its section: it is offered', () => {
  const { full } = arrange('government-body', [withheld], {});
  expect(full).toEqual([]);
  const actions = doNothing();
  const other = anAsking({ source: 'open-overheid', gives: 'disclosure', state: 'not-permitted', needs: ['https://b.example/*'] });
  render(<SourcesToAllow askings={[withheld, other]} actions={actions} />);
  expect(screen.getByRole('heading').textContent).toBe('2 bronnen hebben je toestemming nog niet');
  fireEvent.click(screen.getByRole('button', { name: 'Geef toestemming voor deze 2 bronnen' }));
  expect(actions.allow).toHaveBeenCalledWith([withheld, other]);
  fireEvent.click(screen.getByText(/steekproef · open/));
  fireEvent.click(screen.getByRole('button', { name: 'Geef toestemming om open.overheid.nl te vragen' }));
  expect(actions.allow).toHaveBeenLastCalledWith([other]);
});

test('not found is said of the source, its period and its kind, and that it is not the same as not there', () => {
  const { container } = render(
    <NotFound askings={[nothing, anAsking({ total: 0, received: 0, coversFrom: 2012 })]} now={now} actions={doNothing()} />,
  );
  expect(container.querySelector('summary')?.textContent).toBe(
    'Gevraagd en niet gevonden: Openbaar gemaakt (Woo) · Aanbestedingen en gunningen',
  );
  expect(container.textContent).toContain('Niet gevonden in TenderNed, 2012–nu.');
  expect(container.textContent).toContain('Dat betekent niet dat er niets is.');
});

test('the way to each section is there when there is much, with how much', () => {
  const held: Partial<Record<RecordKind, number>> = { contract: 1240, gift: 1, algorithm: 50, ruling: 2 };
  const asked = [
    anAsking({ received: 1240, total: 1240 }),
    anAsking({ source: 'algorithm-register', gives: 'algorithm', received: 50, total: 73, next: '2' }),
    anAsking({ source: 'rechtspraak', gives: 'ruling', received: 2, total: null, next: '2' }),
  ];
  const countOf = (kind: RecordKind) =>
    howMany({ kind, held: held[kind] ?? 0, settled: held[kind], askings: asked.filter(({ gives }) => gives === kind) });
  const { container } = render(<KindLinks kinds={['contract', 'gift']} countOf={countOf} />);
  expect(container.textContent).toBe('');
  cleanup();
  render(<KindLinks kinds={['contract', 'gift', 'algorithm', 'ruling']} countOf={countOf} />);
  expect(screen.getAllByRole('button').map((button) => button.textContent)).toEqual([
    '1.240 aanbestedingen en gunningen',
    '1 gift',
    '50 van 73 algoritmes',
    'minstens 2 uitspraken',
  ]);
});
