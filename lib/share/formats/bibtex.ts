import { type Content, type Writing, defineFormat } from '../content.ts';
import { type Reference, referencesOf } from '../reference.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text that LaTeX prints as it stands; one line, because a field is a paragraph. */
const escaped = (text: string): string =>
  text
    .replace(/[\\~^]|[{}$&#%_]/g, (sign) => commands[sign] ?? `\\${sign}`)
    .replace(/\s+/g, ' ')
    .trim();

/** In `url` nothing is a command; what would end the field is written as an address writes it. */
const verbatim = (url: string): string => url.replace(/[{}\\\s]/g, (sign) => encodeURIComponent(sign));

function entry({ key, title, authors, publisher, issued, url, accessed, quote, foundOn, save }: Reference): string {
  const month = months[Number(issued?.slice(5, 7)) - 1];
  const fields: [name: string, value: string | undefined][] = [
    // In double braces: BibTeX then keeps the capitals, and takes a body for one name.
    ['title', `{${escaped(title)}}`],
    ['author', authors.length > 0 ? authors.map((author) => `{${escaped(author)}}`).join(' and ') : undefined],
    ['publisher', publisher ? escaped(publisher) : undefined],
    ['year', issued?.slice(0, 4)],
    ['url', url ? verbatim(url) : undefined],
    ['urldate', accessed],
    ['abstract', quote ? escaped(quote) : undefined],
    ['keywords', save.tags.length > 0 ? save.tags.map(escaped).join(', ') : undefined],
    [
      'note',
      [save.note, foundOn, save.record && `SHA-256 ${save.record.sha256}`]
        .filter(Boolean)
        .map((each) => escaped(each ?? ''))
        .join('; ') || undefined,
    ],
    ['language', 'dutch'],
  ];
  const written = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}},\n`]));
  return `@misc{${key},\n${written.join('')}${month ? `  month = ${month},\n` : ''}}\n`;
}

/** BibTeX, for who writes in LaTeX. Leads out, not in again. */
export const bibtex = defineFormat({
  id: 'bibtex',
  ending: 'bib',
  mediaType: 'application/x-bibtex',
  *pieces({ saves }: Content, { words }: Writing) {
    let between = '';
    for (const reference of referencesOf(saves, words)) {
      yield between + entry(reference);
      between = '\n';
    }
  },
});
