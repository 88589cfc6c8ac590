import { describe, expect, test } from 'vitest';
import { sightingsIn } from './reading.ts';

const companiesIn = (paragraphs: string | string[]): string[] =>
  sightingsIn(paragraphs)
    .filter(({ kind }) => kind === 'supplier')
    .map(({ surface }) => surface);

describe('a company by the work that it does', () => {
  test.each([
    ['De nieuwe bibliotheek is ontworpen door Mecanoo.', ['Mecanoo']],
    ['De kade is vorig jaar door Heijmans aangelegd.', ['Heijmans']],
    ['Kyndryl neemt Solvinity over.', ['Kyndryl', 'Solvinity']],
    ['Het zwembad krijgt een nieuwe klimaatinstallatie van Equans.', ['Equans']],
    ['De kruising krijgt slimme stoplichten van Vialis.', ['Vialis']],
    ['Accountant BDO geeft geen goedkeurende verklaring af.', ['BDO']],
    ['Dat betekent dat het Nederlandse Damen de schepen gaat bouwen voor het ministerie.', ['Damen']],
    ['Wat een puinhoop heeft Capgemini er bij Rijkswaterstaat van gemaakt.', ['Capgemini']],
    ['Zie wat een puinhoop Capgemini er bij Rijkswaterstaat van heeft gemaakt.', ['Capgemini']],
    ['Yacht, Brunel en Randstad leveren tijdelijk personeel.', ['Yacht', 'Brunel', 'Randstad']],
  ])('%s', (said, written) => expect(companiesIn(said)).toEqual(written));

  test.each([
    'Het is gebouwd door Jan van Dijk, zegt de gemeente.',
    'Damen en heren, de gemeenteraad is geopend.',
    'Brunel bouwde bruggen in Engeland.',
    'Kapitein Van Oord sprak met de gemeente over zijn vergunning.',
    'De ballast van het verleden drukt op de gemeenteraad.',
    'De gemeente kocht een nieuwe Volvo.',
  ])('silent: %s', (said) => expect(companiesIn(said)).toEqual([]));
});

describe('a company that hardly anything else is called like, where government is spoken of', () => {
  test.each([
    ['De NAM moet de schade betalen, vindt de minister.', ['NAM']],
    ['Het ministerie besloot om met Atos verder te gaan.', ['Atos']],
    ['De voorzieningenrechter oordeelde dat Centric niet heeft voldaan.', ['Centric']],
    ['Shell kreeg de vergunning van de provincie.', ['Shell']],
  ])('%s', (said, written) => expect(companiesIn(said)).toEqual(written));

  test.each([
    'In de Jaarbeurs vergaderden de gemeenten.',
    'Een hoofdstuk over de VKA+ van de provincie.',
    'De minister stapte in de BMW.',
    'Fluor werd aan het drinkwater toegevoegd, zegt de minister.',
  ])('silent: %s', (said) => expect(companiesIn(said)).toEqual([]));
});

describe('a company by what it is said to be', () => {
  test.each([
    ['Onder leiding van het Franse Atos.', ['Atos']],
    ['Naast onder meer de NS lekten drie loterijen gegevens.', ['NS']],
    ['Onderzoeksinstituut Kaarsveld keek naar de integriteit.', ['Kaarsveld']],
    ['De architectenbureaus Zwaanhals, Berkenrijs en Lindebeek tekenden plannen.', ['Zwaanhals', 'Berkenrijs', 'Lindebeek']],
    ['Aannemers Kuipers, de Witte Linde en Heijmans werken voor de gemeente Goes.', ['Kuipers', 'de Witte Linde', 'Heijmans']],
    ['Vloedlijn Transport en Lindebeek Technieken werken voor de gemeente Ede.', ['Vloedlijn Transport', 'Lindebeek Technieken']],
    ['Heijmans Techniek doet niet mee.', ['Heijmans']],
    ['Lindebeek Consultancy rekende het na voor de gemeente Ede.', ['Lindebeek Consultancy']],
    ['Binnen KWS wordt wel eens gesproken over Rijkswaterstaat.', ['KWS']],
    ['Hollands Kroon wil van Microsoft weten hoeveel stroom het datacenter gebruikt.', ['Microsoft']],
  ])('%s', (said, written) => expect(companiesIn(said)).toEqual(written));

  test.each([
    'FNV Bouw staakt bij de gemeente Ede.',
    'De afdeling Bouw van de gemeente Ede verhuist.',
    'Het Nederlandse Team Techniek won, zegt de gemeente Ede.',
    'Wethouder Transport en Bouw van de gemeente Ede.',
    'Het Italiaanse Bari ligt ver van de gemeente Ede.',
    'Hoofdstuk Transport van de begroting van de gemeente Ede.',
    'De woningcorporatie Domijn overlegt met de gemeente Enschede.',
    'De woningcorporatie Woonbron verkoopt in Delft huizen, meldt de gemeente Delft.',
    'UNIVERSITEIT TWENTE VERVULT DEZE OPDRACHT',
  ])('silent: %s', (said) => expect(companiesIn(said)).toEqual([]));
});

describe('a company that is written as only companies are, whatever is spoken of', () => {
  test.each([
    ['Er zijn gegevens gelekt van VodafoneZiggo en anderen.', ['VodafoneZiggo']],
    ['Zij kiezen voor Fast Enterprises.', ['Fast Enterprises']],
  ])('%s', (said, written) => expect(companiesIn(said)).toEqual(written));

  test.each(['Later ging het op in Grontmij.', 'Onderzoekers van de TU Delft bouwden een robot.'])('silent: %s', (said) =>
    expect(companiesIn(said)).toEqual([]),
  );
});

describe('companies that no register has, in a row of which others are known', () => {
  test.each([
    [
      'Er kwamen vier offertes. Afzenders zijn Vloedlijn Access, LogicaCMG, Ordina en Zandgraaf.',
      ['Vloedlijn Access', 'LogicaCMG', 'Ordina', 'Zandgraaf'],
    ],
    [
      'De aanbesteding gaf vier inschrijvingen: AVR, SITA, Essent en het Duitse Kaarshof. Kaarshof viel meteen af.',
      ['AVR', 'SITA', 'Essent', 'Kaarshof', 'Kaarshof'],
    ],
    ['De combinatie van BAM, Heijmans en Zandgraaf tekende het contract.', ['BAM', 'Heijmans', 'Zandgraaf']],
  ])('%s', (said, written) => expect(companiesIn(said)).toEqual(written));

  test.each([
    ['KPN, Ziggo en FNV overleggen over het contract.', ['KPN', 'Ziggo']],
    ['Shell, BP en Jan Jansen tekenden een contract.', ['Shell', 'BP']],
    ['Heijmans, BAM en de wethouder tekenden een contract.', ['Heijmans', 'BAM']],
    ['Het contract met KPN en Ziggo, Zegge zij, is af.', ['KPN', 'Ziggo']],
  ])('no more than these: %s', (said, written) => expect(companiesIn(said)).toEqual(written));
});
