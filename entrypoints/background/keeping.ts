import { browser } from 'wxt/browser';
import type { EntityKey } from '../../lib/entity.ts';
import type { SeenEntity } from '../../lib/reading.ts';
import { keepPage } from '../../lib/remember/dossier.ts';
import { readTabState } from '../../lib/remember/tabs.ts';
import { type SavedPage, addressToKeep } from '../../lib/save.ts';
import { firstMentions } from './anchors.ts';

/** Keeps the page that a tab shows, with whom it names. Throws when the browser does not let us see the page. */
export async function keep(tabId: number): Promise<SavedPage> {
  const [tab, state] = await Promise.all([browser.tabs.get(tabId), readTabState(tabId)]);
  if (!tab.url || !/^https?:/.test(tab.url)) throw new Error('no page to keep');
  const seen = new Map<EntityKey, SeenEntity>();
  for (const frame of Object.values(state?.frames ?? {}))
    for (const entity of frame.seen) {
      const known = seen.get(entity.key);
      seen.set(entity.key, known ? { ...known, count: known.count + entity.count } : entity);
    }
  const address = addressToKeep(tab.url);
  const anchors = await firstMentions(tabId, [...seen.keys()]);
  return await keepPage({
    id: crypto.randomUUID(),
    title: (tab.title || address).slice(0, 2_000),
    address,
    savedAt: Date.now(),
    seen: [...seen.values()].map((entity) => ({ ...entity, anchor: anchors.get(entity.key) ?? null })),
    note: '',
  });
}
