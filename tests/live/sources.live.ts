import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Entity } from '../../lib/entity.ts';
import { Failure } from '../../lib/failure.ts';
import { lookUp } from '../../lib/lookup/look-up.ts';
import { sources } from '../../lib/lookup/sources/index.ts';
import { askingOf } from '../../lib/remember/askings.ts';

/** What a source answered, for the table. */
export interface Found {
  state: string;
  status?: number | undefined;
  received?: number;
  total?: number | null;
  unreadable?: number;
  gone?: string;
  requests?: number;
  ms?: number;
}

declare module 'vitest' {
  interface TaskMeta {
    found?: Found;
  }
}

/** Somebody of each kind about whom every source that answers for such has something. */
const known: Record<Entity['kind'], Entity> = {
  'government-body': { key: 'government-body:gm0344', kind: 'government-body', name: 'Gemeente Utrecht' },
  supplier: { key: 'supplier:sweco-nederland', kind: 'supplier', name: 'Sweco Nederland B.V.' },
  party: { key: 'party:vvd', kind: 'party', name: 'Volkspartij voor Vrijheid en Democratie' },
  algorithm: { key: 'algorithm:11248112', kind: 'algorithm', name: 'Werkverkenner' },
};
/** Of a source no more is asked than it takes to read a first page. */
const mostRequests = 4;

const bundled = async (file: string): Promise<unknown> =>
  JSON.parse(await readFile(join(import.meta.dirname, '../../assets/registers', file), 'utf8'));

// The real sources, with the extension's own client and the same schemas: what does not fit any more shows here before a reader sees it.
test.for(sources.filter(({ access }) => access !== 'bundled').map((source) => [source.id, source] as const))(
  '%s',
  async ([id, source], { task }) => {
    const [kind = 'government-body'] = source.answersFor;
    const entity = known[kind];
    let requests = 0;
    const leaving = () => {
      if (requests >= mostRequests) throw new Failure('stopped');
      requests += 1;
    };
    const begun = Date.now();
    await lookUp(
      { entity, sources: [id] },
      { worker: 'check', bundled, leaving, mayAsk: async () => true, online: () => true, doors: new Map(), patience: { retries: 0 } },
    );
    const row = await askingOf(entity.key, id);
    const { state = 'not asked', received = 0, total = null, unreadable = 0, gone = [], status } = row ?? {};
    task.meta.found = { state, status, received, total, unreadable, gone: gone.join(' '), requests, ms: Date.now() - begun };
    // Stopped is by us, after the first page.
    expect(['answered', 'stopped'], `${state} ${status ?? ''}`).toContain(state);
    expect(received, 'it has nothing about somebody it knows').toBeGreaterThan(0);
    expect(unreadable, 'items that do not fit the schema').toBeLessThan(received);
    expect(gone, 'fields that are gone').toEqual([]);
  },
);
