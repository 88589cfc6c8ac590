import { type Answered, chanceFrom, daysAgo, oneOf, type StandIn, standIn, uuidFrom } from './stand-in.ts';

const mostItems = 1000;
const advertisers = [
  'VVD',
  'VVD Utrecht',
  'Stg Secretariaat CDA',
  'CDA Zeeland',
  'GroenLinks/PvdA Zeeland',
  'GroenLinks (Afd. Texel)',
  'Politieke Partij Democraten 66',
  'Hart voor Verzonnen',
  'Centric Netherlands B.V.',
  'R. Verzonnen',
];
const media = ['Dagbladen', 'Online display,TV', 'Radio en podcast', null];
const targeting = ['geen', 'contextueel,demografisch', null];

interface Made {
  id: string;
  public_id: string;
  name: string;
  [field: string]: unknown;
}

/** Some statements were changed, and all their versions are given. */
function makeStatements(): Made[] {
  return Array.from({ length: 460 }, (_, n) => {
    const chance = chanceFrom(300_000 + n);
    const advertiser = n < 230 ? 'VVD' : oneOf(advertisers, chance);
    const published = daysAgo(Math.floor(chance() * 400));
    const versions = n % 5 === 0 ? 3 : 1;
    const isDraft = n % 50 === 49;
    return Array.from({ length: versions }, (__, version): Made => ({
      id: uuidFrom(400_000 + n * 5 + version),
      public_id: `v${(100_000 + n).toString(36)}`,
      name: isDraft ? 'TEST' : `Campagne ${n} van ${advertiser}`,
      theme: 'Gemeenteraadsverkiezingen 2026',
      versions_count: versions,
      versions: isDraft ? 0 : version + 1,
      organization_created: { id: uuidFrom(n), name: isDraft ? 'SMIT.' : advertiser },
      ...(!isDraft && {
        date_published: `${published}T12:22:09`,
        opdrachtgever_naam_organisatie: n % 7 === 0 ? `${advertiser} ` : advertiser,
        opdrachtgever_contactpersoon: 'J. Verzonnen',
        opdrachtgever_mailadres: 'j.verzonnen@voorbeeld.example',
        opdrachtgever_kvk_nummer: '12345678',
        betalende_naam_organisatie: n % 6 === 0 ? 'Fonds Verzonnen' : n % 6 === 1 ? 'J. Verzonnen' : '',
        betalende_kvk_nummer: n % 6 === 0 ? '87654321' : '',
        campagne_periode_startdatum: published,
        campagne_periode_einddatum: n % 4 === 0 ? '' : daysAgo(0),
        // Strings, with a point for the decimals; and at times a figure to please the form.
        betaalde_media_waarde_euro: n % 9 === 0 ? '0.01' : `${(1000 + Math.floor(chance() * 90_000)) / 10}`,
        totale_waarde_campagne_euro: n % 8 === 0 ? '' : `${1000 + Math.floor(chance() * 90_000)}`,
        gebruikte_targeting_techniek: oneOf(targeting, chance),
        ingezette_media: oneOf(media, chance),
        reclame_boodschap: null,
      }),
    }));
  }).flat();
}
const statements = makeStatements();

function list(query: URLSearchParams): Answered {
  const limit = Number(query.get('limit') ?? 25);
  if (limit > mostItems) return { status: 400, json: { error: `limit is at most ${mostItems}` } };
  const words = query.get('q')?.toLowerCase() ?? '';
  const found = statements.filter((each) => JSON.stringify(each).toLowerCase().includes(words));
  // The first page is number 0 and number 1.
  const page = Math.max(Number(query.get('page') ?? 0) - 1, 0);
  return { json: { items: found.slice(page * limit, (page + 1) * limit), meta: { filter_count: found.length } } };
}

/** Transparency statements of political advertisements, contact details and all. */
export const politiekereclame: StandIn = standIn('politiekereclame.nl', [['GET', '/api/public/statements', ({ query }) => list(query)]]);
