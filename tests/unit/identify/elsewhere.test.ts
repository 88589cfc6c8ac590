import { describe, expect, test } from 'vitest';
import { namesIn } from './reading.ts';

describe('bodies of other countries', () => {
  test.each([
    'De kustwacht van Libië hield de boot tegen.',
    'De Amerikaanse kustwacht zoekt verder.',
    'De nationale politie van Colombia vond het wapen.',
    'De Arbeidsinspectie in Spanje deelt boetes uit.',
    'De Italiaanse Autoriteit Persoonsgegevens verbood ChatGPT.',
    'De Gezondheidsraad in België adviseert een vaccin.',
    'De Kamer van Koophandel in Brussel is dicht.',
    'Het kadaster van Suriname is oud.',
    'De GGD Antwerpen bestaat niet.',
    'De burgemeester van Amersfoort in Zuid-Afrika trad af.',
    'In de Bataafse Republiek was er een minister van Financiën.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));

  test.each([
    ['De Kustwacht vond de boot.', ['Kustwacht']],
    ['Moskou verdenkt de AIVD van Russische leugens.', ['Algemene Inlichtingen- en Veiligheidsdienst']],
    ['De Marechaussee in Afghanistan bewaakt de ambassade.', ['Koninklijke Marechaussee']],
    ['De Kamer van Koophandel in Utrecht is dicht.', ['Kamer van Koophandel']],
    ['De burgemeester van Amersfoort in een interview.', ['Gemeente Amersfoort']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De SP.A onderhandelt over een coalitie in Vlaanderen met de N-VA.',
    'De SP en Groen stemden tegen in het Vlaams Parlement.',
    'De EU-fractievoorzitter sprak in Brussel.',
    'De EVP-fractievoorzitter sprak in Straatsburg.',
    'De Spaanse partij Partido Popular (PP) won.',
    'Raadslid Karim Bachar (Vooruit) uit Brussel is boos.',
  ])('no party of ours: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('a page of Suriname', () => {
  test('has ministries of the names of ours', () =>
    expect(
      namesIn([
        'In Suriname zijn vandaag vijftien ministers beëdigd. Het ministerie van Volksgezondheid kreeg een nieuw gebouw.',
        'De waarneming ligt bij de minister van Defensie, die morgen terugkomt.',
      ]),
    ).toEqual([]));

  test('of ours on a visit is ours', () =>
    expect(namesIn(['De Nederlandse minister is in Suriname.', 'De minister van Defensie komt morgen terug.'])).toEqual([
      'Ministerie van Defensie',
    ]));
});

describe('what else bears a name', () => {
  test.each([
    'De brand woedde aan de Burgemeester Jansenlaan in Goes.',
    'De Burgemeester Stramanweg in Amsterdam is dicht.',
    'De predikant van de gemeente Urk preekt zondag.',
    'De gemeente Delft zingt psalm 100.',
    'College Weert is een school met 800 leerlingen.',
    'Volgens CBS News is Trump boos.',
    'CBS zendt NCIS uit.',
    'De SCP Foundation is een verzameling griezelverhalen.',
    'De ACM Digital Library heeft het artikel.',
    'Wij gaan naar de 50PLUS Beurs met een 50plus-korting.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));

  test.each([
    ['Burgemeester Jansen in Goes is boos.', ['Gemeente Goes']],
    ['College Weert besluit over de camping.', ['Gemeente Weert']],
    ['Volgens het CBS groeit de economie.', ['Centraal Bureau voor de Statistiek']],
    ['De gemeente Delft beroept zich op de wet.', ['Gemeente Delft']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));
});

test.each([
  ['In Parijs trad gisteren de minister van Justitie af. De minister van Financiën blijft aan.', []],
  ['In Den Haag sprak de minister van Justitie over Parijs.', ['Ministerie van Justitie en Veiligheid']],
])('a capital abroad, with nothing of ours in sight: %s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));
