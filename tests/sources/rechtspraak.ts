import { bodies } from './bodies.ts';
import { type Answered, type Asked, bodyOf, chanceFrom, daysAgo, oneOf, pageForReaders, type StandIn, standIn } from './stand-in.ts';

interface Made {
  ecli: string;
  court: string;
  day: string;
  number: string;
  text: string;
  summary: string;
}

const courts: [name: string, code: string, count: number][] = [
  ['Rechtbank Midden-Nederland', 'RBMNE', 420],
  ['Rechtbank Amsterdam', 'RBAMS', 160],
  ["Gerechtshof 's-Hertogenbosch", 'GHSHE', 60],
  ['Hoge Raad', 'HR', 80],
  ['Raad van State', 'RVS', 240],
];
const subjects = ['een omgevingsvergunning', 'een bijstandsuitkering', 'een verzoek om openbaarmaking', 'de waarde van een woning'];
const parties = bodies.slice(0, 20).map(([, name]) => name.replace(/^Gemeente/, 'gemeente'));

function makeRulings(): Made[] {
  let seed = 500_000;
  return courts.flatMap(([court, code, count]) =>
    Array.from({ length: count }, (_, n): Made => {
      const chance = chanceFrom((seed += 1));
      const day = daysAgo(Math.floor(chance() * 2000));
      const subject = oneOf(subjects, chance);
      const party = n % 6 === 0 ? 'gemeente Utrecht' : oneOf(parties, chance);
      return {
        ecli: `ECLI:NL:${code}:${day.slice(0, 4)}:${1000 + n}`,
        court,
        day,
        number: `${code} ${day.slice(2, 4)}/${100 + n}`,
        text: `Het beroep van eiser tegen het college van burgemeester en wethouders van de ${party} over ${subject} is ongegrond.`,
        // Not every ruling has a summary.
        summary: n % 3 === 0 ? '-' : `Beroep over ${subject} &amp; wat daarbij hoort.`,
      };
    }),
  );
}
const rulings = makeRulings().toSorted((one, other) => other.day.localeCompare(one.day));

const dayFirst = (day: string): string => day.split('-').toReversed().join('-');
const titleOf = ({ ecli, court, day, number }: Made): string => `${ecli}, ${court}, ${dayFirst(day)}, ${number}`;
/** The terms of OWMS: made from the full name. */
const termOf = (court: string): string =>
  `http://standaarden.overheid.nl/owms/terms/${(court === 'Hoge Raad' ? 'Hoge Raad der Nederlanden' : court).replaceAll(' ', '_')}`;

function index(query: URLSearchParams): Answered {
  const [max, from] = [Math.min(Number(query.get('max') ?? 1000), 1000), Number(query.get('from') ?? 0)];
  const creators = query.getAll('creator');
  const found = rulings.filter(({ court }) => creators.length === 0 || creators.includes(termOf(court)));
  const entries = found
    .slice(from, from + max)
    .map((each) =>
      [
        `<entry><id>${each.ecli}</id><title type="text">${titleOf(each)}</title><summary type="text">${each.summary}</summary>`,
        `<updated>${each.day}T10:00:00Z</updated>`,
        `<link rel="alternate" type="text/html" href="https://uitspraken.rechtspraak.nl/InzienDocument?id=${each.ecli}" /></entry>`,
      ].join(''),
    );
  return {
    type: 'application/xml; charset=utf-8',
    text: [
      '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom">',
      `<title type="text">Open Data van de Rechtspraak</title><subtitle type="text">Aantal gevonden ECLI's: ${found.length}</subtitle>${entries.join('')}</feed>`,
    ].join(''),
  };
}

/** One ruling, as data.rechtspraak.nl gives it: what is published about it, its summary and its text. */
function content(query: URLSearchParams): Answered {
  const ecli = query.get('id') ?? '';
  const ruling = rulings.find((each) => each.ecli === ecli.toUpperCase());
  // A number that nobody gave out; one that was given out, and not published, comes without a text.
  if (!ruling) return { status: 404, type: 'text/plain; charset=utf-8', text: 'De uitspraak met dit ECLI is niet gevonden.' };
  const { court, day, number, text, summary } = ruling;
  return {
    type: 'application/xml; charset=utf-8',
    text: [
      '<?xml version="1.0" encoding="utf-8"?><open-rechtspraak>',
      '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#"',
      ' xmlns:dcterms="http://purl.org/dc/terms/" xmlns:psi="http://psi.rechtspraak.nl/">',
      `<rdf:Description><dcterms:identifier>${ruling.ecli}</dcterms:identifier><dcterms:format>text/xml</dcterms:format>`,
      `<dcterms:issued rdfs:label="Publicatiedatum">${day}</dcterms:issued><dcterms:language>nl</dcterms:language>`,
      `<dcterms:creator rdfs:label="Instantie" psi:resourceIdentifier="${termOf(court)}">${court}</dcterms:creator>`,
      `<dcterms:date rdfs:label="Uitspraakdatum">${day}</dcterms:date><psi:zaaknummer rdfs:label="Zaaknr">${number}</psi:zaaknummer>`,
      '<dcterms:type rdf:language="nl">Uitspraak</dcterms:type><psi:procedure rdfs:label="Procedure">Beroep</psi:procedure>',
      '<dcterms:coverage>NL</dcterms:coverage><dcterms:subject rdfs:label="Rechtsgebied">Bestuursrecht</dcterms:subject></rdf:Description>',
      `<rdf:Description rdf:about="https://deeplink.rechtspraak.nl/uitspraak?id=${ruling.ecli}">`,
      `<dcterms:identifier>https://deeplink.rechtspraak.nl/uitspraak?id=${ruling.ecli}</dcterms:identifier><dcterms:format>text/html</dcterms:format></rdf:Description></rdf:RDF>`,
      `<inhoudsindicatie lang="nl" xmlns="http://www.rechtspraak.nl/schema/rechtspraak-1.0"><para>${summary}</para></inhoudsindicatie>`,
      `<uitspraak lang="nl" xmlns="http://www.rechtspraak.nl/schema/rechtspraak-1.0"><para>${text}</para></uitspraak></open-rechtspraak>`,
    ].join(''),
  };
}

/** The open index: everything about rulings but their texts; and each ruling by its number. */
export const rechtspraakIndex: StandIn = standIn(
  'data.rechtspraak.nl',
  [
    ['GET', '/uitspraken/zoeken', ({ query }) => index(query)],
    ['GET', '/uitspraken/content', ({ query }) => content(query)],
  ],
  () => ({
    status: 404,
    type: 'text/html',
    text: '<!doctype html><title>Niet gevonden</title>',
  }),
);

function search(asked: Asked): Answered {
  const { StartRow = 0, PageSize = 10, SearchTerms } = bodyOf(asked);
  if (typeof PageSize !== 'number' || PageSize > 50 || typeof StartRow !== 'number' || !Array.isArray(SearchTerms))
    return { status: 400, json: {} };
  const terms = SearchTerms.map((each: { Term?: unknown }) =>
    typeof each.Term === 'string' ? each.Term.replaceAll('"', '').toLowerCase() : '',
  );
  const found = rulings.filter(({ text }) => terms.every((term) => text.toLowerCase().includes(term)));
  return {
    json: {
      Results: found.slice(StartRow, StartRow + PageSize).map((each) => ({
        Titel: titleOf(each),
        TitelEmphasis: titleOf(each),
        Tekstfragment: each.text.replace(/(gemeente) (\w+)/, '<em>$1</em> <em>$2</em>'),
        InterneUrl: `https://uitspraken.rechtspraak.nl/details?id=${each.ecli}`,
        DeeplinkUrl: `https://deeplink.rechtspraak.nl/uitspraak?id=${each.ecli}`,
        Uitspraakdatum: dayFirst(each.day),
        Publicatiedatum: dayFirst(each.day),
        PublicatiedatumDate: `${each.day}T00:00:00`,
        Rechtsgebieden: ['Bestuursrecht'],
        Proceduresoorten: ['Beroep'],
      })),
      ResultCount: found.length,
      FacetCounts: null,
    },
  };
}

/** The search of the site itself, in texts. */
export const rechtspraakSearch: StandIn = standIn('uitspraken.rechtspraak.nl', [
  ['POST', '/api/zoek', search],
  ['GET', '/details', () => pageForReaders('uitspraken.rechtspraak.nl')],
]);
