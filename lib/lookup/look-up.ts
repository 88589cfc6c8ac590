import type { Entity, EntityKind } from '../entity.ts';
import { type AboutKey, recordKey } from '../page-address.ts';
import type { SourceId } from '../record.ts';
import { bundled } from '../remember/bundled.ts';
import { putRecords } from '../remember/records.ts';
import { readSettings } from '../remember/settings.ts';
import type { AnswerPage, Desk, Source } from '../source.ts';
import { askSource, type Errand } from './ask-source.ts';
import { supplierFinder } from './known-suppliers.ts';
import { prepareNames } from './names-in-papers.ts';
import { sanitizePage } from './sanitize-page.ts';
import { deskFor, type LookUpTools } from './source-desk.ts';
import { sources as allSources } from './sources/index.ts';
import { buyerReader } from './tenderned/authorities.ts';
import { prepareWeb } from './web.ts';

export interface LookUpQuestion {
  entity: Entity;
  /** default: every source that answers for it */
  sources?: SourceId[];
  /** ask even if fresh */
  again?: boolean;
  /** the next page, not the first */
  more?: boolean;
  /** Nobody was ever asked about it: how it stood is not read before. */
  isNew?: boolean;
}

export interface RecordQuestion {
  source: SourceId;
  /** The record's number in that source. */
  number: string;
  /** ask even if fresh */
  again?: boolean;
}

interface Running {
  done: Promise<void>;
  stop: AbortController;
}

/** Milliseconds that questions to the outside may go before what is bundled. */
const longestHeadStart = 150;

// Work that is under way, by row. It dies with the worker, and so does the work; what has to be known afterwards is in the rows.
const running = new Map<string, Running>();
/** From the moment that a lookup is wanted until it ends, by whom it is about: before the first source is asked, nothing is running that could be stopped. */
const wanted = new Map<AboutKey, Set<Running>>();

/** Works out what all lookups share, before the first: whom we may ask, how it stands with their hosts, who goes by which names. Asks nobody. */
export async function prepareLookUps(desk: Pick<Desk, 'bundled'> = { bundled }): Promise<void> {
  await Promise.all([prepareWeb(allSources), prepareNames(desk), supplierFinder(desk), buyerReader(desk)]);
}

/** Every source that answers for entities of this kind, in the order in which they are asked; also those that the reader switched off or did not allow yet. */
export const sourcesFor = (kind: EntityKind): Source[] => allSources.filter(({ answersFor }) => answersFor.includes(kind));

/**
 * Asks every source that answers for the entity what it has, unless its answer is still fresh or the reader switched it off. Records and rows are written as
 * they come; the promise says only that no source has anything more to tell. Rejects when something went wrong that is not the
 * outside world's doing, after the other sources are done.
 */
export async function lookUp(question: LookUpQuestion, given: LookUpTools): Promise<void> {
  const tools: LookUpTools = { flights: new Map(), ...given };
  const { entity, sources } = question;
  const able = (tools.shelf ?? allSources).filter(
    ({ id, answersFor }) => answersFor.includes(entity.kind) && (sources?.includes(id) ?? true),
  );
  // What every question needs is known before the first is put together: working out names keeps the worker busy, and then nothing is heard of it.
  const [{ sourcesOff }] = await Promise.all([readSettings(), prepareWeb(able, tools)]);
  const asked = able.filter(({ id }) => !sourcesOff.includes(id));
  const { again = false, more = false, isNew = false } = question;
  const errand: Errand = { about: entity.key, entity, again, more, isNew, pages: (source, desk, from) => source.find(entity, desk, from) };
  const [outside, within] = [asked.filter(({ access }) => access !== 'bundled'), asked.filter(({ access }) => access === 'bundled')];
  // All questions leave first; what came with the extension is read while they are under way.
  const asking = outside.map((source) => {
    const put = Promise.withResolvers<void>();
    const done = askOnce(source, errand, { ...tools, putting: put.resolve });
    return { done, put: Promise.race([put.promise, done.catch(() => undefined)]) };
  });
  const answering = Promise.allSettled(asking.map(({ done }) => done));
  await Promise.race([Promise.all(asking.map(({ put }) => put)), wait(longestHeadStart)]);
  await wait(0);
  const ends = [...(await Promise.allSettled(within.map((source) => askOnce(source, errand, tools)))), ...(await answering)];
  const bug = ends.find((end) => end.status === 'rejected');
  if (bug) throw bug.reason;
}

/**
 * Asks a source for one record by its number, unless that was just done. It and its row are kept under a key of their own (`recordKey`), the record also
 * under whom it is about. Does nothing when the reader switched the source off. Throws a RangeError for a source that gives no record by its number.
 */
export async function lookUpRecord(question: RecordQuestion, tools: LookUpTools): Promise<void> {
  const { number, again = false } = question;
  const source = (tools.shelf ?? allSources).find(({ id }) => id === question.source);
  if (!source?.one) throw new RangeError(`${question.source} gives no record by its number`);
  if ((await readSettings()).sourcesOff.includes(source.id)) return;
  await askOnce(
    source,
    { about: recordKey(source.id, number), again, more: false, pages: (each, desk) => onlyPage(each, number, desk) },
    tools,
  );
}

/** Asks each source that can tell what there is about the one that names the other. Throws the Failure of the first that does not answer. */
export async function lookUpBetween(entity: Entity, other: Entity, tools: LookUpTools, signal: AbortSignal): Promise<void> {
  const { sourcesOff } = await readSettings();
  for (const source of tools.shelf ?? allSources)
    if (source.between && source.answersFor.includes(entity.kind) && !sourcesOff.includes(source.id))
      await putRecords(
        sanitizePage({
          records: await source.between(entity, other, deskFor(source, entity.key, signal, tools)),
          total: null,
          unreadable: 0,
        }).records,
      );
}

async function* onlyPage(source: Source, number: string, desk: Desk): AsyncGenerator<AnswerPage> {
  const record = await source.one?.(number, desk);
  yield { records: record ? [record] : [], total: record ? 1 : 0, unreadable: 0 };
}

/** Lets a lookup be stopped by `stop` from its very beginning: all that is done before the first source is asked belongs to `work`, which hands on the signal. */
export async function stoppable<T>(about: AboutKey, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  const working = work(controller.signal);
  const each: Running = {
    stop: controller,
    done: working.then(
      () => undefined,
      () => undefined,
    ),
  };
  const together = wanted.get(about) ?? new Set();
  wanted.set(about, together.add(each));
  try {
    return await working;
  } finally {
    together.delete(each);
    if (together.size === 0 && wanted.get(about) === together) wanted.delete(about);
  }
}

/** Stops what is being asked about this entity or record, or was about to be, and waits until the rows say so. */
export async function stop(about: AboutKey): Promise<void> {
  const stopped = [...(wanted.get(about) ?? []), ...[...running].filter(([id]) => id.startsWith(`${about}|`)).map(([, each]) => each)];
  for (const each of stopped) each.stop.abort();
  await Promise.allSettled(stopped.map(({ done }) => done));
}

/** Stops all that is being asked, and waits until the rows say so. */
export async function stopAll(): Promise<void> {
  const stopped = [...[...wanted.values()].flatMap((each) => [...each]), ...running.values()];
  for (const each of stopped) each.stop.abort();
  await Promise.allSettled(stopped.map(({ done }) => done));
}

/** One asking of one source about one entity at a time: who comes second waits with the first. The next page waits for its turn. */
async function askOnce(source: Source, errand: Errand, tools: LookUpTools): Promise<void> {
  const id = `${errand.about}|${source.id}`;
  for (let current = running.get(id); current; current = running.get(id)) {
    if (!errand.more) return current.done;
    await current.done.catch(() => undefined);
  }
  const stop = new AbortController();
  if (tools.signal?.aborted) stop.abort();
  const done = askSource(source, errand, tools, stop.signal).finally(() => running.delete(id));
  running.set(id, { done, stop });
  return done;
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
