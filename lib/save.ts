import type { Anchor } from './anchor.ts';
import type { SeenEntity } from './reading.ts';

/** An entity as a kept page named it. */
export interface KeptEntity extends SeenEntity {
  /** Where it was first mentioned; null when that was not described: the page was kept by an earlier version, or could not be asked. */
  anchor: Anchor | null;
}

/** A page that the reader kept: where it was, and whom it named. What the reader made; never thrown away by us. */
export interface SavedPage {
  id: string;
  title: string;
  /** Without fragment and without the parameters that only track. */
  address: string;
  /** Epoch milliseconds. */
  savedAt: number;
  seen: KeptEntity[];
  /** The reader's own words, plain text. */
  note: string;
}

/** Query parameters that say where a visitor came from, not what is shown. */
const tracking = /^(utm_\w+|fbclid|gclid|dclid|msclkid|mc_[ce]id|igshid|yclid|_hs\w+|ref_src|wt_mc|cmpid|xtor)$/i;

/** The address as it is kept: no fragment (unless it routes, `#!` or `#/`), no tracking parameters. Throws TypeError when it is no address. */
export function addressToKeep(address: string): string {
  const url = new URL(address);
  const names = Array.from(url.searchParams.keys());
  for (const name of names) if (tracking.test(name)) url.searchParams.delete(name);
  if (!/^#[!/]/.test(url.hash)) url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}
