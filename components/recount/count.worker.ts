import { readCount } from '../../lib/share/count-file/read-count.ts';
import { textOf } from '../../lib/share/text-of.ts';
import type { Told } from './count-aside.ts';

const tell: (told: Told) => void = postMessage.bind(globalThis);

// Beside the window, so that it stays free, and can stop this at any moment by doing away with it: a count of eighty megabytes takes seconds, in one go.
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (!(data instanceof File)) return;
  data.arrayBuffer().then(
    (bytes) => {
      try {
        tell({ counted: readCount(textOf(bytes), data.name, (part) => tell({ part })) });
      } catch (error) {
        console.warn('Open Kaart: a count could not be read', error);
        tell({ counted: 'failed' });
      }
    },
    () => tell({ counted: 'failed' }),
  );
});
