import type { Site } from '../site.ts';

/** Notices of tenders: /aankondigingen/overzicht/440769, and the older /tenderned-tap/aankondigingen/440769. */
export const tenderned: Site = {
  hosts: ['tenderned.nl'],
  read({ pathname }) {
    const number = /^\/(?:tenderned-tap\/)?aankondigingen\/(?:overzicht\/)?(\d{3,9})(?:\/|$)/.exec(pathname)?.[1];
    return number === undefined ? undefined : { record: { kind: 'contract', number, source: 'tenderned' } };
  },
};
