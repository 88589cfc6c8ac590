import { bodies } from './bodies.ts';
import { type Answered, chanceFrom, type StandIn, standIn } from './stand-in.ts';

const elections: Record<string, string> = {
  GR20260318: 'Gemeenteraad 18 maart 2026',
  TK20251029: 'Tweede Kamer 29 oktober 2025',
  EP20240606: 'Europees Parlement 6 juni 2024',
  TK20231122: 'Tweede Kamer 22 november 2023',
  PS20230315: 'Provinciale Staten 15 maart 2023',
  WS20230315: 'Waterschap 15 maart 2023',
  GR20220316: 'Gemeenteraad 16 maart 2022',
  TK20210317: 'Tweede Kamer 17 maart 2021',
  GR20180321: 'Gemeenteraad 21 maart 2018',
};
const national = [
  'D66',
  'PVV (Partij voor de Vrijheid)',
  'VVD',
  'GROENLINKS / Partij van de Arbeid (PvdA)',
  'CDA',
  'SP (Socialistische Partij)',
  'Staatkundig Gereformeerde Partij (SGP)',
];
const local = ['Lokaal Verzonnen', 'Stadsbelang Utrecht'];

const bare = (name: string): string => name.replace(/^(?:Gemeente|Provincie|Waterschap) /, '');
const sorts: [sort: string, code: RegExp, kinds: string[]][] = [
  ['Provincie', /^pv/, ['TK', 'PS', 'EP']],
  ['Gemeente', /^gm/, ['TK', 'PS', 'EP', 'GR']],
  ['Waterschap', /^ws/, ['WS']],
];
/** Numbers of areas differ from election to election. Almere had its council elected on another day. */
const areasOf = (code: string): { sort: string; id: number; name: string }[] =>
  sorts.flatMap(([sort, pattern, kinds], nth) =>
    kinds.includes(code.slice(0, 2))
      ? bodies
          .filter(([body]) => pattern.test(body) && !(code === 'GR20260318' && body === 'gm0034'))
          .map(([, name], index) => ({ sort, id: Number(code.slice(4)) + nth * 1000 + index, name: bare(name) }))
      : [],
  );

/** "13.589.128" */
const dutch = (count: number): string => String(count).replaceAll(/\B(?=(?:\d{3})+$)/g, '.');

function resultOf(code: string, id: number | null, name: string): object {
  const chance = chanceFrom((id ?? 1) + code.length);
  const parties = code.startsWith('GR') ? [...national.slice(0, 5), ...local] : national;
  const votes = parties.map(() => 1_000 + Math.floor(chance() * (id === null ? 1_500_000 : 30_000))).toSorted((one, other) => other - one);
  const valid = votes.reduce((sum, each) => sum + each, 0);
  const [blank, invalid] = [Math.floor(valid / 400), Math.floor(valid / 500)];
  const seats = code.startsWith('GR') || id === null;
  return {
    StemregioId: id === null ? '' : String(id),
    Naam: name,
    Kiesgerechtigden: dutch(Math.floor(valid * 1.4)),
    Opkomst: dutch(valid + blank + invalid),
    OpkomstPercentage: '71,7%',
    AantalGeldigeStemmen: dutch(valid),
    AantalBlancoStemmen: dutch(blank),
    AantalOngeldigeStemmen: dutch(invalid),
    Partij: parties.map((party, nth) => ({
      Naam: party,
      AantalStemmen: dutch(votes[nth] ?? 0),
      AantalZetels: seats ? String(Math.round(((votes[nth] ?? 0) / valid) * 45)) : '',
      Percentage: `${(((votes[nth] ?? 0) / valid) * 100).toFixed(1).replace('.', ',')}%`,
      PartijUri: `/verkiezingen/partij/${nth}`,
    })),
  };
}

const info = (code: string): object => ({
  Code: code,
  Name: elections[code],
  Date: `${code.slice(8)}-${code.slice(6, 8)}-${code.slice(2, 6)}`,
});

function overview(code: string): Answered {
  if (!elections[code]) return { status: 404, json: { Message: 'Niet gevonden' } };
  const areas = Map.groupBy(areasOf(code), ({ sort }) => sort);
  const regions = [...areas].map(([sort, list]) => ({
    Id: sort.toLowerCase(),
    Name: sort,
    Options: list.map(({ id, name }) => ({ Id: id, Value: name })),
  }));
  return { json: { Info: info(code), Stemregio: resultOf(code, null, 'Nederland'), Regios: { Regios: regions } } };
}

function detail(code: string, id: string): Answered {
  const area = elections[code] ? areasOf(code).find((each) => String(each.id) === id) : undefined;
  return area
    ? { json: { Info: info(code), Stemregio: resultOf(code, area.id, area.name), Regios: { Regios: [] } } }
    : { status: 404, json: { Message: 'Niet gevonden' } };
}

const list = (): Answered => ({
  type: 'text/html; charset=utf-8',
  text: `<!doctype html><html lang="nl"><title>Verkiezingen</title><body><ul>${Object.entries(elections)
    .map(([code, name]) =>
      [
        `<li><a href="/verkiezingen/detail/${code}"><span class="verkiezing ${code.slice(0, 2)}"></span><span class="verkiezingsnaam">${name}</span> `,
        '<span class="opkomst">Opkomst: <span class="value">53,75%</span></span></a></li>',
      ].join(''),
    )
    .join('\n')}</ul><a href="/over">Over deze site</a></body></html>`,
});

/** The results of elections: a page for people, and beside it what that page shows as JSON. */
export const verkiezingsuitslagen: StandIn = standIn('www.verkiezingsuitslagen.nl', [
  ['GET', '/verkiezingen', list],
  ['GET', /\/verkiezingen\/detailJson\/(\w+)/, (_, code = '') => overview(code)],
  ['GET', /\/verkiezingen\/detailJson\/(\w+)\/(\d+)/, (_, code = '', id = '') => detail(code, id)],
]);
