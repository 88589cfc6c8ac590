import { storage } from '@wxt-dev/storage';
import Dexie from 'dexie';
import { watchItem } from './watch-item.ts';

/** From 0 to 1; null when no database is being brought to the version of today. */
const item = storage.defineItem<number | null>('session:made-ready', { fallback: null });

/** How far the dossier is with becoming one of this version. What a window that was closed said of that stays: it counts only so long as the dossier is not there. */
export const watchMadeReady = (tell: (part: number | null) => void): (() => void) => watchItem(item, tell);

/** At least so long passes between two things that are told. Milliseconds. */
const breath = 100;

let told = 0;

/** For a change of version: what is told is no part of its transaction. */
export function tellMadeReady(part: number): void {
  if (performance.now() - told < breath) return;
  told = performance.now();
  Dexie.ignoreTransaction(() => void item.setValue(part).catch(() => undefined));
}

/** The dossier is there. Only who told something has something to take back. */
export function endMadeReady(): void {
  if (told === 0) return;
  told = 0;
  void item.removeValue().catch(() => undefined);
}
