/**
 * The columns of our table, in their order, and what they are called in a file of who reads Dutch; who reads English has the names by which we know them. They
 * are names of the format and no sentences of a screen: each is read whatever the reader's language, so that a file goes from one reader to another.
 */
const dutch = {
  id: 'id',
  kept_at: 'bewaard_op',
  changed_at: 'gewijzigd_op',
  dossier: 'dossier',
  tags: 'labels',
  note: 'notitie',
  quote: 'citaat',
  quote_before: 'citaat_ervoor',
  quote_after: 'citaat_erna',
  quote_start: 'citaat_begin',
  quote_end: 'citaat_einde',
  entity: 'van_wie',
  entity_key: 'van_wie_code',
  record_title: 'record_titel',
  record_kind: 'record_soort',
  record_date: 'record_datum',
  record_euros: 'record_euro',
  record_source: 'record_bron',
  record_link: 'record_link',
  record_retrieved_at: 'record_opgehaald_op',
  record_licence: 'record_licentie',
  record_sha256: 'record_sha256',
  page_title: 'pagina_titel',
  page_address: 'pagina_adres',
  page_site: 'pagina_site',
  page_authors: 'pagina_auteurs',
  page_date: 'pagina_datum',
  named: 'namen_op_pagina',
  dossier_id: 'dossier_id',
  dossier_made_at: 'dossier_gemaakt_op',
  record_json: 'record_json',
} as const;

export type Column = keyof typeof dutch;
const isColumn = (name: string): name is Column => name in dutch;
export const columns: readonly Column[] = Object.keys(dutch).filter(isColumn);

const byHeading: ReadonlyMap<string, Column> = new Map(columns.flatMap((column) => [[column, column] as const, [dutch[column], column]]));

export const headingOf = (column: Column, language: 'nl' | 'en'): string => (language === 'nl' ? dutch[column] : column);

/** Which column a heading is of, in whatever language, also where a spreadsheet or a hand gave it capitals or spaces; a strange one stays what it is. */
export const columnOf = (heading: string): string => byHeading.get(heading.trim().toLowerCase().replaceAll(' ', '_')) ?? heading;
