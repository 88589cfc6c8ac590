import { storage } from '@wxt-dev/storage';
import Dexie from 'dexie';
import { askedForLater } from './later.ts';
import { watchItem } from './watch-item.ts';

/** From 0 to 1; null when no database is being brought to the version of today. */
const item = storage.defineItem<number | null>('session:made-ready', { fallback: null });

/** Until the reader asks for it, or the browser is started anew, the dossier stays as the older version left it, and is not open. */
const later = askedForLater('session:made-ready-later');
export const {
  putOff: putOffMakingReady,
  isPutOff: isMakingReadyPutOff,
  end: endMakingReadyPutOff,
  onEnd: onMakingReadyWanted,
  watch: watchMakingReadyPutOff,
} = later;

/** How far the dossier is with becoming one of this version. What a window that was closed said of that stays: it counts only so long as the dossier is not there. */
export const watchMadeReady = (tell: (part: number | null) => void): (() => void) => watchItem(item, tell);

/** At least so long passes between two things that are told. Milliseconds. */
const breath = 100;

let told = 0;
let isStopped = false;

/** How a change of version is followed. */
export const makingReady = {
  /** What is told is no part of its transaction. */
  tell(part: number): void {
    if (performance.now() - told < breath) return;
    told = performance.now();
    Dexie.ignoreTransaction(() => void item.setValue(part).catch(() => undefined));
  },
  onStop(stop: () => void): () => void {
    isStopped = false;
    return Dexie.ignoreTransaction(() =>
      later.onPutOff(() => {
        isStopped = true;
        stop();
      }),
    );
  },
};

/** The dossier is there. What was put off at the last moment came too late to be about this one, and is not about the next. */
export function endMadeReady(): void {
  stopTelling();
  void Dexie.ignoreTransaction(async () => {
    if (await later.isPutOff()) await later.end();
  });
}

/** The dossier did not open. Answers whether the reader stopped that. */
export function noteNotOpened(): boolean {
  stopTelling();
  const wasStopped = isStopped;
  isStopped = false;
  return wasStopped;
}

/** Only who told something has something to take back. */
function stopTelling(): void {
  if (told === 0) return;
  told = 0;
  void item.removeValue().catch(() => undefined);
}

/** The reader said "not now" while the dossier was made ready: it is as it was, and not open. */
export class MakingReadyPutOff extends Error {
  override readonly name = 'MakingReadyPutOff';
}

/** What the dossier answers, or this instead so long as the reader put off that it opens. */
export const orWhilePutOff = <T>(answer: Promise<T>, instead: T): Promise<T> =>
  answer.catch(async (error: unknown) => {
    if (await isMakingReadyPutOff()) return instead;
    throw error;
  });

const watchers = new Set<() => void>();

/** Calls `tell` when the dossier, which was put off, can be asked again here: who watched it then was told nothing. */
export function onOpenedAfterAll(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}

export const tellOpenedAfterAll = (): void => {
  for (const tell of watchers) tell();
};
