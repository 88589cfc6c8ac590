import type { PageAddress } from '../../page-address.ts';
import { recordOnOwnSite } from './own-site.ts';
import { type Directory, isOf } from './site.ts';
import { sites } from './sites/index.ts';

/**
 * What an address says of its page: the very record or entity that it is about, or else whose site it is. Undefined when it says nothing, or is no
 * address of the web. Pure: nothing is asked of anybody.
 */
export function readAddress(address: string, directory: Directory): PageAddress | undefined {
  const read = URL.parse(address);
  if (!read || !/^https?:$/.test(read.protocol)) return undefined;
  const host = read.hostname.replace(/^www\./, '');
  const site = sites.find((each) => isOf(each, host));
  const found = site && whole(() => site.read(read, directory));
  if (found) return found;
  const owner = ownerOf(host, read.pathname, directory);
  if (!owner) return undefined;
  const record = whole(() => recordOnOwnSite(read));
  return { owner, ...(record && { record }) };
}

/** Part of a site may be another's ("raad.goes.nl"), but never all that ends in two letters. */
function ownerOf(host: string, path: string, directory: Directory): PageAddress['owner'] {
  const labels = host.split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const owner = directory.byHost(labels.slice(from).join('.'), path);
    if (owner) return owner;
  }
  return undefined;
}

/** A path may hold what is no text at all ("%E0%A4%A"); then it tells nothing. */
function whole<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
