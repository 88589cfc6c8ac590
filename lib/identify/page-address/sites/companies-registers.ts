import type { Site } from '../site.ts';

/** Registers of companies that have bodies too, by the number that the Chamber of Commerce gave them: /companies/nl/30280353, …/zoeken/?source=all&q=30280353. */
export const companiesRegisters: Site = {
  hosts: ['opencorporates.com', 'kvk.nl'],
  read({ hostname, pathname, searchParams }, directory) {
    const number = hostname.endsWith('kvk.nl')
      ? /^\d{8}$/.exec(searchParams.get('q')?.trim() ?? '')?.[0]
      : /^\/companies\/nl\/(\d{8})(?:\/|$)/.exec(pathname)?.[1];
    const about = number === undefined ? undefined : directory.byCompanyNumber(number);
    return about && { about };
  },
};
