import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkSource, type Found } from './check-source.ts';
import { checks } from './checks.ts';

declare module 'vitest' {
  interface TaskMeta {
    found?: Found;
  }
}

const bundled = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(join(import.meta.dirname, '../../assets/registers', file), 'utf8'));

// The real sources, with the extension's own client and the same schemas: what does not fit any more shows here before a reader sees it.
test.for(checks.map((check) => [check.name, check] as const))('%s', async ([, check], { task }) => {
  const { found, wrong } = await checkSource(check, {
    worker: 'check',
    bundled,
    mayAsk: async () => true,
    online: () => true,
    hosts: new Map(),
  });
  task.meta.found = found;
  expect(wrong).toEqual([]);
});
