import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchedChromium } from './launch-chromium.ts';

/**
 * Ends Chromium as a power cut does: SIGKILL for it and everything that it started, and nothing is written or closed any more. Resolves when all are gone:
 * a Chromium that starts while another still holds the lock on a database takes it for broken, and throws it away. Without /proc it is the browser alone.
 */
export async function killChromium({ context }: LaunchedChromium, profile: string): Promise<void> {
  const pid = processOf(profile);
  const all = [pid, ...startedBy(pid)];
  const gone = new Promise((resolve) => context.once('close', resolve));
  for (const each of all) kill(each);
  await gone;
  while (all.some(isAlive)) await new Promise((resolve) => setTimeout(resolve, 10));
}

/** Ends the main process of Chromium alone, and waits for nothing: of what it started, and of its own threads, some may go on for a moment. */
export const killMainProcess = (profile: string): void => kill(processOf(profile));

/** The lock on a profile names the process that holds it: "<host>-<pid>". */
const processOf = (profile: string): number => Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It went with its parent.
  }
}

/** The processes that this one started, and those that they started. */
function startedBy(pid: number): number[] {
  const parents = new Map(
    (existsSync('/proc') ? readdirSync('/proc') : [])
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), Number(statusOf(Number(name))?.parent)]),
  );
  const found = [pid];
  for (const each of found) for (const [child, parent] of parents) if (parent === each) found.push(child);
  return found.slice(1);
}

/** One that has ended and was not yet fetched by who started it holds nothing any more, unless threads of it have yet to end. */
function isAlive(pid: number): boolean {
  try {
    return readdirSync(`/proc/${pid}/task`).length > 1 || !['Z', 'X', undefined].includes(statusOf(pid)?.state);
  } catch {
    return false;
  }
}

/** Undefined when there is no such process any more. */
function statusOf(pid: number): { state: string | undefined; parent: string | undefined } | undefined {
  try {
    // "<pid> (<name>) <state> <parent> …"; a name may have brackets.
    const [state, parent] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return { state, parent };
  } catch {
    return undefined;
  }
}
