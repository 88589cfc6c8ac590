import { describe, expect, test } from 'vitest';
import { namesIn, sightingsIn } from './reading.ts';

describe('municipalities that go up in one another', () => {
  test.each([
    [
      'In 2019 gingen Leek, Marum en Zuidhorn op in Westerkwartier.',
      ['Gemeente Leek', 'Gemeente Marum', 'Gemeente Zuidhorn', 'Gemeente Westerkwartier'],
    ],
    [
      'Daarnaast gaan Ten Boer en Haren op in Groningen, Haarlemmerliede in Haarlemmermeer en Noordwijkerhout in Noordwijk.',
      [
        'Gemeente Ten Boer',
        'Gemeente Haren',
        'Gemeente Groningen',
        'Gemeente Haarlemmerliede en Spaarnwoude',
        'Gemeente Haarlemmermeer',
        'Gemeente Noordwijkerhout',
        'Gemeente Noordwijk',
      ],
    ],
    ['Op 1 januari ging Weesp op in Amsterdam.', ['Gemeente Weesp', 'Gemeente Amsterdam']],
    [
      'In Noord-Brabant fuseerden Cuijk, Grave en Boxmeer tot Land van Cuijk.',
      ['Gemeente Cuijk', 'Gemeente Grave', 'Gemeente Boxmeer', 'Gemeente Land van Cuijk'],
    ],
    ['Landerd fuseerde met Uden tot Maashorst.', ['Gemeente Landerd', 'Gemeente Uden', 'Gemeente Maashorst']],
    [
      'De fusie van Veghel, Schijndel en St.-Oedenrode tot Meierijstad was vrijwillig.',
      ['Gemeente Veghel', 'Gemeente Schijndel', 'Gemeente Sint-Oedenrode', 'Gemeente Meierijstad'],
    ],
    [
      'Het is een gemeente, gevormd door Binnenmaas, Korendijk en Strijen.',
      ['Gemeente Binnenmaas', 'Gemeente Korendijk', 'Gemeente Strijen'],
    ],
    ['Toen de gemeente Nijeveen in 1998 opging in Meppel, was het stil.', ['Gemeente Nijeveen', 'Gemeente Meppel']],
    ['De gemeente Weesp wordt opgeheven en haar grondgebied toegevoegd aan Amsterdam.', ['Gemeente Weesp', 'Gemeente Amsterdam']],
    ['De raad besloot samen te willen gaan met Amsterdam.', ['Gemeente Amsterdam']],
    ['De fusies van Schagen en Hollands Kroon zijn rond.', ['Gemeente Schagen', 'Gemeente Hollands Kroon']],
    ['Kijk naar Meierijstad, een samenvoeging van drie gemeenten.', ['Gemeente Meierijstad']],
    ['De provincie startte de herindelingsprocedure voor Nuenen.', ['Gemeente Nuenen, Gerwen en Nederwetten']],
    ['De raad is tegen een fusie met het naburige Tiel, zegt de wethouder.', ['Gemeente Tiel']],
    ['Het college wil ambtelijke samenwerking met Tiel.', ['Gemeente Tiel']],
    ['De vraag ging naar Tiel, dat als buurgemeente meepraat.', ['Gemeente Tiel']],
  ])('%s', (sentence, names) => expect(namesIn(sentence)).toEqual(names));

  test.each([
    'De clubs uit Haren en Weesp fuseerden.',
    'Voetbalclubs Leek en Marum fuseren.',
    'De bibliotheken Leek en Marum gaan samen verder als een stichting.',
    'De scholen in Leek en Marum gaan fuseren.',
    'Rabobank Zuidhorn ging op in een grotere bank.',
    'Het bedrijf uit Leek fuseerde met een concurrent uit Assen.',
    'In Leek, Marum en Zuidhorn regende het.',
    'Leek, Marum en Zuidhorn zijn dorpen.',
    'Leek en Marum treden op in Groningen.',
    'Leek en Marum fietsen samen verder naar Assen, zegt de gids.',
    'De bakker wil samenwerking met Tiel.',
    'De winkel praat met Tiel.',
  ])('silent: %s', (sentence) => expect(namesIn(sentence)).toEqual([]));

  test('the card quotes what is said of them', () => {
    expect(sightingsIn('Op 1 januari ging Weesp op in Amsterdam.').map(({ reason }) => reason)).toEqual([
      { rule: 'dealing', cue: 'ging Weesp op in' },
      { rule: 'row', cue: 'Weesp' },
    ]);
  });
});
