import { describe, expect, test } from 'vitest';
import { namesIn } from './reading.ts';

describe('a type word before or behind the name', () => {
  test.each([
    ['In de gemeente Heel was het stil.', ['Gemeente Heel']],
    ['Gemeente Bergen op Zoom en gemeente Roosendaal delen een loket.', ['Gemeente Bergen op Zoom', 'Gemeente Roosendaal']],
    ['De gem. Utrechtse Heuvelrug plant bomen.', ['Gemeente Utrechtse Heuvelrug']],
    ['Stadsgemeente Utrecht nodigt uit.', ['Gemeente Utrecht']],
    ['Het openbaar lichaam Bonaire vraagt steun.', ['Openbaar lichaam Bonaire']],
    ['De provincies Utrecht en Flevoland tekenden.', ['Provincie Utrecht', 'Provincie Flevoland']],
    ['De gemeente Nuenen, Gerwen en Nederwetten wacht af.', ['Gemeente Nuenen, Gerwen en Nederwetten']],
    ['De gemeente Sudwest Fryslân vergadert.', ['Gemeente Súdwest-Fryslân']],
    ['GEMEENTE HARDERWIJK OPENT LOKET', ['Gemeente Harderwijk']],
    ['Losser is een gemeente in Overijssel.', ['Gemeente Losser']],
    ['Daarmee is Vaals een kleine gemeente.', ['Gemeente Vaals']],
    ['Hoewel Rozendaal een rijke gemeente is, stijgt de belasting.', ['Gemeente Rozendaal']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De Hervormde Gemeente Putten houdt een bazaar.',
    'De gereformeerde gemeente Barneveld kreeg een nieuwe dominee.',
    'Bij de protestantse gemeente Ede klonk het orgel.',
    'De gemeente zong een lied.',
    'Iedere gemeente mag dat zelf weten.',
    'De gemeente Z mag in deze uitspraak niet worden genoemd.',
    'De Belgische gemeente Kalmthout ligt aan de grens.',
    'Bergen is een gemeente in België.',
    'Losser is een dorp in Overijssel.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('a name that no register has, opened by what it is', () => {
  test.each([
    ['Het waterschap De Bergsche Maas maaide de oevers.', ['Waterschap De Bergsche Maas']],
    ['In 1978 nam waterschap Het Lange Rond het beheer over.', ['Waterschap Het Lange Rond']],
    ['De GGD Gelre-IJssel deed onderzoek.', ['GGD Gelre-IJssel']],
    ['Volgens de politieregio Haaglanden klopt dat niet.', ['Politie-eenheid Den Haag']],
    ['De Inspectie Volksgezondheid kwam langs.', ['Inspectie Volksgezondheid']],
    ['Het Productschap Margarine, Vetten en Oliën bestaat niet meer.', ['Productschap Margarine, Vetten en Oliën']],
    ['Recreatieschap Rottemeren beheert de plas.', ['Recreatieschap Rottemeren']],
    ['De gemeenschappelijke regeling Hefpunt int de belasting.', ['Gemeenschappelijke regeling Hefpunt']],
    ['Waterschap De Bergsche Maas en gemeente Altena werken samen.', ['Waterschap De Bergsche Maas', 'Gemeente Altena']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Het waterschap heeft de sluis gesloten.',
    'De GGD komt morgen langs.',
    'Na inspectie van de auto bleek alles in orde.',
    'De rijksdienst voor hem was een straf.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('bodies with a name of their own', () => {
  test.each([
    ['De marechaussee hield twee mensen aan.', ['Koninklijke Marechaussee']],
    ['De belastingdienst stuurt blauwe brieven.', ['Belastingdienst']],
    ['De douane vond 300 kilo cocaïne in een container in de haven.', ['Douane']],
    ['De Onderwijsinspectie kwam op bezoek.', ['Inspectie van het Onderwijs']],
    ['Het Kabinet van de Koning verhuist.', ['Kabinet van de Koning']],
    ['De Kinderombudsman is bezorgd.', ['Nationale ombudsman']],
    ['De Staten-Generaal kwamen bijeen.', ['Staten-Generaal']],
    ['Het Rijks ICT Gilde (RIG) bouwde het. Het RIG stopt.', ['Rijks ICT Gilde', 'Rijks ICT Gilde', 'Rijks ICT Gilde']],
    ['De Informatiebeveiligingsdienst waarschuwt gemeenten.', ['Informatiebeveiligingsdienst']],
    ['De tweede kamer stemde tegen de motie.', ['Tweede Kamer']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Ze huurt een tweede kamer met bad.',
    'In de eerste kamer stond een bed.',
    'Bij de Belgische douane stond een rij.',
    'De douane in Antwerpen vond drugs in een container.',
    'De ombudsman van de NOS legt het uit.',
    'De Belgische Raad van State schorste het besluit.',
    'De Raad van State in Brussel vernietigt het Vlaamse decreet.',
    'De Rekenkamer van de EU telt na.',
    'De Kamer wil opheldering.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('names of before', () => {
  test.each([
    ['De Nederlandse Mededingingsautoriteit (NMa) gaf een boete.', ['Autoriteit Consument en Markt', 'Autoriteit Consument en Markt']],
    ['De Inspectie voor de Gezondheidszorg sloot de kliniek.', ['Inspectie Gezondheidszorg en Jeugd']],
    ['De IB-Groep stuurde een brief over de studieschuld.', ['Dienst Uitvoering Onderwijs']],
    ['De Voedsel en Waren Autoriteit keurde het vlees af.', ['Nederlandse Voedsel- en Warenautoriteit']],
    ['SenterNovem gaf subsidie.', ['Rijksdienst voor Ondernemend Nederland']],
    ['De Rijksgebouwendienst verkocht het pand.', ['Rijksvastgoedbedrijf']],
    ['Het Korps landelijke politiediensten (KLPD) hield hem aan.', ['Politie', 'Politie']],
    ['In de gemeente Zierikzee stond een toren.', ['Gemeente Zierikzee']],
    ['De gemeente Beilen ging op in een andere.', ['Gemeente Beilen']],
    ['Waterschap De Maaskant is opgeheven.', ['Waterschap De Maaskant']],
    ['De Stadsregio Rotterdam stelde de dienstregeling vast.', ['Stadsregio Rotterdam']],
    ['De politie Haaglanden zoekt hem.', ['Politie-eenheid Den Haag']],
    ['De rechtbank te Zutphen wees het af.', ['Rechtbank Zutphen']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));
});

describe('courts and police', () => {
  test.each([
    ['De rechtbank in Den Haag deed uitspraak.', ['Rechtbank Den Haag']],
    ['Rechtbank Midden-Nederland veroordeelt de man.', ['Rechtbank Midden-Nederland']],
    ['Het gerechtshof Den Haag bevestigt het vonnis.', ['Gerechtshof Den Haag']],
    ['De Centrale Raad van Beroep (CRvB) vernietigt.', ['Centrale Raad van Beroep', 'Centrale Raad van Beroep']],
    ['De politie Oost-Nederland onderzoekt het.', ['Politie-eenheid Oost-Nederland']],
    ['Het arrest van Hof Amsterdam van 3 mei 1994 bleef in stand.', ['Gerechtshof Amsterdam']],
    ['De gemeente Hof van Twente bouwt huizen.', ['Gemeente Hof van Twente']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each(['De rechtbank deed uitspraak.', 'De rechtbank van eerste aanleg in Gent veroordeelt hem.', 'Het hof besliste anders.'])(
    'silent: %s',
    (sentence) => expect(namesIn(sentence)).toEqual([]),
  );
});

describe('abbreviations', () => {
  test.each([
    ['De AFM legt een boete op.', ['Autoriteit Financiële Markten']],
    ['Het CBS telt 18 miljoen inwoners, meldt de minister.', ['Centraal Bureau voor de Statistiek']],
    [
      'De Raad voor het openbaar bestuur (Rob) adviseert. De Rob wil meer.',
      ['Raad voor het Openbaar Bestuur', 'Raad voor het Openbaar Bestuur', 'Raad voor het Openbaar Bestuur'],
    ],
    [
      'De Nederlandse Zorgautoriteit (NZa) onderzoekt het. De NZa is streng.',
      ['Nederlandse Zorgautoriteit', 'Nederlandse Zorgautoriteit', 'Nederlandse Zorgautoriteit'],
    ],
    ['Het OM eist vier jaar, zei de officier.', ['Openbaar Ministerie']],
    ['De zaak loopt bij de AP, de toezichthouder op privacy.', ['Autoriteit Persoonsgegevens']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'LONDEN (AP) - De beurs sloot lager.',
    'AZ speelde gelijk tegen PSV.',
    'De Amerikaanse zender CBS zond het uit.',
    'Zie brief OCW-99-1101 in het archief.',
    'Het gaat om artikel AP 12.',
    'Hij kocht een CV en een OV-chipkaart.',
    'Het type ACM 30 is uitverkocht.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('ministries, by period and by policy area', () => {
  test.each([
    ['De minister van Algemene Zaken opent de beurs.', ['Ministerie van Algemene Zaken']],
    ['Op het ministerie van VROM werkten duizenden mensen.', ['Ministerie van Infrastructuur en Waterstaat']],
    ['Het ministerie van Verkeer en Waterstaat legde de weg aan.', ['Ministerie van Infrastructuur en Waterstaat']],
    ['Het toenmalige ministerie van LNV keurde het goed.', ['Ministerie van Landbouw, Visserij, Voedselzekerheid en Natuur']],
    ['De minister van EZK tekende.', ['Ministerie van Economische Zaken en Klimaat']],
    ['De minister van Onderwijs, Cultuur en Wetenschappen sprak.', ['Ministerie van Onderwijs, Cultuur en Wetenschap']],
    ['Demissionair minister Harbers (Infrastructuur en Waterstaat) reageert.', ['Ministerie van Infrastructuur en Waterstaat']],
    [
      'De ministers Kajsa Tulpstra (Binnenlandse Zaken) en Ferd Veldstra (Justitie en Veiligheid) tekenden.',
      ['Ministerie van Binnenlandse Zaken en Koninkrijksrelaties', 'Ministerie van Justitie en Veiligheid'],
    ],
    ['Zijn ambtgenoot van Defensie was er niet.', ['Ministerie van Defensie']],
    ['De staatssecretaris van Sociale Zaken en Werkgelegenheid schrijft.', ['Ministerie van Sociale Zaken en Werkgelegenheid']],
    ['Volgens Buitenlandse Zaken is het land onveilig.', ['Ministerie van Buitenlandse Zaken']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De Franse minister van Financiën kwam langs.',
    'De EU-ministers van Financiën vergaderen in Brussel.',
    'De ministers van Financiën van de EU zijn het eens.',
    'De minister van Financiën van Griekenland stapte op.',
    'Het Surinaamse ministerie van Justitie zwijgt.',
    'De Tsjechische minister van Buitenlandse Zaken kwam.',
    'Tijdens de vergadering van Algemene Zaken werd gestemd.',
    'De wethouder Sociale Zaken sprak.',
    'De minister van Staat werd begraven.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

test.each([
  ['Volgens de inspectie voor het onderwijs gaat het beter.', ['Inspectie van het Onderwijs']],
  ['De Inspectieraad wijst een lid aan, het College Standaardisatie ook.', ['Inspectieraad', 'College Standaardisatie']],
  ['VNGr organiseert de inkoop.', ['Vereniging van Nederlandse Gemeenten']],
  ['De gemeenten Achtkarspelen en Kollumerland c.a. werken samen.', ['Gemeente Achtkarspelen', 'Gemeente Kollumerland en Nieuwkruisland']],
  [
    'Onderzoek van de SWOV en het Kennisinstituut voor Mobiliteitsbeleid.',
    ['Stichting Wetenschappelijk Onderzoek Verkeersveiligheid', 'Kennisinstituut voor Mobiliteitsbeleid'],
  ],
  ['De auto’s gaan naar Domeinen Roerende Zaken.', ['Domeinen Roerende Zaken']],
  ['De overheid kocht bij het Energieonderzoek Centrum Nederland.', ['Energieonderzoek Centrum Nederland']],
])('bodies that papers name and no register: %s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));
