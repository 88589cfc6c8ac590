import { describe, expect, test } from 'vitest';
import { namesIn } from './reading.ts';

/** Makes the page one that speaks of governments. */
const government = 'De gemeente Goes en de gemeente Tholen bouwen samen een school.';
const alsoNamed = ['Gemeente Goes', 'Gemeente Tholen'];

describe('the club of a town is not its government', () => {
  test.each([
    'Heerenveen betaalt twee miljoen euro voor de aanvaller van Sparta.',
    'Emmen stelde de doelman beschikbaar voor een andere ploeg.',
    'Breda stelt zijn spelers een premie beschikbaar bij promotie.',
    'Doetinchem geeft toestemming voor een medische keuring van de aanvaller.',
    'Utrecht presenteerde gisteren de nieuwe hoofdtrainer.',
    'Groningen start met een nederlaag aan het seizoen.',
    'Utrecht gaat in beroep tegen de schorsing van de middenvelder.',
    'Alkmaar investeert in de jeugdopleiding.',
    'Dordrecht wil in de winterstop nog een spits halen.',
    'Eindhoven verhoogt de prijs van een seizoenkaart.',
    'De spits maakte bezwaar tegen Zwolle bij de arbitragecommissie.',
    'Het transferbeleid van Groningen krijgt kritiek.',
    'Venlo staat onder curatele van de KNVB.',
    'Utrecht en Zwolle zijn akkoord over de transfer van de linksback.',
    'De fusie tussen Amsterdam en Purmerend levert een sterke turnploeg op.',
  ])('%s', (sentence) => {
    expect(namesIn(sentence)).toEqual([]);
    expect(namesIn([government, sentence])).toEqual(alsoNamed);
  });

  test('on a page about matches', () =>
    expect(
      namesIn([
        'De gemeente Goes kijkt mee.',
        'De trainer wisselde de keeper in de slotfase van de wedstrijd, en de aanvaller scoorde na rust.',
        'Utrecht tekende bezwaar aan.',
        'Zwolle gaat akkoord met de vraagprijs.',
      ]),
    ).toEqual(['Gemeente Goes']));

  test.each([
    ['Rotterdam verbiedt de wedstrijd.', ['Gemeente Rotterdam']],
    ['De burgemeester van Zwolle is streng. Zwolle verhoogt de leges.', ['Gemeente Zwolle', 'Gemeente Zwolle']],
    ['Amersfoort wil voetbalvelden aanleggen, zegt de wethouder.', ['Gemeente Amersfoort']],
    ['De gemeente zoekt spelers op de markt. Zwolle verbiedt reclame.', ['Gemeente Zwolle']],
  ])('its government: %s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));
});

describe('nor is its university', () => {
  test.each([
    'Universiteit Leiden verbiedt AI bij toetsen; ook Utrecht en Groningen hebben dat besloten.',
    'Nijmegen stopt met de opleiding Duits.',
    'Groningen schrapt opleidingen in het Engels, meldt de universiteitskrant.',
    'Enschede verleent een eredoctoraat aan de natuurkundige.',
  ])('%s', (sentence) => expect(namesIn([government, sentence])).toEqual(alsoNamed));

  test('of a town that the page knows as a government', () =>
    expect(namesIn(['De gemeente Nijmegen twijfelt.', 'Nijmegen koopt grond van de universiteit.'])).toEqual([
      'Gemeente Nijmegen',
      'Gemeente Nijmegen',
    ]));

  test('its government beside it', () =>
    expect(namesIn('De wethouder prijst de universiteit. Nijmegen verleent subsidie.')).toEqual(['Gemeente Nijmegen']));
});

describe('nor is somebody of that name', () => {
  test.each([
    '"Dat klopt niet", zegt Goes, die al dertig jaar bakker is.',
    'Schrijfster Anna Enkhuizen werkt aan een roman. Enkhuizen wil volgend jaar publiceren.',
    'Het slachtoffer, een 34-jarige Haarlemmer, stelt Heemskerk aansprakelijk.',
    'De rechter gaf de man uit Venlo gelijk.',
  ])('%s', (sentence) => expect(namesIn(['De gemeente Tholen bouwt een school.', sentence])).toEqual(['Gemeente Tholen']));
});

describe('nor are its people, or who sits there', () => {
  test.each([
    'Breda koopt massaal zonnepanelen.',
    'Utrecht betaalt steeds meer voor een woning.',
    'Almere gebruikt minder water.',
    'Amsterdam betaalt de hoogste huren.',
    'De Bilt meldt storm.',
    'Volgens De Bilt valt er sneeuw.',
    'De kijkcijfers vallen tegen. Hilversum weigert het programma.',
  ])('%s', (sentence) => expect(namesIn([government, sentence])).toEqual(alsoNamed));

  test.each([
    ['De gemeente wacht. De Bilt betaalt de brug.', ['Gemeente De Bilt']],
    ['De gemeente wacht. Hilversum betaalt de brug.', ['Gemeente Hilversum']],
    ['De gemeente wacht. Almere betaalt de schade.', ['Gemeente Almere']],
  ])('its government: %s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));
});

describe('nor is the instrument that stands in it, also where the page names its government', () => {
  test.each(['Vlissingen meldt windkracht tien.', 'Vlissingen registreerde het warmterecord.'])('%s', (sentence) =>
    expect(namesIn(['De gemeente Vlissingen bouwt een school.', sentence])).toEqual(['Gemeente Vlissingen']),
  );

  test('what it makes known is its government’s', () =>
    expect(namesIn(['De gemeente Vlissingen bouwt een school.', 'Vlissingen meldt een tekort.'])).toEqual([
      'Gemeente Vlissingen',
      'Gemeente Vlissingen',
    ]));
});

describe('nor is the town of long ago', () => {
  test.each([
    'Utrecht tekende in 1579 de Unie.',
    'Zeeland weigerde in 1668 te betalen.',
    'In de 14e eeuw bloeide de handel. Deventer sloot zich aan bij het Hanzeverbond. Deventer bouwde muren.',
    'Deventer verzette zich tegen de hertog van Alva.',
    'Middelburg werd door de bezetter onder toezicht gesteld.',
    'Lodewijk Napoleon benoemde een minister van Financiën.',
  ])('%s', (sentence) => expect(namesIn([government, sentence])).toEqual(alsoNamed));

  test.each([
    ['De gemeente meldt het. Utrecht betaalde in 1950 de brug.', ['Gemeente Utrecht']],
    ['De gemeente meldt het. Utrecht bouwt in 1500 woningen een laadpaal.', ['Gemeente Utrecht']],
  ])('of later: %s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));
});
