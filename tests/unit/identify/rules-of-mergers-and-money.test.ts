import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

describe('municipalities that merge, take over or give up ground', () => {
  test.each([
    ['Barneveld en Scherpenzeel gaan in 2027 verder als één gemeente.', ['Gemeente Barneveld', 'Gemeente Scherpenzeel']],
    ['Best en Son en Breugel vormen straks een nieuwe gemeente.', ['Gemeente Best', 'Gemeente Son en Breugel']],
    ['Wijchen, Druten en Heumen fuseren tot één grote gemeente.', ['Gemeente Wijchen', 'Gemeente Druten', 'Gemeente Heumen']],
    ['Altena ontstond in 2019 uit een fusie van de gemeenten Aalburg en Werkendam.', 'Gemeente Altena'],
    ['Het voorstel om Delft samen te voegen met de gemeente Rijswijk haalt het niet.', 'Gemeente Delft'],
    ['Zij zien niets in het idee om Almere op te splitsen in vier delen.', 'Gemeente Almere'],
    ['In 1973 stond Haren land af; Assen stond later de wijk Peelo af.', 'Gemeente Assen'],
    ['Het was een schok toen Tilburg de dorpen Udenhout, Berkel en Enschot annexeerde.', 'Gemeente Tilburg'],
    ['Nuenen wil met een andere gemeente fuseren.', 'Gemeente Nuenen, Gerwen en Nederwetten'],
    ['Zeist zou samengaan met de gemeente Bunnik.', ['Gemeente Zeist', 'Gemeente Bunnik']],
    [
      'De fusie Leiderdorp, Oegstgeest en Voorschoten gaat niet door.',
      ['Gemeente Leiderdorp', 'Gemeente Oegstgeest', 'Gemeente Voorschoten'],
    ],
    [
      'De fusieplannen met enerzijds Ede en Barneveld en anderzijds Nijkerk zijn van tafel.',
      ['Gemeente Ede', 'Gemeente Barneveld', 'Gemeente Nijkerk'],
    ],
    ['Het dorp wil niet dat de raad moet fuseren met Leusden.', ['Gemeente Leusden']],
    ['Alle gemeenten, op Elburg en Nunspeet na, stemden in.', ['Gemeente Elburg', 'Gemeente Nunspeet']],
    [
      'Wierden, Almelo en Borne. Sinds 2012 doen deze gemeenten hun inkoop samen.',
      ['Gemeente Wierden', 'Gemeente Almelo', 'Gemeente Borne'],
    ],
    [
      'De gemeenten Dalfsen, Ommen en sinds mei 2015 Hardenberg delen een dienst.',
      ['Gemeente Dalfsen', 'Gemeente Ommen', 'Gemeente Hardenberg'],
    ],
    ['Er zijn contracten opgesteld tussen Kampen en een andere gemeente.', ['Gemeente Kampen']],
    ['De gemeente praat. Maar Ermelo en Putten zijn er nog niet over uit.', ['Gemeente Ermelo', 'Gemeente Putten']],
    ['Daarover praat het met fusiegemeente Dijk en Waard.', 'Gemeente Dijk en Waard'],
    ['Buurprovincie Gelderland leent pompen uit.', 'Provincie Gelderland'],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(Array.isArray(names) ? names : expect.arrayContaining([names])));

  test.each([
    'Ede en Wageningen gaan samen verder als één hecht team.',
    'De club ontstond in 1988 uit een fusie van verenigingen uit Delft en Rijswijk.',
    'De fusie Ajax en Feyenoord komt er nooit, zegt de trainer uit Delft.',
    'De voetbalclub zou moeten fuseren met Leusden, zegt de trainer.',
    'Wierden, Almelo en Borne. In deze plaatsen rijdt de bus.',
    'De weg tussen Kampen en een andere stad is dicht.',
    'Voorganger bij pinkstergemeente Zwolle is zij sinds 2011.',
    'Deelgemeente Delfshaven was een levendige buurt.',
    'De trein stond bij Assen op een zijspoor en reed daarna af.',
    'Het was een schok toen Tilburg de schalen, kommen en borden zag.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('money and duties that only a government has', () => {
  test.each([
    ['Opnieuw krijgt Zwolle miljoenen van de Rijksoverheid.', 'Gemeente Zwolle'],
    ['Daarom krijgt Venlo een bijdrage van de provincie.', 'Gemeente Venlo'],
    ['Vorig jaar heeft het Rijk aan Almelo een bedrag voor de opvang (SPUK) toegekend.', 'Gemeente Almelo'],
    ['De plannen die Gouda heeft om de stad te vergroenen, zijn klaar.', 'Gemeente Gouda'],
    ['Om de kosten te drukken is Hengelo in 2021 gestart met een eigen loket.', 'Gemeente Hengelo'],
    ['Leiden is nu de eerste stad in Nederland waar je geen tweede huis mag verhuren.', 'Gemeente Leiden'],
    ['Vorig jaar stopten onder meer Almere en Nijmegen met de hondenbelasting.', 'Gemeente Nijmegen'],
    ['Haalt Friesland de norm niet, dan moet de provincie boeten.', 'Provincie Fryslân'],
    ['Weigert Weert de opvang, dan kan de gemeente een aanwijzing krijgen.', 'Gemeente Weert'],
  ])('%s', (sentence, name) => expect(namesIn(sentence)).toContain(name));

  test.each([
    'Opnieuw krijgt Zwolle miljoenen bezoekers.',
    'De plannen die Gouda ingrijpend veranderen, zijn klaar.',
    'Leiden is de eerste stad waar de zanger optreedt.',
    'Leiden is de eerste stad waar je kunt schaatsen.',
    'Haalt Zwolle de finale, dan viert de ploeg feest.',
    'Onderweg stopten wij onder andere in Almere en Nijmegen.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('what is called as a body and is none', () => {
  test('a chamber of the Supreme Court', () => {
    expect(namesIn('Eerste Kamer Nr. 12/04578 Hoge Raad der Nederlanden Arrest')).toEqual(['Hoge Raad der Nederlanden']);
    expect(namesIn('De Eerste Kamer stemde in met de wet.')).toEqual(['Eerste Kamer']);
  });
  test('a postcode that ends as a company does', () => {
    const suppliers = (text: string): string[] => sightingsIn(text).flatMap(({ kind, name }) => (kind === 'supplier' ? [name] : []));
    expect(suppliers('Stichting De Fractie Kerkstraat 57 7555 NV Hengelo')).toEqual([]);
    expect(suppliers('Bouwbedrijf Jansen 2000 BV won de opdracht.')).toEqual(['Bouwbedrijf Jansen 2000 BV']);
  });
});

test('a court that is no more is one that bore that name', () => {
  expect(sightingsIn('De rechtbank Dordrecht wees het af.').map(({ name, reason }) => [name, reason.rule])).toEqual([
    ['Rechtbank Rotterdam', 'formerName'],
  ]);
});

test('a local party of which there is one, where other parties govern with it', () =>
  expect(namesIn('De VVD stapt uit de coalitie uit onvrede over de samenwerking met Gewoon Lokaal!, zegt de fractie.')).toContain(
    'Gewoon Lokaal!',
  ));
