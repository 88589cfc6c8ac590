import type { Site } from '../site.ts';

/** Courts by the code in an ECLI (besluit ECLI-codes, Raad voor de rechtspraak). */
const courts: Record<string, string> = {
  HR: 'Hoge Raad der Nederlanden',
  PHR: 'Parket bij de Hoge Raad',
  RVS: 'Afdeling bestuursrechtspraak van de Raad van State',
  CRVB: 'Centrale Raad van Beroep',
  CBB: 'College van Beroep voor het bedrijfsleven',
  GHAMS: 'Gerechtshof Amsterdam',
  GHARL: 'Gerechtshof Arnhem-Leeuwarden',
  GHDHA: 'Gerechtshof Den Haag',
  GHSHE: "Gerechtshof 's-Hertogenbosch",
  RBAMS: 'Rechtbank Amsterdam',
  RBDHA: 'Rechtbank Den Haag',
  RBGEL: 'Rechtbank Gelderland',
  RBLIM: 'Rechtbank Limburg',
  RBMNE: 'Rechtbank Midden-Nederland',
  RBNHO: 'Rechtbank Noord-Holland',
  RBNNE: 'Rechtbank Noord-Nederland',
  RBOBR: 'Rechtbank Oost-Brabant',
  RBOVE: 'Rechtbank Overijssel',
  RBROT: 'Rechtbank Rotterdam',
  RBZWB: 'Rechtbank Zeeland-West-Brabant',
};

/** Court rulings by their ECLI: deeplink.rechtspraak.nl/uitspraak?id=ECLI:…, uitspraken.rechtspraak.nl/details?id=ECLI:…, linkeddata.overheid.nl. */
export const courtRulings: Site = {
  hosts: ['rechtspraak.nl', '.rechtspraak.nl', 'linkeddata.overheid.nl'],
  read({ pathname, search }, directory) {
    const [number, court = ''] = /ECLI:NL:([A-Z]{2,6}):\d{4}:[A-Z\d.]+/.exec(decodeURIComponent(pathname + search).toUpperCase()) ?? [];
    if (number === undefined) return undefined;
    const owner = directory.byName(courts[court] ?? '');
    return { ...(owner && { owner }), record: { kind: 'ruling', number } };
  },
};
