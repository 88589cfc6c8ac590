import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

describe('parties', () => {
  test.each([
    ['De SP, Volt en DENK stemden voor.', ['SP', 'Volt', 'DENK']],
    [
      'De KVP, de ARP en de CHU gingen op in het CDA.',
      ['Katholieke Volkspartij', 'Anti-Revolutionaire Partij', 'Christelijk-Historische Unie', 'CDA'],
    ],
    [
      'De ARP van Colijn wint zetels; CHU en KVP stemden tegen.',
      ['Anti-Revolutionaire Partij', 'Christelijk-Historische Unie', 'Katholieke Volkspartij'],
    ],
    ['De KVP leverde in die jaren steeds de grootste fractie.', ['Katholieke Volkspartij']],
    ['De LPF zakte weg; de VVD bleef.', ['Lijst Pim Fortuyn', 'VVD']],
    ['VVD, Helmond Aktief en D66 tekenden.', ['VVD', 'Helmond Aktief', 'D66']],
    ['Burgerbelangen Ermelo verloor een zetel.', ['Burgerbelangen Ermelo']],
    ['De partij Lijst Van der Meer haalt drie zetels.', ['Lijst Van der Meer']],
    ['Kamerlid Bikker (ChristenUnie) en Van Dijk (SP) vroegen ernaar.', ['ChristenUnie', 'SP']],
    ['Bakker (SP), Visser (VVD) en Smit (PvdA) waren er.', ['SP', 'VVD', 'Partij van de Arbeid']],
    ['Senator Otten (JA21, Eerste Kamer) stapt over.', ['JA21', 'Eerste Kamer']],
    ['Forum voor Democratie en Forum-leider Baudet kwamen.', ['Forum voor Democratie', 'Forum voor Democratie']],
    ['Nieuw Sociaal Contract (NSC) wint zetels.', ['Nieuw Sociaal Contract', 'Nieuw Sociaal Contract']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Denk je dat het lukt?',
    'Het Vlaams Belang won in Antwerpen.',
    'De lijst van aanwezigen is lang.',
    'Een partij Leefbaar vond hij niet.',
    'Dat is in het Algemeen Belang van iedereen.',
    'De stekker levert 230 Volt.',
    'Hij is lid van de ouderenpartij.',
    'Samen sterk, dat is het motto.',
    'Het Forum Groningen is een gebouw.',
    'Wij zijn pro Europa.',
    'De server stuurt een ARP-verzoek; zet RPF uit op de router.',
    "Het systeem van 'Logical Volume Management' (LVM) laat toe om partities te vergroten, zodat de stemmen verdeeld zijn.",
    'Kies een LPF met een lage kantelfrequentie voor de signalen.',
    'Elke KVP bestaat uit een sleutel en een waarde.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('local parties that no register has', () => {
  test.each([
    ['De coalitie van CDA, VVD en Samen Vooruit valt.', ['CDA', 'VVD', 'Samen Vooruit']],
    [
      'De wethouder sprak met Burgerbelang Tholen en Gemeentebelangen Noord-Beveland.',
      ['Burgerbelang Tholen', 'Gemeentebelangen Noord-Beveland'],
    ],
    ['De motie van Inwoners Belang Nissewaard is verworpen.', ['Inwoners Belang Nissewaard']],
    ['De fractie van Beter voor Dordt stemde tegen.', ['Beter Voor Dordt']],
    ['De ministers Tulpstra (Asiel, PVV) en Veldstra (Wonen, BBB) zwegen.', ['PVV', 'BBB']],
  ])('%s', (sentence, names) =>
    expect(
      sightingsIn(sentence)
        .filter(({ kind }) => kind === 'party')
        .map(({ name }) => name),
    ).toEqual(names),
  );

  test.each(['CDA, VVD en Pieter Tulpstra praten.', 'CDA, VVD en Tweede Kamerleden praten.', 'CDA, VVD en De Haan praten.'])(
    'no third party: %s',
    (sentence) => expect(sightingsIn(sentence).filter(({ kind }) => kind === 'party')).toHaveLength(2),
  );
});

describe('a party that is a word, at the head of a sentence', () => {
  test.each([
    ['De VVD en D66 ruziën. Volt wil ook meedoen.', ['VVD', 'D66', 'Volt']],
    ['D66 en JA21 ruziën. Volt is tegen.', ['D66', 'JA21', 'Volt']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each(['Volt is een eenheid van spanning.', 'Denk wil zeggen: gebruik je hoofd.', 'Volt wil niet lukken, zei de elektricien.'])(
    'silent: %s',
    (sentence) => expect(namesIn(sentence)).toEqual([]),
  );
});

describe('letters at the head of a sentence, by what a party wants or says', () => {
  test.each(['BBB wil minder regels voor boeren.', 'De BBB is tegen.', 'BBB stemde tegen de motie.'])('%s', (sentence) =>
    expect(namesIn(sentence)).toEqual(['BBB']),
  );
  test.each(['BBB is een slechte score.', 'De obligatie kreeg BBB als oordeel.', 'BBB heeft een lage rente.'])('silent: %s', (sentence) =>
    expect(namesIn(sentence)).toEqual([]),
  );
});
