import { type Told, readAside } from './read-aside.ts';

const tell: (told: Told) => void = postMessage.bind(globalThis);

// Beside the window, so that it stays free, and can stop this at any moment by doing away with it.
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (data instanceof File) void readAside(data, tell);
});
