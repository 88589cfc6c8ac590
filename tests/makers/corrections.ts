import type { Correction, CorrectionHere } from '../../lib/correction.ts';

export const aCorrection = (but: Partial<Correction> = {}): Correction => ({
  id: 'een',
  words: 'Utrecht',
  from: 'government-body:gm0344',
  to: null,
  scope: 'site',
  place: 'krant.example',
  madeAt: Date.parse('2026-11-24T12:00:00Z'),
  ...but,
});

export const aCorrectionHere = (but: Partial<CorrectionHere> = {}): CorrectionHere => ({
  id: 'een',
  words: 'Utrecht',
  from: 'government-body:gm0344',
  to: null,
  scope: 'site',
  ...but,
});
