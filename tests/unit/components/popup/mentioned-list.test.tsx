import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { MentionedList } from '../../../../components/popup/mentioned-list.tsx';
import { PageStateView } from '../../../../components/popup/page-state.tsx';
import { seenInTab } from '../../../../components/popup/seen-entities.ts';
import { entityKinds } from '../../../../lib/entity.ts';
import { aReading, aSeenEntity } from '../../../makers/entities.ts';

afterEach(cleanup);

const body = (id: string, name: string) => aSeenEntity({ key: `government-body:${id}`, name, surface: name });
const entities = [
  body('gm0344', 'Gemeente Utrecht'),
  body('pv21', 'Provincie Fryslân'),
  body('gm0599', 'Gemeente Rotterdam'),
  body('gm0363', 'Gemeente Amsterdam'),
  body('gm0518', 'Gemeente Den Haag'),
  aSeenEntity({ key: 'party:vvd', kind: 'party', name: 'VVD', surface: 'VVD-leider', confidence: 0.7, count: 1 }),
];

const list = (onOpen = vi.fn(), onShow = vi.fn()) => {
  render(<MentionedList entities={entities} onOpen={onOpen} onShow={onShow} />);
  return { onOpen, onShow };
};
const type = (typed: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: typed } });
const names = () => screen.getAllByRole('link').map((link) => link.querySelector('.name')?.textContent);

test('the names stand under their kind, with how often they are named, and say when they are not sure', () => {
  list();
  expect(screen.getByRole('region', { name: /Overheidsorganisaties/ })).toBeTruthy();
  const party = screen.getByRole('link', { name: /VVD/ });
  expect(party.textContent).toContain('waarschijnlijk');
  expect(party.textContent).toContain('1 keer genoemd');
  expect(party.getAttribute('href')).toBe('#party:vvd');
});

test('typing narrows the list, without minding accents or capitals, also by the way it is written on the page', () => {
  list();
  type('fryslan');
  expect(names()).toEqual(['Provincie Fryslân']);
  expect(screen.getByRole('status').textContent).toBe('1 van 6 namen');
  type('leider');
  expect(names()).toEqual(['VVD']);
  type('zzz');
  expect(screen.queryAllByRole('link')).toEqual([]);
  expect(screen.getByRole('status').textContent).toBe('Geen naam past bij “zzz”.');
});

test('Enter in the filter opens the first, Escape empties it', () => {
  const { onOpen } = list();
  type('rotterdam');
  fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Enter' });
  expect(onOpen).toHaveBeenCalledWith('government-body:gm0599');
  fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
  expect(names()).toHaveLength(6);
});

test('the arrows, Home and End walk through all kinds; one row is a stop of the Tab key', () => {
  list();
  const links = screen.getAllByRole('link');
  fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'ArrowDown' });
  expect(document.activeElement).toBe(links[0]);
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'End' });
  expect(document.activeElement).toBe(links.at(-1));
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(links.at(-2));
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Home' });
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowUp' });
  expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  expect(links.filter((link) => link.tabIndex === 0)).toHaveLength(1);
});

test('each name can be shown on the page', () => {
  const { onShow } = list();
  fireEvent.click(screen.getByRole('button', { name: 'Toon VVD op de pagina' }));
  expect(onShow).toHaveBeenCalledWith('party:vvd');
});

test('all frames of a tab together: mentions added up, the surest reason kept', () => {
  const seen = seenInTab({
    frames: {
      0: aReading({ seen: [aSeenEntity({ count: 2, confidence: 0.6 })] }),
      4: aReading({ seen: [aSeenEntity({ count: 3, confidence: 0.9 })] }),
    },
  });
  expect(seen).toMatchObject([{ count: 5, confidence: 0.9 }]);
});

test.each([
  ['not-read', /nog niet gelezen/, true],
  ['reading', /wordt gelezen/, false],
  ['nothing-found', /Geen namen gevonden/, false],
  ['private-place', /privézaken/, true],
  ['opted-out', /maker van deze pagina/, true],
  ['page-off', /deze pagina uitgezet/, false],
  ['site-off', /deze site uitgezet/, false],
  ['not-allowed', /kan deze pagina niet lezen/, false],
  ['no-tab', /geen pagina open/, false],
] as const)('a page that is %s has its sentence', (state, sentence, readable) => {
  const onRead = vi.fn();
  render(<PageStateView state={state} onStop={vi.fn()} onRead={onRead} onOpenPdf={vi.fn()} mayBePdf={false} mutedKinds={[]} />);
  expect(screen.getByRole('status').textContent).toMatch(sentence);
  const buttons = screen.queryAllByRole('button');
  expect(buttons).toHaveLength(readable ? 1 : 0);
  for (const button of buttons) fireEvent.click(button);
  expect(onRead).toHaveBeenCalledTimes(buttons.length);
});

test('a pdf has one button, it has the focus, and it opens the reader', () => {
  const onOpenPdf = vi.fn();
  render(<PageStateView state="pdf" onStop={vi.fn()} onRead={vi.fn()} onOpenPdf={onOpenPdf} mayBePdf mutedKinds={[]} />);
  const button = screen.getByRole('button', { name: 'Openen in de lezer van Open Kaart' });
  expect(document.activeElement).toBe(button);
  fireEvent.click(button);
  expect(onOpenPdf).toHaveBeenCalledTimes(1);
});

test('what the browser lets nobody read may be a pdf', () => {
  const onOpenPdf = vi.fn();
  render(<PageStateView state="not-allowed" onStop={vi.fn()} onRead={vi.fn()} onOpenPdf={onOpenPdf} mayBePdf mutedKinds={[]} />);
  fireEvent.click(screen.getByRole('button', { name: 'Open hem in de lezer van Open Kaart' }));
  expect(onOpenPdf).toHaveBeenCalledTimes(1);
});

test.each([
  [[...entityKinds], /^Je hebt alle soorten uitgezet/],
  [['supplier', 'party'] as const, /soorten die aan staan\. Je hebt uitgezet: Leveranciers, Politieke partijen\./],
])('where nothing was found and kinds are off it says so, with the way to the options', (mutedKinds, sentence) => {
  render(
    <PageStateView state="nothing-found" onStop={vi.fn()} onRead={vi.fn()} onOpenPdf={vi.fn()} mayBePdf={false} mutedKinds={mutedKinds} />,
  );
  const said = screen.getByRole('status');
  expect(said.textContent).toMatch(sentence);
  expect(said.textContent).not.toMatch(/geen overheidsorganisaties/);
  expect(screen.getByRole('link').getAttribute('href')).toBe('/options.html#marking');
});
