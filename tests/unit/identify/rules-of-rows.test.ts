import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

describe('several that govern together', () => {
  test.each([
    [
      'Drenthe, Zeeland en Flevoland vormden eerder een nieuwe coalitie.',
      ['Provincie Drenthe', 'Provincie Zeeland', 'Provincie Flevoland'],
    ],
    [
      'Gelderland en Overijssel hebben vorige week hun nieuwe gedeputeerden gepresenteerd.',
      ['Provincie Gelderland', 'Provincie Overijssel'],
    ],
    ['De gemeenteraad vergadert. Ede en Barneveld ruziën over de sportvelden.', ['Gemeente Ede', 'Gemeente Barneveld']],
    [
      'De gemeente belt. Almelo, Wierden en Overijssel besluiten samen te werken.',
      ['Gemeente Almelo', 'Gemeente Wierden', 'Provincie Overijssel'],
    ],
    ['De gemeenteraad stemt in. Verderop voeren ook Leerdam en Tiel een verbod in.', ['Gemeente Leerdam', 'Gemeente Tiel']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Leiden, Delft en Wageningen hebben sinds kort een university college.',
    'Drenthe, Zeeland en Flevoland vormen samen een derde van het land.',
    'Emmen en Almere hebben een nieuwe trainer gepresenteerd. De coalitie juicht.',
    'De gemeente is trots. Ede en Barneveld liggen op de Veluwe.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('rows that other words open', () => {
  test.each([
    [
      'De vier grote steden – Amsterdam, Rotterdam, Den Haag en Utrecht – pleiten voor een verbod.',
      ['Gemeente Amsterdam', 'Gemeente Rotterdam', 'Gemeente Den Haag', 'Gemeente Utrecht'],
    ],
    ['De drie gemeenten waar de bussen gaan rijden, zijn Ede, Zutphen en Goes.', ['Gemeente Ede', 'Gemeente Zutphen', 'Gemeente Goes']],
    ['Gemeenten met een eigen rekenkamer zijn onder meer Tholen en Epe.', ['Gemeente Tholen', 'Gemeente Epe']],
    ['Zo verdwijnen gemeenten als Ergenshuizen, Ede en Zutphen.', ['Gemeente Ede', 'Gemeente Zutphen']],
    ['Met de noordelijke provincies en Flevoland is overlegd.', ['Provincie Flevoland']],
    [
      'Over de herindeling is gepraat door Lemsterland, Skarsterlân en Gaasterlân-Sleat.',
      ['Gemeente Lemsterland', 'Gemeente Skarsterlân', 'Gemeente Gaasterlân-Sleat'],
    ],
    ['Gemeente Ede kreeg 120.000 euro, Zutphen 134.000 euro.', ['Gemeente Ede', 'Gemeente Zutphen']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    ['In de vier grote steden – Amsterdam, Rotterdam, Den Haag en Utrecht – groeien de huren.', []],
    ['De vier grote steden, Amsterdam, Rotterdam, Den Haag en Utrecht, zijn vol.', []],
    ['De gemeenten zijn klein. De mooiste dorpen waar men komt, zijn Ede, Zutphen en Goes.', []],
    ['De winkels waar gemeenten kopen. Het zijn Ede en Zutphen waar het sneeuwt.', []],
    ['Wij reden door dorpen als Ergenshuizen, Ede en Zutphen.', []],
    ['De herindeling was in Lemsterland, Skarsterlân en Gaasterlân-Sleat het gesprek van de dag.', []],
    ['Gemeente Ede telt 120.000 inwoners, Zutphen 48.000.', ['Gemeente Ede']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));
});

describe('one place, by the words around its verb', () => {
  test.each([
    ['De gemeente wacht. Daarna stapt ook Delft uit de afvalregeling.', ['Gemeente Delft']],
    ['De wethouder zegt dat de aanvraag door Delft is afgewezen.', ['Gemeente Delft']],
    ['Het Zeeuwse Terneuzen verbiedt vuurwerk, meldt de gemeente.', ['Gemeente Terneuzen']],
    ['Goes is de enige gemeente die de heffing invoert.', ['Gemeente Goes']],
    ['De gemeenten kijken mee. Verder gooit Rijswijk de tarieven omhoog.', ['Gemeente Rijswijk']],
    ['Volgens hem moet Drenthe de vergunningen herzien, zegt de gedeputeerde.', ['Provincie Drenthe']],
    ['Het Gelderse bestuur wacht af.', ['Provincie Gelderland']],
    ['De afgelopen jaren kende Leusden een coalitie van drie partijen, zegt de burgemeester.', ['Gemeente Leusden']],
    ['De provincie kwam niet. Zeeland kwam al met een voorstel.', ['Provincie Zeeland']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Na Twente stapt ook Utrecht uit de competitie, zag de trainer. De gemeente keek toe.',
    'De gemeente kijkt. We reden door Delft en werden door regen verrast.',
    'In het Zeeuwse Terneuzen verbiedt een bakker honden. De gemeente kijkt toe.',
    'Goes is de enige stad die zo heet.',
    'De gemeente was er. Zeeland kwam met de bus.',
    'Het Haagse bestuur van de bond wacht af.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('rows of who takes part', () => {
  test.each([
    [
      'De gemeenten zijn gekozen. Aan de proef doen onder andere Tilburg, Breda en Arnhem mee.',
      ['Gemeente Tilburg', 'Gemeente Breda', 'Gemeente Arnhem'],
    ],
    ['De tien gemeenten zijn bekend. Het gaat om Tilburg, Breda en Arnhem.', ['Gemeente Tilburg', 'Gemeente Breda', 'Gemeente Arnhem']],
    [
      'De vijf grote steden, Amsterdam, Rotterdam, Utrecht, Den Haag en Eindhoven, gaven al aan niet mee te doen.',
      ['Gemeente Amsterdam', 'Gemeente Rotterdam', 'Gemeente Utrecht', 'Gemeente Den Haag', 'Gemeente Eindhoven'],
    ],
    ['De gemeenten kiezen. Ook Zaanstad en Heerlen nemen deel.', ['Gemeente Zaanstad', 'Gemeente Heerlen']],
    ['De gemeenten kiezen. Zaanstad en Heerlen lieten eerder weten te stoppen.', ['Gemeente Zaanstad', 'Gemeente Heerlen']],
    ['De provincie belt. Het besluit is in samenspraak met Zeeland genomen.', ['Provincie Zeeland']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Aan de wedstrijd doen onder andere Tilburg, Breda en Arnhem mee. De gemeente is gastheer.',
    'De trein stopt op tien stations. Het gaat om Tilburg, Breda en Arnhem.',
    'De gemeente kijkt toe. Venlo werd met 36-23 verslagen. Dalfsen wil niet verder zonder talent.',
    'De gemeente kijkt toe. Volendam verloor van Telstar. Almere wil een punt.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('places that share a verb', () => {
  test.each([
    ['Ede brengt het personeel in, Wageningen de wagens.', ['Gemeente Ede', 'Gemeente Wageningen']],
    ['Epe betaalt twee ton, Ede drie ton en Raalte een ton.', ['Gemeente Epe', 'Gemeente Ede', 'Gemeente Raalte']],
    ['Eerder betaalden Ede (2016) 3 miljoen en Epe 2 miljoen.', ['Gemeente Ede', 'Gemeente Epe']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each(['De gemeente Ede telt 120.000 inwoners, Wageningen 40.000.', 'De gemeente Ede is een stad, Wageningen een dorp.'])(
    'silent for the second: %s',
    (sentence) => expect(namesIn(sentence)).toEqual(['Gemeente Ede']),
  );
});

describe('a row of places that do something together', () => {
  test.each([
    'De Tweede Kamer wacht. Ook Groningen en Assen hadden last van het weer.',
    'De Tweede Kamer wacht. Delft en Eindhoven leveren de ingenieurs.',
  ])('towns do so too: %s', (text) => expect(namesIn(text)).toEqual(['Tweede Kamer']));

  test('is no surer of those behind than of the first', () => {
    const [, first, other] = sightingsIn('De Tweede Kamer wacht. Groningen en Assen eisen geld.');
    expect(first?.name).toBe('Gemeente Groningen');
    expect(other).toMatchObject({ name: 'Gemeente Assen', confidence: first?.confidence });
  });
});
