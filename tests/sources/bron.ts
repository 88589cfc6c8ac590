import { createHash } from 'node:crypto';
import { type CouncilPaper, councilPapers } from './open-raadsinformatie.ts';
import { type Answered, type Asked, chanceFrom, daysAgo, type StandIn, standIn } from './stand-in.ts';
import { bodies } from './bodies.ts';

/** Elasticsearch answers no further. */
const window = 10_000;

type Document = Record<string, unknown> & { location: string; published: string; processed: string; source: string; type: string };

const hashOf = (text: string): string => createHash('sha1').update(text).digest('hex');
const types: Record<string, string> = { MediaObject: 'Bestand', Report: 'Rapport', Meeting: 'Vergadering', AgendaItem: 'Agendapunt' };
const nameOf = (code: string): string => (bodies.find(([each]) => each === code)?.[1] ?? code).replace(/^Gemeente /, '');

/** What it took over from the councils: under an address made of their number. */
const fromCouncil = ({ id, index, code, type, name, moment }: CouncilPaper): Document => {
  const identifier = `https://id.openraadsinformatie.nl/${id}`;
  const resource = encodeURIComponent(encodeURIComponent(identifier));
  return {
    id: hashOf(identifier),
    identifier,
    url: `https://openbesluitvorming.nl/?zoekterm=%22*%22&organisaties=%5B%22${index}%22%5D&showResource=${resource}`,
    location: code.toUpperCase(),
    location_name: nameOf(code),
    title: name ?? '',
    description: '<p>De hele tekst van het stuk.</p>',
    created: moment,
    modified: moment,
    published: moment,
    processed: '2026-11-20T04:12:09.123456',
    source: 'openbesluitvorming',
    type: types[type] ?? type,
    data: {},
  };
};

/** Papers that only Bron still has, news of parties, and gazettes. */
function others(code: string): Document[] {
  const chance = chanceFrom(hashOf(code).charCodeAt(0) * 97);
  return (['openbesluitvorming', 'poliflw', 'obk'] as const).flatMap((source) =>
    Array.from({ length: 5 }, (_, nth): Document => {
      const days = 30 + Math.floor(chance() * 900);
      const identifier =
        source === 'openbesluitvorming' ? `https://id.openraadsinformatie.nl/eerder-${code}-${nth}` : `${source}/${code}/${nth}`;
      return {
        id: hashOf(identifier),
        identifier,
        url: `https://voorbeeld.example/${source}/${code}/${nth}`,
        ...(nth % 2 === 0 && { doc_url: `https://voorbeeld.example/stukken/${code}-${source}-${nth}.pdf` }),
        location: code.toUpperCase(),
        location_name: nameOf(code),
        title: `Stuk ${nth + 1} over de begroting`,
        published: daysAgo(days),
        created: daysAgo(days),
        modified: daysAgo(days),
        processed: '2026-11-19T02:00:00',
        source,
        type: source === 'openbesluitvorming' ? 'Bestand' : source === 'poliflw' ? 'Bericht' : 'Bekendmaking',
        data: {},
      };
    }),
  );
}

const hasLocation = (code: string): boolean => /^(?:gm|pv)/.test(code);
const documents: Document[] = [
  ...councilPapers.filter(({ code }) => hasLocation(code)).map(fromCouncil),
  ...bodies.flatMap(([code]) => (hasLocation(code) ? others(code) : [])),
];

/** "a:1,2|b:3". A field in two words is a range ("published_from"); a text is in the index in small letters, and only under `.raw` as it is. */
function filtered(filter: string): Document[] {
  return filter.split('|').reduce((rest: Document[], each) => {
    const [field, values] = each.split(/:(.*)/s);
    if (!field || values === undefined) return rest;
    const [named = '', end] = field.split('_');
    if (end !== undefined)
      return rest.filter((document) => (end === 'to' ? String(document[named]) < values : String(document[named]) >= values));
    const wanted = new Set(values.split(','));
    const valueOf = (document: Document): string =>
      field === 'location.raw' ? document.location : field === 'location' ? document.location.toLowerCase() : String(document[field]);
    return rest.filter((document) => wanted.has(valueOf(document)));
  }, documents);
}

/** "published:desc,processed:desc" */
function sorted(found: readonly Document[], sort: string): Document[] {
  const orders = sort.split(',').flatMap((each) => {
    const [field, order = 'asc'] = each.split(':');
    return field ? [{ field, direction: order === 'desc' ? -1 : 1 }] : [];
  });
  return found.toSorted((one, other) => {
    for (const { field, direction } of orders) {
      const [first, second] = [Date.parse(String(one[field])), Date.parse(String(other[field]))];
      if (first !== second) return (first < second ? -1 : 1) * direction;
    }
    return 0;
  });
}

function search({ query }: Asked): Answered {
  const [page, limit] = [Number(query.get('page') || 0), Number(query.get('limit') ?? 10)];
  if (!Number.isInteger(page) || !Number.isInteger(limit) || page * limit + limit > window)
    // As Flask says it when the code behind it falls over.
    return { status: 500, text: '<!doctype html><title>500 Internal Server Error</title>', type: 'text/html; charset=utf-8' };
  const words = (query.get('query') || '*').toLowerCase();
  const found = sorted(
    filtered(query.get('filter') ?? '').filter(({ title }) => words === '*' || String(title).toLowerCase().includes(words)),
    query.get('sort') ?? '',
  );
  const left = new Set((query.get('excludes') ?? 'description').split(','));
  return {
    json: {
      took: 9,
      timed_out: false,
      _shards: { failed: 0, skipped: 0, successful: 1, total: 1 },
      aggregations: { source: { buckets: [], doc_count_error_upper_bound: 0, sum_other_doc_count: 0 } },
      hits: {
        total: { value: found.length, relation: 'eq' },
        max_score: null,
        hits: found.slice(page * limit, (page + 1) * limit).map((document) => ({
          _id: document['id'],
          _index: 'jodal_documents',
          _type: '_doc',
          _score: null,
          _source: Object.fromEntries(Object.entries(document).filter(([field]) => !left.has(field))),
          sort: [Date.parse(document.published)],
        })),
      },
    },
  };
}

/** The search of Bron: Elasticsearch behind a small server, papers of councils among gazettes and news. */
export const bronLive: StandIn = standIn('api.bron.live', [['GET', '/documents/search', search]]);
