import { asLines } from '../../lib/registers/snapshots.ts';
import type { Register } from '../../lib/registers/register.ts';

/** A register that knows nobody but whom it is given. */
export const aRegister = (given: Partial<Register> = {}): Register => ({
  bodies: [],
  parties: [],
  suppliers: [],
  algorithms: [],
  templates: [],
  aliases: [],
  abbreviations: [],
  adjectives: [],
  ambiguities: [],
  places: [],
  hosts: [],
  namePeriods: [],
  gifts: { asOf: '2026-01-01', gifts: [], totals: [] },
  awards: { asOf: '2026-01-01', awards: [] },
  elections: { asOf: '2026-01-01', elections: [], results: [], councils: [] },
  spending: { asOf: '2026-01-01', rows: [] },
  codeAccounts: [],
  ...given,
});

/** A register as it comes with the extension. */
export const aSnapshot = (rows: unknown): Response => new Response(asLines(rows));
