import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { PageContext, Sighting } from '../../../lib/mention.ts';
import { sightingsIn } from './reading.ts';

// Made-up text of the sorts that Open Kaart is for, in annotated/*.txt: a page a line. "[[words|name]]" is a mention, with words of the name of whom it
// is where those differ; "((words))" may be marked or not; nothing else may be. "@language=nl-BE;host=x.be " before a page says what it says of itself.

interface Marked {
  start: number;
  end: number;
  name: string;
  optional: boolean;
}

function readMarked(line: string): { text: string; marked: Marked[] } {
  const marked: Marked[] = [];
  let text = '';
  let from = 0;
  for (const match of line.matchAll(/\[\[(.+?)\]\]|\(\((.+?)\)\)/g)) {
    const [whole, mention = '', either] = match;
    text += line.slice(from, match.index);
    const [words = '', name = words] = mention.split('|');
    const said = either ?? words;
    marked.push({ start: text.length, end: text.length + said.length, name, optional: either !== undefined });
    text += said;
    from = match.index + whole.length;
  }
  return { text: text + line.slice(from), marked };
}

function readPage(line: string): { text: string; marked: Marked[]; page: PageContext } {
  const about = /^@(\S+) /.exec(line);
  const page = Object.fromEntries((about?.[1] ?? 'language=nl').split(';').map((each) => each.split('=')));
  return { ...readMarked(line.slice(about?.[0].length ?? 0)), page };
}

const plain = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}|\(.*?\)|gemeente |provincie |ministerie van |waterschap |hoogheemraadschap |van |de |het /gu, '')
    .trim();
/** One may be part of the other: "Almelo" and "Gemeente Almelo". */
const isSameName = (one: string, other: string): boolean => plain(one).includes(plain(other)) || plain(other).includes(plain(one));
const meets = (one: { start: number; end: number }, other: { start: number; end: number }): boolean =>
  one.start < other.end && other.start < one.end;

/** What is wrong with the sightings of a page, in words. */
function faults(text: string, marked: Marked[], sightings: Sighting[]): string[] {
  const strays = sightings
    .filter((each) => !marked.some((mark) => meets(mark, each)))
    .map(({ surface, name, reason }) => `“${surface}” is not ${name} (${reason.rule})`);
  const wanting = marked.flatMap((mark) => {
    const seen = sightings.filter((each) => meets(mark, each));
    if (mark.optional || seen.some((each) => isSameName(each.name, mark.name))) return [];
    const words = text.slice(mark.start, mark.end);
    return [seen[0] ? `“${words}” is ${mark.name}, not ${seen[0].name}` : `“${words}” is missed`];
  });
  return [...strays, ...wanting];
}

const folder = join(import.meta.dirname, 'annotated');
for (const file of readdirSync(folder).toSorted()) {
  const lines = readFileSync(join(folder, file), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  test.each(lines)(`${file}: %s`, (line) => {
    const { text, marked, page } = readPage(line);
    expect(faults(text, marked, sightingsIn(text, page))).toEqual([]);
  });
}
