import { bodies } from './bodies.ts';
import { type Answered, chanceFrom, daysAgo, oneOf, pageForReaders, standIn, uuidFrom } from './stand-in.ts';

interface Disclosed {
  uuid: string;
  publisher: string;
  category: string;
  type: string;
  title: string;
  date: string;
  /** Place in the order of relevance, which is no order a reader knows. */
  relevance: number;
}

const root = '/overheid/openbaarmakingen/api/v0';
/** As the platform writes them: type word in small letters. */
const labelOf = (name: string): string =>
  name.replace(/^(Ministerie|Gemeente|Provincie|Waterschap|Hoogheemraadschap)\b/, (word) => word.toLowerCase());
const publishers = bodies.map(([, name]) => labelOf(name));
/** A ministry's documents stay under the name it bore. */
const formerNames = [
  'ministerie van Economische Zaken',
  'ministerie van Landbouw, Natuur en Voedselkwaliteit',
  'ministerie van Veiligheid en Justitie',
];

const categories = [
  'Woo-verzoeken en -besluiten',
  'Woo-verzoeken en -besluiten',
  'agenda’s en besluitenlijsten bestuurscolleges',
  'onderzoeksrapporten',
  'jaarplannen en jaarverslagen',
  'convenanten',
];
const types = ['besluit', 'bijlage', 'rapport', 'brief', 'agenda', 'kaart'];
const subjects = [
  'stikstof',
  'huisvesting',
  'de begroting',
  'wegwerkzaamheden',
  'het toezicht',
  'de jaarrekening',
  'een subsidie',
  'een vergunning',
];

/** Most publish a handful; some a great deal, and some nothing. */
function countFor(publisher: string, index: number): number {
  if (publisher.startsWith('ministerie')) return 820;
  if (publisher === 'gemeente Utrecht') return 137;
  if (publisher === 'gemeente Urk') return 0;
  return 10 + ((index * 13) % 30);
}

function titleFor(category: string, subject: string): string {
  if (category.startsWith('Woo')) return `Besluit op Woo-verzoek over ${subject}`;
  return category === 'klachtoordelen' ? `Oordeel op een klacht over ${subject}` : `Stuk over ${subject} &amp; meer`;
}

function makeDocuments(): Disclosed[] {
  const all: Disclosed[] = [];
  let seed = 1;
  [...publishers, ...formerNames].forEach((publisher, index) => {
    const former = formerNames.includes(publisher);
    const count = former ? 70 : countFor(publisher, index);
    for (let n = 0; n < count; n += 1) {
      const chance = chanceFrom((seed += 1));
      const drawn = oneOf(categories, chance);
      // Rulings on complaints are rare: few publish them yet.
      const category = publisher === 'gemeente Utrecht' && n % 40 === 7 ? 'klachtoordelen' : drawn;
      const subject = oneOf(subjects, chance);
      all.push({
        uuid: uuidFrom(seed),
        publisher,
        category,
        type: oneOf(types, chance),
        // A few name a firm that the register of suppliers knows.
        title: `${titleFor(category, subject)}${publisher === 'gemeente Utrecht' && n % 40 === 31 ? ' door Sweco Nederland' : ''}`,
        date: daysAgo((former ? 1600 : 2) + Math.floor(chance() * 1500)),
        relevance: chance(),
      });
    }
  });
  return all;
}
const documents = makeDocuments();
const byUuid = new Map(documents.map((each) => [each.uuid, each]));

/**
 * A label in a filter has to be encoded twice. What was encoded once reads the same after a second decoding, and is then not
 * taken for a filter at all: everything comes back.
 */
function labels(query: URLSearchParams, name: string): string[] {
  return query.getAll(name).flatMap((once) => {
    const twice = decodeURIComponent(once);
    return /[^\w-]/.test(twice) && twice === once ? [] : [twice];
  });
}

/** DD-MM-YYYY → YYYY-MM-DD. */
const isoOf = (date: string | null): string | undefined => date?.split('-').toReversed().join('-');

const pagesOf = ({ uuid }: Disclosed): number => 1 + Math.floor(chanceFrom(Number.parseInt(uuid.slice(0, 8), 16))() * 40);

function listItem(disclosed: Disclosed): object {
  const { uuid, publisher, title, date, type } = disclosed;
  // Every so often an item without a file, and one without a description.
  const fileless = uuid.endsWith('0');
  return {
    document: {
      id: `${uuid}_1`,
      pid: `https://open.overheid.nl/documenten/${uuid}`,
      titel: title,
      ...(!uuid.endsWith('1') && { omschrijving: `Een ${type} van ${publisher}, openbaar gemaakt voor wie het lezen wil.` }),
      openbaarmakingsdatum: date,
      publisher,
      aanbieder: 'Aanleverloket',
      mutatiedatumtijd: `${date}T09:23:36.587Z`,
    },
    ...(!fileless && { bestandsgrootte: '0.94 MB', aantalPaginas: pagesOf(disclosed), bestandsType: 'application/pdf' }),
  };
}

function search(query: URLSearchParams): Answered {
  const size = query.get('aantalResultaten') ?? '10';
  if (!['10', '20', '50'].includes(size)) return { status: 400, json: { detail: `aantalResultaten mag 10, 20 of 50 zijn, niet ${size}` } };
  const organisations = labels(query, 'organisatie');
  const informationCategories = labels(query, 'informatiecategorie');
  const documentTypes = labels(query, 'documentsoort');
  const text = query.get('zoektekst')?.toLowerCase() ?? '';
  const from = isoOf(query.get('publicatiedatumVan')) ?? '';
  const until = isoOf(query.get('publicatiedatumTot')) ?? '9999';
  const within = (asked: string[], value: string): boolean => asked.length === 0 || asked.includes(value);
  const found = documents.filter(
    (each) =>
      within(organisations, each.publisher) &&
      within(informationCategories, each.category) &&
      within(documentTypes, each.type) &&
      each.title.toLowerCase().includes(text) &&
      each.date >= from &&
      each.date <= until,
  );
  const sort = query.get('sort');
  const byDate = sort === 'publicatiedatum' || sort === 'laatst-gewijzigd';
  found.sort((a, b) => (byDate ? b.date.localeCompare(a.date) || a.relevance - b.relevance : a.relevance - b.relevance));
  if (query.get('order') === 'asc') found.reverse();
  const start = Number(query.get('start') ?? 0);
  return { json: { totaal: found.length, resultaten: found.slice(start, start + Number(size)).map(listItem), filters: [] } };
}

/** By its code in the thesaurus, as far as the bodies of the stand-ins have one under this name; a former name has none. */
function organisationOf(label: string): object {
  const [code] = bodies.find(([, name]) => labelOf(name) === label) ?? [];
  if (code === undefined) return { type: 'overheid:Organisatie', id: 'https://identifier.overheid.nl/tooi/id/organisatie_onbekend', label };
  const sort = code.startsWith('gm') ? 'gemeente' : code.startsWith('mnre') ? 'ministerie' : 'organisatie';
  return { type: `overheid:${sort}`, id: `https://identifier.overheid.nl/tooi/id/${sort}/${code}`, label };
}

/** One document. Other names than in the list for the same things, and more of them. */
function detail(document: Disclosed): Answered {
  const { uuid, publisher, title, date, category, type } = document;
  const organisation = organisationOf(publisher);
  const file = {
    id: `https://open.overheid.nl/documenten/${uuid}/file`,
    gepubliceerd: true,
    label: 'file',
    'mime-type': 'application/pdf',
    bestandsnaam: 'stuk.pdf',
    mutatiedatumtijd: `${date}T09:23:36.515964209Z`,
    grootte: 985_738,
    paginas: pagesOf(document),
  };
  return {
    json: {
      document: {
        pid: `https://open.overheid.nl/documenten/${uuid}`,
        identifiers: ['nvt'],
        verantwoordelijke: organisation,
        publisher: organisation,
        omschrijvingen: [`Een ${type} van ${publisher}, openbaar gemaakt voor wie het lezen wil.`],
        titelcollectie: { officieleTitel: title, verkorteTitels: [], alternatieveTitels: [] },
        classificatiecollectie: {
          documentsoorten: [
            { type: 'overheid:Informatietype', id: 'https://identifier.overheid.nl/tooi/def/thes/kern/c_b3a6a7fc', label: type },
          ],
          informatiecategorieen: [
            { type: 'woo:Informatiecategorie', id: 'https://identifier.overheid.nl/tooi/def/thes/kern/c_3baef532', label: category },
          ],
          wooinformatiecategorie: [],
        },
      },
      documentrelaties: [],
      versies: [
        { nummer: 1, openbaarmakingsdatum: date, mutatiedatumtijd: `${date}T09:23:36.587641713Z`, blokkades: [], bestanden: [file] },
      ],
    },
  };
}

/** The interface behind open.overheid.nl: 14,000 documents of 130 publishers. */
export const openOverheid = standIn(
  'open.overheid.nl',
  [
    ['GET', /\/details\/.+/, () => pageForReaders('Open overheid')],
    ['GET', `${root}/zoek`, ({ query }) => search(query)],
    [
      'GET',
      new RegExp(`${root}/zoek/(.+)`),
      (_, uuid = '') => {
        const found = byUuid.get(uuid);
        return found ? detail(found) : { status: 404, json: { detail: 'Document niet gevonden' } };
      },
    ],
  ],
  () => ({ status: 401, json: { detail: 'Unauthorized' } }),
);
