import type { Entity } from '../entity.ts';
import { Failure } from '../failure.ts';
import type { CivicRecord, RecordKind } from '../record.ts';
import { readSettings } from '../remember/settings.ts';
import type { Desk, Source } from '../source.ts';
import { bundledAlgorithms } from './bundled-algorithms.ts';
import { sources as shelf } from './sources/index.ts';

const nobody = (): Promise<never> => Promise.reject(new Failure('not-permitted'));

/** A desk that asks nobody and keeps nothing. */
const deskOf = (bundled: Desk['bundled']): Desk => ({
  web: { json: nobody, text: nobody },
  bundled,
  shared: async (_name, _hours, read, ask) => read(await ask()),
  now: Date.now,
});

/**
 * What came with the extension about somebody, of these kinds, unless the reader switched the source off. Nobody is asked, and nothing is kept: a page that names
 * somebody leaves no trace by it.
 */
export async function bundledRecords(
  entity: Entity,
  kinds: ReadonlySet<RecordKind>,
  { bundled }: Pick<Desk, 'bundled'>,
): Promise<CivicRecord[]> {
  const { sourcesOff } = await readSettings();
  const desk = deskOf(bundled);
  const isWanted = ({ id, gives, answersFor }: Source): boolean =>
    kinds.has(gives) && answersFor.includes(entity.kind) && !sourcesOff.includes(id);
  const records: CivicRecord[] = [];
  for (const source of shelf.filter(isWanted)) {
    // One source has a snapshot beside what it answers itself.
    const pages =
      source.access === 'bundled'
        ? source.find(entity, desk)
        : source.id === 'algorithm-register'
          ? bundledAlgorithms(entity, desk)
          : undefined;
    if (pages) for await (const page of pages) records.push(...page.records);
  }
  return records;
}
