import { bodies } from './bodies.ts';
import { CqlError, type Indexed, readCql } from './cql.ts';
import { type Answered, chanceFrom, daysAgo, oneOf, type StandIn, standIn } from './stand-in.ts';

const mostRecords = 1000;
const types = [
  'omgevingsvergunning',
  'omgevingsvergunning',
  'evenementenvergunning',
  'verkeersbesluit of -mededeling',
  'algemeen verbindend voorschrift (verordening)',
  'beleidsregel',
  'ruimtelijk plan of omgevingsdocument',
  'participatie',
  'uitschrijving basisregistratie personen',
];
const places = ['de Voorstraat', 'het Kerkplein', 'de Dijk', 'de Nieuwe Haven', 'het bedrijventerrein'];
const titles: Record<string, (place: string) => string> = {
  'ruimtelijk plan of omgevingsdocument': (place) => `Ontwerp wijziging omgevingsplan ${place}, terinzagelegging`,
  participatie: (place) => `Inspraak over de herinrichting van ${place}`,
  beleidsregel: (place) => `Beleidsregels voor standplaatsen op ${place} & omgeving`,
  'algemeen verbindend voorschrift (verordening)': (place) => `Verordening op de heffing van marktgelden, ${place}`,
  'uitschrijving basisregistratie personen': () => 'Uitschrijving van J. Verzonnen uit de basisregistratie personen',
};
const complaintTitles = [
  'Klachtenregeling',
  'Verordening ombudscommissie',
  'Jaarverslag klachtbehandeling',
  'Aanwijzing gemeentelijke ombudsman',
];

interface Notice {
  indexed: Indexed;
  id: string;
  area: string;
  folder: string;
  abstract?: string;
  until?: string;
  text: string;
}

const gazettes: [code: RegExp, gazette: string, prefix: string, sort: string][] = [
  [/^gm/, 'Gemeenteblad', 'gmb', 'gemeente'],
  [/^pv/, 'Provinciaal blad', 'prb', 'provincie'],
  [/^ws/, 'Waterschapsblad', 'wsb', 'waterschap'],
  [/./, 'Staatscourant', 'stcrt', 'ministerie'],
];

/** Utrecht is the name of a municipality and of a province; both are "Utrecht" here. */
const creatorOf = (name: string): string => name.replace(/^(?:Gemeente|Provincie) /, '');
const paragraphs = (...texts: string[]): string =>
  `<?xml version="1.0" encoding="UTF-8"?><officiele-publicatie><kop><titel>GEMEENTEBLAD</titel></kop><gemeenteblad><zakelijke-mededeling>${texts
    .map((text) => `<tekst><al>${text}</al></tekst>`)
    .join('')}</zakelijke-mededeling></gemeenteblad></officiele-publicatie>`;

function textFor(type: string, place: string, until: string): string {
  const [year, month, day] = until.split('-');
  if (type === 'participatie')
    return paragraphs(
      `Wij willen ${place} anders inrichten.`,
      `U kunt reageren tot en met vrijdag ${Number(day)} ${months[Number(month) - 1]} ${year}.`,
    );
  if (type.startsWith('ruimtelijk'))
    return paragraphs(
      `Het ontwerp ligt ter inzage van 1 november ${year} t/m ${day}-${month}-${year}.`,
      'Tegen het latere besluit kan bezwaar worden gemaakt tot en met 31 december 2031.',
    );
  return paragraphs('U kunt binnen zes weken bezwaar maken.');
}
const months = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'];

/** Municipalities publish most; Urk nothing. */
const countFor = (code: string, index: number): number =>
  code === 'gm0344' ? 640 : code === 'gm0184' ? 0 : code.startsWith('gm') ? 25 + (index % 20) : 12;

function makeNotices(): Notice[] {
  let seed = 150_000;
  return bodies.flatMap(([code, name], index) => {
    const [, gazette = '', prefix = '', sort = ''] = gazettes.find(([pattern]) => pattern.test(code)) ?? [];
    const creator = creatorOf(name);
    const notice = (n: number, type: string, title: string, local = false): Notice => {
      const chance = chanceFrom((seed += 1));
      const days = local ? 2200 + Math.floor(chance() * 1200) : 1 + Math.floor(chance() ** 2 * 2400);
      const date = daysAgo(days);
      const [year, number] = [date.slice(0, 4), String(seed)];
      const id = local ? `lbm-${year}-${number}` : `${prefix}-${year}-${number}`;
      const until = daysAgo(days - 42);
      const area = local ? 'lokalebekendmakingen' : 'officielepublicaties';
      return {
        id,
        area,
        folder: `${area}/${prefix}/${year}`,
        ...(n % 3 === 0 && { abstract: `Wat er verandert, in het kort.` }),
        ...(type === 'participatie' && n % 4 === 0 && { until }),
        text: textFor(type, oneOf(places, chance), until),
        indexed: {
          'c.product-area': area,
          'w.publicatienaam': local ? '' : gazette,
          'w.organisatietype': sort,
          'w.jaargang': year,
          'dt.creator': creator,
          'dt.title': title,
          'dt.type': type,
          'dt.date': date,
          'dt.available': date,
          'dt.modified': date,
          'dt.identifier': id,
          'w.publicatienummer': number,
        },
      };
    };
    const ordinary = Array.from({ length: countFor(code, index) }, (_, n) => {
      const chance = chanceFrom(seed + 500_000);
      const type = oneOf(types, chance);
      const place = oneOf(places, chance);
      return notice(n, type, (titles[type] ?? ((where: string) => `Aanvraag ${type}, ${where}`))(place));
    });
    const complaints =
      code.startsWith('gm') && code !== 'gm0184'
        ? complaintTitles.map((title, n) => notice(n, types[4 + (n % 2)] ?? '', `${title} ${creator}`))
        : [];
    const local = code.startsWith('gm')
      ? Array.from({ length: code === 'gm0344' ? 120 : 3 }, (_, n) =>
          notice(n, 'omgevingsvergunning', `Verleende vergunning, ${oneOf(places, chanceFrom(seed))}`, true),
        )
      : [];
    return [...ordinary, ...complaints, ...local];
  });
}
const notices = makeNotices();
const indexes = new Set([
  ...notices.flatMap(({ indexed }) => Object.keys(indexed)),
  'cql.textAndIndexes',
  'w.dossiernummer',
  'w.hoofddocument',
]);
const texts = new Map(notices.map((notice) => [`/frbr/${notice.folder}/${notice.id}/1/xml/${notice.id}.xml`, notice.text]));

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
const namespaces = [
  'xmlns:overheidwetgeving="http://standaarden.overheid.nl/wetgeving/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:sru="http://docs.oasis-open.org/ns/search-ws/sruResponse"',
  'xmlns:gzd="http://standaarden.overheid.nl/sru"',
  'xmlns:c="http://standaarden.overheid.nl/collectie/"',
].join(' ');

function recordOf({ id, area, folder, indexed, abstract, until }: Notice, position: number): string {
  const of = (index: string): string => escaped(indexed[index] ?? '');
  const scheme =
    { gemeente: 'OVERHEID.Gemeente', provincie: 'OVERHEID.Provincie', waterschap: 'OVERHEID.Waterschap' }[of('w.organisatietype')] ??
    'OVERHEID.Ministerie';
  const item = (kind: string): string => `https://repository.overheid.nl/frbr/${folder}/${id}/1/${kind}/${id}.${kind}`;
  return `<sru:record><sru:recordSchema>http://standaarden.overheid.nl/sru/</sru:recordSchema><sru:recordPacking>xml</sru:recordPacking><sru:recordData><gzd:gzd>
<gzd:originalData><overheidwetgeving:meta>
<overheidwetgeving:owmskern><dcterms:identifier>${id}</dcterms:identifier><dcterms:title>${of('dt.title')}</dcterms:title><dcterms:language>nl</dcterms:language>
<dcterms:type scheme="OVERHEIDop.Rubriek">${of('dt.type')}</dcterms:type>
<dcterms:creator scheme="${scheme}">${of('dt.creator')}</dcterms:creator><dcterms:modified>${of('dt.modified')}</dcterms:modified></overheidwetgeving:owmskern>
<overheidwetgeving:owmsmantel>${abstract === undefined ? '' : `<dcterms:abstract>${abstract}</dcterms:abstract>`}
<dcterms:available>${of('dt.available')}</dcterms:available><dcterms:date>${of('dt.date')}</dcterms:date></overheidwetgeving:owmsmantel>
<overheidwetgeving:tpmeta><c:product-area>${area}</c:product-area><overheidwetgeving:jaargang>${of('w.jaargang')}</overheidwetgeving:jaargang>
<overheidwetgeving:organisatietype scheme="OVERHEID.Organisatietype">${of('w.organisatietype')}</overheidwetgeving:organisatietype>
<overheidwetgeving:publicatienummer>${of('w.publicatienummer')}</overheidwetgeving:publicatienummer>
<overheidwetgeving:publicatienaam>${of('w.publicatienaam')}</overheidwetgeving:publicatienaam>${
    until === undefined ? '' : `<overheidwetgeving:datumEindeReactietermijn>${until}</overheidwetgeving:datumEindeReactietermijn>`
  }</overheidwetgeving:tpmeta>
</overheidwetgeving:meta></gzd:originalData>
<gzd:enrichedData><gzd:url>${item('xml')}</gzd:url><gzd:preferredUrl>https://zoek.officielebekendmakingen.nl/${id}.html</gzd:preferredUrl>
<gzd:itemUrl manifestation="pdf">${item('pdf')}</gzd:itemUrl><gzd:itemUrl manifestation="xml">${item('xml')}</gzd:itemUrl></gzd:enrichedData>
</gzd:gzd></sru:recordData><sru:recordPosition>${position}</sru:recordPosition></sru:record>`;
}

const xml = (text: string): Answered => ({
  type: 'application/xml;charset=UTF-8',
  text: `<?xml version="1.0" encoding="UTF-8"?>\n${text}`,
});

/** With status 200, and without a number of records. */
const diagnostic = (code: number, message: string): Answered =>
  xml(
    [
      '<searchRetrieveResponse xmlns="http://docs.oasis-open.org/ns/search-ws/sruResponse"',
      ' xmlns:ns3="http://docs.oasis-open.org/ns/search-ws/diagnostic"><version>2.0</version><diagnostics><ns3:diagnostic>',
      `<ns3:uri>info:srw/diagnostic/1/${code}</ns3:uri><ns3:message>${escaped(message)}</ns3:message>`,
      '</ns3:diagnostic></diagnostics></searchRetrieveResponse>',
    ].join(''),
  );

function search(query: URLSearchParams): Answered {
  try {
    const { test, sortBy } = readCql(query.get('query') ?? '', indexes);
    const found = notices.filter(({ indexed }) => test(indexed));
    if (sortBy) found.sort((one, other) => (other.indexed[sortBy] ?? '').localeCompare(one.indexed[sortBy] ?? ''));
    const start = Number(query.get('startRecord') ?? 1);
    const size = Math.min(Number(query.get('maximumRecords') ?? 10), mostRecords);
    const page = found.slice(start - 1, start - 1 + size);
    const more = start - 1 + size < found.length;
    return xml(`<sru:searchRetrieveResponse ${namespaces}><sru:version>2.0</sru:version><sru:numberOfRecords>${found.length}</sru:numberOfRecords>
<sru:records>${page.map((each, index) => recordOf(each, start + index)).join('\n')}</sru:records>${more ? `<sru:nextRecordPosition>${start + size}</sru:nextRecordPosition>` : ''}
<sru:resultCountPrecision>info:srw/vocabulary/resultCountPrecision/1/${found.length > 100 ? 'estimate' : 'exact'}</sru:resultCountPrecision></sru:searchRetrieveResponse>`);
  } catch (error) {
    if (error instanceof CqlError) return diagnostic(error.code, error.message);
    throw error;
  }
}

function textOf(path: string): Answered {
  const text = texts.get(path);
  return text === undefined ? { status: 404, type: 'text/plain', text: 'Not Found' } : { type: 'application/xml', text };
}

/** The repository of official publications: its search in CQL, and the texts. 6,000 notices of 130 bodies. */
export const officieleBekendmakingen: StandIn = standIn('repository.overheid.nl', [
  ['GET', '/sru', ({ query }) => search(query)],
  ['GET', /\/frbr\/.+\.xml/, ({ path }) => textOf(path)],
]);
