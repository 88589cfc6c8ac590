import { describe, expect, test } from 'vitest';
import { namesIn } from './reading.ts';

describe('an office with its field of policy', () => {
  test.each([
    ['Zij was wethouder van onderwijs in Delft.', ['Gemeente Delft']],
    ['De wethouder voor Zorg en Welzijn te Ede zegt ja.', ['Gemeente Ede']],
    ['Oud-wethouder van financiën, sport en cultuur van Tiel schreef dat.', ['Gemeente Tiel']],
    ['De Brabantse milieugedeputeerde wil dat niet.', ['Provincie Noord-Brabant']],
    ['De Utrechtse verkeerswethouder wil dat wel.', ['Gemeente Utrecht']],
    ['De Rotterdamse zorgwethouder en de Haagse cultuurwethouder tekenden.', ['Gemeente Rotterdam', 'Gemeente Den Haag']],
    ['Minister Van Dalen (D66, Defensie) is er.', ['D66', 'Ministerie van Defensie']],
    ['Staatssecretaris Mol (CDA, Sociale Zaken) antwoordt.', ['CDA', 'Ministerie van Sociale Zaken en Werkgelegenheid']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    ['De wethouder van Ede sprak in Tiel.', ['Gemeente Ede']],
    ['Een wethouder van buiten woont in Delft.', []],
    ['De Utrechtse verkeersleider wil dat wel.', []],
    ['Wethouder Mol (D66, Sociale Zaken) is er.', ['D66']],
  ])('no other: %s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));
});

describe('a college of aldermen, and one of pupils', () => {
  test.each([
    ['Het College in Breda besloot dat.', ['Gemeente Breda']],
    ['Volgens het College van Ede is dat zo.', ['Gemeente Ede']],
    ['Ons College van Ede is om.', ['Gemeente Ede']],
    ['Ze zit op het Bonaventura College in Leiden.', []],
    ['Het Willem II College in Tilburg viert feest.', []],
    ['Leerlingen van het Graaf Huyn College in Geleen staakten.', []],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));
});

describe('who is of a party', () => {
  test.each([
    ['Het woord is aan de heer Mol van de SP.', ['SP']],
    ['Dat vroeg mevrouw Van der Mol van DENK.', ['DENK']],
    ['Mijn collega Mol namens Volt sprak.', ['Volt']],
    ['De Denk-oprichters gingen weg.', ['DENK']],
    ['Volt-europarlementariërs stemden tegen.', ['Volt']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each(['De heer Mol van de overkant meet de volt.', 'De heer Mol denkt na.'])('silent: %s', (sentence) =>
    expect(namesIn(sentence)).toEqual([]),
  );
});

describe('one word for two municipalities', () => {
  test.each([
    ['Het waterplan van de gemeente Liesveld en Graafstroom is af.', ['Gemeente Liesveld', 'Gemeente Graafstroom']],
    ['Het plan van Gemeente Urk en Dronten is af.', ['Gemeente Urk', 'Gemeente Dronten']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));
});

test('bodies and companies as they are also written', () => {
  expect(namesIn('Het Centraal Administratiekantoor int dat.')).toEqual(['CAK']);
  expect(namesIn('Er ligt een leiding van de Nederlandse Gasunie.')).toEqual(['Gasunie']);
});
