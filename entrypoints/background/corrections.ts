import { browser } from 'wxt/browser';
import type { Correction, CorrectionHere, PageWishes } from '../../lib/correction.ts';
import type { EntityKey, FoundEntity } from '../../lib/entity.ts';
import { surfaceOf } from '../../lib/identify/corrections.ts';
import { type Protocol, type Saying, sendMessage } from '../../lib/messages.ts';
import { orWhilePutOff } from '../../lib/remember/made-ready.ts';
import { registeredEntity } from '../../lib/remember/bundled.ts';
import * as remembered from '../../lib/remember/corrections.ts';
import { asFound, searchEntities } from '../../lib/remember/entity-search.ts';
import { readSettings } from '../../lib/remember/settings.ts';
import { readTabState, tabsThatAreRead } from '../../lib/remember/tabs.ts';
import { addressToKeep } from '../../lib/save.ts';
import { type Sender, maySpeak } from './inbox.ts';
import { shownAddress } from './shown-address.ts';

/** More than a reader ever says of one page; the rest would only cost time there. */
const mostOnAPage = 1_000;

/**
 * The page that a message is about: what the tab shows, or the frame itself where the browser keeps the tab's address to itself, or made this page ready before the reader went there: then the tab
 * still shows another.
 */
const placeOf = ({ tab, url, documentLifecycle }: Sender): string =>
  shownAddress(documentLifecycle === 'prerender' ? url : (tab?.url ?? url)) ?? '';

/** What the reader wants on the page that asks. */
export async function wishesFor(_: undefined, sender: Sender): Promise<PageWishes> {
  const [all, { mutedKinds, lines }] = await Promise.all([orWhilePutOff(remembered.correctionsAt(placeOf(sender)), []), readSettings()]);
  const here = await Promise.all(all.slice(0, mostOnAPage).map(asHeardThere));
  return { corrections: here.filter((each) => each !== undefined), mutedKinds, lines };
}

/** Undefined when whom it speaks of is in no register any more: then nothing can be said of them either. */
async function asHeardThere({ id, words, from, to, scope }: Correction): Promise<CorrectionHere | undefined> {
  if (to === null) return { id, words, from, to, scope };
  const entity = await registeredEntity(to);
  if (!entity) return undefined;
  const { key, kind, name } = entity;
  return {
    id,
    words,
    from,
    scope,
    to: { entity: key, kind, name, ...(entity.kind === 'government-body' && { bodyType: entity.bodyType }) },
  };
}

export async function findEntities({ typed, first }: Parameters<Protocol['findEntities']>[0]): Promise<FoundEntity[]> {
  const known = (await Promise.all(first.map(registeredEntity))).flatMap((entity) => (entity ? [asFound(entity)] : []));
  const found = await searchEntities(typed);
  return [...known, ...found.filter(({ key }) => !first.includes(key))];
}

/** Words, and what the rules took them for. */
type Written = Pick<Correction, 'words' | 'from'>;

export const correctHere = ({ words, from, ...saying }: Saying & Written, sender: Sender): Promise<string[]> =>
  note([{ words, from }], saying, placeOf(sender));

export async function correctTab({ tabId, entity, ...saying }: Saying & { tabId: number; entity: EntityKey }): Promise<string[]> {
  const [{ url = '' }, ways] = await Promise.all([browser.tabs.get(tabId), waysOfNaming(tabId, entity)]);
  return await note(ways, saying, shownAddress(url) ?? '');
}

/** How a page writes an entity, in all its frames, each way once. */
async function waysOfNaming(tabId: number, entity: EntityKey): Promise<Written[]> {
  const frames = Object.keys((await readTabState(tabId))?.frames ?? {}).map(Number);
  const sightings = await Promise.all(frames.map((frameId) => sendMessage('listSightings', undefined, { tabId, frameId }).catch(() => [])));
  const ways = new Map<string, Written>();
  for (const { entity: named, surface, corrected } of sightings.flat()) {
    const from = corrected ? corrected.from : named;
    if (named === entity) ways.set(`${surfaceOf(surface)}|${from}`, { words: surface.slice(0, longestWords), from });
  }
  return [...ways.values()];
}

/** As long as what the inbox takes in. UTF-16 code units. */
const longestWords = 200;

/** Notes what the reader says of these words on the page at this address; answers when it is on disk and the tabs have heard. */
async function note(written: Written[], { to, scope }: Saying, address: string): Promise<string[]> {
  // Whom we do not know from a register may be a human being.
  if (to !== null && !(await registeredEntity(to))) throw new Error(`${to} is in no register`);
  const page = URL.parse(address);
  if (!page && scope !== 'everywhere') throw new Error('no page to speak of');
  const place = !page || scope === 'everywhere' ? '' : scope === 'site' ? page.hostname : addressToKeep(address);
  const madeAt = Date.now();
  const made = written
    .filter(({ words }) => surfaceOf(words) !== '')
    .map(({ words, from }): Correction => ({ id: crypto.randomUUID(), words, from, to, scope, place, madeAt }));
  await remembered.addCorrections(made);
  await tellTabs(made);
  return made.map(({ id }) => id);
}

/** A page takes back only what holds there; a screen of ours anything. */
export async function undoCorrections(ids: string[], sender: Sender): Promise<Correction[]> {
  const own = maySpeak('screen', sender);
  const held = own ? undefined : new Set((await remembered.correctionsAt(placeOf(sender))).map(({ id }) => id));
  const gone = await remembered.removeCorrections(ids.filter((id) => held?.has(id) ?? true));
  await tellTabs(gone);
  return gone;
}

/** Lets every tab where one of these holds ask again what the reader wants. */
async function tellTabs(corrections: readonly Correction[]): Promise<void> {
  if (corrections.length === 0) return;
  const places = new Set(corrections.map(({ place }) => place));
  await tellPages((address) => {
    const page = address === undefined ? null : URL.parse(address);
    // Where the browser does not say what a tab shows, the page itself will know.
    return places.has('') || !page || places.has(page.hostname) || places.has(addressToKeep(page.href));
  });
}

/** Lets the pages that are read ask again what the reader wants. Resolves when they have heard. */
export async function tellPages(concerned: (address: string | undefined) => boolean = () => true): Promise<void> {
  await Promise.all(
    (await tabsThatAreRead()).map(async (tabId) => {
      const tab = await browser.tabs.get(tabId).catch(() => undefined);
      if (tab && concerned(shownAddress(tab.url))) await sendMessage('wishesChanged', undefined, tabId).catch(() => undefined);
    }),
  );
}
