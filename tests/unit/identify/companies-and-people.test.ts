import { describe, expect, test } from 'vitest';
import { namesIn } from './reading.ts';

const suppliersIn = (paragraphs: string | string[]): string[] => namesIn(paragraphs).filter((name) => !name.startsWith('Gemeente '));

describe('a company that bears somebody’s name', () => {
  test.each([
    'De gemeenteraad van Weert sprak met burgemeester Heijmans.',
    'Het contract van de gemeente Ede kwam ter sprake bij wethouder Sweco.',
    'Oud-gedeputeerde Boskalis kreeg een lintje van de provincie.',
    'Het rapport is niet af, zegt D66’er Berenschot.',
    'Burgemeester Tom van Boskalis opende de brug voor de gemeente Ede.',
    'Wethouder Sjoukje van der Berenschot tekende het contract voor de gemeente Ede.',
    'Het contract werd getekend door A.B. van Heijmans, namens de gemeente Ede.',
    'VVD-Kamerlid Arcadis wil een onderzoek.',
    'Volgens Heijmans (67) was er met de gemeente Weert geen contract.',
    ['Jan Rebel zit in de raad van de gemeente Ede.', 'Het contract is getekend door Rebel.'],
    ['Jan Heijmans zit voor de gemeente Weert in de commissie.', 'Later lachte Heijmans om die vraag.'],
  ])('silent: %s', (said) =>
    expect(suppliersIn(said)).not.toEqual(expect.arrayContaining([expect.stringMatching(/Heij|Swe|Bosk|Beren|Arc|Rebel/u)])),
  );

  test.each([
    ['De topman van Heijmans tekende met de gemeente Weert.', 'Heijmans'],
    ['Heijmans bouwt de brug voor de gemeente Weert.', 'Heijmans'],
    [['Jan Heijmans is raadslid in de gemeente Weert.', 'De aanbesteding is gewonnen door Heijmans.'], 'Heijmans'],
    ['Heijmans (onderdeel van een concern) legt voor de gemeente Ede een weg aan.', 'Heijmans'],
  ])('%s', (said, name) => expect(suppliersIn(said)).toContain(name));
});

describe('a company that others are called after', () => {
  test.each([
    'In de Rabobank-tijd reed hij voor de gemeente Alphen aan den Rijn.',
    'De wielerploeg Visma rijdt door de gemeente Weert.',
    'De personeelsvereniging KPN houdt een feest in de gemeente Ede.',
    'Het Financieele Dagblad schreef over het bedrijf en over de gemeente Ede.',
  ])('silent: %s', (said) => expect(suppliersIn(said)).toEqual([]));

  test.each([
    ['Het duurzame programma van Qbuzz heeft steun van de gemeente Ede.', 'Qbuzz'],
    ['De gemeente Ede gunt de opdracht aan Het Financieele Dagblad.', 'Het Financieele Dagblad B.V.'],
    ['Lelystad Airport (een dochter van Schiphol) wacht op de minister van Financiën.', 'Lelystad Airport'],
  ])('%s', (said, name) => expect(suppliersIn(said)).toContain(name));
});

describe('companies that work for governments', () => {
  test.each([
    ['Munckhof reed gisteren niet.', 'Munckhof'],
    ['Sinds maandag rijdt Qbuzz weer.', 'Qbuzz'],
    ['Reizigers van NS en ProRail wachten.', 'NS'],
    ['De minister van Financiën wil een toelichting van NS.', 'NS'],
    ['Het onderzoeksbureau Kaarsrecht sprak met bewoners.', 'Kaarsrecht'],
    ['Vervoerder Fakkelman vergat een leerling.', 'Fakkelman'],
    ['De inzamelaar Kaarsvet haalt het papier op.', 'Kaarsvet'],
    ['Bij taxibedrijf Fakkelman werken honderd chauffeurs.', 'Fakkelman'],
    ['De brug is ontworpen door Lantaarn Adviseurs in opdracht van de provincie Utrecht.', 'Lantaarn Adviseurs'],
    ['Van der Fakkel Infra begint maandag met de weg.', 'Van der Fakkel Infra'],
    ['Gemeenten kozen voor Kaarsenmakers Bouwgroep.', 'Kaarsenmakers Bouwgroep'],
  ])('%s', (said, name) => expect(suppliersIn(said)).toContain(name));

  test.each([
    'De SBIR Infra is een programma van ProRail en de gemeente Ede.',
    'De Afdeling Infra van de gemeente Ede verhuist.',
    'Bij modeketen Fakkelman is het uitverkoop.',
    'Externe Adviseurs van de gemeente Ede waren erbij.',
    'De NS-dictatuur viel, schrijft de gemeente Ede.',
    'Bakker Fakkelman won een prijs.',
  ])('silent: %s', (said) => expect(suppliersIn(said).filter((name) => /Infra|Fakkel|Advis|Spoor/u.test(name))).toEqual([]));
});

describe('what somebody develops whose job that is', () => {
  test.each([
    'Gebiedsontwikkelaar Campus',
    'Vacature: Gebiedsontwikkelaar Campus',
    'Gebiedsontwikkelaar Campus zoekt een partner voor de gemeente Utrecht.',
    'Gebiedsontwikkelaar Fakkeldijk (32 uur)',
    'Projectontwikkelaar Woningbouw bij de gemeente Breda',
    'Makelaar Fakkeldijk',
  ])('silent: %s', (said) => expect(suppliersIn(said)).toEqual([]));

  test.each([
    ['Ontwikkelaar Fakkeldijk wil bouwen in de gemeente Amsterdam.', 'Fakkeldijk'],
    ['De gemeente Ede koos gebiedsontwikkelaar Fakkeldijk', 'Fakkeldijk'],
  ])('%s', (said, name) => expect(suppliersIn(said)).toContain(name));
});
