import { bodies } from './bodies.ts';
import { type Answered, type Asked, chanceFrom, daysAgo, oneOf, pageForReaders, type StandIn, uuidFrom } from './stand-in.ts';
import { noticeHtml } from './tenderned-notice.ts';

interface Authority {
  id: string;
  name: string;
}

/** What is fixed about a publication; the rest follows from its number. */
export interface Publication {
  id: number;
  authority: Authority;
  date: string;
  code: 'AGO' | 'AAO' | 'VBE' | 'REC' | 'AAW' | 'MAC' | 'VAK';
  title: string;
  framework: boolean;
  /** The same for the notices of one procedure. */
  kenmerk: number;
}

const units = [
  'Ministerie van Defensie, Koninklijke Marine',
  'Ministerie van Defensie, Commando Materieel en IT',
  'Ministerie van Defensie - Koninklijke Luchtmacht',
  'Rijkswaterstaat Water, Verkeer en Leefomgeving',
  'Rijkswaterstaat Grote Projecten en Onderhoud',
  'Gemeente Utrecht, Stadswerken',
  'Afdeling Inkoop, Gemeente Nijmegen',
];
const places = bodies.filter(([code]) => code.startsWith('gm')).map(([, name]) => name.replace('Gemeente ', ''));
const names = [
  ...bodies.map(([, name]) => name),
  ...units,
  ...places.map((place) => `Stichting Openbaar Onderwijs ${place}`),
  ...places.map((place) => `Woningstichting ${place} en omstreken`),
  ...places.slice(0, 60).map((place) => `Bibliotheek ${place}`),
];
const authorities: Authority[] = names.map((name, index) => ({ id: uuidFrom(1000 + index), name }));

/** How much each authority published; these have pages of it, and one has more than the service will give. */
const many: Record<string, number> = {
  'Gemeente Utrecht': 171,
  'Gemeente Rotterdam': 240,
  'Ministerie van Financiën': 64,
  'Ministerie van Defensie, Koninklijke Marine': 90,
  'Rijkswaterstaat Grote Projecten en Onderhoud': 10_400,
};
/** These are in the register of authorities and published nothing. */
const nothing = new Set(['Gemeente Urk', 'Autoriteit Persoonsgegevens']);

const works = ['Onderhoud', 'Aanleg', 'Levering', 'Beheer', 'Vervanging', 'Advies over', 'Onderzoek naar', 'Ontwerp van'];
const subjects = [
  'bruggen',
  'zaaksystemen',
  'openbare verlichting',
  'schoolgebouwen',
  'R&amp;D‑voorzieningen',
  'riolering',
  'kantoorartikelen',
  'groen\u200Bvoorziening',
  'werkplekken',
  'huishoudelijke hulp',
  'fietspaden',
  'datacenters',
];
const codes = ['AGO', 'AGO', 'AGO', 'AGO', 'AAO', 'AAO', 'AAO', 'VBE', 'REC', 'AAW', 'MAC', 'VAK'] as const;
const descriptions = {
  AGO: 'Aankondiging gegunde opdracht',
  AAO: 'Aankondiging opdracht',
  VBE: 'Vroegtijdige beëindiging',
  REC: 'Rectificatie',
  AAW: 'Aankondiging wijziging',
  MAC: 'Marktconsultatie',
  VAK: 'Vooraankondiging',
};
const procedures = [
  ['OPE', 'Openbaar'],
  ['NOP', 'Niet-openbaar'],
  ['OZB', 'Onderhandelingsprocedure zonder voorafgaande oproep tot mededinging'],
] as const;
const contractTypes = [
  ['D', 'Diensten'],
  ['L', 'Leveringen'],
  ['W', 'Werken'],
] as const;

function makePublications(): Publication[] {
  const all: Omit<Publication, 'id'>[] = [];
  authorities.forEach((authority, index) => {
    const chance = chanceFrom(index * 7919);
    const count = nothing.has(authority.name) ? 0 : (many[authority.name] ?? 9 + Math.floor(chance() * 4));
    for (let n = 0; n < count; n += 1) {
      // From last week back to 2012, thinning out.
      const days = 6 + Math.floor(((n + chance()) / count) ** 1.4 * 5200);
      all.push({
        authority,
        date: daysAgo(days),
        code: oneOf(codes, chance),
        title: `${oneOf(works, chance)} ${oneOf(subjects, chance)} ${2012 + Math.floor(chance() * 15)}`,
        framework: chance() < 0.15,
        kenmerk: 200_000 + index * 6000 + Math.floor(n / 2),
      });
    }
  });
  // Newest first; a newer publication has a higher number.
  all.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  return all.map((publication, index) => ({ ...publication, id: 480_000 - index }));
}
export const publications = makePublications();
const byId = new Map(publications.map((publication) => [publication.id, publication]));
const byProcedure = Map.groupBy(publications, ({ kenmerk }) => kenmerk);

/** Above the European thresholds: then it is in TED too. */
export const isEuropean = ({ id }: Publication): boolean => chanceFrom(id * 3)() < 0.6;
/** The number of a notice in TED. */
export const tedNumberOf = ({ id, date }: Publication): string => `${id * 7 - 2_500_000}-${date.slice(0, 4)}`;

const weeksAfter = (day: string, weeks: number): string => new Date(Date.parse(day) + weeks * 7 * 86_400_000).toISOString().slice(0, 10);

/** Until when one may tender: at first, and since it was rectified, which the list does not hear of. */
const closingOf = ({ id, date }: Publication): { first: string; now: string } => {
  const first = `${weeksAfter(date, 5)}T12:00:00`;
  return { first, now: id % 3 === 0 ? `${weeksAfter(date, 7)}T12:00:00` : first };
};

function listItem(publication: Publication): object {
  const { id, authority, date, code, title, kenmerk } = publication;
  const chance = chanceFrom(id);
  const [procedure, procedureName] = oneOf(procedures, chance);
  const [contractType, contractTypeName] = oneOf(contractTypes, chance);
  const closing = closingOf(publication).first;
  const external = chance() < 0.1;
  return {
    // A string here, a number in the detail.
    publicatieId: String(id),
    publicatieDatum: date,
    typePublicatie: { code, omschrijving: descriptions[code] },
    publicatiecode: { code: code === 'AGO' ? 'EF29' : 'EF16', omschrijving: `${descriptions[code]} - algemene richtlijn` },
    publicatiestatus: { code: 'PUB', omschrijving: 'Gepubliceerd' },
    aanbestedingNaam: title,
    opdrachtgeverNaam: authority.name,
    ...(code === 'AAO' && { sluitingsDatum: closing }),
    ...(code === 'MAC' && { sluitingsDatumMarktconsultatie: closing }),
    procedure: { code: procedure, omschrijving: procedureName },
    typeOpdracht: { code: contractType, omschrijving: contractTypeName },
    digitaal: true,
    europees: isEuropean(publication),
    isVroegtijdigeBeeindiging: code === 'VBE',
    isEformsWijziging: false,
    opdrachtBeschrijving: `${authority.name} wenst\nhet volgende: ${title}.`,
    kenmerk,
    ...(external && { tsenderNaam: 'Platform', tsenderLink: 'https://platform.example/' }),
    link: { href: `https://www.tenderned.nl/aankondigingen/overzicht/${id}`, title: 'self' },
  };
}

const refuse = (status: number, message: string): Answered => ({ status, json: { message } });

/** `page` and `size` as the service takes them; undefined when it answers 400. */
function pageOf(query: URLSearchParams): { page: number; size: number } | undefined {
  const page = Number(query.get('page') ?? 0);
  const size = Number(query.get('size') ?? 10);
  return Number.isInteger(page) && page >= 0 && page <= 99 && Number.isInteger(size) && size >= 1 && size <= 100
    ? { page, size }
    : undefined;
}

function springPage(found: readonly object[], total: number, { page, size }: { page: number; size: number }): Answered {
  const totalPages = Math.ceil(total / size);
  return {
    json: {
      content: found,
      first: page === 0,
      last: page >= totalPages - 1,
      totalElements: total,
      totalPages,
      size,
      numberOfElements: found.length,
      number: page,
    },
  };
}

function list(query: URLSearchParams): Answered {
  const window = pageOf(query);
  if (!window) return refuse(400, 'Ongeldige waarde voor page of size');
  const ids = new Set(query.getAll('aanbestedendeDienstId'));
  const types = new Set(query.getAll('publicatieType'));
  const from = query.get('publicatieDatumVanaf') ?? '';
  const until = query.get('publicatieDatumTot') ?? '9999';
  const words = query.get('search')?.toLowerCase();
  // One phrase in quotes; loose words are combined with OR. Every other parameter is ignored without a word.
  const phrase = words && /^".*"$/.test(words) ? [words.slice(1, -1)] : (words?.split(/\s+/) ?? []);
  const found = publications.filter(
    ({ authority, code, date, title }) =>
      (ids.size === 0 || ids.has(authority.id)) &&
      (types.size === 0 || types.has(code)) &&
      date >= from &&
      date <= until &&
      (phrase.length === 0 || phrase.some((word) => title.toLowerCase().includes(word))),
  );
  const start = window.page * window.size;
  return springPage(found.slice(start, start + window.size).map(listItem), found.length, window);
}

function register(query: URLSearchParams): Answered {
  const window = pageOf(query);
  if (!window) return refuse(400, 'Ongeldige waarde voor page of size');
  // Substring; blind to case, not to accents.
  const search = query.get('search')?.toLowerCase() ?? '';
  const found = authorities.filter(({ name }) => name.toLowerCase().includes(search));
  const start = window.page * window.size;
  const content = found.slice(start, start + window.size).map(({ id, name }) => ({ aanbestedendedienstId: id, naam: name }));
  return springPage(content, found.length, window);
}

/** As the Official Journal numbered it: year, issue, number. */
function journalNumber(publication: Publication): string {
  const [number = '', year = ''] = tedNumberOf(publication).split('-');
  return `${year}/S 012-${number.padStart(6, '0')}`;
}

/** The same as in the list, under other names. */
function detail(publication: Publication): Answered {
  const { id, authority, code, date, title, kenmerk } = publication;
  const chance = chanceFrom(id);
  const [procedure, procedureName] = oneOf(procedures, chance);
  const [contractType, contractTypeName] = oneOf(contractTypes, chance);
  return {
    json: {
      publicatieId: id,
      kenmerk,
      aanbestedingNaam: title,
      opdrachtgeverNaam: authority.name,
      opdrachtBeschrijving: title,
      publicatieDatum: `${date}T04:07:17.215349`,
      ...(code === 'AAO' && { sluitingsDatum: closingOf(publication).now }),
      typePublicatie: `${descriptions[code]} - algemene richtlijn, standaardregeling`,
      publicatieCode: code === 'AGO' ? 'EF29' : 'EF16',
      aankondigingCode: { code, omschrijving: descriptions[code] },
      nationaalOfEuropeesCode: isEuropean(publication)
        ? { code: 'EU', omschrijving: 'Europees' }
        : { code: 'NL', omschrijving: 'Nationaal' },
      typeOpdrachtCode: { code: contractType, omschrijving: contractTypeName },
      procedureCode: { code: procedure, omschrijving: procedureName },
      // In either numbering, and on some not at all.
      ...(isEuropean(publication) && id % 9 !== 0 && { pbNummerTed: id % 2 === 0 ? tedNumberOf(publication) : journalNumber(publication) }),
      cpvCodes: [{ isHoofdOpdracht: true, code: '45000000-7', omschrijving: 'Bouwwerkzaamheden' }],
      isGegund: code === 'AGO',
      isVroegtijdigBeeindigd: code === 'VBE',
      formType: code === 'AGO' ? 'result' : 'competition',
      links: { pdf: { href: `/papi/tenderned-rs-tns/v2/publicaties/${id}/pdf`, title: 'pdf' } },
    },
  };
}

function related(publication: Publication): Answered {
  return {
    // The notice itself is among them.
    json: (byProcedure.get(publication.kenmerk) ?? []).map(({ id, code, date }) => ({
      publicatieId: id,
      kenmerk: publication.kenmerk,
      formType: code === 'AGO' ? 'result' : 'competition',
      publicatieDatum: date,
      typePublicatie: descriptions[code],
    })),
  };
}

/** TenderNed's publication service, TNS v2: 13,000 publications of 400 contracting authorities. */
export const tenderned: StandIn = {
  host: 'www.tenderned.nl',
  answer({ method, path, query }: Asked): Answered {
    if (method !== 'GET') return refuse(405, 'Method Not Allowed');
    if (path.startsWith('/aankondigingen/')) return pageForReaders('TenderNed');
    const rest = /^\/papi\/tenderned-rs-tns\/v2(\/.*)$/.exec(path)?.[1];
    if (rest === '/publicaties') return list(query);
    if (rest === '/aanbestedendediensten') return register(query);
    const asked = /^\/publicaties\/(\d+)(?:\/(html|gerelateerd))?$/.exec(rest ?? '');
    const publication = byId.get(Number(asked?.[1]));
    if (!publication) return refuse(404, 'Niet gevonden');
    if (asked?.[2] === 'html') return { json: { html: noticeHtml(publication) } };
    return asked?.[2] === 'gerelateerd' ? related(publication) : detail(publication);
  },
};
