import { bodies } from './bodies.ts';
import { type Answered, chanceFrom, daysAgo, oneOf, type StandIn, standIn } from './stand-in.ts';

const perPage = 10;
const types: Record<string, string> = { '2i': 'Woo-verzoeken en -besluiten', '2l': 'Klachtoordelen', '2j': 'Onderzoeksrapporten' };
const subjects = ['een evenement', 'de asfaltcentrale', 'parkeren', 'het azc', 'een kapvergunning', 'de jeugdzorg', 'de begraafplaats'];
const outcomes = ['Openbaar', 'Deels openbaar', 'Niet openbaar', null];

interface Made {
  dc_identifier: string;
  dc_publisher: string;
  dc_type: string;
  foi_publishedDate: string;
  [field: string]: unknown;
}

/** Some bodies have many dossiers, most a few, Texel none. */
function countFor(code: string, type: string, index: number): number {
  if (code === 'gm0448') return 0;
  if (type === '2l') return code === 'gm0344' ? 6 : index % 9 === 0 ? 2 : 0;
  if (type === '2j') return 3;
  return code === 'gm0344' ? 34 : code === 'mnre1025' ? 420 : (index * 7) % 23;
}

function makeDossiers(): Made[] {
  let seed = 70_000;
  return bodies.flatMap(([code, name], index) =>
    Object.entries(types).flatMap(([type, description]) =>
      Array.from({ length: countFor(code, type, index) }, (_, n): Made => {
        const chance = chanceFrom((seed += 1));
        const published = Math.floor(chance() * 1400);
        const subject = oneOf(subjects, chance);
        const date = daysAgo(published);
        return {
          dc_identifier: `nl.${code}.${type}.${date.slice(0, 4)}.${n + 1}`,
          dc_title: type === '2l' ? `Oordeel over een klacht over ${subject}` : `Besluit op een verzoek over ${subject}`,
          // Now and then there is no description, or one with leftovers of a page.
          dc_description: n % 5 === 0 ? null : `<p>Over ${subject}&nbsp;en wat daarbij hoort.</p>`,
          dc_publisher: code,
          dc_publisher_name: name,
          dc_type: type,
          dc_type_description: description,
          dc_source: `https://www.voorbeeld.example/${code}/${n}.pdf`,
          dc_date_year: Number(date.slice(0, 4)),
          foi_publishedDate: date,
          foi_requestDate: n % 4 === 0 ? '0000-00-00' : daysAgo(published + 90),
          foi_decisionDate: `${daysAgo(published + 14)}T00:00:00`,
          foi_valuation: oneOf(outcomes, chance),
          // A number here, a string there.
          foi_nrPagesInDossier: n % 2 === 0 ? 1 + Math.floor(chance() * 200) : String(1 + Math.floor(chance() * 200)),
          foi_requester: 'Een verzoeker',
        };
      }),
    ),
  );
}
const dossiers = makeDossiers();
const byNumber = new Map(dossiers.map((each) => [each.dc_identifier, each]));

/** The list of a ministry comes from an older edition of the search, which leaves all dates but that of publication to the dossier itself. */
function listed(dossier: Made): object {
  if (!dossier.dc_publisher.startsWith('mnre')) return { ...dossier, foi_pagehits: {} };
  const { foi_requestDate: _requested, foi_decisionDate: _decided, ...rest } = dossier;
  return rest;
}

const page = (title: string): Answered => ({
  type: 'text/html; charset=utf-8',
  text: `<!doctype html><title>${title}</title><main></main>`,
});

function search(query: URLSearchParams): Answered {
  if (query.get('infobox') !== 'true') return page('Woogle');
  const [publisher, type, number] = [query.get('publisher'), query.get('type'), Number(query.get('page') ?? 1)];
  const found = dossiers
    .filter((each) => (!publisher || each.dc_publisher === publisher) && (!type || each.dc_type === type))
    .toSorted((one, other) => other.foi_publishedDate.localeCompare(one.foi_publishedDate));
  return {
    json: {
      hits: found.slice((number - 1) * perPage, number * perPage).map(listed),
      total_hits: found.length,
      total_pages: Math.ceil(found.length / perPage),
      results_per_page: perPage,
      parameters: { q: query.get('q'), page: number, type, publisher },
      facets: [],
    },
  };
}

/** The search of Woogle, for people and programs. */
export const woogle: StandIn = standIn('woogle.wooverheid.nl', [['GET', '/search', ({ query }) => search(query)]], () => ({
  ...page('Niet gevonden'),
  status: 404,
}));

/** Where each dossier lives under its number. */
export const woogleResolver: StandIn = standIn('pid.wooverheid.nl', [
  [
    'GET',
    '/',
    ({ query }) => {
      const dossier = byNumber.get(query.get('pid') ?? query.get('doi') ?? '');
      if (!dossier) return { ...page('Onbekend nummer'), status: 404 };
      return query.get('infobox') === 'true' ? { json: { resource: dossier.dc_source, infobox: dossier } } : page('Dossier');
    },
  ],
]);
