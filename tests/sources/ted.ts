import { type Answered, bodyOf, standIn } from './stand-in.ts';
import { awardsOf } from './tenderned-notice.ts';
import { isEuropean, type Publication, publications, tedNumberOf } from './tenderned.ts';

/** The same notices that TenderNed has above the thresholds, under TED's own numbers. */
const notices = publications.filter(isEuropean);
const noticeTypes: Record<Publication['code'], [type: string, form: string]> = {
  AGO: ['can-standard', 'result'],
  AAO: ['cn-standard', 'competition'],
  VAK: ['pin-only', 'planning'],
  AAW: ['can-modif', 'cont-modif'],
  REC: ['corr', 'change'],
  MAC: ['pin-rtl', 'planning'],
  VBE: ['can-standard', 'result'],
};
/** Every field that the service knows and that anybody asks for here; one that it does not know is an error for the whole question. */
const known = new Set(
  `publication-number publication-date procedure-identifier procedure-type contract-nature notice-type notice-title form-type contract-title
  buyer-name buyer-country winner-name winner-decision-date contract-conclusion-date deadline-receipt-tender-date-lot
  total-value total-value-cur tender-value tender-value-cur`.split(/\s+/),
);

const plain = (text: string): string => text.replaceAll('&amp;', '&');
/** From eForms on; before that there are no winners in the search. */
const structured = ({ date }: Publication): boolean => date >= '2023-12-01';
const winnersOf = (publication: Publication): string[] =>
  publication.code === 'AGO' && structured(publication) ? awardsOf(publication).map(({ firm }) => plain(firm)) : [];

function valuesOf(publication: Publication): Record<string, unknown> {
  const [type, form] = noticeTypes[publication.code];
  const awards = awardsOf(publication);
  const winners = winnersOf(publication);
  const total = awards.reduce((sum, { euros }) => sum + euros, 0);
  const foreign = publication.id % 23 === 0;
  return {
    // Now and then with leading zeros.
    'publication-number': publication.id % 50 === 0 ? `00${tedNumberOf(publication)}` : tedNumberOf(publication),
    'publication-date': `${publication.date}+02:00`,
    'notice-type': publication.id % 3 === 0 ? { value: type } : type,
    'form-type': form,
    'notice-title': {
      eng: [`Netherlands – ${publication.title}`],
      nld: [`Nederland – ${publication.title}`],
      fra: `Pays-Bas – ${publication.title}`,
    },
    'buyer-name': publication.id % 4 === 0 ? { nld: publication.authority.name } : { nld: [publication.authority.name] },
    'contract-nature': ['services'],
    'procedure-type': 'open',
    ...(publication.code === 'AAO' && { 'deadline-receipt-tender-date-lot': [`${publication.date}+01:00`] }),
    ...(winners.length > 0 && {
      // Again for each lot; and a filler in the place of a name.
      'winner-name': { nld: [...winners, ...winners, ...(publication.id % 31 === 0 ? ['Gegunde opdrachten'] : [])] },
      'winner-decision-date': [`${publication.date}+01:00`],
      'contract-conclusion-date': ['2099-12-31+01:00'],
      'tender-value': awards.map(({ euros }) => String(euros)),
      'tender-value-cur': awards.map(() => 'EUR'),
      ...(publication.id % 2 === 0 && { 'total-value': total, 'total-value-cur': [foreign ? 'SEK' : 'EUR'] }),
    }),
    ...(publication.code === 'AGO' && !structured(publication) && { 'winner-name': null, 'contract-conclusion-date': null }),
  };
}

/** The same few names come by thousands of times: an answer that takes long to work out would hold up those of all other sources. */
const wordsOf = new Map<string, string[]>();

function words(name: string): string[] {
  let found = wordsOf.get(name);
  if (!found) {
    const plainLetters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    wordsOf.set(name, (found = plainLetters.split(/[^a-z0-9]+/).filter(Boolean)));
  }
  return found;
}

/** `~` finds what looks like the text: every word of it begins some word of the value. */
const looksLike = (value: string, text: string): boolean =>
  words(text).every((word) => words(value).some((other) => other.startsWith(word)));

/** As much of the query language as anybody speaks here: `a~"x" OR b~"y"` in parentheses, joined by AND, and an order at the end. */
function found(query: string): Publication[] | undefined {
  const [where = '', order] = query.split(' SORT BY ');
  const demands = where.split(' AND ').map((part) => part.replace(/^\(|\)$/g, '').split(' OR '));
  const holds = (publication: Publication, condition: string): boolean | undefined => {
    const [, field, value = ''] = /^([\w-]+)~"([^"]*)"$/.exec(condition) ?? [];
    if (field === 'buyer-name') return looksLike(publication.authority.name, value);
    if (field === 'winner-name') return winnersOf(publication).some((winner) => looksLike(winner, value));
    return condition === 'buyer-country=NLD' ? true : undefined;
  };
  const [first] = notices;
  if (first && demands.flat().some((condition) => holds(first, condition) === undefined)) return undefined;
  const hits = notices.filter((publication) => demands.every((some) => some.some((condition) => holds(publication, condition))));
  return order === 'publication-date DESC' ? hits : hits.toReversed();
}

function search(body: Record<string, unknown>): Answered {
  const { query, fields, page = 1, limit = 10 } = body;
  const refuse = (message: string): Answered => ({ status: 400, json: { message } });
  if (typeof query !== 'string' || !Array.isArray(fields) || fields.length === 0) return refuse('Parameter query or fields is missing');
  const strange = fields.find((field) => !known.has(field));
  if (strange !== undefined) return refuse(`Parameter 'fields' contains unsupported value (${strange})`);
  if (Number(limit) > 250) return refuse(`Value (${Number(limit)}) of parameter 'limit' exceeds maximum allowed value (250)`);
  if (Number(page) * Number(limit) > 15_000) return refuse('Only the first 15000 notices can be reached');
  const hits = found(query);
  if (!hits) return refuse('Query cannot be parsed');
  const start = (Number(page) - 1) * Number(limit);
  return {
    json: {
      notices: hits.slice(start, start + Number(limit)).map((publication) => {
        const values = valuesOf(publication);
        const asked = fields.filter((field) => field in values).map((field) => [field, values[field]]);
        // Links come along, asked for or not.
        return {
          ...Object.fromEntries(asked),
          links: { html: { NLD: `https://ted.europa.eu/nl/notice/${tedNumberOf(publication)}/html` } },
        };
      }),
      totalNoticeCount: hits.length,
      iterationNextToken: null,
      timedOut: false,
    },
  };
}

/** TED's search, v3: 8,000 notices of Dutch buyers. */
export const ted = standIn('api.ted.europa.eu', [['POST', '/v3/notices/search', (asked) => search(bodyOf(asked))]], ({ path }) =>
  path === '/v3/notices/search'
    ? { status: 405, json: { message: 'Method Not Allowed' } }
    : { status: 404, json: { message: 'Not Found' } },
);
