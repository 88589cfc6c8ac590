import { describe, expect, test } from 'vitest';
import { namesIn } from './reading.ts';

describe('a name of a town and of a province', () => {
  test.each([
    ['Het kabinet wil een fusie van Groningen, Drenthe en Friesland.', ['Provincie Groningen', 'Provincie Drenthe', 'Provincie Fryslân']],
    ['De gedeputeerde prijst de samenwerking met Utrecht en Gelderland.', ['Provincie Utrecht', 'Provincie Gelderland']],
    ['Overijssel en Groningen willen geld van het Rijk.', ['Provincie Overijssel', 'Provincie Groningen']],
    ['De wethouder prijst de samenwerking met Utrecht en Zeist.', ['Gemeente Utrecht', 'Gemeente Zeist']],
    ['De fusie van Groningen, Haren en Ten Boer is een feit.', ['Gemeente Groningen', 'Gemeente Haren', 'Gemeente Ten Boer']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));
});

describe('a province or a town that lets know, polls or is the last of them', () => {
  test.each([
    ['Limburg liet vorig jaar al weten weinig in het plan te zien, zegt de provincie.', 'Provincie Limburg'],
    ['De gemeente telt de stemmen. Rijssen-Holten hield een enquête onder vierhonderd mensen.', 'Gemeente Rijssen-Holten'],
    ['Zeeland is de laatste van de twaalf provincies die tekent.', 'Provincie Zeeland'],
    ['Ede was de eerste van de gemeenten met zo’n loket.', 'Gemeente Ede'],
  ])('%s', (sentence, name) => expect(namesIn(sentence)).toContain(name));

  test.each([
    'Tussen Utrecht en Gelderland ligt een brug.',
    'Wij fietsten door Groningen, Drenthe en Friesland.',
    'De wedstrijd van Zwolle was de laatste van de twaalf.',
    'Oldenzaal hield van het feest, en liet dat merken.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});
