import { browser } from 'wxt/browser';
import type { GovernmentBody, RegisteredEntity } from '../../lib/entity.ts';
import { directoryOf } from '../../lib/identify/page-address/directory.ts';
import { readAddress } from '../../lib/identify/page-address/read-address.ts';
import type { Directory } from '../../lib/identify/page-address/site.ts';
import type { DescribedPage, PageAddress } from '../../lib/page-address.ts';
import type { CodeAccount, HostOfBody } from '../../lib/registers/register.ts';
import { bundled, register, registeredEntity } from '../../lib/remember/bundled.ts';
import { shownAddress } from './shown-address.ts';

let directory: Promise<Directory> | undefined;

/** What the address of the page in a tab says of it, as far as the browser lets us see it; null when it says nothing. Asks nobody. */
export async function describeAddress(tabId: number): Promise<DescribedPage | null> {
  const shown = shownAddress((await browser.tabs.get(tabId)).url);
  if (shown === undefined) return null;
  directory ??= readDirectory();
  directory.catch(() => (directory = undefined));
  const read = readAddress(shown, await directory);
  return read ? await named(read) : null;
}

async function named({ owner, about, record }: PageAddress): Promise<DescribedPage | null> {
  const [whose, whom] = await Promise.all([owner, about].map(async (key) => (key ? await registeredEntity(key) : undefined)));
  const known = [whose, whom].filter((entity) => entity !== undefined);
  // Its record is for when nobody knows the entity.
  const very = whom ? undefined : record;
  if (known.length === 0 && !very) return null;
  return {
    ...(whose && { owner: whose.key }),
    ...(whom && { about: whom.key }),
    ...(very && { record: very }),
    names: Object.fromEntries(known.map(({ key, name }) => [key, name])),
  };
}

const isBody = (entity: RegisteredEntity): entity is GovernmentBody => entity.kind === 'government-body';
/** Our own build wrote the file, and a test read every line of it; here only the outside of it is looked at. */
const isHost = (value: unknown): value is HostOfBody => typeof value === 'object' && value !== null && 'host' in value && 'body' in value;

const isAccount = (value: unknown): value is CodeAccount => isHost(value) && 'account' in value;

async function readDirectory(): Promise<Directory> {
  const [bodies, hosts, accounts] = await Promise.all([register('government-body'), bundled('hosts.json'), bundled('code-accounts.json')]);
  return directoryOf(
    [...bodies.values()].filter(isBody),
    Array.isArray(hosts) ? hosts.filter(isHost) : [],
    Array.isArray(accounts) ? accounts.filter(isAccount) : [],
  );
}
