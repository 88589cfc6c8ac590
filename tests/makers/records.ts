import type { Asking } from '../../lib/asking.ts';
import type {
  AlgorithmRecord,
  CivicRecord,
  Complaint,
  Contract,
  CouncilPaper,
  Dataset,
  Disclosure,
  Election,
  Gift,
  Identity,
  ParliamentPaper,
  Participation,
  PoliticalAd,
  RecordKind,
  Repository,
  Ruling,
  Spending,
} from '../../lib/record.ts';
import type { SourceRequest } from '../../lib/request.ts';

const shared = { retrievedAt: '2026-11-20T10:00:00.000Z', about: ['government-body:gm0344' as const], date: '2026-05-15' };

export const aContract = (but: Partial<Contract> = {}): Contract => ({
  ...shared,
  id: 'tenderned:470001',
  kind: 'contract',
  source: 'tenderned',
  sourceId: '470001',
  url: 'https://www.tenderned.nl/aankondigingen/overzicht/470001',
  title: 'Onderhoud van bruggen',
  stage: 'award',
  buyer: 'Gemeente Utrecht',
  winners: [{ name: 'Voorbeeld Infra B.V.' }],
  amount: { euros: 800_000, meaning: 'awarded' },
  details: 'read',
  ...but,
});

export const aDisclosure = (but: Partial<Disclosure> = {}): Disclosure => ({
  ...shared,
  id: 'open-overheid:3d0c2f6e-0000-4000-8000-000000000001',
  kind: 'disclosure',
  source: 'open-overheid',
  sourceId: '3d0c2f6e-0000-4000-8000-000000000001',
  url: 'https://open.overheid.nl/documenten/3d0c2f6e-0000-4000-8000-000000000001',
  title: 'Besluit op Woo-verzoek over fietsbruggen',
  publisher: 'gemeente Utrecht',
  ...but,
});

export const aGift = (but: Partial<Gift> = {}): Gift => ({
  ...shared,
  id: 'party-gifts:2025-1',
  kind: 'gift',
  source: 'party-gifts',
  sourceId: '2025-1',
  url: 'https://www.rijksoverheid.nl/',
  about: ['party:vvd'],
  title: 'Gift aan VVD',
  party: 'VVD',
  partyKey: 'party:vvd',
  donor: null,
  euros: 15_000,
  period: '2025',
  threshold: 10_000,
  ...but,
});

export const anAlgorithmRecord = (but: Partial<AlgorithmRecord> = {}): AlgorithmRecord => ({
  ...shared,
  id: 'algorithm-register:12345678',
  kind: 'algorithm',
  source: 'algorithm-register',
  sourceId: '12345678',
  url: 'https://algoritmes.overheid.nl/nl/algoritme/12345678',
  title: 'Slimme fietsenstalling',
  organisation: 'Gemeente Utrecht',
  status: 'In gebruik',
  ...but,
});

/** What every record of these makers has; the source is whatever may be, a test says which when it matters. */
const of = (kind: string) => ({
  ...shared,
  id: `tenderned:${kind}-1`,
  source: 'tenderned' as const,
  sourceId: `${kind}-1`,
  url: `https://voorbeeld.example/${kind}/1`,
});

export const aSpending = (but: Partial<Spending> = {}): Spending => ({
  ...of('spending'),
  kind: 'spending',
  title: 'Voorbeeld Infra B.V.',
  date: '2023',
  buyer: 'Ministerie van Financiën',
  supplier: 'Voorbeeld Infra B.V.',
  year: 2023,
  bracket: { over: 250_000, upTo: 500_000 },
  ...but,
});

export const aComplaint = (but: Partial<Complaint> = {}): Complaint => ({
  ...of('complaint'),
  kind: 'complaint',
  title: 'Klacht over het ophalen van afval',
  documentType: 'Klachtoordeel',
  by: 'Gemeentelijke ombudsman',
  ...but,
});

export const aPoliticalAd = (but: Partial<PoliticalAd> = {}): PoliticalAd => ({
  ...of('political-ad'),
  kind: 'political-ad',
  title: 'Advertentie over de gemeenteraad',
  advertiser: 'De Zeepartij',
  media: ['Krant'],
  mediaEuros: 1250.5,
  ...but,
});

export const anElection = (but: Partial<Election> = {}): Election => ({
  ...of('election'),
  kind: 'election',
  title: 'Gemeenteraad 2026',
  election: 'GR',
  area: 'Utrecht',
  eligible: 1000,
  turnout: 600,
  valid: 590,
  results: [
    { party: 'VVD', partyKey: 'party:vvd', votes: 295, seats: 5 },
    { party: 'De Zeepartij', votes: 295, seats: 4 },
  ],
  ...but,
});

export const aParticipation = (but: Partial<Participation> = {}): Participation => ({
  ...of('participation'),
  kind: 'participation',
  title: 'Ontwerpbestemmingsplan Havenkwartier',
  publisher: 'Utrecht',
  documentType: 'Terinzagelegging',
  respondUntil: '2026-06-30',
  ...but,
});

export const aCouncilPaper = (but: Partial<CouncilPaper> = {}): CouncilPaper => ({
  ...of('council'),
  kind: 'council',
  title: 'Raadsvoorstel fietsbruggen',
  organisation: 'Gemeente Utrecht',
  documentType: 'Document',
  passage: 'de gemeente Utrecht koos',
  ...but,
});

export const aParliamentPaper = (but: Partial<ParliamentPaper> = {}): ParliamentPaper => ({
  ...of('parliament'),
  kind: 'parliament',
  title: 'Vragen over fietsbruggen',
  documentType: 'Schriftelijke vragen',
  number: '2026D01234',
  ...but,
});

export const aDataset = (but: Partial<Dataset> = {}): Dataset => ({
  ...of('dataset'),
  kind: 'dataset',
  title: 'Fietsbruggen',
  owner: 'Gemeente Utrecht',
  formats: ['CSV'],
  licence: 'CC0',
  ...but,
});

export const aRepository = (but: Partial<Repository> = {}): Repository => ({
  ...of('repository'),
  kind: 'repository',
  title: 'fietsbruggen',
  host: 'github.com',
  owner: 'utrecht',
  archived: true,
  ...but,
});

export const aRuling = (but: Partial<Ruling> = {}): Ruling => ({
  ...of('ruling'),
  kind: 'ruling',
  title: 'ECLI:NL:RBMNE:2026:1',
  ecli: 'ECLI:NL:RBMNE:2026:1',
  court: 'Rechtbank Midden-Nederland',
  fields: ['Bestuursrecht'],
  ...but,
});

export const anIdentity = (but: Partial<Identity> = {}): Identity => ({
  ...of('identity'),
  kind: 'identity',
  title: 'Voorbeeld Infra B.V.',
  identifiers: [{ scheme: 'kvk', value: '12345678' }],
  matchedBy: 'name',
  active: true,
  ...but,
});

/** One record of each kind, and words of it that its card has to show. */
export const oneOfEach: { readonly [Kind in RecordKind]: [Extract<CivicRecord, { kind: Kind }>, said: string] } = {
  contract: [aContract(), 'Gunning'],
  spending: [aSpending(), '€ 250.000 – € 500.000'],
  disclosure: [aDisclosure({ pages: 1 }), '1 pagina'],
  complaint: [aComplaint(), 'Gemeentelijke ombudsman'],
  gift: [aGift(), 'Giften onder € 10.000 staan niet in deze lijst.'],
  'political-ad': [aPoliticalAd(), '€ 1.250,50 voor media, volgens de opdrachtgever'],
  algorithm: [anAlgorithmRecord(), 'In gebruik'],
  election: [anElection(), 'Opkomst 60,0% (600 van de 1.000 kiesgerechtigden)'],
  participation: [aParticipation(), 'Reageren kan tot en met 30 juni 2026'],
  council: [aCouncilPaper(), 'de gemeente Utrecht koos'],
  parliament: [aParliamentPaper(), 'Schriftelijke vragen'],
  dataset: [aDataset(), 'Licentie: CC0.'],
  repository: [aRepository(), 'gearchiveerd'],
  ruling: [aRuling(), 'Bestuursrecht'],
  identity: [anIdentity(), 'Alleen op naam gevonden.'],
};

export const anAsking = (but: Partial<Asking> = {}): Asking => {
  const { about = 'government-body:gm0344', source = 'tenderned' } = but;
  return {
    id: `${about}|${source}`,
    about,
    source,
    gives: 'contract',
    state: 'answered',
    worker: 'a-worker',
    askedAt: Date.parse('2026-11-24T12:00:00Z'),
    answeredAt: Date.parse('2026-11-24T12:00:02Z'),
    freshUntil: Date.parse('2026-11-25T12:00:02Z'),
    total: 171,
    received: 50,
    unreadable: 0,
    ...but,
  };
};

export const aLoggedRequest = (but: Partial<SourceRequest> = {}): SourceRequest => ({
  at: Date.parse('2026-11-24T12:00:00Z'),
  source: 'tenderned',
  host: 'www.tenderned.nl',
  method: 'GET',
  path: '/papi/tenderned-rs-tns/v2/publicaties?page=0&size=50',
  about: 'government-body:gm0344',
  status: 200,
  bytes: 12_345,
  ms: 210,
  ...but,
});
