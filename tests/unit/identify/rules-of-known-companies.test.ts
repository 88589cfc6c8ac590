import { describe, expect, test } from 'vitest';
import { sightingsIn } from './reading.ts';

const companiesIn = (passages: string | string[]) => sightingsIn(passages).filter(({ kind }) => kind === 'supplier');
const writtenIn = (passages: string | string[]): string[] => companiesIn(passages).map(({ surface }) => surface);

describe('a company that nothing else is called, wherever a sentence names it', () => {
  test.each([
    ['Oplichters sturen mails onder de naam van ING.', 'ING'],
    ['ING waarschuwt daarvoor.', 'ING'],
    ['KLM-piloten zijn boos.', 'KLM'],
    ['Bij Lidl in Veghel brandde het.', 'Lidl'],
    ['Een schip van Maersk lag voor de kust.', 'Maersk'],
    ['Heineken klaagt over de accijnzen van het kabinet.', 'Heineken'],
    ['De bouw van het stadion is vergund aan BAM.', 'BAM'],
    ['Wehkamp stopt ermee.', 'Wehkamp'],
    ['Oud-topman van Ahold Cees Kuil werd veroordeeld.', 'Ahold'],
    ['De heer Bos (KPN) legt het uit.', 'KPN'],
    ['Dividend Alliander valt tegen', 'Alliander'],
    ['Offerte Sweco d.d. 3 maart.', 'Sweco'],
    ['Ex-Siemens-topman Kuil zweeg.', 'Siemens'],
  ])('%s', (sentence, name) => expect(writtenIn(sentence)).toEqual([name]));

  test.each([
    'Thales van Milete was een wijsgeer.',
    'Volgens Trebbe was het een ongeluk.',
    '“Jammer”, zegt Reimert.',
    'Heijmans scoorde een doelpunt voor het voetbalteam.',
    'Meneer Strukton lacht.',
    'Het schip Maersk lag voor de kust.',
    'Heineken drinkt men koud.',
    'Kees Munckhof lacht.',
    'Zij kocht een Philips.',
    'In de Ziggo Dome treedt een zanger op.',
    'Studenten van de TU Delft bouwen een auto.',
  ])('silent: %s', (sentence) => expect(writtenIn(sentence)).toEqual([]));

  test('nobody who is called so on the page', () => {
    const said = 'Het huis van Trebbe brandde af.';
    expect(writtenIn(said)).toEqual(['Trebbe']);
    expect(writtenIn(['Anouk Trebbe woont er.', said])).toEqual([]);
    expect(writtenIn(['Volgens Anouk van Trebbe was er rook.', said])).toEqual([]);
    expect(writtenIn(['Architect Anouk Kuil van Trebbe zag rook.', said])).toEqual(['Trebbe', 'Trebbe']);
    expect(writtenIn(['Wethouder Trebbe woont er.', said])).toEqual([]);
    expect(writtenIn(['Het Twentse Trebbe bouwt niet meer.', said])).toEqual(['Trebbe', 'Trebbe']);
  });

  test('nor a place, nor who holds an office, of the same name', () => {
    expect(writtenIn('De aanbesteding van de gemeente geldt ook voor Stork.')).toEqual(['Stork']);
    expect(writtenIn(['De gemeente bouwt een school in Stork.', 'De aanbesteding geldt ook voor Stork.'])).toEqual([]);
    expect(writtenIn('Een contract met de “burgemeester van Hoogvliet”, zegt de gemeente.')).toEqual([]);
    expect(writtenIn('Volgens Stork tekent de gemeente het contract.')).toEqual(['Stork']);
    expect(writtenIn(['Wethouder Stork is blij.', 'Volgens Stork tekent de gemeente het contract.'])).toEqual([]);
    expect(writtenIn(['Bij Gaarkeuken Stork komt een gemaal.', 'Volgens Stork tekent de gemeente het contract.'])).toEqual(['Stork']);
    expect(writtenIn('Raadslid Leen Bakker wil een aanbesteding.')).toEqual([]);
    expect(writtenIn('Bart Smit van de VVD stelt vragen over het contract.')).toEqual([]);
  });

  test('not on a page of another country', () => {
    expect(sightingsIn('Wehkamp opened a shop in town, as everybody there knows by now.', { language: 'en' })).toEqual([]);
  });
});

describe('a company whose name is also something else, by what is said of companies only', () => {
  test.each([
    ['Stork fuseert met Fluor.', 'Stork', 'fuseert met Fluor'],
    ['Jumbo sluit drie winkels in de stad.', 'Jumbo', 'sluit drie winkels'],
    ['Zeeman gaat ook in het zuiden meer winkels openen.', 'Zeeman', 'gaat ook in het zuiden meer winkels openen'],
    ['Meta ziet af van het datacenter.', 'Meta', 'ziet af van het datacenter'],
    ['Stork gaat bijna failliet.', 'Stork', 'gaat bijna failliet'],
    ['Jumbo boekt meer winst.', 'Jumbo', 'boekt meer winst'],
    ['Stork schrapt honderd banen.', 'Stork', 'schrapt honderd banen'],
    ['Stork neemt Fluor over.', 'Stork', 'neemt Fluor over'],
    ['Een slechte maand voor Samsung. De smartphonemaker haalt het toestel terug.', 'Samsung', 'De smartphonemaker'],
    ['Dat hoopt Sony. Het elektronicaconcern wacht af.', 'Sony', 'Het elektronicaconcern'],
    ['Volgens Jumbo, de supermarktketen uit Veghel, klopt dat.', 'Jumbo', 'de supermarktketen'],
    ['De ACM beboet Apple voor misbruik.', 'Apple', 'beboet'],
    ['De rechter legt Action een boete op.', 'Action', 'legt'],
    ['De inval bij Action was vergeefs.', 'Action', 'inval bij'],
    ['Zij werkt bij Action.', 'Action', 'werkt bij'],
    ['De acties bij Jumbo gaan door.', 'Jumbo', 'acties bij'],
  ])('%s', (sentence, name, cue) => {
    const [first] = companiesIn(sentence);
    expect(first).toMatchObject({ surface: name, reason: { rule: 'firmWord', cue } });
  });

  test.each([
    ['Deelscooterbedrijf Check trekt weg.', ['Check']],
    ['Kabelbedrijf Draadhout graaft.', ['Draadhout']],
    ['Melkveebedrijf Draadhout melkt.', []],
    ['Speelgoedketen Draadhout sluit honderd winkels.', ['Draadhout']],
    ['Speelgoedketen Draadhout viert feest.', []],
    ['De NAM vergoedt de schade.', ['NAM']],
    ['De RET rijdt niet.', ['RET']],
    ['De NAM-locatie is dicht.', []],
    ['Uit de doorrekening van Rebel blijkt dat niet.', ['Rebel']],
    ['De Marktplaats-advertentie was nep.', []],
    ['Familiebedrijf Draadhout viert feest.', []],
    ['Check dit maar na.', []],
  ])('behind a word for one that has no shop: %s', (sentence, names) => expect(writtenIn(sentence)).toEqual(names));

  test('in a row behind “onder meer”, with notaries among them', () => {
    expect(writtenIn('Onder meer Fitbasis, Eneco, Marktplaats en Vechtzijde Notarissen zijn geraakt, zegt de gemeente Goes.')).toEqual([
      'Fitbasis',
      'Eneco',
      'Marktplaats',
      'Vechtzijde Notarissen',
    ]);
    expect(writtenIn('Onder meer Fitbasis en de buren zijn geraakt, zegt de gemeente Goes.')).toEqual([]);
  });

  test('and then wherever else the page names it', () => {
    expect(writtenIn(['Samsung fuseert met Sony.', 'Wat dat voor Samsung betekent, is niet bekend.'])).toEqual([
      'Samsung',
      'Sony',
      'Samsung',
    ]);
  });

  test.each([
    'Action fuseert niet, zegt ze.',
    'Jumbo is een olifant in het circus.',
    'Ik heb een Samsung gekocht.',
    'Stork boekt winst op de buren.',
    'De Jong sluit de winkel.',
    'Dat zei Apple. De appel valt niet ver van de boom.',
    'Hij legt Apple op tafel.',
    'Een brand in Action.',
    'De fiets is van Action. De jongen lacht.',
  ])('silent: %s', (sentence) => expect(writtenIn(sentence)).toEqual([]));
});
