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

const form = /ECLI:NL:([A-Z]{2,7}):\d{4}:[A-Z\d.]*[A-Z\d]/;

/** The ECLI that stands in a text, and which court it says it is of, where we know its code; undefined when there is none. */
export function ecliIn(text: string): { ecli: string; court?: string } | undefined {
  const [ecli, code = ''] = form.exec(text.toUpperCase()) ?? [];
  if (ecli === undefined) return undefined;
  const court = courts[code];
  return { ecli, ...(court !== undefined && { court }) };
}

/** Whether what stands behind these words is the code of a court in an ECLI: that numbers a ruling, and the court is not what the sentence is about. */
export const isCodeInEcli = (left: string): boolean => left.endsWith(':') && /\bECLI:[A-Z]{2}:$/i.test(left);
