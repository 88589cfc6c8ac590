import type { Asking } from '../asking.ts';
import type { AboutKey } from '../page-address.ts';
import type { SourceId } from '../record.ts';
import { cache, withCache } from './cache.ts';
import { readTogether } from './read-together.ts';
import { writeTogether } from './write-together.ts';

/** Writes how it stands with a question, in the place of what was known of it. Resolves when it is on the disk. */
export const putAsking = (asking: Asking): Promise<void> => writeTogether({ asking });

const rowById = readTogether((ids: string[]) => withCache(() => cache.askings.bulkGet(ids)));

/** How it stands with one source about one; undefined when it was never asked. */
export const askingOf = (about: AboutKey, source: SourceId): Promise<Asking | undefined> => rowById(`${about}|${source}`);

/** How it stands with every source that was asked about this one, in no order. */
export const askingsAbout = (about: AboutKey): Promise<Asking[]> => withCache(() => cache.askings.where('about').equals(about).toArray());

/** How it stands with all questions about government bodies, by body. */
export const askingsAboutBodies = async (): Promise<Map<AboutKey, Asking[]>> =>
  Map.groupBy(await withCache(() => cache.askings.where('about').startsWith('government-body:').toArray()), ({ about }) => about);

/** Ends the rows of workers that the browser stopped: nobody is asking there any more, and the reader can ask again. */
export const interruptAskingsOfOtherWorkers = (worker: string): Promise<number> =>
  withCache(() =>
    cache.askings
      .where('state')
      .equals('asking')
      .filter((asking) => asking.worker !== worker)
      .modify({ state: 'interrupted', freshUntil: 0 }),
  );
