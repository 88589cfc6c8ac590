import type { Asking } from '../asking.ts';
import type { LoggedRequest } from '../request.ts';
import { type RecordRow, cache, withCache } from './cache.ts';

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
let later: ReturnType<typeof setTimeout> | undefined;

/** So long a line of the log waits for something that a reader is waiting for, and goes along with that. Milliseconds. */
const patience = 200;
/** So long who is shown the last records has to read them, before the next come. Milliseconds. */
const breath = 25;

/**
 * Writes to the cache, in the order in which it is called; resolves when it is on the disk. Twenty sources that answer at the same moment would each wait
 * for all the others, and whoever watches the cache would be told twenty times: what comes while something is being written goes together, in one transaction.
 */
export function writeTogether(writing: Writing): Promise<void> {
  const done = new Promise<void>((written, failed) => waiting.push({ ...writing, written, failed }));
  if (isWriting) return done;
  if (writing.records || writing.asking) void writeAll();
  else later ??= setTimeout(() => void writeAll(), patience);
  return done;
}

/** While records are written, and a breath longer. */
let rest: Promise<unknown> | undefined;

/**
 * Resolves when the records that are being written are on the disk, and whoever is shown them could read them; at once where there are none. Twenty answers come
 * at the same moment: to work out the others before the first is on the screen makes the reader wait for all of them, and draws what is there once for each.
 */
export const untilRead = async (): Promise<void> => void (await rest);

async function writeAll(): Promise<void> {
  isWriting = true;
  clearTimeout(later);
  later = undefined;
  // What is said in the same breath goes along.
  await Promise.resolve();
  while (waiting.length > 0) {
    const lot = waiting;
    waiting = [];
    try {
      const written = write(lot);
      if (lot.some(({ records = [] }) => records.length > 0)) rest = written.catch(() => undefined).then(breathe);
      await written;
      for (const each of lot) each.written();
    } catch (error) {
      // What cannot be written costs the others nothing.
      if (lot.length === 1) lot[0]?.failed(error);
      else for (const each of lot) await write([each]).then(each.written, each.failed);
    }
    await rest;
    rest = undefined;
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
        records.length > 0 && cache.records.bulkPut(records),
        records.length > 0 && cache.firstLooks.bulkDelete([...new Set(records.map(({ entity }) => entity))]),
        askings.size > 0 && cache.askings.bulkPut([...askings.values()]),
        requests.length > 0 && cache.requests.bulkAdd(requests),
      ]);
    }),
  );
}
