import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { goOnInPanel, leaveForPanel, watchForPanel } from '../../../lib/remember/for-panel.ts';

const utrecht = 'government-body:gm0344';

beforeEach(() => fakeBrowser.reset());

/** What a panel of this window is told, until it is closed. */
function panelOf(windowId: number) {
  const told: string[] = [];
  return { told, close: watchForPanel(windowId, (hash) => told.push(hash)) };
}

test('a panel that opens shows what was chosen for it, once', async () => {
  await leaveForPanel(utrecht, 1);
  const { told } = panelOf(1);
  await vi.waitFor(() => expect(told).toEqual([utrecht]));
  await leaveForPanel('', 1);
  await vi.waitFor(() => expect(told).toEqual([utrecht, '']));
});

test('one that the browser begins anew shows it too', async () => {
  await leaveForPanel(utrecht, 1);
  const first = panelOf(1);
  await vi.waitFor(() => expect(first.told).toEqual([utrecht]));
  first.close();
  const second = panelOf(1);
  await vi.waitFor(() => expect(second.told).toEqual([utrecht]));
});

test('the panel of another window takes nothing away', async () => {
  const [other, mine] = [panelOf(2), panelOf(1)];
  await leaveForPanel(utrecht, 1);
  await vi.waitFor(() => expect(mine.told).toEqual([utrecht]));
  expect(other.told).toEqual([]);
});

test('what was chosen long ago is not shown when the panel is opened without a choice', async () => {
  vi.useFakeTimers({ now: Date.now() - 120_000, toFake: ['Date'] });
  await leaveForPanel(utrecht, 1);
  vi.useRealTimers();
  const { told } = panelOf(1);
  await leaveForPanel('requests', 1);
  await vi.waitFor(() => expect(told).toEqual(['requests']));
});

test('a panel that the reader opens again begins with what is in front, not with what was chosen for the one before', async () => {
  vi.useFakeTimers({ now: Date.now() - 30_000, toFake: ['Date'] });
  await leaveForPanel(utrecht, 1);
  const first = panelOf(1);
  await vi.waitFor(() => expect(first.told).toEqual([utrecht]));
  first.close();
  vi.useRealTimers();
  const second = panelOf(1);
  await leaveForPanel('requests', 1);
  await vi.waitFor(() => expect(second.told).toEqual(['requests']));
});

test('what was chosen is over once the reader goes on to something else; in the panel of another window it is not', async () => {
  vi.useFakeTimers({ now: Date.now() - 1_000, toFake: ['Date'] });
  await leaveForPanel(utrecht, 1);
  vi.useRealTimers();
  await goOnInPanel(2);
  const first = panelOf(1);
  await vi.waitFor(() => expect(first.told).toEqual([utrecht]));
  first.close();
  await goOnInPanel(1);
  const second = panelOf(1);
  await leaveForPanel('requests', 1);
  await vi.waitFor(() => expect(second.told).toEqual(['requests']));
});
