import type { KeptEntity, Save } from './save.ts';

/** What was kept up to version 3 of the database, and in backups of that time: pages alone. */
export interface PageOfVersion3 {
  id: string;
  title: string;
  address: string;
  /** Epoch milliseconds. */
  savedAt: number;
  /** Where an entity is first mentioned is said since version 3. */
  seen: (Omit<KeptEntity, 'anchor'> & Partial<Pick<KeptEntity, 'anchor'>>)[];
  /** Plain text. */
  note: string;
}

/** A page of then, as what is kept now. Who wrote it and when was not asked. */
export const saveOfPage = ({ id, title, address, savedAt, seen, note }: PageOfVersion3): Save => ({
  id,
  page: { title, address, siteName: null, authors: [], publishedOn: null },
  quote: null,
  entity: null,
  record: null,
  named: seen.map((entity) => ({ ...entity, anchor: entity.anchor ?? null })),
  tags: [],
  note,
  dossier: null,
  savedAt,
  changedAt: savedAt,
});
