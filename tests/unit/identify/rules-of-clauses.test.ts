import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

describe('a government that acts in another part of the sentence', () => {
  test.each([
    ['De gemeente Zwolle belt. Vorige week heeft ook Raalte besloten de proef te stoppen.', ['Gemeente Zwolle', 'Gemeente Raalte']],
    ['De wethouder is blij. Naar verwachting neemt Ommen hetzelfde besluit.', ['Gemeente Ommen']],
    ['De raadsleden van VVD en D66 willen dat Hengelo excuses maakt.', ['VVD', 'D66', 'Gemeente Hengelo']],
    ['De gemeente Tiel heeft de brief. Tiel heeft steeds gezegd verrast te zijn.', ['Gemeente Tiel', 'Gemeente Tiel']],
    ['De gemeente is blij. Vorig jaar heeft Bernheze laten weten zelfstandig te blijven.', ['Gemeente Bernheze']],
    ['De gemeente Tiel heeft de brief. De aansluiting van Tiel is een feit.', ['Gemeente Tiel', 'Gemeente Tiel']],
    ['De gemeente zegt ja. Borne was voor, Almelo was tegen.', ['Gemeente Borne', 'Gemeente Almelo']],
    ['Na de herindeling gaan Brummen en Voorst verder als gemeente.', ['Gemeente Brummen', 'Gemeente Voorst']],
    ['De burgemeester nam afscheid; er waren collega’s uit Nijkerk en Putten.', ['Gemeente Nijkerk', 'Gemeente Putten']],
    ['De Groninger ambtenaren schreven het rapport.', ['Gemeente Groningen']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De wethouder opent het park. Deventer wil feesten.',
    'De gemeente plaatst schermen. Zwolle gaat vanavond dansen op het plein.',
    'De gemeente is trots. Daarom wil Enschede winnen.',
    'Er waren collega’s uit Nijkerk op het feest van de bakker.',
    'De Haagse ambtenaren schreven de wet.',
    'Raadslid Aart van Zevenbergen stelde vragen.',
    'Volgens de coach heeft ook Raalte besloten te wisselen na de wedstrijd.',
    'Maandag heeft ook Goes sneeuw, meldt de gemeente.',
    'De gemeente belt. Als getuige heeft Wierden verklaard niets te weten.',
    'De fietsclub werkt in de regio samen met Bunnik, Zeist en Houten.',
    'De bakker werkt samen met Houten.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('a municipality that is no more', () => {
  test('acts where the page knows it as one', () => {
    expect(namesIn('De gemeente Landerd telt af. Landerd gaf toestemming voor de fusie.')).toEqual([
      'Gemeente Landerd',
      'Gemeente Landerd',
    ]);
    expect(namesIn('De Landerdse gemeenteraad stemde in.')).toEqual(['Gemeente Landerd']);
  });
  test('is a place elsewhere', () => expect(namesIn('De wethouder belt. Landerd gaf toestemming.')).toEqual([]));
});

describe('a row of municipalities', () => {
  test.each([
    ['De betreffende gemeenten – Houten, Bunnik en Zeist – stopten.', ['Gemeente Houten', 'Gemeente Bunnik', 'Gemeente Zeist']],
    ['Wij werken in de regio samen met Bunnik, Zeist en Woerden.', ['Gemeente Bunnik', 'Gemeente Zeist', 'Gemeente Woerden']],
    ['Levering aan de gemeente Urk en Dronten.', ['Gemeente Urk', 'Gemeente Dronten']],
    ['De fusie tussen Voorst en Brummen gaat door.', ['Gemeente Voorst', 'Gemeente Brummen']],
    [
      'Het college van Oldambt stelt voor de samenwerking met Pekela en Veendam te beëindigen.',
      ['Gemeente Oldambt', 'Gemeente Pekela', 'Gemeente Veendam'],
    ],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    ['De gemeente Ede en Wageningen University tekenen.', ['Gemeente Ede']],
    ['De gemeente Urk, Dronten en de dijk.', ['Gemeente Urk']],
  ])('not: %s', (sentence, names) => expect(namesIn(sentence).filter((name) => name.startsWith('Gemeente'))).toEqual(names));
});

describe('national bodies in a list', () => {
  test('ministries by their area stand beside agencies', () => {
    expect(namesIn('De Belastingdienst, het UWV, Defensie en Justitie gaven er geld aan uit.')).toContain('Ministerie van Defensie');
  });
  test('the Kadaster in small letters', () =>
    expect(namesIn('Volgens het kadaster stijgen de prijzen van woningen.')).toEqual(['Kadaster']));
  test('all of government is no body', () => expect(namesIn('De Rijksoverheid geeft voorlichting.')).toEqual([]));
  test('a Belgian province is not ours', () => expect(namesIn('Dat zegt het provinciebestuur van Limburg in Hasselt.')).toEqual([]));
});

describe('parties of one council', () => {
  const parties = (sentence: string): string[] =>
    sightingsIn(sentence)
      .filter(({ kind }) => kind === 'party')
      .map(({ surface }) => surface);

  test.each([
    ['De wethouders zijn Jan Smit (VVD), Piet Kok (Dorpslijst 70) en Els Bos (CDA).', ['VVD', 'Dorpslijst 70', 'CDA']],
    ['Het akkoord van Gemeentebelangen, VVD en PvdA ligt er.', ['Gemeentebelangen', 'VVD', 'PvdA']],
    ['Stemuitslag: CDA (6), D66 (2), Zeewolde Anders (2), VVD (2).', ['CDA', 'D66', 'Zeewolde Anders', 'VVD']],
    ['Bij de raadsfractie LAS en bij het CDA leeft de angst.', ['LAS', 'CDA']],
    ['Een coalitie van Progressief Westland en de VVD.', ['Progressief Westland', 'VVD']],
    ['Stadspartij Purmerend vindt dat te duur.', ['Stadspartij Purmerend']],
    ['Sterk Meppel haalt drie zetels.', ['Sterk Meppel']],
    ['Jan Smit (Gemeentebelangen) sprak met de VVD.', ['Gemeentebelangen', 'VVD']],
    ['De partij Volt doet mee. Volt haalde een zetel.', ['Volt', 'Volt']],
    ['Fractievoorzitter Jan Smit (Gemeentebelangen) botst met wethouder Piet Bos (Lokaal Belang).', ['Gemeentebelangen', 'Lokaal Belang']],
  ])('%s', (sentence, surfaces) => expect(parties(sentence)).toEqual(surfaces));

  test.each([
    ['Minister Jan Smit (VVD) en Els Bos (CDA) spraken in Ter Apel (ANP).', ['VVD', 'CDA']],
    ['Jan Smit (VVD), Els Bos (CDA) en burgemeester Depla (Breda) waren er.', ['VVD', 'CDA']],
    ['Kees Kok (Artis) sprak met Jan Smit (VVD).', ['VVD']],
    ['Wim Smit (VVD) en Ans Bos (CDA) spraken, Kees Vos (Voorzitter) zweeg.', ['VVD', 'CDA']],
    ['Wim Smit (VVD) en Ans Bos (CDA) stemden tegen, een raadslid (Jan Jansen) voor.', ['VVD', 'CDA']],
    ['De fractie van Jan Jansen stemde tegen de VVD.', ['VVD']],
    ['De raadsfractie Jan Jansen en de fractie Van Buren stemden tegen de VVD.', ['VVD']],
    ['Merel Ek (Hart van Nederland) sprak met de VVD.', ['VVD']],
    ['Jan Smit (Beter Wonen) sprak met de VVD.', ['VVD']],
    ['Jan Smit (Onze Taal) sprak met de VVD.', ['VVD']],
    ['Jan Smit (Nieuw Weerdinge) sprak met de VVD.', ['VVD']],
    ['Jan Smit (Ranglijst) sprak met de VVD.', ['VVD']],
    ['Het gesprek met Mirjam Sterk en het CDA verliep goed.', ['CDA']],
    ['Het gesprek met Sterk en het CDA verliep goed.', ['CDA']],
    ['VVD, CDA en Mirjam Sterk stemden in.', ['VVD', 'CDA']],
    ['De raadsfractie Mirjam Sterk en de VVD stemden voor.', ['VVD']],
    ['VVD, Pieter Tulpstra en D66 stemden in.', ['VVD', 'D66']],
    ['De VVD en de raadsfractie PM10 stemden voor.', ['VVD']],
    ['De fractie PET in het afval is voor de VVD een zorg.', ['VVD']],
    ['De fractie CO2 is gestegen, zegt D66.', ['D66']],
    ['Arnhem Centraal krijgt een nieuwe stationshal.', []],
    ['De gemeente Arnhem belt. Arnhem Centraal krijgt een nieuwe stationshal.', []],
    ['Hoorn Centraal had vertraging.', []],
    ['Sterk Meppel haalt drie punten.', []],
  ])('no more than: %s', (sentence, surfaces) => expect(parties(sentence)).toEqual(surfaces));
});

describe('a body by a nickname, or with a word that says what it is', () => {
  test.each([
    ['Volgens de fiscus is de aangifte onjuist.', ['Belastingdienst']],
    ['De privacywaakhond AP onderzoekt de zaak.', ['Autoriteit Persoonsgegevens']],
    ['De uitvoeringsorganisatie DUO betaalt de student.', ['Dienst Uitvoering Onderwijs']],
    ['De Rekenkamer is kritisch over de minister.', ['Algemene Rekenkamer']],
    ['Het provinciebestuur wil een weg. Gelderland en Overijssel betalen de helft.', ['Provincie Gelderland', 'Provincie Overijssel']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De Rekenkamer is kritisch over de wethouder.',
    'De club speelt in AP.',
    'De nieuwsorganisatie AP meldt dat Trump komt.',
    'De omroeporganisatie CBS zendt uit.',
    'In Spanje ligt Shakira overhoop met de fiscus.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('a word that is broken off at the end of a line', () => {
  test.each([
    ['Hij werkt bij de gemeen-\nte Utrecht, zegt zij.', ['gemeen-\nte Utrecht']],
    ['Hij werkt bij de gemeen-\n  te Utrecht, zegt zij.', ['gemeen-\n  te Utrecht']],
    ['De burge-\nmeester van Goes sprak.', ['Goes']],
    ['Het water-\nschap Rivierenland baggert.', ['water-\nschap Rivierenland']],
  ])('%s', (sentence, surfaces) => expect(sightingsIn(sentence).map(({ surface }) => surface)).toEqual(surfaces));

  test('a row of compounds is none', () => expect(namesIn('De trein-\nen busreizigers uit Goes wachten.')).toEqual([]));
});

describe('companies beside bodies', () => {
  test.each([
    ['Het werk wordt een-op-een aan BAM en Strukton gegund.', ['BAM', 'Strukton']],
    ['Eerder verleende de provincie Drenthe Arriva een concessie.', ['Provincie Drenthe', 'Arriva Personenvervoer Nederland B.V.']],
    ['Het contract is voor Arcadis, Tauw en Antea.', ['Arcadis Nederland B.V.', 'Tauw', 'Antea Group']],
    ['De zorg is gegund aan Cordaan en Amstelring.', ['Cordaan', 'Amstelring']],
    ['Eiseres is "N.V. Nuon Duurzame Energie", gevestigd te Arnhem.', ['Nuon']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Zij rijdt in een Volvo.',
    'Zij rijdt in een oude Volvo.',
    'Gisteren bouwde Laurens de Groot een schuur.',
    'In het stadskantoor kuste zij Laurens.',
    'Hoppenbrouwers en zijn vrouw wonen naast het stadskantoor.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('algorithms by less than their title', () => {
  test.each([
    ['Het criminaliteitsanticipatiesysteem van de politie voorspelt inbraken.', ['criminaliteitsanticipatiesysteem']],
    ['Het Criminaliteits Anticipatie Systeem (CAS) tekent kaarten.', ['Criminaliteits Anticipatie Systeem', 'CAS']],
    ['De Nationale Politie zet CAS in voor predictive policing.', ['CAS']],
    ['Een van de algoritmes van Amsterdam is de Top 400/600.', ['Top 400/600']],
  ])('%s', (sentence, surfaces) => {
    const seen = sightingsIn(sentence).filter(({ kind }) => kind === 'algorithm');
    expect(seen.map(({ surface }) => surface)).toEqual(surfaces);
  });
  test('an abbreviation alone is none', () => expect(namesIn('De auto heeft een CAS aan boord.')).toEqual([]));
});
