import { expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NotAccepted, accepted, inbox } from '../../../entrypoints/background/inbox.ts';
import { aReading, aSeenEntity } from '../../makers/entities.ts';

const ours = () => fakeBrowser.runtime.id;
const page = () => ({ id: ours(), url: 'https://krant.example/artikel', frameId: 0, tab: { id: 7 } });
const screen = () => ({ id: ours(), url: fakeBrowser.runtime.getURL('/popup.html') });
const savedPage = { id: 'a', title: 't', address: 'https://x.example/', savedAt: 1, seen: [aSeenEntity()], note: '' };

/** For each message: who sends it, one that is right, and several that are not. */
const letters: { [Name in keyof typeof inbox]: { by: 'page' | 'screen'; right: unknown; wrong: unknown[] } } = {
  pageRead: {
    by: 'page',
    right: aReading(),
    wrong: [
      undefined,
      { ...aReading(), seen: [aSeenEntity({ kind: 'party' })] },
      { ...aReading(), seen: [{ ...aSeenEntity(), key: 'person:jan' }] },
      { ...aReading(), seen: [aSeenEntity({ surface: 'x'.repeat(501) })] },
      { ...aReading(), seen: Array.from({ length: 5_001 }, () => aSeenEntity()) },
      { ...aReading(), spentMs: -1 },
    ],
  },
  pageSilent: { by: 'page', right: 'opted-out', wrong: ['because', 1, null] },
  cardOpened: { by: 'page', right: 'party:vvd', wrong: ['vvd', 'party:', 3, 'party:' + 'x'.repeat(300)] },
  openEntity: { by: 'page', right: 'party:vvd', wrong: ['javascript:alert(1)'] },
  readTab: { by: 'screen', right: 7, wrong: ['7', -1, 1.5] },
  lookUp: {
    by: 'screen',
    right: { entity: 'government-body:gm0344', sources: ['tenderned'], again: true },
    wrong: [{ entity: 'gm0344' }, { entity: 'party:vvd', sources: ['elsewhere'] }, {}],
  },
  stopLookUp: { by: 'screen', right: 'party:vvd', wrong: [''] },
  setMode: { by: 'screen', right: 'everywhere', wrong: ['always'] },
  setSite: {
    by: 'screen',
    right: { host: 'krant.example', on: true },
    wrong: [
      { host: 'krant.example/*', on: true },
      { host: '', on: true },
    ],
  },
  setPage: { by: 'screen', right: { tabId: 7, on: false }, wrong: [{ tabId: 7 }] },
  showOnPage: { by: 'screen', right: { tabId: 7, entity: 'party:vvd' }, wrong: [{ tabId: 7, entity: 'vvd' }] },
  keepPage: { by: 'screen', right: 7, wrong: [{}] },
  writeNote: { by: 'screen', right: { id: 'a', text: 'Nabellen.' }, wrong: [{ id: 'a' }, { id: 'a', text: 'x'.repeat(100_001) }] },
  discardPage: { by: 'screen', right: 'a', wrong: [7] },
  putBack: { by: 'screen', right: [savedPage], wrong: [[{ ...savedPage, address: 'javascript:alert(1)' }], savedPage] },
};

// A table of every message: the compiler counts them.
test.each(Object.entries(letters))(
  '%s is taken in from the right sender, in the right shape, and not otherwise',
  (name, { by, right, wrong }) => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the names are those of the table
    const key = name as keyof typeof inbox;
    const take = (data: unknown, sender: Parameters<typeof accepted>[3]) => accepted(key, inbox[key] as never, data, sender);
    const sender = by === 'page' ? page() : screen();
    expect(take(right, sender)).toEqual(right);
    for (const data of wrong) expect(() => take(data, sender), JSON.stringify(data)?.slice(0, 80)).toThrow(NotAccepted);
    for (const stranger of [{ ...sender, id: 'another-extension' }, by === 'page' ? { ...page(), tab: undefined } : page()])
      expect(() => take(right, stranger as typeof sender)).toThrow(NotAccepted);
  },
);
