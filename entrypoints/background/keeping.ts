import { browser } from 'wxt/browser';
import { type Entity, type EntityKey, kindOf } from '../../lib/entity.ts';
import { sources } from '../../lib/lookup/sources/index.ts';
import type { Keeping } from '../../lib/messages.ts';
import type { SeenEntity } from '../../lib/reading.ts';
import { discard, putBack } from '../../lib/remember/bin.ts';
import { recordAbout } from '../../lib/remember/records.ts';
import { keepSave, pagesOf, savesAt } from '../../lib/remember/saves.ts';
import { allWritten } from '../../lib/remember/write-together.ts';
import { readTabState } from '../../lib/remember/tabs.ts';
import { type KeptEntity, type KeptPage, type KeptRecord, type Quote, type Save, addressToKeep } from '../../lib/save.ts';
import { withFingerprint } from '../../lib/share/fingerprint.ts';
import { firstMentions, markWhereOpen, pageMetadata, selectionIn } from './anchors.ts';
import type { Sender } from './inbox.ts';
import { entityOf } from './lookups.ts';
import { shownAddress } from './shown-address.ts';

/** Keeps something, with where it was found. Throws when there is nothing to keep, or the browser does not let us see the page. */
export async function keep({ tabId, entity: key, record: recordId, selection = false }: Keeping): Promise<Save> {
  const entity = key === undefined ? null : await knownEntity(key);
  const record = key === undefined || recordId === undefined ? null : await knownRecord(key, recordId);
  if (tabId === undefined) {
    if (!entity) throw new Error('nothing to keep');
    return await keepSave(aSave({ entity, record }));
  }
  const page = await pageIn(tabId);
  const quote = await quoteIn(tabId, selection ? undefined : key);
  const isWhole = !entity && !quote;
  if (selection && !quote) throw new Error('nothing is selected');
  return await keepSave(aSave({ page, quote, entity, record, named: isWhole ? await namedIn(tabId) : [] }));
}

/** The same from a screen of ours. Where its page is open it is marked, without waiting for that. */
export async function keepFromScreen(what: Keeping): Promise<Save> {
  const save = await keep(what);
  if (save.page) markSoon([save.page.address]);
  return save;
}

/** The same from a card on the page, of the mention in its frame. Gives the id of what is new; null when it was kept before, and is renewed. */
export async function keepFromPage(key: EntityKey, { tab, frameId = 0 }: Sender): Promise<string | null> {
  if (tab?.id === undefined) throw new Error('no page to keep');
  const [entity, page, quote] = await Promise.all([knownEntity(key), pageIn(tab.id), quoteIn(tab.id, key, frameId)]);
  const save = aSave({ entity, page, quote });
  const { id } = await keepSave(save);
  return id === save.id ? id : null;
}

/** Takes these out of the dossier, and their marks off the pages that are open; answers how many there were. */
export async function discardSaves(ids: readonly string[]): Promise<number> {
  const pages = await pagesOf(ids);
  const discarded = await discard(ids);
  markSoon(pages);
  return discarded;
}

/** Puts these back into the dossier, and their marks back on the pages that are open; answers how many there were. */
export async function putBackSaves(ids: readonly string[]): Promise<number> {
  const there = await putBack(ids);
  markSoon(await pagesOf(ids));
  return there;
}

const markSoon = (pages: readonly string[]) => void markWhereOpen(pages).catch(() => undefined);

/** So long a page may take back what was kept from it: it is our script that says so, but in a stranger's room. */
const justNow = 15 * 60_000;

/** Takes what was just kept from a card out of the dossier, into the bin. Throws when it is not of the page that says so, or was kept longer ago. */
export async function takeBackFromPage(id: string, { tab }: Sender): Promise<void> {
  if (tab?.id === undefined) throw new Error('no page to keep');
  const { address } = await pageIn(tab.id);
  const save = (await savesAt(address)).find((each) => each.id === id);
  if (!save || Date.now() - save.savedAt > justNow) throw new Error('not kept here just now');
  await discard([id]);
}

function aSave(but: Partial<Save>): Save {
  const now = Date.now();
  return {
    id: crypto.randomUUID(),
    page: null,
    quote: null,
    entity: null,
    record: null,
    named: [],
    tags: [],
    note: '',
    dossier: null,
    savedAt: now,
    changedAt: now,
    ...but,
  };
}

async function knownEntity(key: EntityKey): Promise<Entity> {
  const known = await entityOf(key);
  return { key, kind: kindOf(key), name: known?.name ?? key };
}

async function knownRecord(about: EntityKey, id: string): Promise<KeptRecord> {
  // It may stand on the screen a moment before it is on the disk.
  const record = (await recordAbout(about, id)) ?? (await allWritten().then(() => recordAbout(about, id)));
  if (!record) throw new Error(`nobody knows ${id}`);
  return await withFingerprint(record, sources.find((source) => source.id === record.source)?.licence ?? '');
}

async function pageIn(tabId: number): Promise<KeptPage> {
  const tab = await browser.tabs.get(tabId);
  const shown = shownAddress(tab.url);
  if (!shown || !/^https?:/.test(shown)) throw new Error('no page to keep');
  const address = addressToKeep(shown);
  // A page that does not answer (one that we may not read) still has its title.
  const metadata = await pageMetadata(tabId).catch(() => ({ title: '', siteName: null, authors: [], publishedOn: null }));
  return { ...metadata, title: (metadata.title || tab.title || address).slice(0, 2_000), address };
}

/** What is selected; else, of an entity, where it is first mentioned. */
async function quoteIn(tabId: number, entity: EntityKey | undefined, frameId?: number): Promise<Quote | null> {
  const selected = await selectionIn(tabId, frameId);
  if (selected || entity === undefined) return selected;
  return (await firstMentions(tabId, [entity], frameId)).get(entity) ?? null;
}

/** Everybody that the page names, all frames together, with where each is first mentioned. */
async function namedIn(tabId: number): Promise<KeptEntity[]> {
  const seen = new Map<EntityKey, SeenEntity>();
  for (const frame of Object.values((await readTabState(tabId))?.frames ?? {}))
    for (const entity of frame.seen) {
      const known = seen.get(entity.key);
      seen.set(entity.key, known ? { ...known, count: known.count + entity.count } : entity);
    }
  const anchors = await firstMentions(tabId, [...seen.keys()]);
  return [...seen.values()].map((entity) => ({ ...entity, anchor: anchors.get(entity.key) ?? null }));
}
