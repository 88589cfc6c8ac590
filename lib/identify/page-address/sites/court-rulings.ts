import { ecliIn } from '../../courts.ts';
import type { Site } from '../site.ts';

/** Court rulings by their ECLI: deeplink.rechtspraak.nl/uitspraak?id=ECLI:…, uitspraken.rechtspraak.nl/details?id=ECLI:…, linkeddata.overheid.nl. */
export const courtRulings: Site = {
  hosts: ['rechtspraak.nl', '.rechtspraak.nl', 'linkeddata.overheid.nl'],
  read({ pathname, search, hash }, directory) {
    const found = ecliIn(decodeURIComponent(pathname + search + hash));
    if (!found) return undefined;
    const owner = directory.byName(found.court ?? '');
    return { ...(owner && { owner }), record: { kind: 'ruling', number: found.ecli, source: 'rechtspraak' } };
  },
};
