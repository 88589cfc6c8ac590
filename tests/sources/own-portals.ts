import { type Answered, type Asked, bodyOf, chanceFrom, daysAgo, oneOf, type StandIn, standIn, uuidFrom } from './stand-in.ts';

const subjects = ['een evenement', 'een subsidie', 'de jachthaven', 'een bouwplan'];
const page = (): Answered => ({ status: 404, type: 'text/html; charset=utf-8', text: '<!doctype html><title>Niet gevonden</title>' });

/** What WordPress makes of a request: dates without a time, one that is absent, and a description that is a form in HTML. */
const requests = Array.from({ length: 130 }, (_, n) => {
  const chance = chanceFrom(600_000 + n);
  const decided = n * 9;
  const subject = oneOf(subjects, chance);
  return {
    Wooverzoek_informatie: { Status: 'Nieuw', Tijdstip_laatste_wijziging: `${daysAgo(decided)}T23:00:00` },
    UUID: uuidFrom(600_000 + n),
    ID: `Z.22.${180_000 + n}`,
    Behandelend_bestuursorgaan: 'College van B&W',
    Titel: `Woo-verzoek over ${subject}`,
    Beschrijving: `<table><tr><td>Verzoeker</td><td>J. Verzonnen</td></tr></table>`,
    Samenvatting: n % 4 === 0 ? '' : `Verzoeker vraagt om stukken over ${subject}.`,
    Verzoeker: 'Natuurlijk persoon',
    Ontvangstdatum: daysAgo(decided + 50),
    ...(n % 6 !== 0 && { Besluitdatum: daysAgo(decided) }),
    Besluit: oneOf(['Openbaar gemaakt', 'Deels openbaar gemaakt', 'Afgewezen'], chance),
    Termijnoverschrijding: 'Nee',
    URL_besluit: `https://openpub.gemeentehw.nl/index.php?gf-download=${n}`,
    ...(n % 2 === 0 && { Portal_url: `https://www.gemeentehw.nl/openwoo/verzoek/${n}` }),
  };
});

function openWooItems(query: URLSearchParams): Answered {
  const [number, limit] = [Number(query.get('page') ?? 1), Number(query.get('limit') ?? 10)];
  return {
    json: {
      WOOverzoeken: requests.slice((number - 1) * limit, number * limit),
      pagination: { total_count: requests.length, total_pages: Math.ceil(requests.length / limit), current_page: number, limit },
    },
  };
}

/** OpenWoo for WordPress, as Hoeksche Waard runs it. */
export const openWooPortal: StandIn = standIn(
  'openpub.gemeentehw.nl',
  [['GET', '/wp-json/owc/openwoo/v1/items', ({ query }) => openWooItems(query)]],
  page,
);

function gppResults(asked: Asked): Answered {
  const { page: number = 1, sort } = bodyOf(asked);
  if (typeof number !== 'number' || (sort !== 'chronological' && sort !== 'relevance')) return { status: 400, json: { invalidParams: [] } };
  const all = Array.from({ length: 27 }, (_, n) => ({
    type: n % 9 === 8 ? 'document' : 'publication',
    record: {
      uuid: uuidFrom(700_000 + n),
      officieleTitel: `Besluit over ${oneOf(subjects, chanceFrom(n))}`,
      // Two bodies share this portal.
      publisher: { uuid: uuidFrom(1), naam: n % 5 === 4 ? 'gemeente Elders' : 'Verzonnen' },
      informatieCategorieen: [{ uuid: uuidFrom(2), naam: 'Woo-verzoeken en -besluiten' }],
      publicatie: '',
      gepubliceerdOp: `${daysAgo(n * 3)}T09:00:00Z`,
      registratiedatum: `${daysAgo(n * 3)}T08:00:00Z`,
      omschrijving: n % 3 === 0 ? '' : 'Een besluit.',
    },
  }));
  const results = all.slice((number - 1) * 10, number * 10);
  return { json: { count: all.length, previous: number > 1, next: number * 10 < all.length, results, facets: {} } };
}

/** GPP-Woo. Which body runs it where is not known, so this host is nobody's. */
export const gppPortal: StandIn = standIn('open.verzonnen.example', [['POST', '/api/zoeken', gppResults]], page);

const diwoo = (n: number): string =>
  `<url><loc>https://www.kaart.example/document/${n}</loc><lastmod>${daysAgo(n)}</lastmod>${
    n % 10 === 9
      ? ''
      : [
          `<diwoo:Document><diwoo:DiWoo><diwoo:creatiedatum>${daysAgo(n + 2)}</diwoo:creatiedatum>`,
          `<diwoo:publisher resource="https://identifier.overheid.nl/tooi/id/gemeente/${n % 7 === 6 ? 'gm0001' : 'gm0232'}">gemeente Epe</diwoo:publisher>`,
          `<diwoo:titelcollectie><diwoo:officieleTitel>Convenant ${n} &amp; bijlage</diwoo:officieleTitel></diwoo:titelcollectie>`,
          '<diwoo:classificatiecollectie><diwoo:informatiecategorieen>',
          '<diwoo:informatiecategorie resource="https://identifier.overheid.nl/tooi/def/thes/kern/c_8fc2335c">convenanten</diwoo:informatiecategorie>',
          '</diwoo:informatiecategorieen></diwoo:classificatiecollectie></diwoo:DiWoo></diwoo:Document>',
        ].join('')
  }</url>`;
const xml = (text: string): Answered => ({ type: 'application/xml', text: `<?xml version="1.0" encoding="UTF-8"?>${text}` });

/** A site that names a site map for the Woo in its robots.txt: an index with an old and a new map. */
export const diwooSite: StandIn = standIn(
  'www.kaart.example',
  [
    [
      'GET',
      '/robots.txt',
      () => ({
        type: 'text/plain',
        text: 'User-agent: *\nDisallow: /intern\nSitemap: https://www.kaart.example/sitemap.xml\nSitemap: https://www.kaart.example/sitemapindex-diwoo.xml\n',
      }),
    ],
    [
      'GET',
      '/sitemapindex-diwoo.xml',
      () =>
        xml(
          [
            '<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><sitemap><loc>https://www.kaart.example/diwoo-1.xml</loc>',
            '<lastmod>2024-01-01</lastmod></sitemap><sitemap><loc>https://www.kaart.example/diwoo-2.xml</loc><lastmod>2026-11-01</lastmod></sitemap></sitemapindex>',
          ].join(''),
        ),
    ],
    [
      'GET',
      '/diwoo-2.xml',
      () =>
        xml(
          [
            `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:diwoo="https://standaarden.overheid.nl/diwoo/metadata/">`,
            `${Array.from({ length: 80 }, (_, n) => diwoo(n)).join('')}</urlset>`,
          ].join(''),
        ),
    ],
  ],
  page,
);

/** A portal that cannot be asked: a page, whatever one wants. */
export const closedPortal: StandIn = standIn('dicht.example', [], page);
