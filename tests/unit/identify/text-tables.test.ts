import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

describe('a table in one text, a row a line', () => {
  test.each([
    // The heads say what the columns hold, whatever stands between the cells.
    ['Gemeente;Inwoners;Bijdrage\nEde;120000;1000\nTiel;42000;300', ['Gemeente Ede', 'Gemeente Tiel']],
    ['Gemeente\tInwoners\nEde\t120.000\nTiel\t42.000', ['Gemeente Ede', 'Gemeente Tiel']],
    ['Gemeente | Inwoners\nEde | 120.000\nTiel | 42.000', ['Gemeente Ede', 'Gemeente Tiel']],
    ['Gemeente    Inwoners\nEde         120.000\nTiel        42.000', ['Gemeente Ede', 'Gemeente Tiel']],
    ['"gemeente","jaar"\n"Ede","2020"\n"Tiel","2020"', ['Gemeente Ede', 'Gemeente Tiel']],
    ['Kerncijfers\nGemeente;Inwoners\nEde;120000\nTiel;42000', ['Gemeente Ede', 'Gemeente Tiel']],
    [
      '| Gemeente | Leverancier |\n|---|---|\n| Ede | Centric |\n| Tiel | Unit4 |',
      ['Gemeente Ede', 'Centric Netherlands B.V.', 'Gemeente Tiel', 'Unit4'],
    ],
    [
      'gemeente;provincie;aantal\nUtrecht;Utrecht;12\nZeist;Utrecht;3',
      ['Gemeente Utrecht', 'Provincie Utrecht', 'Gemeente Zeist', 'Provincie Utrecht'],
    ],
    ['Partij;Zetels\nVVD;7\nVolt;2\nSP;1', ['VVD', 'Volt', 'SP']],
    ['Ministerie;Bedrag\nFinanciën;100\nDefensie;200', ['Ministerie van Financiën', 'Ministerie van Defensie']],
    // The code of a municipality beside its name.
    ['Staphorst;G0180;12\nUrk;G0184;12', ['Gemeente Staphorst', 'Gemeente Urk']],
    ['GM0228 Ede\nGM0281 Tiel', ['Gemeente Ede', 'Gemeente Tiel']],
    ['Rheden GM0275 43000\nDuiven GM0226 25000', ['Gemeente Rheden', 'Gemeente Duiven']],
    ['naam;type;code\nRheden;gemeente;GM0275', ['Gemeente Rheden']],
    // Several in a cell.
    [
      'Regio | Gemeenten\nNoord | Rheden, Duiven\nZuid | Tiel en Buren',
      ['Gemeente Rheden', 'Gemeente Duiven', 'Gemeente Tiel', 'Gemeente Buren'],
    ],
    // Without heads: other parties in the column, and figures besides.
    ['Staphorst;12;CDA;5\nUrk;12;SP;2', ['Gemeente Staphorst', 'CDA', 'Gemeente Urk', 'SP']],
  ])('%j', (text, names) => expect(namesIn(text)).toEqual(names));

  test('the reason quotes the head, the code, or a party of the row', () => {
    expect(sightingsIn('Naam gemeente;Inwoners\nEde;120000')[0]?.reason).toEqual({ rule: 'listed', cue: 'Naam gemeente' });
    expect(sightingsIn('Staphorst;G0180;12\nUrk;G0184;12')[0]?.reason).toEqual({ rule: 'coded', cue: 'G0180' });
    expect(sightingsIn('Staphorst;12;CDA;5\nUrk;12;SP;2')[0]?.reason).toEqual({ rule: 'amongParties', cue: 'CDA' });
  });

  test.each([
    'Plaats;Postcode\nEde;6711\nTiel;4001',
    'Ede;12;3\nTiel;10;4\nEpe;9;5',
    'Datum;Thuis;Uit\n3 mei;Zwolle;Breda\n4 mei;Groningen;Utrecht',
    'Opdrachtgever;Plaats\nFamilie Vermolen;Ede\nFamilie Waterman;Tiel',
    'Kerk;Gemeente;Dienst\nDe Ark;Ede;10.00',
    'Zwolle G0193 12\nTiel G0281 3',
    'Zwolle;Z0193;12\nTiel;T0281;3',
    'Partij;Aantal\nRozen;100\nTulpen;200',
    'Gemeente;Postcode\nBergen;7000\nHalle;1500',
    // A sentence with a comma is no row.
    'De gemeente, zegt hij\nIn Tiel, zegt zij',
  ])('silent: %j', (text) => expect(namesIn(text)).toEqual([]));

  test('who lives where is not told by a party beside it', () => {
    expect(namesIn('Jan Vermolen;Ede;CDA\nPiet Waterman;Tiel;VVD')).toEqual(['CDA', 'VVD']);
  });
});
