import { headOf, isOtherCountry } from '../detect/list-heads.ts';
import { itemOf } from '../detect/list-kinds.ts';
import { seldom } from '../detect/seldom.ts';
import type { Mention, Passage } from '../mention.ts';
import { quoted, type Verdict } from './words-around.ts';

// Tables that are written in one text, a row a line: "Gemeente;Zetels", and below it "Urk;19". Its heads say what its columns hold, and where there are none a party says so of its own
// column, and of the only other one that has words in it.

export interface TextTable {
  /** What stands between two cells. */
  sign: string | RegExp;
  /** Where the rows begin, in UTF-16 code units of the text. */
  begin: number;
  /** What stands above each column, where that says what is in it. */
  heads: readonly (string | undefined)[];
  /** By the number of a column: a party in it of which it is sure. */
  parties: ReadonlyMap<number, string>;
  /** The column with a place in every row, beside parties and figures. */
  places: number | undefined;
}

const signs: readonly (string | RegExp)[] = ['\t', ';', '|', ',', /\s{3,}/u];
/** A title may stand above the heads. */
const mostAbove = 3;
/** In code units. */
const longestLine = 1_000;
/** So many rows are looked at. */
const mostRows = 40;
/** Two cells are a sentence with a comma in it. */
const leastCells = 3;

const unquoted = (cell: string): string =>
  cell
    .trim()
    .replaceAll(/^["']|["']$/g, '')
    .trim();
const ofChurch = /(?<!\p{L})(?:kerk|dominee|predikant|voorganger)(?!\p{L})/iu;

interface Line {
  text: string;
  /** Where it begins. */
  at: number;
}

function firstLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let at = 0; at < text.length && lines.length < mostRows + mostAbove;) {
    const found = text.indexOf('\n', at);
    const end = found < 0 ? text.length : found;
    // A line too long for a row has no cells.
    lines.push({ text: end - at > longestLine ? '' : text.slice(at, end), at });
    at = end + 1;
  }
  return lines;
}

/** The table that a text is, if it is one. */
export function textTableIn({ text, mentions }: Passage): TextTable | undefined {
  if (mentions.length === 0) return undefined;
  const lines = firstLines(text);
  for (const sign of signs)
    for (const [place, line] of lines.slice(0, mostAbove).entries()) {
      const cells = line.text.split(sign);
      if (cells.length < 2 || lines[place + 1]?.text.split(sign).length !== cells.length) continue;
      const isOfOthers =
        ofChurch.test(line.text) || lines.some((each) => each.text.split(sign).some((cell) => isOtherCountry(unquoted(cell))));
      const said = isOfOthers ? [] : cells.map(unquoted).map((cell) => (headOf(cell) ? cell : undefined));
      const heads = said.some((head) => head !== undefined) ? said : [];
      if (heads.length === 0 && cells.length < leastCells) continue;
      const rows = lines.slice(heads.length > 0 ? place + 1 : place);
      return { sign, begin: rows[0]?.at ?? 0, heads, ...heldBy(rows, sign, mentions) };
    }
  return undefined;
}

/** A figure, a code, a share: no word. */
const figure = /^["']?[A-Za-z]{0,4}[-\s]?\d*[\d.,%€\s-]*["']?$/u;

/** What the columns of these rows hold. */
function heldBy(rows: readonly Line[], sign: TextTable['sign'], mentions: readonly Mention[]): Pick<TextTable, 'parties' | 'places'> {
  const parties = new Map<number, string>();
  const figures = new Map<number, number>();
  const places = new Map<number, number>();
  const more = (counts: Map<number, number>, column: number): Map<number, number> => counts.set(column, (counts.get(column) ?? 0) + 1);
  const full = rows.filter(({ text }) => text.trim() !== '');
  let next = 0;
  for (const { text, at } of full) {
    let from = 0;
    for (const [column, cell] of text.split(sign).entries()) {
      const begin = text.indexOf(cell, from);
      from = begin + cell.length;
      while ((mentions[next]?.start ?? at + begin) < at + begin) next++;
      const mention = mentions[next];
      if (mention && isCell(cell, mention.start - at - begin, mention.end - at - begin)) {
        const party = mention.candidates.find(({ kind, cue, owner }) => kind === 'party' && cue === 'none' && owner === undefined);
        if (party) parties.set(column, unquoted(cell));
        if (mention.candidates.some(({ bodyType, ended }) => bodyType === 'municipality' && !ended)) more(places, column);
      } else if (figure.test(cell.trim())) more(figures, column);
    }
  }
  const inAll = [...places].filter(([, count]) => count === full.length).map(([column]) => column);
  const [only] = inAll;
  const columns = full[0]?.text.split(sign).length ?? 0;
  const areFigures = Array.from({ length: columns }, (_, column) => column).every(
    (column) => column === only || parties.has(column) || figures.get(column) === full.length,
  );
  return { parties, places: inAll.length === 1 && full.length > 1 && parties.size > 0 && areFigures ? only : undefined };
}

/** Whether a cell is this name and hardly more. */
const isCell = (cell: string, start: number, end: number): boolean =>
  end <= cell.length && /^[\s"']*$/.test(cell.slice(0, start)) && /^(?:\s?\([^()]{1,30}\))?[\s"']*$/u.test(cell.slice(end));

/** The code of a municipality in elections and statistics, beside its name: "Staphorst;G0180". */
const code = String.raw`(GM?\d{4})(?!\d)`;
/** Behind the next cell too; of statistics, whose codes are hardly anything else, behind a space. */
const codeBehind = seldom`
  ^["']?(?:\s?[;,|\t]\s?(?:["']?\p{L}{1,12}["']?[;,|\t]\s?)?["']?|\s(?=GM))${code}`;
const codeAhead = seldom`
  (?:^|[\n;,|\t])["']?${code}["']?\s?[;,|\t ]\s?["']?$`;
const longestCode = 28;
const codeBeside = ({ start, end }: Mention, text: string): string | undefined =>
  (codeBehind.exec(text.slice(end, end + longestCode)) ?? codeAhead.exec(text.slice(Math.max(0, start - longestCode), start)))?.[1];

const sureness = 0.86;
/** A place in a row with a party: that these are towns of an election, nothing says but that. */
const besideParty = 0.7;

/** What the head of its column says of a name, or what stands in the row with it. */
export function byColumn(table: TextTable | undefined, mention: Mention, text: string): Verdict | undefined {
  const { start, candidates } = mention;
  const coded = candidates.some(({ bodyType }) => bodyType === 'municipality') ? codeBeside(mention, text) : undefined;
  const municipality = coded === undefined ? undefined : itemOf('gemeente', mention);
  if (municipality && coded !== undefined) return { candidate: municipality, confidence: sureness, rule: 'coded', cue: coded };
  const column = table && start >= table.begin ? columnOf(table, mention, text) : undefined;
  if (!table || column === undefined) return undefined;
  const head = table.heads[column];
  const headed = head === undefined || headOf(head)?.isWeak ? undefined : itemOf(head, mention);
  if (headed && head !== undefined) return { candidate: headed, confidence: sureness, rule: 'listed', cue: quoted(head) };
  const party = table.parties.get(column);
  const among = party === undefined ? undefined : itemOf('partij', mention);
  if (among && party !== undefined) return { candidate: among, confidence: sureness, rule: 'amongParties', cue: party };
  const place = table.places === column ? itemOf('gemeente', mention) : undefined;
  const [other] = table.parties.values();
  return place && other !== undefined ? { candidate: place, confidence: besideParty, rule: 'amongParties', cue: other } : undefined;
}

/** The number of the column of which this name is a cell. */
function columnOf({ sign }: TextTable, { start, end }: Mention, text: string): number | undefined {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const found = text.indexOf('\n', end);
  const to = found < 0 ? text.length : found;
  if (to - from > longestLine) return undefined;
  const before = text.slice(from, start).split(sign);
  const column = before.length - 1;
  const cell = text.slice(from, to).split(sign)[column] ?? '';
  const within = before[column]?.length ?? 0;
  return isCell(cell, within, within + end - start) || (sign !== ',' && isInRow(cell, within, within + end - start)) ? column : undefined;
}

const rowBefore = seldom`^[\s"']*(?:(?:['’]s-|['’]t\s)?\p{Lu}[\p{L}’'-]*(?:\s(?!en\s)\p{L}[\p{L}’'-]*){0,3}(?:,|\sen|\s\/)\s)*$`;
const rowBehind = /^(?:[\s"']*$|(?:,|\sen|\s\/)\s)/u;
/** Whether it stands in a row of names that fills the cell: "Rheden, Duiven". */
const isInRow = (cell: string, start: number, end: number): boolean =>
  rowBefore.test(cell.slice(0, start)) && rowBehind.test(cell.slice(end));
