import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

describe('a place as the subject where governments are spoken of', () => {
  test.each([
    ['De gemeenten twijfelen. Ommen barst van de plannen.', ['Gemeente Ommen']],
    ['De gemeenten wachten. Ommen twijfelt aan de regeling.', ['Gemeente Ommen']],
    ['De gemeenten wachten. Ommen legaliseert de woonboten.', ['Gemeente Ommen']],
    ['De gemeenten wachten. Ommen verkocht de school.', ['Gemeente Ommen']],
    ['Het stadhuis zwijgt. Ommen gaat niet akkoord met de regeling.', ['Gemeente Ommen']],
    ['De wethouder zegt dat Ommen de verkoop geen goed idee vond.', ['Gemeente Ommen']],
    ['De wethouder weet niet wat Ommen wenst.', ['Gemeente Ommen']],
    ['De minister zegt dat gemeenten wachten en dat Ommen zich niet mag opsplitsen.', ['Gemeente Ommen']],
    ['En dat vindt Ommen, althans het gemeentebestuur, geweldig.', ['Gemeente Ommen']],
    ['De gemeente wacht. Daarom moet Ommen zelf betalen.', ['Gemeente Ommen']],
    [
      'De burgemeesters spraken. Daarnaast willen Ommen, Raalte en Zeist meer geld.',
      ['Gemeente Ommen', 'Gemeente Raalte', 'Gemeente Zeist'],
    ],
    ['De gemeente wacht. Ommen ligt overhoop met het Rijk.', ['Gemeente Ommen']],
    ['De onderhandelingen tussen Ommen en het Rijk duren lang.', ['Gemeente Ommen']],
    ['De opdeling van Rotterdam in tien gemeenten gaat niet door.', ['Gemeente Rotterdam']],
    ['Van alle gemeenten levert Den Haag het meeste geld in.', ['Gemeente Den Haag']],
    ['Voor de verkoop is aandeelhouder Ommen nodig.', ['Gemeente Ommen']],
    ['De gemeenten Ede en Ommen wachten. Dat moeten wij met Ommen oppakken.', ['Gemeente Ede', 'Gemeente Ommen', 'Gemeente Ommen']],
    ['Brunssum kreeg na de verkiezingen een coalitie van VVD en CDA, zegt de wethouder.', ['Gemeente Brunssum', 'VVD', 'CDA']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De gemeente strooit. Ommen zucht onder de sneeuw.',
    'De gemeente ruimt op. Ommen herbergt twee kerken.',
    'De gemeente meldt het. Ommen beleefde een drukke zaterdag.',
    'De gemeente meldt het. Ommen verwelkomt de nieuwe bakker.',
    'De gemeente meldt het. Ommen barst van de toeristen.',
    'De gemeente meldt het. Ommen sluit het seizoen af.',
    'De gemeente meldt het. Ommen juicht na de wedstrijd.',
    'De gemeente overlegt. Ommen ontplooit zich tot winkelstad.',
    'De burgemeester legde een krans. Ommen brandde dagenlang.',
    'De gemeente is trots. Ommen ruikt naar stroopwafels.',
    'De gemeente is trots. Ommen oogst lof van bezoekers.',
    'De gemeente schrijft. Ommen vist al eeuwen op schol.',
    'De gemeente schrijft. Ommen stookte jenever voor de hele wereld.',
    'De gemeente schrijft. Ommen kelderde naar de laatste plaats.',
    'De gemeente meldt: Ommen passeerde de 20.000 inwoners.',
    'De gemeente meldt: Ommen demonstreert voor het klimaat.',
    'Onze buurman Goes kookt graag.',
    'De wethouder belt. Opdrachtgever Goes, een rijke boer, wil een villa.',
    'De strijd tussen Utrecht en de regering van Spanje eindigde.',
    'De gesprekken tussen Breda en de provincie Antwerpen vorderden.',
    'De wethouder zegt het. Hij moet Ommen verlaten om te kunnen bouwen.',
    'De wethouder zegt het. De architect mag Ommen verbouwen.',
    'De wethouder zegt het. Hij wil Ommen bezoeken.',
    'De wethouder vertelt hoe Ommen zal veranderen.',
    'De wethouder denkt dat Ommen nog mooier kan worden.',
    'De gemeente zegt dat Ommen in de zomer vol zit.',
    'De afstand tussen Ommen en de provinciegrens is klein.',
    'De opdeling van Rotterdam in wijken is oud.',
    'Van alle gemeenten ligt Vaals het hoogst.',
    'Zij is met Ommen vergroeid, zegt de wethouder.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('local parties without the name of their town', () => {
  const parties = (sentence: string): string[] =>
    sightingsIn(sentence)
      .filter(({ kind }) => kind === 'party')
      .map(({ surface }) => surface);

  test.each([
    ['De raadsleden stappen van de PvdA over naar Burgerbelangen.', ['PvdA', 'Burgerbelangen']],
    [
      'De partij Actief Gemeenschappelijk Vooruit (AGW) stopt. Bij AGW koos men voor de VVD.',
      ['Actief Gemeenschappelijk Vooruit', 'AGW', 'AGW', 'VVD'],
    ],
    ['Een coalitie van VVD, PvdA, BCD (Brunssumse Democraten) en Lijst Borger.', ['VVD', 'PvdA', 'BCD', 'Lijst Borger']],
    ['Vragen van de leden van de VVD-fractie en van de leden van de Groep Terpstra.', ['VVD', 'Groep Terpstra']],
  ])('%s', (sentence, surfaces) => expect(parties(sentence)).toEqual(surfaces));

  test.each([
    ['De burgerbelangen wegen zwaar, zegt de VVD.', ['VVD']],
    ['Hij spreekt over Dorpsbelangen Noord, zegt de VVD.', ['VVD']],
    ['Burgerbelangen gaan voor.', []],
  ])('no more than: %s', (sentence, surfaces) => expect(parties(sentence)).toEqual(surfaces));
});
