import type { Asking } from '../asking.ts';
import type { AboutKey } from '../page-address.ts';
import type { LoggedRequest } from '../request.ts';
import { type RecordRow, cache, withCache } from './cache.ts';
import { withStoredHistory } from './stored-history.ts';

/** Something to put in the cache. */
interface Writing {
  records?: readonly RecordRow[];
  asking?: Asking;
  request?: LoggedRequest;
}

interface Waiting extends Writing {
  written(): void;
  failed(error: unknown): void;
}

let waiting: Waiting[] = [];
let isWriting = false;
let last: Promise<void> = Promise.resolve();
let begins: { at: number; timer: ReturnType<typeof setTimeout> } | undefined;

/** So long what a reader waits for waits for more of it: questions leave meanwhile, and answers that came are drawn. Milliseconds. */
const gathering = 15;
/** So long a line of the log waits for something of that sort, and goes along with it. Milliseconds. */
const patience = 200;
/** So long who is told that something was written has to read it, before more is. Milliseconds. */
const breath = 25;

/**
 * Writes to the cache, in the order in which it is called; resolves when it is on the disk. Twenty sources that answer at the same moment would each wait
 * for all the others, and whoever watches the cache would be told twenty times: what comes at about the same time goes together, in one transaction.
 */
export function writeTogether(writing: Writing): Promise<void> {
  const done = new Promise<void>((written, failed) => waiting.push({ ...writing, written, failed }));
  // They come in order: when the last is there, all are.
  last = done.catch(() => undefined);
  if (!isWriting) beginIn(writing.records || writing.asking ? gathering : patience);
  return done;
}

/** Something that may still be taken back, and is not on the disk yet. */
export interface HeldWriting {
  /** Resolves when it is on the disk, or was dropped before. */
  write(): Promise<void>;
  drop(): void;
}

const held = new Set<HeldWriting>();

/**
 * Writes when that is asked for, and otherwise after `wait` milliseconds.
 * @param settle told once whether it is on the disk: not so when it was dropped, or could not be written
 */
export function holdWriting(writing: Writing, wait: number, settle: (isWritten: boolean) => void): HeldWriting {
  let written: Promise<void> | undefined;
  const letGo = () => {
    clearTimeout(timer);
    held.delete(holding);
  };
  const holding: HeldWriting = {
    write() {
      letGo();
      if (written) return written;
      written = writeTogether(writing);
      written.then(
        () => settle(true),
        () => settle(false),
      );
      return written;
    },
    drop() {
      letGo();
      if (written) return;
      written = Promise.resolve();
      settle(false);
    },
  };
  const timer = setTimeout(() => void holding.write(), wait);
  held.add(holding);
  return holding;
}

/** Resolves when what was to be written until now, and what is held, is on the disk, or turned out not to go there. */
export function allWritten(): Promise<void> {
  for (const each of held) void each.write();
  return last;
}

function beginIn(wait: number): void {
  const at = Date.now() + wait;
  if (begins && begins.at <= at) return;
  clearTimeout(begins?.timer);
  begins = { at, timer: setTimeout(() => void writeAll(), wait) };
}

async function writeAll(): Promise<void> {
  isWriting = true;
  begins = undefined;
  while (waiting.length > 0) {
    const lot = waiting;
    waiting = [];
    try {
      await write(lot);
      for (const each of lot) each.written();
    } catch (error) {
      // What cannot be written costs the others nothing.
      if (lot.length === 1) lot[0]?.failed(error);
      else for (const each of lot) await write([each]).then(each.written, each.failed);
    }
    await breathe();
  }
  isWriting = false;
}

const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, breath));

async function write(lot: readonly Writing[]): Promise<void> {
  const records = lot.flatMap((each) => each.records ?? []);
  // Of a row that changed twice meanwhile only the last counts.
  const askings = new Map(lot.flatMap(({ asking }) => (asking ? [[asking.id, asking]] : [])));
  const requests = lot.flatMap(({ request }) => (request ? [request] : []));
  const tables = [
    ...(records.length > 0 ? [cache.records, cache.firstLooks] : []),
    ...(askings.size > 0 ? [cache.askings] : []),
    ...(requests.length > 0 ? [cache.requests] : []),
  ];
  if (tables.length === 0) return;
  await withCache(() =>
    cache.transaction('rw', tables, async () => {
      await Promise.all([
        putInStretches(records),
        records.length > 0 && forgetLooks(new Set(records.map(({ entity }) => entity))),
        askings.size > 0 && cache.askings.bulkPut([...askings.values()]),
        ...requests.map(addRequest),
      ]);
    }),
  );
}

/** Adds a line to the log, and gives it its number, by which more may be noted in it later; anew when it goes again, as another window may have that number by then. */
async function addRequest(request: LoggedRequest): Promise<void> {
  const { id: _before, ...line } = request;
  const id = await cache.requests.add(line);
  if (id !== undefined) request.id = id;
}

/** So many rows are handed to the browser in one go: meanwhile no other answer is heard. */
const stretch = 40;

async function putInStretches(records: readonly RecordRow[]): Promise<void> {
  const rows = await withStoredHistory(records);
  for (let from = 0; from < rows.length; from += stretch) await cache.records.bulkPut(rows.slice(from, from + stretch));
}

/** There are few, and the records of one answer may be about a hundred: those that are there are looked for, and not each is deleted by itself. */
async function forgetLooks(of: ReadonlySet<AboutKey>): Promise<void> {
  const made = await cache.firstLooks.toCollection().primaryKeys();
  await cache.firstLooks.bulkDelete(made.filter((entity) => of.has(entity)));
}
