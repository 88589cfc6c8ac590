import type { Asking } from '../../lib/asking.ts';
import type { AlgorithmRecord, Contract, Disclosure, Gift } from '../../lib/record.ts';
import type { LoggedRequest } from '../../lib/request.ts';

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

export const aLoggedRequest = (but: Partial<LoggedRequest> = {}): LoggedRequest => ({
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
