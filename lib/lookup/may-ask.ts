import { browser } from 'wxt/browser';
import { readSettings } from '../remember/settings.ts';
import type { Source } from '../source.ts';

/** The match pattern by which browsers permit all of a host (its name, without scheme or port), over TLS alone. */
export const patternOf = (host: string): string => `https://${host}/*`;
/** The host name in such a pattern. */
export const hostOf = (pattern: string): string => pattern.slice('https://'.length, -'/*'.length);

/** Patterns that hold every one of ours: who reads on every page gave one of these, and then the browser names no host by itself. */
const everyHost = ['https://*/*', '*://*/*', '<all_urls>'];

interface Leave {
  /** Match patterns that the browser permits. */
  permitted: ReadonlySet<string>;
  /** Match patterns of optional sources that the reader wants to be asked. */
  wanted: ReadonlySet<string>;
}

let leave: { asOf: number; is: Promise<Leave> } | undefined;

/** What we have leave for. Twenty sources begin at the same moment; what is asked of the browser for each of them by itself keeps them all waiting. */
function leaveNow(): Promise<Leave> {
  if (leave && Date.now() - leave.asOf < 1_000) return leave.is;
  const is = Promise.all([browser.permissions.getAll(), readSettings()]).then(([{ origins = [] }, { hostsAllowed }]) => ({
    permitted: new Set(origins),
    wanted: new Set(hostsAllowed),
  }));
  is.catch(() => (leave = undefined));
  leave = { asOf: Date.now(), is };
  return is;
}

/** Finds out what we have leave for; who is going to ask does not wait for it then. */
export const prepareLeave = async (): Promise<void> => void (await leaveNow().catch(() => undefined));

/** Who lets us read on every page has given us every host; an optional source is asked only when the reader wanted that one. */
export const mayAskInBrowser =
  ({ access }: Source) =>
  async (host: string): Promise<boolean> => {
    const pattern = patternOf(host);
    const { permitted, wanted } = await leaveNow();
    if ((permitted.has(pattern) || everyHost.some((each) => permitted.has(each))) && (access !== 'optional' || wanted.has(pattern)))
      return true;
    // Another pattern may hold this host; and what was no a second ago may be yes now: the reader just allowed it.
    const [isPermitted, { hostsAllowed }] = await Promise.all([browser.permissions.contains({ origins: [pattern] }), readSettings()]);
    return isPermitted && (access !== 'optional' || hostsAllowed.includes(pattern));
  };
