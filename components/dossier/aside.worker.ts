import { readAside } from './read-aside.ts';

// Beside the window, so that it stays free, and can stop this at any moment by doing away with it.
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (data instanceof File) void readAside(data, (told) => postMessage(told));
});
