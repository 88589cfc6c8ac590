import type { Save } from '../../lib/save.ts';
import type { ReadContent } from '../../lib/share/content.ts';
import type { NothingRead, ReadReport } from './read-and-report.ts';

/** What was in a file. */
export interface FileContent {
  read: ReadContent;
  /** How many records were changed since they were kept. */
  altered: number;
}

interface Watching {
  signal: AbortSignal;
  /** Told how far it is, from 0 to 2. */
  tell(done: number): void;
}

/**
 * Reads a file in a worker, so that the window stays free. Resolves to a reason when the file holds nothing for us; rejects when it cannot be read.
 * @param watching when its signal aborts, the worker is ended at once and this rejects
 */
export async function readInWorker(file: File, { signal, tell }: Watching): Promise<FileContent | NothingRead> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('read-file.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      const saves: Save[] = [];
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.addEventListener('error', () => reject(new Error('the reading broke off')), { once: true });
      worker.addEventListener('message', ({ data }: MessageEvent<ReadReport>) => {
        if ('done' in data) tell(data.done);
        else if ('saves' in data) saves.push(...data.saves);
        else if ('rest' in data) resolve({ read: { saves, ...data.rest }, altered: data.altered });
        else if (data.nothing === 'failed') reject(new Error('the file cannot be read'));
        else resolve(data.nothing);
      });
      worker.postMessage(file);
    });
  } finally {
    worker.terminate();
  }
}
