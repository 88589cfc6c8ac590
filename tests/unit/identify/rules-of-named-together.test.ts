import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

const named = (sentence: string): string[] =>
  sightingsIn(sentence)
    .filter((each) => each.bodyType === 'municipality')
    .map(({ name }) => name);

describe('municipalities that are named together, of which no word says that they are', () => {
  test.each<[string, string[]]>([
    [
      'De regio (bestaande uit Ede, Barneveld, Nijkerk en Scherpenzeel) maakt een gezamenlijk bod.',
      ['Gemeente Ede', 'Gemeente Barneveld', 'Gemeente Nijkerk', 'Gemeente Scherpenzeel'],
    ],
    [
      'De wethouders van de regio IJmond (Beverwijk, Heemskerk en Velsen) tekenden het convenant.',
      ['Gemeente Beverwijk', 'Gemeente Heemskerk', 'Gemeente Velsen'],
    ],
    [
      'Jeugdhulpregio Foodvalley (Barneveld, Ede, Nijkerk, Renswoude, Rhenen, Scherpenzeel, Veenendaal en Wageningen)',
      [
        'Gemeente Barneveld',
        'Gemeente Ede',
        'Gemeente Nijkerk',
        'Gemeente Renswoude',
        'Gemeente Rhenen',
        'Gemeente Scherpenzeel',
        'Gemeente Veenendaal',
        'Gemeente Wageningen',
      ],
    ],
    [
      'De vijf gemeenten in het samenwerkingsverband (Bladel, Bergeijk, Eersel, Oirschot en Reusel-De Mierden) delen een ict-afdeling.',
      ['Gemeente Bladel', 'Gemeente Bergeijk', 'Gemeente Eersel', 'Gemeente Oirschot', 'Gemeente Reusel-De Mierden'],
    ],
    ['Hollands Kroon, Schagen en Texel hebben een eigen verordening.', ['Gemeente Hollands Kroon', 'Gemeente Schagen', 'Gemeente Texel']],
    ['Het beleidsplan van Hollands Kroon en Schagen ligt ter inzage.', ['Gemeente Hollands Kroon', 'Gemeente Schagen']],
    ['Afspraken met Gooise Meren en Hilversum zijn vastgelegd in een overeenkomst.', ['Gemeente Gooise Meren', 'Gemeente Hilversum']],
    [
      'Dat geldt ook voor Midden-Groningen, Veendam en Stadskanaal.',
      ['Gemeente Midden-Groningen', 'Gemeente Veendam', 'Gemeente Stadskanaal'],
    ],
    [
      'De inkoop doen we samen met Stichtse Vecht, Woerden en Utrecht.',
      ['Gemeente Stichtse Vecht', 'Gemeente Woerden', 'Gemeente Utrecht'],
    ],
    [
      'Naast Nissewaard en Rotterdam doet ook Albrandswaard mee aan de proef.',
      ['Gemeente Nissewaard', 'Gemeente Rotterdam', 'Gemeente Albrandswaard'],
    ],
    ['Goes, Kapelle en Borsele hebben laten weten niet akkoord te gaan.', ['Gemeente Goes', 'Gemeente Kapelle', 'Gemeente Borsele']],
    [
      'Assen, Emmen en Hoogeveen lieten kenbaar maken dat zij het plan niet steunen.',
      ['Gemeente Assen', 'Gemeente Emmen', 'Gemeente Hoogeveen'],
    ],
    [
      'Delft, Rijswijk en Midden-Delfland gaven aan dat de begroting niet sluitend is.',
      ['Gemeente Delft', 'Gemeente Rijswijk', 'Gemeente Midden-Delfland'],
    ],
    ['Venlo en Roermond hebben te kennen gegeven dat zij het voorstel verwerpen.', ['Gemeente Venlo', 'Gemeente Roermond']],
    ['De raden van Gouda, Waddinxveen en Zuidplas stemden in.', ['Gemeente Gouda', 'Gemeente Waddinxveen', 'Gemeente Zuidplas']],
    [
      'Het gaat om de volgende deelnemers: Urk, Dronten, Zeewolde en Noordoostpolder.',
      ['Gemeente Urk', 'Gemeente Dronten', 'Gemeente Zeewolde', 'Gemeente Noordoostpolder'],
    ],
    ['In de stuurgroep zitten wethouders uit Sluis, Terneuzen en Hulst.', ['Gemeente Sluis', 'Gemeente Terneuzen', 'Gemeente Hulst']],
    [
      'Het onderzoek is gedaan in opdracht van de rekenkamers van Houten, Nieuwegein en IJsselstein.',
      ['Gemeente Houten', 'Gemeente Nieuwegein', 'Gemeente IJsselstein'],
    ],
    [
      'Aangesloten zijn Hof van Twente, Rijssen-Holten en Wierden.',
      ['Gemeente Hof van Twente', 'Gemeente Rijssen-Holten', 'Gemeente Wierden'],
    ],
    ['Bij de regeling horen Altena, Drimmelen en Geertruidenberg.', ['Gemeente Altena', 'Gemeente Drimmelen', 'Gemeente Geertruidenberg']],
    [
      'Kosten worden verdeeld over Drimmelen, Altena en Geertruidenberg naar inwonertal.',
      ['Gemeente Drimmelen', 'Gemeente Altena', 'Gemeente Geertruidenberg'],
    ],
    [
      'Oude IJsselstreek betaalt de helft, Doetinchem en Montferland elk een kwart.',
      ['Gemeente Oude IJsselstreek', 'Gemeente Doetinchem', 'Gemeente Montferland'],
    ],
    [
      'Een delegatie van Zuidplas, Krimpenerwaard en Gouda sprak met de minister.',
      ['Gemeente Zuidplas', 'Gemeente Krimpenerwaard', 'Gemeente Gouda'],
    ],
    ['Net als Wijdemeren en Hilversum verhoogt Huizen de ozb.', ['Gemeente Wijdemeren', 'Gemeente Hilversum', 'Gemeente Huizen']],
    ['De colleges van Ede en/of Wageningen nemen hierover een besluit.', ['Gemeente Ede', 'Gemeente Wageningen']],
    ['Ook Bronckhorst, Lochem & Zutphen tekenden.', ['Gemeente Bronckhorst', 'Gemeente Lochem', 'Gemeente Zutphen']],
    [
      'Vertegenwoordigers van Meierijstad, Bernheze, Oss en Maashorst vormen het dagelijks bestuur.',
      ['Gemeente Meierijstad', 'Gemeente Bernheze', 'Gemeente Oss', 'Gemeente Maashorst'],
    ],
    [
      'De zes partners (Alkmaar, Bergen, Castricum, Dijk en Waard, Heiloo en Uitgeest) hebben een contract getekend.',
      ['Gemeente Alkmaar', 'Gemeente Bergen (NH)', 'Gemeente Castricum', 'Gemeente Dijk en Waard', 'Gemeente Heiloo', 'Gemeente Uitgeest'],
    ],
    [
      'Het regionaal bureau werkt voor Westland, Midden-Delfland en Delft.',
      ['Gemeente Westland', 'Gemeente Midden-Delfland', 'Gemeente Delft'],
    ],
    ['Namens Westland en Midden-Delfland sprak wethouder De Jong.', ['Gemeente Westland', 'Gemeente Midden-Delfland']],
    ['Samen met Zuidplas en Waddinxveen is een woningbouwplan opgesteld.', ['Gemeente Zuidplas', 'Gemeente Waddinxveen']],
    ['Ook Steenwijkerland en Zwartewaterland sloten zich aan.', ['Gemeente Steenwijkerland', 'Gemeente Zwartewaterland']],
    ['Afspraken tussen Hof van Twente en Wierden zijn opgezegd.', ['Gemeente Hof van Twente', 'Gemeente Wierden']],
    ['De opdrachtgevers Oost Gelre en Winterswijk betalen elk de helft.', ['Gemeente Oost Gelre', 'Gemeente Winterswijk']],
    [
      'Het bestuur van de regeling bestaat uit leden van de colleges van Oost Gelre, Winterswijk en Aalten.',
      ['Gemeente Oost Gelre', 'Gemeente Winterswijk', 'Gemeente Aalten'],
    ],
    [
      'Eemsdelta, Het Hogeland en Midden-Groningen eisen meer geld van het Rijk.',
      ['Gemeente Eemsdelta', 'Gemeente Het Hogeland', 'Gemeente Midden-Groningen'],
    ],
    [
      'Dit geldt voor Leidschendam-Voorburg, Rijswijk en Wassenaar.',
      ['Gemeente Leidschendam-Voorburg', 'Gemeente Rijswijk', 'Gemeente Wassenaar'],
    ],
  ])('%s', (sentence, names) => expect(named(sentence)).toEqual(names));

  test.each([
    'De trein tussen Stichtse Vecht en Utrecht is vol.',
    'De geschiedenis van Gooise Meren en Hilversum boeit de wethouder.',
    'In de gemeenteraad werd gesproken over drie toneelgroepen (Ede, Barneveld en Nijkerk).',
    'De deelnemers aan de zwemloop (Delft, Gouda en Leiden) kregen een medaille.',
    'De ondernemingsraad (Ede, Tiel en Epe) vergadert.',
    'De cliëntenraad van de zorggroep (Ede, Tiel en Epe) vergadert.',
    'De bus stopt in Bladel, Eersel en Bergeijk.',
    'De winkelketen opent vestigingen in Goes, Kapelle en Middelburg.',
    'Tussen Assen, Emmen en Hoogeveen rijden minder treinen.',
    'De politie hield mannen aan uit Urk, Dronten en Lelystad.',
    'De fietsroute (Ede, Otterlo, Hoenderloo, Arnhem) is 60 kilometer lang.',
    'Concerten in Gouda, Delft en Leiden zijn uitverkocht.',
    'De tour (Breda, Tilburg, Eindhoven en Den Bosch) begint in mei.',
    'Ziekenhuizen in Almere, Lelystad en Harderwijk werken samen.',
    'De A2 loopt langs Utrecht, Nieuwegein en Vianen.',
    'Jan Jansen (Ede), Piet Pietersen (Barneveld) en Klaas Klaassen (Nijkerk) wonnen goud.',
    'Zwemmers uit Hulst, Sluis en Terneuzen deden mee aan het kampioenschap.',
    'Supporters van Assen, Emmen en Hoogeveen gingen op de vuist.',
    'De snelste groei was in Altena, Drimmelen en Werkendam.',
    'De dagbladen verschijnen in Zutphen, Lochem en Doetinchem.',
    'De sneltrein naar Assen, Groningen en Leeuwarden heeft vertraging.',
    'De rechtbanken in Breda, Den Bosch en Middelburg hebben een achterstand.',
    'Op zaterdag was er markt in Houten, Nieuwegein en IJsselstein.',
    'Delft, Leiden en Gouda zijn mooie oude steden.',
    'Oss, Uden en Veghel liggen in het noordoosten van Brabant.',
    'De afdelingen Breda, Tilburg en Den Bosch van de vakbond steunen de staking.',
    'De woonlasten stegen het hardst in Oost Gelre en Winterswijk.',
    'Een wandeling door Midden-Delfland en Westland voert langs oude boerderijen.',
    'De bewoners van Hof van Twente en Wierden kunnen de film gratis zien.',
    'Het postcodegebied omvat Zuidplas en Waddinxveen.',
    'Op de kaart liggen Oost Gelre en Winterswijk in de Achterhoek.',
    'Voor Steenwijkerland en Zwartewaterland wordt storm verwacht.',
    'De wielerronde van Oost Gelre en Winterswijk gaat niet door.',
    'Makelaars in Eemsdelta en Het Hogeland verkopen minder huizen.',
    'De Hanzesteden (Deventer, Zutphen, Doesburg en Kampen) vieren feest.',
    'De haltes in de regio (Assen, Beilen, Hoogeveen) worden opgeknapt.',
    'De wethouder reisde langs drie plaatsen (Urk, Kampen, Zwolle).',
    'De ploegen uit de regio (Ede, Barneveld en Nijkerk) speelden gelijk.',
    'Het weerbericht voor Hollands Kroon en Schagen: regen en storm.',
    'Bewoners van de regio (Ede, Barneveld en Nijkerk) klagen bij de gemeente.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

test('of two side by side each has the other as its reason', () =>
  expect(sightingsIn('Capelle aan den IJssel en Zuidplas tekenen het plan.').map(({ reason }) => reason)).toEqual([
    { rule: 'amongBodies', cue: 'Zuidplas' },
    { rule: 'row', cue: 'Capelle aan den IJssel' },
  ]));
