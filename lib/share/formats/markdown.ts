import { inContext } from '../../anchor.ts';
import { dayOnClock } from '../../day.ts';
import { type Content, type FileWords, type Writing, defineFormat } from '../content.ts';
import { type Reference, dayIn, referencesOf } from '../reference.ts';

/** Text within a line that Markdown shows as it stands. */
const within = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\`*_[\]<>#|~]/g, '\\$&');

/** Text that Markdown shows as it stands, on one line. */
const plain = (text: string): string =>
  within(text)
    .trim()
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^([-+])/, '\\$1');

/** An address between pointed brackets may hold anything but those, and no line ends. */
const link = (text: string, address: string): string =>
  `[${plain(text) || plain(address)}](<${address.replace(/[<>\s]/g, encodeURIComponent)}>)`;
const dot = ' · ';

/**
 * The words that were kept, bold between what stands around them, as close to it as on the page. Where Markdown would see no bold words, as with a sign at
 * their edge and a letter beside it (CommonMark, left- and right-flanking), they are not bold: nothing is put between that was not there.
 */
function inBold(before: string, exact: string, after: string): string {
  const [, spaceBefore = '', words = '', spaceAfter = ''] = /^(\s*)(.*?)(\s*)$/s.exec(exact) ?? [];
  const isLoose =
    (spaceBefore === '' && /[\p{L}\p{N}]$/u.test(before) && /^[^\p{L}\p{N}]/u.test(words)) ||
    (spaceAfter === '' && /^[\p{L}\p{N}]/u.test(after) && /[^\p{L}\p{N}]$/u.test(words));
  const marks = isLoose || words === '' ? '' : '**';
  return [within(before + spaceBefore), marks, within(words), marks, within(spaceAfter + after)].join('').trim();
}

function* linesOf({ title, url, quote, save }: Reference, words: FileWords): Generator<string> {
  const { record, page, entity, tags, note } = save;
  yield `**${url ? link(title, url) : plain(title)}**`;
  const facts = [
    entity && entity.name !== title && entity.name,
    record && words.kindName(record.was.kind),
    record?.was.date && words.day(record.was.date),
  ];
  const said = facts.filter((fact) => typeof fact === 'string');
  if (said.length > 0) yield said.map(plain).join(dot);
  if (quote && save.quote) {
    const { before, after } = inContext(save.quote.quote);
    yield `> ${inBold(before, save.quote.quote.exact, after)}`;
  }
  if (page && record) yield `${words.found}: ${link(page.title, page.address)}`;
  if (page) {
    const about = [page.siteName, page.authors.join(', '), page.publishedOn && words.day(page.publishedOn)].filter(
      (fact) => typeof fact === 'string' && fact !== '',
    );
    if (about.length > 0) yield about.map((fact) => plain(fact ?? '')).join(dot);
  }
  if (record) {
    const { was, licence, sha256 } = record;
    const retrieved = dayIn(was.retrievedAt);
    yield [
      `${words.source}: ${plain(words.sourceName(was.source))}`,
      ...(retrieved ? [words.retrieved(words.day(retrieved))] : []),
      ...(licence ? [`${words.licence}: ${plain(licence)}`] : []),
    ].join(dot);
    yield `${words.fingerprint}: \`${sha256}\``;
  }
  yield words.kept(words.day(dayOnClock(save.savedAt)));
  if (tags.length > 0) yield `${words.tags}: ${tags.map(plain).join(', ')}`;
  // The reader's own Markdown, as it stands.
  if (note.trim() !== '') yield note.trim();
}

/** The evidence under an article, as a numbered list: each record with its source, date, licence and fingerprint, and the words it goes with. */
export const markdown = defineFormat({
  id: 'markdown',
  ending: 'md',
  mediaType: 'text/markdown;charset=utf-8',
  *pieces({ saves, dossiers }: Content, { words }: Writing) {
    const heading = dossiers.length === 1 && dossiers[0] ? dossiers[0].name : words.heading;
    yield `# ${plain(heading)}\n`;
    let nth = 0;
    for (const reference of referencesOf(saves, words)) {
      nth += 1;
      const number = `${nth}. `;
      const indent = ' '.repeat(number.length);
      const text = [...linesOf(reference, words)].join('\n\n');
      yield `\n${number}${text.replace(/\n(?=[^\n])/g, `\n${indent}`)}\n`;
    }
  },
});
