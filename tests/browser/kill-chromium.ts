import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchedChromium } from './launch-chromium.ts';

/** Ends Chromium as a power cut does: SIGKILL, nothing is written or closed any more. Resolves when it is gone. */
export async function killChromium({ context }: LaunchedChromium, profile: string): Promise<void> {
  // The lock on a profile names the process that holds it: "<host>-<pid>".
  const pid = Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1));
  const gone = new Promise((resolve) => context.once('close', resolve));
  process.kill(pid, 'SIGKILL');
  await gone;
}
