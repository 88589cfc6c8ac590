import { describe, expect, test } from 'vitest';
import { namesIn } from './reading.ts';

describe('parties', () => {
  test.each([
    ['De VVD wil lagere lasten.', ['VVD']],
    ['VVD-leider Smit en D66-Kamerlid Bos botsten.', ['VVD', 'D66']],
    ["Een CDA'er en twee PvdA'ers stapten over.", ['CDA', 'Partij van de Arbeid']],
    ["Oud-VVD'er Bakker schreef een boek.", ['VVD']],
    ['De Partij voor de Dieren dient een motie in.', ['Partij voor de Dieren']],
    ['De partij voor de dieren dient een motie in.', ['Partij voor de Dieren']],
    ['Forum voor Democratie (FvD) stemde tegen.', ['Forum voor Democratie', 'Forum voor Democratie']],
    ['Volgens GroenLinks, SP en ChristenUnie kan het anders; zij hebben negen zetels.', ['GroenLinks', 'SP', 'ChristenUnie']],
    ['ChristenUnie/SGP stemde tegen in de raad.', ['ChristenUnie', 'SGP']],
    ['De fractie van Volt onthield zich.', ['Volt']],
    ['DENK-Kamerlid El Amrani diende de motie in.', ['DENK']],
    ['Volt-Kamerlid Vos diende de motie in.', ['Volt']],
    ['Bij de verkiezingen verloor de SP drie zetels.', ['SP']],
    ['Leefbaar Rotterdam is de grootste in de gemeenteraad van Rotterdam.', ['Leefbaar Rotterdam', 'Gemeente Rotterdam']],
    ['De lokale partij Hart voor Den Haag groeit.', ['Hart voor Den Haag']],
    ['De PvdA van Rotterdam ging op bezoek in Antwerpen, met VVD en CDA.', ['Partij van de Arbeid', 'VVD', 'CDA']],
    ['VVD en CDA wachten af, maar Volt wil een enquête.', ['VVD', 'CDA', 'Volt']],
    ['De fractie van de Partij voor Ouderen en Veiligheid stemde tegen.', ['Partij voor Ouderen en Veiligheid']],
    ['De PVDA EN DE VVD STEMMEN TEGEN', ['Partij van de Arbeid', 'VVD']],
    ['KAMER AKKOORD MET HET PLAN VAN VVD EN PVV', ['VVD', 'PVV']],
    ['de leden van forum voor democratie stemden tegen', ['Forum voor Democratie']],
    ['CDA SP VVD GL D66', ['CDA', 'SP', 'VVD', 'GroenLinks', 'D66']],
    ['PvdA\nSP\nCU', ['Partij van de Arbeid', 'SP', 'ChristenUnie']],
    ['VVD | CDA | SP | DENK', ['VVD', 'CDA', 'SP', 'DENK']],
    ['VVD 5, SP 3 en DENK 1', ['VVD', 'SP', 'DENK']],
    ['CDA: 4 zetels; SP: 3 zetels', ['CDA', 'SP']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Ik denk dat het kan.',
    'Denk om je hoofd.',
    'De batterij levert 12 volt.',
    'Er staat 230 Volt op de draad.',
    'Op het forum werd druk gepraat.',
    'Samen gaan we ervoor.',
    'Lokaal is het koud.',
    'Installeer SP2 en SP3 van het pakket.',
    'Wij zijn pro en zij zijn contra.',
    'De Vlaamse N-VA wint in Antwerpen.',
    'De PVDA haalde in Antwerpen twintig procent, meldt de VRT.',
    'In Gent stemde de PVDA tegen N-VA en CD&V.',
    'De partij van Tulpstra verloor zetels.',
    'Hij draait een oude LP.',
    'Hart voor elkaar, daar gaat het om.',
    'Er is hoop, en er is durf nodig.',
    'Zij kwamen bijeen in een forum voor democratie en recht.',
    'DE OUDE CDA LEGT HET AF TEGEN STREAMING',
    'KAMER WIL VERDER, DENK MEE',
    'Kies SP CU of PS in het menu.',
    'Het menu heeft 5 SP en 3 CU.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));

  test('a word that is a party where the page has said so', () => {
    expect(namesIn(['De fractie van Volt wil meer treinen.', 'Met steun van Volt lukt dat.'])).toEqual(['Volt', 'Volt']);
    expect(namesIn(['Kamerlid Smit (DENK) was boos op de VVD.'])).toEqual(['DENK', 'VVD']);
  });
});
