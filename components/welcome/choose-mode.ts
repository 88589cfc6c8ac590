import { sendMessage } from '../../lib/messages.ts';
import type { ReadingMode } from '../../lib/settings.ts';
import { requestEverywhere } from '../permission.ts';

/** Remembers where to read. Must be called in the click itself; false when the browser's permission that it needs was refused. */
export async function chooseMode(mode: ReadingMode): Promise<boolean> {
  // Asked first: a browser shows its prompt only in the click itself.
  if (mode === 'everywhere' && !(await requestEverywhere())) return false;
  await sendMessage('setMode', mode);
  return true;
}
