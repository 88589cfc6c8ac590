import { Failure } from '../failure.ts';
import type { SourceId } from '../record.ts';

/** One question on its way to a host and back, for every source of a lookup that put it meanwhile. */
export interface Flight {
  /** Who put it, the first first; also one that was stopped since. */
  readonly askers: ReadonlySet<SourceId>;
  /** Hears of each who puts it from now on. */
  onJoin(hear: (asker: SourceId) => void): void;
  /** Aborted when nobody waits for the answer any more. */
  readonly signal: AbortSignal;
}

/** What came back, once for all who asked. */
export interface Answer {
  text: string;
  /** What that says, of a question for JSON. Nobody may change it: others have it too. */
  value?: unknown;
}

interface UnderWay {
  askers: Set<SourceId>;
  hearing: ((asker: SourceId) => void)[];
  answer: Promise<Answer>;
  waiting: number;
  stop: AbortController;
}

/** By question. Those of one lookup share them: what is asked about somebody else is another line in the log, and another matter. */
export type Flights = Map<string, UnderWay>;

/**
 * The same question at the same time leaves once. Who is stopped goes without the answer, and the others have it all the same; it is the last that stops it.
 * Throws what `depart` throws, and a Failure `stopped` when `signal` is aborted.
 */
export async function shareFlight(
  flights: Flights,
  question: string,
  asker: SourceId,
  signal: AbortSignal,
  depart: (flight: Flight) => Promise<Answer>,
): Promise<Answer> {
  if (signal.aborted) throw new Failure('stopped');
  const shared = flights.get(question) ?? begin(flights, question, depart);
  if (!shared.askers.has(asker)) {
    shared.askers.add(asker);
    for (const hear of shared.hearing) hear(asker);
  }
  shared.waiting += 1;
  const stopped = Promise.withResolvers<never>();
  const leave = (): void => {
    stopped.reject(new Failure('stopped'));
    shared.waiting -= 1;
    if (shared.waiting > 0) return;
    // Who asks from now on asks anew.
    if (flights.get(question) === shared) flights.delete(question);
    shared.stop.abort();
  };
  signal.addEventListener('abort', leave, { once: true });
  try {
    return await Promise.race([shared.answer, stopped.promise]);
  } finally {
    signal.removeEventListener('abort', leave);
  }
}

function begin(flights: Flights, question: string, depart: (flight: Flight) => Promise<Answer>): UnderWay {
  const stop = new AbortController();
  const askers = new Set<SourceId>();
  const hearing: UnderWay['hearing'] = [];
  const answer = depart({ askers, onJoin: (hear) => void hearing.push(hear), signal: stop.signal }).finally(() => {
    if (flights.get(question) === shared) flights.delete(question);
  });
  // When all were stopped nobody is left to hear how it ended.
  answer.catch(() => undefined);
  const shared: UnderWay = { askers, hearing, answer, waiting: 0, stop };
  flights.set(question, shared);
  return shared;
}
