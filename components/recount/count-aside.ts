import type { CountProblem, OfficialCount } from '../../lib/count.ts';

/** What came of reading a count. */
export type Counted = OfficialCount | CountProblem | 'failed';

/**
 * Reads an official count beside the window.
 * @throws the reason of the signal, when it is stopped
 */
export async function countAside(file: File, signal: AbortSignal): Promise<Counted> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('count.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.addEventListener('error', () => resolve('failed'), { once: true });
      worker.addEventListener('message', ({ data }: MessageEvent<Counted>) => resolve(data));
      worker.postMessage(file);
    });
  } finally {
    worker.terminate();
  }
}
