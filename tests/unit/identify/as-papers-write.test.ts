import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

describe('a place that does what only its government does', () => {
  test.each([
    ['Dordrecht betaalt 60 miljoen voor het nieuwe kantoor van de gemeente.', ['Gemeente Dordrecht']],
    ['Zwolle stopte vorig jaar met de proef, zegt de wethouder.', ['Gemeente Zwolle']],
    ['Venlo wil de binnenstad autovrij maken door het verkeer te weren, staat in een brief aan de raadsleden.', ['Gemeente Venlo']],
    ['Hengelo diende een aanvraag in. Het college wacht op antwoord.', ['Gemeente Hengelo']],
    ['De gemeente Delft stopt ermee. Leiden deed dat eerder al.', ['Gemeente Delft', 'Gemeente Leiden']],
    ['De stad Assen kocht twee panden, aldus de burgemeester.', ['Gemeente Assen']],
    [
      'Het ministerie van VWS belt. Enschede krijgt van het Rijk 3 miljoen.',
      ['Ministerie van Volksgezondheid, Welzijn en Sport', 'Gemeente Enschede'],
    ],
    ['De gemeente Venlo is blij. De fractie wil dat Venlo de lasten verhoogt.', ['Gemeente Venlo', 'Gemeente Venlo']],
    ['De burgemeester van Zwolle belt. Kampen helpt mee.', ['Gemeente Zwolle', 'Gemeente Kampen']],
    ['Eemsdelta gaf groen licht.', ['Gemeente Eemsdelta']],
    ['De gemeente Enschede kreeg een boete. Enschede ging in beroep.', ['Gemeente Enschede', 'Gemeente Enschede']],
    ['De gemeente wil het. Borsele stelde 39 voorwaarden.', ['Gemeente Borsele']],
    ['Steenwijkerland verleende daarvoor een vergunning.', ['Gemeente Steenwijkerland']],
    ['De gemeente Zwolle belt. Ook Utrecht voert in mei een verbod in.', ['Gemeente Zwolle', 'Gemeente Utrecht']],
    ['De gemeente Zwolle belt. Deventer draagt twee miljoen bij.', ['Gemeente Zwolle', 'Gemeente Deventer']],
    ['De gemeente Zwolle belt. De rechter wees de claim van Zwolle af.', ['Gemeente Zwolle', 'Gemeente Zwolle']],
    ['De gemeente Zwolle belt. Zij is in overleg met Zwolle.', ['Gemeente Zwolle', 'Gemeente Zwolle']],
    ['Daarom weigert Tiel de vergunning, zegt de wethouder.', ['Gemeente Tiel']],
    ['Brabant trekt 30 miljoen uit voor natuur, zegt de gedeputeerde.', ['Provincie Noord-Brabant']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Groningen wil de titel pakken. De trainer en de burgemeester zagen de wedstrijd.',
    'Heerlen betaalt de tol van de mijnbouw, schrijft hij in zijn boek.',
    'Leiden bouwt voort op een rijk verleden, zegt de hoogleraar.',
    'Oss stemt over het thema van carnaval.',
    'Best wil ik de gemeente betalen voor dat plein.',
    'Houten huizen krijgen van de gemeente subsidie.',
    'Breda zoekt de zon op, meldt de gemeente.',
    'De trein van Zwolle en de brief aan Parijs.',
    'Veere sluit het seizoen af. De gemeente hoopt erop.',
    'Goes koopt lokaal, hoopt de gemeente.',
    'Assen krijgt 3 miljoen bezoekers, hoopt de gemeente.',
    'Terwijl Almere slaapt, werken de bakkers.',
    'De stad Leiden werd in 1574 ontzet.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));

  test('of which somebody plays a match, it is the club', () => {
    expect(namesIn('De gemeente Rotterdam zet schermen neer. Rotterdam gaat uit zijn dak als Feyenoord wint.')).toEqual([
      'Gemeente Rotterdam',
    ]);
  });

  test.each([
    [
      'De gemeenten kregen een brief. Zoetermeer, Delft en Pijnacker-Nootdorp hebben ingestemd.',
      ['Gemeente Zoetermeer', 'Gemeente Delft', 'Gemeente Pijnacker-Nootdorp'],
    ],
    ['Almere en Lelystad willen een spoorlijn, zeggen de wethouders.', ['Gemeente Almere', 'Gemeente Lelystad']],
  ])('together: %s', (sentence, names) => {
    const seen = sightingsIn(sentence);
    expect(seen.map(({ name }) => name)).toEqual(names);
    expect(seen.map(({ reason }) => reason.rule)).toEqual(['deed', ...names.slice(1).map(() => 'row')]);
  });

  test('together, but not where nobody governs', () => {
    expect(namesIn('Delft, Makkum en Gouda willen het mooiste aardewerk hebben.')).toEqual([]);
  });
});

describe('municipalities that become one', () => {
  test.each([
    ['De fusie met Castricum, Heiloo en Uitgeest gaat niet door.', ['Gemeente Castricum', 'Gemeente Heiloo', 'Gemeente Uitgeest']],
    ['Dat werd in 2012 deel van Hollands Kroon.', ['Gemeente Hollands Kroon']],
    ['Zij gingen samen verder als Het Hogeland.', ['Gemeente Het Hogeland']],
    ['De eilandgemeenten Vlieland en Ameland tekenden.', ['Gemeente Vlieland', 'Gemeente Ameland']],
    ['Buurgemeenten zijn Oss, Maashorst en Meierijstad.', ['Gemeente Oss', 'Gemeente Maashorst', 'Gemeente Meierijstad']],
    ['Buurgemeente Ede wil niet.', ['Gemeente Ede']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De fusie met het ziekenhuis in Gouda ging door.',
    'SV Zeist en VV Doorn gaan samen verder als SV De Heuvelrug.',
    'Het is een christelijke kerkgemeente Urk.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('a ministry by its area alone', () => {
  test.each([
    ['Het ministerie van Justitie wil het. Financiën en Binnenlandse Zaken liggen dwars.', ['Justitie', 'Financiën', 'Binnenlandse Zaken']],
    ['Defensie koopt vier fregatten.', ['Defensie']],
    ['Volgens Defensie kan er overlast zijn. Het Amerikaanse leger doet mee.', ['Defensie']],
    ['Het kabinet wil het. Economische Zaken gunde het werk.', ['Economische Zaken']],
    ['De minister voor Rechtsbescherming en die voor Langdurige Zorg zwegen.', ['Rechtsbescherming', 'Langdurige Zorg']],
    ['De minister voor Buitenlandse Handel en Ontwikkelingssamenwerking sprak.', ['Buitenlandse Handel en Ontwikkelingssamenwerking']],
    ['Het wordt binnen Defensie gebruikt.', ['Defensie']],
  ])('%s', (sentence, written) => {
    const seen = sightingsIn(sentence);
    expect(seen.map(({ bodyType }) => bodyType)).toEqual(written.map(() => 'ministry'));
    expect(seen.map(({ surface }) => surface.replace(/^ministerie van /, ''))).toEqual(written);
  });

  test.each([
    'Financiën zijn een probleem bij de club.',
    'Wij bieden rechtsbescherming en langdurige zorg.',
    'Primair en Voortgezet Onderwijs krijgt meer geld.',
    'Justitie eist twaalf jaar cel.',
    'Defensie is de beste aanval, zegt de coach.',
    'De defensie lag open.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('as people type it', () => {
  test.each([
    ['heb gebeld met de gemeente utrecht en de nationale ombudsman', ['Gemeente Utrecht', 'Nationale ombudsman']],
    ['de fracties van de vvd en het cda willen een debat in de tweede kamer', ['VVD', 'CDA', 'Tweede Kamer']],
    [
      'Het ministerie van Justitie en Veiligheid zweeg. J&V wil niet reageren.',
      ['Ministerie van Justitie en Veiligheid', 'Ministerie van Justitie en Veiligheid'],
    ],
    ['De Svb heeft een verweerschrift ingediend.', ['Sociale Verzekeringsbank']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each(['in onze gemeente best veel groen', 'sla het op als cda bestand', 'de gemeente heel graag'])('silent: %s', (sentence) =>
    expect(namesIn(sentence)).toEqual([]),
  );
});

test.each(['In Fryslân regent het en de boeren klagen.', 'Windpark Fryslân levert stroom.', 'In Limburg baggert een waterschap.'])(
  'the name of a province is no water board: %s',
  (sentence) => expect(namesIn(sentence)).toEqual([]),
);

describe('courts as papers call them', () => {
  test.each([
    ['De Haagse rechtbank en het Amsterdamse gerechtshof wezen vonnis.', ['Rechtbank Den Haag', 'Gerechtshof Amsterdam']],
    ['Het Bossche hof sprak hem vrij.', ["Gerechtshof 's-Hertogenbosch"]],
    ['Zie ECLI:NL:RVS:2021:1234 en ecli:nl:CRVB:2020:5, en daarna de Raad van State.', ['Raad van State']],
    ['Zie Rb. Gelderland 3 mei 2021 en ABRvS 4 mei 2022.', ['Rechtbank Gelderland', 'Afdeling bestuursrechtspraak van de Raad van State']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each(['Een Haags hofje.', 'De Haagse hofvijver is mooi.', 'De Utrechtse rechtbankverslaggever schreef het op.'])(
    'silent: %s',
    (sentence) => expect(namesIn(sentence)).toEqual([]),
  );
});

describe('who speaks for a body', () => {
  test.each([
    ['Wethouders Jansen en De Boer van Wageningen tekenden.', ['Gemeente Wageningen']],
    [
      "Burgemeester Smit van Tiel en zijn collega's uit Altena en Gorinchem willen het.",
      ['Gemeente Tiel', 'Gemeente Altena', 'Gemeente Gorinchem'],
    ],
    [
      'De boete was voor het UWV en Buitenlandse Zaken.',
      ['Uitvoeringsinstituut Werknemersverzekeringen', 'Ministerie van Buitenlandse Zaken'],
    ],
    ['De Arnhemse politiek is boos.', ['Gemeente Arnhem']],
    ['IPO-voorzitter Smit zwijgt.', ['Interprovinciaal Overleg']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each(['De Haagse politiek is boos.', 'De gemeentelijke belastingdienst stuurt een aanslag.', 'De Haagse politie zoekt getuigen.'])(
    'silent: %s',
    (sentence) => expect(namesIn(sentence)).toEqual([]),
  );
});
