import type { Anchor } from '../../lib/anchor.ts';
import type { Entity, GovernmentBody, Party, Supplier } from '../../lib/entity.ts';
import type { Reading, SeenEntity } from '../../lib/reading.ts';

/** Makers: a test names only what it is about. */
export const anEntity = (but: Partial<Entity> = {}): Entity => ({
  key: 'government-body:gm0344',
  kind: 'government-body',
  name: 'Gemeente Utrecht',
  ...but,
});

export const aBody = (but: Partial<GovernmentBody> = {}): GovernmentBody => ({
  key: 'government-body:gm0344',
  kind: 'government-body',
  name: 'Gemeente Utrecht',
  bodyType: 'municipality',
  oin: '00000001002220647000',
  cbsCode: '0344',
  website: 'https://www.utrecht.nl',
  province: 'Utrecht',
  ...but,
});

export const aParty = (but: Partial<Party> = {}): Party => ({
  key: 'party:vvd',
  kind: 'party',
  name: 'Volkspartij voor Vrijheid en Democratie',
  abbreviation: 'VVD',
  scope: 'national',
  ...but,
});

export const aSupplier = (but: Partial<Supplier> = {}): Supplier => ({
  key: 'supplier:voorbeeld-software',
  kind: 'supplier',
  name: 'Voorbeeld Software B.V.',
  spellings: ['Voorbeeld Software B.V.'],
  ...but,
});

export const aSeenEntity = (but: Partial<SeenEntity> = {}): SeenEntity => ({
  ...anEntity(),
  count: 2,
  confidence: 0.98,
  reason: { rule: 'typeWord', cue: 'gemeente' },
  surface: 'gemeente Utrecht',
  ...but,
});

export const aReading = (but: Partial<Reading> = {}): Reading => ({
  seen: [aSeenEntity()],
  characters: 1_200,
  spentMs: 4,
  since: 1_764_237_600_000,
  stoppedEarly: false,
  ...but,
});

/** As it stands in a sentence of its own, from the tenth letter on. */
export const anAnchor = (exact = 'gemeente Utrecht'): Anchor => ({
  quote: { type: 'TextQuoteSelector', exact, prefix: 'Gisteren ', suffix: ' heeft besloten.' },
  position: { type: 'TextPositionSelector', start: 9, end: 9 + exact.length },
});
