import type { KeptPage, Quote, Save } from '../save.ts';
import { addressToKeep } from '../save.ts';
import { SaveSchema } from './save-schema.ts';

/** What another program tells of something that it kept. */
export interface Elsewhere {
  address: string | undefined;
  title?: string | undefined;
  siteName?: string | undefined;
  authors?: string[];
  publishedOn?: string | undefined;
  quote?: Quote | undefined;
  tags?: string[];
  note?: string | undefined;
  /** Epoch milliseconds. */
  savedAt?: number | undefined;
}

/** Something kept by another program, as ours keeps it; undefined when there is no page to go back to, or it is more than we keep. */
export function saveFromElsewhere({ address, quote, tags = [], note = '', savedAt = 0, ...about }: Elsewhere): Save | undefined {
  const url = address === undefined ? null : URL.parse(address);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  const page: KeptPage = {
    title: (about.title ?? url.href).slice(0, 2_000),
    address: addressToKeep(url.href),
    siteName: about.siteName?.trim() ? about.siteName.trim().slice(0, 300) : null,
    authors: (about.authors ?? []).filter((author) => author.trim() !== '').slice(0, 20),
    publishedOn: about.publishedOn ?? null,
  };
  const moment = Number.isFinite(savedAt) && savedAt > 0 ? Math.round(savedAt) : 0;
  const read = SaveSchema.safeParse({
    id: crypto.randomUUID(),
    page,
    quote: quote ?? null,
    entity: null,
    record: null,
    named: [],
    tags: tags.map((tag) => tag.trim().slice(0, 100)).filter((tag) => tag !== ''),
    note,
    dossier: null,
    savedAt: moment,
    changedAt: moment,
  });
  return read.success ? read.data : undefined;
}
