import { describe, expect, test } from 'vitest';
import { namesIn } from './reading.ts';

const towns = (...names: string[]): string[] => names.map((name) => `Gemeente ${name}`);

describe('municipalities that are members of a region, or sign together', () => {
  test.each([
    ['De gemeente Ede, Wageningen en Rhenen hebben dat besloten.', towns('Ede', 'Wageningen', 'Rhenen')],
    [
      'Gemeente Aalsmeer, Amstelveen, Diemen, Ouder-Amstel en Uithoorn zijn om.',
      towns('Aalsmeer', 'Amstelveen', 'Diemen', 'Ouder-Amstel', 'Uithoorn'),
    ],
    ['Een sociale dienst die werkt, zoals de omgevingsdienst werkt voor Ede en Tiel.', towns('Ede', 'Tiel')],
    ['Zij vormen de ambtelijke organisatie van Voorschoten en Wassenaar.', towns('Voorschoten', 'Wassenaar')],
    ['Het samenwerkingsverband van Ede, Tiel en Epe groeit.', towns('Ede', 'Tiel', 'Epe')],
    ['Dat is een gemeenschappelijke regeling tussen Ede en Epe.', towns('Ede', 'Epe')],
    ['Aan het convenant doen mee: Ede, Tiel en Epe.', towns('Ede', 'Tiel', 'Epe')],
    ['Ede, Tiel en Epe tekenen de woondeal.', towns('Ede', 'Tiel', 'Epe')],
    [
      'Stadsregio Arnhem Nijmegen: Arnhem, Beuningen, Duiven, Heumen en Overbetuwe.',
      ['Stadsregio Arnhem Nijmegen', ...towns('Arnhem', 'Beuningen', 'Duiven', 'Heumen', 'Overbetuwe')],
    ],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    ['In de gemeente Ede, Wageningen en Rhenen is het glad.', towns('Ede')],
    ['De gemeente Ede, Piet Tiel en de fanfare liepen mee.', towns('Ede')],
    ['Zij werkt voor Ede en Tiel aan een boek.', []],
    ['De gemeente wacht. Winkels in Ede, Tiel en Epe willen meer parkeerplaatsen.', []],
    ['Zes waterschappen in Utrecht, Zuid- en Noord-Holland dragen een oude naam.', []],
    ['De GGD-arts werkt voor Ede en Tiel.', []],
    ['De treindienst tussen Ede, Tiel en Epe valt uit.', []],
    ['Aan de fietstocht deden mee: Ede, Tiel en Epe.', []],
    ['De regeling van de avond, dus met zijn allen samen: Ede, Tiel en Epe.', []],
    ['Veiligheidsregio Utrecht: Zeist, Bunnik en Houten zwaar getroffen door storm.', ['Veiligheidsregio Utrecht']],
  ])('no other: %s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));
});
