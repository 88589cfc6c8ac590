import * as z from 'zod/mini';
import { type Entity, entityKey, isEntityKey } from '../entity.ts';
import type { AlgorithmRecord } from '../record.ts';
import type { AnswerPage, Desk } from '../source.ts';
import { once } from './once.ts';
import { readAnswer } from './read-answer.ts';
import { readBundled } from './read-each.ts';

const Row = z.object({
  // Absent for a system that is well known without being in the register.
  registerNumber: z.optional(z.string()),
  name: z.string(),
  body: z.optional(z.string()),
  bodyName: z.string(),
  status: z.optional(z.string()),
  registered: z.optional(z.string()),
  provider: z.optional(z.string()),
  providerName: z.optional(z.string()),
});

const registered = once(async (desk) => readBundled(await desk.bundled('algorithms.json'), Row));

/** What the bundled snapshot of the Algorithm Register has about this entity; nothing when it has nothing. */
export async function* bundledAlgorithms(entity: Entity, desk: Desk): AsyncGenerator<AnswerPage> {
  const { read, unreadable } = await registered(desk);
  const rows = read.flatMap(({ registerNumber, ...row }) =>
    registerNumber !== undefined &&
    (row.body === entity.key || row.provider === entity.key || entityKey('algorithm', registerNumber) === entity.key)
      ? [{ ...row, registerNumber }]
      : [],
  );
  if (rows.length === 0) return;
  const snapshot = await dateOfSnapshot(desk);
  const records = rows.map((row): AlgorithmRecord => ({
    id: `algorithm-register:${row.registerNumber}`,
    kind: 'algorithm',
    source: 'algorithm-register',
    sourceId: row.registerNumber,
    url: `https://algoritmes.overheid.nl/nl/algoritme/${row.registerNumber}`,
    retrievedAt: snapshot,
    about: [...new Set([entity.key, entityKey('algorithm', row.registerNumber), ...[row.body, row.provider].filter(isEntityKey)])],
    date: row.registered ?? null,
    title: row.name,
    organisation: row.bodyName,
    ...(row.status !== undefined && { status: row.status }),
    ...(row.providerName !== undefined && { provider: row.providerName }),
  }));
  yield { records, total: null, unreadable, snapshot };
}

const Provenance = z.object({ algorithms: z.object({ date: z.string() }) });

/** The day of the snapshot, as its provenance says. */
export async function dateOfSnapshot(desk: Desk): Promise<string> {
  return readAnswer(await desk.bundled('provenance.json'), Provenance).algorithms.date;
}
