import { bodies } from './bodies.ts';
import { type Answered, chanceFrom, daysAgo, oneOf, standIn, uuidFrom } from './stand-in.ts';

interface Set {
  id: string;
  name: string;
  authority: string;
  publisher: string;
  [field: string]: unknown;
}

const owms = (name: string): string => {
  const place = /^(Gemeente|Provincie) (.+)$/.exec(name);
  return `http://standaarden.overheid.nl/owms/terms/${(place ? `${place[2]} (${place[1]?.toLowerCase()})` : name).replaceAll(' ', '_')}`;
};
const kinds: Record<string, string> = { gm: 'gemeente', pv: 'provincie', ws: 'waterschap', mn: 'ministerie', oo: 'oorg', zb: 'zbo' };
const tooi = (code: string): string => `https://identifier.overheid.nl/tooi/id/${kinds[code.slice(0, 2)] ?? 'oorg'}/${code}`;

const subjects = ['Bomen', 'Fietspaden', 'Parkeerplaatsen', 'Subsidies', 'Luchtkwaliteit', 'Speeltuinen', 'Grondwater', 'Inkoop'];
const catalogues = ['Nationaal Georegister', 'Open data van gemeenten', 'PDOK'];
const formats = ['CSV', 'http://publications.europa.eu/resource/authority/file-type/JSON', 'WMS', 'XLSX'];
const countFor = (code: string, index: number): number => (code === 'gm0344' ? 73 : code === 'gm0184' ? 0 : index % 6);

function makeSets(): Set[] {
  return bodies.flatMap(([code, name], index) =>
    Array.from({ length: countFor(code, index) }, (_, n) => {
      const seed = index * 1000 + n;
      const chance = chanceFrom(seed);
      const subject = oneOf(subjects, chance);
      // Old records bear the old term, new ones the new; some name the province as who put it there.
      const term = n % 3 === 0 ? tooi(code) : owms(name);
      return {
        id: uuidFrom(seed),
        name: `${subject.toLowerCase()}-${code}-${n}`,
        title: `${subject} &amp; meer ${2012 + (n % 14)}`,
        notes: `<p>Alle ${subject.toLowerCase()} van ${name}.</p>`,
        organization: { name: 'catalogus', title: n % 4 === 0 ? name : oneOf(catalogues, chance) },
        authority: term,
        publisher: n % 5 === 0 ? owms('Provincie Utrecht') : term,
        maintainer: term,
        tags: [],
        groups: [],
        theme: ['http://standaarden.overheid.nl/owms/terms/Ruimte_en_infrastructuur'],
        frequency: n % 2 === 0 ? 'http://publications.europa.eu/resource/authority/frequency/ANNUAL' : 'jaarlijks',
        license_id: 'http://creativecommons.org/licenses/by/4.0/deed.nl',
        license_title: n % 7 === 0 ? null : 'CC-BY (4.0)',
        isopen: true,
        metadata_created: `${daysAgo(900 + n)}T10:00:00.000000`,
        metadata_modified: `${daysAgo(n * 5)}T10:00:00.000000`,
        ...(n % 2 === 0 && { modified: `${daysAgo(n * 6)}T00:00:00` }),
        num_resources: 2,
        resources: [
          { id: uuidFrom(seed + 1), format: oneOf(formats, chance) },
          { id: uuidFrom(seed + 2), format: oneOf(formats, chance) },
        ],
      };
    }),
  );
}
const sets = makeSets();

/** `authority:("a" OR "b") OR publisher:("c")`; another query is one that the catalogue cannot parse. */
function filtered(query: string): Set[] | undefined {
  if (!/^\w+:\([^)]*(?:\([^)]*\)[^)]*)*\)(?: OR \w+:\(.+\))*$/.test(query)) return undefined;
  const terms = [...query.matchAll(/(authority|publisher):\((.*?)\)(?= OR (?:authority|publisher):|$)/g)];
  const wanted = terms.map(([, field = '', list = '']) => [field, [...list.matchAll(/"([^"]*)"/g)].map(([, term]) => term)] as const);
  return sets.filter((set) => wanted.some(([field, list]) => list.includes(String(set[field]))));
}

function search(query: URLSearchParams): Answered {
  const rows = Math.min(Number(query.get('rows') ?? 10), 1000);
  const start = Number(query.get('start') ?? 0);
  const filter = query.get('fq');
  const words = (query.get('q') ?? '').replaceAll('"', '').toLowerCase();
  const within = filter ? filtered(filter) : sets;
  if (!within) return { status: 409, json: { success: false, error: { __type: 'Search Query Error', message: 'SOLR returned an error' } } };
  // A phrase may stand anywhere, also in the description of somebody else's set.
  const found = within.filter(({ title, notes }) => words === '' || `${String(title)} ${String(notes)}`.toLowerCase().includes(words));
  if (query.get('sort') === 'metadata_modified desc')
    found.sort((one, other) => String(other['metadata_modified']).localeCompare(String(one['metadata_modified'])));
  return {
    json: {
      help: 'https://data.overheid.nl/data/api/3/action/help_show',
      success: true,
      result: { count: found.length, sort: '', results: found.slice(start, start + rows) },
    },
  };
}

/** The national catalogue of open data (CKAN). */
export const dataOverheid = standIn(
  'data.overheid.nl',
  [['GET', '/data/api/3/action/package_search', ({ query }) => search(query)]],
  () => ({
    status: 404,
    json: { success: false, error: { __type: 'Not Found Error', message: 'Not found' } },
  }),
);
