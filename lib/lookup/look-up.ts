import type { Asking } from '../asking.ts';
import type { Entity, EntityKind } from '../entity.ts';
import { Failure } from '../failure.ts';
import { type AboutKey, recordKey } from '../page-address.ts';
import type { CivicRecord, IsoDate, SourceId } from '../record.ts';
import { askingOf, putAsking } from '../remember/askings.ts';
import { bundled } from '../remember/bundled.ts';
import { kept } from '../remember/kept.ts';
import { dropRecordsNotSeenSince, holdAnswer, idsHeld, putAnswer, putRecords } from '../remember/records.ts';
import { readSettings } from '../remember/settings.ts';
import type { HeldWriting } from '../remember/write-together.ts';
import type { AnswerPage, Desk, Source } from '../source.ts';
import { supplierFinder } from './known-suppliers.ts';
import { prepareNames } from './names-in-papers.ts';
import { counter, markOf, rowAfter, rowFor } from './asking-row.ts';
import { soundPage } from './sound-page.ts';
import { sources as allSources } from './sources/index.ts';
import { buyerReader } from './tenderned/authorities.ts';
import { openWeb, prepareWeb, type WebTools } from './web.ts';

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

export interface LookUpTools extends WebTools {
  /** Which run of the worker this is; written in every row, so that the next run knows which were cut short. */
  worker: string;
  /** default: the shelf */
  shelf?: readonly Source[];
  bundled?: Desk['bundled'];
  /** Told when a source puts a question, whether or not it may leave at once. */
  putting?: () => void;
}

export interface RecordQuestion {
  source: SourceId;
  /** The record's number in that source. */
  number: string;
  /** ask even if fresh */
  again?: boolean;
}

/** What to ask a source, and under which key the answer goes. */
interface Errand {
  about: AboutKey;
  /** Whom it is about; absent for one record. */
  entity?: Entity;
  again: boolean;
  more: boolean;
  isNew?: boolean;
  pages(source: Source, desk: Desk, from?: string): AsyncIterable<AnswerPage>;
}

interface Running {
  done: Promise<void>;
  stop: AbortController;
}

/** Milliseconds that questions to the outside may go before what is bundled. */
const longestHeadStart = 150;

/** Milliseconds that a snapshot waits for what the source says itself, before it is written. */
const longestHeld = 1_000;

// Work that is under way, by row. It dies with the worker, and so does the work; what has to be known afterwards is in the rows.
const running = new Map<string, Running>();

/** Works out what all lookups share, before the first: whom we may ask, how it stands at their doors, who goes by which names. Asks nobody. */
export async function prepareLookUps(desk: Pick<Desk, 'bundled'> = { bundled }): Promise<void> {
  await Promise.all([prepareWeb(allSources), prepareNames(desk), supplierFinder(desk), buyerReader(desk)]);
}

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
        soundPage({ records: await source.between(entity, other, deskFor(source, entity.key, signal, tools)), total: null, unreadable: 0 })
          .records,
      );
}

async function* onlyPage(source: Source, number: string, desk: Desk): AsyncGenerator<AnswerPage> {
  const record = await source.one?.(number, desk);
  yield { records: record ? [record] : [], total: record ? 1 : 0, unreadable: 0 };
}

/** Stops what is being asked about this entity or record, and waits until the rows say so. */
export async function stop(about: AboutKey): Promise<void> {
  const stopped = [...running].filter(([id]) => id.startsWith(`${about}|`)).map(([, each]) => each);
  for (const each of stopped) each.stop.abort();
  await Promise.allSettled(stopped.map(({ done }) => done));
}

/** Stops all that is being asked, and waits until the rows say so. */
export async function stopAll(): Promise<void> {
  const stopped = [...running.values()];
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
  const done = ask(source, errand, tools, stop.signal).finally(() => running.delete(id));
  running.set(id, { done, stop });
  return done;
}

async function ask(
  source: Source,
  { about, entity, again, more, isNew = false, pages }: Errand,
  tools: LookUpTools,
  signal: AbortSignal,
): Promise<void> {
  const { now = Date.now, worker } = tools;
  const before = isNew ? undefined : await askingOf(about, source.id);
  if (!isDue(before, now(), again, more)) return;
  if (entity && source.mayKnow && !(await source.mayKnow(entity, { bundled: tools.bundled ?? bundled }))) return;

  let row: Asking = { ...rowFor(source, about, worker, now(), before), ...(more && before?.pages && { pages: before.pages }) };
  // The question does not wait for the disk: what is written later is written after it.
  const begun = putAsking(row);
  begun.catch(() => undefined);
  let unseenSince = now();
  // What is asked next does not wait for the disk either; the row ends when everything is on it.
  let writing: Promise<unknown> = begun;
  const put = (records: readonly CivicRecord[]): void => {
    const written = putAnswer(records, row);
    written.catch(() => undefined);
    writing = Promise.all([writing, written]);
    writing.catch(() => undefined);
  };
  let spare: HeldWriting | undefined;
  // Records that stay as they are: the source has changed, and what it says of them now is less.
  let spared: ReadonlySet<string> | undefined;
  // Details follow a list, with the same records; it is the list that tells whether a page was here before.
  let isKnown = false;
  // What was counted before says nothing of an answer that begins anew.
  let isAnew = !more;
  try {
    // From here on whatever goes wrong ends the row: one that says "asking" after us would say so as long as the worker lives.
    let count = more ? counter(before, await idsHeld(about, source.id)) : counter();
    for await (const given of pages(source, deskFor(source, about, signal, tools), more ? before?.next : undefined)) {
      if (signal.aborted) throw new Failure('stopped');
      // What came with the extension was looked through when it was made.
      const page = given.snapshot === undefined ? soundPage(given) : given;
      // What the source said itself, later than our snapshot was made, stands.
      if (page.snapshot !== undefined && source.hosts.length > 0 && isLater(before?.answeredAt, page.snapshot)) continue;
      // Rows of the snapshot go when the source says something itself.
      if (page.snapshot === undefined && row.snapshot !== undefined) {
        unseenSince = now();
        count = counter();
        spare?.drop();
      }
      if (!isKnown && page.records.length > 0) {
        isKnown = true;
        const mark = markOf(page);
        if (row.pages?.includes(mark)) {
          const { next: _next, ...ended } = row;
          row = { ...ended, repeats: true };
          break;
        }
        row = { ...row, pages: [...(row.pages ?? []), mark] };
      }
      row = rowAfter(isAnew ? { ...row, total: null } : row, page, count(page));
      isAnew = false;
      if (page.gone && !spared) {
        const isLess = page.gone.some((field) => !before?.lacks?.includes(field));
        if (isLess && before?.answeredAt !== undefined && before.snapshot === undefined) {
          spared = new Set(await idsHeld(about, source.id));
          row = { ...row, spares: true };
        } else row = { ...row, lacks: [...new Set([...(row.lacks ?? []), ...page.gone])] };
      }
      const records = spared ? page.records.filter(({ id }) => !spared?.has(id)) : page.records;
      // It would be written and dropped within a breath.
      const isSpare = page.snapshot !== undefined && source.hosts.length > 0;
      if (isSpare) {
        // A page of the snapshot is replaced by what the source says, not by the next one.
        await spare?.write();
        spare = holdAnswer(records, row, longestHeld);
      } else put(records);
    }
    // Of somebody new no earlier answer is held, and the last word goes to the disk along with the answer.
    if (!more && (!isNew || spare)) {
      await Promise.all([writing, spare?.write()]);
      if (!spared) await dropRecordsNotSeenSince(about, source.id, unseenSince);
    }
    if (!more && !spared) row = lackingWhatIsGone(row);
    const answeredAt = now();
    const ended = putAsking({ ...row, state: 'answered', answeredAt, freshUntil: answeredAt + source.keepForHours * 3_600_000 });
    await Promise.all([writing, ended]);
  } catch (error) {
    await spare?.write().catch(() => undefined);
    const failure = signal.aborted ? new Failure('stopped') : error;
    const { reason, status, retryAt, needs } = failure instanceof Failure ? failure : new Failure('unreadable');
    await putAsking({
      ...row,
      state: reason,
      ...(status !== undefined && { status }),
      ...(retryAt !== undefined && { retryAt }),
      ...(needs && { needs }),
    });
    // Anything but a Failure is a mistake of ours. The row has its end, and we hear of it.
    if (!(failure instanceof Failure)) throw failure;
  }
}

/** All that was held is replaced by this answer. */
const lackingWhatIsGone = ({ lacks: _lacks, ...row }: Asking): Asking => ({ ...row, ...(row.gone && { lacks: row.gone }) });

/** Whether to ask at all. A source that asked us not to come back yet is left alone, whoever insists. */
function isDue(before: Asking | undefined, now: number, again = false, more = false): boolean {
  if ((before?.retryAt ?? 0) > now) return false;
  if (more) return before?.next !== undefined;
  return again || before?.state !== 'answered' || before.freshUntil <= now;
}

const isLater = (answeredAt: number | undefined, date: IsoDate): boolean =>
  answeredAt !== undefined && new Date(answeredAt).toISOString().slice(0, 10) >= date;

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

function deskFor(source: Source, about: AboutKey, signal: AbortSignal, tools: LookUpTools): Desk {
  const { now = Date.now, putting } = tools;
  const web = openWeb(source, about, signal, tools);
  return {
    web: { json: (question) => (putting?.(), web.json(question)), text: (question) => (putting?.(), web.text(question)) },
    bundled: tools.bundled ?? bundled,
    kept: (name, hours, read, ask) => kept(name, hours, read, ask, now),
    now,
  };
}
