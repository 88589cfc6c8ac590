import { type Answered, standIn } from './stand-in.ts';

interface Company {
  name: string;
  lei: string;
  kvk: string;
  city: string;
  form: 'BV' | 'NV' | 'CV';
  country: string;
  ended?: boolean;
}

/** Made-up numbers but one; names that the other stand-ins use, namesakes, and one firm abroad. */
const companies: Company[] = [
  { name: 'Centric Netherlands B.V.', lei: '724500AAAAAAAAAAAA11', kvk: '90000001', city: 'Gouda', form: 'BV', country: 'NL' },
  { name: 'Centric Netherlands Holding B.V.', lei: '724500AAAAAAAAAAAA12', kvk: '90000002', city: 'Gouda', form: 'BV', country: 'NL' },
  { name: 'Centric Netherlands GmbH', lei: '529900AAAAAAAAAAAA13', kvk: 'HRB 1', city: 'Bonn', form: 'BV', country: 'DE' },
  { name: 'SWECO NEDERLAND B.V.', lei: '724500AAAAAAAAAAAA14', kvk: '90000003', city: 'De Bilt', form: 'BV', country: 'NL' },
  {
    name: 'Noorderlicht Systemen N.V.',
    lei: '724500AAAAAAAAAAAA15',
    kvk: '90000004',
    city: 'Groningen',
    form: 'NV',
    country: 'NL',
    ended: true,
  },
  // A public company with its own number, by which the check of the real sources asks.
  { name: 'Heineken N.V.', lei: '724500AAAAAAAAAAAA17', kvk: '33011433', city: 'Amsterdam', form: 'NV', country: 'NL' },
  { name: 'Kadewerk C.V.', lei: '724500AAAAAAAAAAAA16', kvk: '90000005', city: 'Delft', form: 'CV', country: 'NL' },
];

const jsonApi = (json: unknown, status = 200): Answered => ({ status, headers: { 'content-type': 'application/vnd.api+json' }, json });

const recordOf = ({ name, lei, kvk, city, country, ended }: Company): object => ({
  type: 'lei-records',
  id: lei,
  attributes: {
    lei,
    entity: {
      legalName: { name, language: 'nl' },
      otherNames: [],
      legalAddress: { language: 'nl', addressLines: ['Voorbeeldweg 1'], city, region: 'NL-ZH', country, postalCode: '1000AA' },
      // Abroad it is another register, and the number is not one of the trade register.
      registeredAt: { id: country === 'NL' ? 'RA000463' : 'RA000242', other: null },
      registeredAs: kvk,
      jurisdiction: country,
      category: 'GENERAL',
      legalForm: { id: '54M6', other: null },
      status: ended ? 'INACTIVE' : 'ACTIVE',
    },
    registration: { initialRegistrationDate: '2014-01-01T00:00:00Z', lastUpdateDate: '2026-03-04T10:00:00Z', status: 'ISSUED' },
  },
});

/** The register of legal entity identifiers, JSON:API. A name that ends in `*` is a beginning; without it, a whole name. */
export const gleif = standIn(
  'api.gleif.org',
  [
    [
      'GET',
      '/api/v1/lei-records',
      ({ query }) => {
        const name = (query.get('filter[entity.legalName]') ?? '').toLowerCase();
        const country = query.get('filter[entity.legalAddress.country]');
        const number = query.get('filter[entity.registeredAs]');
        const size = Number(query.get('page[size]') ?? 10);
        if (size > 200) return jsonApi({ errors: [{ status: '400', title: 'Page size must not exceed 200' }] }, 400);
        const found = companies.filter(
          (each) =>
            (name === '' ||
              (name.endsWith('*') ? each.name.toLowerCase().startsWith(name.slice(0, -1)) : each.name.toLowerCase() === name)) &&
            (country === null || each.country === country) &&
            (number === null || each.kvk === number),
        );
        return jsonApi({
          meta: {
            goldenCopy: { publishDate: '2026-11-20T00:00:00Z' },
            pagination: { currentPage: 1, perPage: size, total: found.length, lastPage: 1 },
          },
          links: { first: 'https://api.gleif.org/api/v1/lei-records?…' },
          data: found.slice(0, size).map(recordOf),
        });
      },
    ],
  ],
  () => jsonApi({ errors: [{ status: '404', title: 'Not Found' }] }, 404),
);

const basics: Record<string, string> = { '90000001': '20000101', '90000003': '19840930', '90000004': '00000000' };

/** The open part of the trade register: by number, of a BV or NV, and without a name. */
export const kvkOpenData = standIn(
  'opendata.kvk.nl',
  [
    [
      'GET',
      /\/api\/v1\/hvds\/basisbedrijfsgegevens\/kvknummer\/(\d{8})/,
      (_, number = '') => {
        const company = companies.find(({ kvk, form }) => kvk === number && form !== 'CV');
        if (!company) return { status: 404, json: { fout: [{ code: 'IPD5200', omschrijving: 'Geen gegevens gevonden' }] } };
        return {
          json: {
            datumAanvang: basics[number] ?? null,
            actief: company.ended ? 'N' : 'J',
            insolventieCode: company.ended ? 'FAIL' : null,
            rechtsvormCode: company.form,
            postcodeRegio: 28,
            activiteiten: [
              { sbiCode: '6202', soortActiviteit: 'Nevenactiviteit' },
              { sbiCode: '62010', soortActiviteit: 'Hoofdactiviteit' },
            ],
            lidstaat: 'NL',
          },
        };
      },
    ],
  ],
  () => ({ status: 404, json: { fout: [{ code: 'IPD9999', omschrijving: 'Onbekend' }] } }),
);
