import type { IsoDate } from '../../lib/record.ts';

/** The day on the reader's own clock, YYYY-MM-DD: Swedish writes it so. */
export const today = (): IsoDate => new Intl.DateTimeFormat('sv-SE').format(Date.now());
