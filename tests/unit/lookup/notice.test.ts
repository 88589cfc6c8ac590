import { describe, expect, test } from 'vitest';
import { readNotice } from '../../../lib/lookup/tenderned/notice.ts';

const header = (level: number, text: string) => `<tr class="header${level}"><th colspan="2">${text}</th></tr>`;
const row = (label: string, value = '', unit = '') =>
  `<tr><td><span class="label">${label}</span><span class="text">: </span></td><td><span class="value">${value}</span> <span class="dynamic-label">${unit}</span></td></tr>`;
const table = (...rows: string[]) => `<table><tbody>${rows.join('\n')}</tbody></table>`;

describe('eForms', () => {
  test('winners, their values and the day come from section 6 alone', () => {
    const notice = table(
      header(1, '1. <span class="label">Koper</span>'),
      row('Offici&euml;le naam', 'Gemeente Zomerdijk'),
      header(1, '5. <span class="label">Perceel</span>'),
      row('Geraamde waarde exclusief btw', '999 999', 'Euro'),
      header(1, '6. <span class="label">Resultaten</span>'),
      row('Waarde van alle contracten toegekend in deze kennisgeving', '62 500', 'Euro'),
      header(2, '6.1 <span class="label">ID resultaat perceel</span>: <span class="value">LOT-0001</span>'),
      header(3, '6.1.2 <span class="label">Informatie over winnaars</span>'),
      row('Winnaar'),
      row('Offici&euml;le naam', 'Dijk &amp; Dam\u200B B.V.'),
      row('Waarde van de aanbesteding', '62 500', 'Euro'),
      row('Datum waarop de winnaar is gekozen', '03/02/2026'),
      row('Datum van sluiting van het contract', '01/01/2099'),
      header(3, '6.1.4 <span class="label">Statistische informatie</span>'),
      row('Waarde van de laagste ontvankelijke inschrijving', '10 000', 'Euro'),
      header(1, '8. <span class="label">Organisaties</span>'),
      row('Officiële naam', 'Rechtbank'),
    );
    expect(readNotice(notice)).toEqual({
      winners: [{ name: 'Dijk & Dam B.V.', amount: { euros: 62_500, meaning: 'awarded' } }],
      amount: { euros: 62_500, meaning: 'awarded' },
      awardedOn: '2026-02-03',
    });
  });

  test('a notice in English is read as well', () => {
    const notice = table(
      header(1, '6. Results'),
      row('Value of all contracts awarded in this notice', '1 200 000', 'Euro'),
      row('Winner'),
      row('Official name', 'Harbour Works Ltd'),
      row('Value of the tender', '1 200 000', 'Euro'),
      row('Date of the conclusion of the contract', '30/09/2026'),
    );
    expect(readNotice(notice)).toMatchObject({
      winners: [{ name: 'Harbour Works Ltd' }],
      amount: { euros: 1_200_000 },
      awardedOn: '2026-09-30',
    });
  });

  test('the ceiling of a framework agreement is never the value of an award', () => {
    const notice = table(
      header(1, '6. Resultaten'),
      row('Maximumwaarde van de raamovereenkomsten in deze aankondiging', '5 000 000', 'Euro'),
      row('Winnaar'),
      row('Officiële naam', 'Lantaarn N.V.'),
    );
    expect(readNotice(notice)?.amount).toEqual({ euros: 5_000_000, meaning: 'framework-maximum' });
  });

  test('one euro is there because the form wants a number; what is meant goes before it', () => {
    const one = (...rows: string[]) =>
      table(header(1, '6. Resultaten'), row('Waarde van alle contracten toegekend in deze kennisgeving', '1', 'Euro'), ...rows);
    expect(readNotice(one())?.amount).toEqual({ euros: 1, meaning: 'placeholder' });
    expect(readNotice(one(row('Maximumwaarde van de raamovereenkomst', '40 000', 'Euro')))?.amount).toEqual({
      euros: 40_000,
      meaning: 'framework-maximum',
    });
  });

  test('a combination wins together: nobody gets the value of all', () => {
    const notice = table(
      header(1, '6. Resultaten'),
      row('Winnaar'),
      row('Officiële naam', 'Brug B.V.'),
      row('Officiële naam', 'Weg B.V.'),
      row('Waarde van de aanbesteding', '90 000', 'Euro'),
    );
    expect(readNotice(notice)?.winners).toEqual([{ name: 'Brug B.V.' }, { name: 'Weg B.V.' }]);
  });

  test('who wins two lots is named once, and no sum is made', () => {
    const lot = (euros: string) => [
      header(2, '6.1 lot'),
      row('Winnaar'),
      row('Officiële naam', 'Brug B.V.'),
      row('Waarde van de aanbesteding', euros, 'Euro'),
    ];
    expect(readNotice(table(header(1, '6. Resultaten'), ...lot('10 000'), ...lot('20 000')))).toEqual({ winners: [{ name: 'Brug B.V.' }] });
  });

  test('another currency is not euros', () => {
    const notice = table(
      header(1, '6. Resultaten'),
      row('Waarde van alle contracten toegekend in deze kennisgeving', '70 000', 'US dollar'),
      row('Winnaar'),
    );
    expect(readNotice(notice)).toEqual({ winners: [] });
  });

  test('a language of which we know no label is not read', () => {
    expect(readNotice(table(header(1, '6. Ergebnisse'), row('Gewinner'), row('Offizielle Bezeichnung', 'Beispiel GmbH')))).toBeUndefined();
  });

  test('no results is not read', () => expect(readNotice(table(header(1, '1. Koper'), row('Officiële naam', 'X')))).toBeUndefined());
});

describe('the standard forms before eForms', () => {
  const winner = (name: string, euros: string, date = '20/10/2022') =>
    '<p class="subsection-content"><span>Opdracht nr.: </span>1<br /><span>Perceel nr.: </span>-</p>' +
    `<h5><span>V.2.1)</span> <span>Datum van de sluiting van de overeenkomst: </span></h5><p>${date}</p>` +
    '<h5><span>V.2.3)</span> <span>Naam en adres van de contractant</span></h5>' +
    `<dl><dt>Offici&euml;le benaming:</dt><dd>${name}</dd><dt>Plaats:</dt><dd>Ede</dd></dl>` +
    '<h5><span>V.2.4)</span> <span>Inlichtingen over de waarde</span></h5>' +
    '<p>Aanvankelijk geraamde totale waarde van de opdracht/het perceel: <br />50 000,00</p>' +
    `<p>Totale waarde van de opdracht/het perceel: ${euros}</p><p>Munt: EUR</p>`;
  const form = (...lots: string[]) =>
    `<div><h3>Afdeling I: <span>Aanbestedende dienst</span></h3><dl><dt>Officiële benaming:</dt><dd>Gemeente Zomerdijk</dd></dl>` +
    `<h3>Afdeling V: <span>Gunning van een opdracht</span></h3>${lots.join('')}` +
    `<h3>Afdeling VI: <span>Aanvullende inlichtingen</span></h3><dl><dt>Officiële benaming:</dt><dd>Rechtbank</dd></dl></div>`;

  test('winner, value and day come from section V', () => {
    expect(readNotice(form(winner('Polder B.V.', '1.250.000,00')))).toEqual({
      winners: [{ name: 'Polder B.V.', amount: { euros: 1_250_000, meaning: 'awarded' } }],
      amount: { euros: 1_250_000, meaning: 'awarded' },
      awardedOn: '2022-10-20',
    });
  });

  test('several lots have their own winners and values, and no sum', () => {
    expect(readNotice(form(winner('Polder B.V.', '20 000,00'), winner('Kwelder B.V.', '1,00', '21/10/2022')))).toEqual({
      winners: [
        { name: 'Polder B.V.', amount: { euros: 20_000, meaning: 'awarded' } },
        { name: 'Kwelder B.V.', amount: { euros: 1, meaning: 'placeholder' } },
      ],
      awardedOn: '2022-10-21',
    });
  });

  test('without a section V there is nothing to read', () =>
    expect(readNotice('<div><h3>Afdeling I: X</h3><p>tekst</p></div>')).toBeUndefined());
});

test.each(['', '<', '<table><tr class="header1"><th>6. Resultaten', 'x'.repeat(100_000), '<tr class="header1"></tr>'.repeat(2000)])(
  'broken pages are not read, and do no harm',
  (html) => expect(readNotice(html)?.winners ?? []).toEqual([]),
);

test.each([
  ['divisions', '<div>'],
  ['rows', '<table><tr class="header1"><td>'],
  ['lists', '<ul><li>'],
  ['texts', '<span class="label">'],
])('%s within each other without end are no notice, and cost nobody the others', (_, open) =>
  expect(readNotice(`<h2>Afdeling V</h2>${open.repeat(20_000)}Winnaar`)).toBeUndefined(),
);

test('more rows than any notice has are not gone through', () =>
  expect(readNotice(table(header(1, '6. Resultaten'), row('Winnaar').repeat(40_000)))).toBeUndefined());
