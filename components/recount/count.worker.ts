import { readCount } from '../../lib/share/count-file/read-count.ts';
import { decodeText } from '../../lib/share/decode-text.ts';
import type { CountReport } from './count-in-worker.ts';

const tell: (told: CountReport) => void = postMessage.bind(globalThis);

// A worker of its own, because a count of eighty megabytes takes seconds, in one go: the window stays free and can stop it by ending the worker.
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!(data instanceof File)) return;
  data.arrayBuffer().then(
    (bytes) => {
      try {
        tell({ counted: readCount(decodeText(bytes), data.name, (part) => tell({ part })) });
      } catch (error) {
        console.warn('Open Kaart: a count could not be read', error);
        tell({ counted: 'failed' });
      }
    },
    () => tell({ counted: 'failed' }),
  );
});
