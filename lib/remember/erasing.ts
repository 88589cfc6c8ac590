import { storage } from '@wxt-dev/storage';
import type { Erasing } from '../erasing.ts';
import { watchItem } from './watch-item.ts';

/** In memory: with the browser goes what was being erased, and all or nothing of it is gone. */
export const erasingRow = 'erasing';
const item = storage.defineItem<Erasing | null>(`session:${erasingRow}`, { fallback: null });

export const readErasing = (): Promise<Erasing | null> => item.getValue();

export const writeErasing = (erasing: Erasing): Promise<void> => item.setValue(erasing);

/** How it goes, and again whenever that changes; null when nothing was erased since the browser began. */
export const watchErasing = (tell: (erasing: Erasing | null) => void): (() => void) => watchItem(item, tell);
