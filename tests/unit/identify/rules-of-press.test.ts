import { describe, expect, test } from 'vitest';
import { namesIn } from './reading.ts';

describe('a place in the press, by what is told of it', () => {
  test.each([
    [',,Ommen wil daar drie jaar de tijd voor nemen”, zegt de wethouder.', ['Gemeente Ommen']],
    ['Enkel Tiel betaalt mee aan de jeugdzorg.', ['Gemeente Tiel']],
    ['Harderwijk heeft dringend extra locaties nodig voor de opvang.', ['Gemeente Harderwijk']],
    ['De gemeente Heusden heeft het druk. Het personeel komt in loondienst van Waalwijk.', ['Gemeente Heusden', 'Gemeente Waalwijk']],
    ['Leusden, Soest en Baarn roepen de provincie op in te grijpen.', ['Gemeente Leusden', 'Gemeente Soest', 'Gemeente Baarn']],
    ['De wethouder weet dat Wassenaar hard lobbyt voor een brug.', ['Gemeente Wassenaar']],
    ['Zeewolde zoekt nu buiten het dorp naar ruimte. De gemeente praat met een boer.', ['Gemeente Zeewolde']],
    ['De gemeenteraad is verdeeld. Amersfoort maakt de straten in de hele stad veilig.', ['Gemeente Amersfoort']],
    ['De gemeente telt. Culemborg werkt aan het groen van de stad.', ['Gemeente Culemborg']],
    [
      'De gemeente Houten loopt verder achter op de huisvestingsplicht dan Bunnik en Zeist.',
      ['Gemeente Houten', 'Gemeente Bunnik', 'Gemeente Zeist'],
    ],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    ',,Ommen is mooi”, zegt de fietser.',
    'Enkel Tiel bleef droog.',
    'Harderwijk heeft veel winkels en terrassen nodig om te bruisen.',
    'Zeewolde ligt aan het water. De gemeente zaait bloemen.',
    'Rotterdam is verantwoordelijk voor 20 procent van de uitstoot, schrijft de onderzoeker.',
    'Gouda geniet van de markt in de stad. De gemeente rekent op veel bezoekers.',
    'Leusden, Soest en Baarn roepen herinneringen op in dit boek.',
    'De wedstrijd is gespeeld. Emmen speelt de bal rond op het veld. De gemeente juicht luid mee.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));
});
