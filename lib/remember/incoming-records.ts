import { type FirstLook, firstRead } from '../first-look.ts';
import type { AboutKey } from '../page-address.ts';
import { type CivicRecord, type RecordKind, recordKinds } from '../record.ts';

// From the disk a screen hears of records when they are written, the indexes are, it was told, and it has read them: with twenty sources that answer at the
// same moment that takes longer than the answers themselves. So the first of what comes in is told to the screens at once, and written meanwhile.

/** Records that came in, and may not be on the disk yet. */
export interface IncomingRecords {
  lot: string;
  about: AboutKey;
  /** Of each kind the newest, `firstRead` at most. */
  newest: readonly CivicRecord[];
  /** Of all of them. */
  ids: Partial<Record<RecordKind, string[]>>;
}

/** A lot that is on the disk, or will not be: from here on the disk tells. */
interface Settled {
  settled: string;
  isWritten: boolean;
}

const name = 'just in';
let speaker: BroadcastChannel | undefined;
const say = (said: IncomingRecords | Settled): void => (speaker ??= new BroadcastChannel(name)).postMessage(said);

/** Newest first, in the order in which the disk gives them: what has no date comes last. */
const newestFirst = (one: CivicRecord, other: CivicRecord): number =>
  (one.date ?? '') === (other.date ?? '') ? (one.id < other.id ? 1 : -1) : (one.date ?? '') < (other.date ?? '') ? 1 : -1;

/** Says that these records are on the disk, or that they will not be. */
type Settle = (isWritten: boolean) => void;

/** Tells every screen of ours what came in about somebody; how that ended is for the caller to say. */
export function announceIncoming(about: AboutKey, records: readonly CivicRecord[]): Settle {
  if (records.length === 0) return () => undefined;
  const lot = crypto.randomUUID();
  const byKind = Map.groupBy(records, ({ kind }) => kind);
  const newest = [...byKind.values()].flatMap((each) => each.toSorted(newestFirst).slice(0, firstRead));
  say({ lot, about, newest, ids: Object.fromEntries([...byKind].map(([kind, each]) => [kind, each.map(({ id }) => id)])) });
  return (isWritten) => say({ settled: lot, isWritten });
}

const isSaid = (value: unknown): value is IncomingRecords | Settled =>
  typeof value === 'object' && value !== null && ('lot' in value || 'settled' in value);

/** What came in about one entity since somebody began to listen, as far as the disk does not tell it yet. */
export interface Listening {
  lots(): readonly IncomingRecords[];
  /** Say so before reading the disk; the function that it gives, when that was read: what was on the disk by then needs no telling any more. */
  reading(): () => void;
  stop(): void;
}

/** So long somebody may take to say how it ended: the browser may have stopped who would. Milliseconds, a worker's idle time. */
export const longestUnsettled = 30_000;

/** @param tell told whenever something more came in, or it turned out that it will not be on the disk */
export function listenToIncoming(about: AboutKey, tell: () => void): Listening {
  const lots = new Map<string, IncomingRecords>();
  const settled = new Set<string>();
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const forget = (lot: string) => {
    clearTimeout(waiting.get(lot));
    waiting.delete(lot);
    settled.delete(lot);
    return lots.delete(lot);
  };
  // What the disk said last is true without it: nothing was written.
  const takeBack = (lot: string) => forget(lot) && tell();
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (!isSaid(data)) return;
    if ('settled' in data) {
      if (!data.isWritten) takeBack(data.settled);
      else if (lots.has(data.settled)) settled.add(data.settled);
    } else if (data.about === about) {
      lots.set(data.lot, data);
      waiting.set(
        data.lot,
        setTimeout(() => takeBack(data.lot), longestUnsettled),
      );
      tell();
    }
  });
  return {
    lots: () => [...lots.values()],
    reading() {
      const before = [...settled];
      return () => {
        for (const lot of before) forget(lot);
      };
    },
    stop() {
      channel.close();
      for (const timer of waiting.values()) clearTimeout(timer);
    },
  };
}

/** The look that the disk gives, with what came in since; its kinds in one order, so that the same look is the same text. */
export function lookWith(look: FirstLook, lots: readonly IncomingRecords[]): FirstLook {
  const counts: FirstLook['counts'] = {};
  const newest: FirstLook['newest'] = {};
  for (const kind of recordKinds) {
    const read = look.newest[kind] ?? [];
    const came = lots.flatMap((lot) => lot.ids[kind] ?? []);
    const byId = new Map(read.map((record) => [record.id, record]));
    const ids = new Set([...byId.keys(), ...came]);
    if (ids.size === 0) continue;
    for (const lot of lots) for (const record of lot.newest) if (record.kind === kind) byId.set(record.id, record);
    newest[kind] = came.length > 0 ? [...byId.values()].toSorted(newestFirst).slice(0, firstRead) : read;
    // Where there are more than were read, which of them came again is not known here; the disk will say how many there are.
    const isAllRead = came.length > 0 && read.length < firstRead;
    counts[kind] = isAllRead ? ids.size : (look.counts[kind] ?? ids.size);
  }
  return { ...look, counts, newest };
}
