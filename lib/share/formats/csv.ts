import Papa from 'papaparse';
import type { Quote, Save } from '../../save.ts';
import { type Content, type FileWords, type Reading, type Writing, defineFormat } from '../content.ts';
import { type Column, columnOf, columns, headingOf } from '../csv-columns.ts';
import { saveFromElsewhere } from '../from-elsewhere.ts';
import { parseJson } from '../parse-json.ts';
import { type EmbeddedSave, readItems, readEmbeddedSave, embedderOf } from '../embedded-save.ts';

/**
 * What a spreadsheet would take for a formula begins with one of these; then an apostrophe goes before it, as OWASP advises. A text that begins with an
 * apostrophe and then one of these gets one too, so that taking one away always gives back what there was. A plain number is no formula.
 */
export const formula = /^(?!-?\d+(?:[.,]\d+)?$)'*[=+\-@\t\r]/;
const withoutMark = (cell: string): string => (/^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** Several in one cell: "bruggen; geld". A semicolon of its own is written `\;`. */
const joined = (texts: readonly string[]): string => texts.map((text) => text.replace(/[\\;]/g, '\\$&')).join('; ');
const apart = (cell: string): string[] =>
  cell === '' ? [] : [...cell.matchAll(/(?:^|; )((?:\\[\s\S]|[^;\\])*)/g)].map(([, text = '']) => text.replace(/\\([\\;])/g, '$1'));

/** What stands in each column. */
const cells: Record<Column, (embedded: EmbeddedSave, words: FileWords) => string | number | null | undefined> = {
  id: ({ save }) => save.id,
  kept_at: ({ save }) => new Date(save.savedAt).toISOString(),
  changed_at: ({ save }) => new Date(save.changedAt).toISOString(),
  dossier: ({ dossier }) => dossier?.name,
  tags: ({ save }) => joined(save.tags),
  note: ({ save }) => save.note,
  quote: ({ save }) => save.quote?.quote.exact,
  quote_before: ({ save }) => save.quote?.quote.prefix,
  quote_after: ({ save }) => save.quote?.quote.suffix,
  quote_start: ({ save }) => save.quote?.position?.start,
  quote_end: ({ save }) => save.quote?.position?.end,
  entity: ({ save }) => save.entity?.name,
  entity_key: ({ save }) => save.entity?.key,
  record_title: ({ save }) => save.record?.was.title,
  record_kind: ({ save }, { kindName }) => save.record && kindName(save.record.was.kind),
  record_date: ({ save }) => save.record?.was.date,
  record_euros: ({ save }) => eurosIn(save.record?.was),
  record_source: ({ save }, { sourceName }) => save.record && sourceName(save.record.was.source),
  record_link: ({ save }) => save.record?.was.url,
  record_retrieved_at: ({ save }) => save.record?.was.retrievedAt,
  record_licence: ({ save }) => save.record?.licence,
  record_sha256: ({ save }) => save.record?.sha256,
  page_title: ({ save }) => save.page?.title,
  page_address: ({ save }) => save.page?.address,
  page_site: ({ save }) => save.page?.siteName,
  page_authors: ({ save }) => save.page && joined(save.page.authors),
  page_date: ({ save }) => save.page?.publishedOn,
  named: ({ save }) => (save.named.length > 0 ? JSON.stringify(save.named) : ''),
  dossier_id: ({ dossier }) => dossier?.id,
  dossier_made_at: ({ dossier }) => dossier && new Date(dossier.madeAt).toISOString(),
  record_json: ({ save }) => save.record && JSON.stringify(save.record.was),
};

/** The one amount that a record states, where it states one. */
function eurosIn(record: object | undefined): number | undefined {
  const amount: unknown = record && (Reflect.get(record, 'euros') ?? Reflect.get(Object(Reflect.get(record, 'amount')), 'euros'));
  return typeof amount === 'number' ? amount : undefined;
}

type Row = Readonly<Partial<Record<Column, string>>>;

const numberIn = (cell: string | undefined): number | undefined => (cell?.trim() ? Number(cell) : undefined);
const momentIn = (cell: string | undefined): number => Date.parse(cell ?? '');

function quoteIn(row: Row): Quote | null {
  const [start, end] = [numberIn(row.quote_start), numberIn(row.quote_end)];
  if (!row.quote) return null;
  return {
    quote: { type: 'TextQuoteSelector', exact: row.quote, prefix: row.quote_before ?? '', suffix: row.quote_after ?? '' },
    position: start === undefined || end === undefined ? null : { type: 'TextPositionSelector', start, end },
  };
}

/** A row of ours as it was; of one that somebody else made, the page with its quote, tags and note. */
function readRow(row: Row): EmbeddedSave | undefined {
  const { id, entity_key: key, dossier, record_json: record } = row;
  const embedded = {
    save: {
      id,
      page: row.page_address
        ? {
            title: row.page_title ?? '',
            address: row.page_address,
            siteName: row.page_site || null,
            authors: apart(row.page_authors ?? ''),
            publishedOn: row.page_date || null,
          }
        : null,
      quote: quoteIn(row),
      entity: key ? { key, kind: key.slice(0, key.indexOf(':')), name: row.entity ?? '' } : null,
      record: record ? { was: parseJson(record), licence: row.record_licence ?? '', sha256: row.record_sha256 } : null,
      named: row.named ? parseJson(row.named) : [],
      tags: apart(row.tags ?? ''),
      note: row.note ?? '',
      dossier: dossier ? row.dossier_id || `named:${dossier}`.slice(0, 100) : null,
      savedAt: momentIn(row.kept_at),
      changedAt: momentIn(row.changed_at),
    },
    ...(dossier && {
      dossier: { id: row.dossier_id || `named:${dossier}`.slice(0, 100), name: dossier, madeAt: momentIn(row.dossier_made_at) || 0 },
    }),
  };
  const own = readEmbeddedSave(embedded);
  if (own || row.record_json || row.kept_at) return own;
  const save = saveFromElsewhere({
    address: row.page_address,
    title: row.page_title,
    siteName: row.page_site,
    authors: embedded.save.page?.authors ?? [],
    publishedOn: row.page_date,
    quote: embedded.save.quote ?? undefined,
    tags: embedded.save.tags,
    note: row.note,
  } satisfies Partial<Record<keyof Save, unknown>> & Parameters<typeof saveFromElsewhere>[0]);
  return save && { save };
}

/** RFC 4180: quoted where needed, lines end in CR LF; with a mark at the beginning by which Excel knows that it is UTF-8. */
export const csv = defineFormat({
  id: 'csv',
  ending: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  *pieces(content: Content, { separator = ',', words }: Writing) {
    const line = (row: (string | number)[]) => `${Papa.unparse([row], { delimiter: separator, escapeFormulae: formula })}\r\n`;
    yield `\ufeff${line(columns.map((column) => headingOf(column, words.language)))}`;
    const embed = embedderOf(content);
    for (const save of content.saves) {
      const embedded = embed(save);
      yield line(columns.map((column) => cells[column](embedded, words) ?? ''));
    }
  },
  *read(file: string): Reading {
    const { data, meta } = Papa.parse<Row>(file.replace(/^\ufeff/, ''), {
      header: true,
      transformHeader: columnOf,
      skipEmptyLines: 'greedy',
      delimitersToGuess: [',', ';', '\t'],
      transform: withoutMark,
    });
    if (!meta.fields?.some((name) => name === 'page_address' || name === 'record_json')) return null;
    return yield* readItems(data, readRow);
  },
});
