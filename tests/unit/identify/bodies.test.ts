import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

describe('municipalities', () => {
  test.each([
    // type word
    ['De gemeente Goes plant duizend bomen.', ['Gemeente Goes'], 'typeWord'],
    ['Gemeente Houten zoekt vrijwilligers voor de markt.', ['Gemeente Houten'], 'typeWord'],
    ['Wie in de gemeente Best woont, betaalt minder.', ['Gemeente Best'], 'typeWord'],
    ['Bij de gemeente\u00a0Súdwest-Fryslân ligt het plan klaar.', ['Gemeente Súdwest-Fryslân'], 'typeWord'],
    ['Bij de gemeente Sudwest-Fryslan ligt het plan klaar.', ['Gemeente Súdwest-Fryslân'], 'typeWord'],
    ['De gemeente Den Bosch stelt een marktmeester aan.', ["Gemeente 's-Hertogenbosch"], 'typeWord'],
    ['De gemeente ’s-Hertogenbosch stelt een marktmeester aan.', ["Gemeente 's-Hertogenbosch"], 'typeWord'],
    ['GEMEENTE UTRECHT SLUIT DE BRUG', ['Gemeente Utrecht'], 'typeWord'],
    ['De gemeente Aa en Hunze maait later.', ['Gemeente Aa en Hunze'], 'typeWord'],
    ['Het loket van de gemeente Bergen op Zoom is dicht.', ['Gemeente Bergen op Zoom'], 'typeWord'],
    // organs
    ['De gemeenteraad van Putten stemt donderdag.', ['Gemeente Putten'], 'organ'],
    ['De raad van Losser vergaderde tot middernacht.', ['Gemeente Losser'], 'organ'],
    ['B en W van Duiven willen een rotonde.', ['Gemeente Duiven'], 'organ'],
    ['Het college van B&W van Kampen gaat akkoord.', ['Gemeente Kampen'], 'organ'],
    ['Het college van burgemeester en wethouders van Hoorn heeft besloten.', ['Gemeente Hoorn'], 'organ'],
    ['De rekenkamer van Almelo onderzocht het zwembad.', ['Gemeente Almelo'], 'organ'],
    ['Raadslid in Zeist stapt op.', ['Gemeente Zeist'], 'organ'],
    // offices
    ['De burgemeester van Buren opent het feest.', ['Gemeente Buren'], 'office'],
    ['Burgemeester Anna de Wit van Tiel was erbij.', ['Gemeente Tiel'], 'office'],
    ['Wethouder Karel Smit (VVD) van Ede antwoordt.', ['VVD', 'Gemeente Ede'], 'office'],
    ['Dat zei de wethouder van Leiden gisteren.', ['Gemeente Leiden'], 'office'],
    ['Oud-burgemeester J. van der Meer van Zwolle is geridderd.', ['Gemeente Zwolle'], 'office'],
    // adjectives
    ['De Rotterdamse gemeenteraad wil minder regels.', ['Gemeente Rotterdam'], 'adjective'],
    ['De Groningse wethouder tekende het contract.', ['Gemeente Groningen'], 'adjective'],
    ['De Bossche burgemeester opent het feest.', ["Gemeente 's-Hertogenbosch"], 'adjective'],
    ['Een Groninger wethouder tekende.', ['Gemeente Groningen'], 'adjective'],
    ['In Ede (gemeente) ligt dat anders.', ['Gemeente Ede'], 'typeBehind'],
    ['Het Arnhemse college buigt zich over de begroting.', ['Gemeente Arnhem'], 'adjective'],
    // deeds
    ['Goes onderzoekt of het zwembad open kan blijven. De gemeente praat met de zwemclub.', ['Gemeente Goes'], 'deed'],
    ['Delft verbiedt vuurwerk rond de kerk, zegt de wethouder.', ['Gemeente Delft'], 'deed'],
    ['Delft verbiedt vuurwerk rond de kerk.', ['Gemeente Delft'], 'deed'],
    ['Tilburg stelt twee miljoen euro beschikbaar.', ['Gemeente Tilburg'], 'deed'],
  ])('%s', (sentence, names, rule) => {
    const seen = sightingsIn(sentence);
    expect(seen.map(({ name }) => name)).toEqual(names);
    expect(seen.at(-1)?.reason.rule).toBe(rule);
  });

  test.each([
    ['De gemeenten Veere, Goes en Sluis werken samen.', ['Gemeente Veere', 'Gemeente Goes', 'Gemeente Sluis']],
    ['Gemeentes als Zwolle, Haarlem en Best doen mee.', ['Gemeente Zwolle', 'Gemeente Haarlem', 'Gemeente Best']],
    ['In drie gemeenten, waaronder Houten, Buren en Stein, is dat zo.', ['Gemeente Houten', 'Gemeente Buren', 'Gemeente Stein']],
    ['De gemeenten Ede en Barneveld en de provincie Gelderland betalen.', ['Gemeente Ede', 'Gemeente Barneveld', 'Provincie Gelderland']],
    ['Hij was burgemeester van Weert en Nederweert.', ['Gemeente Weert', 'Gemeente Nederweert']],
    [
      'Vijf gemeenten doen mee: Aalten, Winterswijk, Berkelland, Doetinchem en Zutphen.',
      ['Gemeente Aalten', 'Gemeente Winterswijk', 'Gemeente Berkelland', 'Gemeente Doetinchem', 'Gemeente Zutphen'],
    ],
  ])('in a row: %s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test('of two of one name, the one whose neighbours the page names', () => {
    expect(namesIn(['De gemeente Venlo en de gemeente Gennep tekenden.', 'Ook de gemeente Bergen tekende.'])).toEqual([
      'Gemeente Venlo',
      'Gemeente Gennep',
      'Gemeente Bergen (L)',
    ]);
    expect(namesIn(['De gemeente Alkmaar en de gemeente Heiloo tekenden.', 'Ook de gemeente Bergen tekende.'])).toEqual([
      'Gemeente Alkmaar',
      'Gemeente Heiloo',
      'Gemeente Bergen (NH)',
    ]);
    expect(namesIn('De gemeente Bergen tekende.')).toEqual([]);
  });

  test('one that is no more keeps its name', () => {
    const [seen] = sightingsIn('Dat gebeurde in de toenmalige gemeente Bedum.');
    expect(seen).toMatchObject({ name: 'Gemeente Bedum', reason: { rule: 'formerName' } });
  });
});

describe('bodies that older papers name, by whoever took over, or by themselves where nobody did', () => {
  test.each([
    ['Gehoord de Raad voor de gemeentefinanciën;', 'Raad voor het Openbaar Bestuur'],
    ['Gehoord de Raad voor het Cultuurbeheer;', 'Raad voor Cultuur'],
    ['De Geneeskundige Hoofdinspectie keurde het goed.', 'Inspectie Gezondheidszorg en Jeugd'],
    ['Het Rijksinstituut voor Kust en Zee (RIKZ) mat de golven.', 'Rijkswaterstaat'],
    ['Het Bureau voor de Industriële Eigendom verleende octrooi.', 'Rijksdienst voor Ondernemend Nederland'],
    ['Het Faunafonds keerde de schade uit.', 'Faunafonds'],
    ['Het College van toezicht op de kansspelen schreef een brief.', 'Kansspelautoriteit'],
    ['Gehoord de Sociale Verzekeringsraad;', 'Sociale Verzekeringsraad'],
    ['De Emancipatieraad adviseerde de minister.', 'Emancipatieraad'],
  ])('%s', (sentence, name) => expect(sightingsIn(sentence)[0]?.name).toBe(name));
});

describe('places, words and people that are no body', () => {
  test.each([
    'We fietsten van Utrecht naar Best en sliepen in Goes.',
    'Het beste restaurant van de stad zit om de hoek.',
    'Best lekker, vonden de buren.',
    'De houten vloer ging eruit en de huizen werden gesloopt.',
    'Mevrouw Van Buren woont in Houten.',
    'Burgemeester Van Buren was er niet bij.',
    'Jan van Houten en Theo van Doesburg schilderden.',
    'Merel ten Houten won het toernooi.',
    'FC Utrecht speelde gelijk tegen FC Groningen.',
    'Zij studeert aan de Universiteit Utrecht.',
    'De Universiteit Leiden publiceerde een kaart.',
    'Op station Amsterdam Centraal reden geen treinen.',
    'Amsterdam-Noord krijgt een pont.',
    'Bergen aan Zee is in de winter stil.',
    'De trein van Groningen naar Leeuwarden rijdt niet.',
    'In Zeeland regent het.',
    'Het Verdrag van Maastricht werd getekend.',
    'Zij woont aan de Utrechtsestraatweg.',
    'Een Utrechtse student won de prijs.',
    'De Rotterdamse haven groeit.',
    'Het gaswinningsgebied in Groningen beeft.',
    'Een huis te koop in Ede kost meer.',
    'Ik denk dat het goes gaat lukken.',
    'Wij putten kracht uit bergen werk.',
    'Kijk op www.amsterdam.nl of mail naar info@rotterdam.nl.',
    'Het ligt tussen Oss en Uden.',
    'Wie Houten kent, kent de rondweg.',
    'Utrecht wint met 3-0 van Heerenveen.',
    'De Dommel overstroomde weer.',
    'Rivierenland is mooi in de lente.',
    'In de Randstad is het druk.',
    'De Brabantse worstenbroodjes zijn op.',
    'Op Bonaire en Saba schijnt de zon.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('provinces and water boards', () => {
  test.each([
    ['De provincie Limburg koopt grond.', ['Provincie Limburg']],
    ['Provinciale Staten van Utrecht stemden in.', ['Provincie Utrecht']],
    ['Gedeputeerde Staten van Groningen hebben besloten.', ['Provincie Groningen']],
    ['Gedeputeerde Piet Bakker van Drenthe tekende.', ['Provincie Drenthe']],
    ['De commissaris van de Koning in Zeeland komt op bezoek.', ['Provincie Zeeland']],
    ['De Gelderse gedeputeerde was tevreden.', ['Provincie Gelderland']],
    ['De Brabantse Staten vergaderen vrijdag.', ['Provincie Noord-Brabant']],
    ['De provincies Zeeland, Noord-Brabant en Limburg overleggen.', ['Provincie Zeeland', 'Provincie Noord-Brabant', 'Provincie Limburg']],
    ['De provinsje Fryslân jout subsydzje.', ['Provincie Fryslân']],
    ['Waterschap Rivierenland versterkt de dijk.', ['Waterschap Rivierenland']],
    ['Het waterschap De Dommel baggert.', ['Waterschap De Dommel']],
    ['Het hoogheemraadschap van Delfland meet het peil.', ['Hoogheemraadschap van Delfland']],
    ["Waterschap Hunze en Aa's plaatst een gemaal.", ["Waterschap Hunze en Aa's"]],
    ['Wetterskip Fryslân leget de dyk.', ['Wetterskip Fryslân']],
    ['De dijkgraaf van Rijnland sprak de bewoners toe.', ['Hoogheemraadschap van Rijnland']],
    [
      'HHNK waarschuwt voor blauwalg; het Hoogheemraadschap Hollands Noorderkwartier (HHNK) plaatst borden.',
      [
        'Hoogheemraadschap Hollands Noorderkwartier',
        'Hoogheemraadschap Hollands Noorderkwartier',
        'Hoogheemraadschap Hollands Noorderkwartier',
      ],
    ],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));
});

describe('ministries', () => {
  test.each([
    ['Het ministerie van Financiën rekent erop.', ['Ministerie van Financiën']],
    ['Het ministerie van financien rekent erop.', ['Ministerie van Financiën']],
    ['Het ministerie van defensie koopt schepen.', ['Ministerie van Defensie']],
    ['De minister van Volksgezondheid, Welzijn en Sport komt morgen.', ['Ministerie van Volksgezondheid, Welzijn en Sport']],
    ['De minister van VWS komt morgen.', ['Ministerie van Volksgezondheid, Welzijn en Sport']],
    ['Staatssecretaris Jansen van Sociale Zaken en Werkgelegenheid zwijgt.', ['Ministerie van Sociale Zaken en Werkgelegenheid']],
    ['De ministeries van Buitenlandse Zaken en Defensie overleggen.', ['Ministerie van Buitenlandse Zaken', 'Ministerie van Defensie']],
    ['Minister De Boer (Financiën) stuurt een brief.', ['Ministerie van Financiën']],
    [
      'De minister van I&W en de minister van OCW tekenen.',
      ['Ministerie van Infrastructuur en Waterstaat', 'Ministerie van Onderwijs, Cultuur en Wetenschap'],
    ],
    ['Het ministerie van Infrastructuur\nen Waterstaat betaalt.', ['Ministerie van Infrastructuur en Waterstaat']],
    ['Het ministerie van Economische Zaken laat het onderzoeken.', ['Ministerie van Economische Zaken en Klimaat']],
    ['Volgens Buitenlandse Zaken is reizen veilig.', ['Ministerie van Buitenlandse Zaken']],
    ['Hij werkte op het ministerie van Veiligheid en Justitie.', ['Ministerie van Justitie en Veiligheid']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De Amerikaanse minister van Defensie bezocht de basis.',
    'Het Duitse ministerie van Financiën rekent op groei.',
    'In Congo telde het ministerie van Volksgezondheid tien zieken.',
    'De wethouder Financiën sprak de raad toe.',
    'Trump belde het ministerie van defensie en het Congres.',
    'De afdeling Sociale Zaken is verhuisd.',
    'Na jaren van onderwijs en landbouw kwam er klimaat.',
    'De Belgische Raad van State schorste het besluit.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('agencies, courts and other bodies', () => {
  test.each([
    ['Rijkswaterstaat sluit de tunnel.', ['Rijkswaterstaat']],
    ['Rijkswaterstaats woordvoerder reageert niet.', ['Rijkswaterstaat']],
    ['Rijkswater\u00adstaat sluit de tunnel.', ['Rijkswaterstaat']],
    ['Rijkswater-\n  staat sluit de tunnel.', ['Rijkswaterstaat']],
    ['De Raad van State vernietigt het besluit.', ['Raad van State']],
    ['De raad van state vernietigt het besluit.', ['Raad van State']],
    ['De Tweede Kamer stemt dinsdag.', ['Tweede Kamer']],
    ['Het UWV keert te laat uit.', ['Uitvoeringsinstituut Werknemersverzekeringen']],
    ["DUO's brieven kwamen te laat; dat geeft DUO toe aan de minister.", ['Dienst Uitvoering Onderwijs', 'Dienst Uitvoering Onderwijs']],
    ['De NVWA haalt de kaas uit de schappen.', ['Nederlandse Voedsel- en Warenautoriteit']],
    ['Een RIVM-onderzoeker legt het uit.', ['Rijksinstituut voor Volksgezondheid en Milieu']],
    [
      'De Immigratie- en Naturalisatiedienst (IND) beslist. De IND heeft haast.',
      ['Immigratie- en Naturalisatiedienst', 'Immigratie- en Naturalisatiedienst', 'Immigratie- en Naturalisatiedienst'],
    ],
    [
      'De Autoriteit Persoonsgegevens (AP) beboet een winkel. AP-voorzitter Jansen licht toe.',
      ['Autoriteit Persoonsgegevens', 'Autoriteit Persoonsgegevens', 'Autoriteit Persoonsgegevens'],
    ],
    ['De rechtbank Den Haag doet vrijdag uitspraak.', ['Rechtbank Den Haag']],
    ['De rechtbank in Almelo doet vrijdag uitspraak.', ['Rechtbank Overijssel']],
    ['Het gerechtshof in Leeuwarden bevestigde dat.', ['Gerechtshof Arnhem-Leeuwarden']],
    ['Het gerechtshof te Leeuwarden bevestigde dat.', ['Gerechtshof Leeuwarden']],
    ['De rechtbank Roermond deed uitspraak.', ['Rechtbank Limburg']],
    ['De rechtbank Roermond deed op 7 september 2005 uitspraak.', ['Rechtbank Roermond']],
    ['De arrondissementsrechtbank te Zutphen vernietigt het besluit.', ['Rechtbank Zutphen']],
    ['De rechtbanken Amsterdam en Rotterdam schoven zaken door.', ['Rechtbank Amsterdam', 'Rechtbank Rotterdam']],
    ['De politie-eenheden Limburg en Oost-Brabant zochten mee.', ['Politie-eenheid Limburg', 'Politie-eenheid Oost-Brabant']],
    ['Veiligheidsregio Utrecht oefent.', ['Veiligheidsregio Utrecht']],
    ['GGD Drenthe prikt.', ['GGD Drenthe']],
    ['Het Centraal Bureau voor de Statistiek telde mee.', ['Centraal Bureau voor de Statistiek']],
    ['De Belastingdienst belt niet.', ['Belastingdienst']],
    ['Het Openbaar Ministerie gaat in beroep.', ['Openbaar Ministerie']],
    ['Staatsbosbeheer kapt dennen.', ['Staatsbosbeheer']],
    [
      'De Vereniging van Nederlandse Gemeenten (VNG) is tegen. De VNG wil geld.',
      ['Vereniging van Nederlandse Gemeenten', 'Vereniging van Nederlandse Gemeenten', 'Vereniging van Nederlandse Gemeenten'],
    ],
    ['Het College bescherming persoonsgegevens bestond toen nog.', ['Autoriteit Persoonsgegevens']],
    ['Het Kadaster registreert de koop.', ['Kadaster']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Persbureau Associated Press (AP) meldt dat. AP spreekt van tien doden.',
    'De Wet op de Raad van State werd gewijzigd.',
    'AZ won met 2-1 van Ajax.',
    'De Raad voor de Journalistiek keurt het af.',
    'Bel AM of PM en zet de CV aan.',
    'Nieuwszender CBS bracht het als eerste.',
    'Het blad is ingesproken door de CBB, de Christelijke Bibliotheek voor Blinden. De CBB is blij.',
    'De Association for Computing Machinery (ACM) reikt een prijs uit. ACM is groot.',
    'Het is een kwestie van impact en de juiste hecht.',
    'Zij zat in de rekenkamer te rekenen.',
    'De ombudsman van de krant antwoordt.',
    'Hij is docent aan de politieschool en leest de Trouw.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));

  test('a page of another country', () => {
    expect(namesIn('De Raad van State en de minister van Justitie overleggen.', { language: 'nl-BE' })).toEqual([]);
    expect(namesIn('De Raad van State en de minister van Justitie overleggen.', { host: 'www.krant.be' })).toEqual([]);
    const english =
      'The Council of State and the Tweede Kamer met in The Hague yesterday, and both of them said that they will look into the matter again.';
    expect(namesIn(english, { language: 'en' })).toEqual(['Raad van State']);
    expect(namesIn(english.replace('The Hague', 'Paris'), { language: 'en' })).toEqual([]);
  });

  test('in German, and in Belgium, a name that only we have is ours', () => {
    const german = 'Die niederländische Autoriteit Persoonsgegevens (AP) verhängte eine Strafe. Die AP schweigt. Der Rat der Stadt tagt.';
    expect(namesIn(german, { language: 'de' })).toEqual(Array.from({ length: 3 }, () => 'Autoriteit Persoonsgegevens'));
    expect(namesIn('De sluis is van Rijkswaterstaat. De Douane en het Kadaster zwijgen.', { language: 'nl-BE' })).toEqual([
      'Rijkswaterstaat',
    ]);
  });

  test('a page in English knows our bodies by the English names that they bear', () => {
    const names = (text: string) => namesIn(text, { language: 'en' });
    expect(names('Statistics Netherlands (CBS) reports that prices rose. CBS says more will follow.')).toEqual(
      Array.from({ length: 3 }, () => 'Centraal Bureau voor de Statistiek'),
    );
    expect(names('The Netherlands Court of Audit criticised the budget.')).toEqual(['Algemene Rekenkamer']);
    expect(names('The Dutch Data Protection Authority fined a company.')).toEqual(['Autoriteit Persoonsgegevens']);
    expect(names('The Court of Audit in London criticised the budget. CBS aired it.')).toEqual([]);
  });

  test('a Dutch page that calls itself English, as many do', () => {
    const dutch =
      'Het kabinet heeft gisteren een besluit genomen. Volgens de Raad van State is dat niet genoeg, en ook de Algemene Rekenkamer vindt het te weinig voor een goed plan.';
    expect(namesIn(dutch, { language: 'en' })).toEqual(namesIn(dutch));
    expect(namesIn(dutch, { language: 'en' }).length).toBe(2);
  });

  test('its own site lets a short form through', () => {
    expect(namesIn('CBG keurt het middel goed.', { host: 'www.cbg.nl', language: 'nl' })).toEqual([
      'College ter Beoordeling van Geneesmiddelen',
    ]);
    expect(namesIn('CBG keurt het middel goed.', { host: 'www.krant.nl', language: 'nl' })).toEqual([]);
  });
});

test.each([
  [
    'De Commissie van Toezicht op de Inlichtingen- en Veiligheidsdiensten is kritisch.',
    ['Commissie van Toezicht op de Inlichtingen- en Veiligheidsdiensten'],
  ],
  ['Brandweer Twente rukte uit.', ['Veiligheidsregio Twente']],
  ['Het Filmfonds en het Letterenfonds geven minder.', ['Stichting Nederlands Fonds voor de Film', 'Stichting Nederlands Letterenfonds']],
  ['Het Plassenschap Loosdrecht kiest een bestuur.', ['Plassenschap Loosdrecht e.o.']],
  ['AgentschapNL gaf subsidie.', ['Rijksdienst voor Ondernemend Nederland']],
  [
    'De GGD Amsterdam, GGD Haaglanden en GGD IJsselland voeren de monitor uit.',
    ['GGD Amsterdam-Amstelland', 'GGD Haaglanden', 'GGD IJsselland'],
  ],
  ['De hoge raad van elf kwam bijeen.', []],
])('bodies by the names that people use: %s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));
