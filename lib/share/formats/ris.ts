import { type Content, type Writing, defineFormat } from '../content.ts';
import { type Reference, referencesOf } from '../reference.ts';

const types: Partial<Record<Reference['sort'], string>> = {
  page: 'ELEC',
  algorithm: 'ELEC',
  ruling: 'CASE',
  repository: 'COMP',
  spending: 'DATA',
  gift: 'DATA',
  election: 'DATA',
  dataset: 'DATA',
};

/** One line of its own for each tag: a value that runs on over lines would be taken for other tags. */
const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*/g, ' ').trim();

const slashed = (date: string): string => {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
};

function* linesOf({
  sort,
  key,
  title,
  authors,
  publisher,
  issued,
  url,
  accessed,
  quote,
  foundOn,
  save,
}: Reference): Generator<[string, string]> {
  yield ['TY', types[sort] ?? 'GOVDOC'];
  yield ['ID', key];
  yield ['TI', title];
  for (const author of authors) yield ['AU', author];
  if (publisher) yield ['PB', publisher];
  if (issued) yield ['PY', issued.slice(0, 4)];
  if (issued) yield ['DA', slashed(issued)];
  if (url) yield ['UR', url];
  yield ['Y2', slashed(accessed)];
  if (quote) yield ['AB', quote];
  for (const tag of save.tags) yield ['KW', tag];
  for (const paragraph of save.note.split(/(?:\r?\n){2,}/)) if (paragraph.trim() !== '') yield ['N1', paragraph];
  if (foundOn) yield ['N1', foundOn];
  if (save.record) yield ['N1', `SHA-256 ${save.record.sha256}`];
  yield ['LA', 'nl'];
  yield ['ER', ''];
}

/** RIS, as reference managers read it (Zotero, EndNote, Mendeley): two letters, two spaces, a hyphen. Leads out, not in again. */
export const ris = defineFormat({
  id: 'ris',
  ending: 'ris',
  mediaType: 'application/x-research-info-systems',
  *pieces({ saves }: Content, { words }: Writing) {
    let between = '';
    for (const reference of referencesOf(saves, words)) {
      yield between + [...linesOf(reference)].map(([tag, value]) => `${tag}  - ${oneLine(value)}\r\n`).join('');
      between = '\r\n';
    }
  },
});
