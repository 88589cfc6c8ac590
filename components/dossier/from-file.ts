import type { Save } from '../../lib/save.ts';
import type { ReadContent } from '../../lib/share/content.ts';
import type { NothingRead, Told } from './read-aside.ts';

/** What was in a file. */
export interface FromFile {
  read: ReadContent;
  /** Records that are not what they were when they were kept. */
  altered: number;
}

interface Watching {
  signal: AbortSignal;
  /** Told how far it is, from 0 to 2. */
  tell(done: number): void;
}

/**
 * Has a file read beside this window, which meanwhile stays free. Comes to why there is nothing in it for us, where there is not; rejects when it cannot be read.
 * @param watching its signal says stop: then the reading ends at once, wherever it is, and this rejects
 */
export async function fromFile(file: File, { signal, tell }: Watching): Promise<FromFile | NothingRead> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('aside.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      const saves: Save[] = [];
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.addEventListener('error', () => reject(new Error('the reading broke off')), { once: true });
      worker.addEventListener('message', ({ data }: MessageEvent<Told>) => {
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
