import type { Site } from '../site.ts';

/**
 * Notices of tenders: /aankondigingen/overzicht/440769, the older /tenderned-tap/aankondigingen/440769, and what the site itself asks for a notice or its
 * PDF: /papi/tenderned-rs-tns/v2/publicaties/440769/pdf.
 */
export const tenderned: Site = {
  hosts: ['tenderned.nl'],
  read({ pathname }) {
    const number = /^\/(?:(?:tenderned-tap\/)?aankondigingen\/(?:overzicht\/)?|papi\/[\w-]+\/v\d\/publicaties\/)(\d{3,9})(?:[/;]|$)/.exec(
      pathname,
    )?.[1];
    return number === undefined ? undefined : { record: { kind: 'contract', number, source: 'tenderned' } };
  },
};
