import { storage } from '@wxt-dev/storage';
import type { EntityKey } from '../entity.ts';

/** Which entity the popup is to show when it opens, because the reader chose it on the page. In memory only, and taken once. */
const item = storage.defineItem<EntityKey | null>('session:opened', { fallback: null });

export const leaveForPopup = (entity: EntityKey): Promise<void> => item.setValue(entity);

/** What the side panel is to show, as it stands in its address; taken once, when it opens or at once when it is open. */
const forPanel = storage.defineItem<string | null>('session:panel', { fallback: null });

export const leaveForPanel = (hash: string): Promise<void> => forPanel.setValue(hash);

export function watchForPanel(tell: (hash: string) => void): () => void {
  const take = (hash: string | null) => {
    if (hash === null) return;
    void forPanel.removeValue();
    tell(hash);
  };
  void forPanel.getValue().then(take, () => undefined);
  return forPanel.watch(take);
}

export async function takeForPopup(): Promise<EntityKey | null> {
  const entity = await item.getValue();
  if (entity) await item.removeValue();
  return entity;
}
