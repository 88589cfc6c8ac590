import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { KeeperHere } from '../../../../components/keep/keeping.tsx';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { IsPainted } from '../../../../components/lazy-details.tsx';
import { RecordSection, type RecordSectionProps } from '../../../../components/records/record-section.tsx';
import { YearChart } from '../../../../components/charts/year-chart.tsx';
import type { Asking } from '../../../../lib/asking.ts';
import { onMessage } from '../../../../lib/messages.ts';
import type { CivicRecord } from '../../../../lib/record.ts';
import { eachNoticeOnce } from '../../../../lib/relate/one-notice.ts';
import { aSave } from '../../../makers/saves.ts';
import { aContract, aGift, aParticipation, aSpending, anAsking, anElection, oneOfEach } from '../../../makers/records.ts';

afterEach(cleanup);

const now = Date.parse('2026-11-24T12:05:00Z');

function section(but: Partial<RecordSectionProps> = {}) {
  const doing = { onMore: vi.fn(), onFetchMore: vi.fn(), actions: { ask: vi.fn(), stop: vi.fn(), allow: vi.fn() } };
  const records = but.records ?? [aContract()];
  render(
    <RecordSection
      about="government-body:gm0344"
      kind="contract"
      records={records}
      held={records.length}
      years={[]}
      askings={[anAsking()]}
      now={now}
      step={25}
      {...doing}
      {...but}
    />,
  );
  return doing;
}
const text = () => screen.getByRole('region').textContent;
/** An amount has a space that does not break; a reader sees a space. */
const plain = () => text()?.replaceAll(/\s/g, ' ');

test('the count says how many of how many, and not more than is known', () => {
  section({ held: 25, askings: [anAsking({ total: 1240 })] });
  expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('25 van 1.240');
  cleanup();
  section({ askings: [anAsking({ total: null })] });
  expect(screen.getByRole('heading', { level: 2 }).textContent).not.toContain('van');
  cleanup();
  // Two sources may hold the same, so their numbers are not added up; that one of them has more is told all the same.
  section({ held: 53, askings: [anAsking({ total: 180, received: 50, next: '1' }), anAsking({ source: 'ted', total: 3, received: 3 })] });
  expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('53 van minstens 180');
  cleanup();
  section({
    held: 53,
    askings: [anAsking({ total: 180, received: 50, next: '1' }), anAsking({ source: 'ted', state: 'asking', total: null, received: 0 })],
  });
  expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('53 van 180');
});

test('that no source was asked yet is said', () => {
  section({ askings: [] });
  expect(text()).toContain('nog niet gevraagd');
  cleanup();
  section();
  expect(text()).not.toContain('nog niet gevraagd');
});

test('what stands folded is made when what is to be seen is on the screen', () => {
  const years = [2025, 2026].map((year) => ({ year, count: 12_345 }));
  const within = (isPainted: boolean) => (
    <IsPainted.Provider value={isPainted}>
      <YearChart years={years} partial={false} />
    </IsPainted.Provider>
  );
  const { rerender } = render(within(false));
  expect(screen.getByText('Aantal per jaar').localName).toBe('summary');
  expect(screen.queryByRole('cell')).toBeNull();
  rerender(within(true));
  expect(screen.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(['12.345', '12.345']);
});

test('an amount stands with what the source says it is', () => {
  section({ records: [aContract({ amount: { euros: 12_000_000, meaning: 'framework-maximum' } })] });
  expect(plain()).toContain('€ 12.000.000 maximum van de raamovereenkomst, geen uitgave');
  cleanup();
  section({ records: [aContract({ amount: { euros: 1234.5, meaning: 'awarded' } })] });
  expect(plain()).toContain('€ 1.234,50 waarde volgens de gunning');
});

test('a total says what it is of and what it leaves out', () => {
  const left = { without: 2, estimated: 0, 'framework-maximum': 1, placeholder: 0, shared: 0, repeated: 0 };
  section({ total: { euros: 800_000, counted: 1, left, byYear: [{ year: 2026, euros: 800_000, counted: 1 }], byCounterpart: [] } });
  expect(plain()).toContain('Samen gegund € 800.000');
  expect(plain()).toContain('Niet meegeteld: 2 gunningen zonder bedrag, 1 maximum van een raamovereenkomst.');
  cleanup();
  section({ total: { euros: 0, counted: 0, left, byYear: [], byCounterpart: [] } });
  expect(plain()).toContain('Samen gegund geen bedrag dat eerlijk is op te tellen');
  expect(plain()).toContain('Niet meegeteld: 2 gunningen zonder bedrag, 1 maximum van een raamovereenkomst.');
  expect(plain()).toContain('Maximum van een raamovereenkomst: dat is een grens.');
  expect(plain()).not.toContain('Schatting: ');
  expect(plain()).not.toContain('€ 0');
  cleanup();
  section({ total: { euros: 0, counted: 0, left: { ...left, 'framework-maximum': 0 }, byYear: [], byCounterpart: [] } });
  expect(plain()).not.toContain('Samen gegund');
});

test('a total of which a source is missing, or of a bundled sample alone, says that it is only of what is here', () => {
  const left = { without: 0, estimated: 0, 'framework-maximum': 0, placeholder: 0, shared: 0, repeated: 0 };
  const whole = anAsking({ total: null });
  const sample = anAsking({ source: 'tenderned-awards', total: 1, received: 1, snapshot: '2026-11-01' });
  const { answeredAt: _never, ...offline } = anAsking({ state: 'offline', total: null, received: 0 });
  const isOfHeld = (askings: Asking[]) => {
    section({ askings, total: { euros: 50_000, counted: 1, left } });
    const said = plain();
    cleanup();
    expect(said).toContain('Volgens 1 gunning');
    return said?.includes('Alleen van wat hier is opgehaald.');
  };
  expect(isOfHeld([whole, sample])).toBe(false);
  expect(isOfHeld([offline, sample]), 'the source failed').toBe(true);
  expect(isOfHeld([anAsking({ state: 'refused', total: null }), sample]), 'it failed after an earlier answer').toBe(true);
  expect(isOfHeld([sample]), 'nobody else may be asked').toBe(true);
  expect(isOfHeld([]), 'nobody was asked').toBe(true);
});

test('nothing found is said of the source and the period', () => {
  section({ records: [], askings: [anAsking({ total: 0, received: 0, coversFrom: 2012 })] });
  expect(text()).toContain('Niet gevonden in TenderNed, 2012–nu.');
});

test('a source that failed claims nothing about what there is', () => {
  section({ records: [], askings: [anAsking({ state: 'too-slow', total: null, received: 0 })] });
  expect(text()).toContain('te traag');
  expect(text()).not.toContain('Niet gevonden');
});

test('more comes first from what is held, then from the source', () => {
  const local = section({ held: 12 });
  fireEvent.click(screen.getByRole('button', { name: 'Toon nog 11' }));
  expect(local.onMore).toHaveBeenCalledOnce();
  cleanup();
  const remote = section({ askings: [anAsking({ next: '2' })] });
  fireEvent.click(screen.getByRole('button', { name: 'Haal meer op bij TenderNed' }));
  expect(remote.onFetchMore).toHaveBeenCalledWith('tenderned');
});

test.each([
  ['answered', 'Ververs TenderNed', 'ask'],
  ['asking', 'Stop', 'stop'],
  ['interrupted', 'Vraag TenderNed opnieuw', 'ask'],
  ['not-permitted', 'Geef toestemming om TenderNed te vragen', 'allow'],
] as const)('a source that is %s offers "%s"', (state, name, act) => {
  const { actions } = section({ askings: [anAsking({ state })] });
  fireEvent.click(within(screen.getByRole('list', { name: 'Bronnen' })).getByRole('button', { name }));
  expect(actions[act]).toHaveBeenCalledOnce();
});

test('the bars of the years have the same numbers in a table, empty years too', () => {
  section({
    years: [
      { year: 2023, count: 4 },
      { year: 2025, count: 1 },
    ],
  });
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe('Aantal per jaar, 2023 tot en met 2025. De meeste in 2023: 4.');
  const rows = [...(screen.getByRole('region').querySelectorAll('tbody tr') ?? [])].map((row) => row.textContent);
  expect(rows).toEqual(['20251', '20240', '20234']);
});

test('a donor who is a person is not named; the lists of the ministry are not added up', () => {
  const sums = [
    { period: '2025', euros: 100 },
    { period: 'TK2025', euros: 90, ofRows: 115 },
  ];
  section({
    about: 'party:vvd',
    kind: 'gift',
    records: [aGift()],
    askings: [anAsking({ source: 'party-gifts', gives: 'gift', total: null, sums })],
  });
  expect(text()).toContain('Naam niet opgenomen');
  expect(text()).toContain('Tel deze totalen niet bij elkaar op.');
  expect(plain()).not.toContain('€ 190');
  expect(plain()).toContain(
    'lijst Tweede Kamerverkiezing 2025: de giften in de lijst zelf zijn samen € 115. Dat is € 25 meer dan het ministerie als totaal noemt.',
  );
});

const each: [CivicRecord, string][] = Object.values(oneOfEach);
test.each(each.map(([record, said]) => [record.kind, record, said] as const))(
  'a %s has its card, with the way to its public page',
  (kind, record, said) => {
    section({ about: 'government-body:gm9999', kind, records: [record], askings: [anAsking({ gives: kind })] });
    expect(plain()).toContain(said);
    const addresses = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(addresses).toContain(record.url);
  },
);

test('a bracket is never a figure inside it', () => {
  const records = [
    aSpending({ id: '1', bracket: { over: null, upTo: 0 } }),
    aSpending({ id: '2', bracket: { over: 150_000_000, upTo: null } }),
  ];
  section({ kind: 'spending', records });
  expect(plain()).toContain('hoogstens € 0');
  expect(plain()).toContain('meer dan € 150.000.000');
});

test('of an election a party sees its own result first, and the rest on demand', () => {
  section({ about: 'party:vvd', kind: 'election', records: [anElection()] });
  expect(screen.getByRole('rowheader', { name: 'VVD' })).toBeDefined();
  expect(screen.getByText('Nog 1 partij')).toBeDefined();
});

test('of a council only who sits there: no column for votes that nobody told', () => {
  const seats = anElection({
    results: [
      { party: 'Lokaal Verzonnen', seats: 7 },
      { party: null, seats: 2 },
    ],
  });
  section({ about: 'government-body:gm9999', kind: 'election', records: [seats] });
  expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['Partij', 'Zetels']);
  expect(screen.getByRole('rowheader', { name: 'leden zonder partij' })).toBeDefined();
});

test('what one may respond to now stands before the newest notices', () => {
  const open = [aParticipation({ title: 'Inspraak over het plein', respondUntil: '2026-12-01' })];
  section({ kind: 'participation', records: [aParticipation({ title: 'Aanvraag vergunning' })], open });
  expect(screen.getByRole('heading', { name: 'Hier kun je nu op reageren' })).toBeDefined();
  expect(plain()).toMatch(/Inspraak over het plein tot en met 1 december 2026.*Aanvraag vergunning/);
});

test('many sources that are all well take one line; as soon as one is not, each has its own', () => {
  const three = (['woogle', 'open-overheid', 'ombudsman'] as const).map((source) => anAsking({ id: source, source }));
  section({ askings: three });
  const summary = screen.getByText(/^3 bronnen hebben geantwoord/);
  expect(summary.textContent).toContain('open.overheid.nl');
  expect(summary.closest('details')?.open).toBe(false);
  cleanup();
  section({ askings: [...three.slice(1), anAsking({ id: 'ill', source: 'woogle', state: 'refused' })] });
  expect(screen.queryByText(/bronnen hebben geantwoord/)).toBeNull();
  expect(plain()).toContain('De bron antwoordt niet.');
});

test('among several sources each record says which it is from', () => {
  const askings = [anAsking({ received: 2 }), anAsking({ source: 'ted', received: 1 })];
  section({ records: [aContract(), aContract({ id: 'ted:1-2026', source: 'ted' })], askings });
  const [first, second] = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(first).toContain('TenderNed');
  expect(second).toContain('TED');
  cleanup();
  section({ askings: [anAsking({ received: 2 })] });
  expect(screen.getAllByRole('listitem')[0]?.textContent).not.toContain('TenderNed');
});

describe('while answers come in', () => {
  beforeEach(() => {
    const stops = [onMessage('changeSave', () => undefined), onMessage('discardSaves', () => 1)];
    return () => stops.forEach((stop) => stop());
  });
  const inTed = aContract({ id: 'ted:7-2026', source: 'ted', sourceId: '7-2026', tedNumber: '7-2026', title: 'Nederland – Bruggen' });
  const inTenderned = aContract({ tedNumber: '7-2026', url: 'https://www.tenderned.nl/1' });
  const newer = aContract({ id: 'tenderned:2', sourceId: '2', title: 'Onderhoud van wegen', date: '2026-11-23' });
  const keeper = { keep: () => Promise.resolve(aSave({ note: '' })), kept: new Set<string>() };
  const rows = (records: CivicRecord[], held = records.length) => (
    <KeeperHere.Provider value={keeper}>
      <RecordSection
        about="government-body:gm0344"
        kind="contract"
        records={records}
        held={held}
        years={[]}
        askings={[anAsking()]}
        now={now}
        step={25}
        onMore={vi.fn()}
        onFetchMore={vi.fn()}
        actions={{ ask: vi.fn(), stop: vi.fn(), allow: vi.fn() }}
      />
    </KeeperHere.Provider>
  );
  async function writing() {
    fireEvent.click(screen.getByRole('button', { name: /^Bewaar “Nederland – Bruggen”/ }));
    const note = await screen.findByLabelText('Notitie');
    note.focus();
    fireEvent.input(note, { target: { value: 'Bel de inkoper' } });
    return note;
  }
  const isStill = (note: HTMLElement) => {
    expect(screen.getByLabelText('Notitie')).toBe(note);
    expect(note).toHaveProperty('value', 'Bel de inkoper');
    expect(document.activeElement).toBe(note);
  };

  test('a row in which the reader is writing stays that row when its record is joined by a double', async () => {
    const { rerender } = render(rows([inTed]));
    const note = await writing();
    rerender(rows(eachNoticeOnce([newer, inTed, inTenderned])));
    isStill(note);
    expect(screen.getByRole('link', { name: 'Onderhoud van bruggen' })).toBeDefined();
    isStill(note);
  });

  test('also when the double stood there already, and only now says that it is one', async () => {
    const { tedNumber: _unknown, ...unnumbered } = inTenderned;
    const { rerender } = render(rows([unnumbered, inTed]));
    const note = await writing();
    rerender(rows(eachNoticeOnce([inTenderned, inTed])));
    isStill(note);
    expect(screen.getAllByRole('listitem').filter((item) => item.classList.contains('record'))).toHaveLength(1);
  });

  test('it stays when newer records push it out of those that are shown, and goes when what was kept is taken back', async () => {
    const { rerender } = render(rows([inTed]));
    const note = await writing();
    rerender(rows([newer], 2));
    isStill(note);
    expect(screen.queryByRole('button', { name: /^Toon nog/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Maak ongedaan' }));
    await waitFor(() => expect(screen.queryByLabelText('Notitie')).toBeNull());
    rerender(rows([newer], 2));
    expect(screen.queryByText('Nederland – Bruggen')).toBeNull();
    expect(screen.getByRole('button', { name: 'Toon nog 1' })).toBeDefined();
  });
});
