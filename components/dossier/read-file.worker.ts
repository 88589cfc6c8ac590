import { type ReadReport, readAndReport } from './read-and-report.ts';

const tell: (told: ReadReport) => void = postMessage.bind(globalThis);

// A worker of its own, because the window can then stop the reading at any moment by ending the worker.
addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (data instanceof File) void readAndReport(data, tell);
});
