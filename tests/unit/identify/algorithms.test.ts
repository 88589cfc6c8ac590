import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

describe('algorithms', () => {
  test.each([
    ['De gemeente Utrecht telt auto’s met het algoritme Parkeerdruk.', ['Gemeente Utrecht', 'Parkeerdruk']],
    ['De gemeente Amsterdam gebruikt Public Eye, een algoritme dat mensen telt.', ['Gemeente Amsterdam', 'Public Eye']],
    ['Gemeente Delft: Advisering datalekmelding', ['Gemeente Delft', 'Advisering datalekmelding']],
    [
      'Het algoritme ‘Webapplicatie Impactmonitor Brugopening’ van de provincie Zuid-Holland voorspelt drukte.',
      ['Webapplicatie Impactmonitor Brugopening', 'Provincie Zuid-Holland'],
    ],
    ['Het fraudesysteem SyRI (Systeem Risico Indicatie) is verboden.', ['SyRI', 'SyRI']],
    ['De rechter verbood Syri.', ['SyRI']],
    ['Via de Keuzehulp Internetoplichting doet zij aangifte.', ['Keuzehulp Internetoplichting']],
    ['Met AERIUS Calculator rekent de boer het na.', ['AERIUS - Rekeninstrument voor de leefomgeving']],
    [
      'De politie werkt met het Criminaliteits Anticipatie Systeem; het CAS voorspelt inbraken.',
      ['Criminaliteits Anticipatie Systeem (CAS)', 'Criminaliteits Anticipatie Systeem (CAS)'],
    ],
    [
      'De Belastingdienst gebruikte een risicoclassificatiemodel voor toeslagen.',
      ['Belastingdienst', 'Risicoclassificatiemodel Toeslagen'],
    ],
    [
      'De Belastingdienst zette de Fraude Signalering Voorziening (FSV) uit; FSV was een zwarte lijst.',
      ['Belastingdienst', 'Fraude Signalering Voorziening', 'Fraude Signalering Voorziening', 'Fraude Signalering Voorziening'],
    ],
    [
      'De gemeente Amsterdam stopt met de ‘Slimme check’, een algoritme.',
      ['Gemeente Amsterdam', 'Onderzoekswaardigheid: Slimme check levensonderhoud'],
    ],
    [
      'COA koppelt met GeoMatch statushouders aan een gemeente.',
      ['Centraal Orgaan opvang asielzoekers', 'Kansrijke Koppeling met GeoMatch'],
    ],
    ['De reclassering werkt met het risicomodel RISc.', ['RISc']],
    ['Het NFI ontwikkelde Hansken voor digitaal bewijs.', ['Nederlands Forensisch Instituut', 'Hansken']],
    [
      'UWV zette de Risicoscan Verblijf Buiten Nederland in.',
      ['Uitvoeringsinstituut Werknemersverzekeringen', 'Risicoscan Verblijf Buiten Nederland'],
    ],
    ['De politie keek met MONOcam naar bellende bestuurders.', ['MONOcam']],
    ['De reclassering gebruikt OxRec bij ieder advies.', ['OxRec (Oxford Risk of Recidivism Tool)']],
    ['Het risicoclassificatiemodel van Toeslagen keek naar nationaliteit.', ['Risicoclassificatiemodel Toeslagen', 'Dienst Toeslagen']],
    ['Met AERIUS Monitor worden de effecten berekend.', ['AERIUS - Rekeninstrument voor de leefomgeving']],
    ['158 gemeenten gebruikten de fraudescorekaart.', ['fraudescorekaart']],
    [
      'Het computerprogramma, genaamd ‘CATCH’, zoekt gezichten.',
      ['CATCH (Centrale Automatische TeChnologie voor Herkenning van personen)'],
    ],
    [
      'CATCH heet het systeem waarmee gezichten worden vergeleken.',
      ['CATCH (Centrale Automatische TeChnologie voor Herkenning van personen)'],
    ],
    ['In het CATCH-systeem staan foto’s van verdachten.', ['CATCH (Centrale Automatische TeChnologie voor Herkenning van personen)']],
    [
      'Centrale Automatische Technologie voor Herkenning vergelijkt foto’s.',
      ['CATCH (Centrale Automatische TeChnologie voor Herkenning van personen)'],
    ],
    [
      'Software met de naam „Informatie Ondersteund Beslissen” weegt een aanvraag.',
      ['Informatie Ondersteund Behandelen - Kort Verblijf (Schengen) Visum (KVV)'],
    ],
    ['Met CAS doet men aan predictive policing.', ['Criminaliteits Anticipatie Systeem (CAS)']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De parkeerdruk in de wijk is hoog.',
    'Wij anonimiseren alle stukken.',
    'Een chatbot beantwoordt de vragen.',
    'De transfer van de speler ging niet door.',
    'Het algoritme deed iets met signalen.',
    'Beveiligd mailen is verplicht.',
    'De RAM van het model is 8 GB.',
    'De CAS was leeg; het model werkte niet.',
    'Het RAM-model van de pick-up is uitverkocht.',
    'Een RISC-systeem rekent met weinig opdrachten.',
    'Op Catch the Fly heet het programma welkom.',
    'Voor IOB is software nodig die van Sensing leert.',
    'Een risicoclassificatiemodel deelt klanten in.',
    'Een slimme check voor je vertrek.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));

  test('a title that many use is that of the body on the page', () => {
    const seen = sightingsIn('De gemeente Gouda zet het algoritme Anonimiseren in.');
    expect(seen.filter(({ kind }) => kind === 'algorithm').every(({ surface }) => surface === 'Anonimiseren')).toBe(true);
    expect(namesIn('Zij zetten het algoritme Anonimiseren in.')).toEqual([]);
  });

  test('a title that ends in a bracket is taken in whole', () => {
    const [seen] = sightingsIn('Het algoritme Verkeersmodel Fiets (Brutus) rekent routes uit.');
    expect(seen?.surface).toBe('Verkeersmodel Fiets (Brutus)');
    expect(sightingsIn('De gemeente (Utrecht) betaalt.').map(({ surface }) => surface)).not.toContain('Utrecht)');
  });
});

test.each([
  ['De Belastingdienst gebruikte het algoritme risicoclassificatiemodel voor toeslagen.', 'algorithmOfBody', 0.95],
  ['Het algoritme ‘Risicoclassificatiemodel’ voor toeslagen.', 'algorithmWord', 0.85],
  ['Het risicoclassificatiemodel van Toeslagen keek naar nationaliteit.', 'algorithmTitle', 0.75],
])('%s: what says most for it is what is said', (text, rule, confidence) => {
  expect(sightingsIn(text).filter(({ kind }) => kind === 'algorithm')).toMatchObject([{ confidence, reason: { rule } }]);
});

describe('a title that is an ordinary word, or letters for something else', () => {
  const algorithmsIn = (said: string) =>
    sightingsIn(said)
      .filter(({ kind }) => kind === 'algorithm')
      .map(({ surface }) => surface);

  test.each([
    'De uitvoering van het GLB door RVO kost geld; het gebruik van GLB neemt af.',
    'De Rijksdienst voor Ondernemend Nederland heeft een nieuw model. Het GLB verandert.',
    'Het Nationaal Cyber Security Centrum heeft een chatbot. Het KCC krijgt minder vragen.',
    'De Belastingdienst int de MRB; de inzet van MRB levert veel op.',
    'De SVB keert uit. Kinderbijslag van de SVB komt per kwartaal.',
    'In het programma Aardgasvrij werken wijken samen.',
    'De gemeente Den Haag stopt met het programma Wijkaanpak.',
    'Voorschoolse Educatie: met dit model helpen we kinderen.',
  ])('silent: %s', (said) => expect(algorithmsIn(said)).toEqual([]));

  test.each([
    ['De Sociale Verzekeringsbank zet het algoritme Kinderbijslag in.', ['Kinderbijslag']],
    ['De Rijksdienst voor Ondernemend Nederland kiest bedrijven met het algoritme ‘GLB’.', ['GLB']],
  ])('%s', (said, written) => expect(algorithmsIn(said)).toEqual(written));
});

describe('a system by what is done with it', () => {
  const algorithmsIn = (said: string) =>
    sightingsIn(said)
      .filter(({ kind }) => kind === 'algorithm')
      .map(({ surface }) => surface);

  test.each([
    ['De Belastingdienst registreerde burgers in FSV.', ['FSV']],
    ['De FSV bevatte kenmerken van burgers.', ['FSV']],
    ['PwC kijkt naar de effecten van het gebruik van FSV op burgers.', ['FSV']],
    ['Door de inzet van CAS werkt de politie gerichter.', ['CAS']],
    ['De politie zoekt gezichten met CATCH.', ['CATCH']],
    ['Bij de politie gaan negentig teams met CAS werken.', ['CAS']],
    ['Case Matcher zoekt naar vergelijkbare zaken bij de IND.', ['Case Matcher']],
    ['De IND gebruikt Case Matcher om zaken te vergelijken.', ['Case Matcher']],
    ['Het Sensing-project van de politie was in strijd met de wet.', ['Sensing-project']],
    ['De gemeente Amsterdam testte Smart Check bij de bijstand.', ['Smart Check']],
  ])('%s', (said, written) => expect(algorithmsIn(said)).toEqual(written));

  test.each([
    'De stof heeft CAS-nummer 50-00-0, meldt de politie.',
    'CAS Amersfoort speelt zaterdag tegen de politie.',
    'De politie haalde de catch van de dag binnen.',
    'FSV speelde gelijk.',
    'Smart Check-in is handig voor reizigers.',
    'Met TRIP gaat de politie op reis.',
  ])('silent: %s', (said) => expect(algorithmsIn(said)).toEqual([]));
});
