import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { useGettingReady } from '../../../../components/popup/getting-ready.ts';
import { onMessage } from '../../../../lib/messages.ts';

afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const List = () => {
  useGettingReady();
  return (
    <>
      <a href="#government-body:gm0344">
        <b>Gemeente Utrecht</b>
      </a>
      <a href="https://www.utrecht.nl/">Elders</a>
    </>
  );
};

test('the background is told when somebody may be asked about: soon after opening, and when pointer or focus comes to a name; once for a movement', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const told = vi.fn();
  const stop = onMessage('getReady', () => void told());
  render(<List />);
  const name = screen.getByText('Gemeente Utrecht');
  fireEvent.pointerOver(screen.getByText('Elders'));
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(300);
  expect(told).toHaveBeenCalledTimes(1);
  // It is ready already.
  fireEvent.pointerOver(name);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(told).toHaveBeenCalledTimes(1);
  // By now the browser may have stopped it.
  fireEvent.pointerOver(name);
  fireEvent.pointerOver(name);
  await vi.advanceTimersByTimeAsync(3_000);
  expect(told).toHaveBeenCalledTimes(2);
  fireEvent.focusIn(name);
  await vi.advanceTimersByTimeAsync(10);
  expect(told).toHaveBeenCalledTimes(3);
  cleanup();
  await vi.advanceTimersByTimeAsync(3_000);
  fireEvent.pointerOver(document.body);
  expect(told).toHaveBeenCalledTimes(3);
  stop();
});
