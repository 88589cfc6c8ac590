import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { PermissionGone } from '../../../components/permission-gone.tsx';
import { type Settings, defaultSettings } from '../../../lib/settings.ts';

/** What the browser permits, and who wants to hear of it. */
let permitted: Set<string>;
let told: Set<() => void>;
const change = (origins: readonly string[], done: 'add' | 'delete') => {
  for (const origin of origins) permitted[done](origin);
  for (const tell of told) tell();
};

beforeEach(() => {
  permitted = new Set(['http://*/*', 'https://*/*']);
  told = new Set();
  const event = { addListener: (tell: () => void) => told.add(tell), removeListener: (tell: () => void) => told.delete(tell) };
  Object.assign(fakeBrowser, {
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((origin) => permitted.has(origin)),
      request: async ({ origins }: { origins: string[] }) => {
        change(origins, 'add');
        return true;
      },
      onAdded: event,
      onRemoved: event,
    },
  });
});
afterEach(cleanup);

const settings = (changed: Partial<Settings>): Settings => ({ ...defaultSettings, ...changed });

test('a permission that the reader takes back on the page of extensions is told of at once, and given again in one click', async () => {
  render(<PermissionGone settings={settings({ mode: 'everywhere' })} />);
  await waitFor(() => expect(told.size).toBeGreaterThan(0));
  expect(screen.queryByRole('status')).toBeNull();
  change(['http://*/*', 'https://*/*'], 'delete');
  await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/staat dat nu niet toe/));
  fireEvent.click(screen.getByRole('button'));
  await waitFor(() => expect(screen.queryByRole('status')).toBeNull());
  expect([...permitted]).toEqual(['http://*/*', 'https://*/*']);
  cleanup();
  expect(told.size).toBe(0);
});

test.for([
  [{ mode: 'on-click' }, 'krant.nl', false],
  [{ mode: 'everywhere' }, 'krant.nl', true],
  [{ mode: 'everywhere', silentSites: ['krant.nl'] }, 'krant.nl', false],
  [{ mode: 'chosen-sites', chosenSites: ['krant.nl'] }, 'krant.nl', true],
  [{ mode: 'chosen-sites', chosenSites: ['krant.nl'] }, 'ander.nl', false],
  [{ mode: 'chosen-sites', chosenSites: ['krant.nl'] }, undefined, true],
] satisfies [Partial<Settings>, string | undefined, boolean][])('without permissions, %j on %s: %s', async ([changed, host, isTold]) => {
  permitted.clear();
  render(<PermissionGone settings={settings(changed)} host={host} />);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(screen.queryByRole('status') !== null).toBe(isTold);
});
