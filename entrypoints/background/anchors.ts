import { browser } from 'wxt/browser';
import type { Anchor, Finding } from '../../lib/anchor.ts';
import type { EntityKey } from '../../lib/entity.ts';
import { type KeptHere, type Protocol, sendMessage } from '../../lib/messages.ts';
import { savesAt } from '../../lib/remember/saves.ts';
import { inTime } from '../../lib/remember/second-copy/turns.ts';
import { readTabState, tabsThatAreRead } from '../../lib/remember/tabs.ts';
import { type PageMetadata, type Save, addressToKeep } from '../../lib/save.ts';
import type { Sender } from './inbox.ts';
import { type Question, answered } from './page-answers.ts';
import { shownAddress } from './shown-address.ts';

/** A page that does not answer in this time is not waited for. Milliseconds. */
const patience = 10_000;

interface Frame {
  tabId: number;
  frameId: number;
}

/**
 * Asks one frame about its text. The script that knows is brought there when it is first needed; into a page of our own nothing is brought, it has it.
 * Throws when the frame is gone, or may not be asked, or says what it should not.
 */
async function askFrame<Name extends Question>(
  name: Name,
  data: Parameters<Protocol[Name]>[0],
  frame: Frame,
): Promise<ReturnType<Protocol[Name]>> {
  const ask = async () => answered(name, await inTime<unknown>(sendMessage<Question>(name, data, frame), patience));
  try {
    return await ask();
  } catch {
    const target = { tabId: frame.tabId, frameIds: [frame.frameId] };
    await inTime(browser.scripting.executeScript({ target, files: ['/anchors.js'] }), patience);
    return await ask();
  }
}

/** The frames of a tab that were read, the page itself first. */
async function framesOf(tabId: number): Promise<Frame[]> {
  const frameIds = Object.keys((await readTabState(tabId))?.frames ?? {}).map(Number);
  return frameIds.toSorted((one, other) => one - other).map((frameId) => ({ tabId, frameId }));
}

/** The frames to ask: one, where the reader did something in it, else all. */
const framesToAsk = async (tabId: number, frameId: number | undefined): Promise<Frame[]> =>
  frameId === undefined ? await framesOf(tabId) : [{ tabId, frameId }];

/** Where each of these is first mentioned, as far as the page tells: a page is kept also when it does not. */
export async function firstMentions(tabId: number, entities: readonly EntityKey[], frameId?: number): Promise<Map<EntityKey, Anchor>> {
  const found = new Map<EntityKey, Anchor>();
  for (const frame of await framesToAsk(tabId, frameId)) {
    const sought = entities.filter((entity) => !found.has(entity));
    if (sought.length === 0) break;
    const described = await askFrame('describeMentions', sought, frame).catch(() => []);
    for (const { entity, anchor } of described) found.set(entity, anchor);
  }
  return found;
}

/** What the reader selected on the page; null when that is nothing, or the page does not tell. */
export async function selectionIn(tabId: number, frameId?: number): Promise<Anchor | null> {
  // A page that was never read has no frames that we know of; its own text may be selected all the same.
  const frames = await framesToAsk(tabId, frameId);
  for (const frame of frames.length > 0 ? frames : [{ tabId, frameId: 0 }]) {
    const selected = await askFrame('describeSelection', undefined, frame).catch(() => null);
    if (selected) return selected;
  }
  return null;
}

/** The court rulings (ECLI) that the page names, all frames together; none where the page does not tell. */
export async function eclisIn(tabId: number): Promise<string[]> {
  const told = await Promise.all((await framesOf(tabId)).map((frame) => askFrame('describeEclis', undefined, frame).catch(() => [])));
  return [...new Set(told.flat())];
}

/** What the page says about itself. Throws when it does not tell. */
export const pageMetadata = (tabId: number): Promise<PageMetadata> => askFrame('describePage', undefined, { tabId, frameId: 0 });

/** Places on the page by which a save can be found again. Where a quote does not say where it stood, it is sought from the beginning. */
const anchorsOf = ({ quote, named }: Save): Anchor[] => [
  ...(quote ? [{ quote: quote.quote, position: quote.position ?? { type: 'TextPositionSelector' as const, start: 0, end: 0 } }] : []),
  ...named.flatMap(({ anchor }) => anchor ?? []),
];

/** What the reader kept of the page at this address. */
async function keptAt(tabAddress: string | undefined): Promise<Save[]> {
  const address = keptAs(tabAddress);
  return address === undefined ? [] : await savesAt(address);
}

/** The address by which what is kept of the page in a tab is known; undefined where it is none that one can go back to, or is not told. */
function keptAs(tabAddress: string | undefined): string | undefined {
  const address = shownAddress(tabAddress);
  return address !== undefined && /^https?:/.test(address) ? addressToKeep(address) : undefined;
}

/** Marks what was kept in a frame that was just read, if its page was kept. */
export async function markKept({ tab, url, frameId = 0 }: Sender, unmark = false): Promise<void> {
  const saves = await keptAt(tab?.url ?? (frameId === 0 ? url : undefined));
  const anchors = saves.flatMap(anchorsOf);
  if (tab?.id === undefined || (anchors.length === 0 && !unmark)) return;
  await askFrame('findAnchors', anchors, { tabId: tab.id, frameId });
}

/** Marks what is kept now of the pages at these addresses (as `addressToKeep` gives them), and nothing else, in every tab where one was read. */
export async function markWhereOpen(addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return;
  for (const tabId of await tabsThatAreRead()) {
    const address = keptAs((await browser.tabs.get(tabId).catch(() => undefined))?.url);
    if (address === undefined || !addresses.includes(address)) continue;
    const anchors = (await savesAt(address)).flatMap(anchorsOf);
    // A page that left, or may not be asked any more, has nothing to mark.
    for (const frame of await framesOf(tabId)) await askFrame('findAnchors', anchors, frame).catch(() => undefined);
  }
}

/** The same of all pages that were read. */
export async function markAllKept(): Promise<void> {
  const tabs = await Promise.all((await tabsThatAreRead()).map((tabId) => browser.tabs.get(tabId).catch(() => undefined)));
  await markWhereOpen([...new Set(tabs.flatMap((tab) => keptAs(tab?.url) ?? []))]);
}

/** What is sure goes before what is not; what one frame has not, another may have. */
const order: readonly Finding['state'][] = ['exact', 'moved', 'changed', 'unknown', 'gone'];
const better = (one: Finding, other: Finding | undefined): Finding =>
  other && order.indexOf(other.state) < order.indexOf(one.state) ? other : one;

/** What was kept of the page in a tab, and what became of it; marks it on the way. Null when the page was not kept. */
export async function keptHere(tabId: number): Promise<KeptHere | null> {
  const saves = await keptAt((await browser.tabs.get(tabId)).url);
  const latest = saves.at(-1);
  if (!latest) return null;
  const anchors = saves.flatMap(anchorsOf);
  let findings = anchors.map((): Finding => ({ state: 'unknown' }));
  let asked = false;
  for (const frame of anchors.length > 0 ? await framesOf(tabId) : []) {
    const told = await askFrame('findAnchors', anchors, frame).catch(() => undefined);
    if (!told) continue;
    findings = findings.map((known, index) => (asked ? better(known, told[index]) : (told[index] ?? known)));
    asked = true;
  }
  return { savedAt: latest.savedAt, findings, words: anchors.map(({ quote }) => quote.exact) };
}
