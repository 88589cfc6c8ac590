import type { Contract } from '../../record.ts';

/** The publication service of TenderNed ("papi", TNS v2), as its own pages call it. */
export const service = 'https://www.tenderned.nl/papi/tenderned-rs-tns/v2';

/** The public page of a notice. */
export const pageOf = (id: string): string => `https://www.tenderned.nl/aankondigingen/overzicht/${encodeURIComponent(id)}`;

/** By the code of the kind of publication. */
export const stages: ReadonlyMap<string, Contract['stage']> = new Map([
  ['VAK', 'prior-notice'],
  ['MAC', 'market-consultation'],
  ['AAO', 'call'],
  ['AGO', 'award'],
  ['AAW', 'change'],
  ['REC', 'rectification'],
  ['VBE', 'ended-early'],
]);
