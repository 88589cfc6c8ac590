import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { Corrector } from '../../../../components/corrections/corrector.tsx';
import type { FoundEntity } from '../../../../lib/entity.ts';
import { anEntity } from '../../../makers/entities.ts';

afterEach(cleanup);

const province: FoundEntity = { key: 'government-body:pv26', kind: 'government-body', name: 'Provincie Utrecht' };
const old: FoundEntity = { key: 'government-body:oud', kind: 'government-body', name: 'Gemeente Oud-Utrecht', ended: true };

const registers = async (typed: string) => (typed === 'zzz' ? [] : typed === 'Utrecht' ? [anEntity(), province] : [old]);

function corrector(say = vi.fn(async () => ['een']), find = vi.fn(registers)) {
  const undo = vi.fn(async () => undefined);
  const props = { words: 'Utrecht', except: anEntity().key, site: 'krant.nl', first: [province.key], onCancel: vi.fn() };
  render(<Corrector {...props} find={find} say={say} undo={undo} />);
  return { find, say, undo, ...props };
}
const button = (name: string | RegExp) => screen.getByRole('button', { name });
const status = () => screen.getByRole('status').textContent;

test('"nothing" is one click, for this site unless said otherwise; undo is right there and has the focus', async () => {
  const { say, undo } = corrector();
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'deze site' })));
  fireEvent.click(button(/Niets/));
  await waitFor(() => expect(status()).toContain('“Utrecht” wordt op krant.nl niet meer gemarkeerd.'));
  expect(say).toHaveBeenCalledWith({ to: null, scope: 'site' });
  await waitFor(() => expect(document.activeElement).toBe(button('Maak ongedaan')));
  fireEvent.click(button('Maak ongedaan'));
  await waitFor(() => expect(status()).toContain('Ongedaan gemaakt.'));
  expect(undo).toHaveBeenCalledWith(['een']);
});

test('before anything is typed: whom the words may be, not whom they are taken for', async () => {
  const { say } = corrector();
  await waitFor(() => button(/Provincie Utrecht/));
  expect(screen.queryByRole('button', { name: /Gemeente Utrecht/ })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: 'overal' }));
  fireEvent.click(button(/Provincie Utrecht/));
  await waitFor(() => expect(status()).toContain('“Utrecht” is overal voortaan Provincie Utrecht.'));
  expect(say).toHaveBeenCalledWith({ to: province.key, scope: 'everywhere' });
});

test('whom it may be comes, also when the background was stopped before it answered', async () => {
  const { find } = corrector(undefined, vi.fn(registers).mockRejectedValueOnce(new Error('the background was stopped')));
  await waitFor(() => button(/Provincie Utrecht/));
  expect(find).toHaveBeenCalledTimes(2);
});

test('typing searches; what is no more says so, and so does finding nothing', async () => {
  corrector();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'oud' } });
  await waitFor(() => expect(button(/Oud-Utrecht/).textContent).toContain('(opgeheven)'));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'zzz' } });
  await waitFor(() => expect(status()).toBe('Deze naam staat niet in de meegeleverde registers.'));
});

test('what could not be noted is said, and can be tried again', async () => {
  const say = vi.fn<() => Promise<string[]>>().mockRejectedValueOnce(new Error('no page')).mockResolvedValueOnce(['een']);
  corrector(say);
  fireEvent.click(button(/Niets/));
  await waitFor(() => expect(screen.getByRole('alert').textContent).toMatch(/lukte niet/));
  fireEvent.click(button(/Niets/));
  await waitFor(() => expect(status()).toContain('niet meer gemarkeerd'));
});
