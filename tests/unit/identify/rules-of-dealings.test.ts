import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

describe('a place that is quoted', () => {
  test.each([
    ['De gemeenten twijfelen. "Wij hebben er de mensen niet voor", zegt Ommen.', ['Gemeente Ommen']],
    ['"Zo’n verbod helpt niet", stelt het Brabantse Oisterwijk in een reactie.', ['Gemeente Oisterwijk']],
    ['De gemeenten twijfelen. Zo vindt Raalte dat het Rijk moet betalen.', ['Gemeente Raalte']],
    ['Het college wacht af. Volgens Zutphen is er nog niets besloten.', ['Gemeente Zutphen']],
    ['Volgens Overijssel zijn er te weinig plannen.', ['Provincie Overijssel']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    '"We hebben goed gespeeld", zegt Emmen na de wedstrijd.',
    'De gemeente huldigt hem. "Ik ben blij", zegt Jan Ommen. "Heel blij", zegt Ommen.',
    'Volgens Emmen was het buitenspel, maar de scheidsrechter en de gemeente dachten er anders over na de wedstrijd.',
    '"Mooi weer", zegt Zutphen-kenner Jan.',
    'De gemeente meldt het. Volgens Zutphen Centraal Bioscoop is de film uitverkocht.',
    'Volgens de kaart ligt Raalte oostelijker.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('money of other governments', () => {
  test.each([
    ['Helmond krijgt van het Rijk een bijdrage voor het station.', ['Gemeente Helmond']],
    ['Oss en Uden kregen van de provincie een half miljoen.', ['Gemeente Oss', 'Gemeente Uden']],
    [
      'Delft, Leiden en Gouda kunnen met extra geld van het kabinet huizen bouwen.',
      ['Gemeente Delft', 'Gemeente Leiden', 'Gemeente Gouda'],
    ],
    ['In totaal vraagt Drenthe 300 miljoen euro van het kabinet.', ['Provincie Drenthe']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Amersfoort krijgt morgen van het noorden uit regen.',
    'Heerenveen krijgt van de scheidsrechter een strafschop in de wedstrijd.',
    'Breda kan met steun van het publiek winnen.',
    'Oss krijgt van zijn fans een staande ovatie.',
    'In totaal vraagt Assen 300 euro van zijn gasten.',
    'Urk en Makkum ontvangen van toeristen veel lof.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('what others do with a government', () => {
  test.each([
    ['Het bedrijf verloor het kort geding tegen Almelo, zegt de wethouder.', ['Gemeente Almelo']],
    ['De rechter is het met Dronten eens.', ['Gemeente Dronten']],
    ['In januari gaf de rechter Dronten gelijk.', ['Gemeente Dronten']],
    ['De gemeente wacht op de dwangsom. Al vijf ton is betaald aan Dronten.', ['Gemeente Dronten']],
    ['De burgemeester werkt in opdracht van Haarlem aan een plan.', ['Gemeente Haarlem']],
    ['De gemeenteraad besprak het parkeerbeleid van Haarlem.', ['Gemeente Haarlem']],
    ['Er komt een dienstverleningsovereenkomst met Oudewater, zegt de wethouder.', ['Gemeente Oudewater']],
    ['Wierden staat onder financieel toezicht.', ['Gemeente Wierden']],
    ['Wierden werd door de Raad van State teruggefloten.', ['Gemeente Wierden', 'Raad van State']],
    ['Heerenveen heeft het verbod in de APV gezet.', ['Gemeente Heerenveen']],
    ['Tubbergen past het bestemmingsplan aan.', ['Gemeente Tubbergen']],
    ['De wethouder meldt het. Daarom voert Zwolle betaald parkeren in.', ['Gemeente Zwolle']],
    ['De bestuurders van Voorschoten schreven een brief.', ['Gemeente Voorschoten']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De spits stond in de wedstrijd tegen Almelo op de bank.',
    'De bakker is het met Dronten-kenners eens.',
    'Hij gaf zijn broer in Dronten gelijk.',
    'De schilder werkte in opdracht van Haarlem aan een doek.',
    'Wierden staat onder water.',
    'Wierden werd door de storm getroffen.',
    'Heerenveen heeft een mooi centrum.',
    'Heerenveen heeft een begroting van tien miljoen voor de selectie.',
    'De gemeente meldt het. In de winter trekt Texel vogelaars uit heel Europa aan.',
    'De gemeente meldt het. Zaterdag stelt Ommen zijn deuren open voor publiek.',
    'De gemeente ruimt op. Hij heeft 20 euro betaald aan Houten speelgoed.',
    'Bestuurders uit Voorschoten stonden in de file.',
    'Zutphen kreeg van de minister een bezoek.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('a municipality by the word beside it', () => {
  test.each([
    ['Ede doet als eerste gemeente mee aan de proef.', ['Gemeente Ede']],
    ['Alleen Dordrecht levert als grootste gemeente twee wethouders.', ['Gemeente Dordrecht']],
    ['Drenthe stemde als enige provincie tegen.', ['Provincie Drenthe']],
    ['De enige gemeente die niet meedoet, is Urk.', ['Gemeente Urk']],
    ['Eén gemeente die geen molens wil, is Ommen.', ['Gemeente Ommen']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Utrecht speelde als eerste club tegen Ajax.',
    'De mooiste kern van de gemeente is Bergen.',
    'De hoofdplaats van de gemeente is Didam.',
    'Het leukste uitje in de gemeente is Dierenpark Emmen.',
    'Ede doet als eerste stad mee.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('municipalities that merge', () => {
  test.each([
    ['Zo blijft Haren zich verzetten tegen herindeling.', ['Gemeente Haren']],
    ['Brunssum zou deel uitmaken van de fusiegemeente.', ['Gemeente Brunssum']],
    ['Bij de herindeling gaan de dorpen van Littenseradiel naar drie gemeenten.', ['Gemeente Littenseradiel']],
    ['Leiderdorp wil niet worden opgeslokt door Leiden, zegt het college.', ['Gemeente Leiderdorp', 'Gemeente Leiden']],
    ['De samenvoeging met de stad Groningen en Ten Boer is een feit.', ['Gemeente Groningen', 'Gemeente Ten Boer']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De inwoners van, bijvoorbeeld, Weert spraken over een herindeling.',
    'De dorpen van Littenseradiel zijn mooi.',
    'Zeist bleef lang zonder stroom door herindeling van het net.',
    'De fusie met Zwolle maakt de voetbalclub sterker.',
    'In Haren was niemand voor de herindeling.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('a place that acts elsewhere on the page', () => {
  test('goes on as who acts', () => {
    expect(
      namesIn(['Westerwolde spande een kort geding aan, zegt de gemeente.', 'Wat Westerwolde met het geld gaat doen, is niet bekend.']),
    ).toEqual(['Gemeente Westerwolde', 'Gemeente Westerwolde']);
    expect(namesIn('Drenthe wil dat het Rijk betaalt, zegt de provincie. De eisen die Drenthe stelt, zijn hoog.')).toEqual([
      'Provincie Drenthe',
      'Provincie Drenthe',
    ]);
  });
  test.each([
    'Westerwolde is een streek. Wat Westerwolde te bieden heeft, is rust.',
    'Wie Drenthe kent, kent de eisen die Drenthe stelt aan fietsers.',
  ])('a place is a place: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('who acts in a clause of its own', () => {
  test.each([
    ['De gemeente wacht. Ook Vlaardingen, dat koos voor een breed college, wacht.', ['Gemeente Vlaardingen']],
    ['Ede (120.000 inwoners) verbiedt vuurwerk.', ['Gemeente Ede']],
    ['Eerder besloten onder meer Delft, Leiden en Gouda om zelf te betalen.', ['Gemeente Delft', 'Gemeente Leiden', 'Gemeente Gouda']],
    ['Aan de proef van de gemeenten doen Ede, Zeist en Ommen mee.', ['Gemeente Ede', 'Gemeente Zeist', 'Gemeente Ommen']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De gemeente wacht. Vlaardingen, dat aan de Maas ligt, is mooi.',
    'Ede (120.000 inwoners) ligt op de Veluwe.',
    'Eerder besloten onder meer Ajax, Utrecht en Heerenveen de trainer te ontslaan.',
    'Aan het voetbaltoernooi doen Ede, Zeist en Ommen mee.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('two of one name', () => {
  test('the places around tell which', () => {
    expect(namesIn('Het college van de gemeente Bergen. De rechter zit in Alkmaar.')).toEqual(['Gemeente Bergen (NH)']);
    expect(namesIn('Het college van de gemeente Bergen. De rechter zit in Roermond.')).toEqual(['Gemeente Bergen (L)']);
  });
});

describe('who works together', () => {
  test('a government does', () => expect(namesIn('De gemeente Ede werkt samen met Houten.')).toEqual(['Gemeente Ede', 'Gemeente Houten']));
  test('a club in a municipality is none', () =>
    expect(namesIn('Fietsclub uit gemeente Ede werkt samen met Houten')).toEqual(['Gemeente Ede']));
});

describe('organs without "van", as headings have them', () => {
  test.each([
    ['Spoeddebat raad Ommen na storm.', ['Gemeente Ommen']],
    ['College Ommen wil meer huizen.', ['Gemeente Ommen']],
    ['Coalitie Ommen breekt.', ['Gemeente Ommen']],
    ['GS Drenthe besluiten, PS Drenthe stemmen in.', ['Provincie Drenthe', 'Provincie Drenthe']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Daarom vindt het college Ommen te klein.',
    'Zo zag de raad Ommen wel zitten.',
    'Het Agnes College Ommen viert feest.',
    'Zeven raadsleden Ommen-Oost.',
    'De coalitie Utrecht-Zeist.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('ministries by their area', () => {
  test.each([
    [
      'Het is bij Defensie moeilijker te bezuinigen dan bij Justitie.',
      ['Ministerie van Defensie', 'Ministerie van Justitie en Veiligheid'],
    ],
    [
      'Het ministerie van VWS zweeg. Daarom wil Financiën ingrijpen.',
      ['Ministerie van Volksgezondheid, Welzijn en Sport', 'Ministerie van Financiën'],
    ],
    ['Op Binnenlandse Zaken weten ze ervan.', ['Ministerie van Binnenlandse Zaken en Koninkrijksrelaties']],
    ['Secretaris-generaal Jan Smit van Justitie en Veiligheid schreef de minister.', ['Ministerie van Justitie en Veiligheid']],
    ['Het Limburgs Parlement stemde in.', ['Provincie Limburg']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De verdachte zit vast, zegt Justitie.',
    'De wethouder van Financiën wil sparen.',
    'De commissie Infrastructuur en Milieu van de raad kwam bijeen.',
    'Het Limburgs parlement in Hasselt stemde in.',
    'In Spanje heeft zij ruzie met de belastingdienst.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('local parties by the word before them', () => {
  const parties = (sentence: string): string[] =>
    sightingsIn(sentence)
      .filter(({ kind }) => kind === 'party')
      .map(({ surface }) => surface);

  test.each([
    ['Een college van CDA, VVD en de lokale partij DVO.', ['CDA', 'VVD', 'DVO']],
    ['De lokale partijen WZW, DLV en Dorp Nu wilden het, de VVD niet.', ['WZW', 'DLV', 'Dorp Nu', 'VVD']],
    ['Raadslid Arjen Kok (GROOTS voor Ede) en de VVD.', ['GROOTS voor Ede', 'VVD']],
    ['De TUB-wethouder en het CDA zijn het eens.', ['TUB', 'CDA']],
    ['De wethouder van Lokaal Liberaal vertrok uit het college met het CDA.', ['Lokaal Liberaal', 'CDA']],
    ['Eenmansfractie Groep Terpstra verliet het CDA.', ['Groep Terpstra', 'CDA']],
  ])('%s', (sentence, surfaces) => expect(parties(sentence)).toEqual(surfaces));

  test.each([
    ['Raadslid Jan Smit (34) sprak met de VVD.', ['VVD']],
    ['Raadslid Jan Smit (Haarlem) sprak met de VVD.', ['VVD']],
    ['De GGD-wethouder en een A1-raadslid spraken met de VVD.', ['VVD']],
    ['De lokale partij van Jan sprak met de VVD.', ['VVD']],
    ['De wethouder van Nieuw Beijerland sprak met het CDA.', ['CDA']],
    ['Merel Ek (Hart van Nederland) vroeg de VVD om uitleg.', ['VVD']],
    ['Verslaggever Merel Ek (Hart van Nederland), Jan Smit (VVD) en Els Bos (CDA) spraken.', ['VVD', 'CDA']],
  ])('no more than: %s', (sentence, surfaces) => expect(parties(sentence)).toEqual(surfaces));
});
