import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse } from 'csv-parse/sync';
import type { Save } from '../../lib/save.ts';

// What the journalist of both browsers reads, keeps and takes along; what is not of one browser stands here.

const page = (paragraphs: string[]) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Drie gemeenten, één pad</title>
  <script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Redactie Regio"},"datePublished":"2026-11-20"}</script>
  </head><body><main>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</main></body></html>`;

const utrecht = 'De gemeente Utrecht legt een fietspad aan langs het kanaal, en vraagt buurtbewoners mee te denken over de bomen.';
const zwolle = 'Ook de gemeente Zwolle kijkt toe, want de andere oever ligt in het volgende dorp, en daar is nog geen pad.';
const breda = 'De gemeente Breda maakt geen bezwaar, zolang de dijk maar even hoog blijft als hij nu is.';

export const article = page([utrecht, zwolle, breda]);
/** A paragraph came before it, two changed places and one of them its words; the third is gone. */
export const articleLater = page([
  'Dit artikel is bijgewerkt.',
  zwolle.replace('Ook de', 'Volgens velen kijkt de').replace(' kijkt toe', ' toe'),
  utrecht,
]);

/** Whose record is kept, under which tag, and the words that go along: what is selected, else where it is first mentioned. */
export const keeping = [
  { name: 'Gemeente Utrecht', tag: 'fietspad', quote: 'gemeente Utrecht' },
  { name: 'Gemeente Zwolle', tag: 'oever', quote: 'gemeente Zwolle' },
  { name: 'Gemeente Breda', tag: 'dijk', quote: 'even hoog blijft als hij nu is', selected: true },
] as const;

/** What stands in the dossier: each of the three as a record, with its quote and its tag. */
export const kept = (saves: readonly Save[]) =>
  saves
    .map(({ entity, record, quote, tags, page: at }) => ({
      name: entity?.name,
      tags,
      quote: quote?.quote.exact,
      isRecord: record !== null,
      by: at?.authors,
    }))
    .toSorted((one, other) => (one.name ?? '').localeCompare(other.name ?? ''));

export const keptInTheEnd = keeping
  .map(({ name, tag, quote }) => ({ name, tags: [tag], quote, isRecord: true, by: ['Redactie Regio'] }))
  .toSorted((one, other) => one.name.localeCompare(other.name));

const read = (file: string) => readFileSync(file, 'utf8');
const tagsOf = (text: unknown) => String(text).split(/[,;]\s*/);

/** The tags in a file, in the order of the letters, by a reader of that format that is not ours. */
export const tagsIn = {
  ris: (file: string) => new Cite(read(file), { forceType: '@ris/file' }).data.flatMap(({ keyword }) => tagsOf(keyword)).toSorted(),
  csv: (file: string, column: string) =>
    parse<Record<string, string>>(read(file), { bom: true, columns: true, delimiter: ';' })
      .flatMap((row) => tagsOf(row[column]))
      .toSorted(),
};

/** The words that the annotations of a Web Annotation file are of. */
export function quotesIn(file: string): string[] {
  const whole: unknown = JSON.parse(read(file));
  const quotes: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && node.type === 'TextQuoteSelector' && 'exact' in node) quotes.push(String(node.exact));
    Object.values(node).forEach(walk);
  };
  walk(whole);
  return [...new Set(quotes)].toSorted();
}
