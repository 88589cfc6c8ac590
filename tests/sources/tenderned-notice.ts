import { chanceFrom, oneOf } from './stand-in.ts';
import type { Publication } from './tenderned.ts';

const firms = [
  'Boogbrug Infra B.V.',
  'Heldere Taal Advies B.V.',
  'Kadewerk Combinatie VOF',
  'Noorderlicht Systemen N.V.',
  'Van den Akker &amp; Zonen B.V.',
  'Centric Netherlands B.V.',
  'Sweco Nederland B.V.',
];

const words = {
  nl: {
    buyer: 'Koper',
    name: 'Officiële naam',
    lotPart: 'Perceel',
    lotId: 'Technische ID van het kavel',
    results: 'Resultaten',
    total: 'Waarde van alle contracten toegekend in deze kennisgeving',
    ceiling: 'Maximumwaarde van de raamovereenkomsten in deze aankondiging',
    result: 'ID resultaat perceel',
    aboutWinners: 'Informatie over winnaars',
    winner: 'Winnaar',
    tender: 'Inschrijving',
    lot: 'Identificatiecode van het perceel of de groep percelen',
    value: 'Waarde van de aanbesteding',
    contract: 'Informatie over het contract',
    chosen: 'Datum waarop de winnaar is gekozen',
    signed: 'Datum van sluiting van het contract',
    statistics: 'Statistische informatie',
    lowest: 'Waarde van de laagste ontvankelijke inschrijving',
    organisations: 'Organisaties',
    estimate: 'Geraamde waarde exclusief btw',
  },
  en: {
    buyer: 'Buyer',
    name: 'Official name',
    lotPart: 'Lot',
    lotId: 'Lot technical ID',
    results: 'Results',
    total: 'Value of all contracts awarded in this notice',
    ceiling: 'Maximum value of the framework agreements in this notice',
    result: 'Result lot identifier',
    aboutWinners: 'Information about winners',
    winner: 'Winner',
    tender: 'Tender',
    lot: 'Identifier of lot or group of lots',
    value: 'Value of the tender',
    contract: 'Contract information',
    chosen: 'Date on which the winner was chosen',
    signed: 'Date of the conclusion of the contract',
    statistics: 'Statistical information',
    lowest: 'Value of the lowest admissible tender',
    organisations: 'Organisations',
    estimate: 'Estimated value excluding VAT',
  },
  // A notice in a language of which we know no labels.
  de: {
    buyer: 'Beschaffer',
    name: 'Offizielle Bezeichnung',
    lotPart: 'Los',
    lotId: 'Technische ID des Loses',
    results: 'Ergebnisse',
    total: 'Wert aller in dieser Bekanntmachung vergebenen Verträge',
    ceiling: 'Höchstwert der Rahmenvereinbarungen',
    result: 'Los-Ergebnis',
    aboutWinners: 'Informationen über die Gewinner',
    winner: 'Gewinner',
    tender: 'Angebot',
    lot: 'Kennung des Loses',
    value: 'Wert des Angebots',
    contract: 'Informationen zum Auftrag',
    chosen: 'Datum der Auswahl des Gewinners',
    signed: 'Datum des Vertragsabschlusses',
    statistics: 'Statistische Informationen',
    lowest: 'Wert des niedrigsten Angebots',
    organisations: 'Organisationen',
    estimate: 'Geschätzter Wert ohne MwSt.',
  },
};

const header = (level: 1 | 2 | 3, number: string, label: string, value?: string): string =>
  `<tr class="header${level}">\n <th colspan="2">${number} <span class="label">${label}</span>${value ? `<span class="text">: </span><span class="value">${value}</span>` : ''}</th>\n</tr>`;
const field = (label: string, value: string): string =>
  `<tr>\n <td><span class="label">${label}</span><span class="text">: </span></td>\n <td><span class="value" aria-label="${label}">${value}</span></td>\n</tr>`;
const money = (label: string, euros: number): string =>
  [
    `<tr>\n <td><span class="label">${label}</span><span class="text">: </span></td>\n`,
    ` <td><span class="value">${spaced(euros)}</span><span class="text"> </span><span class="dynamic-label">Euro</span></td>\n</tr>`,
  ].join('');
const alone = (label: string): string =>
  `<tr>\n <td colspan="2"><span class="label">${label}</span><span class="text">:</span></td>\n</tr>`;
/** 800000 → "800 000". */
const spaced = (euros: number): string => String(euros).replaceAll(/\B(?=(\d{3})+$)/g, ' ');
/** 2026-05-15 → "15/05/2026". */
const slashed = (date: string): string => date.split('-').toReversed().join('/');

interface Award {
  firm: string;
  euros: number;
}

/** Winners of a publication: mostly one, sometimes three; now and then the euro that stands for "we'd rather not say". */
export function awardsOf({ id }: Publication): Award[] {
  const chance = chanceFrom(id * 31);
  const count = chance() < 0.2 ? 3 : 1;
  const start = Math.floor(chance() * firms.length);
  return Array.from({ length: count }, (_, n) => ({
    firm: firms[(start + n) % firms.length] ?? '',
    euros: chance() < 0.2 ? 1 : 25_000 + Math.floor(chance() * 90) * 12_500,
  }));
}

function eForms(publication: Publication, language: keyof typeof words): string {
  const say = words[language];
  const awards = publication.code === 'AGO' ? awardsOf(publication) : [];
  const total = awards.reduce((sum, { euros }) => sum + euros, 0);
  const rows = [
    header(1, '1.', say.buyer),
    field(say.name, publication.authority.name),
    header(1, '2.', 'Procedure'),
    money(say.estimate, 480_000),
    header(1, '5.', say.lotPart),
    header(2, '5.1', say.lotId, 'LOT-0001'),
    money(say.estimate, 480_000),
  ];
  if (awards.length > 0)
    rows.push(header(1, '6.', say.results), publication.framework ? money(say.ceiling, 4_000_000) : money(say.total, total));
  awards.forEach(({ firm, euros }, n) => {
    const lot = `LOT-000${n + 1}`;
    rows.push(
      header(2, '6.1', say.result, lot),
      header(3, '6.1.2', say.aboutWinners),
      alone(say.winner),
      field(say.name, firm),
      alone(say.tender),
      field(say.lot, lot),
      ...(publication.framework ? [] : [money(say.value, euros)]),
      alone(say.contract),
      field(say.chosen, slashed(publication.date)),
      // A year that nobody means: the form asks for a date.
      field(say.signed, n === 0 ? slashed(publication.date) : '31/12/2099'),
      header(3, '6.1.4', say.statistics),
      money(say.lowest, 12_000),
    );
  });
  rows.push(header(1, '8.', say.organisations), field(say.name, 'Rechtbank Midden-Nederland'));
  return `<table><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}

function olderForm(publication: Publication): string {
  const awards = publication.code === 'AGO' ? awardsOf(publication) : [];
  const section = (number: string, title: string): string => `<h3 class="section-header-1">Afdeling ${number}: <span>${title}</span></h3>`;
  const part = (number: string, title: string): string =>
    `<h5 class="subsection"><span class="subsection-number">${number})</span> <span class="section-header-3">${title}</span></h5>`;
  const lots = awards.map(
    ({ firm, euros }, n) =>
      `<p class="subsection-content"><span class="section-header-3">Opdracht nr.: </span>${n + 1}<br /><span class="section-header-3">Perceel nr.: </span>${n + 1}</p>` +
      `${part('V.2.1', 'Datum van de sluiting van de overeenkomst: ')}<p class="subsection-content">${slashed(publication.date)}</p>` +
      `${part('V.2.3', 'Naam en adres van de contractant')}<dl class="subsection"><dt>Offici&euml;le benaming:</dt><dd>${firm}</dd><dt>Plaats:</dt><dd>Zwolle</dd></dl>` +
      part('V.2.4', 'Inlichtingen over de waarde van de opdracht/het perceel (exclusief btw)') +
      `<p class="subsection-content">Aanvankelijk geraamde totale waarde van de opdracht/het perceel: <br />90 000,00</p>` +
      `<p class="subsection-content">Totale waarde van de opdracht/het perceel: ${euros.toLocaleString('nl-NL', { minimumFractionDigits: 2 })}</p><p class="subsection-content">Munt: EUR</p>`,
  );
  return [
    '<div id="publicatie">',
    section('I', 'Aanbestedende dienst'),
    `<dl><dt>Officiële benaming:</dt><dd>${publication.authority.name}</dd></dl>`,
    ...(lots.length > 0 ? [section('V', 'Gunning van een opdracht'), ...lots] : []),
    section('VI', 'Aanvullende inlichtingen'),
    '<dl><dt>Officiële benaming:</dt><dd>Rechtbank Midden-Nederland</dd></dl>',
    '</div>',
  ].join('');
}

/** The labelled rendering of a notice: eForms from the end of 2023 on, the older standard forms before. A few are in English, a few in German. */
export function noticeHtml(publication: Publication): string {
  if (publication.date < '2023-11-01') return olderForm(publication);
  const chance = chanceFrom(publication.id * 17);
  return eForms(publication, oneOf(['nl', 'nl', 'nl', 'nl', 'nl', 'nl', 'nl', 'nl', 'nl', 'nl', 'nl', 'en', 'en', 'de'], chance));
}
