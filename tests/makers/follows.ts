import type { Follow, NewRecord } from '../../lib/follow.ts';
import type { WooRequest } from '../../lib/woo-request.ts';

export const aNewRecord = (but: Partial<NewRecord> = {}): NewRecord => ({
  id: 'woogle:nl.gm0344.2i.2026.1',
  kind: 'disclosure',
  source: 'woogle',
  title: 'Besluit over fietsbruggen',
  url: 'https://pid.wooverheid.nl/?pid=nl.gm0344.2i.2026.1',
  date: '2026-11-20',
  foundAt: 1_795_000_000_000,
  ...but,
});

export const aFollow = (but: Partial<Follow> = {}): Follow => ({
  id: 'government-body:gm0344',
  name: 'Gemeente Utrecht',
  since: 1_794_000_000_000,
  changedAt: 1_795_000_000_000,
  known: [{ source: 'woogle', ids: ['woogle:nl.gm0344.2i.2026.1', 'woogle:nl.gm0344.2i.2025.9'], oldest: '2025-02-01', isWhole: true }],
  news: [aNewRecord()],
  ...but,
});

export const aRequest = (but: Partial<WooRequest> = {}): WooRequest => ({
  id: 'verzoek',
  body: 'government-body:gm0344',
  bodyName: 'Gemeente Utrecht',
  subject: 'De aanbesteding van de fietsbruggen, 2024 en 2025.',
  sentOn: '2026-11-02',
  decidedOn: null,
  madeAt: 1_794_000_000_000,
  changedAt: 1_794_000_000_000,
  ...but,
});
