import type { TextPositionSelector, TextQuoteSelector, Anchor } from './anchor.ts';
import type { Entity } from './entity.ts';
import type { SeenEntity } from './reading.ts';
import type { IsoDate, RecordBase } from './record.ts';

/** An entity as a kept page named it. */
export interface KeptEntity extends SeenEntity {
  /** Where it was first mentioned; null when that was not described: the page was kept by an earlier version, or could not be asked. */
  anchor: Anchor | null;
}

/** The page on which something was found, with what it says about itself. Null and empty where it says nothing. */
export interface KeptPage {
  title: string;
  /** Without fragment and without the parameters that only track. */
  address: string;
  /** What the site calls itself: "De Gelderlander". */
  siteName: string | null;
  authors: string[];
  publishedOn: IsoDate | null;
}

/** What a page says about itself. */
export type PageMetadata = Omit<KeptPage, 'address'>;

/** The words on the page that were kept. A file of another tool may not say where in the text they stood. */
export interface Quote {
  quote: TextQuoteSelector;
  position: TextPositionSelector | null;
}

/**
 * A record as the source gave it on the day that it was kept, with every field that it had then. Later versions of Open Kaart may know its kind or its
 * source no more, or expect fields that it has not.
 */
export interface RecordThen extends Omit<RecordBase, 'source'> {
  kind: string;
  source: string;
}

/** A record as it was: proof of what the source said, whatever it says now. */
export interface KeptRecord {
  was: RecordThen;
  /** Terms under which the source publishes it: SPDX identifier, or the words of the source. */
  licence: string;
  /** SHA-256 over `was` as canonical JSON (RFC 8785), 64 hexadecimal digits. */
  sha256: string;
}

/**
 * One thing that the reader kept, with where it was found and what the reader made of it. With neither quote, entity nor record it is the page as a
 * whole. What the reader made; never thrown away by us.
 */
export interface Save {
  id: string;
  /** Null when it was found by looking something up, away from any page. */
  page: KeptPage | null;
  quote: Quote | null;
  entity: Entity | null;
  record: KeptRecord | null;
  /** Whom the page named, when it was kept as a whole. */
  named: KeptEntity[];
  /** The reader's own, as written; two that differ only in capitals are one. */
  tags: string[];
  /** The reader's own words, Markdown. */
  note: string;
  /** Id of the dossier that it is in; null when it is in none. */
  dossier: string | null;
  /** Epoch milliseconds, when it was first kept. */
  savedAt: number;
  /** Epoch milliseconds, when the reader last changed something about it. */
  changedAt: number;
}

/** Of a page; browsers open no longer one (Chromium, `kMaxURLChars`). UTF-16 code units. */
export const longestAddress = 2_097_152;

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

/** The site of an address, as one speaks of it: host name without "www.". */
export const siteOf = (address: string): string => (URL.parse(address)?.hostname ?? '').replace(/^www\./, '');

/** Which tag it is, however it is written. */
export const tagKey = (tag: string): string => tag.trim().replace(/\s+/g, ' ').toLocaleLowerCase('nl');

/** Tags without doubles: of two that are one, the first way of writing stays. Empty ones go. */
export function withoutDoubles(tags: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const tag of tags) {
    const key = tagKey(tag);
    if (key !== '' && !byKey.has(key)) byKey.set(key, tag.trim().replace(/\s+/g, ' '));
  }
  return [...byKey.values()];
}

/** What is kept of what: two saves with the same answer are about the same thing, and one of them is enough. */
export const thingOf = ({ page, quote, entity, record }: Save): string =>
  JSON.stringify([
    page?.address ?? null,
    quote?.quote.exact ?? null,
    quote?.position?.start ?? null,
    entity?.key ?? null,
    record?.was.id ?? null,
    record?.sha256 ?? null,
  ]);
