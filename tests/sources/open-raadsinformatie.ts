import { bodies } from './bodies.ts';
import { type Answered, type Asked, bodyOf, chanceFrom, daysAgo, oneOf, type StandIn, standIn } from './stand-in.ts';

interface Stored {
  _id: string;
  _index: string;
  _source: Record<string, unknown>;
}

/** More than this is not counted, unless the question says to. */
const countedAtMost = 10_000;
const subjects = ['jaarrekening', 'woonvisie', 'mobiliteitsplan', 'begroting', 'afvalbeleid', 'cultuurnota', 'zwembad', 'omgevingsvisie'];
const named = ['Centric', 'Sweco Nederland', 'Ministerie van Defensie', 'het UWV', 'een adviesbureau'];
const onComplaints = ['Jaarverslag klachten', 'Klachtenjaarverslag', 'Raadsbrief over het rapport van de ombudsman'];

/** How the index of a body is called; there is no rule for it. */
const irregular: Record<string, string> = {
  gm0484: 'ori_alphen_aan_den_rijn',
  gm1735: 'ori_hofvantwente',
  gm1900: 'ori_sudwest-fryslan',
  gm0748: 'ori_bergen_op_zoom',
  pv26: 'osi_provincie-utrecht',
  pv28: 'osi_zuid-holland',
  ws0655: 'owi_hollandse_delta',
  ws0616: 'owi_hoogheemraadschap_rijnland',
};

function slugOf(code: string, name: string): string | undefined {
  if (irregular[code] !== undefined) return irregular[code];
  if (!code.startsWith('gm') || code === 'gm0448') return undefined;
  return `ori_${name
    .replace(/^Gemeente /, '')
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '_')}`;
}

const councils = bodies.flatMap(([code, name], index) => {
  const slug = slugOf(code, name);
  return slug === undefined ? [] : [{ slug, index: `${slug}_2025${String(1_000_000_000 + index * 37)}`, name, code }];
});

/** A meeting has one moment for all its papers; one in Utrecht had a great many of them. */
function makePapers(): Stored[] {
  let number = 6_000_000;
  return councils.flatMap(({ index, name, code }) => {
    const meetings = code === 'gm0344' ? 22 : 4;
    return Array.from({ length: meetings }, (_, meeting) => {
      // The first is still to come.
      const days = meeting === 0 ? -9 : meeting * 17 + (number % 11);
      const moment = `${daysAgo(days)}T19:30:00+01:00`;
      const papers = code === 'gm0344' && meeting === 3 ? 70 : 9;
      return Array.from({ length: papers }, (_, n): Stored => {
        const chance = chanceFrom((number += 1));
        const type = n === 0 ? 'Meeting' : n === 1 ? 'AgendaItem' : n === 2 ? 'Report' : 'MediaObject';
        const subject = oneOf(subjects, chance);
        const whom = oneOf(named, chance);
        const complaints = code.startsWith('gm') && meeting % 4 === 2 && n === 5;
        return {
          _id: String(number),
          _index: index,
          _source: {
            '@id': number,
            '@type': type,
            name: complaints ? `${oneOf(onComplaints, chance)} ${2025 - (meeting % 5)}` : n === 7 ? null : `Raadsvoorstel ${subject}`,
            text: [`De raad van ${name} besluit over ${subject}. Het college vroeg ${whom} om advies en volgt dat.`],
            text_pages: [{ page_number: 1, text: 'lang'.repeat(2000) }],
            url: `https://api.openraadsinformatie.nl/v1/resolve/${number}`,
            ...(n % 4 !== 3 && { original_url: `https://raad.voorbeeld.example/document/${number}` }),
            ...(type === 'MediaObject' && { content_type: 'application/pdf' }),
            last_discussed_at: moment,
            has_organization_name: number,
          },
        };
      });
    }).flat();
  });
}
const papers = makePapers();

/** A paper, for who takes it over from here. */
export interface CouncilPaper {
  id: string;
  index: string;
  /** TOOI code of the body. */
  code: string;
  type: string;
  name: string | null;
  moment: string;
}
const codeOf = new Map(councils.map(({ index, code }) => [index, code]));
export const councilPapers: readonly CouncilPaper[] = papers.map(({ _id: id, _index: index, _source: source }) => ({
  id,
  index,
  code: codeOf.get(index) ?? '',
  type: String(source['@type']),
  name: typeof source['name'] === 'string' ? source['name'] : null,
  moment: String(source['last_discussed_at']),
}));

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const wordsOf = (text: string): string => ` ${(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;

function textOf({ _source: source }: Stored, fields: readonly string[]): string {
  return fields
    .flatMap((field) => source[field])
    .filter((value) => typeof value === 'string')
    .join(' ');
}

/** Phrases and words; OR between them, otherwise all have to be there. */
function queryString({ query, fields }: Record<string, unknown>): (paper: Stored) => boolean {
  const searched = Array.isArray(fields) ? fields.map(String) : ['name', 'text'];
  const alternatives = String(query)
    .split(/\s+OR\s+/)
    .map((part) => (part.match(/"(?:[^"\\]|\\.)*"|\S+/g) ?? []).map((each) => wordsOf(each.replace(/\\(.)/g, '$1'))));
  return (paper) => {
    const text = wordsOf(textOf(paper, searched));
    return alternatives.some((all) => all.every((words) => text.includes(words)));
  };
}

class BadQuery extends Error {}

function clause(part: unknown): (paper: Stored) => boolean {
  const [kind, value] = Object.entries(isObject(part) ? part : {})[0] ?? [];
  if (!isObject(value)) throw new BadQuery(`[${kind}] malformed query`);
  const [field = '', wanted] = Object.entries(value)[0] ?? [];
  switch (kind) {
    case 'query_string':
      return queryString(value);
    case 'terms':
      return ({ _source }) => Array.isArray(wanted) && wanted.includes(_source[field]);
    case 'term':
      return ({ _source }) => _source[field] === wanted;
    case 'match_all':
      return () => true;
    case 'bool': {
      const parts = [value['must'], value['filter']]
        .flat()
        .filter((each) => each !== undefined)
        .map(clause);
      return (paper) => parts.every((test) => test(paper));
    }
    default:
      throw new BadQuery(`unknown query [${kind}]`);
  }
}

const momentOf = ({ _source }: Stored): number => Date.parse(String(_source['last_discussed_at']));

function highlightOf(paper: Stored, question: Record<string, unknown>): object {
  const asked = question['highlight'];
  if (!isObject(asked)) return {};
  const words = JSON.stringify(question['query']).match(/\\"([^"\\]+)\\"/)?.[1];
  const text = textOf(paper, ['text']);
  if (words === undefined || !wordsOf(text).includes(wordsOf(words))) return {};
  return {
    highlight: {
      text: [
        text.replaceAll(new RegExp(words, 'gi'), (found) =>
          found
            .split(' ')
            .map((word) => `<em>${word}</em>`)
            .join(' '),
        ),
      ],
    },
  };
}

function search(index: string, question: Record<string, unknown>): Answered {
  try {
    const patterns = decodeURIComponent(index)
      .split(',')
      .map((each) => new RegExp(`^${each.replaceAll('*', '.*')}$`));
    const slugs = new Map(councils.map((each) => [each.index, each.slug]));
    const test = clause(question['query'] ?? { match_all: {} });
    const found = papers.filter(
      (paper) => patterns.some((each) => each.test(paper._index) || each.test(slugs.get(paper._index) ?? '')) && test(paper),
    );
    found.sort((one, other) => momentOf(other) - momentOf(one));
    const [after] = Array.isArray(question['search_after']) ? question['search_after'] : [];
    const rest = typeof after === 'number' ? found.filter((paper) => momentOf(paper) < after) : found;
    const size = typeof question['size'] === 'number' ? question['size'] : 10;
    const fields = Array.isArray(question['_source']) ? question['_source'].map(String) : undefined;
    const counted = question['track_total_hits'] === true || found.length <= countedAtMost;
    return {
      json: {
        took: 12,
        timed_out: false,
        hits: {
          total: { value: counted ? found.length : countedAtMost, relation: counted ? 'eq' : 'gte' },
          max_score: null,
          hits: rest.slice(0, size).map((paper) => ({
            ...paper,
            _score: null,
            _source: Object.fromEntries(Object.entries(paper._source).filter(([field]) => fields?.includes(field) ?? true)),
            ...highlightOf(paper, question),
            sort: [momentOf(paper)],
          })),
        },
      },
    };
  } catch (error) {
    if (!(error instanceof BadQuery)) throw error;
    return { status: 400, json: { error: { type: 'parsing_exception', reason: error.message }, status: 400 } };
  }
}

const root = String.raw`\/v1\/elastic`;

/** The search of Open Raadsinformatie: Elasticsearch, to be read only. */
export const openRaadsinformatie: StandIn = standIn(
  'api.openraadsinformatie.nl',
  [
    [
      'GET',
      '/v1/elastic/_aliases',
      () => ({
        json: Object.fromEntries([
          ...councils.map(({ index, slug }) => [index, { aliases: { [slug]: {} } }]),
          ['.kibana_1', { aliases: { '.kibana': {} } }],
        ]),
      }),
    ],
    ['POST', new RegExp(`${root}/([^/]+)/_search`), (asked: Asked, index = '') => search(index, bodyOf(asked))],
  ],
  () => ({ status: 403, json: { error: 'Forbidden' } }),
);
