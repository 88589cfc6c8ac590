import { readFileSync } from 'node:fs';
import { bodies } from './bodies.ts';
import { type Answered, bodyOf, chanceFrom, daysAgo, oneOf, pageForReaders, type StandIn, standIn, uuidFrom } from './stand-in.ts';

interface Registered {
  lars: string;
  org_id: string;
  organization: string;
  name: string;
  goal: string;
  provider: string | null;
  [field: string]: unknown;
}

const titles = [
  'Anonimiseren van stukken',
  'Toewijzing van meldingen',
  'Berekening van leges',
  'Controle van aangiften',
  'Planning van routes',
  'Herkennen van kentekens',
];
const providers = ['Centric Netherlands B.V.', 'Heldere Taal Advies B.V.', 'Zivver', null, null];
const statuses = ['In gebruik', 'In ontwikkeling', 'Buiten gebruik'];
const publicationCategories = ['Hoog-risico AI-systeem', 'Impactvolle algoritmes', 'Overige algoritmes'];

/** One body registered more than fits on a page of 100; some nothing. */
const countFor = (code: string, index: number): number => (code === 'gm0363' ? 130 : code === 'gm0344' ? 14 : index % 5);

function makeRegister(): Registered[] {
  return bodies.flatMap(([code, organization], index) =>
    Array.from({ length: countFor(code, index) }, (_, n) => {
      const chance = chanceFrom(index * 1000 + n);
      const title = oneOf(titles, chance);
      const lars = String(10_000_000 + index * 1000 + n);
      return {
        lars,
        name: n < titles.length ? title : `${title} ${n}`,
        organization,
        preferred_name: organization,
        org_id: code,
        code,
        department: '',
        description_short: `<p>${title} bij ${organization}.</p>`,
        type: null,
        // A list or a text.
        category: n % 2 === 0 ? ['Organisatie en bedrijfsvoering'] : 'Sociale zekerheid',
        status: oneOf(statuses, chance),
        goal: `<p>Dit helpt bij <strong>${title.toLowerCase()}</strong>.</p><ul><li>sneller</li><li>zorgvuldig &amp; controleerbaar</li></ul>`,
        publication_category: oneOf(publicationCategories, chance),
        provider: oneOf(providers, chance),
        begin_date: oneOf(['2021-03', '03-2021', '-', ''], chance),
        end_date: null,
        standard_version: '1.0',
        uuid: uuidFrom(index * 1000 + n),
        url: `https://algoritmes.overheid.nl/nl/algoritme/${lars}`,
        contact_email: 'post@voorbeeld.example',
        lang: 'nld',
        language: 'NLD',
        create_dt: `${daysAgo(30 + ((index * 37 + n * 11) % 900))}T10:11:12.131415`,
        lawful_basis_grouping: [{ title: 'Algemene wet bestuursrecht', link: 'https://wetten.overheid.nl/BWBR0005537' }],
      };
    }),
  );
}
const register = makeRegister();
const byLars = new Map(register.map((each) => [each.lars, each]));
const known = new Set(bodies.map(([code]) => code));

/** What stands in the bundled snapshot it knows by its number too, with words of our own, so that whoever opens one of those gets an answer. */
function registeredFor(lars: string): Registered | undefined {
  const bundled: { registerNumber?: string; name: string; bodyName: string; body?: string }[] = JSON.parse(
    readFileSync(new URL('../../assets/registers/algorithms.json', import.meta.url), 'utf8'),
  );
  const row = bundled.find(({ registerNumber }) => registerNumber === lars);
  const [like] = register;
  if (!row || !like) return undefined;
  return {
    ...like,
    lars,
    name: row.name,
    organization: row.bodyName,
    org_id: row.body?.replace('government-body:', '') ?? '',
    provider: null,
  };
}

const historyFields = ['algorithm_id', 'name', 'organization', 'status', 'goal', 'risks', 'publication_dt'];
const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Three versions, in no order; HTML is left out of this file. */
const historyOf = ({ lars, name, organization, create_dt: newest }: Registered): string[][] => [
  [lars, name, organization, 'In gebruik', 'Dit helpt, "sneller"', 'Weinig', textOf(newest)],
  [lars, name, organization, 'In ontwikkeling', 'Dit helpt', '', '2019-02-06T09:00:00'],
  [lars, name, organization, 'In gebruik', 'Dit helpt', '', '2019-08-01T09:00:00'],
];

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const unprocessable = (field: string): Answered => ({
  status: 422,
  json: { detail: [{ loc: ['body', field], msg: 'ensure this value is in range' }] },
});

/** The register's own search: one phrase in quotes, or words that all have to occur, anywhere in the record. */
function hits(searchtext: string): Registered[] {
  const phrases = /^".*"$/.test(searchtext.trim()) ? [searchtext.trim().slice(1, -1)] : searchtext.split(/\s+/);
  return register.filter((each) => {
    const text = [each.name, each.organization, each.provider, each.goal].map(textOf).join(' ').toLowerCase();
    return phrases.every((phrase) => text.includes(phrase.toLowerCase()));
  });
}

function search(body: Record<string, unknown>): Answered {
  const page = Number(body['page'] ?? 1);
  const limit = Number(body['limit'] ?? 10);
  if (!Number.isInteger(page) || page < 1) return unprocessable('page');
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) return unprocessable('limit');
  if (['ggdregio', 'regionaal_samenwerkingsverband'].includes(textOf(body['organisationtype'])))
    return { status: 500, json: { detail: 'Internal Server Error' } };
  const searchtext = textOf(body['searchtext']);
  const organisation = textOf(body['organisation']);
  let found = (searchtext ? hits(searchtext) : register).filter((each) => !organisation || each.org_id === organisation);
  // Without one exact hit it answers with what looks like it, and does not say so.
  if (found.length === 0 && (searchtext || !known.has(organisation))) found = register.slice(40, 47);
  return {
    json: {
      results: found.slice((page - 1) * limit, page * limit),
      total_count: found.length,
      filter_data: { organisationtype: [], publicationcategory: [], impact_assessment: [], organisation: [] },
      selected_filters: organisation ? [{ key: 'organisation', value: organisation }] : [],
    },
  };
}

const recent: number[] = [];
/** More than 120 requests in a minute, and it asks for patience. */
function tooMany(): boolean {
  const now = Date.now();
  recent.push(now);
  while ((recent[0] ?? now) < now - 60_000) recent.shift();
  return recent.length > 120;
}

const unhurried = standIn(
  'algoritmes.overheid.nl',
  [
    ['GET', /\/(?:nl|en|fy)\/algoritme\/.+/, () => pageForReaders('Het Algoritmeregister')],
    ['POST', /\/api\/algoritme\/(?:NLD|ENG|FRY)/, (asked) => search(bodyOf(asked))],
    [
      'GET',
      /\/api\/algoritme\/(?:NLD|ENG|FRY)\/(\w+)/,
      (_, lars = '') => {
        const found = byLars.get(lars) ?? registeredFor(lars);
        return found ? { json: found } : { status: 404, json: { detail: 'Kan algoritme niet vinden.' } };
      },
    ],
    [
      'GET',
      /\/api\/downloads\/history\/algorithms\/(\w+)\/(?:NLD|ENG|FRY)/,
      ({ query }, lars = '') => {
        const found = byLars.get(lars) ?? registeredFor(lars);
        if (!found || query.get('filetype') !== 'csv') return { status: 404, json: { detail: 'Kan algoritme niet vinden.' } };
        return {
          text: `\uFEFF${[historyFields, ...historyOf(found)].map((row) => row.map(quoted).join(',')).join('\r\n')}`,
          type: 'text/csv; charset=utf-8',
        };
      },
    ],
  ],
  () => ({ status: 404, json: { detail: 'Not Found' } }),
);

/** The public interface of the Algorithm Register. */
export const algorithmRegister: StandIn = {
  ...unhurried,
  answer: (asked) =>
    tooMany() ? { status: 429, headers: { 'retry-after': '20' }, json: { detail: 'Too Many Requests' } } : unhurried.answer(asked),
};
