import { storage } from '@wxt-dev/storage';
import type { EntityKey } from '../entity.ts';

/** Which entity the popup is to show when it opens, because the reader chose it on the page. In memory only, and taken once. */
const item = storage.defineItem<EntityKey | null>('session:opened', { fallback: null });

export const leaveForPopup = (entity: EntityKey): Promise<void> => item.setValue(entity);

export async function takeForPopup(): Promise<EntityKey | null> {
  const entity = await item.getValue();
  if (entity) await item.removeValue();
  return entity;
}
