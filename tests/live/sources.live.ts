import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sources } from '../../lib/lookup/sources/index.ts';
import { checkSource, type Found } from './check-source.ts';

declare module 'vitest' {
  interface TaskMeta {
    found?: Found;
  }
}

const bundled = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(join(import.meta.dirname, '../../assets/registers', file), 'utf8'));

// The real sources, with the extension's own client and the same schemas: what does not fit any more shows here before a reader sees it.
test.for(sources.filter(({ access }) => access !== 'bundled').map((source) => [source.id, source] as const))(
  '%s',
  async ([, source], { task }) => {
    const { found, wrong } = await checkSource(source, {
      worker: 'check',
      bundled,
      mayAsk: async () => true,
      online: () => true,
      doors: new Map(),
      patience: { retries: 0 },
    });
    task.meta.found = found;
    expect(wrong).toEqual([]);
  },
);
