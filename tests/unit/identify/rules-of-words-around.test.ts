import { describe, expect, test } from 'vitest';
import { namesIn } from './reading.ts';

describe('an organ stands for its body', () => {
  test.each([
    ['De gemeenteraad van Best stemt in.', ['Gemeente Best']],
    ['De raden van Vught, Boxtel en Haaren kwamen bijeen.', ['Gemeente Vught', 'Gemeente Boxtel', 'Gemeente Haaren']],
    ['Het college van Heeze-Leende zegt nee.', ['Gemeente Heeze-Leende']],
    ['B&W van Elburg zijn tevreden.', ['Gemeente Elburg']],
    ['Brief van B&W Nijmegen over de begroting.', ['Gemeente Nijmegen']],
    ['Vergadering gemeenteraad Zwolle, 4 juni.', ['Gemeente Zwolle']],
    ['De rekenkamercommissie van Epe schreef een rapport.', ['Gemeente Epe']],
    ['GEMEENTERAAD VAN PUTTEN WIL ROTONDE', ['Gemeente Putten']],
    ['De Staten van Zeeland zijn verdeeld.', ['Provincie Zeeland']],
    ['GS van Limburg (hierna: GS) weigeren. GS willen meer tijd.', ['Provincie Limburg']],
    [
      'Gedeputeerde Staten van Drenthe (hierna: GS) weigeren. Later stemden GS toch in.',
      ['Provincie Drenthe', 'Provincie Drenthe', 'Provincie Drenthe'],
    ],
    ['De eilandsraad van Saba stemde tegen.', ['Openbaar lichaam Saba']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De raad van Ouderen vergadert.',
    'Het bestuur van FC Groningen stapt op.',
    'De directeur van Groningen Airport Eelde zwijgt.',
    'De griffier las de raad van het begin af voor.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('the holder of an office stands for the body', () => {
  test.each([
    ['Burgemeester Bruls van Nijmegen sprak.', ['Gemeente Nijmegen']],
    ['Wethouder A. de Groot van Houten lichtte het toe.', ['Gemeente Houten']],
    ['Oud-wethouder Piet Jansen van Oss is overleden.', ['Gemeente Oss']],
    ['CDA-wethouder Karin Smit van Venray stapt op.', ['CDA', 'Gemeente Venray']],
    ['Burgemeester Depla (Breda) reageert.', ['Gemeente Breda']],
    ['Burgemeester mr. J.-P. de Vries van Ermelo opende de brug.', ['Gemeente Ermelo']],
    ['De burgemeesters van Aalsmeer en Uithoorn schreven een brief.', ['Gemeente Aalsmeer', 'Gemeente Uithoorn']],
    ['Gouverneur Roemer van Limburg was erbij.', ['Provincie Limburg']],
    ['Dijkgraaf Kamps van Scheldestromen opende de sluis.', ['Waterschap Scheldestromen']],
    ['Dijkgraaf Rivierenland: ‘Wij gaan door.’', ['Waterschap Rivierenland']],
    ['Burgemeester Smit van Zwolle was in Almelo op bezoek.', ['Gemeente Zwolle']],
    ['Gaat burgemeester Smit van Putten in Barneveld helpen?', ['Gemeente Putten']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Dank aan burgemeester Hoorn. De heer Smit uit Kampen sprak daarna.',
    'Wethouder Jan van Houten kreeg bloemen.',
    'Wethouder Peter van Beek zweeg.',
    'Burgemeester J. van Buren opende de school.',
    'Raadslid Van Ede stemde tegen.',
    'De Burgemeester van Houtenstraat is afgesloten.',
    'De voorzitter van Heerenveen belde de trainer.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('headings in capitals', () => {
  test.each([
    ['BRIEF VAN DE MINISTER VAN FINANCIËN', ['Ministerie van Financiën']],
    ['Nr. 12 BRIEF VAN DE STAATSSECRETARIS VAN INFRASTRUCTUUR EN WATERSTAAT', ['Ministerie van Infrastructuur en Waterstaat']],
    ['HET MINISTERIE VAN DEFENSIE KOOPT SCHEPEN', ['Ministerie van Defensie']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));
});

describe('an adjective before an organ or an office', () => {
  test.each([
    ['De Haagse wethouder was kort.', ['Gemeente Den Haag']],
    ['Het Goese college tekende.', ['Gemeente Goes']],
    ['De Rotterdamse VVD-wethouder zegt nee.', ['Gemeente Rotterdam', 'VVD']],
    ['Een Tilburgs raadslid trad af.', ['Gemeente Tilburg']],
    ['De Limburgse gouverneur kwam langs.', ['Provincie Limburg']],
    ['De Amsterdamse burgemeester Tulpstra reageert.', ['Gemeente Amsterdam']],
    ['De Capelse gemeenteraad stemde in.', ['Gemeente Capelle aan den IJssel']],
    ['Een Thoolse wethouder trad af.', ['Gemeente Tholen']],
    ['De Meierijstadse burgemeester was erbij.', ['Gemeente Meierijstad']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De Haagse politiek is in rep en roer.',
    'De Amsterdamse politie zoekt getuigen.',
    'Een Utrechtse wethoudersdochter slaagde.',
    'De Groningse stad is oud.',
    'Een Zwols meisje won goud.',
    'De Friese paarden draafden.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('names in a row', () => {
  test.each([
    ['In Ede, Barneveld en drie andere gemeenten is dat al zo.', ['Gemeente Ede', 'Gemeente Barneveld']],
    ['Zeven gemeenten, waaronder Ede en Putten, tekenden.', ['Gemeente Ede', 'Gemeente Putten']],
    [
      'De gemeenten Tynaarlo, Assen, Aa en Hunze en Midden-Drenthe werken samen.',
      ['Gemeente Tynaarlo', 'Gemeente Assen', 'Gemeente Aa en Hunze', 'Gemeente Midden-Drenthe'],
    ],
    ['De ministers van Financiën en Defensie overlegden.', ['Ministerie van Financiën', 'Ministerie van Defensie']],
    ['De waterschappen Rivierenland en Vallei en Veluwe maaien.', ['Waterschap Rivierenland', 'Waterschap Vallei en Veluwe']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Hij reed door Ede, Barneveld en Putten.',
    'Veel gemeenten in Groningen hebben schade.',
    'Er liggen winkels in Ede, Tiel en Best.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('a place for its government', () => {
  test.each([
    ['Goes verbiedt vuurwerk, zei de wethouder.', ['Gemeente Goes']],
    ['De gemeente Goes zoekt geld. Goes wil de bibliotheek sluiten.', ['Gemeente Goes', 'Gemeente Goes']],
    ['De gemeente Goes zoekt geld. Daarom wil Goes de bibliotheek sluiten.', ['Gemeente Goes', 'Gemeente Goes']],
    ['De gemeente Leiden zoekt geld. Volgens Leiden is dat nodig.', ['Gemeente Leiden', 'Gemeente Leiden']],
    ['Amersfoort hertelt de stemmen op verzoek van de gemeenteraad.', ['Gemeente Amersfoort']],
    ['Eindhoven vindt dat het plan niet ver genoeg gaat. B en W zijn verdeeld.', ['Gemeente Eindhoven']],
    ['Helmond krijgt zes wethouders.', ['Gemeente Helmond']],
    ['De provincie Zeeland zoekt geld. Zeeland wil meer bruggen.', ['Provincie Zeeland', 'Provincie Zeeland']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'Den Haag wil dat de gemeenten betalen, zegt de minister.',
    'Den Haag besluit volgende week over de belastingen, zei de minister.',
    'Utrecht wil zondag winnen van Ajax.',
    'Groningen wint met 2-0.',
    'In Goes regent het en de gemeente strooit zout.',
    'Goes ligt op Zuid-Beveland.',
    'De trein naar Goes rijdt niet, zegt de gemeente.',
    'Zij gaat morgen naar Utrecht.',
    'Best wil niemand de rekening betalen, aldus de wethouder.',
    'Volgens Van Houten klopt het niet.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('places, and names within other names', () => {
  test.each([
    'Zij studeert aan de Universiteit Utrecht en woont in Bunnik.',
    'Op station Utrecht Centraal stond een trein.',
    'De Utrechtse Heuvelrug is mooi in de herfst.',
    'De een komt uit Eindhoven, de ander uit Den Haag.',
    'De Gelderlander en het Brabants Dagblad schreven erover.',
    'In Limburg (België) ligt Hasselt.',
    'Zij woont aan de Bestevaerstraat in Amsterdam.',
    'De Houtense fietsbrug is open.',
    'De Slag bij Heiligerlee begon in Groningen.',
    'De N33 tussen Assen en Zuidbroek is dicht.',
    'Het Verdrag van Utrecht dateert van 1713.',
    'Kasteel Heeswijk trekt bezoekers.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

describe('of other countries', () => {
  test.each([
    'De minister van Financiën van het Verenigd Koninkrijk trad af.',
    'Het ministerie van Volksgezondheid van Gaza meldt doden.',
    'De burgemeester van Londen opende de beurs.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});

test('a page in Dutch that is about Belgium', () => {
  const belgian = [
    'In België levert N-VA vijf schepenen, zegt de Vlaamse minister van Binnenlandse Zaken.',
    'De Raad van State vernietigt het besluit van de provincie Limburg; CD&V is verbaasd.',
  ];
  expect(namesIn(belgian)).toEqual([]);
  expect(namesIn([...belgian, 'In Nederland zwijgt de Tweede Kamer. Den Haag kijkt toe, en ook de VVD en het CDA.'])).toContain(
    'Tweede Kamer',
  );
});

test('a row in brackets belongs to the nearest word', () =>
  expect(namesIn('Drie gemeenten in twee provincies (Utrecht en Zuid-Holland) fuseren.')).toEqual([
    'Provincie Utrecht',
    'Provincie Zuid-Holland',
  ]));
