import { describe, expect, test } from 'vitest';
import { sightingsIn } from './reading.ts';

const partiesIn = (paragraphs: string | string[]): string[] =>
  sightingsIn(paragraphs)
    .filter(({ kind }) => kind === 'party')
    .map(({ surface }) => surface);

describe('a local party that no register has, by who is of it', () => {
  test.each([
    ['Raadslid Marieke Vos van Hart van Elst is blij.', ['Hart van Elst']],
    ['Het raadslid van Forza! Nissewaard liep weg.', ['Forza! Nissewaard']],
    ['Fractievoorzitter Bert Kok van Toekomst voor Elburg is verbaasd.', ['Toekomst voor Elburg']],
    ['Fractievoorzitter Anita Bos van Dorpen en Wijken noemt het een schande.', ['Dorpen en Wijken']],
    ['Raadslid Jan van Dijk van Ons Beekdal is tegen.', ['Ons Beekdal']],
    ['Wethouder Karin Lans (Lokaal Liberaal) reageert verbaasd.', ['Lokaal Liberaal']],
    ['De fractie van Gemeentebelangen stelde vragen aan het college.', ['Gemeentebelangen']],
    ["‘Op advies van de fractie van Lokaal OP3' stapt de wethouder op.", ['Lokaal OP3']],
    ['Coalitiepartij Lijst 9 stapt uit het college.', ['Lijst 9']],
    ['Oppositiepartij Democratisch Beekdal hekelde het plan.', ['Democratisch Beekdal']],
    ['Zo dacht ook Henk Jansen (Inwonerspartij Lek) erover, het college zweeg.', ['Inwonerspartij Lek']],
    ['De motie van Samen voor Zeewolde haalde het niet.', ['Samen voor Zeewolde']],
    ['De grootste partij, Lunt Vooruit, levert twee wethouders.', ['Lunt Vooruit']],
    ['Lunt Vooruit-wethouder Bos stapt op.', ['Lunt Vooruit']],
    ['Namens Lunt Vooruit sprak raadslid Vos.', ['Lunt Vooruit']],
    ['Kamerlid Zandgraaf (Groep Zandgraaf) diende met SP en CDA een motie in.', ['Groep Zandgraaf', 'SP', 'CDA']],
    [
      'Zij maakt de overstap van de VVD naar Dynamisch Democratisch Lunt (DDL). DDL is blij.',
      ['VVD', 'Dynamisch Democratisch Lunt', 'DDL', 'DDL'],
    ],
    ['Hij maakt de overstap van de VVD naar Democratisch Beekdal.', ['VVD', 'Democratisch Beekdal']],
    ['In Elst wint Hart van Elst, de lokale partij van wethouder Vos.', ['Hart van Elst']],
    ['Volgens Anders Doen, een nieuwe lokale partij die meedoet, is de raad te traag.', ['Anders Doen']],
    ['Al snel zaten BDL, SGP en CDA samen aan tafel.', ['BDL', 'SGP', 'CDA']],
    ['Volgens BDL, SGP en CDA moet het anders.', ['BDL', 'SGP', 'CDA']],
    ['Ed Vos (BL) lichtte het toe. Al snel zaten BL, SGP en CDA aan tafel. Het BL komt morgen bijeen.', ['BL', 'BL', 'SGP', 'CDA']],
  ])('%s', (said, written) => expect(partiesIn(said)).toEqual(written));

  test.each([
    'Wethouder Jan Bos van Sociaal Domein sprak met raadsleden.',
    'De wethouder van Sociale Zaken stemde in met het plan.',
    'Raadslid Anna de Vries van Nieuw-Vennep stelde vragen.',
    'De motie van Jansen en Bakker werd verworpen.',
    'De leden van Ons Genoegen speelden in het gemeentehuis.',
    'Volgens de fractievoorzitter van Duitsland is het een ramp.',
    'Pieter de Boer, de lokale partij van de raad en het college deden mee.',
    'De fractievoorzitter in Antwerpen, van Vlaams Belang, was boos.',
    'Fractievoorzitter Jan van Dijk en Vos spraken elkaar.',
    'Wethouder Peter de Wit (Economie en Toerisme) reageert.',
    'Wethouder Karin Lans (Groen, Wonen en Zorg) reageert.',
    'Raadslid Bos (Ede) en raadslid Vos (Tiel) waren er.',
    'De fractie eet samen voor de vergadering.',
  ])('silent: %s', (said) => expect(partiesIn(said)).toEqual([]));

  test('the place that ends its name is no government', () => {
    expect(sightingsIn('Raadslid Marieke Vos van Hart van Blaricum stemde tegen.').map(({ name }) => name)).toEqual(['Hart van Blaricum']);
  });
});

describe('a local party that no register has, by what it does', () => {
  test.each([
    ['Hart van Blaricum stemde tegen het bestemmingsplan.', ['Hart van Blaricum']],
    ['Ook Dorpsbelangen stelde vragen aan het college.', ['Dorpsbelangen']],
    ['Als enige stemde de Uithofse Vrije Partij tegen.', ['Uithofse Vrije Partij']],
    ['De nieuwe partij Lokaal op 1 haalde drie zetels.', ['Lokaal op 1']],
    ['Op zondag is de Seniorenpartij uit de coalitie gestapt.', ['Seniorenpartij']],
    ['Natuurlijk is GemeenteBelangen teleurgesteld, zegt het raadslid.', ['GemeenteBelangen']],
    ['In de raad diende XQB een motie in.', ['XQB']],
    ['Samen voor Kapelle wil een referendum, zei het raadslid.', ['Samen voor Kapelle']],
  ])('%s', (said, written) => expect(partiesIn(said)).toEqual(written));

  test.each([
    'Namens het bedrijf stemde Jansen tegen het plan.',
    'De vereniging Dorpsbelangen sprak met de wethouder.',
    'Gisteren diende FNV bij het congres een motie in.',
    'De raad stemde tegen; Samen Sterker wil meer zorg.',
    'Sterk Techniekonderwijs vraagt de wethouder om geld.',
    'Het Algemeen Belang vraagt om actie van de gemeenteraad.',
    'Lokale Omroep Zeewolde vraagt de wethouder om een reactie.',
    'Hart van Nederland meldde dat de wethouder stopt.',
    'Samen voor Oranje is een actie van supermarkten in de gemeente Ede.',
    'Het voetbalteam Dordt Vooruit won met 3-0.',
  ])('silent: %s', (said) => expect(partiesIn(said)).toEqual([]));
});

describe('parties that no register has, in a row', () => {
  test.each([
    ['Het amendement is ondersteund door LAS, CDA, D66, PVA, LC en FVD.', ['LAS', 'CDA', 'D66', 'PVA', 'LC', 'FVD']],
    ['Het voorstel werd gesteund door SAQ, GB (minus Smit), FNQ en VVD.', ['SAQ', 'GB', 'FNQ', 'VVD']],
    ['De burgemeester wordt gesteund door de VVD, de SGP en Kern’75.', ['VVD', 'SGP', 'Kern’75']],
    ['Een college met Leefbaar én D66 had niemand verwacht.', ['Leefbaar', 'D66']],
    ['De oppositiepartijen LB en VVD zijn tegen.', ['LB', 'VVD']],
    ['Dolf Kok (GroenLinks) en Gé Wit (LOQ) zijn het oneens; LOQ is tegen.', ['GroenLinks', 'LOQ', 'LOQ']],
    ['De partijen VVD, BurgerBelang en Ons Oisterland tekenden.', ['VVD', 'BurgerBelang', 'Ons Oisterland']],
    ['Lunteren: VVD (7), CDA (5), Zonnig (5)', ['VVD', 'CDA', 'Zonnig']],
    ['Molenbeek: Opgepakt! (7), CDA (6), SGP (5)', ['Opgepakt!', 'CDA', 'SGP']],
    ['Zij vormen een coalitie met VVD, CDA en Voor Lunt.', ['VVD', 'CDA', 'Voor Lunt']],
    ['Zowel VVD als Lunt Lokaal stemden tegen.', ['VVD', 'Lunt Lokaal']],
    ['De lijst Lunt Lokaal/D66 won de verkiezingen.', ['Lunt Lokaal', 'D66']],
    ['Het voorstel van VVD, LL en OPL is aangenomen.', ['VVD', 'LL', 'OPL']],
    ['Tegen: SP, LL (4), OPL en FvD.', ['SP', 'LL', 'OPL', 'FvD']],
    ['In de coalitie zitten naast de VVD ook Lokaal Lunt en Samen Lunt.', ['VVD', 'Lokaal Lunt', 'Samen Lunt']],
    ['Belangen Buitengebied Beekdal, PvdA en CDA willen praten.', ['Belangen Buitengebied Beekdal', 'PvdA', 'CDA']],
  ])('%s', (said, written) => expect(partiesIn(said)).toEqual(written));

  test.each([
    ['De heer De Vries (OM) en mevrouw Bos (VVD) spraken.', ['VVD']],
    ['Jan Bos (VVD), Piet Vos (CDA) en Kees de Wit (VNG) spraken.', ['VVD', 'CDA']],
    ['VVD, CDA en EU-landen praten.', ['VVD', 'CDA']],
    ['Het debat met CDA, D66 en NOS is om acht uur.', ['CDA', 'D66']],
    ['De VVD en Omroep Gelderland organiseren een debat.', ['VVD']],
  ])('no more than these: %s', (said, written) => expect(partiesIn(said)).toEqual(written));
});

describe('the branch of a national party', () => {
  test.each([
    ['BBB Overijssel wil van de plannen af.', ['BBB']],
    ['Volt Maastricht wil een onderzoek.', ['Volt']],
  ])('%s', (said, written) => expect(partiesIn(said)).toEqual(written));

  test.each(['Het Forum Groningen is een gebouw.', 'De fabriek levert een accu van 12 Volt Maastricht uit.'])('silent: %s', (said) =>
    expect(partiesIn(said)).toEqual([]),
  );
});

test('once words made it a party, its name alone is one on the page', () => {
  expect(
    partiesIn([
      'Met Hart van Beekdal praat niemand.',
      'Raadslid Marieke Vos van Hart van Beekdal is boos.',
      'Het plan van Hart van Beekdal ligt er.',
    ]),
  ).toEqual(['Hart van Beekdal', 'Hart van Beekdal', 'Hart van Beekdal']);
});
