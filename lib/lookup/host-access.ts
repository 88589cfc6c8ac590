import PQueue from 'p-queue';
import { Failure } from '../failure.ts';
import { type HostState, readHostState, writeHostState } from '../remember/host-states.ts';
import type { Manners } from '../source.ts';

/** One host: the queue before it, and whether it is to be left alone. Shared by all lookups, so that ten cards do not make ten queues. */
export interface HostAccess {
  queue: PQueue;
  /** As an earlier run of the worker left it, and since then as we know it. */
  state: Promise<HostState>;
}

/** After so many failures in a row a host is left in peace. */
const enough = 3;
const minute = 60_000;
const shortestRest = 5 * minute;
const longestRest = 60 * minute;

const open: HostState = { failures: 0, until: 0, because: 'it-failed' };
const ordinaryManners: Manners = { parallel: 1, interval: 250 };

/** @param interval milliseconds between requests, in the place of that of the manners */
export function accessTo(
  host: string,
  hosts: Map<string, HostAccess>,
  manners: Manners = ordinaryManners,
  interval = manners.interval,
): HostAccess {
  let access = hosts.get(host);
  if (!access) {
    const pace = interval > 0 ? { intervalCap: 1, interval, strict: true } : {};
    access = { queue: new PQueue({ concurrency: manners.parallel, ...pace }), state: stateOf(host) };
    hosts.set(host, access);
  }
  return access;
}

/** A host of which nothing can be read is open: whoever could not ask it because of that could not as long as the worker lives. */
const stateOf = (host: string): Promise<HostState> =>
  readHostState(host).then(
    (state) => state ?? open,
    () => open,
  );

/** Throws a Failure that says until when, where the host is to be left alone. */
export async function throwWhileResting(access: HostAccess, now: number): Promise<void> {
  const { until, because } = await access.state;
  if (until <= now) return;
  throw because === 'it-asked' ? new Failure('refused', { status: 429, retryAt: until }) : new Failure('resting', { retryAt: until });
}

/** Whether a failure says something of the host, and not of this one question or of the reader's own connection. */
const isOfHost = ({ reason, status = 0 }: Failure): boolean => reason === 'too-slow' || status === 429 || status >= 500;

/** Notes how a question ended: an answer, or a failure. What it throws in the place of the failure says how long the host rests, if it does. */
export async function noteEnd(host: string, access: HostAccess, ended: 'answered' | Failure, now: number): Promise<void> {
  const before = await access.state;
  const after = ended === 'answered' ? (before.failures > 0 ? open : before) : afterFailure(before, ended, now);
  if (after === before) return;
  access.state = Promise.resolve(after);
  // What cannot be remembered is known as long as this worker lives.
  await writeHostState(host, after).catch(() => undefined);
}

function afterFailure(before: HostState, failure: Failure, now: number): HostState {
  if (failure.reason === 'resting') return before;
  const failures = isOfHost(failure) ? before.failures + 1 : before.failures;
  if (failure.retryAt !== undefined && failure.retryAt > before.until) return { failures, until: failure.retryAt, because: 'it-asked' };
  if (failures === before.failures) return before;
  const rest = failures < enough ? 0 : Math.min(shortestRest * 2 ** (failures - enough), longestRest);
  return { failures, until: rest > 0 ? now + rest : before.until, because: 'it-failed' };
}
