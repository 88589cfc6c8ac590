import type { CountProblem, OfficialCount } from '../../lib/count.ts';

/** The result of reading a count. */
export type Counted = OfficialCount | CountProblem | 'failed';

/** What the worker reports: how far it is, from 0 to 1, and at last the result. */
export type CountReport = { part: number } | { counted: Counted };

/**
 * Reads an official count in a worker.
 * @param tell told how far it is, from 0 to 1
 * @throws the reason of the signal, when it is stopped
 */
export async function countInWorker(file: File, signal: AbortSignal, tell: (part: number) => void): Promise<Counted> {
  signal.throwIfAborted();
  const worker = new Worker(new URL('count.worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise((resolve, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
      worker.addEventListener('error', () => resolve('failed'), { once: true });
      worker.addEventListener('message', ({ data }: MessageEvent<CountReport>) =>
        'part' in data ? tell(data.part) : resolve(data.counted),
      );
      worker.postMessage(file);
    });
  } finally {
    worker.terminate();
  }
}
