import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

const bodiesIn = (passages: string | string[]): string[] =>
  sightingsIn(passages)
    .filter(({ kind }) => kind === 'government-body')
    .map(({ name }) => name);

describe('governments in headings and short sentences, without a word for what they are', () => {
  test.each([
    ['Burgemeester Tilburg wil de club sluiten.', ['Gemeente Tilburg']],
    ['Wethouder Zwolle stapt op.', ['Gemeente Zwolle']],
    ['Nieuwe burgemeester Zwolle benoemd.', ['Gemeente Zwolle']],
    ['Oud-wethouder Zwolle overleden.', ['Gemeente Zwolle']],
    ['Verkiezingsuitslag Hardenberg bekend.', ['Gemeente Hardenberg']],
    ['Boosheid over besluit Tubbergen.', ['Gemeente Tubbergen']],
    ['Zij wil wethouder blijven in Utrecht.', ['Gemeente Utrecht']],
    ['Hij gaat wethouder worden in Weert.', ['Gemeente Weert']],
    ['De coalitie in Almere is gevallen.', ['Gemeente Almere']],
    ['De oppositiepartijen in Venlo eisen opheldering.', ['Gemeente Venlo']],
    ['De collegeonderhandelingen in Nijmegen zitten vast.', ['Gemeente Nijmegen']],
    ['De ombudsman van Rotterdam is streng.', ['Gemeente Rotterdam']],
    ['De raad van Goes en die van Diemen vergaderen.', ['Gemeente Goes', 'Gemeente Diemen']],
    ['De wethouder van het Drentse Westerveld is er klaar mee.', ['Gemeente Westerveld']],
    ['De fractievoorzitters in Heerenveen kwamen bijeen.', ['Gemeente Heerenveen']],
    ['Besluitenlijst BW Zaanstad 1-9-26', ['Gemeente Zaanstad']],
    ['Afvalstoffenheffing Dronten stijgt met 8 procent.', ['Gemeente Dronten']],
    ['Parkeertarieven Zutphen omhoog.', ['Gemeente Zutphen']],
    ['Houten: afvalbeleid is een succes. De gemeente haalt minder op.', ['Gemeente Houten']],
    ['Het beheergebied van Delfland loopt tot de zee.', ['Hoogheemraadschap van Delfland']],
    ['CBS publiceert de cijfers in juni.', ['Centraal Bureau voor de Statistiek']],
    ['De bijdrage aan de huurcommissie gaat omlaag.', ['Huurcommissie']],
    ['Dat meldt de kiesraad.', ['Kiesraad']],
    ['CBS: huizenprijzen stegen met 9 procent.', ['Centraal Bureau voor de Statistiek']],
  ])('%s', (sentence, names) => expect(bodiesIn(sentence)).toEqual(names));

  test('a smaller town where something is in it on the page', () => {
    const title = 'Burgemeester Oss legt het pand stil.';
    expect(bodiesIn([title, 'Het pand staat in Oss.'])).toEqual(['Gemeente Oss']);
    expect(bodiesIn(title)).toEqual([]);
    expect(bodiesIn([title, 'Het pand staat in Oss.', 'Meneer Oss lacht.'])).toEqual([]);
  });

  test.each([
    'Burgemeester Aalten wil de club sluiten.',
    'Burgemeester Houten bezocht de school.',
    'Nieuwe burgemeester Aalten benoemd.',
    'Nieuwe bakker Zwolle geopend.',
    'De verkiezingsuitslag in Hardenberg komt morgen.',
    'Burgemeester Van Zwolle stapt op.',
    'Ook burgemeester Tilburg zwijgt.',
    'De coalitie in Den Haag is gevallen.',
    'De coalitie in Duitsland is gevallen.',
    'Houten: een duurzaam materiaal voor de vloer.',
    'Hij wil blijven in Utrecht.',
    'De woning in Dronten stijgt in waarde.',
    'Het was een kiesraad van leerlingen.',
    'Artikel 7 BW Zaanstad.',
    'De bakker van het Drentse Westerveld is er klaar mee.',
    'CBS zendt de serie uit.',
    'CBS wil een nieuwe serie.',
  ])('silent: %s', (sentence) => expect(bodiesIn(sentence)).toEqual([]));
});

describe('a party by what its group in the council does', () => {
  test.each([
    ['De fractie Westeinde stapt uit de coalitie.', ['Westeinde']],
    ['Oud-wethouder Ans Kuil van Duiven 2020 is terug.', ['Duiven 2020']],
    ['Ook de nieuwe fractie Kansrijk Winterswijk was bij de gemeenteraad.', ['Kansrijk Winterswijk']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De fractie Westeinde zit in de zaal.',
    'De nieuwe fractie Kansrijk was bij de gemeenteraad.',
    'Een kleine fractie Winterswijk.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});
